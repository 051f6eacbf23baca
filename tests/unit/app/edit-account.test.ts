// What is said of an account counts for all of its people at once, is taken back by undo, and goes with the last of them.
import { beforeEach, describe, expect, it } from 'vitest';
import { decideGesture, decidedOf } from '../../../lib/app/decide-gesture';
import { type AccountChange, editAccount } from '../../../lib/app/edit-account';
import { editPerson } from '../../../lib/app/edit-person';
import { forgetPerson } from '../../../lib/app/forget-person';
import { ledger } from '../../../lib/app/ledger';
import { planToday } from '../../../lib/app/plan-today';
import { situationOf } from '../../../lib/app/situation-of';
import { dueFor, today as todayOf } from '../../../lib/app/today';
import { undo } from '../../../lib/app/undo';
import { suggestionsFor } from '../../../lib/core/gestures/suggest';
import { type Account, scoresOf } from '../../../lib/core/model/account';
import type { CommandId } from '../../../lib/core/model/ids';
import { Day } from '../../../lib/core/model/when';
import { startedApp, type TestApp, value } from '../../fakes/app';
import { anAccount, aPerson } from '../../fakes/records';

const DAY = 24 * 60 * 60_000;
const tejo = anAccount('a1', 'Tejo Foods', 'tejo.example');
const ines = { ...aPerson('p1', 'Inês Marques', 'ines@tejo.example'), accountId: tejo.id };
const rui = { ...aPerson('p2', 'Rui Costa', 'rui@tejo.example'), accountId: tejo.id };
const jonas = aPerson('p3', 'Jonas Thiel', 'jonas@mail.example');

let app: TestApp;
const edit = (change: AccountChange, account = tejo.id) =>
  editAccount(app)({ command: app.clock.command(), account, change });
const change = async (wanted: AccountChange): Promise<CommandId> => value(await edit(wanted)).commandId;
const refused = async (wanted: AccountChange): Promise<string> => {
  const done = await edit(wanted);
  return done.ok ? 'done' : done.error.type;
};
const stored = async (): Promise<Account | undefined> => await app.memory.get('accounts', tejo.id);
const day = (is: string, was = '') => ({ was, is });
const score = (at: string, points: number, moved = ''): AccountChange => ({
  kind: 'add-score',
  score: { day: at, score: String(points), moved },
});
const plan = async (): Promise<void> => {
  const settings = await app.memory.settings();
  const suggest = (memory: Parameters<typeof suggestionsFor>[0]) =>
    suggestionsFor(memory, { today: app.clock.today(), settings });
  value(await planToday({ ...app, suggest, rest: () => Promise.resolve() })());
};
const found = async (): Promise<string> => JSON.stringify(await app.memory.dump());
const cards = async (): Promise<string[]> =>
  (await todayOf(app)()).cards.map(({ suggestion }) => suggestion.occurrence.detector);

beforeEach(async () => {
  app = await startedApp();
  value(
    await app.memory.change(app.clock.command(), async (writes) => {
      await writes.put('accounts', tejo);
      await writes.putAll('people', [ines, rui, jonas]);
    }),
  );
});

