// Somebody starts, leaves or changes a job.
import { AUX } from '../phrases';
import type { Found, Rule, RuleExamples } from '../rule';
import { momentRule } from '../sayings';
import { isChild, RELATED, WHO } from '../who';

const BE = "(?:['’](?:m|re|s|ll\\s+be|ll)|\\s+(?:am|are|is|will\\s+be|will))";
const ROLE = '(?:job|role|position|post|company|firm|gig|employer|opportunity)';

const LEAVES =
  '(?:(?:gone\\s+and\\s+)?quit\\s+(?:my|her|his)\\s+job|handed\\s+in\\s+(?:my|her|his)\\s+(?:notice|resignation|badge)|handing\\s+in\\s+(?:my|her|his)\\s+(?:notice|resignation|badge)|gave\\s+(?:my\\s+|her\\s+|his\\s+)?(?:in\\s+(?:my|her|his)\\s+)?notice|given\\s+notice\\s+at\\s+work|resign(?:s|ed|ing)(?!\\s+(?:myself|himself|herself|ourselves|to))|let\\s+go\\s+(?:on|last|this|from|yesterday|today|along|after)|made\\s+redundant|laid\\s+off|taken\\s+(?:voluntary\\s+)?redundancy|lost\\s+(?:my|her|his)\\s+job|retir(?:e|es|ed|ing)(?=\\s*(?:[.,;!)]|$|on|in|at|after|from|next|this|last|today|tomorrow|early))|hand(?:s|ing)?\\s+over\\s+(?:my|her|his)\\s+badge|steps?\\s+(?:down|up)\\s+(?:as|at|from|on|in)|been\\s+seconded\\s+to|seconded\\s+to|made\\s+permanent|passed\\s+probation)\\b';
const STARTS =
  "(?:(?:promoted|elevated|appointed|named)\\s+(?:to|as|head|director|managing|partner|vice|chief|vp|the\\s+post|team|manager|senior)|made\\s+(?:me\\s+)?(?:a\\s+)?(?:partner|director|manager|detective|head|captain|permanent|vp)|offered\\s+(?:me\\s+)?(?:a|the)\\s+(?:new\\s+)?(?:job|post|position|role)|accepted\\s+(?:(?:a|the|an|their)\\s+)?(?:new\\s+)?(?:job(?:\\s+offer)?|post|position|role)\\b|accepted\\s+[\\p{L}-]+['’]s\\s+offer|got\\s+the\\s+(?:[\\p{L}-]+\\s+){0,2}(?:job|post|position)\\b|landed\\s+(?:a|the)\\s+(?:new\\s+)?(?:[\\p{L}-]+\\s+){0,2}(?:job|role|position)|takes?\\s+up\\s+the\\s+post|taking\\s+up\\s+the\\s+post|asked\\s+(?:me\\s+)?to\\s+head\\s+up|going\\s+freelance|going\\s+self-employed|returning?\\s+to\\s+(?:nursing|teaching|practice|work\\s+after)|start(?:s|ed|ing)?\\s+(?:(?:on|in)\\s+[^.,;!?]{2,20}\\s+)?(?:my|her|his|a|an)\\s+(?:new\\s+job|apprenticeship|internship|traineeship|own\\s+(?:practice|firm|business|company|studio|agency))|begins?\\s+(?:my|her|his|an)\\s+(?:apprenticeship|internship))\\b";

/** A child who starts somewhere starts school, unless work is named. */
const WORK =
  /\b(?:job|work|role|position|post|company|firm|career|promot\w+|hired|offer|apprentice\w*|contract|quit|retir\w+|resign\w+|partner|office|business)\b/iu;

/** Which of the two it is has to be said: "new job" is no title for a last day. */
const BEGINS =
  /\b(?:new|start\w*|join\w*|promot\w+|appointed|head\s+of|first\s+day|takes?\s+up|accepted|offer\w*|became|instead)\b/iu;
