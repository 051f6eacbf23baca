// Thanks for something that somebody did. The polite "thanks" at the end of a mail is none.
import type { RuleExamples } from '../rule';
import { signalRule } from '../sayings';

const PLAIN =
  '(?:your?\\s+(?:\\p{L}+\\s+){0,2}?(?:help|assistance|invitation|invite|concern|offer|advice|e-?mails?|mails?|message|note|reply|response|time|business|interest|order|patience|understanding|attention|cooperation|co-operation|enquiry|inquiry|consideration|invoice|quote|quotation|letter|call|feedback|schedule|confirmation|update|information|payment|continued\\s+\\p{L}+|prompt\\s+\\p{L}+|quick\\s+\\p{L}+|request|purchase|support)\\b|(?:the\\s+)?(?:quick\\s+|kind\\s+)?(?:invite|invitation|help|response|offer|advice|card\\s+details|e-?mail|message|update|info|information|note|heads[\\s-]up|confirmation|reply|quick\\s+reply|invoice|quote|call|document|file|link|reminder|clarification|feedback|details|report)\\b|getting\\s+back|reaching\\s+out|letting\\s+(?:me|us)\\s+know|contacting|choosing|reading|any|confirming|asking|now|today|everyone|all$)';
/** Words of thanks. */
const THANKS =
  '(?:thanks|thank\\s+(?:you|u)|thx|thanx|ty|tysm|ta|cheers|kudos|props|merci|danke|obrigad[oa]|gracias|grazie|much\\s+obliged|obliged|grateful|thankful|indebted|gratitude|bless\\s+you|god\\s+bless|appreciated?|owe\\s+you)';
/** What people do for each other every day: thanks for it are politeness. */
const POLITE_DEED =
  '(?:coming|joining|sharing|sending|submitting|attending|meeting|looking|understanding|providing|inviting|participating|forwarding|mak(?:e|ing)\\s+(?:the\\s+)?time|consider\\w*|explaining|thinking|checking|telling|getting\\s+(?:back|in\\s+touch|this|it|these)|reaching|letting\\s+(?:me|us)|contacting|choosing|reading|confirming|asking|replying|responding|signing|visiting|shopping|subscribing|bearing|updating|following|clarifying|nothing|something|anything|evening|morning|thing|holding\\s+out|flagging|using|buying|ordering|raising)';
const DEED = `(?:not\\s+)?(?!${POLITE_DEED}\\b)\\p{L}{3,}ing`;
/** What somebody did that nobody had to do. */
const DID =
  '(?:gave|found|sent|stayed|waited|saved|carried|fixed|drove|walked|held|lent|brought|posted|rescued|spotted|let|refunded|helped|repaired|rang|phoned|added|kept|sat|ran|spent|laid|put|restored|replaced|delivered|thought|remembered|reprinted|spotted|caught|talked|picked|moved|handled|returned|handed|offered|raced|covered|waived|sorted)';

