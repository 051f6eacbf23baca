// The playbook and the gift ideas as the user changes them: each change counts at once, is taken back by undo, and goes back to what is shipped.
import { beforeEach, describe, expect, it } from 'vitest';
import { editPlaybook, type PlaybookChange } from '../../../lib/app/edit-playbook';
import { undo } from '../../../lib/app/undo';
import { CATALOGUE, catalogueOf } from '../../../lib/core/gestures/catalogue';
import { moveFor, PLAYBOOK, playbookOf } from '../../../lib/core/gestures/playbook';
import { suggestionsFor } from '../../../lib/core/gestures/suggest';
import type { CommandId } from '../../../lib/core/model/ids';
import type { GiftIdea } from '../../../lib/core/model/gift-idea';
import { Day } from '../../../lib/core/model/when';
import { startedApp, type TestApp, value } from '../../fakes/app';
import { memoryIn } from '../core/moments/remembered';

let app: TestApp;
const change = async (wanted: PlaybookChange): Promise<CommandId> =>
  value(await editPlaybook(app)({ command: app.clock.command(), change: wanted })).commandId;
const book = async () => playbookOf((await app.memory.settings()).plays);
const ideas = async () => catalogueOf((await app.memory.settings()).giftIdeas);
const call = { gesture: 'call', leadDays: 0, channel: 'call' } as const;
const callThem = { kind: 'play', id: 'birthday', who: 'others', move: call } as const;
const tea = CATALOGUE[0];
const honeycomb: GiftIdea = {
  id: 'own1',
  likes: [' Chess ', 'chess'],
  item: 'a hamper from the market',
  cost: { amount: 30, currency: 'EUR' },
  contains: ['alcohol', 'nuts'],
  hidden: false,
};

const avoids = (what: string) => ({ type: 'preference', kind: 'dietary', polarity: 'avoid', value: what }) as const;

beforeEach(async () => {
  app = await startedApp();
});

describe('the playbook', () => {
  it('follows a change at once, counts its versions, and undo takes the change back', async () => {
    expect(await book()).toEqual(PLAYBOOK);
    const command = await change(callThem);
    expect(moveFor(await book(), 'birthday', false)).toEqual(call);
    expect(moveFor(await book(), 'birthday', true).gesture).toBe('card');
    expect((await book()).version).toBe(2);
    const memory = memoryIn({ facts: [{ kind: 'birthday', date: '--03-20' }] });
    const context = { today: Day.parse('2026-03-17'), settings: await app.memory.settings() };
    expect(suggestionsFor(memory, context)[0]?.gesture).toBe('call');
    value(await undo(app)({ command: app.clock.command(), target: command }));
    expect(await book()).toEqual(PLAYBOOK);
  });

  it('takes back an earlier change of another line', async () => {
    const first = await change(callThem);
    await change({ ...callThem, id: 'renewal' });
    value(await undo(app)({ command: app.clock.command(), target: first }));
    expect(moveFor(await book(), 'birthday', false).gesture).toBe('note');
    expect(moveFor(await book(), 'renewal', false).gesture).toBe('call');
  });

  it('goes back to what is shipped, line by line, and what is chosen as it is shipped is no change', async () => {
    await change(callThem);
    await change({ kind: 'play-shipped', id: 'birthday' });
    expect((await book()).plays).toEqual(PLAYBOOK.plays);
    const shipped = PLAYBOOK.plays[0]?.others;
    if (shipped === undefined) throw new Error('no line');
    await change(callThem);
    await change({ ...callThem, move: shipped });
    expect((await app.memory.settings()).plays?.[0]).toMatchObject({ shortList: null, others: null });
    expect((await book()).version).toBe(5);
  });
});

describe('the gift ideas', () => {
  it('are added, changed, hidden, and brought back', async () => {
    await change({ kind: 'gift', idea: honeycomb });
    expect((await ideas())[0]).toEqual({ ...honeycomb, likes: ['chess'] });
    if (tea === undefined) throw new Error('no idea');
    await change({ kind: 'gift', idea: { ...tea, hidden: true } });
    expect((await ideas()).find(({ id }) => id === tea.id)?.hidden).toBe(true);
    await change({ kind: 'gift-shipped', id: tea.id });
    await change({ kind: 'gift-shipped', id: honeycomb.id });
    expect(await ideas()).toEqual(CATALOGUE);
  });

  it('say what they are and for whom', async () => {
    for (const wrong of [{ item: ' ' }, { likes: [] }, { likes: ['  '] }]) {
      const done = await editPlaybook(app)({
        command: app.clock.command(),
        change: { kind: 'gift', idea: { ...honeycomb, ...wrong } },
      });
      expect(done).toMatchObject({ ok: false, error: { type: 'not-an-idea' } });
    }
  });

  it('are given to whom they fit: not when hidden, not with what somebody avoids', async () => {
    const chess = { type: 'preference', kind: 'hobby', polarity: 'like', value: 'chess', said: '2026-02-01' } as const;
    const wedding = { kind: 'wedding', date: '2026-04-10' };
    const item = async (...facts: Parameters<typeof memoryIn>[0]['facts'] & {}) => {
      const memory = memoryIn({ shortList: true, facts: [wedding, chess, ...facts] });
      const context = { today: Day.parse('2026-03-24'), settings: await app.memory.settings() };
      return suggestionsFor(memory, context).find(({ occurrence }) => occurrence.detector === 'wedding')?.item;
    };
    await change({ kind: 'gift', idea: honeycomb });
    expect(await item()).toBe('a hamper from the market');
    expect(await item(avoids('nuts'))).toBe('a book of chess problems');
    expect(await item(avoids('alcohol'))).toBe('a book of chess problems');
    await change({ kind: 'gift', idea: { ...honeycomb, hidden: true } });
    expect(await item()).toBe('a book of chess problems');
  });
});
