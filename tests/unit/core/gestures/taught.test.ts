// What a decision teaches the next suggestion of its kind, and what it does not.
import { expect, it } from 'vitest';
import { taughtBy, UNTAUGHT } from '../../../../lib/core/gestures/taught';
import { suggestionsFor } from '../../../../lib/core/gestures/suggest';
import type { Gesture } from '../../../../lib/core/model/gesture';
import { Instant, OccurrenceId } from '../../../../lib/core/model/ids';
import { initialSettings } from '../../../../lib/core/model/settings';
import { Day, LocalTime } from '../../../../lib/core/model/when';
import { INES, memoryIn } from '../moments/remembered';

const context = {
  today: Day.parse('2026-03-17'),
  now: { instant: Date.parse('2026-03-17T14:12:00Z'), offset: -300 },
  settings: initialSettings,
};
const memory = memoryIn({ facts: [{ kind: 'birthday', date: '--03-20' }] });
const lesson = (year: number, change: Partial<Gesture>, detector = 'birthday'): Gesture => ({
  id: OccurrenceId.parse(`${detector}:${INES.id}:f1:${year}`),
  personId: INES.id,
  kind: 'note',
  channel: 'email',
  item: '',
  cost: null,
  state: 'done',
  at: LocalTime.parse(`${year}-03-18T10:00`),
  snoozedUntil: null,
  outcome: '',
  createdAt: Instant.parse(0),
  deletedAt: null,
  ...change,
});
const next = (...gestures: Gesture[]) => suggestionsFor({ ...memory, gestures }, context)[0];
const call = { kind: 'call', channel: 'call', edited: { on: null } } as const;
const plain = next();

it('offers again what the user chose and did instead of the suggestion, and says so', () => {
  const year = lesson(2025, call);
  expect(plain?.gesture).toBe('note');
  expect(next(year)).toMatchObject({ gesture: 'call', channel: 'call', taught: { key: 'today_taught_call' } });
  // Followed once more without a change: it stays so.
  expect(next(year, lesson(2024, { kind: 'call', channel: 'call' }))?.gesture).toBe('call');
});

it('learns nothing from what was suggested and done, only planned, put off, deleted, or about something else', () => {
  for (const one of [
    lesson(2025, {}),
    lesson(2025, { ...call, state: 'suggested' }),
    lesson(2025, { state: 'snoozed', snoozedUntil: Day.parse('2025-03-25') }),
    lesson(2025, { ...call, deletedAt: Instant.parse(9) }),
    lesson(2025, call, 'renewal'),
  ])
    expect(next(one)).toEqual(plain);
});

it('counts what was left for less, each time again, until it is done once', () => {
  const left = (year: number) => lesson(year, { state: 'declined' });
  const once = next(left(2025));
  const twice = next(left(2024), left(2025));
  expect(once?.taught).toEqual({ key: 'today_taught_left', params: { count: 1 } });
  expect(twice?.taught).toEqual({ key: 'today_taught_left', params: { count: 2 } });
  const [full = 0, less = 0, least = 0] = [plain, once, twice].map((one) => one?.importance);
  expect(full > less && less > least && least > 0).toBe(true);
  expect(next(left(2024), lesson(2025, {}))).toEqual(plain);
});

it('says nothing of the occurrence that is decided about now', () => {
  const occurrence = plain?.occurrence;
  if (occurrence === undefined) throw new Error('nothing is due');
  const same = { ...lesson(2026, { state: 'declined' }), id: occurrence.id };
  expect(taughtBy(occurrence, [same])).toEqual(UNTAUGHT);
});
