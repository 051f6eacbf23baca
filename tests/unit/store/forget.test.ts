// After forgetting, nothing that names the person stands anywhere in the database; what concerns others stays.
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { AccountId, FactId } from '../../../lib/core/model/ids';
import { emailHandle } from '../../../lib/core/model/handle';
import { initialSettings } from '../../../lib/core/model/settings';
import type { Memory } from '../../../lib/ports/memory';
import { openTestMemory, type TestClock, testClock } from '../../fakes/memory';
import {
  aCandidate,
  aFact,
  aGesture,
  aQuestion,
  anAccount,
  aPerson,
  aSuppression,
  aTouch,
  liking,
  someEvidence,
} from '../../fakes/records';

const HERS = 'ines.marques@solo.example';
const EARLIER = 'ines@former.example';
const ME = 'sam@keel.example';

const ines = { ...aPerson('p1', 'Inês Marques', HERS), accountId: AccountId.parse('a1') };
const tom = { ...aPerson('p2', 'Tom Ågren', 'tom@lumina.example'), accountId: AccountId.parse('a2') };
const namesake = aPerson('p3', 'Inês Marques', 'other.ines@far.example');

const [tea, rowing, bikes, moves] = [liking('tea'), liking('rowing'), liking('bikes'), liking('Porto')];
const herTea = someEvidence(ines, tea, 'For me it is verbena tea.', HERS);
const herOnTom = someEvidence(tom, rowing, 'Tom rows at dawn, says Ines.', HERS);
const tomOnTom = someEvidence(tom, rowing, 'I row every morning.', 'tom@lumina.example');
const tomOnHer = someEvidence(tom, bikes, 'I cycle with Inês  Marques on Sundays.', 'tom@lumina.example');

const keptFact = aFact('f2', tom, rowing, herOnTom, tomOnTom);
const onHerWord = aFact('f3', tom, liking('dawn'), herOnTom);
const typed = aFact('f4', tom, { ...moves, value: `Porto, with Inês Marques (${HERS})` });
const quoting = aFact('f5', tom, bikes, tomOnHer);

let factory: IDBFactory;
let memory: Memory;
let clock: TestClock;

beforeEach(async () => {
  factory = new IDBFactory();
  memory = openTestMemory(factory);
  clock = testClock();
  await memory.change(clock.command(), async (write) => {
    await write.put('people', { ...ines, name: 'I. Marques-Silva', handles: [emailHandle(EARLIER)!] });
    await write.putAll('people', [tom, namesake]);
    await write.putAll('accounts', [
      anAccount('a1', 'Marques Solo', 'solo.example'),
      anAccount('a2', 'Lumina', 'lumina.example'),
    ]);
    await write.putAll('facts', [aFact('f1', ines, tea, herTea), keptFact, onHerWord, typed, quoting]);
    await write.putAll('candidates', [aCandidate('c1', ines, tea, herTea), aCandidate('c2', tom, rowing, herOnTom)]);
    await write.put('suppressions', aSuppression(ines, liking('coffee')));
    await write.putAll('interactions', [
      aTouch('i1', ines, '2031-01-01T08:00', 'verbena'),
      aTouch('i2', tom, null, 'Met Ines Marques and INÊS MARQUES'),
    ]);
    await write.putAll('gestures', [aGesture('g1', ines), aGesture('g2', tom, `Asked ${HERS.toUpperCase()}.`)]);
    await write.putAll('questions', [aQuestion(ines, 'verbena'), aQuestion(tom, 'Shall I ask Inês Marques as well?')]);
    await write.put('settings', { ...initialSettings, ownAddresses: [ME], neverRead: [HERS, 'else.example'] });
  });
  await memory.snapshot('test', clock.command());
  await memory.change(clock.command(), async (write) => {
    await write.put('people', ines);
    await write.patch('settings', 'settings', { neverRead: ['else.example'], alwaysRead: [HERS] });
    await write.patch('interactions', aTouch('i2', tom, null).id, { note: 'Met Inês Marques' });
    await write.put('facts', { ...aFact('f6', ines, liking('fado'), herTea) });
  });
  await memory.keepUnsaved({ key: `add:${HERS}`, text: 'verbena', personId: null, at: 1 });
  await memory.keepUnsaved({ key: 'fact:p1', text: 'verbena', personId: ines.id, at: 1 });
  await memory.keepUnsaved({ key: 'fact:p2', text: 'Knows Inês Marques', personId: tom.id, at: 1 });
  await memory.snapshot('test', clock.command());
});

