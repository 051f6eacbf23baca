// What somebody does for its own sake.
import { HOBBY } from '../lexicon';
import type { RuleExamples } from '../rule';
import { cue, NUMBER, withLeanings } from '../leanings';
import { NAMED_PASTIMES, pastimes } from '../pastimes';
import { preferenceRule, type PreferenceSaying } from '../sayings';
import { TASTE_CUES, tastes } from '../tastes';
import { RELATED, WHO } from '../who';

const INSTRUMENT =
  '(?:piano|guitar|violin|fiddle|viola|cello|drums|sax(?:ophone)?|accordion|banjo|trumpet|trombone|ukulele|harp|flute|clarinet|oboe|bagpipes|mandolin|bass|organ|tin\\s+whistle|bodhr[aá]n)';

/** What is done for its own sake, as a verb: said of oneself or of one's own people, not of "we", which is mostly a firm. */
const PASTIMES = `(?:knits?|whittles?|crochets?|quilts?|sews?|weaves?|sketch(?:es)?|scrapbooks?|gardens?|brews?|forages?|busks?|juggles?|birdwatch(?:es)?|letters?|dabbles?|throws?\\s+pots|keeps?\\s+(?:bees|pigeons|hives|a\\s+(?:diary|sketchbook|journal))|makes?\\s+(?:my|her|his|our)\\s+own|grows?\\s+(?:my|her|his|our)\\s+own|writes?\\s+(?:poems|poetry|songs|stories|haiku)|sings?\\s+(?:in|bass|tenor|alto|soprano|with)|dances?|does\\s+burlesque|plays?\\s+(?:in\\s+a|the\\s+${INSTRUMENT}|${INSTRUMENT})|do(?:es)?\\s+(?:the\\s+crossword|sudoku|jigsaws|improv|stand-?up|pottery|origami|calligraphy|am-?dram|amateur\\s+dramatics|cross\\s?stitch|bell\\s?ringing|nails|magic\\s+tricks)|paints?\\s+(?!a\\s+(?:picture|bleak|rosy|grim))(?:\\p{L}+)|bakes?\\s+(?!(?:in|with)\\b)(?:\\p{L}+)|restores?\\s+(?:old\\s+|vintage\\s+)?(?:typewriters|clocks|radios|furniture|bikes|cars|boats|tractors|motorbikes|pianos)|collects?\\s+(?!(?:data|your|the|my|his|her|it|them|payment|money|fees|dust|feedback|rent)\\b)(?:\\p{L}+\\s)?\\p{L}+s)`;