/** Gratitude for something specific. */
export const rule = signalRule({
  kind: 'gratitude',
  gate: /\b(?:without|because|pass|tell|above|way|mile|obliged|debt|idea|made|forget|thanks?|thank|grateful|gratitude|appreciat\w+|owe\s+you|indebted|never\s+forget|kind(?:ness)?|star|legend|angel|lifesaver|hero|saved|meant|bless|thx|ty|ta|cheers|kudos|props|shout\s?out|obrigad[oa]|merci|danke|gracias|grazie|credit|stars|tears|cried|wept|faith|penny|words|of\s+you|thankful)\b/iu,
  sayings: [
    {
      says: /\b(?:I|we)\s+(?:could\s*n['’]?t|couldn['’]?t|could\s+not|would\s*n['’]?t|wouldn['’]?t|would\s+never)\s+have\s+[^.;!?]{2,40}\s+without\s+(?:you|your|\p{Lu}\p{L}+|the)\b/u,
    },
    {
      says: /\b(?:thanks\s+to|because\s+of)\s+(?:you|your\s+\p{L}+|\p{Lu}\p{L}+)\b[^.;!?]{0,20}?,?\s+(?:we|I|my|our|the)\s+[^.;!?]{8,}/u,
    },
    {
      says: /\b(?:please\s+)?(?:thank|pass\s+(?:on\s+)?(?:my|our)\s+(?:thanks|gratitude)\s+to|give\s+(?:my|our)\s+thanks\s+to|tell)\s+(?<v>\p{Lu}\p{L}+|your\s+\p{L}+)\s+(?:from\s+(?:me|us)\s+)?(?:for|that\s+(?:she|he|they)\s+(?:saved|made|is|was|are))\s+[^.;!?]{6,}/u,
    },
    {
      says: /\b(?:went|gone|goes|going)\s+(?:\p{L}+\s+)?(?:above\s+and\s+beyond|out\s+of\s+(?:your|her|his|their)\s+way|the\s+extra\s+mile)\b/iu,
    },
    {
      says: /\b(?:bless\s+you|much\s+obliged|forever\s+in\s+your\s+debt|I\s+am\s+in\s+your\s+debt|you\s+have\s+no\s+idea\s+(?:how\s+much|what))\b[^.;!?]{6,}/iu,
    },
    {
      says: /\b(?:that|what\s+you\s+did|you|you've|they|she|he|your\s+\p{L}+)\s+(?:made|has\s+made)\s+(?:my|our|her|his|their)\s+(?:day|week|year|christmas|birthday|morning)\b/iu,
    },
    { says: /\bI(?:['’]ll|\s+will|\s+shall)\s+not\s+forget\s+(?:it|that|this|how|what|your)\b/iu },
    {
      says: new RegExp(
        `\\b${THANKS}\\b(?!\\s+in\\s+advance)[^.;!?]{0,40}?\\s(?:for|that\\s+you)\\s+(?:${DEED}|(?:you|he|she|they)\\s+${DID})\\b[^.;!?]{8,}`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `\\b(?:thanks|thank\\s+you|thx|cheers|much\\s+obliged)\\b[^.;!?]{0,20}\\bfor\\s+(?:the|your|that)\\s+(?!(?:quick|prompt|kind|invite|invitation|update|draft|minutes|e-?mail)\\b)[^.;!?]{3,40}?[,:–—-]\\s+[^.;!?]{0,30}\\b(?:without|saved|wasn't\\s+expecting|made\\s+(?:all|my|our)|meant|tears|feast|lifesaver|would\\s+have|has\\s+become|loved\\s+it|generous)\\b`,
        'iu',
      ),
      whole: true,
    },
    {
      says: /\b(?:thank\s+you|thanks)\s+(?!in\s+advance|anyway|though|again\b|but\b)(?:\p{L}+\s+){0,3}?for\s+(?:all\s+(?:of\s+)?(?:the|your)|your)\s+(?!(?:\p{L}+\s+){0,2}?(?:help|assistance|invitation|invite|concern|offer|advice|e-?mails?|mails?|message|note|reply|response|time|business|interest|order|patience|understanding|attention|cooperation|enquiry|inquiry|consideration|invoice|quote|quotation|letter|call|feedback|confirmation|update|information|payment|request|purchase|support|visit|question|comments|review|draft|proposal|application)\b)[^.;!?]{12,}/iu,
    },
    {
      says: new RegExp(
        `\\b(?:thanks|thank\\s+you|thx|ta|cheers|shout\\s?out|big\\s+up|props|kudos|credit|hats\\s+off|five\\s+stars|love|obliged|grateful|thankful|gratitude)\\s+(?:goes\\s+)?to\\s+(?!(?:everyone|everybody|all|you|hear|see|know|the\\s+(?:team|rain|traffic|weather))\\b)[^.;!?]{2,50}?(?:\\s(?:who|for|they|he|she|whose)\\s|,\\s)[^.;!?]{6,}`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `\\b(?:you|your\\s+[\\p{L}]+(?:\\s+\\p{L}+){0,3}|they|she|he|(?:the|my|our|a)\\s+(?:\\p{L}+\\s+){1,5}?|(?:driver|guard|steward|nurse|rider|conductor|captain|engineer|whoever|somebody|someone|flight\\s+attendant)(?:\\s+[\\p{L}\\d]+){0,4}?)\\s*(?:actually\\s+|even\\s+|just\\s+)?${DID}\\b[^.;!?]{6,90}[.,;!–—-]*\\s+(?:please\\s+)?(?:thank\\s+(?:you|him|her|them)|thanks|cheers|ta|never\\s+forget|(?:i|we)\\s+(?:won't|will\\s+not|haven't)\\s+forg\\p{L}+|no\\s+words|you've\\s+no\\s+idea|wouldn't\\s+take\\s+a|restored\\s+my|(?:we\\s+both\\s+|i\\s+)(?:wept|cried))\\b`,
        'iu',
      ),
      whole: true,
    },
    {
      says: new RegExp(
        `\\b(?:I|we)\\s+(?:really|truly|so|very\\s+much|deeply|greatly|genuinely)\\s+appreciate(?:d)?\\s+(?!(?:it\\b|if\\b|any\\b|a\\s|hearing|${PLAIN}))[^.;!?]{8,}`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `\\b(?:I|we)\\s+appreciate(?:d)?\\s+(?:the|all|everything|how|that\\s+you|what)\\s+(?!${PLAIN.replace('(?:the\\s+)?', '')})[^.;!?]{10,}`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `\\b(?:I|we)\\s+(?:really\\s+|truly\\s+|so\\s+|deeply\\s+|greatly\\s+|genuinely\\s+|do\\s+)*appreciated?\\s+(?:more\\s+than\\s+[^.;!?]{3,20}\\s+)?(?:it\\s+that\\s+you|that\\s+you|how\\s+(?:you|your)|what\\s+you|everything\\s+you|the\\s+(?:way|effort|care|trouble|extra)|all\\s+the|you\\s+\\p{L}+ing)\\b[^.;!?]{6,}`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `^(?:@\\w+\\s+)?(?:really\\s+|so\\s+)?appreciate\\s+(?:you|y'all|your\\s+\\p{L}+)\\s+\\p{L}+ing\\b[^.;!?]{6,}`,
        'iu',
      ),
    },
    {
      says: /\bit\s+was\s+(?:(?:so|very|really|most|extremely|truly)\s+)?(?:good|kind|thoughtful|generous|decent|sweet|noble|nice)\s+(?:of\s+(?:you|your\s+\p{L}+|them|him|her|\p{Lu}\p{L}+)\s+)?to\s+(?!(?:meet|see|hear|know|have|talk|speak|catch|be|get)\b)[^.;!?]{6,}/u,
    },
    {
      says: /\b(?:thank|tell)\s+(?:him|her|them)\s+(?:properly|from\s+(?:me|us)|(?:he|she|they)\s+(?:saved|made))\b|\bthere\s+are\s+no\s+words,?\s+thank|\b(?:i|we|i'd|we'd)(?:'d|\s+would)?\s*(?:have\s+been|be)\s+(?:toast|lost|sunk|finished|stuck|doomed|up\s+the\s+creek)\s+without\s+(?:you|your|the)\b|\bfaith\s+(?:in\s+\p{L}+\s+)?restored|restored\s+(?:my|our)\s+faith\b|\byou(?:'ve)?\s+(?:have\s+)?(?:really\s+)?(?:got\s+(?:me|us)\s+(?:through|out\s+of)|saved\s+(?:me|us|him|her|them)\s)/iu,
      whole: true,
    },
    {
      says: /\b(?:I|we)\s+(?:can't|cannot|can\s+never|could\s+never)\s+thank\s+(?:you|him|her|them|\p{Lu}\p{L}+)\s+enough\b/iu,
    },
    {
      says: /\b(?:want(?:ed)?\s+to|must|have\s+to|'ve\s+to|need\s+to|would\s+like\s+to|'d\s+like\s+to)\s+thank\s+(?!(?:you\s+all|you\s+for\s+(?:your|the)\s+(?:time|order|help|business|support|interest))\b)[^.;!?]{2,50}?\s(?:for|who)\s+(?!(?:your|coming|joining)\b)[^.;!?]{8,}/iu,
    },
    {
      says: /\b(?:thanks\s+to|because\s+of|down\s+to)\s+(?:you\b|your\s+\p{L}+|you\s+\p{L}+)[^.;!?]{3,}\b(?:works?|won|passed|made|reached|got|saved|managed|survived|grateful|thankful)\b|\bbecause\s+of\s+you\s*[.!]*$/iu,
      whole: true,
    },
    {
      says: /\b(?:I(?:['’]m|\s+am)|we(?:['’]re|\s+are))\s+(?:\p{L}+\s+)?(?:grateful|indebted|thankful)\s+(?:to\s+(?:you|\p{Lu}\p{L}+|your\s+\p{L}+)\s+)?(?:for\s+(?!(?:any|your\s+(?:help|time|reply))\b)[^.;!?]{4,})/iu,
    },
    { says: /\bI(?:['’]m|\s+am)\s+(?:so\s+|very\s+|truly\s+)?grateful\s+for\s+it\b/iu, whole: true },
    {
      says: /\b(?:I|we)(?:['’]ll|\s+will|\s+shall|\s+won['’]?t|\s+can)?\s*never\s+forget\s+(?:that|this|your|his|her|their|how|the|what)\b|\bI\s+won['’]?t\s+forget\s+(?:that|it|this)\b/iu,
    },
    {
      says: /\byou(?:['’]re|\s+are|['’]ve\s+been|\s+have\s+been)\s+(?:\p{L}+\s+)?(?:a\s+|an\s+)?(?:(?:absolute|real|total|complete|true)\s+)?(?:star|legend|angel|lifesaver|life-saver|hero|treasure|gem|saint)\b(?!\s+(?:client|customer|rating))/iu,
    },
    { says: /\b(?:thank\s+you|thanks)\s+for\s+that,?\s+(?:truly|really|sincerely|from)\b/iu, whole: true },
    {
      says: /\b(?:meant|means)\s+(?:so\s+much|a\s+lot|the\s+world|a\s+great\s+deal|everything)\s+to\s+(?:me|us|my\s+\p{L}+|the\s+\p{L}+)\b/iu,
    },
    {
      says: /\b(?:I|we)\s+(?:really\s+)?owe\s+you\s+(?:one|a\s+(?:beer|drink|lunch|coffee|big)|so\s+much|big\s+time)/iu,
    },
    {
      says: /\b(?:saved|rescued)\s+(?:my|our)\s+(?:bacon|day|week|weekend|launch|skin|christmas|season|year|life|neck|event|reputation)\b/iu,
    },

    {
      says: /\bI\s+(?:won['’]?t|will\s+(?:not|never)|shall\s+(?:not|never)|['’]ll\s+(?:not|never))\s+(?:ever\s+)?forget\s+(?:how|what|that|the\s+way|your|the\s+\p{L}+\s+you)\b[^.;!?]{3,80}/iu,
    },
    {
      says: /\b(?:we(?:['’]re|\s+are)|I(?:['’]m|\s+am))\s+(?:\p{L}+\s+)?in\s+your\s+debt\b[^.;!?]{0,60}/iu,
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: 'Thank you for staying up with us to fix the export.', claim: { kind: 'gratitude' } },
    { text: "We're so grateful for the night shift you put in.", claim: { kind: 'gratitude' } },
    { text: "You're a star, Priya.", claim: { kind: 'gratitude' } },
    { text: 'The card meant a lot to my mother.', claim: { kind: 'gratitude' } },
  ],
  quiet: [
    'Thanks for your email.',
    'Thank you for your time.',
    'Thanks in advance.',
    'We would appreciate a quick reply.',
    'Much appreciated.',
    'Thank you for your order, it ships today.',
  ],
};
