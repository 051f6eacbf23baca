// When an agreement starts, ends or comes up for renewal. Business deadlines for answers and payments are no such thing.
import { AUX, COUNT } from '../phrases';
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';

const PAPER =
  '(?:contract|agreement|subscription|licen[cs]e|plan|lease|renewal|framework|retainer|msa|sow|policy|term|tenancy|warranty|support\\s+package)';
/** What runs for a time that was agreed. */
const PAPERS =
  'contract|agreement|deal|subscription|licen[cs]es?|lease|renewal|framework|retainer|msa|sow|amc|nda|tenancy|warranty|insurance|concession|distributorship|hosting|membership|maintenance\\s+contract|service\\s+agreement|initial\\s+term|option|partnership|franchise|mandate|sponsorship';

/** Contract dates. */
export const rule = momentRule({
  kind: 'contract',
  sayings: [
    {
      says: new RegExp(
        `\\b(?<!your\\s)(?:${PAPERS})(?:['’]?s?\\b)(?:\\s+[\\p{L}&’'-]+){0,5}?(?:['’]s\\s+up|\\s+(?:(?:is|are|was|comes?|falls?|will\\s+be|stands?|gets?|needs?|will|be|only|now|officially|automatically)\\s+){0,3}(?:up|until|valid\\s+(?:till|until|to|through)|good\\s+(?:through|till|until)|runs?\\s+(?:out|until|to|till|through)|ends?|ending|expires?|expiring|expiry|lapses?|stops?|finish(?:es)?|terminates?|terminated|due|renews?|renewing|rolls?\\s+over|dies|starts?|begins?|kicks\\s+in|takes\\s+effect|effective|(?:to\\s+(?:its|a)|up\\s+for)\\s+(?:natural\\s+|an?\\s+)?(?:end|close|renewal|review)|over|done))\\b`,
        'iu',
      ),
      date: 'beside',
      subject: 'their company',
    },
    {
      says: new RegExp(
        `\\b(?:we|I|they|both\\s+sides|legal|the\\s+board|\\p{L}+\\s+and\\s+\\p{L}+)${AUX}\\s+(?:sign|signed|signing|countersigned|inked|executed|execute|extend|extended|extending|renew|renewed|renewing)\\s+(?:us|you|it|them|the|a|an|our|with|for|up)\\s+(?:[^.;!?]{0,30}?\\b(?:${PAPERS}|another\\s+\\p{L}+|${COUNT}\\s+(?:more\\s+)?(?:years?|months?|seasons?)|${COUNT}-year))\\b`,
        'iu',
      ),
      date: 'beside',
      subject: 'their company',
    },
    {
      says: /\b(?:we|I)(?:['’](?:m|re|ve)|\s+(?:am|are|have|will\s+be))?\s+(?:signing|signed|sign|inked)\s+(?:the\s+\p{L}+\s+)?with\s+(?:the\s+)?\p{Lu}?\p{L}+/iu,
      date: 'beside',
      subject: 'their company',
    },
    {
      says: /\b(?:tied\s+in(?:to)?|locked\s+in(?:to)?|locked|committed\s+to|tied\s+to|bound\s+to|under\s+contract)\b[^.;!?]{0,40}?\b(?:until|till|through)\b/iu,
      date: 'needed',
      subject: 'their company',
    },
    {
      says: /\bnotice\s+(?:period\s+|has\s+to\s+be\s+|must\s+be\s+|is\s+|to\s+)?(?:in\s+|ends|given|due|runs\s+out|by)\b/iu,
      date: 'beside',
      certainty: 'implied',
      subject: 'their company',
    },
    {
      says: new RegExp(
        `\\b(?:our|my|the|this|current|new|frame)\\s+(?:[\\p{L}-]+\\s+){0,2}?${PAPER}\\s+(?:(?:with\\s+\\p{L}+|which|that|period)\\s+)?(?:officially\\s+|only\\s+|automatically\\s+)?(?:runs?\\s+(?:out|until|to|till|through)|ends?|expires?|lapses?|is\\s+up|comes?\\s+up|is\\s+due|finishes|terminates|starts?|begins?|kicks\\s+in|renews?|rolls\\s+over|goes\\s+live|(?:is|comes)\\s+(?:up\\s+)?for\\s+renewal)\\b`,
        'iu',
      ),
      date: 'needed',
      subject: 'their company',
    },
    {
      says: /\b(?:our|my|the)\s+renewal\s+(?:date\s+)?(?:is|falls|comes|lands)\b/iu,
      date: 'needed',
      subject: 'their company',
    },
    {
      says: /\b(?:we|I)(?:['’]re|['’]m|\s+are|\s+am)?\s+(?:up\s+for\s+renewal|(?:due\s+to\s+)?renew(?:ing)?)\b(?!\s+(?:my\s+passport|our\s+vows))/iu,
      date: 'needed',
      subject: 'their company',
    },
    {
      says: new RegExp(
        `\\b(?:we|I)(?:['’]ve|\\s+have)?\\s+(?:just\\s+)?(?:signed|extended|renewed)\\s+(?:the|our|a|your)\\s+(?:[\\p{L}-]+\\s+){0,2}?${PAPER}\\b[^.;!?]{0,20}\\b(?:until|till|to|through|from)\\b`,
        'iu',
      ),
      date: 'needed',
      subject: 'their company',
    },
    {
      says: new RegExp(
        `\\bbefore\\s+(?:our|the)\\s+(?:[\\p{L}-]+\\s+)?${PAPER}\\s+(?:runs\\s+out|ends|expires|lapses|is\\s+up)\\b`,
        'iu',
      ),
      date: 'needed',
      subject: 'their company',
    },

    {
      says: /(?:^|[.,;:!–—-]\s*|\b(?:the|our|my|and|but|so)\s+)(?:renewals?|renewal\s+date|extension|notice\s+period|break\s+clause|option)\s+(?:is|falls|comes|comes\s+up|runs\s+out|ends|are)\b(?!\s+(?:a|not|too|very|priced|more|attached|\d+\s*(?:%|percent|euro|pounds)))/iu,
      date: 'beside',
      subject: 'their company',
      certainty: 'implied',
    },
    {
      says: /\b(?:our|my|the|this|current|present|existing)\s+(?:[\p{L}-]+\s+){0,3}?(?:contract|agreement|deal|lease|licen[cs]e|subscription|retainer|framework|maintenance|policy)\s+(?:ends|finishes|stops|expires|is\s+up|runs\s+out|lapses)\s+(?:with|at|in|on|by|after|this|next|before)\s+(?:the\s+)?(?:end\s+of\s+|close\s+of\s+)?(?:the\s+|this\s+|our\s+)?(?:(?:financial|fiscal|calendar|school|academic|tax)\s+)?(?:year|quarter|summer|spring|autumn|winter|season|month|term)\b/iu,
      subject: 'their company',
    },
    {
      says: /\bwe(?:['’]ve|\s+have)?\s+(?:given|gave|served|sent)\s+(?:our\s+|formal\s+|written\s+)*notice\b(?!\s+(?:at\s+work|to\s+my\s+(?:boss|manager)))/iu,
      date: 'beside',
      subject: 'their company',
    },
    {
      says: new RegExp(
        `\\b(?:our|the|this|my)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${PAPERS})\\s+(?:has|have|needs?|is|are|ought)\\s+(?:to\\s+be\\s+|being\\s+)?(?:renegotiat\\p{L}+|renew\\p{L}+|re-?tender\\p{L}*|re-?sign\\p{L}*|extended|looked\\s+at\\s+again|reviewed)\\b`,
        'iu',
      ),
      date: 'beside',
      subject: 'their company',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: 'Our contract runs out on 30 June.', claim: { kind: 'contract', date: '2026-06-30' }, at: '2026-03-17' },
    { text: 'The lease ends in September, so we have to decide.', claim: { date: '2026-09' }, at: '2026-03-17' },
    { text: 'Our renewal is on the 1st of May.', claim: { date: '2026-05-01' }, at: '2026-03-17' },
  ],
  quiet: [
    'My last day here is Friday.',
    'Please sign the contract by Friday.',
    'When does our contract end?',
    'The contract is attached.',
    'Your subscription renews on 1 July.',
  ],
};
