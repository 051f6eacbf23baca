// Degrees, final exams and school leavings.
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';
import { WHO } from '../who';

/** Graduations. */
export const rule = momentRule({
  kind: 'graduation',
  gate: /\b(?:graduat\w+|degree|diploma|phd|doctorate|thesis|viva|convocation|commencement|masters?|bachelor|mba|finals|exams?|valedictorian|passes out)\b/iu,
  sayings: [
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|re|s|ll)|\\s+(?:am|are|is|will|has|have|just))?\\s+(?:\\p{L}+\\s+)?(?:(?<!hire\\s)graduates|graduating|graduate|graduated)\\b(?!\\s+(?:programme|program|scheme|trainee|intake|school))`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|re|s|ll|ve)|\\s+(?:am|are|is|will|has|have|just))?\\s+(?:\\p{L}+\\s+)?(?:takes?|gets?|getting|finishes|finish|finished|finishing|receives?|received|completes?|completed|earned|defends?|defended|defending|submitted|submits?|got)\\s+(?:my|his|her|their|a|the|our)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:degree|diploma|phd|doctorate|thesis|viva|masters?|master['’]s|bachelor['’]?s?|mba)\\b`,
        'iu',
      ),
    },
    {
      says: /\b(?<who>my|our\s+\p{L}+['’]s|my\s+\p{L}+['’]s|\p{Lu}\p{L}+['’]s|his|her)\s+(?:graduation|convocation|commencement|viva)\b(?!\s+(?:rate|photo|business))/iu,
    },
    {
      says: /^(?:the\s+)?(?:convocation|graduation|commencement|graduation\s+ceremony)\s+(?:is|was|will\s+be)\b/iu,
      date: 'needed',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’]s|\\s+has|\\s+have|['’]ve)?\\s+(?:just\\s+)?passed\\s+(?:the|her|his|my|their|all\\s+(?:her|his|my))\\s+(?:last|final|finals|bar|board)\\s*(?:exams?)?\\b`,
        'iu',
      ),
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    {
      text: 'My daughter graduates on 12 June.',
      claim: { kind: 'graduation', subject: 'their daughter', date: '2026-06-12' },
      at: '2026-03-17',
    },
    {
      text: 'I finally finished my PhD last Friday.',
      claim: { subject: 'sender', date: '2026-03-13' },
      at: '2026-03-17',
    },
    { text: "My son's graduation is in July.", claim: { date: '2026-07' }, at: '2026-03-17' },
  ],
  quiet: [
    'We hire graduates in July.',
    'When do you graduate?',
    'To a degree I agree.',
    'The graduate programme starts on 1 May.',
  ],
};
