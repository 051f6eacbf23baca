// Deaths and funerals. Nothing is inferred from mood; the word must be said.
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';
import { RELATED } from '../who';

/** Bereavements. */
export const rule = momentRule({
  kind: 'bereavement',
  sensitivity: 'personal',
  gate: /\b(?:died|dies|passed|passing|death|lost|funeral|memorial|buried|bury|burying|late|put to sleep|gone|wake|mourning|condolences)\b/iu,
  sayings: [
    {
      says: new RegExp(
        `\\b(?<who>${RELATED}(?:,?\\s+\\p{L}[\\p{L}’-]+){0,2}?)\\s+(?:(?:sadly|suddenly|peacefully|recently|just|has|have|finally)\\s+){0,2}(?:died|passed\\s+(?:away|on(?!\\s+(?:your|the|my|his|her|a)\\b)|last|this|yesterday)|was\\s+killed|was\\s+put\\s+to\\s+sleep)\\b(?!\\s+(?:the|her|his|a|all)\\s+(?:exam|test|driving|bar|finals))`,
        'iu',
      ),
    },
    {
      says: /(?<![\p{L}\p{N}])(?<who>he|she|\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?)\s+(?:sadly\s+|suddenly\s+|peacefully\s+)*passed\s+away\b/u,
    },
    {
      says: new RegExp(
        `\\b(?:I|we)(?:['’]ve|\\s+have)?\\s+(?:just\\s+|recently\\s+|sadly\\s+)*lost\\s+(?<who>${RELATED})\\b`,
        'iu',
      ),
    },
    {
      says: /\b(?:the\s+)?(?:funeral|memorial(?:\s+service)?|wake|burial)\s+(?:is|was|will\s+be|takes\s+place|for)\b/iu,
      date: 'needed',
      subject: 'somebody close to them',
    },
    {
      says: new RegExp(
        `\\b(?:(?<who2>I|we)(?:['’]re|['’]m|\\s+are|\\s+am)\\s+)?(?:burying|buried|bury|at\\s+(?:the\\s+)?funeral\\s+of)\\s+(?<who>${RELATED})\\b`,
        'iu',
      ),
    },
    { says: /\b(?:the\s+)?(?:death|passing|loss|funeral)\s+of\s+(?<who>(?:my|our)\s+\p{L}+(?:\s+\p{Lu}\p{L}+)?)/iu },
    { says: /\b(?<who>my\s+\p{L}+['’]s)\s+(?:death|passing|funeral)\b/iu },
    {
      says: new RegExp(
        `\\bremembering\\s+my\\s+(?:late\\s+)?(?:mom|mum|dad|mother|father|wife|husband|brother|sister)\\b|\\beven\\s+though\\s+(?:she|he)(?:['’]s|\\s+is)\\s+gone\\b`,
        'iu',
      ),
      subject: 'somebody close to them',
      certainty: 'implied',
      date: 'none',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    {
      text: 'My father passed away on Thursday.',
      claim: { kind: 'bereavement', subject: 'their father', date: '2026-03-12' },
      at: '2026-03-17',
    },
    { text: 'We lost our dog last week.', claim: { kind: 'bereavement' }, at: '2026-03-17' },
    { text: 'The funeral is on Friday.', claim: { date: '2026-03-20' }, at: '2026-03-17' },
  ],
  quiet: [
    'My phone died yesterday.',
    'She passed her exam on Friday.',
    'We lost the connection on Monday.',
    'Did your father pass away?',
    'I lost my password last week.',
  ],
};
