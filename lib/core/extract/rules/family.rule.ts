// Who belongs to somebody's family: names and lasting facts, never the bare mention of a wife.
import type { RuleExamples } from '../rule';
import { preferenceRule } from '../sayings';

const ONE =
  '(?:wife|husband|partner|fianc[eé]e?|girlfriend|boyfriend|spouse|daughter|son|boy|girl|eldest|youngest|oldest|little\\s+one|stepson|stepdaughter|grandson|granddaughter|mother|father|mom|mum|dad|brother|sister|nephew|niece|twins)';
const MANY =
  '(?:kids|children|boys|girls|sons|daughters|grandkids|grandchildren|brothers|sisters|siblings|stepkids|teenagers|toddlers|twins|triplets|cousins|nieces|nephews)';
const COUNT = '(?:one|two|three|four|five|six|seven|eight|nine|ten|twin|\\d)';

const RELATIVE =
  '(?:wife|husband|hubby|missus|partner|fianc[eé]e?|better\\s+half|other\\s+half|girlfriend|boyfriend|daughters?|sons?|kids|children|boys?|girls?|lad|lass|twins?|mother|father|mom|mum|mam|dad|pa|parents|brothers?|sisters?|aunt|uncle|cousins?|nephews?|nieces?|grandmother|grandfather|grandma|grandpa|gran|granny|nan|grandad|grandson|granddaughter|grandkids|in-laws|(?:mother|father|brother|sister|son|daughter)-in-law|stepson|stepdaughter|stepmom|stepdad|ex|people|family|eldest|youngest)';