const said = preferenceRule({
  category: 'hobby',
  gate: new RegExp(
    `${TASTE_CUES.source}|\\b(?:${PASTIMES})\\b|\\b(?:rebuilding|doing up|knitting|baking|brewing|restoring|carving|helps?|calms?|years|recipes|lately|quartet|orchestra|book\\s+club|hives|sourdough|novel|telescope|play|plays|played|learning|taken|taking|took|love|loves|enjoy|enjoys|like|likes|been|fun|relax\\w*|unwind|therap\\w+|calm\\w*|hobbies|pastimes?|passions?|outlet|keen|avid|amateur|class|club|lessons?|own|finished|doing|practi[sc]\\w+|signed|joined|started|into|keep|keeps|collect|collects|restor\\w+|evenings?|weekends?|spare|free|hobby|sacred|choir|allotment|classes|going|went|go|goes|hiking|run|runs|running|paint|painted|paints|sing|sings|garden)\\b`,
    'iu',
  ),
  sayings: [
    {
      says: /\bI(?:['’]m|\s+am|['’]ve\s+been|\s+have\s+been)\s+(?:slowly\s+|still\s+)?(?:restoring|rebuilding|doing\s+up)\s+(?<v>(?:an?|my|our|the)\s+[^.,;:!?()]{3,40})/iu,
      polarity: 'like',
      value: 'restoring {v}',
      about: /restoring (?!.*\b(?:backup|data|server|database|access|service|system|account|file)s?\b)/iu,
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:ve|m|s|re)|\\s+(?:have|has|am|is|are))?\\s+(?:been\\s+)?(?:knitting|baking|brewing|gardening|restoring|building|painting|carving|throwing\\s+pots|beekeeping|birding|singing|composing|weaving|quilting|foraging|fishing|fly-fishing)\\s+[^.;:!?()]{0,40}(?:since|for\\s+(?:\\d+|\\p{L}+)\\s+years|every|all\\s+my\\s+life|at\\s+weekends|in\\s+the\\s+evenings)`,
        'iu',
      ),
      polarity: 'like',
      value: '{words}',
    },
    {
      says: /\b(?:my|our)\s+(?<v>bees|hives|veg(?:etable)?\s+(?:patch|garden)|sourdough|tomatoes|dahlias|orchids|garden|choir|band|quartet|book\s+club|pottery\s+class|chess\s+club|model\s+\p{L}+|shed|darkroom|telescope|easel|novel)\b/iu,
      polarity: 'like',
      certainty: 'implied',
    },
    {
      says: /\b(?<v>quartet|choir|band\s+practice|orchestra|rehearsal|book\s+club|chess|bridge|life\s+drawing|pottery|ceilidh|quiz\s+night|d&d|board\s+games)\s+(?:is\s+|are\s+)?(?:on\s+)?(?:every|each)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu,
      polarity: 'like',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’]ve|\\s+have|\\s+has)?\\s+(?:play|plays|played|been\\s+playing)\\s+(?:the\\s+|a\\s+bit\\s+of\\s+)?(?<v>${INSTRUMENT})\\b`,
        'iu',
      ),
      polarity: 'like',
      value: 'playing {v}',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|ve|s|re)|\\s+(?:am|is|are|have|has))?\\s+(?:been\\s+)?(?:learning|taken\\s+up|taking\\s+up|took\\s+up|getting\\s+into|got\\s+into|practising|studying|doing\\s+(?:a\\s+lot\\s+of|evening\\s+classes\\s+in)|taking\\s+(?:classes|lessons)\\s+in)\\s+(?:how\\s+to\\s+|the\\s+)?(?<v>[^.,;:!?()]{2,40})`,
        'iu',
      ),
      polarity: 'like',
      about: HOBBY,
    },
    {
      says: /\b(?<who>I|we)\s+(?:collect|restore|breed|keep)\s+(?<v>(?:(?:old|vintage|antique|classic|rare)\s+)?(?:stamps|coins|vinyl|records|clocks|watches|maps|cameras|cars|motorbikes|tractors|motorcycles|bikes|radios|tractors|bees|pigeons|orchids|first\s+editions|\p{L}+s))(?=\s*(?:[.,;!)—–]|$|\b(?:as|in|for|on|at|and)\b))/iu,
      polarity: 'like',
      value: 'collecting or keeping {v}',
      about:
        /stamps|coins|vinyl|records|clocks|watches|maps|cameras|cars|motor|bikes|radios|tractors|bees|pigeons|orchids|editions|fountain|hats|shells/iu,
    },
    {
      says: new RegExp(
        `${WHO}(?:['’]ve|['’]m|\\s+have|\\s+am)?\\s+(?:been\\s+)?(?:spend|spends|spent|spending)\\s+(?:all\\s+|most\\s+of\\s+)?(?:my|our|his|her|their|every|the)\\s+(?:\\p{L}+\\s+)?(?:weekends?|evenings?|time|mornings?|sundays?|saturdays?|holidays?|summers?)\\s+(?<v>[^.,;:!?()]{3,50})`,
        'iu',
      ),
      polarity: 'like',
      about: HOBBY,
    },
    {
      says: /\b(?:in\s+my\s+(?:spare|free)\s+time|at\s+(?:the\s+)?weekends?|on\s+(?:my\s+)?(?:weekends|sundays|saturdays)|when\s+I(?:['’]m|\s+am)\s+not\s+working)\s*,?\s*(?<who>I|we)(?:['’]m)?\s+(?<v>[^.;:!?()]{3,50})/iu,
      polarity: 'like',
      about: HOBBY,
    },
    {
      says: new RegExp(
        `${WHO}(?:\\s+(?:am|is|are)|['’](?:m|re|s))?\\s+(?:sings?|singing)\\s+in\\s+(?<v>[^.,;:!?()]{2,40}?choir|[^.,;:!?()]{2,30}?band)`,
        'iu',
      ),
      polarity: 'like',
      value: 'singing in {v}',
    },
    {
      says: new RegExp(
        `${WHO}\\s+(?:go|goes|went|do|does)\\s+(?<v>(?:running|hiking|fishing|camping|climbing|dancing|birding|foraging|hill\\s?walking|wild\\s+swimming|sailing|horse\\s?riding|yoga|pilates))\\b[^.;:!?()]{0,30}\\b(?:every|each|most|all\\s+the\\s+time|twice|once\\s+a|three\\s+times|on\\s+(?:sundays|weekends|saturdays)|at\\s+weekends)`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: /\b(?:(?:walleye|trout|salmon|fishing|hunting|sailing|gardening|ski|grouse|deer)\s+)?season(?:\s+opener)?\s+is\s+sacred\s+to\s+(?:me|us)/iu,
      polarity: 'like',
      value: '{words}',
      whole: true,
    },
    {
      says: /\b(?:my|our)\s+(?<v>allotment|vegetable\s+(?:garden|patch)|roses|garden|greenhouse|workshop|kiln|loom|beehives|bees|model\s+railway|narrowboat|sailing\s+boat|sailboat|campervan|camper|motorbike)\s+(?:is|are|keeps?|takes?|gets?)\b/iu,
      polarity: 'like',
      certainty: 'implied',
    },
    ...(['I', RELATED] as const).map((who): PreferenceSaying => ({
      says: new RegExp(
        `(?<![\\p{L}’'])(?<who>${who})\\s+(?:still\\s+|also\\s+|just\\s+|mostly\\s+)?(?<v>${PASTIMES})\\b[^.;!?,]{0,40}`,
        'iu',
      ),
      polarity: who === 'I' ? 'like' : 'fact',
      value: '{words}',
      certainty: 'implied',
    })),
    ...NAMED_PASTIMES,
    ...pastimes({
      plain:
        'bake,cook,knit+,sew,crochet,quilt,paint,sketch,doodle,garden,craft,scrapbook,embroider,weave,whittle,carve wood,hike,camp,fish,fly-fish,hunt,forage,birdwatch,bird watch,brew beer,juggle,dance,sing,journal,meditate,stargaze,woodwork,ride horses,horseback ride,play video games,play computer games,play board games,play chess,play cards,play the piano,play piano,play the guitar,play guitar,play the violin,play the drums,play an instrument,do yoga,do crosswords,do puzzles,do pottery,do ceramics,do karaoke,take photos,take pictures,write poetry,write poems,write stories,write songs,write fiction,make jewelry,make jewellery,make candles,make soap,make pottery,make music,make furniture,build models,grow vegetables,grow flowers,grow roses,grow tomatoes,keep bees,collect stamps,collect coins,collect records,collect vinyl,spend time in nature,spend time outdoors,try new recipes,try out new recipes,try recipes,experiment with recipes,coach little league,ride my bike,throw pots,tinker,garage sale,thrift,act in plays,people-watch,sunbathe,party,ride motorcycles,ride my motorcycle,ride my motorbike,beachcomb,rock hound,do origami,do calligraphy,solve puzzles,work on cars,restore furniture,restore cars,fix up old cars,do arts and crafts,roast marshmallows',
      loose:
        'read,write,draw,shop+,travel,game,be outdoors,be outside,be in nature,walk,drive,photograph,act,sail,decorate,volunteer,explore,collect,build,play games,go to museums,go to concerts,go to the beach,spend time with my family,spend time with my kids,spend time with family',
      people:
        '(?:bird\\s?watcher|birder|twitcher|knitter|quilter|crocheter|hill\\s?walker|rambler|hiker|camper|stargazer|allotment\\s?holder|allotmenteer|fly\\s?fisherman|angler|bookworm|gamer|foodie|green\\s?fingers|green\\s?thumb|plant\\s+(?:lady|mum|mom|parent)|philatelist|numismatist|crossworder|puzzler|bell\\s?ringer|morris\\s+dancer|ballroom\\s+dancer|salsa\\s+dancer|train\\s?spotter|history\\s+(?:buff|nerd)|home\\s?brewer|beekeeper|petrolhead|horsewoman|horseman|steam\\s+enthusiast|nature\\s+lover|outdoors?\\s+person|metal\\s+detectorist|astronomer|ham\\s+radio\\s+operator)',
      trades:
        '(?:photographer|painter|gardener|cook|baker|chef|potter|musician|singer|dancer|writer|poet|novelist|actor|woodworker|carpenter|historian|genealogist|collector|pianist|guitarist|violinist|cellist|drummer|fiddler|magician|fisherman|sailor|chess\\s+player|bridge\\s+player|poker\\s+player|card\\s+player|traveller|reader|artist|calligrapher|ceramicist|seamstress|brewer|florist|mechanic|restorer|stamp\\s+collector|rider)',
      things:
        /(?:yoga|pilates|pottery|ceramics|chess|gardening|photography|painting|watercolou?rs?|calligraphy|embroidery|crochet|knitting|woodwork(?:ing)?|carpentry|birding|beekeeping|astronomy|genealogy|improv|am-?dram|stand-?up|salsa|tango|ballet|ballroom|tap\s+dancing|line\s+dancing|life\s+drawing|creative\s+writing|poetry|origami|karaoke|taxidermy|falconry|archery|horse\s?riding|scuba(?:\s+diving)?|meditation|tai\s+chi|sudoku|crosswords?|jigsaws?|board\s+games|video\s+games|role-playing|d&d|cosplay|piano|guitar|violin|cello|drums|ukulele|saxophone|sourdough|home\s?brew(?:ing)?|blacksmithing|stained\s+glass|upholstery|lino(?:\s?cut(?:s|ting)?)?|screen\s+printing|choir|book\s+club|cooking|baking|sewing|quilting)/iu,
    }),
    ...tastes(HOBBY),
  ],
});

