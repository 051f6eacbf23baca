// Somebody starts, leaves or changes a job.
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';
import { WHO } from '../who';

const BE = "(?:['’](?:m|re|s|ll\\s+be|ll)|\\s+(?:am|are|is|will\\s+be|will))";
const ROLE = '(?:job|role|position|post|company|firm|gig|employer|opportunity)';

/** Job changes. */
export const rule = momentRule({
  kind: 'new_job',
  gate: /\b(?:freelance|own|hanging|handing|takes?|finishing|finish|moving|bowing|begin\w*|began|successor|replacement|last|job|role|position|post|joining|join|joins|joined|leaving|leave|leaves|retir\w+|promot\w+|resign\w+|notice|head of|last day|starting|start|starts|started|appointed|stepping down|taking over|made partner|new chapter|hired|i(?:['’]ll| will) be)\b/iu,
  sayings: [
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|s|ll|re)|\\s+(?:am|is|are|will))?\\s+(?:be\\s+)?(?:going\\s+freelance|setting\\s+up\\s+on\\s+(?:my|her|his)\\s+own|hanging\\s+up\\s+(?:my|her|his)\\s+\\p{L}+|handing\\s+(?:over\\s+)?(?:the\\s+reins|over)\\s+to|taking\\s+over\\s+(?:from\\s+me|as)|takes?\\s+over\\s+(?:from\\s+me|as)|takes?\\s+the\\s+chair|finishing\\s+up\\s+here|finish\\s+here|moving\\s+on|bowing\\s+out|calling\\s+it\\s+a\\s+day)\\b`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|s|ll|re)|\\s+(?:am|is|are|will))?\\s+(?:be\\s+)?(?:start|starts|starting|started|begin|begins|beginning|began)\\s+(?:work\\s+)?(?:at|with|as)\\s+(?:the\\s+|a\\s+|an\\s+|our\\s+)?(?!(?:\\d|nine|eight|ten|half|noon|once|soon|first)\\b)\\p{L}+`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: /\b(?:my|our)\s+(?:new\s+(?:role|job|boss|position|post)|successor|replacement)\s+(?:is|starts|begins|will|takes|joins)\b/iu,
      date: 'needed',
    },
    { says: /\b(?:it(?:['’]s|\s+is)|this\s+is|that(?:['’]s|\s+is))\s+my\s+last\s+(?:week|month|day|friday|shift)\b/iu },
    {
      says: new RegExp(
        `${WHO}(?:(?:${BE})?\\s+(?:\\p{L}+\\s+)?(?:starting|start|starts|started|accepted|taken|took|taking|got|landed|begin|begins|beginning|have|moving\\s+to)\\s+(?:a|my|the|her|his)\\s+(?:brand\\s+)?new\\s+(?:\\p{L}+\\s+)?${ROLE})\\b`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `${WHO}${BE}\\s+(?:\\p{L}+\\s+)?(?:leaving|moving\\s+on\\s+from|stepping\\s+down\\s+(?:as|from)|retiring)(?=\\s*(?:[.,;!)]|$|\\b(?:at|in|on|from|after|the\\s+company|\\p{L}+\\s+(?:at|in|on|after)|us|here|next|this)\\b))(?!\\s+(?:for|the\\s+(?:office|house|meeting|site)|at\\s+\\d|in\\s+(?:an?|five|ten|\\d+)\\s+(?:hour|minute)))`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: new RegExp(
        `${WHO}(?:${BE})?\\s+(?:retires?|resigned|handed\\s+in\\s+(?:my|her|his)\\s+notice|step\\s+down|steps\\s+down)\\b`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: /\b(?:my|his|her)\s+last\s+day\s+(?:here\s+|at\s+\p{L}+\s+|with\s+(?:the\s+company|\p{L}+)\s+)?(?:is|will\s+be|was)\b/iu,
      date: 'needed',
    },
    {
      says: new RegExp(
        `(?:\\bfrom\\s+[^.,;!?]{3,20},?\\s+)?${WHO}(?:['’]ll|\\s+will)\\s+be\\s+(?:the\\s+|your\\s+)?(?:new\\s+)?(?:head|director|vp|vice\\s+president|manager|chief|ceo|cfo|cto|coo|principal|partner|dean|chair|lead)\\s+(?:of|at|for|in)\\b`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: new RegExp(
        `${WHO}(?:(?:['’]ll|\\s+will|${BE})\\s+)?\\s*(?:be\\s+)?(?:joining|join|joins|joined)\\s+(?:the\\s+|our\\s+)?(?!(?:you|us|the\\s+(?:call|meeting|zoom)|call|meeting|by|from|in\\s+(?:five|ten)|via|late|remotely|zoom|teams|them)\\b)(?:office|firm|company|team|business|board|family\\s+business|\\p{Lu}\\p{L}+)\\b(?!\\s+(?:call|meeting|zoom))`,
        'u',
      ),
      date: 'needed',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:ve|s)|\\s+(?:have|has|was|were|am|is))?\\s+(?:been\\s+|just\\s+|finally\\s+)*(?:promoted|made\\s+(?:partner|director|head|a\\s+partner)|appointed|named)\\b(?!\\s+(?:the\\s+file|it|this))(?:\\s+(?:to|as|head|director|partner|chief|vp)\\b)?`,
        'iu',
      ),
    },
    { says: /\b(?:the|my)\s+new\s+job\s+(?:is|starts|has|begins|at)\b/iu },
    {
      says: /\b(?<who>I)(?:['’]ve|\s+have)?\s+(?:finally\s+)?(?:made\s+the\s+jump|jumped\s+ship)\b/iu,
      certainty: 'implied',
    },
    {
      says: /\bfrom\s+[^.,;!?]{3,20}\s+(?<who>she|he)(?:['’]s|\s+is)\s+a\s+(?:doctor|nurse|teacher|lawyer|resident|vet|engineer|solicitor|barrister|paramedic)\b/iu,
      date: 'needed',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: 'I start a new job on 1 June.', claim: { kind: 'new_job', date: '2026-06-01' }, at: '2026-03-17' },
    { text: 'My last day here is Friday.', claim: { date: '2026-03-20' }, at: '2026-03-17' },
    { text: "I'm retiring at the end of April.", claim: { date: '2026-04' }, at: '2026-03-17' },
    { text: 'I have been promoted to partner.', claim: { subject: 'sender' }, at: '2026-03-17' },
  ],
  quiet: [
    'Are you joining us on Friday?',
    'I am leaving the office at five on Friday.',
    'I will join the call on Monday.',
    'The cron job starts on Monday.',
  ],
};
