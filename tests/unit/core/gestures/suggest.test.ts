// Which gesture is suggested, when, and what holds it: short memories of a fictional person, on a Tuesday in Chicago.
import { describe, expect, it } from 'vitest';
import { suggestionsFor, type PlanContext } from '../../../../lib/core/gestures/suggest';
import { isHeld, type Suggestion } from '../../../../lib/core/gestures/suggestion';
import type { Gesture } from '../../../../lib/core/model/gesture';
import { Instant, OccurrenceId } from '../../../../lib/core/model/ids';
import { initialSettings } from '../../../../lib/core/model/settings';
import { Day, LocalTime } from '../../../../lib/core/model/when';
import type { ExampleFact, MomentExample, PersonMemory } from '../../../../lib/core/moments/detector';
import { INES, memoryIn } from '../moments/remembered';

const TODAY = '2026-03-17';
const context = (day = TODAY, clock = '14:12'): PlanContext => ({
  today: Day.parse(day),
  now: { instant: Date.parse(`${day}T${clock}:00Z`), offset: -300 },
  settings: initialSettings,
});
const suggest = (example: Partial<MomentExample>, more: Partial<PersonMemory> = {}, day = TODAY): Suggestion[] =>
  suggestionsFor({ ...memoryIn(example), ...more }, context(day));
const first = (
  example: Partial<MomentExample>,
  more: Partial<PersonMemory> = {},
  day = TODAY,
): Suggestion | undefined => suggest(example, more, day)[0];

const BIRTHDAY: ExampleFact = { kind: 'birthday', date: '--03-17' };
const WEDDING: ExampleFact = { kind: 'wedding', date: '2026-03-28' };
const COMPLAINT: ExampleFact = { type: 'signal', kind: 'complaint', value: 'late delivery', said: '2026-03-15' };
const likes = (value: string, said = '2026-02-01'): ExampleFact => ({
  type: 'preference',
  kind: 'food_drink',
  polarity: 'like',
  value,
  said,
});
const avoids = (kind: string, value: string): ExampleFact => ({ type: 'preference', kind, polarity: 'avoid', value });
const holdsOf = (suggestion: Suggestion | undefined) => suggestion?.holds.map(({ guardrail }) => guardrail);

const decided = (id: OccurrenceId, change: Partial<Gesture>): Gesture => ({
  id,
  personId: INES.id,
  kind: 'note',
  channel: null,
  item: '',
  cost: null,
  state: 'done',
  at: LocalTime.parse('2026-03-16T10:00'),
  snoozedUntil: null,
  outcome: '',
  createdAt: Instant.parse(0),
  deletedAt: null,
  ...change,
});
/** The birthday today with a meeting at that time. */
const meetsAt = (time: string): Suggestion | undefined =>
  first({ facts: [BIRTHDAY], touches: [[`${TODAY}T${time}`, 'both', 'meeting']] });
/** The birthday today with a call that is planned for the afternoon. */
const call = (note: string): Suggestion | undefined =>
  first({ facts: [BIRTHDAY], touches: [[`${TODAY}T15:00`, 'both', 'call', note]] });
/** The birthday today with meetings, and a promise to write that was given at that time. */
const promised = (at: string, ...talks: readonly string[]): Suggestion | undefined => {
  const touches = talks.map((time) => [`${TODAY}T${time}`, 'both', 'meeting'] as const);
  const memory = memoryIn({ facts: [BIRTHDAY], touches });
  const [found] = suggestionsFor(memory, context());
  const id = OccurrenceId.parse(found?.occurrence.id);
  const gesture = decided(id, { state: 'approved', at: LocalTime.parse(`${TODAY}T${at}`) });
  return suggestionsFor({ ...memory, gestures: [gesture] }, context())[0];
};

