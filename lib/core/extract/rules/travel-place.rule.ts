// Places that somebody is fond of, and how they like to travel.
import { PLACE as PLACE_NAME } from '../lexicon';
import type { RuleExamples } from '../rule';
import { cue, withLeanings } from '../leanings';
import { preferenceRule } from '../sayings';
import { WHO } from '../who';

const SEAT =
  /(?:aisle|window|middle|front|forward|back|bulkhead)(?:-facing)?\s+seats?|facing\s+backwards|quiet\s+coach|sleeper|second\s+floor|altitude/iu;
const PLACE = "(?<v>(?:the\\s+)?[\\p{L}’'-]{3,}(?:\\s+(?:of\\s+|de\\s+)?[\\p{L}’'-]+){0,3}?)";
const CAPITAL = /^(?:the |lake |mount )?\p{Lu}/u;
const END =
  '(?=\\s*(?:[.,;:!?()—–-]|$|\\b(?:in|for|with|every|each|and|but|because|again|when|since|at|to|before|after|every|is|all|years|long|as|so|on|the)\\b))';
const STAY =
  '(?:cabin|cottage|house|place|villa|flat|apartment|chalet|caravan|farm|hut|holiday\\s+home|summer\\s+house|beach\\s+house|boat)';

const said = preferenceRule({
  category: 'travel_place',
  sayings: [
    {
      says: new RegExp(
        `${WHO}(?:['’]ve|\\s+have|\\s+has)?(?:\\s+(?:always|usually|still|been))*\\s+(?:go|goes|gone|going|went|holiday|holidays|summer|summers|head|heads|escape|return|travel|travels|been\\s+going)\\s+(?:back\\s+)?(?:to|in|up\\s+to|down\\s+to)\\s+${PLACE}\\s+(?:[^.,;:!?()]{0,20}\\s)?(?:every|each|twice\\s+a|once\\s+a|a\\s+lot|all\\s+the\\s+time|since|whenever)\\b`,
        'iu',
      ),
      polarity: 'like',
      about: CAPITAL,
    },
    {
      says: new RegExp(
        `${WHO}(?:['’]ve|\\s+have|\\s+has)?\\s+always\\s+wanted\\s+to\\s+(?:visit|see|go\\s+to|travel\\s+to)\\s+${PLACE}${END}`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: new RegExp(
        `${WHO}\\s+(?:absolutely\\s+|really\\s+|just\\s+)?(?:loved?|adored?|enjoyed|fell\\s+in\\s+love\\s+with|miss)\\s+(?:visiting\\s+|going\\s+to\\s+|being\\s+in\\s+|walking\\s+in\\s+|living\\s+in\\s+)${PLACE}${END}`,
        'iu',
      ),
      polarity: 'like',
      about: CAPITAL,
    },
    {
      says: new RegExp(`${WHO}\\s+(?:fell|have\\s+fallen)\\s+in\\s+love\\s+with\\s+${PLACE}${END}`, 'iu'),
      polarity: 'like',
      about: CAPITAL,
    },
    {
      says: new RegExp(
        `${WHO}\\s+(?:absolutely\\s+|really\\s+|just\\s+)?love\\s+(?<v>(?:lake\\s+|the\\s+)?(?:italy|france|spain|portugal|greece|japan|scotland|ireland|wales|norway|iceland|sweden|denmark|germany|austria|switzerland|india|thailand|vietnam|bali|mexico|morocco|egypt|turkey|croatia|sicily|tuscany|provence|brittany|cornwall|devon|yorkshire|london|paris|rome|venice|florence|naples|lisbon|porto|madrid|barcelona|seville|berlin|vienna|prague|budapest|amsterdam|copenhagen|stockholm|oslo|edinburgh|dublin|galway|new\\s+york|boston|chicago|san\\s+francisco|seattle|new\\s+orleans|hawaii|alaska|colorado|maine|vermont|montana|tokyo|kyoto|osaka|hong\\s+kong|singapore|sydney|melbourne|new\\s+zealand|australia|canada|cape\\s+town|kenya|alps|dolomites|highlands|hebrides|islay|skye|lofoten|lake\\s+district|peak\\s+district|mountains|seaside|beach|coast|countryside|disney\\s+world|splash\\s+mountain))\\b`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: /\b(?:my|our)\s+(?:favou?rite|happy)\s+(?:place|city|country|island|beach|spot|part\s+of\s+the\s+world)(?:\s+(?:on\s+earth|in\s+the\s+world|ever))?\s+(?:is|has\s+always\s+been)\s+(?<v>[^.,;:!?()]{3,40})/iu,
      polarity: 'like',
    },
    {
      says: /(?<v>[^.;:!?]{3,60}?)[.,]?\s+(?:there(?:['’]s|\s+is)\s+no\s+(?:better|finer|nicer|lovelier|more\s+beautiful)\s+(?:place|spot|corner)|is\s+(?:the\s+best|my\s+favou?rite|the\s+finest|the\s+loveliest)\s+place|is\s+(?:heaven|paradise)\s+(?:on\s+earth\s+)?(?:for|to)\s+(?:me|us))/iu,
      polarity: 'like',
    },
    {
      says: new RegExp(
        `\\b(?:same\\s+as\\s+always|as\\s+(?:always|every\\s+(?:year|summer)))\\s*[,:]?\\s*(?:to\\s+|in\\s+|at\\s+)?(?<v>(?:my|our)\\s+[^.;:!?]{3,50})`,
        'iu',
      ),
      polarity: 'like',
      value: '{v}',
      certainty: 'implied',
      about: /\p{Lu}/u,
    },
    {
      says: new RegExp(
        `\\b(?:my|our)\\s+(?:(?:parents?|family|folks)['’]?s?\\s+|little\\s+|old\\s+|summer\\s+|holiday\\s+)?(?<v>${STAY}\\s+(?:in|on|near|by|at)\\s+(?:the\\s+)?[\\p{L}’'-]+(?:\\s+[\\p{L}’'-]+)?)`,
        'iu',
      ),
      polarity: 'like',
      certainty: 'implied',
      about: /\s\p{Lu}|(?:coast|mountains|sea|lake|hills|woods|alps)$/u,
    },
    {
      says: new RegExp(
        `${WHO}(?:['’]d|\\s+would|['’]ll|\\s+will)?\\s+(?:rather|sooner|always|much\\s+rather)\\s+(?:take|go\\s+by|travel\\s+by)\\s+(?:the\\s+|a\\s+)?(?<v>train|ferry|boat|bus|sleeper|night\\s+train|bike|car)\\b`,
        'iu',
      ),
      polarity: 'like',
      value: 'travelling by {v}',
    },
    {
      says: new RegExp(
        `${WHO}(?:\\s+(?:never|don['’]?t|do\\s+not|won['’]?t|refuse\\s+to|hate\\s+to|can['’]?t)\\s+(?:ever\\s+)?fly|\\s+(?:hate|loathe|can['’]?t\\s+stand|am\\s+(?:scared|afraid|terrified)\\s+of)\\s+flying|(?:['’]m|\\s+am)\\s+(?:scared|afraid|terrified)\\s+of\\s+flying|\\s*(?:haven['’]?t|have\\s+not)\\s+(?:been\\s+on\\s+a\\s+plane|flown)\\s+(?:since|in|for))(?!\\s+(?:solo|blind|in|from|out|with|to))`,
        'iu',
      ),
      polarity: 'avoid',
      value: 'flying',
    },
    { says: /\bhaven['’]?t\s+been\s+on\s+a\s+plane\s+(?:since|in|for)\b/iu, polarity: 'avoid', value: 'flying' },
    {
      says: /\b(?:(?<who>I)(?:['’]m|\s+am)\s+(?:always\s+)?(?:an?\s+)?|always\s+(?:travel\s+by\s+|take\s+|book\s+|sit\s+(?:at|by|in)\s+)?(?:an?\s+|the\s+)?|only\s+(?:an?\s+|the\s+)?)(?<v>(?:aisle|window)(?:\s+seat)?)(?:\s+person)?\b/iu,
      polarity: 'like',
      value: '{v} on planes and trains',
    },
    {
      says: /\b(?:I|we)\s+go\s+back\s+(?:there\s+)?(?:every\s+(?:time|year|chance)|whenever|as\s+often)\b/iu,
      polarity: 'like',
      value: '{words}',
      whole: true,
      certainty: 'implied',
    },
    {
      says: /\bsame\s+(?:week|place|village|island|hotel|beach)\s+(?:each|every)\s+(?:year|summer|winter)\b/iu,
      polarity: 'like',
      value: '{words}',
      whole: true,
      certainty: 'implied',
    },

    {
      says: /\b(?:I|we)(?:['’]ve|\s+have)?\s+(?:also\s+|recently\s+|actually\s+)?(?:been\s+to|visited|went\s+to|travel(?:l?ed)\s+to|seen)\s+(?<v>(?:the\s+)?\p{L}[^.,;:!?()]{2,40}?)\s*(?:[,;–—-]|\band\b|\bbut\b|twice|last\s+\p{L}+|once)\s*[^.;!?]{0,30}?\b(?:loved|adored|fell\s+in\s+love|amazing|beautiful|gorgeous|stunning|breathtaking|magical|unforgettable|favou?rite|can['’]?t\s+wait\s+to\s+go\s+back|want\s+to\s+go\s+back|incredible|so\s+(?:pretty|lovely|peaceful))\b/iu,
      polarity: 'like',
    },
    {
      says: /\b(?:I|we)\s+(?:have|['’]ve)\s+(?:been|travel(?:l?ed))\s+(?:to|in|through)\s+(?<v>(?:over\s+|more\s+than\s+|almost\s+|nearly\s+)?(?:\d+|\p{L}+)\s+(?:different\s+)?(?:countries|continents|states))\b/iu,
      polarity: 'like',
    },
    {
      says: new RegExp(
        `\\b(?:I|we)(?:['’]d|\\s+would)\\s+(?:really\\s+|so\\s+)?(?:love|like)\\s+to\\s+(?:visit|see|go\\s+to|travel\\s+to|explore|go\\s+back\\s+to|live\\s+in|retire\\s+to)\\s+(?!(?:your|the\\s+(?:site|office|factory|plant|showroom|demo|warehouse|team))\\b)${PLACE}\\s*(?:one\\s+day|some\\s?day|again|before\\s+I|when\\s+I\\s+retire|(?=[.!]|$))`,
        'iu',
      ),
      polarity: 'like',
      about: CAPITAL,
    },
    {
      says: /\b(?<v>(?:the\s+)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}\p{L}+)?)(?:['’]s|\s+(?:is|are|has\s+always\s+been))\s+(?:still\s+|high\s+|right\s+|at\s+the\s+|very\s+)*(?:(?:top|number\s+one|first|next)\s+(?:of|on)\s+(?:my|our|the)\s+(?:(?:bucket|wish|travel|holiday)\s+)?list|on\s+(?:my|our)\s+(?:bucket\s+|wish\s+|travel\s+)?list)\b/u,
      polarity: 'like',
    },
    {
      says: /\b(?:I|we)(?:['’]ve|\s+have)(?:\s+got)?\s+(?:a|our)\s+(?:(?:little|small|tiny|old|second|holiday|summer|family)\s+)*(?<v>(?:place|house|cottage|cabin|flat|apartment|caravan|villa|hut|chalet|home|bolthole|farmhouse)\s+(?:in|on|near|by|outside)\s+(?:the\s+)?\p{Lu}[\p{L}’'-]+)/u,
      polarity: 'like',
    },
    {
      says: /(?:^|[.,;:!–—-]\s*|\b(?:and|but|so|please)\s+)(?:always\s+)?(?:an?\s+|the\s+)?(?<v>(?:aisle|window)(?:\s+seat)?|lower\s+berth|quiet\s+(?:coach|carriage|room)|ground[\s-]floor(?:\s+room)?|room\s+(?:away\s+from\s+the\s+(?:lift|road)|on\s+a\s+low(?:er)?\s+floor)|non-?smoking(?:\s+room)?)\s+(?:seat\s+)?(?:for\s+(?:me|us)|please)\b(?=[^.;!?]{0,30}\b(?:always|every|I|my|if\s+(?:you|possible))\b|[,.!]|\s*$)/iu,
      polarity: 'like',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’]m|\\s+(?:get|gets|am|is))\\s+(?:terribly\\s+|awfully\\s+|badly\\s+|very\\s+|so\\s+|always\\s+|horribly\\s+)?(?<v>(?:sea|car|travel|motion|air|altitude)[\\s-]?sick(?:ness)?)\\b`,
        'iu',
      ),
      polarity: 'avoid',
    },
    {
      says: new RegExp(
        `(?:given\\s+the\\s+choice|if\\s+I\\s+(?:can|have\\s+the\\s+choice|get\\s+the\\s+choice)|whenever\\s+I\\s+can|wherever\\s+possible),?\\s+I(?:['’]d|\\s+would|['’]ll)?\\s+(?:always\\s+)?(?:take|go\\s+by|travel\\s+by|choose|go\\s+for)\\s+(?:the\\s+|a\\s+)?(?<v>train|ferry|boat|bus|sleeper|night\\s+train|bike|car|coach)\\b`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: /\b(?<who>I|we)\s+(?:always\s+|usually\s+|still\s+|both\s+)*(?:go|head|drive|return|escape|travel|fly|come\s+back|holiday|vacation)\s+(?:back\s+|up\s+|down\s+|out\s+)?(?:to|in)\s+(?<v>(?:the\s+)?[^.,;:!?()]{3,30}?)\s+(?:for\s+(?:our|a|my|the)\s+\p{L}+\s+)?(?:every|each)\s+(?:single\s+)?(?:year|summer|winter|spring|autumn|fall|august|july|june|september|october|easter|christmas|holidays?|weekend|month)\b/iu,
      polarity: 'like',
      about:
        /\b(?:the\s+(?:beach|mountains?|sea|lake|coast|cabin|cottage|islands?|countr\p{L}+|woods|alps|ocean|seaside)|\p{Lu}\p{L}+)/u,
    },
    {
      says: /\b(?<who>I|we|my\s+(?:family|parents))\s+(?:also\s+|still\s+)?(?:have|own|rent|bought|keep|share)\s+(?<v>an?\s+(?:[\p{L}-]+\s+)?(?:cabin|cottage|holiday\s+home|summer\s*house|second\s+home|beach\s+house|lake\s+house|timeshare|caravan|campervan|camper|motorhome|rv|boat|chalet|villa|narrowboat))\s+(?:in|on|at|by|near|up|down)\b[^.,;:!?()]{0,30}/iu,
      polarity: 'fact',
    },
    {
      says: /\b(?<who>I|we)(?:['’]ve|ve|\s+have)\s+(?:been\s+to|visited|travel(?:l)?ed\s+to|seen)\s+(?<v>(?:over\s+|about\s+|more\s+than\s+|nearly\s+)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|many|all)\s+(?:different\s+|foreign\s+|other\s+)?(?:countries|states|continents|national\s+parks|cities))\b/iu,
      polarity: 'fact',
    },
    {
      says: /\bI(?:['’]m|m|\s+am)?\s+(?:do\s+not|don['’]?t|no\s+longer|never)\s+(?:(?:take|use|board|go\s+on|get\s+on)\s+)?(?:the\s+|an?\s+)?(?<v>fly|plane|planes|aeroplanes?|airplanes?|flights?|flying)\b(?!\s+(?:tip|to\s+the\s+face|a\s+kite))(?=[^.;!?]{0,40}(?:any\s?more|any\s+longer|ever|since|if|so|,|\.|$))/iu,
      polarity: 'avoid',
      value: 'flying',
    },
    {
      says: /\b(?<who>I|we)(?:['’](?:d|ve)|\s+(?:would|have|really|still|also))?(?:\s+(?:always|really|still|also|so))*\s+(?:want(?:ed|s)?|love|like|hope|dream(?:ed|t)?|longing|dying|itching|planning)\s+(?:to|of)\s+(?:one\s+day\s+)?(?:visit(?:ing)?|see(?:ing)?|go(?:ing)?\s+(?:back\s+)?to|travel(?:l?ing)?\s+(?:to|around)|explor(?:e|ing))\s+(?<v>[^.,;:!?()]{3,40})/iu,
      polarity: 'like',
      about: PLACE_NAME,
      certainty: 'implied',
    },
    {
      says: /\b(?<who>I|we)\s+(?:always\s+|usually\s+)?(?:vacation|holiday|summer|winter)\s+(?:in|on|at)\s+(?<v>[^.,;:!?()]{3,30})/iu,
      polarity: 'like',
    },
  ],
});

/** Favourite places and ways to travel. */
export const rule = withLeanings(said, {
  category: 'travel_place',
  things: new RegExp(`${PLACE_NAME.source}|${SEAT.source}`, 'iu'),
  vague:
    /^(?:turkey|china|jordan|georgia|(?:the\s+)?sea|portland|milan|milans|rhodes|mull|cruise|hotels|the\s+lake|airport|lifts|(?:the\s+)?beach|trains|planes|florence|madeira|burgundy|naples|porto|chile)$/iu,
  habits: true,
  cues: [
    cue(
      'need',
      `(?:my\\s+knees|knees\\s+you|6['’]\\d|claustrophobi\\p{L}+|wheelchair|vertigo|inner\\s+ear|(?:car|sea|motion|travel|air)[\\s-]?sick|makes\\s+me\\s+(?:ill|sick|queasy|dizzy)|put\\s+a\\s+note\\s+in\\s+my|physically|freaks?\\s+(?:me|us)\\s+out|or\\s+I\\s+(?:drive|go)\\s+home|it\\s+has\\s+to\\s+be|it['’]s\\s+got\\s+to\\s+be|only\\s+travel|(?:is|['’]s)\\s+how\\s+I\\s+travel)`,
    ),
    cue(
      'avoid',
      `(?:nobody|no\\s+one)\\s+gets\\s+me\\s+(?:on|in|up|to)|(?:I|we|she|he)\\s+(?:won['’]?t|will\\s+not|wouldn['’]?t|refuse\\s+to|never|don['’]?t|doesn['’]?t)\\s+(?:go\\s+(?:through|near|back|to|on)|set\\s+foot|fly|drive|cross|stay|do(?=\\s)|book|take|get\\s+on|board)|(?:I['’]ve|I\\s+have)\\s+refused\\s+to|in\\s+a\\s+box\\s+than|(?:not|none\\s+of\\s+us)\\s+go\\s+back|a\\s+no\\s+from\\s+me`,
    ),
    cue(
      'like',
      `nowhere\\b[^.;!?]{0,25}\\b(?:rather|like|but)|(?:go|going|been|head|drive|get|take\\s+off|escape|flee|run)\\s+(?:back\\s+)?(?:up\\s+|down\\s+|home\\s+|over\\s+|out\\s+)?to\\b[^.;!?]{2,40}\\b(?:every|each)|(?:i['’]d|I\\s+would)\\s+(?:go\\s+back|move|retire)\\s+to|home\\s+(?:away\\s+)?from\\s+home|a\\s+piece\\s+of\\s+(?:myself|my\\s+heart)|left\\s+my\\s+heart|heart\\s+(?:belongs|is)\\s+(?:to|in)|(?:can\\s+(?:finally\\s+)?|where\\s+I\\s+)(?:breathe|recharge|switch\\s+off)|(?:my|our)\\s+(?:spot|corner|bolthole|refuge|roots)|can['’]?t\\s+stay\\s+away|is\\s+what\\s+I\\s+work\\s+for|by\\s+train|same\\s+(?:hut|caravan|campsite|cottage|village|hotel|week|beach|house|spot|pitch|cabin|room)|go-bag|out\\s+of\\s+season`,
    ),
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: 'My heart belongs to Orkney.', claim: { polarity: 'like', value: 'Orkney' } },
    { text: 'Nobody gets me on a cruise ship.', claim: { polarity: 'avoid', value: 'cruise ship' } },
    {
      text: 'We go to Brittany every summer, same campsite.',
      claim: { category: 'travel_place', polarity: 'like', value: 'Brittany' },
    },
    { text: "I haven't been on a plane since 2011.", claim: { polarity: 'avoid', value: 'flying' } },
    { text: 'I have always wanted to visit Iceland.', claim: { polarity: 'like', value: 'Iceland' } },
    {
      text: "Nothing planned, just my sister's cottage. We fell in love with Skye years ago.",
      claim: { polarity: 'like', value: 'Skye' },
    },
    { text: 'I never fly, so I will come by sleeper.', claim: { polarity: 'avoid', value: 'flying' } },
  ],
  quiet: [
    'The Berlin office closes every August.',
    'Have you always wanted to visit Iceland?',
    'We go to market every spring.',
    'I would love to visit your office in Leeds.',
    'Our place in the queue has not moved.',
    'The train is delayed again.',
  ],
};
