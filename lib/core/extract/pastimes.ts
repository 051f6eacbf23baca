// The ways in which people tell what they do in their own time, whatever it is: a rule gives its verbs and its words for people, the frames are here.
// Says nothing of what is done for work.
import type { PreferenceSaying } from './sayings';
import { RELATED, WHO } from './who';

/** What a rule's people do. Words are separated by commas; the first word of each is a verb in its base form, `+` doubles its last letter ("swim+"). */
interface Pastimes {
  /** Verbs that nobody does at a desk. */
  readonly plain: string;
  /** Verbs that also speak of work ("run", "write"): heard only where a frame says that it is one's own time. */
  readonly loose: string;
  /** Source of names for who does it: "birdwatcher". Those that are also trades count with an adjective only ("a keen photographer"). */
  readonly people: string;
  readonly trades: string;
  /** Things done, as a noun: "yoga". */
  readonly things: RegExp;
}

/** Sources of two forms of some verbs: "bake", "baking". */
function formsOf(words: string): { readonly base: string; readonly ing: string } {
  const phrases = words.split(',').map((phrase) => phrase.trim().split(/\s+/u));
  const eachAs = (form: (verb: string) => string): string =>
    `(?:${phrases.map(([verb = '', ...rest]) => [form(verb), ...rest].join('\\s+')).join('|')})`;
  return {
    base: eachAs((verb) => verb.replace('+', '')),
    ing: eachAs((verb) => `${verb.replace(/(.)\+$/u, '$1$1').replace(/([^eoy])e$/u, '$1')}ing`),
  };
}

const ADVERBS =
  '(?:\\s+(?:really|absolutely|just|also|still|always|quite|mostly|usually|often|sometimes|actually|honestly|genuinely|particularly|personally|both|all|kind\\s+of|kinda|totally|secretly|simply|truly|definitely|especially|recently|finally|lately|even|only|occasionally|regularly|first|so|very\\s+much))*';
const IS = "(?:['’](?:m|re|s|ve\\s+been)|\\s+(?:am|are|is|have\\s+been|has\\s+been))";
const HAS = "(?:['’](?:ve|s|m|re)|ve|\\s+(?:have|has|had|am|is|are))?";
const ONESELF = `(?<![\\p{L}\\p{N}’'])(?<who>I|he|she|(?:${RELATED})(?:,?\\s+\\p{L}+)?(?:\\s+and\\s+I)?)`;
const OWN_TIME = '(?:spare|free|down|leisure)[\\s-]?time';
/** Verbs that say nothing of what is done. */
const EMPTY_VERB =
  '(?:am|was|is|are|were|have|has|had|need|needs|needed|want|wants|will|would|can|could|should|must|may|might|do|does|did|don|think|hope|guess|know|take|took|left|lost|got|ask|asked|wish|said|say|told|tell|see|saw|seem|try|tried|looked|look|tend|used|just|really|also|never|usually|only)';
/** What somebody feels about their pastime. */
const FEELS =
  '(?:(?<!\\bto\\s)me|my|mine|us|therapeutic|therapy|relaxing|calming|soothing|meditative|peaceful|freeing|liberating|cathartic|(?:so|such|great|good|always|really|lots\\s+of)\\s+(?:much\\s+)?fun|a\\s+blast|a\\s+(?:great|good|nice|lovely|fun|fantastic)\\s+(?:way|outlet|stress|escape|hobby)|what\\s+(?:I|we)\\s+do)';

const like = (says: string, more: Partial<PreferenceSaying> = {}): PreferenceSaying => ({
  says: new RegExp(says, 'iu'),
  polarity: 'like',
  ...more,
});