const ENDS: readonly (readonly [RegExp, string])[] = [
  [/\bretir(?:e|es|ed|ing|ement)\b/iu, 'retires'],
  [/\b(?:redundant|laid\s+off|let\s+go|lost\s+(?:my|his|her)\s+job)\b/iu, 'lost their job'],
  [/\b(?:last|final)\s+(?:day|week|month|shift|friday)\b/iu, 'last day at work'],
  [/\b(?:leav(?:e|es|ing)|left|quit|resign\w*|notice|stepping\s+down|steps?\s+down)\b/iu, 'leaves their job'],
];

const said = momentRule({
  kind: 'new_job',
  sayings: [
    {
      says: new RegExp(`${WHO}${AUX}\\s+(?:${LEAVES}|${STARTS}|go(?:ing|es)?\\s+back\\s+to\\s+work)`, 'iu'),
      date: 'beside',
    },
    {
      says: new RegExp(
        `(?<![\\p{L}\\p{N}’'-])(?<who>I|${RELATED})${AUX}\\s+(?:${LEAVES}|${STARTS})(?!\\s+(?:from|after)\\s+(?:the\\s+)?[^.,;!?]{2,30}\\s+after\\b)`,
        'iu',
      ),
    },
    {
      says: /\b(?:(?:my|his|her|\p{L}+['’]s)\s+last\s+(?:day|week|shift)(?:['’]s|\s+(?:here|at\s+(?:work|\p{Lu}\p{L}+))|\s+(?:is|was|will\s+be))|last\s+day['’]s\s+the|(?:my|her|his)\s+(?:final|last)\s+(?:week|month|shift|day)\s+(?:at|with|here)|first\s+day\s+(?:at|in|of)\s+(?:the|my|his|her)\s+new\s+(?:place|job|role|office|firm)|offer\s+letter\s+(?:from|has)|joining\s+date|promotion\s+(?:came|has\s+come|went)\s+through|got\s+the\s+job|(?:we['’]ve|we\s+have)\s+a\s+new\s+(?:chief\s+exec\w*|ceo|cfo|boss|director|manager|head|chair)\s+from|I(?:['’]m|\s+am)\s+your\s+new\s+(?:contact|account\s+manager)|last\s+shift\s+(?:was|is))\b/iu,
    },
    {
      says: new RegExp(
        `(?:^|\\b(?:from|since|starting|as\\s+of|come)\\s+[^.,;!?]{2,20},?\\s+)${WHO}(?:['’](?:m|s|ll\\s+be)|\\s+(?:am|is|will\\s+be))\\s+(?:at\\s+\\p{Lu}|running\\s+the(?!\\s+(?:\\p{L}+\\s+){0,2}(?:marathon|half|race|10k|numbers|report|test|script|import|export))|in\\s+the\\s+[\\p{L}-]+\\s+team|heading|head\\s+of|leading\\s+the|the\\s+new|a\\s+stay-at-home)`,
        'u',
      ),
      date: 'beside',
    },
    {
      says: /(?:^|[.,;!]\s*)(?:[Ss]tart(?:ed|ing)?)\s+(?:at|with)\s+(?:the\s+)?(?!(?:\d|nine|ten|eight|noon))\p{L}+/u,
      date: 'beside',
      certainty: 'implied',
    },
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
        `${WHO}(?:['’](?:ve|s)|\\s+(?:have|has|was|were|am|is))?\\s+(?:been\\s+|just\\s+|finally\\s+|got\\s+|gotten\\s+)*(?:promoted|hired|made\\s+(?:partner|director|head|a\\s+partner)|appointed|named(?=\\s+(?:head|director|partner|chief|vp|ceo|president|captain|as|the\\s+new)\\b))\\b(?!\\s+(?:the\\s+file|it|this))(?:\\s+(?:to|as|head|director|partner|chief|vp)\\b)?`,
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

    {
      says: /\b(?<who>I|he|she|\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?)(?:['’]ll|\s+will)?\s+(?:be\s+)?(?:tak(?:e|es|ing)\s+over|look(?:s|ing)?\s+after|inherits?|handl(?:e|es|ing))\s+(?:your|this|the|my)\s+(?:account|accounts|portfolio|desk|files?|territory|patch|team|department|branch|job|role|clients)\b/u,
      date: 'beside',
    },
    {
      says: /\b(?:they(?:['’]ve|\s+have)?|the\s+(?:board|firm|company|boss)(?:\s+has)?|my\s+(?:boss|firm|company)(?:\s+has)?)\s+(?:just\s+|finally\s+)?(?:promoted\s+me|made\s+me\s+(?:partner|permanent|head|director|manager|team\s+lead(?:er)?|vp|redundant)|given\s+me\s+the\s+(?:job|post|role)|let\s+me\s+go|moved\s+me\s+(?:to|into|up))\b/iu,
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|ll|s|ve)|\\s+(?:am|will|is|have|has))?\\s+(?:be\\s+|been\\s+|just\\s+)*(?:join(?:s|ed|ing)?|mov(?:e|es|ed|ing)\\s+(?:over\\s+)?to|transferr?(?:s|ed|ing)?\\s+to|start(?:s|ed|ing)?\\s+(?:in|with|at))\\s+(?:the\\s+)?(?:[\\p{L}&-]+\\s+){0,2}?(?:department|group|desk|division|practice|faculty|ministry|civil\\s+service|police|fire\\s+service|firm)\\b(?!\\s+(?:call|meeting|chat|photo|lunch|dinner))`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|ll|s|ve)|\\s+(?:am|will|is|have|has|shall))?\\s+(?:be\\s+)?(?:start|starts|started|starting|begin|begins|beginning)\\s+(?:(?:work|work\\s+again|afresh|over)\\s+)?(?:at|with|as)\\s+(?:(?:a|an|the|their|head|new)\\s+){0,3}\\p{L}`,
        'iu',
      ),
      date: 'beside',
      certainty: 'implied',
    },
    {
      says: /\b(?:I|he|she|my\s+\p{L}+)\s+(?:just\s+|finally\s+)?(?:got|landed|accepted|was\s+offered|have\s+accepted|found)\s+(?:the|a|an|my|her|his)\s+(?:(?:new|dream|first|full-time|part-time|proper|real|teaching|summer)\s+)*(?:job|position|role|post|internship|apprenticeship|residency|fellowship)\b(?!\s+(?:done|number|sheet|description|to\s+do))/iu,
    },
  ],
});

/** Job changes. */
export const rule: Rule = {
  gates: said.gates,
  find: (sentence, context) =>
    said
      .find(sentence, context)
      .filter(({ claim, start, end }) => !isChild(claim.subject) || WORK.test(sentence.text.slice(start, end)))
      .map((found): Found => {
        const quote = sentence.text.slice(found.start, found.end);
        const end = BEGINS.test(quote) ? undefined : ENDS.find(([says]) => says.test(quote));
        return end === undefined || found.claim.value !== ''
          ? found
          : { ...found, claim: { ...found.claim, value: end[1] } };
      }),
};

export const examples: RuleExamples = {
  fires: [
    { text: 'I start a new job on 1 June.', claim: { kind: 'new_job', date: '2026-06-01' }, at: '2026-03-17' },
    { text: 'My last day here is Friday.', claim: { date: '2026-03-20' }, at: '2026-03-17' },
    { text: "I'm retiring at the end of April.", claim: { date: '2026-04' }, at: '2026-03-17' },
    { text: 'I have been promoted to partner.', claim: { subject: 'sender' }, at: '2026-03-17' },
  ],
  quiet: [
    'Our eldest starts at Leiden in September.',
    'I accepted the offer.',
    'I have resigned myself to waiting.',
    'Are you joining us on Friday?',
    'I am leaving the office at five on Friday.',
    'I will join the call on Monday.',
    'The cron job starts on Monday.',
  ],
};
