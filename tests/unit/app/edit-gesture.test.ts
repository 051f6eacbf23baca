// What the user would rather do: the same matter with another gesture, taken back by undo; what costs more than is given freely is confirmed with a reason.
import { beforeEach, describe, expect, it } from 'vitest';
import { decideGesture, decidedOf, type GestureDecision } from '../../../lib/app/decide-gesture';
import { editGesture, type GestureEdit } from '../../../lib/app/edit-gesture';
import { planToday } from '../../../lib/app/plan-today';
import { today as todayOf, type TodayCard } from '../../../lib/app/today';
import { undo } from '../../../lib/app/undo';
import type { CommandId } from '../../../lib/core/model/ids';
import { Day } from '../../../lib/core/model/when';
import { startedApp, type TestApp, value } from '../../fakes/app';
import { aPerson } from '../../fakes/records';
import { aSuggestion } from '../../fakes/suggestions';

const ines = aPerson('p1', 'Inês Marques', 'ines@atlantida.example');
const birthday = aSuggestion(ines);
const cup: GestureEdit = {
  kind: 'gift',
  channel: null,
  item: 'a cup from Porto',
  cost: { amount: 30, currency: 'EUR' },
  on: Day.parse('2031-05-16'),
};
const clock: GestureEdit = { ...cup, item: 'a silver clock', cost: { amount: 400, currency: 'EUR' } };

let app: TestApp;
const shown = async (): Promise<TodayCard> => {
  const [card] = (await todayOf(app)()).cards;
  if (card === undefined) throw new Error('no card');
  return card;
};
const edit = async (wanted: GestureEdit): Promise<CommandId> =>
  value(await editGesture(app)({ command: app.clock.command(), about: decidedOf(birthday), edit: wanted })).commandId;
const kept = () => app.memory.get('gestures', birthday.occurrence.id);
const decide = async (decision: GestureDecision) => {
  const { id, personId, kind, channel, item, cost } = (await kept()) ?? decidedOf(birthday);
  const about = { id, personId, kind, channel, item, cost };
  return await decideGesture(app)({ command: app.clock.command(), about, decision });
};

beforeEach(async () => {
  app = await startedApp();
  value(await app.memory.change(app.clock.command(), (writes) => writes.put('people', ines)));
  value(await planToday({ ...app, suggest: () => [birthday], rest: () => Promise.resolve() })());
});

describe('another gesture', () => {
  it('shows at once under the same id, and undo brings the suggestion back', async () => {
    const command = await edit(cup);
    expect((await shown()).suggestion).toMatchObject({
      gesture: 'gift',
      channel: null,
      item: 'a cup from Porto',
      cost: { amount: 30, currency: 'EUR' },
      on: '2031-05-16',
      occurrence: { id: birthday.occurrence.id },
    });
    expect(await app.memory.journalOf(command)).toHaveLength(1);
    value(await undo(app)({ command: app.clock.command(), target: command }));
    expect((await shown()).suggestion).toEqual(birthday);
  });

  it('stays what was chosen when it is promised and done', async () => {
    await edit(cup);
    value(await decide({ kind: 'approve' }));
    value(await decide({ kind: 'done' }));
    expect(await kept()).toMatchObject({ state: 'done', kind: 'gift', edited: { on: '2031-05-16' } });
  });

  it('keeps a promise that was given, and trims what is too long', async () => {
    value(await decide({ kind: 'approve' }));
    await edit({ ...cup, item: ` ${'x'.repeat(400)} ` });
    expect(await kept()).toMatchObject({ state: 'approved', item: 'x'.repeat(300) });
  });

  it('is for nobody who is not in memory any more', async () => {
    value(
      await app.memory.change(app.clock.command(), (writes) =>
        writes.patch('people', ines.id, { deletedAt: app.clock.now() }),
      ),
    );
    const done = await editGesture(app)({ command: app.clock.command(), about: decidedOf(birthday), edit: cup });
    expect(done).toMatchObject({ ok: false, error: { type: 'gone' } });
  });
});

describe('what costs more than is given freely', () => {
  it('is not promised without a reason, and keeps the one that was given', async () => {
    await edit(clock);
    expect(await decide({ kind: 'approve' })).toMatchObject({ ok: false, error: { type: 'needs-reason' } });
    expect(await decide({ kind: 'done', reason: '  ' })).toMatchObject({ ok: false });
    value(await decide({ kind: 'approve', reason: ' Thirty years with us. ' }));
    expect(await kept()).toMatchObject({ state: 'approved', approval: { reason: 'Thirty years with us.' } });
    value(await decide({ kind: 'done' }));
    expect((await kept())?.approval?.reason).toBe('Thirty years with us.');
  });

  it('is confirmed anew when it costs something else, or was taken back', async () => {
    await edit(clock);
    value(await decide({ kind: 'approve', reason: 'Thirty years with us.' }));
    await edit({ ...clock, item: 'a silver watch' });
    expect(await kept()).toMatchObject({ state: 'approved' });
    await edit({ ...clock, cost: { amount: 900, currency: 'EUR' } });
    expect(await kept()).toMatchObject({ state: 'suggested' });
    expect(await decide({ kind: 'done' })).toMatchObject({ ok: false });
    value(await decide({ kind: 'done', reason: 'Still.' }));
    value(await decide({ kind: 'reopen' }));
    expect((await kept())?.approval).toBeUndefined();
  });

  it('is what the user says that it is: below it nobody is asked', async () => {
    const settings = await app.memory.settings();
    const freeAmount = { amount: 500, currency: 'EUR' };
    value(
      await app.memory.change(app.clock.command(), (writes) => writes.put('settings', { ...settings, freeAmount })),
    );
    await edit(clock);
    value(await decide({ kind: 'approve' }));
    expect((await kept())?.state).toBe('approved');
    await edit({ ...clock, kind: 'silence' });
    expect(await decide({ kind: 'done' })).toMatchObject({ ok: true });
  });
});
