// When an agreement starts, ends or comes up for renewal. Business deadlines for answers and payments are no such thing.
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';

const PAPER =
  '(?:contract|agreement|subscription|licen[cs]e|plan|lease|renewal|framework|retainer|msa|sow|policy|term|tenancy|warranty|support\\s+package)';

/** Contract dates. */
export const rule = momentRule({
  kind: 'contract',
  gate: new RegExp(`\\b(?:${PAPER}s?|renew\\w*|renewing)\\b`, 'iu'),
  sayings: [
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
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: 'Our contract runs out on 30 June.', claim: { kind: 'contract', date: '2026-06-30' }, at: '2026-03-17' },
    { text: 'The lease ends in September, so we have to decide.', claim: { date: '2026-09' }, at: '2026-03-17' },
    { text: 'Our renewal is on the 1st of May.', claim: { date: '2026-05-01' }, at: '2026-03-17' },
  ],
  quiet: [
    'Please sign the contract by Friday.',
    'When does our contract end?',
    'The contract is attached.',
    'Your subscription renews on 1 July.',
  ],
};