/** What somebody does for its own sake. */
export function pastimes({ plain, loose, people, trades, things }: Pastimes): readonly PreferenceSaying[] {
  const own = formsOf(plain);
  const all = formsOf(`${plain},${loose}`);
  const rest = '\\b[^.,;:!?()—–]{0,40}';
  return [
    like(
      `${WHO}(?:['’]ve|\\s+have)?${ADVERBS}\\s+(?:loves?|loved|likes?|enjoys?|enjoyed|adores?|prefers?)\\s+(?:to\\s+)?(?:(?:just|also|sometimes|go|going)\\s+(?:to\\s+)?)?(?<v>(?:${all.base}|${all.ing})${rest})`,
    ),
    like(
      `${WHO}${IS}${ADVERBS}\\s+(?:(?:a|pretty|big|huge|very|quite|rather|super|too)\\s+)*(?:in\\s?to|fond\\s+of|keen\\s+on|mad\\s+(?:about|on)|crazy\\s+about|obsessed\\s+with|addicted\\s+to|hooked\\s+on|passionate\\s+about|big\\s+on|good\\s+at|great\\s+at|decent\\s+at|fans?\\s+of)\\s+(?<v>(?:${all.ing}|${things.source})${rest})`,
    ),
    like(
      `${WHO}${HAS}${ADVERBS}\\s+(?:been|started|start|took\\s+up|taken\\s+up|taking\\s+up|began|begun|picked\\s+up|discovered|rediscovered|(?:getting|got|gotten|get)\\s+(?:back\\s+)?into|(?:fell|fallen)\\s+in\\s+love\\s+with|turned\\s+to|learn(?:ed|t|ing)?\\s+to|taught\\s+myself\\s+(?:to|how\\s+to)|teaching\\s+myself\\s+(?:to|how\\s+to))${ADVERBS}\\s+(?<v>(?:${own.ing}|${own.base})${rest})`,
    ),
    like(
      `${WHO}${HAS}${ADVERBS}\\s+(?:been|started|kept|keep|spend[^.,;!?]{2,24}|spent[^.,;!?]{2,24})${ADVERBS}\\s+(?<v>${all.ing})\\b[^.;!?]{0,30}?\\b(?:a\\s+lot|lately|recently|these\\s+days|for\\s+(?:about\\s+|over\\s+|almost\\s+|nearly\\s+)?(?:\\d+|\\p{L}+|a\\s+few|a\\s+couple\\s+of|many)\\s+years|for\\s+years|since\\s+(?:I|we|he|she)|since\\s+\\d{4}|all\\s+my\\s+life|more\\s+and\\s+more|regularly|every\\s+(?:day|week|weekend|morning|evening))\\b`,
    ),
    like(
      `${ONESELF}${ADVERBS}\\s+(?:go|goes)\\s+(?:out\\s+)?(?<v>${all.ing})(?!\\s+(?:on|to|with\\s+(?:this|that|option|the)|back)\\b)${rest}`,
    ),
    like(
      `(?<v>${own.ing}(?:\\s+\\p{L}+){0,3}?|${all.ing}|${things.source})(?:['’]s|\\s+(?:is|are|has|have|helps?|makes?|gives?|keeps?|lets?|brings?|relaxes|calms|clears|allows|takes?))\\b(?![^.;!?]{0,60}\\byou)[^.;!?]{0,40}?\\b${FEELS}\\b`,
    ),
    like(
      `${WHO}${ADVERBS}\\s+(?:use|uses|do|does)\\s+(?<v>${all.ing}|${things.source})\\s+(?:to|as\\s+(?:a|an|my))\\s`,
    ),
    like(
      `(?:${ONESELF}|(?<![\\p{L}’'])we)(?:['’](?:m|ve|re)|\\s+(?:am|have|are))?${ADVERBS}\\s+(?:been\\s+)?(?:(?:do|does|doing|did|practi[sc](?:e|es|ed|ing)|dabbl(?:e|es|ed|ing)\\s+in|take|takes|took|taken|taking|pick(?:ed)?\\s+up|sign(?:ed|ing)?\\s+up\\s+for|enrol(?:l?ed)?\\s+(?:in|on)|join(?:ed|ing)?|attend(?:ing|s)?|(?:get|got|gotten|getting)\\s+(?:back\\s+)?into|started|try|tried|trying|teach|teaches|learn(?:ing|ed|t)?|into)\\s+)(?:(?:a|an|the|some|my|our|up|more|lots\\s+of|a\\s+(?:lot|bit)\\s+of|new|local|weekly|evening|beginners?|\\p{L}+)\\s+){0,3}?(?<v>${things.source})`,
    ),
    like(
      `\\b(?:my|our)\\s+(?:\\p{L}+\\s+){0,2}?(?<v>(?:${things.source}|${all.ing})\\s+(?:class(?:es)?|lessons?|club|group|circle|course|workshop|society|session|practice|rehearsal|night|team|squad|crew))\\b`,
      { certainty: 'implied' },
    ),
    like(
      `(?:${WHO}${IS}|(?:^|[.,;:–—-]\\s*)(?:as\\s+)?)${ADVERBS}\\s*\\b(?:(?:a|an|the|such|quite|pretty|bit|of|something|very|much|both|all|total|complete|proper|real|big|huge|massive|keen|avid|passionate|serious|dedicated|enthusiastic|lifelong|hopeless|terrible|decent|bad|amateur|hobby|weekend|occasional|lapsed|secret|budding|aspiring|self-taught|fair-weather|committed|devoted|competitive|casual|recreational|fellow|semi-serious)\\s+)*(?<v>${people})\\b`,
    ),
    like(
      `${WHO}${IS}${ADVERBS}\\s+(?:an?\\s+|quite\\s+|both\\s+|all\\s+)*(?:keen|avid|passionate|serious|dedicated|enthusiastic|lifelong|hopeless|terrible|decent|amateur|hobby|weekend|occasional|lapsed|secret|budding|self-taught|committed|devoted|competitive|casual|recreational|wannabe)\\s+(?<v>(?:\\p{L}+\\s+)?(?:${trades}|${people}))\\b`,
    ),
  ];
}

