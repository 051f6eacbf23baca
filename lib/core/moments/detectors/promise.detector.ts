// What the user promised and has not been seen to keep. Read where the words are kept: in notes of calls, and in facts that say so; what was promised by
// mail is proposed as such a fact when the mail leaves.
import { addDays, type Day } from '../../model/when';
import type { Detector, MomentExamples, Occurrence, PersonMemory } from '../detector';
import { spanOf } from '../once';
import { daysOf, keeps, type Promised, promisesIn } from '../promises';
import { type Recall, recallOf } from '../recall';
import { occurrenceId } from '../told';
import { countryOf, workdaysBefore } from '../workdays';

/** Texts older than this are not looked through. Days. */
const BACK = 60;
/** A fact that remembers a promise of ours. */
const REMEMBERS =
  /\b(?:(?:i|we|user) (?:promised|owe|will|have promised)|promised (?:to|them|her|him|that)|promise (?:by|of|from) (?:me|us|the user)|owes? (?:them|her|him))\b/iu;

export const detector: Detector = {
  detect: (memory, today) => {
    const recall = recallOf(memory, today);
    return [...spoken(memory, recall, today), ...remembered(memory, recall, today)];
  },
};

function spoken(memory: PersonMemory, recall: Recall, today: Day): Occurrence[] {
  if (!recall.hasWords) return [];
  const since = addDays(today, -BACK);
  const touches = recall.touches();
  return touches.flatMap(({ day, touch }, at): Occurrence[] => {
    if (touch.text === '' || touch.direction === 'in' || day < since || day > today) return [];
    const later = touches
      .slice(at + 1)
      .filter((one) => one.day <= today)
      .map((one) => ({
        day: one.day,
        direction: one.touch.direction,
        channel: one.touch.channel,
        text: one.touch.text,
      }));
    return promisesIn(touch.text, day).flatMap((promise, k) => {
      if (later.some((one) => keeps(one, promise)) || wasGiven(recall, promise, day, today)) return [];
      const { due, until } = daysOf(promise, day);
      return occurrence(
        memory,
        `${day}-${k}`,
        promise.what,
        promise.due,
        { from: beforeIt(due, recall) < day ? day : beforeIt(due, recall), until, today },
        [],
      );
    });
  });
}

/** Working days that it may take. */
const TAKES = 2;

const beforeIt = (due: Day, { situation }: Recall): Day => workdaysBefore(due, TAKES, countryOf(situation));

/** Whether a gesture since then names the thing, or was the call that was promised. */
const wasGiven = (recall: Recall, promise: Promised, said: Day, today: Day): boolean =>
  recall.past.some(({ item, kind, at }) => {
    const day = 'day' in at ? at.day : 'local' in at ? at.local.slice(0, 10) : '';
    if (day < said || day > today) return false;
    return keeps(
      { day: said, direction: 'out', channel: kind, text: item === '' ? '' : `as promised: ${item}` },
      { ...promise, talk: promise.talk && kind === 'call' },
    );
  });

function remembered(memory: PersonMemory, recall: Recall, today: Day): Occurrence[] {
  const facts = [...recall.moments.values(), recall.preferences].flat();
  const ofPromises = [...facts.filter(({ claim }) => REMEMBERS.test(claim.value)), ...recall.promises];
  return ofPromises.flatMap(({ id, claim, observedAt }) => {
    const due = claim.type === 'moment' ? (spanOf(claim.date)?.last ?? null) : null;
    const said = observedAt ?? due;
    if (said === null) return [];
    const promise: Promised = { what: claim.value, due, roots: new Set(), talk: false };
    const { due: by, until } = daysOf(promise, said);
    const what = claim.value.replace(/^(?:(?:i|we|user|have|has) )*promised (?:(?:them|her|him|you) )?(?:to )?/iu, '');
    return occurrence(memory, id, what, due, { from: beforeIt(by, recall), until, today }, [id]);
  });
}

