// Children that are expected or born.
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';
import { WHO, RELATED } from '../who';

const BE = "(?:['’](?:m|re|s)|\\s+(?:am|are|is))";

/** Babies. */
export const rule = momentRule({
  kind: 'baby',
  sensitivity: 'personal',
  sayings: [
    {
      says: new RegExp(
        `${WHO}(?:['’](?:ve|s)|\\s+(?:has|have))?\\s+(?:just\\s+|been\\s+|finally\\s+)*(?:gave\\s+birth|given\\s+birth|delivered\\s+(?:twins|safely|a\\s+(?:healthy|baby|little)|(?:yesterday|last)\\s+night)|had\\s+(?:a|the|our|another)\\s+(?:wee\\s+|little\\s+|baby\\s+|second\\s+|beautiful\\s+|healthy\\s+)*(?:baby|babe|girl|boy|lad|lass|son|daughter|man)\\b|had\\s+twins|blessed\\s+with\\s+a\\s+(?:baby|son|daughter)|produced\\s+a\\s+(?:second|third|fourth))\\b`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `(?<![\\p{L}’'-])(?<who>I|we|she|(?:my|our)\\s+(?:[\\p{L}-]+\\s+){0,2}?[\\p{L}-]+(?:['’]s\\s+wife)?|\\p{Lu}\\p{L}+(?:\\s+and\\s+(?:her|his)\\s+\\p{L}+)?)(?:['’](?:s|re|m)|\\s+(?:is|are|am))\\s+(?:both\\s+|all\\s+|also\\s+)?(?:pregnant|expecting(?=\\s*(?:[.,;!)]|$|(?:in|again|our|a\\s+baby|her|their|twins|number)\\b))(?!\\s+(?:a|an|our|your)\\s+(?!(?:baby|child|little|girl|boy|first|second|third|son|daughter)\\b))|carrying\\s+twins|having\\s+(?:a|our|their|another)\\s+(?:baby|little\\s+one|girl|boy|first|second|third|fourth)(?=\\s*(?:[.,;!)]|$|\\p{L}))(?!\\s+(?:\\p{L}+\\s+)?(?:meeting|call|round|review|try|week))|due\\s+(?:any\\s+(?:day|minute|time)|to\\s+give\\s+birth)|in\\s+(?:the|her)\\s+(?:\\p{L}+\\s+)month|eating\\s+for\\s+two|(?:\\d+|\\p{L}+)\\s+(?:weeks|months)\\s+(?:pregnant|along|gone))\\b`,
        'iu',
      ),
    },
    {
      says: /\b(?:bun\s+in\s+the\s+oven|two\s+pink\s+lines|(?:our|my|her|their)\s+(?:\p{L}+\s+)?(?:baby|babies|due\s+date|twins|first|second|third|little\s+one|grandchild)(?:['’]s|\s+(?:is|are|was|were|should))\s+(?:due|on\s+(?:the|its|his|her|their)\s+way|here|born|come|coming|expected)|(?:the\s+)?(?:baby|wee\s+one|little\s+one|number\s+(?:two|three|four)|babies|first\s+grandchild)(?:['’]s|\s+is|\s+are)\s+(?:due|here|expected|on\s+the\s+way|coming)|due\s+date(?:['’]s|\s+is)\s+(?!for)|(?:it['’]s|it\s+is)\s+a\s+(?:girl|boy)\b|waters\s+broke|they(?:['’]re|\s+will|['’]ll)?\s+induc(?:e|ing)\s+(?:me|her)|c-section(?:['’]s|\s+is)|maternity\s+(?:cover|leave)\s+(?:starts|begins)|starts\s+(?:her\s+)?maternity|expect(?:ing)?\s+our\s+(?:\p{L}+\s+)?baby)\b(?!\s+(?:shower|photo|monitor|invoice|payment|toy|of\s+a\s+meeting))/iu,
    },
    {
      says: /\b(?:I(?:['’](?:m|ve)|\s+am|\s+have)?|we(?:['’]re|['’]ve)?|\p{L}+)\s+(?:just\s+|now\s+|officially\s+|finally\s+)?(?:(?:become|became|going\s+to\s+be|gonna\s+be|about\s+to\s+be|am)\s+)?(?:a|an|parents|the)?\s*(?:big\s+(?:sister|brother)|grand(?:ma|pa|ad|mother|father|parents?)|granny|gran|nana|uncle|auntie?|dad|father|mum|mom|mother|parents)\s+(?:since|as\s+of|of\s+(?:a\s+)?(?:new|baby|twins)|at\s+\d|again\b)/iu,
    },
    {
      says: /\b(?:became|become)\s+(?:a\s+|an\s+)?(?:father|mother|dad|mum|mom|grandmother|grandfather|uncle|aunt|parents)\b/iu,
    },
    {
      says: /(?:^|[,;:–—-]\s*|\b(?:baby|little|our)\s+)(?:\p{Lu}\p{L}+)\s+(?:was\s+born|arrived\s+safely|came\s+(?:early|on\s+\p{L}+\s+night))\b(?!\s+(?:in\s+(?:19|\d{4})|and\s+raised|here|to))|\b(?:adopt(?:ed|ing)|fostering|foster)\s+a\s+(?:newborn|baby|little\s+(?:boy|girl))|\bmatched\s+with\s+a\s+(?:little\s+)?(?:boy|girl|baby)\b/u,
      date: 'beside',
    },
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

    {
      says: new RegExp(
        `(?<![\\p{L}’'])(?<who>I|we|she|(?:my|our)\\s+(?:wife|partner|girlfriend|other\\s+half|better\\s+half|missus|daughter|sister|sister-in-law|daughter-in-law|husband|colleague|assistant))(?:['’](?:m|re|s)|\\s+(?:am|are|is))\\s+(?:officially\\s+|now\\s+)?due(?!\\s+(?:back|to|a|an|at\\s+(?:work|the|\\d)|for))\\b`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: /\b(?:I|we|she|they)(?:['’]ve|\s+have|['’]s|\s+has)?\s+(?:just\s+)?(?:had|welcomed|got)\s+(?:our|a|another|their|her|my)\s+(?:(?:first|second|third|fourth|little|new|baby)\s+)+(?:girl|boy|one|daughter|son|child|baby)\b/iu,
    },
    {
      says: /\b(?<who>I|we)(?:['’](?:m|ve|re)|\s+(?:am|have|are|just|have\s+just|recently))?\s+(?:just\s+|newly\s+|now\s+|recently\s+)?(?:became|become|been\s+made|am|are)?\s*(?:an?\s+|the\s+|proud\s+|new\s+|first-time\s+|brand\s+new\s+)*(?:grandma|grandpa|grandmother|grandfather|grandparents?|granny|grandad|(?:new|first-time|brand-new|proud)\s+(?:father|mother|dad|mum|mom|parents|auntie|aunt|uncle))(?=\s*(?:[.,;!]|$|\b(?:since|now|last|this|yesterday|today|on|again|for|of\s+a)\b))(?!\s+of\s+(?:two|three|four|five|six|\d))/iu,
    },
    {
      says: /\b(?<who>I)(?:['’]m|\s+am)\s+(?:now\s+|already\s+)?(?:\d{1,2}|\p{L}+(?:-\p{L}+)?)\s+weeks(?:\s+(?:pregnant|along|gone|today|and|now))?\b(?!\s+(?:late|behind|into|in|away|off|out|from|old|ahead))/iu,
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `(?<![\\p{L}’'])(?<who>(?:${RELATED})|[Tt]he\\s+wife|[Ss]he)(?:['’]s|\\s+is)\\s+(?:expecting|pregnant|due)\\b(?!\\s+(?:a\\s+(?:call|reply|delivery|refund|parcel)|you|your|the|to|back|an?\\s+answer))`,
        'u',
      ),
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
