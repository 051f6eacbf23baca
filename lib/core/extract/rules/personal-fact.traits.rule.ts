// What somebody says that they are like, have, own or never did: plain facts that outlast the mail. No opinion of others, and no state of the day.
import type { RuleExamples } from '../rule';
import { preferenceRule } from '../sayings';

const AM = "\\bI(?:['’]m|m|\\s+am|['’]ve\\s+always\\s+been|\\s+have\\s+always\\s+been)";
const VERY =
  '(?:\\s+(?:a|an|very|quite|rather|really|pretty|extremely|also|still|such|bit|of|too|naturally|terribly|painfully|generally|just|total|complete|big|real|true|proper|definitely|usually|always|incredibly|so|far|born|lifelong|hopeless))*';
const BORDER =
  '(?=\\s*(?:[.,;:!?)(–—-]|$|\\b(?:and|but|so|around|with|about|in|by|who|person|type|sort|kind|at\\s+heart|myself|when|which)\\b))';
const CAR =
  '(?:ford|honda|toyota|bmw|audi|jeep|tesla|chevy|chevrolet|mustang|mini|volvo|subaru|nissan|civic|prius|pickup|truck|van|convertible|sedan|suv|minivan|motorcycle|motorbike|scooter|camper|vespa|harley|skoda|fiat|renault|peugeot|mercedes|porsche|land\\s+rover|hatchback|hybrid|electric\\s+car|stick\\s+shift)';

