// The playbook, the gift ideas and the shelf as the user changes them: each change counts at once, is taken back by undo, and goes back to what is shipped.
import { beforeEach, describe, expect, it } from 'vitest';
import { editPlaybook, type PlaybookChange } from '../../../lib/app/edit-playbook';
import { type PlanDeps, planToday } from '../../../lib/app/plan-today';
import { today } from '../../../lib/app/today';
import { undo } from '../../../lib/app/undo';
import { CATALOGUE, catalogueOf } from '../../../lib/core/gestures/catalogue';
import { moveFor, PLAYBOOK, playbookOf } from '../../../lib/core/gestures/playbook';
import { suggestionsFor } from '../../../lib/core/gestures/suggest';
import { type CommandId, OccurrenceId } from '../../../lib/core/model/ids';
import type { GiftIdea } from '../../../lib/core/model/gift-idea';
import type { PersonMemory } from '../../../lib/core/moments/detector';
import { MOST_ON_SHELF, type ShelfItem } from '../../../lib/core/model/shelf-item';
import { Day, LocalTime } from '../../../lib/core/model/when';
import { startedApp, type TestApp, value } from '../../fakes/app';
import { aFact, aGesture, aPerson } from '../../fakes/records';
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

const churn: ShelfItem = {
  id: 's1',
  title: 'Five ways to lose fewer customers',
  topics: ['churn', ' churn ', 'small customers', ''],
  kind: 'article',
  link: ' https://blog.example.com/churn ',
};
const on = (item: Partial<ShelfItem>): PlaybookChange => ({ kind: 'shelf', item: { ...churn, ...item } });

const shelf = async () => (await app.memory.settings()).shelf ?? [];
const wants = (goal: string, said: string) =>
  memoryIn({ facts: [{ type: 'preference', kind: 'goal', value: goal, said }] });
const cutsChurn = () => wants('cut churn among small customers', '2026-03-03');

const foundOn = async (day: string, memory: PersonMemory) =>
  suggestionsFor(memory, { today: Day.parse(day), settings: await app.memory.settings() }).map(({ item }) => item);

describe('the shelf', () => {
  it('takes something on, changed at its place, and off, each taken back by undo', async () => {
    const first = await change(on({}));
    const { link = '', ...plain } = churn;
    const kept = { ...plain, topics: ['churn', 'small customers'], link: link.trim() };
    expect(await shelf()).toEqual([kept]);
    await change(on({ id: 's2', title: 'Invoicing automation', kind: 'feature', link: '' }));
    const retitled = await change(on({ title: 'Ten ways' }));
    expect((await shelf()).map(({ title }) => title)).toEqual(['Ten ways', 'Invoicing automation']);
    expect((await shelf())[1]).not.toHaveProperty('link');
    value(await undo(app)({ command: app.clock.command(), target: retitled }));
    const off = await change({ kind: 'off-shelf', id: 's1' });
    expect((await shelf()).map(({ id }) => id)).toEqual(['s2']);
    value(await undo(app)({ command: app.clock.command(), target: off }));
    expect((await shelf())[0]).toEqual(kept);
    value(await undo(app)({ command: app.clock.command(), target: first }));
    expect((await shelf()).map(({ id }) => id)).toEqual(['s2']);
  });

  it('refuses what says nothing and what leads to no web page, and more than one can look through', async () => {
    const refused = async (item: Partial<ShelfItem>) => {
      const done = await editPlaybook(app)({ command: app.clock.command(), change: on(item) });
      return done.ok ? null : done.error.type;
    };
    expect(await refused({ title: '  ' })).toBe('no-title');
    for (const link of [
      'javascript:alert(1)',
      'data:text/html,hello',
      'file:///etc/hosts',
      'blog.example.com/churn',
      'https://',
      'https://good.example@evil.example/',
      'https://blog.example.com/two words',
      `https://blog.example.com/${'a'.repeat(2000)}`,
    ])
      expect(await refused({ link }), link).toBe('not-a-link');
    expect(await shelf()).toEqual([]);
    const many = Array.from({ length: MOST_ON_SHELF }, (_, k) => ({ ...churn, topics: [], id: `m${k}` }));
    const settings = { ...(await app.memory.settings()), shelf: many };
    value(await app.memory.change(app.clock.command(), (writes) => writes.put('settings', settings)));
    expect(await refused({ id: 'one more' })).toBe('shelf-full');
    expect(await refused({ id: 'm7', title: 'Changed' })).toBeNull();
  });

  it('is held against the goals that somebody named, and Today follows it', async () => {
    const ines = aPerson('p1', 'Inês Marques', 'ines@atlantida.example');
    const goal = { type: 'preference', category: 'goal', polarity: 'like', subject: 'sender' } as const;
    const facts = [
      aFact('f1', ines, { ...goal, value: 'cut churn among small customers' }),
      aFact('f2', ines, { ...goal, value: 'learn to sail' }),
    ];
    value(
      await app.memory.change(app.clock.command(), async (writes) => {
        await writes.put('people', ines);
        await writes.putAll('facts', facts);
      }),
    );
    const cards = async () => {
      const suggest: PlanDeps['suggest'] = (memory, settings) =>
        suggestionsFor(memory, { today: app.clock.today(), settings });
      value(await planToday({ ...app, suggest, rest: () => Promise.resolve() })());
      return (await today(app)()).cards.map(({ suggestion, shelf: item }) => [suggestion.item, item?.link]);
    };
    expect(await cards()).toEqual([]);
    await change(on({}));
    expect(await cards()).toEqual([[churn.title, 'https://blog.example.com/churn']]);
    await change(on({ title: 'Ten ways to lower churn', link: '' }));
    expect(await cards()).toEqual([['Ten ways to lower churn', undefined]]);
    await change({ kind: 'off-shelf', id: 's1' });
    expect(await cards()).toEqual([]);
  });

  it('does not come again with what was passed on, rests then, and stays with what was promised', async () => {
    await change(on({}));
    await change(on({ id: 's2', title: 'Churn among small customers' }));
    const memory = cutsChurn();
    const settings = await app.memory.settings();
    const first = suggestionsFor(memory, { today: Day.parse('2026-03-10'), settings })[0]?.occurrence;
    if (first === undefined) throw new Error('nothing was found');
    const decided = (state: 'approved' | 'done' | 'declined', id = first.id) => ({
      ...memory,
      gestures: [{ ...aGesture(id, memory.person), state, at: LocalTime.parse('2026-03-10T09:00') }],
    });
    const second = OccurrenceId.parse(first.id.replace('s1', 's2'));
    expect(await foundOn('2026-03-11', decided('done'))).toEqual([]);
    expect(await foundOn('2026-04-20', decided('done'))).toEqual(['Churn among small customers']);
    expect(await foundOn('2026-03-11', decided('declined'))).toEqual(['Churn among small customers']);
    expect(await foundOn('2026-03-11', decided('approved', second))).toEqual(['Churn among small customers']);
  });
});
