// Thanks for something that somebody did. The polite "thanks" at the end of a mail is none.
import type { RuleExamples } from '../rule';
import { signalRule } from '../sayings';

const PLAIN =
  '(?:your?\\s+(?:\\p{L}+\\s+){0,2}?(?:help|assistance|invitation|invite|concern|offer|advice|e-?mails?|mails?|message|note|reply|response|time|business|interest|order|patience|understanding|attention|cooperation|co-operation|enquiry|inquiry|consideration|invoice|quote|quotation|letter|call|feedback|schedule|confirmation|update|information|payment|continued\\s+\\p{L}+|prompt\\s+\\p{L}+|quick\\s+\\p{L}+|request|purchase|support)\\b|(?:the\\s+)?(?:quick\\s+|kind\\s+)?(?:invite|invitation|help|response|offer|advice|card\\s+details|e-?mail|message|update|info|information|note|heads[\\s-]up|confirmation|reply|quick\\s+reply|invoice|quote|call|document|file|link|reminder|clarification|feedback|details|report)\\b|getting\\s+back|reaching\\s+out|letting\\s+(?:me|us)\\s+know|sending|contacting|choosing|reading|any|confirming|asking|now|today|everyone|all$)';

/** Gratitude for something specific. */
export const rule = signalRule({
  kind: 'gratitude',
  gate: /\b(?:thanks?|thank|grateful|gratitude|appreciat\w+|owe\s+you|indebted|never\s+forget|kind(?:ness)?|star|legend|angel|lifesaver|hero|saved|meant|bless)\b/iu,
  sayings: [
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