describe('what is said of an account', () => {
  it('is kept, field by field, and undo takes back one of two changes', async () => {
    const first = await change({ kind: 'contractStart', day: day('2029-03-01') });
    await change({ kind: 'contractEnd', day: day('2032-02-28') });
    await change({ kind: 'gift-limit', limit: { amount: 25, currency: 'EUR' } });
    await change({ kind: 'public-sector', on: true });
    await change({ kind: 'negotiating', on: true });
    expect(await stored()).toMatchObject({
      contractStart: '2029-03-01',
      contractEnd: '2032-02-28',
      giftPolicy: 'limit',
      giftLimit: { amount: 25, currency: 'EUR' },
      sector: 'public',
      negotiating: true,
    });
    value(await undo(app)({ command: app.clock.command(), target: first }));
    expect(await stored()).toMatchObject({ contractStart: null, contractEnd: '2032-02-28' });
    await change({ kind: 'public-sector', on: false });
    await change({ kind: 'gifts', policy: null });
    const { about } = await situationOf(app, ines, await app.memory.settings());
    expect(about).toEqual({ firstName: 'Inês', company: 'Tejo Foods', negotiating: true });
  });

  it('is refused with a sentence when it cannot be, and then nothing is written', async () => {
    await change({ kind: 'contractStart', day: day('2031-03-01') });
    const before = await stored();
    expect(await refused({ kind: 'contractEnd', day: day('2031-02-28') })).toBe('end-before-start');
    expect(await refused({ kind: 'contractEnd', day: day('0203-02-28') })).toBe('not-a-day');
    expect(await refused({ kind: 'contractEnd', day: day('2031-02-30') })).toBe('not-a-day');
    expect(await refused({ kind: 'contractStart', day: day('', '2030-01-01') })).toBe('changed-elsewhere');
    expect(await refused({ kind: 'gift-limit', limit: { amount: Number.NaN, currency: 'EUR' } })).toBe('not-an-amount');
    expect(await refused(score('', 101))).toBe('not-a-score');
    expect(await refused(score('2031-05-15', 50))).toBe('not-yet');
    expect(await stored()).toEqual(before);
    const nobody = await edit({ kind: 'negotiating', on: true }, anAccount('a9', 'Gone').id);
    expect(nobody).toMatchObject({ ok: false, error: { type: 'gone' } });
  });

  it('holds one score a day in order, each of which can go and come back', async () => {
    await change(score('', 58, 'logins −12'));
    await change(score('2031-04-01', 80));
    const last = await change(score('2031-05-14', 60));
    const scores = async () => scoresOf(await stored()).map(({ at, score: points }) => [at, points]);
    expect(await scores()).toEqual([
      ['2031-04-01', 80],
      ['2031-05-14', 60],
    ]);
    value(await undo(app)({ command: app.clock.command(), target: last }));
    expect(await scores()).toEqual([
      ['2031-04-01', 80],
      ['2031-05-14', 58],
    ]);
    const gone = await change({ kind: 'remove-score', at: Day.parse('2031-05-14') });
    await change(score('2031-03-01', 82));
    value(await undo(app)({ command: app.clock.command(), target: gone }));
    expect(await scores()).toEqual([
      ['2031-03-01', 82],
      ['2031-04-01', 80],
      ['2031-05-14', 58],
    ]);
    expect(scoresOf(await stored()).at(-1)?.contributors).toEqual([{ name: 'logins', points: -12 }]);
  });
});

