// Somebody or something dear was lost: told lately, and nobody has called or written by hand since. What grief holds back is the guardrails' business.
import { readWords } from '../../guardrails/words';
import { addDays } from '../../model/when';
import { uncomforted } from '../consoled';
import type { Detector, MomentExamples } from '../detector';
import { recallOf } from '../recall';
import { occurrenceId } from '../told';
import { windowOf } from '../window';

/** Days after it was told for which a word of comfort does not come too late. */
const OPEN = 45;
/** Where a loss is remembered that is no moment. */
const MAY_TELL = /^(?:family|pet|personal_fact)$/u;
const PETS =
  /^(?:dog|cat|horse|pet|puppy|kitten|rabbit|parrot|pony|hamster|tortoise|budgie|labrador|terrier|spaniel|retriever)$/u;

export const detector: Detector = {
  detect(memory, today) {
    const recall = recallOf(memory, today);
    const since = windowOf(today, OPEN, 0).from;
    const remembered =
      recall.moments.has('bereavement') ||
      recall.preferences.some(
        ({ claim, observedAt }) => observedAt !== null && observedAt >= since && MAY_TELL.test(claim.category),
      );
    const news = uncomforted(recall, 'loss', today, OPEN, remembered);
    if (news === null) return [];
    const facts = news.facts.filter(({ observedAt }) => observedAt !== null);
    const { told } = news;
    const isPet =
      facts.length > 0 &&
      facts.every(({ claim }) =>
        readWords(`${claim.subject} ${claim.value}`).some(({ words }) => words.some(({ stem }) => PETS.test(stem))),
      );
    return [
      {
        id: occurrenceId('loss', memory.person.id, facts.map(({ id }) => id).toSorted()[0] ?? 'told', 'once'),
        aliases: facts.map(({ id }) => occurrenceId('loss', memory.person.id, id, 'once')),
        detector: 'loss',
        personId: memory.person.id,
        on: null,
        from: told,
        until: addDays(told, OPEN),
        weight: isPet ? 65 : 90,
        facts: facts.map(({ id }) => id),
        what: { key: 'moment_loss', params: { when: told } },
      },
    ];
  },
};

export const examples: MomentExamples = {
  finds: [
    {
      what: 'a father, told last week',
      today: '2026-03-10',
      facts: [{ kind: 'bereavement', subject: 'their father', value: 'father died', date: '2026-03-01' }],
      on: null,
    },
    {
      what: 'a dog',
      today: '2026-03-10',
      facts: [{ kind: 'bereavement', subject: 'their dog', value: 'Bello was put to sleep' }],
      on: null,
    },
    {
      what: 'told in a mail only',
      today: '2026-03-10',
      touches: [['2026-03-08', 'in', 'email', 'My mother passed away on Friday, so I will be slow this week.']],
      on: null,
    },
  ],
  quiet: [
    {
      what: 'two years ago',
      today: '2026-03-10',
      facts: [
        { kind: 'bereavement', subject: 'their father', value: 'father died', date: '2024-03-01', said: '2024-03-03' },
      ],
    },
    {
      what: 'of a colleague at work',
      today: '2026-03-10',
      facts: [{ kind: 'bereavement', subject: 'their former colleague', value: 'died' }],
    },
    {
      what: 'they were called',
      today: '2026-03-10',
      facts: [{ kind: 'bereavement', subject: 'their father', value: 'father died' }],
      touches: [['2026-03-05', 'both', 'call']],
    },
    {
      what: 'a card was sent',
      today: '2026-03-10',
      facts: [{ kind: 'bereavement', subject: 'their father', value: 'father died' }],
      past: [['card', '2026-03-05']],
    },
    {
      what: 'a lost order',
      today: '2026-03-10',
      touches: [['2026-03-08', 'in', 'email', 'We lost the order to somebody cheaper, what a pity.']],
    },
  ],
};
