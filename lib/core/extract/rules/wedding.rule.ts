// Weddings and engagements of the sender and of people close to them.
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';
import { WHO } from '../who';

const BE = "(?:['’](?:m|re|s|ll\\s+be)|\\s+(?:am|are|is|will\\s+be|were|was))";

/** Weddings. */
export const rule = momentRule({
  kind: 'wedding',
  gate: /\b(?:wedding|married|marry|marries|marrying|knot|engaged|proposed|bride|groom|hitched|said yes|registry office)\b/iu,
  sayings: [
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
