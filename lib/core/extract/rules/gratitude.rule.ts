// Thanks for something that somebody did. The polite "thanks" at the end of a mail is none.
import type { RuleExamples } from '../rule';
import { signalRule } from '../sayings';

const PLAIN =
  '(?:your?\\s+(?:\\p{L}+\\s+){0,2}?(?:help|assistance|invitation|invite|concern|offer|advice|e-?mails?|mails?|message|note|reply|response|time|business|interest|order|patience|understanding|attention|cooperation|co-operation|enquiry|inquiry|consideration|invoice|quote|quotation|letter|call|feedback|schedule|confirmation|update|information|payment|continued\\s+\\p{L}+|prompt\\s+\\p{L}+|quick\\s+\\p{L}+|request|purchase|support)\\b|(?:the\\s+)?(?:quick\\s+|kind\\s+)?(?:invite|invitation|help|response|offer|advice|card\\s+details|e-?mail|message|update|info|information|note|heads[\\s-]up|confirmation|reply|quick\\s+reply|invoice|quote|call|document|file|link|reminder|clarification|feedback|details|report)\\b|getting\\s+back|reaching\\s+out|letting\\s+(?:me|us)\\s+know|sending|contacting|choosing|reading|any|confirming|asking|now|today|everyone|all$)';

/** Gratitude for something specific. */
export const rule = signalRule({
  kind: 'gratitude',
  gate: /\b(?:without|because|pass|tell|above|way|mile|obliged|debt|idea|made|forget|thanks?|thank|grateful|gratitude|appreciat\w+|owe\s+you|indebted|never\s+forget|kind(?:ness)?|star|legend|angel|lifesaver|hero|saved|meant|bless)\b/iu,
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
      says: /\b(?:that|it|what\s+you\s+did|your\s+\p{L}+)\s+(?:made|has\s+made)\s+(?:my|our|her|his|their)\s+(?:day|week|year|christmas|birthday|morning)\b/iu,
    },
    { says: /\bI(?:['’]ll|\s+will|\s+shall)\s+not\s+forget\s+(?:it|that|this|how|what|your)\b/iu },
    {
      says: new RegExp(
        `\\b(?:thank\\s+you|thanks)\\s+(?!in\\s+advance|anyway|though|again\\b|but\\b)(?:\\p{L}+\\s+){0,3}?for\\s+(?!${PLAIN})(?:being|[^.;!?]{0,3}\\p{L}+)[^.;!?]{8,}`,
        'iu',
      ),
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
