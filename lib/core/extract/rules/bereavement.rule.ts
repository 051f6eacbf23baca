// Deaths and funerals. Nothing is inferred from mood; the word must be said.
import { SOMEBODY_DEAD } from '../refiners/covered.refiner';
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';
import { RELATED } from '../who';
/** Whom and what people mourn. */
const CLOSE =
  'wife|husband|partner|spouse|mother|father|mum|mom|dad|papa|mama|brother|sister|son|daughter|baby|child|nan|gran|grandma|grandmother|grandpa|grandfather|grandad|granddad|uncle|aunt|auntie|cousin|nephew|niece|friend|mate|neighbou?r|colleague|co-?founder|founder|boss|manager|director|chairman|father-in-law|mother-in-law|godmother|godfather|dog|cat|horse|pony|beagle|labrador|spaniel|terrier|collie|rabbit|old\\s+(?:boy|girl)';

/** Bereavements. */
export const rule = momentRule({
  kind: 'bereavement',
  sensitivity: 'personal',
  sayings: [
    {
      says: new RegExp(
        `(?<![\\p{L}\\p{N}’'-])(?<who>(?:my|our|the)\\s+(?:[\\p{L}’-]+\\s+){0,3}?[\\p{L}’-]+|\\p{L}{2,}(?:\\s+\\p{Lu}[\\p{L}’-]+){0,2})(?:,[^.,;!?]{2,40},)?(?:['’]s|\\s+(?:has|have|is|was|had))?(?:\\s+(?:sadly|suddenly|peacefully|just|finally|recently|very)){0,2}\\s+(?:passed\\s+away|passed(?=\\s*(?:last\\s+(?:night|week|month|year)|on\\s+(?:mon|tues|wednes|thurs|fri|satur|sun|christmas)|in\\s+(?:his|her)\\s+sleep|at\\s+(?:home|the\\s+hospice)|peacefully|this\\s+morning|yesterday))|slipped\\s+away|died(?!\\s+(?:on\\s+me\\s+(?:again|halfway)|down|out|again))|left\\s+(?:us|this\\s+world)|no\\s+longer\\s+with\\s+us|taken\\s+from\\s+us|stillborn|killed\\s+(?:on|in|by|when)|joined\\s+(?:the|his|her)\\s+ancestors|lost\\s+(?:his|her)\\s+(?:fight|battle)|(?:gone|went)\\s+to\\s+(?:his|her)\\s+(?:reward|rest)|run\\s+over)`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `\\b(?:I|we)(?:['’](?:ve|re|m)|\\s+(?:have|are|am|had\\s+to))?\\s+(?:just\\s+|sadly\\s+|also\\s+)*(?:lost|bury|buried|burying|laid|cremat(?:e|ed|ing))\\s+(?<who>(?:my|our)\\s+(?:(?!(?:job|way|order|contract|data|connection|mind|patience|phone|keys|deposit|internet|power|biggest|largest|main|login|account|password|booking|luggage|time|money|place|file|files|best\\s+customer)\\b)[\\p{L}-]+\\s+){0,2}?(?:${CLOSE})(?:\\s+\\p{Lu}\\p{L}+)?)\\b`,
        'iu',
      ),
    },
    {
      says: /\bwe\s+lost\s+(?<who>Mum|Mom|Dad|Mama|Papa|Gran|Nan|Grandma|Grandpa|Granddad)\b/iu,
    },
    {
      says: /\b(?:had\s+to\s+(?:have|put)\s+(?:my\s+|our\s+)?[\p{L}\s]{2,24}?\s*(?:put\s+)?(?:down|to\s+sleep)|(?:a\s+)?(?:death|bereavement|loss)\s+in\s+(?:the|our|my)\s+(?:family|team)|scattered\s+(?:my|his|her|our|\p{L}+['’]s)\s+(?:\p{L}+\s+)?ashes|laid\s+(?:my|our)\s+[\p{L}\s]{2,24}\s+to\s+rest|said\s+goodbye\s+to\s+(?:my|our|\p{Lu}\p{L}+)\s*(?:mum|mom|dad|gran\p{L}*|nan|father|mother|dog|cat|brother|sister|husband|wife)?\s+(?:on|last|this|yesterday)|lost\s+the\s+baby|miscarried)\b/iu,
      subject: SOMEBODY_DEAD,
    },
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
      subject: SOMEBODY_DEAD,
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
      subject: SOMEBODY_DEAD,
      certainty: 'implied',
      date: 'none',
    },

    {
      says: new RegExp(
        `(?<![\\p{L}’'])(?<who>${RELATED}(?:,?\\s+\\p{L}+)?)\\s+(?:(?:is|are)n['’]?t|(?:is|are)\\s+not?|(?:is|are)\\s+no\\s+longer)\\s+with\\s+us(?:\\s+any\\s?(?:more|longer))?\\b`,
        'iu',
      ),
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
