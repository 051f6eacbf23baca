// What the user chose by hand instead of a suggestion: it is kept, whatever speaks against it, and what speaks against it is said.
import { expect, it } from 'vitest';
import { suggestionsFor } from '../../../../lib/core/gestures/suggest';
import { isHeld } from '../../../../lib/core/gestures/suggestion';
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
const memory = memoryIn({
  facts: [
    { kind: 'birthday', date: '--03-24' },
    { type: 'preference', kind: 'food_drink', polarity: 'avoid', value: 'alcohol' },
  ],
});
const due = suggestionsFor(memory, context)[0];
const chosen = (change: Partial<Gesture>): Gesture => ({
  id: due?.occurrence.id ?? OccurrenceId.parse('birthday:p1:f1:2026'),
  personId: INES.id,
  kind: 'gift',
  channel: null,
  item: 'a silver clock',
  cost: { amount: 40, currency: 'USD' },
  state: 'suggested',
  at: null,
  snoozedUntil: null,
  edited: { on: null },
  outcome: '',
  createdAt: Instant.parse(0),
  deletedAt: null,
  ...change,
});
const instead = (change: Partial<Gesture>) => suggestionsFor({ ...memory, gestures: [chosen(change)] }, context)[0];
const holds = (change: Partial<Gesture>) => instead(change)?.holds.map(({ guardrail }) => guardrail);

it('stands instead of what the playbook says, under the same id', () => {
  expect(due?.gesture).toBe('note');
  expect(instead({})).toMatchObject({
    gesture: 'gift',
    item: 'a silver clock',
    on: '2026-03-24',
    occurrence: { id: due?.occurrence.id },
    why: { key: 'today_why_chosen' },
  });
  expect(instead({ edited: null })?.gesture).toBe('note');
});

it('is done on the day that the user chose', () => {
  expect(instead({ edited: { on: Day.parse('2026-03-26') } })).toMatchObject({ on: '2026-03-26', prepareBy: null });
});

it('is held by what speaks against it, and not exchanged for something else', () => {
  const wine = instead({ item: 'a bottle of wine' });
  expect(wine).toMatchObject({ gesture: 'gift', item: 'a bottle of wine' });
  expect(wine?.holds.map(({ guardrail }) => guardrail)).toContain('gift-misfit');
});

it('waits for the second confirmation above what is given freely, until it has a reason', () => {
  const dear = { cost: { amount: 400, currency: 'USD' } };
  expect(holds(dear)).toEqual(['high-value-needs-approval']);
  const approval = { reason: 'Thirty years with us.', at: LocalTime.parse('2026-03-16T10:00') };
  const confirmed = instead({ ...dear, approval });
  expect(confirmed !== undefined && isHeld(confirmed)).toBe(false);
  expect(holds({})).toEqual([]);
});