describe('which gesture', () => {
  it('is the playbook’s: a note for most, a card for people of the short list while there is time for the post', () => {
    const facts = [{ kind: 'birthday', date: '--03-27' }];
    expect(first({ facts: [{ kind: 'birthday', date: '--03-20' }] })).toMatchObject({
      gesture: 'note',
      channel: 'email',
      prepareBy: null,
    });
    expect(first({ facts, shortList: true })).toMatchObject({
      gesture: 'card',
      channel: null,
      prepareBy: '2026-03-20',
      on: '2026-03-27',
    });
    expect(first({ facts: [BIRTHDAY], shortList: true })).toMatchObject({
      gesture: 'note',
      why: { key: 'today_why_late' },
    });
  });

  it('gives what they like, and nothing that they avoid', () => {
    const one = { facts: [WEDDING, likes('sencha tea'), likes('dark chocolate', '2026-03-01')], shortList: true };
    expect(first(one)).toMatchObject({ gesture: 'gift', item: 'a small box of chocolates' });
    expect(first({ ...one, facts: [...one.facts, avoids('dietary', 'chocolate')] })).toMatchObject({
      gesture: 'gift',
      item: 'a tin of loose tea',
    });
  });

  it.each([
    ['a gift policy', { giftPolicy: 'none' }],
    ['negotiations', { negotiating: true }],
    ['a public office', { sector: 'public' }],
    ['a low limit', { giftLimit: { amount: 5, currency: 'EUR' } }],
  ] as const)('falls back to a card: %s', (_, about) => {
    const one = first({ facts: [WEDDING, likes('sencha tea')], shortList: true }, { about });
    expect(one).toMatchObject({ gesture: 'card', why: { key: 'today_why_card_instead' }, holds: [] });
  });

  it('does not repeat what was given within two years', () => {
    const past = [
      { kind: 'gift', item: 'a tin of loose tea', at: { day: Day.parse('2025-09-01') }, cost: null } as const,
    ];
    expect(first({ facts: [WEDDING, likes('sencha tea')], shortList: true }, { past })).toMatchObject({
      gesture: 'card',
    });
  });

  it('answers on the way that they chose', () => {
    const facts = [COMPLAINT, avoids('communication', 'phone calls')];
    expect(first({ facts: [COMPLAINT] })).toMatchObject({ gesture: 'call' });
    expect(first({ facts })).toMatchObject({ gesture: 'email', channel: 'email', holds: [] });
    const touches = [['2026-03-01', 'in', 'linkedin']] as const;
    expect(first({ facts: [BIRTHDAY], touches })).toMatchObject({ channel: 'linkedin' });
  });

  it('hands a complaint of weight to a colleague', () => {
    const again = { ...COMPLAINT, value: 'third time that the line is down' };
    expect(first({ facts: [again] })).toMatchObject({ gesture: 'escalate', channel: null, holds: [] });
  });

  it('says that nothing is right where they asked not to be written to', () => {
    expect(first({ facts: [BIRTHDAY] }, { about: { optedOut: true } })).toMatchObject({
      gesture: 'silence',
      channel: null,
      why: { key: 'today_why_nothing_opted_out' },
    });
  });
});

describe('when', () => {
  it('leaves room for working days and holidays before the day', () => {
    // Five working days before Easter Monday, without Good Friday.
    const one = first(
      { facts: [{ kind: 'birthday', date: '--04-06' }], shortList: true },
      { about: { country: 'Germany' } },
      '2026-03-26',
    );
    expect(one).toMatchObject({ gesture: 'card', on: '2026-04-06', prepareBy: '2026-03-26' });
  });

  it('says what is to be written before a weekend', () => {
    expect(first({ facts: [{ kind: 'birthday', date: '--03-21' }] })).toMatchObject({
      prepareBy: '2026-03-20',
      on: '2026-03-21',
    });
  });

  it('shows nothing before it has to be thought of', () => {
    expect(suggest({ facts: [{ kind: 'birthday', date: '--03-28' }] })).toEqual([]);
  });
});

