// Children that are expected or born.
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';
import { WHO } from '../who';

const BE = "(?:['’](?:m|re|s)|\\s+(?:am|are|is))";

/** Babies. */
export const rule = momentRule({
  kind: 'baby',
  sensitivity: 'personal',
  gate: /\b(?:way|grandchild\w*|granny|grandad|birth|number|baby|babies|expecting|pregnan\w+|born|due|arrived|newborn|dad|mum|mom|father|mother|grandfather|grandmother|grandparents?|twins|grams|scan|birth|little one)\b/iu,
  sayings: [
    {
      says: /\b(?:baby|number\s+(?:two|three|four)|a\s+(?:second|third|little)\s+\p{L}+|twins|(?:our|my)\s+(?:first|second|third)(?:\s+(?:child|grandchild))?|one)\s+(?:is\s+|are\s+)?(?:on\s+(?:the|its|her|his)\s+way|due)\b(?!\s+(?:invoice|payment))/iu,
    },
    {
      says: new RegExp(
        `\\b(?:made|makes|making)\\s+me\\s+a\\s+(?:grandmother|grandfather|granny|grandad|grandpa|nana|uncle|aunt(?:ie)?|dad|father|mother)\\b`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `${WHO}(?:['’]s|\\s+has|\\s+have|['’]ve)?\\s+(?:just\\s+)?(?:gave\\s+birth|given\\s+birth|had\\s+(?:her|their|our|the)\\s+baby|delivered\\s+a\\s+(?:healthy|baby)|had\\s+(?:a\\s+)?(?:little\\s+|baby\\s+)(?:girl|boy))\\b`,
        'iu',
      ),
    },
    { says: /\b(?:first|second|third|\d+(?:st|nd|rd|th))\s+grandchild(?:ren)?\b/iu },
    {
      says: new RegExp(
        `${WHO}${BE}\\s+(?:\\p{L}+\\s+)?expecting(?=\\s*(?:[!.,;)(]|$|(?:a|our|their|her|his|another|twins|number|in|again|due|on)\\b))(?!\\s+(?:a|an|our|your)\\s+(?!(?:baby|child|little|girl|boy|first|second|third|son|daughter)\\b))`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `${WHO}${BE}\\s+(?:\\p{L}+\\s+)?(?:having|going\\s+to\\s+(?:be\\s+having|have))\\s+(?:a\\s+|our\\s+|another\\s+|their\\s+)(?:\\p{L}+\\s+)?(?:baby|child|girl|boy|little\\s+one)\\b`,
        'iu',
      ),
    },
    { says: new RegExp(`${WHO}${BE}\\s+(?:\\p{L}+\\s+|\\d+\\s+(?:weeks|months)\\s+)?pregnant\\b`, 'iu') },
    {
      says: /\b(?:my|our|the)\s+(?:first\s+|second\s+|third\s+|new\s+)?(?:baby|son|daughter|twins|little\s+(?:one|girl|boy)|boy|girl|grand(?:son|daughter|child))\s+(?:\p{Lu}\p{L}+\s+)?(?:is\s+due|was\s+born|were\s+born|arrived|is\s+here|came|has\s+arrived)\b/iu,
    },
    { says: /\blittle\s+\p{Lu}?\p{L}+\s+(?:arrived|was\s+born|is\s+here|came\s+into\s+the\s+world)\b/iu },
    {
      says: /\b(?:mum|mom|mother|wife|mama|both|\p{Lu}\p{L}+)\s+and\s+(?:the\s+)?(?:baby|babe|daughter|son|newborn)\s+(?:are|is)\s+(?:both\s+)?(?:doing\s+)?(?:well|fine|great|healthy|home)\b/iu,
    },
    {
      says: /\bI(?:['’]ve|\s+have|['’]m|\s+am)?\s+(?:just\s+)?(?:become|became|going\s+to\s+be|about\s+to\s+be|be)\s+(?:a\s+)?(?:dad|father|mum|mom|mother|grandfather|grandmother|grandad|granny|grandparent|uncle|aunt|parents?)\b/iu,
    },
    { says: /\b(?:before|when|since)\s+I\s+(?:got|was|became)\s+pregnant\b/iu, date: 'none', certainty: 'implied' },
    {
      says: /\bwe(?:['’]ve|\s+have)?\s+(?:just\s+)?(?:had|welcomed|got)\s+(?:a|our|another)\s+(?:\p{L}+\s+)?(?:baby|boy|girl|son|daughter)\b/iu,
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: "We're expecting! Telling people slowly.", claim: { kind: 'baby', subject: 'sender' }, at: '2026-03-17' },
    { text: 'Our daughter was born on Sunday.', claim: { date: '2026-03-15' }, at: '2026-03-17' },
    {
      text: 'My wife is pregnant, due in August.',
      claim: { subject: 'their wife', date: '2026-08' },
      at: '2026-03-17',
    },
  ],
  quiet: [
    "We're expecting a delivery on Monday.",
    'The payment is due in August.',
    'Are you expecting?',
    'The parcel arrived on Sunday.',
    "I'm expecting your call tomorrow.",
  ],
};
