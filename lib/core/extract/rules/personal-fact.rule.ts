// Lasting facts about a person that no other rule holds: where they come from, what they cannot do, how they are called.
import type { RuleExamples } from '../rule';
import { preferenceRule } from '../sayings';

const LANGUAGE =
  '(?:english|french|german|spanish|italian|portuguese|dutch|swedish|norwegian|danish|finnish|polish|czech|russian|ukrainian|greek|turkish|arabic|hebrew|hindi|urdu|punjabi|tamil|bengali|mandarin|cantonese|japanese|korean|vietnamese|thai|welsh|irish|gaelic|catalan|basque|yoruba|igbo|swahili|afrikaans)';
const PLACE = "(?<v>(?:the\\s+)?\\p{L}[\\p{L}’'-]+(?:[\\s,]+(?:\\p{L}[\\p{L}’'-]+)){0,2})";

/** Origins, home, abilities, names. */
export const rule = preferenceRule({
  category: 'personal_fact',
  sensitivity: 'personal',
  gate: /\b(?:im|born|grew|raised|refugee|never\s+learn\w*|half|everybody|I['’]?m|I\s+am|I['’]ve|I\s+(?:grew|was|live|lived|speak|have|lost|wear|can['’]?t|don['’]?t|cannot|do\s+not|started)|my|we|divorced?|single|call\s+me|calls\s+me|deaf|blind|dyslexic|wheelchair|native|originally|pronouns?|from)\b/iu,
  sayings: [
    {
      says: new RegExp(
        `\\bI\\s+(?:grew\\s+up|was\\s+born|was\\s+raised|was\\s+brought\\s+up)(?:\\s+and\\s+(?:raised|bred))?\\s+(?:[^.,;:!?]{0,30}\\s)?(?:in|on|near|outside)\\s+${PLACE}`,
        'iu',
      ),
      polarity: 'fact',
      value: 'grew up: {v}',
      about: /: (?:the )?\p{L}/u,
    },
    {
      says: new RegExp(
        `\\bI(?:['’]m|\\s+am|\\s+come)\\s+(?:originally\\s+)?from\\s+(?!(?:the\\s+(?:team|company|support)|support|sales|your)\\b)${PLACE}`,
        'iu',
      ),
      polarity: 'fact',
      value: 'from {v}',
      about: /from \p{Lu}/u,
    },
    {
      says: new RegExp(
        `\\b(?:I|we)(?:\\s+(?:now|still|currently|both|actually))?\\s+live\\s+(?:\\p{L}+\\s+)?(?:in|on|near|outside|next\\s+to)\\s+${PLACE}`,
        'iu',
      ),
      polarity: 'fact',
      value: 'lives in {v}',
      about: /in (?:the )?\p{Lu}/u,
    },
    {
      says: /\bI(?:['’]m|\s+am|['’]ve\s+been|\s+have\s+been|\s+was\s+born)\s+(?:(?:very|quite|partly|completely|profoundly|slightly|severely|also|a\s+bit|totally|registered|half)\s+)?(?<v>colou?r[\s-]?blind|deaf(?:\s+in\s+\p{L}+\s+\p{L}+)?|hard\s+of\s+hearing|blind|dyslexic|autistic|left[\s-]handed|epileptic|asthmatic|in\s+a\s+wheelchair|a\s+wheelchair\s+user|partially\s+sighted|visually\s+impaired|neurodivergent|claustrophobic|afraid\s+of\s+heights|scared\s+of\s+(?:heights|flying|dogs|spiders))\b/iu,
      polarity: 'fact',
      sensitivity: 'special',
    },
    {
      says: /\bI\s+(?:started\s+to\s+become|became|went|have\s+gone|am\s+going)\s+(?:partly\s+|partially\s+|completely\s+)?(?<v>deaf|blind)\b/iu,
      polarity: 'fact',
      sensitivity: 'special',
    },
    {
      says: /\bI\s+(?:lost|have\s+lost)\s+(?<v>(?:the\s+use\s+of\s+|my\s+sight|my\s+hearing|the\s+hearing|the\s+sight)[^.,;:!?()]{0,30})/iu,
      polarity: 'fact',
      sensitivity: 'special',
    },
    {
      says: /\bI\s+(?:use|wear|have|need)\s+(?:a\s+|an\s+|two\s+)?(?<v>hearing\s+aids?|wheelchair|guide\s+dog|prosthetic\s+\p{L}+|screen\s+reader|walking\s+stick|pacemaker)\b/iu,
      polarity: 'fact',
      sensitivity: 'special',
    },
    {
      says: /\bI(?:['’]m|\s+am)\s+(?:now\s+|newly\s+|recently\s+|still\s+|happily\s+)?(?<v>divorced|separated|single(?:\s+(?:now|again))?|a\s+single\s+(?:mum|mom|dad|parent|mother|father))(?!\s+(?:handed|point|malt|user|largest|biggest|most))\b/iu,
      polarity: 'fact',
    },
    {
      says: /\b(?:since|after|during|before)\s+my\s+(?<v>divorce|separation)\b/iu,
      polarity: 'fact',
      certainty: 'implied',
      value: 'divorced',
    },
    {
      says: /\b(?:[Ee]veryone|[Ee]verybody|[Tt]hey|[Ff]riends|people|most\s+people)\s+calls?\s+me\s+(?<v>\p{Lu}[\p{L}’-]+)/u,
      polarity: 'fact',
      value: 'goes by {v}',
    },
    {
      says: /\b(?:[Pp]lease\s+)?(?:just\s+)?[Cc]all\s+me\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)(?<v>\p{Lu}[\p{L}’-]+)(?=\s*(?:[.,;!)]|$|please|everyone|by))/u,
      polarity: 'need',
      value: 'goes by {v}',
    },
    { says: /\b(?:my\s+)?pronouns\s+are\s+(?<v>[\p{L}/ ]{3,20})/iu, polarity: 'need', value: 'pronouns {v}' },
    {
      says: new RegExp(
        `\\bI\\s+(?:also\\s+|only\\s+|don['’]?t\\s+|can\\s+)?speak\\s+(?:a\\s+(?:little|bit\\s+of)\\s+|some\\s+|fluent\\s+|good\\s+|no\\s+)?(?<v>${LANGUAGE}(?:(?:,\\s*|\\s+and\\s+)${LANGUAGE}){0,3})\\b`,
        'iu',
      ),
      polarity: 'fact',
      value: 'speaks {v}',
    },
    {
      says: new RegExp(
        `\\b(?:my\\s+(?:native|first|mother)\\s+(?:language|tongue)\\s+is|I(?:['’]m|\\s+am)\\s+a\\s+native)\\s+(?<v>${LANGUAGE})`,
        'iu',
      ),
      polarity: 'fact',
      value: 'native {v}',
    },
    {
      says: /\bI\s+(?:don['’]?t|do\s+not|can['’]?t|cannot|never\s+learned?\s+to)\s+(?<v>drive|swim|ride\s+a\s+bike)(?=\s*(?:[.,;!)]|$|\b(?:so|and|but|at\s+all|any\s?more)\b))/iu,
      polarity: 'fact',
      value: 'does not {v}',
    },
    {
      says: /\bI(?:['’]m|\s+am)\s+(?<v>(?:[1-9]\d?)(?:\s+years?\s+old)?|a\s+(?:twin|vegan\s+chef|grandfather|grandmother|lefty|redhead|night\s+owl))(?=\s*(?:[.,;!)]|$|\band\b|\bnow\b|\bnext\b))/iu,
      polarity: 'fact',
      about: /^(?:\d\d?(?: years? old)?|twin|grandfather|grandmother|lefty|redhead|night owl)$/iu,
    },
    {
      says: /\bI(?:['’]m|\s+am)\s+in\s+(?<v>high\s+school|college|graduate\s+school|grad\s+school|university|the\s+army|the\s+navy|the\s+reserves|juvie|my\s+(?:twenties|thirties|forties|fifties|sixties|seventies|eighties))\b/iu,
      polarity: 'fact',
      value: 'in {v}',
      about: /in \p{L}/u,
    },
    { says: /\b(?:my\s+other\s+)?favou?rite\s+colou?r\s+is\s+(?<v>\p{L}+)/iu, polarity: 'like', value: 'colour {v}' },
    {
      says: /(?:^|[,;:–—-]\s*|\b(?:and|but|so|because|since)\s+)(?:I\s+)?(?:grew\s+up|was\s+born|was\s+raised|came\s+(?:up|over|here)\s+(?:from|as|in)|moved\s+here\s+from|(?:was|came)\s+(?:as\s+)?a\s+refugee|was\s+(?:evacuated|homeschooled|adopted|widowed|orphaned))\b(?!\s+(?:out|to\s+be|yesterday|ready))[^.;!?]{3,70}/iu,
      polarity: 'fact',
      value: '{words}',
    },
    {
      says: /\b(?:I'm|I\s+am|im)\s+(?:\p{Lu}\p{L}+,?\s+)?(?:originally\s+)?from\s+(?:an?\s+(?:small|tiny|little|big)\s+\p{L}+|\p{Lu}\p{L}+)\b[^.;!?]{0,40}|\b(?:im|i'm)\s+from\s+\p{L}+\s+originally\b|\bI(?:'ve|\s+have)\s+(?:lived\s+(?:in|on|abroad|here)|never\s+left|been\s+in\s+\p{Lu}\p{L}+\s+(?:for\s+)?\p{L}+\s+years)\b[^.;!?]{3,50}|\bI\s+live\s+(?:alone|near\s+the|by\s+the|on\s+a|in\s+a)\b[^.;!?]{0,40}/u,
      polarity: 'fact',
      value: '{words}',
    },
    {
      says: /\b(?:I(?:'ve|\s+have)(?:\s+got)?|I\s+live\s+with)\s+(?:an?\s+)?(?:\p{L}+\s+)?(?:stammer|stutter|lisp|tremor|pacemaker|dyslexia|epilepsy|diabetes|cerebral\s+palsy|vitiligo|asthma|arthritis|tinnitus|adhd|autism|parkinson's|ms\b|narcolepsy|psoriasis|cataracts|(?:only\s+)?one\s+(?:lung|eye|arm|leg|kidney|hand|ear)|no\s+sense\s+of\s+(?:smell|taste|direction)|prosthetic\s+\p{L}+|glass\s+eye|bad\s+(?:back|knee|hip|ears?))\b[^.;!?]{0,60}|\b(?:I'm|I\s+am|i'm)\s+(?:\p{L}+\s+)?(?:on\s+the\s+(?:autism\s+)?spectrum|in\s+recovery|nearly\s+blind|going\s+(?:deaf|blind)|tone\s+deaf|face[\s-]blind|agoraphobic|bipolar|diabetic|a\s+type\s+(?:1|one)\s+diabetic)\b[^.;!?]{0,60}|\bI\s+(?:can't|cannot)\s+(?:do\s+heights|spell|smell|whistle|see\s+(?:colou?rs?|well|red)|hear\s+(?:well|out\s+of|on))\b[^.;!?]{0,50}/iu,
      polarity: 'fact',
      sensitivity: 'special',
      value: '{words}',
    },
    {
      says: /(?:^|[,;:–—-]\s*|\b(?:and|but|so)\s+)(?:I\s+)?never\s+learn(?:ed|t)\s+(?:how\s+)?to\s+(?<v>drive|swim|cook|ride|read|type|ski|dance|cycle)\b[^.;!?]{0,30}/iu,
      polarity: 'fact',
      value: 'never learned to {v}',
      whole: true,
    },
    {
      says: /\bI\s+speak\s+(?:two|three|four|five|six|seven|\d)\s+languages\b|\b(?:I'm|I\s+am)\s+known\s+as\s+\p{Lu}\p{L}+|\bI\s+go\s+by\s+\p{Lu}\p{L}+|\beverybody(?:'s|\s+has)?\s+called\s+me\s+\p{Lu}\p{L}+|^half\s+\p{Lu}\p{L}+,?\s+(?:and\s+)?half\s+\p{Lu}\p{L}+|\bmy\s+(?:mother|native|first|home)\s+(?:tongue|language)\s+is\b|\bis\s+my\s+(?:mother|native|first)\s+(?:tongue|language)\b|\bI\s+left\s+school\s+at\b|\b(?:I'm|I\s+am)\s+(?:a\s+)?(?:first[\s-]generation|an?\s+immigrant|a\s+migrant)\b|\bI(?:'ve)?\s+(?:just\s+)?turned\s+(?:\d\d|\p{L}+ty(?:-\p{L}+)?)\b(?!\s+(?:it|down|up))/u,
      polarity: 'fact',
      value: '{words}',
      whole: true,
    },

    {
      says: /\b(?:I['’]m|I\s+am|i['’]?m|im)\s+(?:originally\s+)?from\s+(?:an?\s+)(?:\p{L}+\s+){0,2}(?:town|village|city|island|farm|family)\b[^.,;!?]{0,30}|\bI\s+(?:now\s+|still\s+|currently\s+|also\s+)?live\s+(?:on|in|by|near|with|alone|next\s+to|above|outside|out\s+in)\b(?!\s+(?:hope|fear|my\s+(?:car|inbox|e-?mail)|excel|spreadsheets|e-?mail|slack|the\s+(?:moment|past|inbox)|a\s+(?:world|dream)))[^.;!?,]{2,40}/iu,
      polarity: 'fact',
      value: '{words}',
    },
    {
      says: /\b(?:I['’]m|I\s+am|i['’]?m|im)\s+(?:(?:very|quite|really|so|pretty|rather|a\s+bit|a|an|over|almost|nearly|only|just|extremely|also)\s+)*(?<v>shy|introvert(?:ed)?|extrovert(?:ed)?|short|tall|(?:\d|five|six)\s*(?:feet|foot|ft|['’])\s*(?:\p{L}+\s+|\d+\s*)?(?:tall)?|left[\s-]handed|right[\s-]handed|blonde?|bald|redhead|ginger|overweight|clumsy|superstitious|atheist|agnostic|christian|catholic|muslim|jewish|buddhist|hindu|mormon|transgender|trans|gay|lesbian|bisexual|non-binary|divorced|widowed|adopted|an\s+orphan|homeschooled|bilingual|trilingual|double[\s-]jointed|near[\s-]?sighted|short[\s-]?sighted|early\s+riser|morning\s+person|night\s+owl|insomniac|perfectionist|neat\s+freak|homebody|people\s+person|twin|only\s+child|vegan|college\s+student|high\s+school\s+student|senior\s+in\s+\p{L}+|freshman|sophomore)(?=\s*(?:[.,;:!?)]|$|\b(?:and|but|so|with|at|in|by|tall|too)\b))/iu,
      polarity: 'fact',
      sensitivity: 'special',
    },
    {
      says: /\bI\s+(?:have|['’]ve\s+got|got)\s+(?:(?:a|an|my|some|very|really|long|short|curly|straight|naturally|lots\s+of|two|three|several|a\s+few|many|bright|dark|light|big|small|blonde?|brown|red|black|blue|green|hazel|grey|gray)\s+)*(?<v>hair|eyes|freckles|tattoos?|piercings?|dreadlocks|glasses|a\s+beard|dimples|(?:fear|phobia)\s+of\s+[^.,;!?]{3,24}|(?:masters?|phd|doctorate|degree|diploma)\s+in\s+[^.,;!?]{3,30}|green\s+card|dual\s+citizenship|twin)\b/iu,
      polarity: 'fact',
    },
    {
      says: /\bI(?:['’]m|\s+am)\s+(?:so\s+|really\s+|very\s+|terribly\s+|absolutely\s+|a\s+bit\s+)?(?:afraid|scared|terrified|frightened|petrified)\s+of\s+(?!(?:losing|breaking|what|the\s+(?:answer|numbers|result|bill)|missing|deleting)\b)(?<v>[^.,;:!?()]{3,30})/iu,
      polarity: 'fact',
    },
    {
      says: /\bI\s+(?:drive|ride|own)\s+(?:a|an|my|the\s+same)\s+(?!(?:hard\s+bargain|point|team|process|meeting|ticket)\b)(?<v>(?:[\p{L}\d-]+\s+){0,3}?(?:car|mustang|truck|pickup|van|camper|motorbike|motorcycle|harley|honda|toyota|ford|bmw|mini|jeep|beetle|tesla|volvo|saab|skoda|fiat|scooter|moped|vespa|bike|convertible|prius|corvette|camaro|subaru|chevy|chevrolet|dodge|nissan|kia|audi|mercedes|porsche|land\s+rover|land\s?cruiser|tractor|suv|minivan|house|home|boat))\b/iu,
      polarity: 'fact',
    },
    {
      says: /\bI\s+(?:really\s+|just\s+|absolutely\s+)?(?:love|like|adore)\s+(?:the\s+)?colou?rs?\s+(?<v>\p{L}+)|\b(?<w>\p{L}+)\s+is\s+my\s+(?:all[\s-]time\s+)?favou?rite\s+colou?r\b/iu,
      polarity: 'like',
      value: '{words}',
    },
    {
      says: /\bI\s+(?:studied|went\s+to\s+(?:school|college|uni|university)|trained|shared\s+(?:a\s+)?(?:flat|room|house))\s+(?:\p{L}+\s+)?(?:with\s+(?:your|\p{Lu})[^.,;!?]{2,30}|(?:in|at)\s+\p{Lu}\p{L}+)[^.,;!?]{0,30}/u,
      polarity: 'fact',
      value: '{words}',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    {
      text: "I'm colour blind, so red and green are the same to me.",
      claim: { category: 'personal_fact', polarity: 'fact', value: 'colour blind' },
    },
    { text: 'I grew up in Porto.', claim: { value: 'grew up: Porto' } },
    { text: 'Everybody calls me Bea.', claim: { value: 'goes by Bea' } },
    { text: "I don't drive, so I'll take the train.", claim: { value: 'does not drive' } },
    { text: 'I am originally from Cork.', claim: { value: 'from Cork' } },
  ],
  quiet: [
    'I am from the support team.',
    'Are you from Porto?',
    'Call me on Monday.',
    'I am 5 minutes late.',
    'We live in hope.',
    'I was born ready?',
  ],
};