describe('Today', () => {
  it('has one card of a fall for all people of the account, and what is done for one is done for all', async () => {
    await plan();
    expect(await cards()).toEqual([]);
    await change(score('2031-04-01', 82));
    await change(score('', 58, 'logins −12, open tickets −5, a new boss'));
    await plan();
    const [card] = (await todayOf(app)()).cards;
    expect(card?.suggestion.occurrence.what).toEqual({
      key: 'moment_health_score_causes',
      params: { from: 82, to: 58, causes: ['logins', 'open tickets'] },
    });
    expect(await cards()).toEqual(['health-score']);
    if (card === undefined) throw new Error('no card');
    const about = decidedOf(card.suggestion);
    const done = app.clock.command();
    value(await decideGesture(app)({ command: done, about, decision: { kind: 'done' } }));
    expect(await cards()).toEqual([]);
    await plan();
    expect(await cards()).toEqual([]);
    expect([await dueFor(app)(ines.id), await dueFor(app)(rui.id)]).toEqual([[], []]);
    const rows = value(await ledger({ ...app, rest: () => Promise.resolve() })());
    expect(rows.map(({ end }) => end)).toEqual(['handled']);
    value(await undo(app)({ command: app.clock.command(), target: done.id }));
    await plan();
    expect(await cards()).toEqual(['health-score']);
  });

  it('is planned again for every one of the people, and for nobody else', async () => {
    await plan();
    const { seq } = await app.memory.changedSince(null);
    await change({ kind: 'contractEnd', day: day('2031-06-20') });
    expect((await app.memory.changedSince(seq)).people?.toSorted()).toEqual([ines.id, rui.id]);
    await plan();
    expect((await app.memory.planned()).map(({ personId }) => personId).toSorted()).toEqual([ines.id, rui.id]);
    expect(await cards()).toEqual(['renewal']);
  });

  it('plans the people of a large account a few at a time', async () => {
    const many = Array.from({ length: 210 }, (_, index) => ({
      ...aPerson(`q${index}`, `Person ${index}`),
      accountId: tejo.id,
    }));
    value(await app.memory.change(app.clock.command(), (writes) => writes.putAll('people', many)));
    await plan();
    await change(score('2031-04-01', 82));
    await change(score('', 58));
    const steps: number[] = [];
    const watched: TestApp['memory'] = {
      ...app.memory,
      keepPlan: async (...given) => {
        steps.push(given[2].length);
        return await app.memory.keepPlan(...given);
      },
    };
    const settings = await app.memory.settings();
    const suggest = (memory: Parameters<typeof suggestionsFor>[0]) =>
      suggestionsFor(memory, { today: app.clock.today(), settings });
    value(await planToday({ ...app, memory: watched, suggest, rest: () => Promise.resolve() })());
    expect(Math.max(...steps)).toBe(20);
    expect(await app.memory.planned()).toHaveLength(212);
    expect(await cards()).toEqual(['health-score']);
  });
});

it('the ledger blames nobody for what was said only after its day', async () => {
  app.clock.advance(60 * DAY);
  const rows = async () => value(await ledger({ ...app, rest: () => Promise.resolve() })());
  await change({ kind: 'contractStart', day: day('2029-06-01') });
  await change({ kind: 'contractEnd', day: day('2031-06-10') });
  expect(await rows()).toEqual([]);
});

describe('what belongs to nobody any more', () => {
  it('goes with the last of its people, also when they had left it before', async () => {
    await change(score('', 58, 'Inês Marques left −12, logins −3'));
    value(await forgetPerson(app)({ command: app.clock.command(), person: ines.id }));
    expect(await found()).not.toContain('Inês');
    expect((await stored())?.health?.[0]?.contributors.map(({ name }) => name)).toEqual(['… left', 'logins']);
    const left = { kind: 'account', text: { was: 'Tejo Foods', is: '' } } as const;
    value(await editPerson(app)({ command: app.clock.command(), person: rui.id, change: left }));
    value(await forgetPerson(app)({ command: app.clock.command(), person: rui.id }));
    expect(await stored()).toBeUndefined();
    expect(await found()).not.toContain('logins');
  });

  it('is there again when the name is typed anew by somebody without a domain of their own', async () => {
    const name = async (was: string, is: string): Promise<void> => {
      const typed = { kind: 'account', text: { was, is } } as const;
      value(await editPerson(app)({ command: app.clock.command(), person: jonas.id, change: typed }));
    };
    const free = { kind: 'add-address', address: 'jonas.thiel@gmail.com' } as const;
    value(await editPerson(app)({ command: app.clock.command(), person: jonas.id, change: free }));
    await name('', 'Elbmarin');
    const id = (await app.memory.get('people', jonas.id))?.accountId;
    if (id == null) throw new Error('no account');
    value(await edit({ kind: 'contractEnd', day: day('2032-01-01') }, id));
    await name('Elbmarin', '');
    await name('', 'Elbmarine');
    expect((await app.memory.get('people', jonas.id))?.accountId).toBe(id);
    expect(await app.memory.get('accounts', id)).toMatchObject({ name: 'Elbmarine', contractEnd: '2032-01-01' });
  });
});
