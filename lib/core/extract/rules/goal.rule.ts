// What somebody is working or longing towards, beyond the matter at hand.
import type { RuleExamples } from '../rule';
import { preferenceRule } from '../sayings';
import { WHO } from '../who';

const V = '(?<v>[^.;:!?()]{3,80})';

/** Goals, dreams and plans for life or company. */
export const rule = preferenceRule({
  category: 'goal',
  gate: /\b(?:goals?|dreams?|dreaming|ambitions?|bucket\s+list|aim|aims|saving|training|determined|always\s+wanted|wish|hope|hoping|one\s+day|someday|learning|studying|mission|resolution|working\s+towards?|want|before\s+I|looking\s+for)\b/iu,
  sayings: [
    {
      says: new RegExp(
        `\\b(?:my|our)\\s+(?:big(?:gest)?|main|personal|long[\\s-]term|life(?:long)?|next|ultimate|real|only|great|secret|new\\s+year['’]?s?)?\\s*(?:goal|dream|ambition|resolution|mission|life['’]?s?\\s+dream)\\s+(?:is|was\\s+always|has\\s+always\\s+been|for\\s+(?:this|next)\\s+year\\s+is|remains|of)\\s+(?:to\\s+)?${V}`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: new RegExp(
        `\\bI\\s+(?:still\\s+)?have\\s+(?:one|a|two)\\s+(?:(?:big|last|great|secret)\\s+)?(?:ambitions?|dreams?|goals?)(?:\\s+left)?\\s*[,:-]?\\s*(?:(?:which\\s+is\\s+|is\\s+)?to\\s+)?${V}`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|re|s)|\\s+(?:am|are|is))\\s+(?:currently\\s+|finally\\s+|still\\s+|both\\s+)?(?:saving\\s+(?:up\\s+)?(?:for|to)|training\\s+for|working\\s+towards?|dreaming\\s+of|determined\\s+to|on\\s+a\\s+mission\\s+to)\\s+${V}`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’]ve|\\s+have|\\s+has)\\s+always\\s+(?:wanted|dreamed|dreamt)\\s+(?:to|of)\\s+(?!(?:visit|see|go\\s+to|ask|say|thank)\\b)${V}`,
        'iu',
      ),
      polarity: 'like',
    },
    { says: new RegExp(`${WHO}\\s+(?:dream|dreams)\\s+of\\s+${V}`, 'iu'), polarity: 'like' },
    {
      says: new RegExp(
        `\\b(?<who>I|we)\\s+want\\s+(?:us\\s+)?to\\s+${V.replace('80', '60')}?,?\\s+(?:that(?:['’]s|\\s+is)\\s+(?:the|my|our)\\s+(?:\\p{L}+\\s+)?(?:dream|goal|plan|ambition)|before\\s+I\\s+(?:retire|die|turn|hang|am)|one\\s+day|someday|by\\s+the\\s+time\\s+I)`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: /\bI\s+(?:wish|so\s+wish|really\s+wish)\s+I\s+(?:had|could\s+have)\s+(?<v>kids|children|a\s+family|a\s+dog|a\s+garden|a\s+house|[^.,;:!?()]{3,30}\s+of\s+my\s+own)\b/iu,
      polarity: 'like',
      sensitivity: 'personal',
    },
    {
      says: new RegExp(`\\b(?:on|off)\\s+(?:my|our)\\s+bucket\\s+list\\b`, 'iu'),
      polarity: 'like',
      value: 'on their bucket list, see the quote',
      whole: true,
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|re|s)|\\s+(?:am|are|is))\\s+(?:also\\s+|finally\\s+|trying\\s+to\\s+)?(?:learning|learn)\\s+(?<v>spanish|french|german|italian|portuguese|japanese|mandarin|chinese|arabic|welsh|irish|gaelic|dutch|swedish|norwegian|korean|russian|polish|sign\\s+language|to\\s+(?:fly|sail|drive|swim|cook|ski|surf|ride|paint|code|knit|sew|dance))\\b`,
        'iu',
      ),
      polarity: 'like',
      value: 'learning {v}',
    },
    {
      says: /\bjust\s+\d{1,3}\s+(?:more\s+)?[\p{L}]+\s+to\s+my\s+goal\b[^.;!?]{0,20}/iu,
      polarity: 'like',
      value: 'a goal they count down to, see the quote',
    },
    {
      says: /\bI(?:['’]m|\s+am)\s+looking\s+for\s+(?:a\s+)?(?<v>(?:new\s+)?(?:place|house|flat|apartment|home)\s+[^.,;:!?()]{0,30})/iu,
      polarity: 'need',
      certainty: 'implied',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: 'My dream is to open a bakery.', claim: { category: 'goal', polarity: 'like', value: 'open a bakery' } },
    { text: "We're saving for a narrowboat.", claim: { value: 'narrowboat' } },
    { text: 'I have always wanted to write a novel.', claim: { value: 'write a novel' } },
    { text: "I'm learning Welsh, slowly.", claim: { value: 'learning Welsh' } },
  ],
  quiet: [
    'Our goal for the call is to agree the scope?',
    'I want to change the billing address.',
    'What is your goal this year?',
    'We are looking for a supplier.',
    'I hope to hear from you soon.',
  ],
};
