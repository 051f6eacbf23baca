// Degrees, final exams and school leavings.
import { AUX } from '../phrases';
import type { Rule, RuleExamples } from '../rule';
import { momentRule } from '../sayings';
import { WHO, RELATED } from '../who';

/** Long ago: a line of somebody's life, nothing to congratulate on. */
const BIOGRAPHY = /\b(?:graduated|qualified)\b/iu;
const FRESH =
  /\b(?:just|finally|today|yesterday|last\s+(?:night|week|month|\p{L}+day)|this\s+\p{L}+|now|at\s+last|officially|is\s+a|are)\b|!/iu;

const said = momentRule({
  kind: 'graduation',
  sayings: [
    {
      says: new RegExp(
        `${WHO}${AUX}\\s+(?:(?:graduat(?:e|es|ed|ing)|defend(?:s|ed|ing)?\\s+(?:my|her|his|the)\\s+(?:thesis|phd|dissertation|doctorate)|(?:pass(?:es|ed)?|cleared|got\\s+through|sat|sits|sitting|take|takes|taking)\\s+(?:(?:all\\s+)?(?:of\\s+)?(?:my|her|his|the|their|all)\\s+)?(?:[\\p{L}\\d-]+\\s+){0,3}?(?:exams?|finals?|bar|boards|a-?levels?|gcses?|driving\\s+test|viva|licen[cs]e|qualification|certification|ticket|cissp|acca|cfa|cpa)|(?:collect|collects|receive|receives|received|get|gets|getting|got|earned|finish|finishes|finished|finishing|complete|completes|completed)\\s+(?:(?:my|her|his|the|their|a|an|our)\\s+)?(?:[\\p{L}\\d-]+\\s+){0,3}?(?:degree|diploma|mba|phd|master['’]?s|bachelor['’]?s|doctorate|high\\s+school|secondary\\s+school|university|law\\s+school|med(?:ical)?\\s+school|apprenticeship|bootcamp|a-?levels?|abitur|baccalaureate|nursing\\s+(?:pin|degree))|(?:admitted|called)\\s+to\\s+the\\s+(?:\\p{L}+\\s+)?bar|qualif(?:y|ies|ied)\\s+as\\s+an?|(?:swears?|sworn)\\s+the\\s+oath|walks?\\s+(?:across\\s+)?the\\s+stage|throws?\\s+(?:her|his)\\s+(?:cap|mortarboard)))\\b(?!\\s+(?:programme|program|scheme|trainee|intake|of\\s+(?:certainty|freedom|control)))`,
        'iu',
      ),
    },
    {
      says: /(?:^|[,;:!]\s*|\b(?:and|so)\s+)(?:just\s+|finally\s+)?(?:passed|defended|finished|got|completed)\s+(?:my\s+|the\s+)?(?:[\p{L}\d-]+\s+){0,3}?(?:exams?|finals|bar|thesis|viva|degree|diploma|masters?|mba|phd|bootcamp|driving\s+test|nursing\s+pin|certificate)\b/iu,
    },
    {
      says: /\b(?:cap-and-gown|kindergarten\s+graduation|marines\s+graduation|graduation|convocation|commencement|leavers['’]?\s+assembly|viva|prom)\s*(?:day|ceremony|ball)?(?:['’]s|\s+(?:is|was|will\s+be|on|of\s+(?:my|our)|at|for\s+(?:my|our|the)|this|next))\b/iu,
      date: 'beside',
      certainty: 'implied',
    },
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

    {
      says: new RegExp(
        `(?<![\\p{L}’'])(?<who>I|he|she|${RELATED}(?:,?\\s+\\p{L}+)?)${AUX}\\s+(?:qualif(?:y|ies|ied|ying)(?=\\s*(?:[.,;!)]|$|in|on|as|this|next|last|at))|finish(?:es|ed|ing)?\\s+(?:(?:his|her|their|my)\\s+)?(?:school|college|university|uni|law|nursing|training|studies|thesis|course)|(?:leaves?|left|leaving)\\s+(?:school|university|uni)|defend(?:s|ed|ing)?|hand(?:s|ed|ing)?\\s+in\\s+(?:his|her|my)\\s+(?:thesis|dissertation)|submit(?:s|ted)?\\s+(?:his|her|my)\\s+(?:thesis|dissertation))\\b`,
        'iu',
      ),
      date: 'beside',
    },
  ],
});

/** Graduations. */
export const rule: Rule = {
  gates: said.gates,
  find: (sentence, context) =>
    said.find(sentence, context).filter(({ claim, start, end }) => {
      const quote = sentence.text.slice(start, end);
      return claim.type !== 'moment' || claim.date !== null || !BIOGRAPHY.test(quote) || FRESH.test(sentence.text);
    }),
};

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
    'The candidate graduated from Ghent and speaks Dutch.',
    'When do you graduate?',
    'To a degree I agree.',
    'The graduate programme starts on 1 May.',
  ],
};