function finish<T>(request: IDBRequest<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  request.addEventListener('success', () => resolve(request.result), { once: true });
  request.addEventListener('error', () => reject(request.error ?? new Error('unknown')), { once: true });
  return promise;
}

async function keysOf(index: IDBIndex): Promise<unknown[]> {
  const keys: unknown[] = [];
  const request = index.openKeyCursor();
  for (let at = await finish(request); at; at = await finish(request)) {
    keys.push(at.key);
    at.continue();
  }
  return keys;
}

/** Every value and every key of every index in the database, read past the store. */
async function everything(): Promise<string> {
  const found: unknown[] = [];
  const db = await finish(factory.open('keepsake'));
  for (const name of db.objectStoreNames) {
    const store = db.transaction(name).objectStore(name);
    found.push(name, await finish(store.getAll()), await finish(store.getAllKeys()));
    for (const index of store.indexNames) found.push(await keysOf(store.index(index)));
  }
  db.close();
  return JSON.stringify(found).toLowerCase();
}

const forgotten = (address: string): Promise<boolean> => memory.isForgotten(emailHandle(address)!);

const forget = async (): Promise<void> => {
  expect(await memory.forget(ines.id, clock.command())).toEqual({ ok: true, value: null });
};

/** Forgets her while something else is written: after all was looked through (0.99), before anything is erased. */
const forgetDuring = async (write: () => Promise<unknown>): Promise<string> => {
  await memory.change(clock.command(), (writes) => writes.patch('people', namesake.id, { name: 'Zoe' }));
  await memory.forget(namesake.id, clock.command());
  let written: Promise<unknown> | undefined;
  const onPart = (part: number): void => {
    if (part === 0.99) written ??= write();
  };
  expect(await memory.forget(ines.id, clock.command(), { onPart })).toEqual({ ok: true, value: null });
  expect(written).toBeDefined();
  await written;
  return await everything();
};

