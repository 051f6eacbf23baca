// What the user decides about suggestions: it is gone everywhere at once, and undo brings all back.
import { beforeEach, describe, expect, it } from 'vitest';
import { decideGesture, decidedOf, type GestureDecision } from '../../../lib/app/decide-gesture';
import { planToday } from '../../../lib/app/plan-today';
import { recordOutcome } from '../../../lib/app/record-outcome';
import { situationOf } from '../../../lib/app/situation-of';
import { today as todayOf, dueFor, dueToday } from '../../../lib/app/today';
import { undo } from '../../../lib/app/undo';
import { isHeld, type Suggestion } from '../../../lib/core/gestures/suggestion';
import type { CommandId } from '../../../lib/core/model/ids';
import { Day } from '../../../lib/core/model/when';
import { startedApp, type TestApp, value } from '../../fakes/app';
import { aFact, aPerson, aTouch, liking } from '../../fakes/records';
import { aHold, aSuggestion } from '../../fakes/suggestions';

const ines = aPerson('p1', 'Inês Marques', 'ines@atlantida.example');
const jonas = aPerson('p2', 'Jonas Thiel', 'jonas@elbmarine.example');
const tiago = aPerson('p3', 'Tiago Reis', 'tiago@atlantida.example');
const boats = aFact('boats', jonas, liking('boats'));
const birthday = aSuggestion(ines, { importance: 50 });
const boat = aSuggestion(jonas, {
  detector: 'launch',
  facts: [boats.id],
  importance: 90,
  channel: 'call',
  gesture: 'call',
});
const next = aSuggestion(jonas, { detector: 'launch', source: 'f2', importance: 40 });
const held = aSuggestion(tiago, { detector: 'renewal', importance: 70, holds: [aHold()] });

let app: TestApp;
const suggest = ({ person }: { readonly person: typeof ines }): readonly Suggestion[] =>
  [birthday, boat, next, held].filter(({ personId }) => personId === person.id);
const plan = async (): Promise<void> => {
  value(await planToday({ ...app, suggest, rest: () => Promise.resolve() })());
};
const past = async () => (await situationOf(app, jonas, await app.memory.settings())).past;
const wrote = async (id: string, at: string): Promise<void> => {
  value(await app.memory.change(app.clock.command(), (writes) => writes.put('interactions', aTouch(id, jonas, at))));
};
const shown = async (): Promise<string[]> =>
  (await todayOf(app)()).cards.map(({ suggestion }) => suggestion.occurrence.id);
const decide = async (about: Suggestion, decision: GestureDecision): Promise<CommandId> =>
  value(await decideGesture(app)({ command: app.clock.command(), about: decidedOf(about), decision })).commandId;

beforeEach(async () => {
  app = await startedApp();
  value(
    await app.memory.change(app.clock.command(), async (writes) => {
      await writes.putAll('people', [ines, jonas, tiago]);
      await writes.put('facts', boats);
    }),
  );
  await plan();
});

describe('Today', () => {
  it('shows the most important first, with whom and what it rests on, and how many can wait', async () => {
    const settings = await app.memory.settings();
    value(
      await app.memory.change(app.clock.command(), (writes) => writes.put('settings', { ...settings, todayLimit: 2 })),
    );
    await plan();
    const { cards, more, looking } = await todayOf(app)();
    expect(cards.map(({ person }) => person.name)).toEqual(['Jonas Thiel', 'Inês Marques']);
    expect(cards[0]?.facts).toEqual([boats]);
    expect([more, looking]).toEqual([1, false]);
    expect(await dueToday(app)()).toBe(2);
  });

  it('shows nothing that was planned for another day', async () => {
    app.clock.advance(24 * 60 * 60_000);
    expect(await todayOf(app)()).toMatchObject({ cards: [], looking: true });
    expect(await dueFor(app)(jonas.id)).toEqual([]);
    await plan();
    expect(await shown()).toHaveLength(3);
  });

  it('says of one person what is due', async () => {
    const due = await dueFor(app)(jonas.id);
    expect(due.map(({ suggestion }) => suggestion)).toEqual([boat, next]);
    expect((await dueFor(app)(tiago.id)).map(({ suggestion }) => isHeld(suggestion))).toEqual([true]);
  });
});