function occurrence(
  memory: PersonMemory,
  source: string,
  what: string,
  due: Day | null,
  { from, until, today }: { readonly from: Day; readonly until: Day; readonly today: Day },
  facts: Occurrence['facts'],
): Occurrence[] {
  if (today < from || today > until || what === '') return [];
  return [
    {
      id: occurrenceId('promise', memory.person.id, source, due ?? 'soon'),
      detector: 'promise',
      personId: memory.person.id,
      on: due,
      from,
      until,
      // Until the day before there is time.
      weight: due === null || today < addDays(due, -1) ? 50 : 75,
      facts,
      what:
        due === null
          ? { key: 'moment_promise', params: { what } }
          : { key: 'moment_promise_due', params: { what, when: due } },
      item: what,
      gives: 'email',
    },
  ];
}

export const examples: MomentExamples = {
  finds: [
    {
      what: 'the deck, due today',
      today: '2026-03-13',
      touches: [['2026-03-10', 'out', 'email', "I'll send you the deck on Friday."]],
      on: '2026-03-13',
    },
    {
      what: 'overdue',
      today: '2026-03-17',
      touches: [['2026-03-10', 'out', 'email', "I'll send you the deck on Friday."]],
      on: '2026-03-13',
    },
    {
      what: 'without a day',
      today: '2026-03-17',
      touches: [['2026-03-10', 'out', 'email', 'I will put together a proposal for the second line.']],
      on: null,
    },
    {
      what: 'a call that was promised',
      today: '2026-03-12',
      touches: [['2026-03-10', 'out', 'email', "I'll call you tomorrow about the pallets."]],
      on: '2026-03-11',
    },
    {
      what: 'on the working day before a weekend',
      today: '2026-03-13',
      touches: [['2026-03-12', 'out', 'call', "I'll send you the price list by Monday."]],
      on: '2026-03-16',
    },
    {
      what: 'it is on its way on a day to come',
      today: '2026-03-16',
      touches: [['2026-03-10', 'out', 'email', "I'm sending the samples on Monday."]],
      on: '2026-03-16',
    },
    {
      what: 'noted after a call',
      today: '2026-03-13',
      touches: [['2026-03-10', 'both', 'call', 'Promised to send the price list by Friday.']],
      on: '2026-03-13',
    },
  ],
  quiet: [
    {
      what: 'kept',
      today: '2026-03-17',
      touches: [
        ['2026-03-10', 'out', 'email', "I'll send you the deck on Friday."],
        ['2026-03-13', 'out', 'email', 'Here is the deck, as promised.'],
      ],
    },
    {
      what: 'they thanked for it',
      today: '2026-03-17',
      touches: [
        ['2026-03-10', 'out', 'email', "I'll send you the deck on Friday."],
        ['2026-03-13', 'in', 'email', 'Thanks for the deck, very clear.'],
      ],
    },
    {
      what: 'their promise',
      today: '2026-03-17',
      touches: [['2026-03-10', 'in', 'email', "I'll send you the signed contract on Friday."]],
    },
    {
      what: 'only an offer',
      today: '2026-03-17',
      touches: [['2026-03-10', 'out', 'email', "If you like, I'll send you the deck on Friday."]],
    },
    {
      what: 'a question',
      today: '2026-03-17',
      touches: [['2026-03-10', 'out', 'email', 'Shall I send you the deck on Friday?']],
    },
    {
      what: 'next week',
      today: '2026-03-11',
      touches: [['2026-03-10', 'out', 'email', "I'll send you the deck on 20 March."]],
    },
    {
      what: 'it goes out now',
      today: '2026-03-17',
      touches: [['2026-03-10', 'out', 'email', "I'm sending the deck with this mail."]],
    },
    {
      what: 'half a year ago',
      today: '2026-09-17',
      touches: [['2026-03-10', 'out', 'email', "I'll send you the deck on Friday."]],
    },
  ],
};
