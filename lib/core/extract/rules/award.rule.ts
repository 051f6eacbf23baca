// Prizes, titles and distinctions that somebody won.
import { AUX } from '../phrases';
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';
import { WHO } from '../who';

const PRIZE =
  '(?:award|awards|prize|medal|gold|silver|bronze|trophy|title|cup|championship|scholarship|grant(?!\\s+(?:letter|application|form|funding))|fellowship|star|best\\s+(?:\\p{L}+\\s*){1,4}|(?:\\p{L}+\\s+){0,3}of\\s+the\\s+year|gong|oscar|bafta|obe|mbe|knighthood|first\\s+(?:place|prize))';

/** Awards. */
export const rule = momentRule({
  kind: 'award',
  gate: /\b(?:took|best|chosen|champions?|of the year|mention|grant|elected|picked|selected|\d(?:st|nd|rd)|second|third|certificate|citation|list|came|finished|placed|ranked|voted|crowned|finalists?|shortlist|inducted|knighted|elected|stars?|rosettes?|belt|ribbon|cup|silver|bronze|first|won|win|winning|wins|award\w*|prize|medal|gold|shortlisted|nominated|named|conferred|honou?red|scholarship|michelin|trophy|title|gong|distinction)\b/iu,
  sayings: [
    {
      says: new RegExp(
        `${WHO}${AUX}\\s+(?:won|win|wins|winning|took|taken|bagged|landed|picked\\s+up|scooped|received|awarded|given|got|named|voted|crowned|declared|chosen\\s+(?:as|for)?|selected\\s+(?:as|for)|shortlisted\\s+(?:for)?|nominated\\s+(?:for)?|up\\s+for|made|elected)\\s+(?:(?:me|us|him|her|it)\\s+)?(?:(?:a|an|the|our|my|this|his|her)\\s+)?(?:[\\p{L}\\d&’'-]+\\s+){0,5}?(?:award|prize|medal|trophy|gold|silver|bronze|best\\s+in\\s+show|(?:of|for)\\s+the\\s+(?:year|decade|month)|best\\s+(?:new\\s+)?[\\p{L}-]+(?:\\s+(?:in|at|of)\\b)?|fellowship|scholarship|citation|mbe|obe|cbe|champ(?:ion)?s?|(?:first|second|third|1st|2nd|3rd)\\s+(?:place|prize)|michelin\\s+star|shortlist|blue\\s+ribbon|rosette|honou?rs?\\s+list)\\b(?!\\s+(?:winning|deal|price|value|rate|offer|option|way|time|practice))`,
        'iu',
      ),
    },
    {
      says: /(?:^|[.!,;:–—-]\s*)(?:(?:second|third|first|2nd|3rd|1st|top)\s+(?:place|prize)|(?:a\s+)?(?:gold|silver|bronze)\s+(?:medal)?|hono[u]?rable\s+mention|blue\s+ribbon|best\s+in\s+show|reserve\s+champion|runner-?up)\s+(?:at|in|for|from)\s+(?:the\s+|my\s+|our\s+)?\p{L}+/iu,
      certainty: 'implied',
    },
    {
      says: /\b(?:(?:are|am|is|['’]re|['’]m|['’]s)\s+(?:[\p{Lu}]\p{L}+|world|national|county|state|regional|european)\s+champions?|got\s+(?:gold|silver|bronze)\s+(?:for|in|at)|on\s+the\s+(?:shortlist|longlist)\s+(?:of|for)|(?:getting|gets|got)\s+(?:an?\s+)?(?:mbe|obe|cbe|knighthood|honorary\s+doctorate))\b/iu,
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:ve|s|re)|\\s+(?:have|has|are|is|were|was))?\\s+(?:just\\s+)?(?:came|come|finished|placed|took|taken|ranked|voted|crowned|named|declared|judged)\\s+(?:(?:first|second|third|top|gold|silver|bronze|best|champions?|winners?|runners?-up|the\\s+(?:best|winner))\\b)`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:ve|s|re|m)|\\s+(?:have|has|are|is|am|were|was))\\s+(?:been\\s+)?(?:made\\s+(?:the\\s+)?(?:a\\s+)?(?:finals?|finalists?|shortlist)|(?:a\\s+)?finalists?\\s+(?:for|in|at)|(?:on|made)\\s+the\\s+shortlist|inducted\\s+into|knighted|elected\\s+(?:a\\s+)?(?:fellow|member|president|chair))\\b`,
        'iu',
      ),
    },
    {
      says: /\b(?:got|received|earned|kept|awarded)\s+(?:us\s+|me\s+|him\s+|her\s+)?(?:our|a|the|his|her|my|two|three|another)\s+(?:\p{L}+\s+){0,2}?(?:michelin\s+)?(?:stars?|medals?|rosettes?|black\s+belt|blue\s+ribbon|trophy|cup)\b/iu,
      certainty: 'implied',
      date: 'needed',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:ve|s)|\\s+(?:have|has))?\\s+(?:\\p{L}+\\s+)?(?:won|got|received|picked\\s+up|took\\s+home|scooped|bagged|landed|earned|took)\\s+(?:(?:a|an|the|our|my|his|her|their|first|second)\\s+)*(?:[\\p{L}’-]+\\s+){0,4}?${PRIZE}`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `^(?:just\\s+|and\\s+)?won\\s+(?:(?:a|an|the|our|my)\\s+)*(?:[\\p{L}’-]+\\s+){0,4}?${PRIZE}`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:ve|s|re|m)|\\s+(?:have|has|was|were|are|am|is))\\s+(?:been\\s+|just\\s+)*(?:awarded|conferred|honou?red\\s+with|shortlisted\\s+for|nominated\\s+for|named|voted|given)\\s+(?:(?:a|an|the|our|my)\\s+)*(?:[\\p{L}’-]+\\s+){0,6}?${PRIZE}`,
        'iu',
      ),
    },
    { says: /[-–—,]\s*won\s+(?:the\s+)?(?:best\s+)?\p{Lu}[^.,;!?]{3,50}/u, certainty: 'implied', date: 'needed' },

    {
      says: new RegExp(
        `(?:${WHO}|\\b(?:my|our|your)\\s+(?:[\\p{L}-]+\\s+){1,3}?)${AUX}\\s*(?:took|take|takes|taken|got|won|come\\s+away\\s+with|brought\\s+home|walked\\s+off\\s+with)\\s+(?:(?:a|an|the|home|first|our|two|three)\\s+)*(?:gold|silver|bronze|prize|first\\s+prize|top\\s+prize|honou?rs|best\\s+in\\s+(?:show|class|category))\\b(?!\\s+(?:plan|tier|package|member|standard|card|level|status))`,
        'iu',
      ),
    },
    {
      says: /\b(?:I|we|he|she)(?:['’]ve|['’]m|['’]re|\s+(?:have|am|are|was|were|has|is))?\s+(?:been\s+)?(?:named|put|listed|included|featured)\s+(?:on|in|among|as\s+one\s+of)\s+(?:the|this\s+year['’]s)\s+[^.;!?]{0,30}?(?:\d+\s+(?:under|to\s+watch|best|most)|list|top\s+\d+|power\s+\d+|hall\s+of\s+fame|rich\s+list|honou?rs)\b(?!\s+(?:mailing|distribution|guest|invite|waiting|attendee))/iu,
    },
    {
      says: /\b(?:they|the\s+(?:board|firm|boss|town|council|jury|judges|committee|school|university)|my\s+(?:firm|boss|company))\s+(?:have\s+|has\s+)?(?:just\s+)?(?:gave|given|made|named|awarded|voted|crowned|handed)\s+(?:me|us|him|her|it)\s+(?:the\s+|a\s+|an\s+)?[^.;!?]{0,30}?(?:of\s+the\s+(?:month|year|week|quarter)|award|prize|medal|trophy|fellowship|honorary\s+\p{L}+)\b/iu,
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    {
      text: 'We won the regional design award on Saturday.',
      claim: { kind: 'award', date: '2026-03-14' },
      at: '2026-03-17',
    },
    { text: 'My daughter won a scholarship to Trinity.', claim: { subject: 'their daughter' }, at: '2026-03-17' },
    { text: 'Our lab has been awarded the national safety prize.', claim: { kind: 'award' }, at: '2026-03-17' },
  ],
  quiet: [
    'Did you win the award?',
    'You could win a prize in our draw.',
    'We won the tender with your help?',
    'The award winning software is on offer.',
  ],
};
