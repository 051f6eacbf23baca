// They are ill, or somebody of theirs: told lately, not over, and nobody has asked how they are since.
import { addDays } from '../../model/when';
import { uncomforted } from '../consoled';
import type { Detector, MomentExamples } from '../detector';
import { recallOf } from '../recall';
import { occurrenceId } from '../told';

/** Days after it was told for which get-well wishes are due. */
const OPEN = 30;

export const detector: Detector = {
  detect(memory, today) {
    const recall = recallOf(memory, today);
    const news = uncomforted(recall, 'illness', today, OPEN, recall.moments.has('health'));
    if (news === null) return [];
    const { facts, told } = news;
    return [
      {
        id: occurrenceId('illness', memory.person.id, facts.map(({ id }) => id).toSorted()[0] ?? 'told', 'once'),
        aliases: facts.map(({ id }) => occurrenceId('illness', memory.person.id, id, 'once')),
        detector: 'illness',
        personId: memory.person.id,
        on: null,
        from: told,
        until: addDays(told, OPEN),
        weight: 70,
        facts: facts.map(({ id }) => id),
        what: { key: 'moment_illness', params: { when: told } },
      },
    ];
  },
};

export const examples: MomentExamples = {
  finds: [
    {
      what: 'an operation',
      today: '2026-03-10',
      facts: [{ kind: 'health', value: 'knee operation', date: '2026-03-12' }],
      on: null,
    },
    {
      what: 'a wife in hospital',
      today: '2026-03-10',
      facts: [{ kind: 'health', subject: 'their wife', value: 'in hospital' }],
      on: null,
    },
    {
      what: 'told in a mail only',
      today: '2026-03-10',
      touches: [['2026-03-08', 'in', 'email', "I've been in hospital since Monday."]],
      on: null,
    },
  ],
  quiet: [
    {
      what: 'last year',
      today: '2026-03-10',
      facts: [{ kind: 'health', value: 'knee operation', date: '2025-03-12', said: '2025-03-01' }],
    },
    { what: 'a marathon plan', today: '2026-03-10', facts: [{ kind: 'health', value: 'training for a marathon' }] },
    {
      what: 'well again',
      today: '2026-03-20',
      facts: [
        { kind: 'health', value: 'pneumonia' },
        { kind: 'health', value: 'fully well again', said: '2026-03-15' },
      ],
    },
    {
      what: 'asked since',
      today: '2026-03-10',
      facts: [{ kind: 'health', value: 'knee operation' }],
      past: [['note', '2026-03-05']],
    },
  ],
};
