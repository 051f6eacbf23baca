// Weddings and engagements of the sender and of people close to them.
import { AUX } from '../phrases';
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';
import { WHO, RELATED } from '../who';

const BE = "(?:['’](?:m|re|s|ll\\s+be)|\\s+(?:am|are|is|will\\s+be|were|was))";

/** Weddings. */
export const rule = momentRule({
  kind: 'wedding',
  sayings: [
    {
      says: new RegExp(
        `${WHO}${AUX}\\s+(?:weds|wedded|to\\s+be\\s+wed|joined\\s+in\\s+(?:holy\\s+)?matrimony|remarry|remarried|remarries|remarrying|eloping|eloped|engaged(?=\\s*(?:[.,;!]|$|since\\b|on\\b))|(?:got|getting|get|gets)\\s+(?:engaged|hitched|married)(?!\\s+(?:in\\s+(?:the|a)\\s+(?:discussion|project|debate)|with\\s+(?:the|a|our)|at\\s+\\d|couple|to\\s+(?:the\\s+(?:job|work)|my\\s+(?:job|work)|rugby)|for|name|men|women|people|life|but|and\\s+(?:have|live|with))))\\b`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: new RegExp(
        `${WHO}${AUX}\\s+(?:marry|marries|marrying|tie|ties|tying|tied)\\s+(?:the\\s+knot|on|in|him|her|his|my|\\p{Lu}\\p{L}+|each\\s+other|herself|himself|next|this)`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: /\b(?:I(?:['’]m|\s+am)?\s+(?:walk(?:ing)?\s+(?:my|our)\s+(?:[\p{L}-]+\s+)?\p{L}+\s+down\s+the\s+aisle|giv(?:e|ing)\s+away\s+(?:my|our)\s+\p{L}+)|(?:said|saying|say)\s+our\s+vows|the\s+banns\s+are|(?:put|puts)\s+a\s+ring\s+on\s+(?:it|my)|ring['’]?s?\s+(?:is\s+)?on\s+(?:the|my)\s+finger|(?:named|set)\s+the\s+(?:day|date)\s+(?:after\s+all|for\s+(?:the|our)\s+wedding)|make\s+it\s+legal)\b/iu,
      certainty: 'implied',
    },
    {
      says: /\b(?:she|he)\s+said\s+yes\b(?!\s+to\b)|\bI\s+(?:finally\s+)?proposed\s*(?:[!.,;)]|$|(?:to\s+(?:her|him|\p{L}+)\s+)?(?:on|at|in|last|this|yesterday)\s+(?!(?:the\s+)?(?:meeting|call|board|change|plan|new))|to\s+(?:my|her|him)\b)|\b(?:popped\s+the\s+question|asked\s+me\s+to\s+marry\s+(?:him|her))\b/iu,
      subject: 'sender',
      value: 'engagement',
      certainty: 'implied',
    },
    {
      says: /\b(?:the\s+|our\s+|my\s+)?(?:(?!(?:silver|golden|diamond|ruby|pearl)\b)[\p{L}’-]+\s+)?(?<!(?:silver|golden|diamond|ruby|pearl)\s)(?:wedding|nikah|shaadi|walima|civil\s+(?:ceremony|partnership)|big\s+day|engagement\s+(?:party|ceremony)|white\s+wedding|bachelorette|hen\s+do|stag\s+do)(?:['’]s|\s+(?:is|are|was|will\s+be|got\s+moved|falls|has\s+been\s+moved|of\s+(?:our|my)\s+[\p{L}-]+(?:\s+\p{L}+)?\s+is|back|on|in))\b(?!\s+(?:on\s+)?(?:a\s+|the\s+)?(?:budget|theme|season|industry|business))/iu,
      date: 'beside',
    },
    {
      says: new RegExp(
        `${WHO}${BE}\\s+(?:\\p{L}+\\s+)?(?:getting|got|to\\s+be|going\\s+to\\s+get)\\s+(?:married|hitched|engaged)\\b`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `${WHO}\\s+(?:finally\\s+|just\\s+|recently\\s+)?(?:got|get|gets)\\s+(?:married|hitched|engaged)\\b`,
        'iu',
      ),
    },
    { says: new RegExp(`${WHO}(?:${BE})?\\s+(?:\\p{L}+\\s+)?(?:tying|tie|ties|tied)\\s+the\\s+knot\\b`, 'iu') },
    {
      says: new RegExp(
        `${WHO}(?:${BE}\\s+marrying|\\s+marr(?:y|ies))\\s+(?!(?:up|the\\s+(?:data|two))\\b)\\p{L}+`,
        'iu',
      ),
    },
    {
      says: /\b(?<who>my|our|my\s+\p{L}+['’]s|our\s+\p{L}+['’]s|\p{Lu}\p{L}+['’]s)\s+(?:\p{L}+\s+)?wedding\b(?!\s+(?:anniversary|photos?|cake\s+business|venue\s+business|clients?|season|list|collection|range|bookings?|packages?|fair))/iu,
      date: 'needed',
    },
    { says: /^(?:the\s+)?wedding\s+(?:is|will\s+be|takes\s+place)\b/iu, date: 'needed' },
    {
      says: /\b(?:he|she|\p{Lu}\p{L}+)\s+(?:proposed|popped\s+the\s+question)\b(?!\s+(?:a|an|the|that|to\s+(?:change|move|use|split)|we|it|this|changes))/u,
      subject: 'sender',
      value: 'engagement',
      certainty: 'implied',
      date: 'needed',
    },

    {
      says: /\bwe(?:['’]ve|\s+have)?\s+(?:finally\s+)?(?:set|fixed|named|got)\s+(?:the|a)\s+date\b(?!\s+(?:for\s+(?:the|our)\s+(?:\p{L}+\s+){0,2}(?:launch|meeting|review|audit|call|workshop|visit|kick|training|move|demo|go-?live|session|next|party|delivery)))(?=\s*(?:[.,;:!–—-]|$|for\s+(?:the|our)\s+wedding))/iu,
      date: 'beside',
      certainty: 'implied',
    },
    {
      says: /\b(?:father|mother|brother|sister)\s+of\s+the\s+(?:bride|groom)\b|\b(?:best\s+man|bridesmaid|maid\s+of\s+honou?r|(?:giving|give)\s+(?:my|our)\s+\p{L}+\s+away)\b[^.;!?]{0,40}\b(?:wedding|at|for|on|this|next|duties|speech)\b/iu,
      date: 'beside',
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `\\b(?<who>${RELATED.replace('\\b', '')}|\\p{L}+)['’]s\\s+(?:\\p{L}+\\s+)?wedding\\s+(?:is|falls|will\\s+be)\\b`,
        'iu',
      ),
      date: 'beside',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    {
      text: "We're getting married on 12 September.",
      claim: { kind: 'wedding', date: '2026-09-12' },
      at: '2026-03-17',
    },
    {
      text: 'My sister is getting married in June.',
      claim: { subject: 'their sister', date: '2026-06' },
      at: '2026-03-17',
    },
    {
      text: 'Ivo and I are finally tying the knot, 22 May.',
      claim: { subject: 'sender', date: '2026-05-22' },
      at: '2026-03-17',
    },
  ],
  quiet: [
    'Are you getting married in June?',
    'We cater for weddings from May.',
    'I am not getting married in June.',
    'She proposed a new date.',
  ],
};