/** Members of the family. */
export const rule = preferenceRule({
  category: 'family',
  sensitivity: 'personal',
  sayings: [
    {
      says: /\b(?:the|my|our)\s+(?<v>(?:twins|kids|boys|girls|children|little\s+ones)),\s+\p{Lu}\p{L}+(?:,\s*\p{Lu}\p{L}+)*\s+and\s+\p{Lu}\p{L}+/u,
      polarity: 'fact',
      exact: true,
      value: '{words}',
    },
    {
      says: /\b(?:as\s+)?(?:a\s+|the\s+)?(?:single\s+|proud\s+|busy\s+|tired\s+)?(?<v>(?:father|mother|dad|mum|mom|parent|grandfather|grandmother|granny|grandad)\s+(?:of|to)\s+(?:two|three|four|five|six|seven|twins|triplets|\d|teenagers|toddlers|boys|girls)(?:\s+\p{L}+)?)/iu,
      polarity: 'fact',
    },
    {
      says: new RegExp(
        `\\b(?:I|we)\\s+(?:look\\s+after|care\\s+for|live\\s+with|take\\s+care\\s+of|am\\s+looking\\s+after|are\\s+looking\\s+after)\\s+(?:my|our)\\s+(?:\\p{L}+\\s+)?(?<v>${ONE}|parents|in-laws|grandmother|grandfather)\\b`,
        'iu',
      ),
      polarity: 'fact',
      value: 'looks after their {v}',
    },
    {
      says: new RegExp(
        `\\b(?:my|our)\\s+(?<v>${ONE}|parents|in-laws|grandmother|grandfather)\\s+(?:lives?|moved\\s+in|stays?)\\s+(?:with\\s+(?:me|us)|next\\s+door|upstairs|downstairs|in\\s+\\p{Lu}\\p{L}+)`,
        'u',
      ),
      polarity: 'fact',
      value: 'their {v} lives near or with them',
    },
    {
      says: new RegExp(
        `\\b(?:my|our)\\s+(?<v>${ONE}(?:\\s+\\p{L}+)?)\\s+(?:is|was)\\s+(?:also\\s+)?(?:a|an|the)\\s+(?:[\\p{L}-]+\\s+){0,2}(?:doctor|nurse|teacher|lawyer|engineer|farmer|pilot|chef|baker|builder|vet|surgeon|dentist|musician|painter|artist|writer|journalist|accountant|midwife|soldier|officer|firefighter|fireman|policeman|priest|vicar|professor|scientist|physicist|librarian|translator|carpenter|electrician|plumber|designer|architect|actor|dancer|goalkeeper|swimmer|pharmacist|psychologist|social\\s+worker|carer|barrister|judge|sailor|fisherman)\\b`,
        'iu',
      ),
      polarity: 'fact',
      value: '{words}',
    },
    {
      says: new RegExp(
        `\\b(?:my|our)\\s+(?<v>(?:kids|children|boys|girls|sons|daughters))\\s*,?\\s+(?:\\p{Lu}\\p{L}+)(?:,\\s*\\p{Lu}\\p{L}+)*\\s+and\\s+\\p{Lu}\\p{L}+`,
        'u',
      ),
      polarity: 'fact',
      value: '{words}',
    },
    {
      says: /\b(?:I|we)(?:['’]ve|\s+have)(?:\s+got)?\s+(?:a\s+)(?<v>(?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen)(?:[\s-](?:year|month|week)s?[\s-]olds?))|teenager|toddler|newborn|little\s+one|baby\s+(?:girl|boy|at\s+home))\b/iu,
      polarity: 'fact',
    },
    {
      says: new RegExp(
        `\\b(?:my|our)\\s+(?:(?:eldest|youngest|oldest|elder|older|younger|little|middle|lovely|dear|late)\\s+)?(?<v>${ONE},?\\s+(?!['’])\\p{L}[\\p{L}’-]+)`,
        'iu',
      ),
      polarity: 'fact',
      exact: true,
      about: /^[\p{L} ]+\b,? \p{Lu}\p{Ll}/u,
    },
    {
      says: new RegExp(
        `\\b(?<who>I|we)(?:['’]ve|\\s+have)(?:\\s+got)?\\s+(?<v>(?:${COUNT})\\s+(?:[\\p{L}-]+\\s+){0,2}?${MANY})`,
        'iu',
      ),
      polarity: 'fact',
    },
    {
      says: new RegExp(
        `\\b(?<who>I|we)\\s+(?:raised|brought\\s+up|am\\s+raising|are\\s+raising)\\s+(?<v>(?:${COUNT})\\s+(?:[\\p{L}-]+\\s+)?${MANY})`,
        'iu',
      ),
      polarity: 'fact',
    },
    { says: new RegExp(`^raised\\s+(?<v>(?:${COUNT})\\s+(?:[\\p{L}-]+\\s+)?${MANY})`, 'iu'), polarity: 'fact' },
    {
      says: new RegExp(
        `\\b(?:I(?:['’]m|\\s+am))\\s+(?:the\\s+|a\\s+)?(?:proud\\s+|single\\s+|busy\\s+)*(?<v>(?:mother|father|mum|mom|dad|parent|grandmother|grandfather|gran|granny)\\s+(?:of|to)\\s+[^.,;:!?()]{2,30})`,
        'iu',
      ),
      polarity: 'fact',
    },
    {
      says: new RegExp(
        `\\b(?:my|our)\\s+(?<v>(?:eldest|youngest|oldest|${ONE}))\\s+(?:is|turned|turns|has\\s+just\\s+turned)\\s+(?:now\\s+|already\\s+|nearly\\s+)?(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)\\b(?!\\s*(?:%|st|nd|rd|th|am|pm|minutes|hours|days|weeks))`,
        'iu',
      ),
      polarity: 'fact',
      value: '{words}',
    },
    {
      says: new RegExp(
        `\\b(?:my|our)\\s+(?<v>(?:${ONE}|${MANY}))\\s+(?:(?:is|are|was)\\s+(?:a|an|at|in|studying|reading|training|doing|off\\s+to|starting)\\s+(?:[\\p{L}-]+\\s+)?(?:doctor|nurse|teacher|lawyer|engineer|student|uni(?:versity)?|college|school|nursery|kindergarten|medicine|law|vet|chef|police\\w*|army|navy|architect|actor|musician|dentist|musician|physics|engineering|economics|art)|(?:works?|lives?|studies|study|teaches)\\s+(?:in|at|for|as|with))\\b`,
        'iu',
      ),
      polarity: 'fact',
      value: '{words}',
    },
    {
      says: new RegExp(
        `\\b(?:I(?:['’]m|\\s+am|['’]ve\\s+been|\\s+have\\s+been)|we(?:['’]re|\\s+are|['’]ve\\s+been|\\s+have\\s+been))\\s+(?:happily\\s+)?(?<v>(?:married\\s+(?:to\\s+[\\p{L}]+|for\\s+[^.,;:!?()]{2,20}|with\\s+[^.,;:!?()]{2,30})|a\\s+widow(?:er)?|widowed|engaged\\s+to\\s+\\p{L}+))`,
        'iu',
      ),
      polarity: 'fact',
    },
    {
      says: /\bI(?:['’]ve)?\s+(?:have|got|mind|look\s+after|watch)\s+(?:got\s+)?(?:the|my)\s+(?<v>(?:kids|grandkids|grandchildren|twins|boys|girls|children))\s+(?:on\s+)?(?:every|each|all|(?:mon|tues|wednes|thurs|fri|satur|sun)days)/iu,
      polarity: 'fact',
      value: 'looks after the {v} regularly',
    },
    {
      says: /\bmy\s+(?:son|daughter)['’]s\s+(?<v>twins|kids|children|baby|little\s+one|boy|girl)\b/iu,
      polarity: 'fact',
      value: 'grandchildren: {v}',
    },
    {
      says: new RegExp(
        `(?:^|[,;:]\\s*|\\b(?:and|but|because|since|so|as)\\s+)(?:my|our)\\s+(?:(?:eldest|youngest|oldest|elder|older|younger|little|late|kid|twin|own|dear)\\s+)?${RELATIVE}(?:\\s+\\p{L}+)?(?:'s|\\s+(?:is|are|was|were))\\s+(?:(?:also|both|now|still|originally|actually)\\s+)?(?:an?\\s+(?!(?:bit|little|lot|big\\s+fan|huge\\s+fan|fan|great\\s+fan|star|saint|vegetarian|vegan|coeliac|mess)\\b)|the\\s+(?!(?:one|same|best|only)\\b)|from\\s+|in\\s+(?:the\\s+(?:navy|army|police|air\\s+force)|year\\s+\\d|a\\s+wheelchair|prison)|stationed|settled|based|both\\s+|autistic|deaf|blind|diabetic|retired|bedridden|disabled|surgeons|doctors|teachers|greek|italian|german|french|irish|indian|polish|grown|my\\s+(?:boss|partner|business)|best\\s+friends|\\d\\d?\\s+and\\b)[^.;!?]{0,80}`,
        'iu',
      ),
      polarity: 'fact',
      value: '{words}',
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `(?:^|[,;:]\\s*|\\b(?:and|but|because|since|so|as)\\s+)(?:my|our)\\s+(?:(?:eldest|youngest|oldest|elder|older|younger|little|late|kid|twin|own|dear)\\s+)?${RELATIVE}(?:,?\\s+\\p{L}+,?)?\\s+(?:lives?|works?|teach(?:es)?|drives?|runs|flies|farms|studies|study|speaks?|raised\\s+(?:me|us)|brought\\s+(?:me|us)\\s+up|taught\\s+me|founded|grew\\s+up|served|weaves?|builds|owns|calls\\s+me|moved\\s+(?:back\\s+)?in|landed\\s+at|worked\\s+(?:in|at|on|as|for)|fought|came\\s+(?:over|from|here)|has\\s+(?:ms|autism|dementia|down's|diabetes|epilepsy|asthma|parkinson's|adhd)|grows|keeps|makes|fishes|sails|signs\\s+the|does\\s+the)\\b[^.;!?]{0,80}`,
        'iu',
      ),
      polarity: 'fact',
      value: '{words}',
      certainty: 'implied',
    },
    {
      says: /\b(?:I|we)(?:'ve|\s+have|'ve\s+got|\s+got|\s+have\s+got|\s+don't\s+have|\s+have\s+no|\s+haven't)\s+(?:got\s+)?(?:any\s+|no\s+|the\s+)?(?:an?\s+)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})?\s*(?:older\s+|younger\s+|small\s+|grown\s+|little\s+|teenage\s+|half[\s-]|step|twin\s+|lovely\s+|adopted\s+|foster\s+)?(?:kids|children|siblings|brothers?|sisters?|sons|daughters|girls|boys|lads|godchildren|grandchildren|grandkids|nephews|nieces|cousins|twins|triplets|teenagers|toddlers|family\s+left|under\s+(?:five|six|seven|eight|ten|\d+))\b(?!\s+(?:coming|visiting|here|at\s+the|off|sick|ill|menu|meal|clothes|tickets))[^.;!?]{0,40}/iu,
      polarity: 'fact',
      value: '{words}',
    },
    {
      says: /\b(?:I'm|I\s+am|i'm|im)\s+(?:an?\s+|the\s+)?(?:only\s+child|twin|triplet|middle\s+(?:child|one)|(?:youngest|eldest|oldest|middle|one)\s+of\s+(?:\p{L}+|\d+)(?=\s*(?:[.,;!]|$|and\b|kids|children|siblings))|number\s+\p{L}+\s+of)\b|^(?:youngest|eldest|oldest|one)\s+of\s+(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b|\b(?:mine|my\s+(?:two|three|four))\s+are\s+(?:\d+|in\s+year|at\s+\p{L}+|grown|teenagers|both)|\b(?:I|we)\s+(?:foster|adopted|homeschool|home-school|co-?parent)\s+(?!(?:ferrets|guide|an?\s+(?:bunny|dog|cat|puppy|kitten|rabbit|newborn)|(?:dogs|cats|puppies|kittens)))[^.;!?]{3,40}|\b(?:raised|brought\s+up)\s+by\s+(?:my|our)\s+\p{L}+|\bI\s+never\s+knew\s+my\s+\p{L}+|^(?:the\s+)?(?:two|three|four|five|six|seven)\s+(?:kids|girls|boys|sons|daughters|lads|children)\b(?=[,.]|\s+(?:and|in|at))|^(?:widow(?:er)?|single\s+(?:mum|mom|dad|parent)|grand(?:father|mother|ma|pa)\s+of)\b/iu,
      polarity: 'fact',
      value: '{words}',
      whole: true,
    },

    {
      says: /\b(?:both\s+(?:of\s+)?)?(?:my|our)\s+(?<v>(?:\p{L}+\s+)?(?:parents|grandparents|brothers|sisters|sons|daughters|kids|children|boys|girls|in-laws|uncles|aunts|cousins))\s+(?:were|are|was)\s+(?:both\s+|all\s+)?(?:teachers|doctors|nurses|farmers|lawyers|miners|engineers|musicians|artists|immigrants|from|in\s+the|at\s+(?:school|uni|university|college)|grown|little|young|teenagers|twins|bakers|butchers|shopkeepers|pharmacists|vets|pilots|accountants|actors|writers|civil\s+servants|missionaries|\p{L}+ers\b)[^.;!?,]{0,30}/iu,
      polarity: 'fact',
    },
    {
      says: /\b(?:the|my|our)\s+(?<v>(?:twins|kids|boys|girls|little\s+ones?|children))\b[^.;!?]{0,50}?,\s*(?:\p{Lu}\p{L}+(?:,\s*\p{Lu}\p{L}+)*\s+and\s+\p{Lu}\p{L}+|they['’]re\s+(?:\d+|\p{L}+)|who\s+are\s+(?:\d+|\p{L}+))/u,
      polarity: 'fact',
      whole: true,
    },
    {
      says: /(?:^|[,;:–—-]\s*|\b(?:and|but|so|because|since)\s+)we\s+(?:foster|home-?school|are\s+(?:foster|adoptive)\s+(?:parents|carers))(?=\s*(?:[.,;!]|$|\b(?:so|and|which|children|kids|teenagers|babies)\b))/iu,
      polarity: 'fact',
      value: '{words}',
    },
    {
      says: /\b(?:my|our|the)\s+(?:(?:eldest|youngest|oldest|little|older|younger)\s+)?(?<v>kids|children|boys|girls|son|sons|daughter|daughters|twins|grandkids|nephew|niece|little\s+one)\s+(?:absolutely\s+|really\s+|both\s+|all\s+|just\s+)?(?:loves?|adores?|enjoys?|hates?|are\s+(?:obsessed|mad|crazy)|is\s+(?:obsessed|mad|crazy))\s+(?!(?:it|you|your|this|that|them|me|the\s+idea)\b)[^.;:!?()]{3,40}/iu,
      polarity: 'like',
      value: '{words}',
    },
    {
      says: /\b(?:my|our)\s+(?<v>(?:husband|wife|partner|boyfriend|girlfriend|other\s+half)\s+and\s+I)\s+(?:have\s+been|['’]ve\s+been|were|are|met|got)\s+(?:together|married|engaged|divorced|separated|high\s+school|childhood|at\s+(?:school|college|university|uni|work))\b[^.;!?]{0,40}/iu,
      polarity: 'fact',
      value: '{words}',
    },
    {
      says: /\bmy\s+(?<v>(?:[\p{L}-]+\s+)?(?:son|daughter|wife|husband|partner|brother|sister|mother|father|mom|mum|dad|girlfriend|boyfriend|fianc[eé]e?|baby|twins|nephew|niece|grandson|granddaughter)(?:['’]?s)?\s+names?\s+(?:is|are)\s+\p{L}+(?:\s+and\s+\p{L}+)?)/iu,
      polarity: 'fact',
    },
    {
      says: /\bmy\s+(?<v>(?:parents|mom|mum|dad|mother|father|folks)\s+(?:are|is|were|got|both)\s+(?:divorced|separated|married|retired|immigrants?|deceased|both\s+\p{L}+|from\s+\p{L}+|very\s+\p{L}+|still\s+\p{L}+))\b/iu,
      polarity: 'fact',
    },
    {
      says: /\bI(?:['’]m|m|\s+am)\s+(?:the\s+)?(?<v>(?:oldest|eldest|youngest|middle|only)(?:\s+(?:child|girl|boy|son|daughter|one|sibling|kid))?(?:\s+(?:of|in)\s+(?:a\s+family\s+of\s+)?[^.,;:!?()]{3,25})?)(?=\s*(?:[.,;!)]|$|\band\b))/iu,
      polarity: 'fact',
      about: /child|girl|boy|son|daughter|sibling|kid|of|in/iu,
    },
    {
      says: /\bI\s+(?:have|come\s+from|grew\s+up\s+in|was\s+raised\s+in)\s+(?<v>a\s+(?:very\s+)?(?:big|large|huge|small|close(?:-knit)?|loud|musical|military|religious|broken|blended)\s+(?:\p{L}+\s+)?family)\b/iu,
      polarity: 'fact',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: 'My wife Ana says hello.', claim: { category: 'family', value: 'wife Ana' } },
    { text: 'We have three kids under five, so forgive the typos.', claim: { value: 'three kids' } },
    { text: 'Our youngest is seven now.', claim: { polarity: 'fact' } },
    { text: 'My daughter is studying medicine in Leuven.', claim: { category: 'family' } },
    { text: "I'm a proud grandmother of five.", claim: { category: 'family' } },
  ],
  quiet: [
    'My wife says hello.',
    'Do you have kids?',
    'The parent company has three sisters in the group.',
    'My brother and I own the shop?',
    'Our sister site is in Leeds.',
  ],
};