describe('a decision about a suggestion', () => {
  it('that it is done takes it away everywhere, and undo brings it back', async () => {
    const done = await decide(boat, { kind: 'done' });
    expect(await shown()).not.toContain(boat.occurrence.id);
    expect((await dueFor(app)(jonas.id)).map(({ suggestion }) => suggestion)).not.toContainEqual(boat);
    await plan();
    expect(await shown()).not.toContain(boat.occurrence.id);
    value(await undo(app)({ command: app.clock.command(), target: done }));
    expect((await shown())[0]).toBe(boat.occurrence.id);
    expect(await app.memory.gesturesOf(jonas.id)).toEqual([]);
  });

  it('that a call is done is a touch as well, and both are taken back together', async () => {
    const done = await decide(boat, { kind: 'done' });
    expect(await app.memory.interactionsOf(jonas.id, 5)).toMatchObject([{ channel: 'call', direction: 'both' }]);
    value(await undo(app)({ command: app.clock.command(), target: done }));
    expect(await app.memory.interactionsOf(jonas.id, 5)).toEqual([]);
    await decide(birthday, { kind: 'done' });
    expect(await app.memory.interactionsOf(ines.id, 5)).toEqual([]);
  });

  it('is known to the guardrails once it is done, and not before', async () => {
    await decide(boat, { kind: 'approve' });
    expect(await past()).toEqual([]);
    await decide(boat, { kind: 'done' });
    expect(await past()).toEqual([{ kind: 'call', item: '', cost: null, at: { local: '2031-05-14T09:00' } }]);
  });

  it('to do it keeps the card, and says so', async () => {
    await decide(boat, { kind: 'approve' });
    expect((await todayOf(app)()).cards[0]?.gesture).toMatchObject({ state: 'approved', outcome: '' });
  });

  it('to put it off brings it back on that day', async () => {
    await decide(boat, { kind: 'snooze', until: Day.parse('2031-05-16') });
    expect(await shown()).not.toContain(boat.occurrence.id);
    app.clock.advance(24 * 60 * 60_000);
    await plan();
    expect(await shown()).not.toContain(boat.occurrence.id);
    app.clock.advance(24 * 60 * 60_000);
    await plan();
    expect(await shown()).toContain(boat.occurrence.id);
  });

  it('to wait until they write brings it back with their next word, not with an old one', async () => {
    await decide(boat, { kind: 'snooze', until: null });
    await wrote('old', '2031-05-12T08:00');
    expect(await shown()).not.toContain(boat.occurrence.id);
    await wrote('new', '2031-05-14T11:30');
    expect(await shown()).toContain(boat.occurrence.id);
  });

  it('against it is for this one; never is for all of its kind, of this person only', async () => {
    await decide(boat, { kind: 'decline' });
    expect(await shown()).toEqual([birthday, next, held].map(({ occurrence }) => occurrence.id));
    await decide(next, { kind: 'never' });
    expect(await shown()).toEqual([birthday, held].map(({ occurrence }) => occurrence.id));
    await decide(next, { kind: 'reopen' });
    expect(await shown()).toContain(next.occurrence.id);
  });

  it('is refused with a sentence when the person is not there any more', async () => {
    const gone = app.clock.command();
    value(await app.memory.change(gone, (writes) => writes.patch('people', jonas.id, { deletedAt: gone.at })));
    const refused = await decideGesture(app)({
      command: app.clock.command(),
      about: decidedOf(boat),
      decision: { kind: 'done' },
    });
    expect(refused).toMatchObject({ ok: false, error: { type: 'gone' } });
    expect(await shown()).toEqual([birthday.occurrence.id, held.occurrence.id]);
  });

  it('has an outcome in the user’s words, once it is done', async () => {
    const record = (outcome: string) =>
      recordOutcome(app)({ command: app.clock.command(), gesture: boat.occurrence.id, outcome });
    expect(await record('She laughed.')).toMatchObject({ ok: false });
    await decide(boat, { kind: 'done' });
    value(await record(' He was glad. '));
    expect((await app.memory.gesturesOf(jonas.id))[0]?.outcome).toBe('He was glad.');
    await decide(boat, { kind: 'done' });
    expect((await app.memory.gesturesOf(jonas.id))[0]?.outcome).toBe('He was glad.');
  });
});