describe('what holds it', () => {
  it('an open complaint holds the birthday, which comes back with the answer', () => {
    const [trouble, birthday] = suggest({ facts: [BIRTHDAY, COMPLAINT] });
    expect(trouble?.occurrence.detector).toBe('trouble');
    expect(holdsOf(birthday)).toEqual(['open-trouble']);
    const [alone] = suggest({ facts: [BIRTHDAY, { ...COMPLAINT, state: 'answered' }] });
    expect(alone).toMatchObject({ occurrence: { detector: 'birthday' }, holds: [] });
  });

  it('a loss withdraws what celebrates, and asks for a call or a card', () => {
    const loss: ExampleFact = {
      kind: 'bereavement',
      subject: 'their father',
      value: 'father died',
      said: '2026-03-13',
    };
    const found = suggest({ facts: [BIRTHDAY, loss], account: { renewal: '2026-04-20' } });
    expect(found.map(({ occurrence, gesture }) => [occurrence.detector, gesture])).toEqual([['loss', 'card']]);
    expect(found[0]?.withdrawn?.map(({ key }) => key)).toContain('moment_birthday_today');
    expect(first({ facts: [BIRTHDAY, loss], shortList: true })).toMatchObject({ gesture: 'call' });
    expect(first({ facts: [loss] })?.withdrawn).toBeUndefined();
  });

  it('a meeting later today is where it is said; one that is over asks whether it was', () => {
    expect(meetsAt('15:00')).toMatchObject({
      sayIt: true,
      why: { key: 'today_why_meet_birthday', params: { name: 'Inês', clock: '2026-03-17T15:00' } },
    });
    expect(holdsOf(meetsAt('15:00'))).toEqual(['met-today']);
    const over = meetsAt('08:00');
    expect(over).toMatchObject({ talked: true, why: { key: 'today_why_met' } });
    expect(over !== undefined && isHeld(over)).toBe(true);
  });

  it('a call is talked at, and what is only planned has not been said', () => {
    expect(call('')?.why.key).toBe('today_why_talk_birthday');
    expect(call('Happy birthday, and the figures')).toMatchObject({ sayIt: true });
  });

  it('what waits for more than a word is not said at the meeting either', () => {
    const touches = [[`${TODAY}T15:00`, 'both', 'meeting']] as const;
    const birthday = suggest({ facts: [BIRTHDAY, COMPLAINT], touches }).at(-1);
    expect(holdsOf(birthday)).toContain('open-trouble');
    expect(birthday?.sayIt).toBeUndefined();
  });

  it('asked after the talk, the user may still write; a talk after that asks again', () => {
    const released = promised('08:30', '08:00');
    expect(released).toMatchObject({ holds: [], why: { key: 'today_why_note' } });
    expect(released?.talked).toBeUndefined();
    expect(promised('07:30', '08:00')).toMatchObject({ talked: true });
    expect(promised('08:30', '08:00', '15:00')).toMatchObject({ sayIt: true });
  });

  it('is free again the day after', () => {
    const memory = { facts: [BIRTHDAY], touches: [[`${TODAY}T15:00`, 'both', 'meeting'] as const] };
    expect(first(memory, {}, '2026-03-18')).toMatchObject({ holds: [] });
  });

  it('switched-off guardrails hold nothing', () => {
    const memory = memoryIn({ facts: [BIRTHDAY], touches: [[`${TODAY}T08:00`, 'out', 'email']] });
    const quiet = { ...context(), settings: { ...initialSettings, quietGuardrails: ['met-today'] } };
    expect(suggestionsFor(memory, context()).map(isHeld)).toEqual([true]);
    expect(suggestionsFor(memory, quiet).map(isHeld)).toEqual([false]);
  });
});

describe('what was decided', () => {
  const memory = memoryIn({ facts: [BIRTHDAY], touches: [['2026-03-10', 'in', 'email']] });
  const id = OccurrenceId.parse(suggestionsFor(memory, context())[0]?.occurrence.id);
  const left = (change: Partial<Gesture>, more: Partial<PersonMemory> = {}): number =>
    suggestionsFor({ ...memory, ...more, gestures: [decided(id, change)] }, context()).length;

  it.each([
    ['done', { state: 'done' }, 0],
    ['declined', { state: 'declined' }, 0],
    ['never', { state: 'never' }, 0],
    ['approved', { state: 'approved' }, 1],
    ['taken back', { state: 'suggested' }, 1],
    ['snoozed until tomorrow', { state: 'snoozed', snoozedUntil: Day.parse('2026-03-18') }, 0],
    ['snoozed until today', { state: 'snoozed', snoozedUntil: Day.parse('2026-03-17') }, 1],
    ['snoozed until they write', { state: 'snoozed' }, 0],
  ] as const)('%s', (_, change, count) => {
    expect(left(change)).toBe(count);
  });

  it('comes back when they wrote', () => {
    const { touches } = memoryIn({ touches: [['2026-03-16T12:00', 'in', 'email']] });
    expect(left({ state: 'snoozed' }, { touches })).toBe(1);
  });

  it('holds when another source of the same day is found, or the first one goes', () => {
    const more = memoryIn({
      facts: [{ ...BIRTHDAY, id: 'other', date: '1986-03-17', provenance: 'imported' }, BIRTHDAY],
    });
    expect(left({ state: 'done' }, { facts: more.facts })).toBe(0);
    expect(left({ state: 'done' }, { facts: more.facts.slice(0, 1) })).toBe(0);
  });
});