/** What somebody says to be their pastime, whatever it is. */
export const NAMED_PASTIMES: readonly PreferenceSaying[] = [
  {
    says: new RegExp(
      `${ONESELF.replace('<who>I|', '<who>I|we|')}${HAS}${ADVERBS}\\s+(?:(?:loves?|likes?|enjoys?)\\s+(?:to\\s+)?)?(?<v>(?!${EMPTY_VERB}\\b)\\p{L}{3,}\\b[^.;:!?()]{0,50}?)\\s+(?:(?:in|with|during)\\s+(?:my|our|his|her)\\s+${OWN_TIME}|for\\s+fun|as\\s+a\\s+hobby|as\\s+(?:my|a)\\s+(?:creative\\s+outlet|side\\s+hobby|stress\\s+relief)|to\\s+(?:relax|unwind|de-?stress|switch\\s+off|clear\\s+my\\s+(?:head|mind)|wind\\s+down|let\\s+off\\s+steam|decompress|stay\\s+sane|keep\\s+(?:sane|busy\\s+at\\s+weekends)))\\b`,
      'iu',
    ),
    polarity: 'like',
  },
  {
    says: new RegExp(
      `\\b(?:in|with|during)\\s+(?:my|our)\\s+${OWN_TIME},?\\s+(?<who>I|we)(?:['’]m)?${ADVERBS}\\s+(?:(?:like|love|enjoy)\\s+(?:to\\s+)?)?(?<v>(?!${EMPTY_VERB}\\b)\\p{L}{3,}\\b[^.;:!?()]{0,50})`,
      'iu',
    ),
    polarity: 'like',
  },
  {
    says: new RegExp(
      `\\b(?:my|our|one\\s+of\\s+my)\\s+(?:(?:new|newest|latest|other|favou?rite|biggest|main|only|great|real|big|first|true|secret)\\s+)*(?:hobby|hobbies|pastimes?|interests|passions?|things?\\s+to\\s+do|ways?\\s+to\\s+(?:relax|unwind|spend\\s+[^.,;!?]{2,20})|creative\\s+outlets?)(?:\\s+(?:outside|apart\\s+from|besides)\\s+[^.,;!?]{2,20})?(?:['’]s|\\s+(?:is|are|include|includes|has\\s+always\\s+been|would\\s+be))\\s+(?<v>[^.;:!?()]{3,60})`,
      'iu',
    ),
    polarity: 'like',
  },
  {
    says: /(?<v>[^.,;:!?()]{3,50}?)(?:['’]s|\s+(?:is|are|has\s+(?:always\s+|become\s+)?(?:been)?|became|have\s+become))\s+(?:definitely\s+|always\s+|also\s+|now\s+)?(?:a|an|my|our|one\s+of\s+my)\s+(?:(?:new|newest|latest|other|big|huge|great|real|main|only|little|true|favou?rite|fun|secret)\s+)*(?:hobby|hobbies|pastime|passions?(?:\s+of\s+mine)?|interest\s+of\s+mine|way\s+to\s+(?:relax|unwind|de-?stress|switch\s+off|spend)|stress[\s-]?(?:relief|reliever|buster)|creative\s+outlets?)\b(?!\s+(?:project|for\s+(?:our|the)\s+(?:team|company)))/iu,
    polarity: 'like',
  },
  {
    says: new RegExp(
      `${ONESELF}${HAS}${ADVERBS}\\s+(?:been\\s+)?(?<v>(?:mak|brew|grow|bak|roast|cur|ferment|design|sew|build|distill?|bind|dy)(?:e|es|s|ing)?\\s+(?:all\\s+)?(?:my|his|her)\\s+own\\s+[^.,;:!?()]{2,30})`,
      'iu',
    ),
    polarity: 'like',
  },
  {
    says: new RegExp(
      `${ONESELF}${HAS}${ADVERBS}\\s+(?:finished|finish|completed|working\\s+on|started)\\s+(?:(?:a|an|the|another|yet\\s+another|my|this|his|her|first|new|latest|big|little|last)\\s+){0,3}(?<v>(?:[\\p{L}-]+\\s+)?(?:quilt|painting|sculpture|jigsaw|scarf|jumper|cardigan|tapestry|model\\s+\\p{L}+|scrapbook|watercolou?r|portrait|landscape|sketchbook|birdhouse|treehouse|guitar|canoe|rocking\\s+chair|pottery|mural|embroidery|doll['’]?s\\s+house|poem|short\\s+story|novel|memoir|diorama|costume|cosplay|jigsaw\\s+puzzle|puzzle))\\b(?!\\s+(?:piece|proposal|for\\s+(?:the|a)\\s+client))`,
      'iu',
    ),
    polarity: 'like',
    certainty: 'implied',
  },
];