describe('forgetting a person', () => {
  const words = [HERS, EARLIER, 'verbena', 'tom rows at dawn', 'marques-silva', 'marques solo', 'solo.example', '"p1"'];

  it('starts from a database that knows them', async () => {
    const before = await everything();
    for (const word of words) expect(before).toContain(word.toLowerCase());
  });

  it('leaves no word of them in any table, index, journal row or snapshot', async () => {
    // A namesake would rightly keep the name.
    await memory.change(clock.command(), (write) => write.patch('people', namesake.id, { name: 'Zoe' }));
    await memory.forget(namesake.id, clock.command());
    await memory.change(clock.command(), (write) => write.patch('people', tom.id, { role: 'With Inês Marques' }));
    await forget();
    const after = await everything();
    for (const word of [...words, 'inês marques', 'inês  marques', 'ines marques', 'fado'])
      expect(after).not.toContain(word.toLowerCase());
  });

  it('erases also what is written while it looks for them', async () => {
    const after = await forgetDuring(() =>
      Promise.all([
        memory.change(clock.command(), async (writes) => {
          await writes.put('facts', aFact('f7', tom, { ...moves, value: 'Braga, with Inês Marques' }));
          await writes.put('facts', aFact('f8', ines, liking('verbena')));
          await writes.patch('interactions', aTouch('i2', tom, null).id, { note: 'Inês Marques called' });
        }),
        memory.snapshot('meanwhile', clock.command()),
        memory.keepUnsaved({ key: 'fact:p2', text: 'Is Inês Marques well?', personId: tom.id, at: 2 }),
      ]),
    );
    for (const word of [...words, 'inês marques']) expect(after).not.toContain(word.toLowerCase());
    expect((await memory.get('facts', FactId.parse('f7')))?.claim.value).toBe('Braga, with …');
  });

  it('looks again when they are called otherwise by then', async () => {
    await memory.change(clock.command(), (write) =>
      write.patch('interactions', aTouch('i2', tom, null).id, { note: 'Saw Inês Verbena-Costa' }),
    );
    const after = await forgetDuring(() =>
      memory.change(clock.command(), (write) => write.put('people', { ...ines, name: 'Inês Verbena-Costa' })),
    );
    for (const word of [...words, 'costa']) expect(after).not.toContain(word.toLowerCase());
  });

  it('tells how far it is, and changes nothing when it is stopped', async () => {
    const before = await everything();
    const stop = new AbortController();
    const parts: number[] = [];
    const onPart = (part: number): void => {
      parts.push(part);
      stop.abort();
    };
    const stopped = await memory.forget(ines.id, clock.command(), { onPart, signal: stop.signal });
    expect(stopped).toEqual({ ok: false, error: { type: 'stopped', sentence: { key: 'error_stopped' } } });
    expect(await everything()).toBe(before);
    await memory.forget(ines.id, clock.command(), { onPart: (part) => parts.push(part) });
    expect(parts.length).toBeGreaterThan(2);
    const [, ...whole] = parts;
    expect(whole).toEqual(whole.toSorted((a, b) => a - b));
    expect(whole.every((part) => part > 0 && part < 1)).toBe(true);
  });

  it('keeps what others said, without what the person said of them', async () => {
    await forget();
    expect(await memory.get('facts', keptFact.id)).toEqual({ ...keptFact, evidence: [tomOnTom] });
    expect(await memory.get('facts', onHerWord.id)).toBeUndefined();
    expect((await memory.candidatesOf(tom.id)).length).toBe(0);
    expect((await memory.settings()).neverRead).toEqual(['else.example']);
    expect((await memory.settings()).ownAddresses).toEqual([ME]);
    expect(await memory.accountByDomain('lumina.example')).toBeDefined();
  });

  it('puts a gap where others named the person', async () => {
    await forget();
    expect((await memory.get('facts', typed.id))?.claim).toMatchObject({ value: 'Porto, with … (…)' });
    expect((await memory.get('facts', quoting.id))?.evidence[0]?.quote).toBe('I cycle with … on Sundays.');
    expect((await memory.unsaved('fact:p2'))?.text).toBe('Knows …');
    expect((await memory.interactionsOf(tom.id, 1))[0]?.note).toBe('Met …');
  });

  it('leaves a namesake and everybody else in the list of people', async () => {
    await forget();
    expect((await memory.searchPeople('', 9)).map((person) => person.id)).toEqual(['p3', 'p2']);
    expect(await memory.get('people', namesake.id)).toEqual(namesake);
    expect((await memory.searchPeople('marques', 9)).map((person) => person.id)).toEqual(['p3']);
  });

  it('still restores the others from a copy', async () => {
    await forget();
    await memory.change(clock.command(), (write) => write.patch('people', tom.id, { name: 'Nobody' }));
    const [copy] = await memory.snapshots();
    expect(await memory.restoreSnapshot(copy!.id, clock.command())).toEqual({ ok: true, value: null });
    expect(await memory.get('people', tom.id)).toEqual(tom);
    expect(await memory.get('people', ines.id)).toBeUndefined();
    expect(await memory.get('facts', FactId.parse('f1'))).toBeUndefined();
  });

  it('knows every address the person ever had as forgotten, and none of the others', async () => {
    await forget();
    expect(await forgotten(HERS)).toBe(true);
    expect(await forgotten(EARLIER)).toBe(true);
    expect(await forgotten('tom@lumina.example')).toBe(false);
  });

  it('forgets a deleted record of the same address as well, and nobody who merely has an earlier address now', async () => {
    await memory.change(clock.command(), async (write) => {
      await write.put('people', { ...namesake, handles: [...namesake.handles, emailHandle(EARLIER)!] });
      await write.patch('people', ines.id, { deletedAt: clock.now() });
    });
    await memory.change(clock.command(), (write) => write.put('people', aPerson('p9', 'Ines M.', HERS)));
    const again = await memory.personByHandle(emailHandle(HERS)!);
    await memory.forget(again!.id, clock.command());
    expect(await memory.get('people', ines.id)).toBeUndefined();
    expect(await memory.get('people', namesake.id)).toBeDefined();
    expect(await memory.isForgotten(emailHandle(EARLIER)!)).toBe(false);
  });

  it('does nothing for somebody who is not there', async () => {
    await forget();
    const before = await everything();
    await forget();
    expect((await everything()).length).toBeGreaterThanOrEqual(before.length);
    expect(await memory.countPeople()).toBe(2);
  });

  it('keeps what can be undone about others undoable', async () => {
    const command = clock.command();
    await memory.change(command, (write) => write.patch('people', tom.id, { role: 'Buyer' }));
    await forget();
    expect(await memory.undo(command.id, clock.command())).toEqual({ ok: true, value: null });
    expect((await memory.get('people', tom.id))?.role).toBe('');
  });
});