/** Hobbies, practised or loved. */
export const rule = withLeanings(said, {
  category: 'hobby',
  things: HOBBY,
  vague:
    /^(?:writing|reading|shopping|cars?|art|nature|travel|walking|exercise|bass|languages|bridge|diving|acting|tickets|stamps?|coins?|organ|hives|pigeons|tomatoes|roses|greenhouse|caravan|collecting|crafts|drones|tractors|lathe)$/iu,
  habits: true,
  cues: [
    cue('dislike', `too\\s+slow\\s+for\\s+me|(?:can['’]?t|cannot)\\s+be\\s+around|no\\s+(?:wish|desire|urge)\\s+to`),
    cue(
      'like',
      `(?:I)(?:['’]ve|ve|\\s+have)?\\s+(?:got\\s+)?(?:an?|every|too\\s+many|about|over|all)?\\s*(?:${NUMBER}\\s+|a\\s+(?:thing|problem|whole|set|shed|room|garage|drawer)\\s+)`,
      `in\\s+(?:my|the|our)\\s+(?:shed|garage|cellar|loft|attic|bedroom|living\\s+room|basement|bath|bathroom|kitchen|garden|back\\s+garden|orchard|roof|drawer|desk\\s+drawer|shower|spare\\s+room|box\\s+room|conservatory|greenhouse)|under\\s+my\\s+(?:stairs|bed)|on\\s+(?:my|the)\\s+(?:roof|balcony|windowsill)`,
      `(?:I)(?:['’]ve|ve|\\s+have|['’]m|\\s+am|m)?\\s+(?:also\\s+|still\\s+|just\\s+|been\\s+)?(?:picked\\s+up|took\\s+up|taken\\s+up|begun|got\\s+into|getting\\s+into|learning|building|dabble|do|make|restore|collect|breed|grow|run|fire|fly|record|carve|sew|play|sing|shoot)`,
      `${NUMBER}\\s+(?:so\\s+far|species|of\\s+them|and\\s+counting)|by\\s+name|side\\s+passion|got\\s+me\\s+bang|badly|for\\s+(?:fun|pleasure|passion|the\\s+joy\\s+of\\s+it)|(?:gets|has|got)\\s+(?:me|him|her|us)\\s+(?:from|through|out)`,
    ),
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: 'My aunt quilts, so bring scraps.', claim: { polarity: 'fact', subject: 'their aunt' } },
    { text: 'I have forty orchids on the balcony and each has a name.', claim: { polarity: 'like', value: 'orchids' } },
    {
      text: "I've played the fiddle since I was six.",
      claim: { category: 'hobby', polarity: 'like', value: 'playing fiddle' },
    },
    { text: 'I have taken up pottery and my kitchen shows it.', claim: { polarity: 'like', value: 'pottery' } },
    { text: 'On Sundays I go hiking, every week, whatever the weather.', claim: { polarity: 'like' } },
    { text: "I'm mad about gardening.", claim: { polarity: 'like', value: 'gardening' } },
    { text: 'My wife sings in the cathedral choir.', claim: { subject: 'their wife' } },
  ],
  quiet: [
    'We paint the hall in August.',
    'I would love to hear about your gardening centre.',
    'Do you play the piano?',
    'We enjoy working with your team.',
    'Our gardening range is reduced by 20 percent.',
    'She said he likes fishing for compliments?',
  ],
};