/** Traits, looks, belongings and things never done. */
export const rule = preferenceRule({
  category: 'personal_fact',
  sensitivity: 'personal',
  sayings: [
    {
      says: new RegExp(
        `${AM}${VERY}\\s+(?<v>shy|introvert(?:ed)?|extrovert(?:ed)?|outgoing|tall|petite|bald|ginger|redhead(?:ed)?|blonde?|brunette|clumsy|messy|competitive|perfectionist|homebody|night\\s+owl|early\\s+(?:bird|riser)|minimalist|hoarder|superstitious|ticklish|ambidextrous|left-?hand(?:ed|er)|lefty|insomniac|light\\s+sleeper|heavy\\s+sleeper|pessimist|optimist|worrier|hermit|loner|neat\\s+freak|germaphobe|technophobe|luddite|bookworm|couch\\s+potato|romantic|procrastinator|pacifist|feminist|immigrant|expat|foreigner|orphan|short-?sighted|near-?sighted)\\b${BORDER}`,
        'iu',
      ),
      polarity: 'fact',
    },
    {
      says: new RegExp(
        `${AM}${VERY}\\s+(?:afraid|scared|terrified|frightened|petrified)\\s+of\\s+(?<v>(?!(?:losing|missing|the\\s+(?:deadline|answer|cost|price)|what|it|that|this|you|your|how)\\b)[^.,;:!?()]{3,30})`,
        'iu',
      ),
      polarity: 'avoid',
      value: 'afraid of {v}',
    },
    {
      says: /\b(?:I\s+have|I['’]ve(?:\s+got)?|I\s+got)\s+(?<v>(?:(?:a|an|two|three|four|five|several|many|long|short|very|bright|dark|light|curly|straight|thick|red|blonde?|brown|black|grey|gray|white|blue|green|hazel|\d+)\s+)+(?:hair|eyes|beard|moustache|mustache|tattoos?|freckles|piercings?|dimples|dreadlocks|twin|glass\s+eye|scars?|birthmark))\b/iu,
      polarity: 'fact',
    },
    {
      says: /\bmy\s+(?<v>(?:hair|eyes|skin|natural\s+hair)\s+(?:is|are)\s+(?:\p{L}+\s+){0,2}?(?:red|blonde?|brown|black|grey|gray|white|blue|green|hazel|curly|long|short|purple|pink))\b/iu,
      polarity: 'fact',
    },
    {
      says: new RegExp(
        `\\bI\\s+(?:still\\s+|currently\\s+|now\\s+)?(?:drive|own|ride)\\s+(?<v>(?:an?|my|the)\\s+(?:[\\p{L}\\d'’-]+\\s+){0,3}?${CAR})\\b(?!\\s+(?:for|to|at)\\s+(?:work|a\\s+living|the\\s+(?:office|company)))`,
        'iu',
      ),
      polarity: 'fact',
      certainty: 'implied',
    },
    {
      says: /\bI\s+(?:can\s+)?speak\s+(?<v>(?:two|three|four|five|six|seven|several|many|a\s+few|\d)\s+(?:\p{L}+\s+)?languages)\b/iu,
      polarity: 'fact',
    },
    {
      says: /\bI(?:['’]ve|ve|\s+have)\s+never\s+(?<v>(?:been\s+(?:to\s+(?!your)|on\s+an?\s+|married|abroad|camping|skiing)|left|flown|seen\s+(?:the|snow|a\s+(?:whale|movie|film))|owned|learned\s+(?:how\s+)?to|learnt\s+(?:how\s+)?to|ridden|driven|smoked|drunk|broken|met\s+my|travel|tried|eaten|had\s+a\s+(?:pet|dog|cat|car|driving))\b[^.,;:!?()]{0,40})(?<!\b(?:invoice|order|site|page|problem|issue|link|email|refund|reply|response))/iu,
      polarity: 'fact',
      value: 'never {v}',
      certainty: 'implied',
    },
    {
      says: /\bI(?:['’]ve)?\s+(?:served|was|spent\s+(?:\d+|\p{L}+)\s+years)\s+in\s+(?<v>the\s+(?:army|navy|marines?|military|air\s+force|police|forces|reserves|peace\s+corps|merchant\s+navy|fire\s+service|coast\s+guard))\b/iu,
      polarity: 'fact',
      value: 'served in {v}',
    },
    {
      says: /\bI\s+(?:(?:now|still|currently|also)\s+)?live\s+(?<v>alone|by\s+myself|on\s+my\s+own|off[\s-](?:the[\s-])?grid|with\s+(?:my|a|two|three|\d)\s+[^.,;:!?()]{2,30}|(?:in|on|near|above|by|next\s+to|close\s+to)\s+(?:an?|the)\s+[^.,;:!?()]{3,40})/iu,
      polarity: 'fact',
      value: 'lives {v}',
      about:
        /alone|myself|own|grid|with|town|village|city|apartment|flat|house|farm|trailer|cabin|van|boat|beach|sea|ocean|lake|river|mountains?|country|suburbs|woods|forest|island|shop|pub|church|dorm|condo|bungalow|cottage|ranch|desert|coast|park|hill|valley|station|motorway|airport|school/iu,
    },
    {
      says: /\bI\s+(?:wear|need)\s+(?<v>(?:reading\s+)?glasses|contact\s+lenses|contacts|hearing\s+aids?|braces|a\s+wig|a\s+brace|a\s+toupee)\b/iu,
      polarity: 'fact',
    },
    {
      says: /\bI\s+(?:can['’]?t|cannot|can\s+not)\s+(?<v>(?:cook|dance|sing|whistle|swim|drive|ride\s+a\s+bike|juggle|draw|snap\s+my\s+fingers|roll\s+my\s+tongue|smell(?:\s+anything)?|have\s+(?:kids|children)))(?=\s*(?:[.,;!)–—-]|$|\b(?:so|and|but|at\s+all|to\s+save|because|very\s+well|well)\b))/iu,
      polarity: 'fact',
      value: 'cannot {v}',
    },
    {
      says: /\bI\s+(?:don['’]?t|do\s+not|have\s+never)\s+(?:have|own|owned|had)\s+(?<v>an?\s+(?:car|tv|television|driving\s+licen[cs]e|driver['’]?s\s+licen[cs]e|passport|bike|microwave|computer|sense\s+of\s+(?:smell|taste|direction)|middle\s+name))\b/iu,
      polarity: 'fact',
      value: 'has no {v}',
    },
    {
      says: /\bI(?:['’]m|m|\s+am)\s+(?:(?:about|only|almost|nearly|just|over)\s+)?(?<v>(?:\d(?:['’]|\s*ft|\s*feet|\s*foot)\s*\d{0,2}|(?:four|five|six|seven)\s+(?:feet|foot)(?:\s+\p{L}+)?)\s*(?:tall)?)/iu,
      polarity: 'fact',
      about: /\d|feet|foot/iu,
    },
    {
      says: /(?:^|[.,;!]\s*|\b(?:and|but)\s+)I\s+(?<v>(?:(?:do\s+not|don['’]?t|never)\s+)?smoke(?:\s+(?:a\s+pack|cigarettes|weed|too\s+much|like)[^.,;:!?()]{0,20})?)(?=\s*(?:[.,;!]|$|\b(?:and|but|or)\b))/iu,
      polarity: 'fact',
    },
    {
      says: /\bmy\s+(?:absolute\s+)?favou?rite\s+(?:season|number|day|month|time\s+of\s+(?:the\s+)?(?:year|day)|holiday|flower|subject|colou?rs?)\s+(?:is|are|was)\s+(?<v>[^.,;:!?()]{2,30})/iu,
      polarity: 'like',
    },
    {
      says: /(?<v>\p{L}+)\s+is\s+my\s+(?:absolute\s+)?favou?rite\s+(?:season|number|day|month|time\s+of\s+(?:the\s+)?(?:year|day)|holiday|flower|subject|colou?r)\b/iu,
      polarity: 'like',
    },
    {
      says: /\bI\s+(?:really\s+|just\s+|absolutely\s+)*(?:love|like|adore)\s+(?<v>(?:the\s+colou?r\s+\p{L}+|(?:the\s+)?(?:rain|snow|cold|heat|summer|winter|autumn|spring|sunshine|sun|night|silence|quiet|halloween|christmas|thanksgiving|mornings|thunderstorms|flowers|roses|candles|makeup|fashion|clothes|shoes|jewell?ery|(?:waking|getting|to\s+(?:wake|get))\s+up\s+early|to\s+sleep|sleeping\s+in|to\s+sleep\s+in|being\s+alone|to\s+be\s+alone))(?=\s*(?:[.,;!]|$|\b(?:and|but|when|because|so|in|with|too)\b)))/iu,
      polarity: 'like',
      certainty: 'implied',
    },
    {
      says: /\bI\s+(?:really\s+|just\s+|absolutely\s+)*(?:hate|dislike|can['’]?t\s+stand|cannot\s+stand|do\s+not\s+like|don['’]?t\s+(?:really\s+)?like|loathe|detest)\s+(?<v>(?:(?:the\s+)?(?:rain|snow|cold|heat|summer|winter|dark|crowds|noise|spiders|snakes|clowns|mornings|mondays|bugs|insects|christmas|halloween|silence|surprises|change|clutter|big\s+cities|small\s+talk|public\s+speaking|loud\s+(?:noises?|people|places)|needles|heights|people|school|traffic|being\s+(?:alone|late|touched))|(?:waking|getting|to\s+(?:wake|get))\s+up\s+early))(?=\s*(?:[.,;!]|$|\b(?:and|but|when|because|so|in|with)\b))/iu,
      polarity: 'dislike',
      certainty: 'implied',
    },
    {
      says: /\bI\s+(?:have|suffer\s+from|struggle\s+with|was\s+diagnosed\s+with|['’]ve\s+got)\s+(?:(?:really|very|bad|severe|mild|chronic|terrible)\s+)*(?<v>ocd|adhd|add|anxiety|depression|insomnia|asthma|diabetes|epilepsy|arthritis|migraines?|dyslexia|autism|ptsd|ms|fibromyalgia|eczema|tinnitus|vertigo|hay\s*fever|a\s+(?:heart\s+condition|bad\s+(?:back|knee|hip|memory)|stutter|stammer|lisp|fear\s+of\s+[^.,;:!?()]{3,20}))\b/iu,
      polarity: 'fact',
      sensitivity: 'special',
    },
    {
      says: /\bI\s+(?<v>(?:dyed\s+my\s+hair|wear\s+(?:a\s+lot\s+of\s+|mostly\s+|only\s+)?(?:black|hats|dresses|bow\s*ties|heels|bright)|(?:do\s+not|don['’]?t)\s+have\s+(?:many|any|a\s+lot\s+of)\s+friends|have\s+(?:no|few|many|lots\s+of|a\s+lot\s+of)\s+friends|have\s+trouble\s+sleeping|have\s+a\s+hard\s+time\s+sleeping|talk\s+too\s+much|bite\s+my\s+nails|cry\s+easily|sleep\s+badly|wake\s+up\s+early|never\s+(?:knew|met)\s+my\s+\p{L}+)\b[^.,;:!?()]{0,25})/iu,
      polarity: 'fact',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: 'I am painfully shy, so forgive the silence.', claim: { category: 'personal_fact', value: 'shy' } },
    { text: 'My hair is red and so is my temper.', claim: { category: 'personal_fact' } },
    { text: 'I drive an old Volvo, it will outlive me.', claim: { category: 'personal_fact' } },
    { text: 'I speak four languages, all of them badly.', claim: { value: 'four languages' } },
    { text: 'I have never left the island.', claim: { polarity: 'fact' } },
    { text: 'I served in the navy before this.', claim: { value: 'served in navy' } },
    { text: 'I am scared of needles.', claim: { polarity: 'avoid', value: 'afraid of needles' } },
  ],
  quiet: [
    'I am afraid of missing the deadline.',
    'I have never received your invoice.',
    'Are you shy?',
    'I am short of time today.',
    'The van is red.',
    'I have never been on hold so long.',
  ],
};
