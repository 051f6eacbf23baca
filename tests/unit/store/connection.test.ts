// What happens when tabs with different versions, a full disk or a sudden end meet the database.
import { Dexie, liveQuery } from 'dexie';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Fact } from '../../../lib/core/model/fact';
import type { MemoryStatus } from '../../../lib/ports/memory';
import { openTestMemory, testClock } from '../../fakes/memory';
import { aFact, aPerson, liking } from '../../fakes/records';

const ines = aPerson('p1', 'Inês Marques', 'ines@lumina.example');
const NEWER = 990;

afterEach(() => {
  vi.restoreAllMocks();
});

/** Another page of Keepsake of another version. `deaf`: it does not let go when asked. */
async function otherPage(factory: IDBFactory, version: number, deaf = false): Promise<IDBDatabase> {
  const { promise, resolve, reject } = Promise.withResolvers<IDBDatabase>();
  const request = factory.open('keepsake', version);
  request.addEventListener('upgradeneeded', () => {
    if (request.result.objectStoreNames.length === 0) request.result.createObjectStore('people', { keyPath: 'id' });
  });
  request.addEventListener('success', () => resolve(request.result));
  request.addEventListener('error', () => reject(request.error ?? new Error('unknown')));
  const db = await promise;
  if (!deaf) db.addEventListener('versionchange', () => db.close());
  return db;
}

describe('the connection', () => {
  it('gives way to a newer Keepsake and asks for a reload, without harm to the memory', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const factory = new IDBFactory();
    const [memory, clock] = [openTestMemory(factory), testClock()];
    await memory.change(clock.command(), (write) => write.put('people', ines));
    const seen: MemoryStatus[] = [];
    memory.onStatus((status) => seen.push(status));
    const newer = await otherPage(factory, NEWER);
    expect(seen).toEqual(['open', 'closed']);
    const late = await memory.change(clock.command(), (write) => write.put('people', ines));
    expect(late).toEqual({ ok: false, error: { type: 'closed', sentence: { key: 'error_closed' } } });
    await expect(memory.countPeople()).rejects.toMatchObject({ name: 'DatabaseClosedError' });
    newer.close();
  });

  it('does not touch a database that a newer Keepsake wrote', async () => {
    const factory = new IDBFactory();
    (await otherPage(factory, NEWER)).close();
    const [memory, reader] = [openTestMemory(factory), openTestMemory(factory)];
    await expect(reader.settings()).rejects.toThrow('closed');
    const seen: MemoryStatus[] = [];
    reader.onStatus((status) => seen.push(status));
    expect(seen).toEqual(['closed']);
    const result = await memory.change(testClock().command(), (write) => write.put('people', ines));
    expect(result).toMatchObject({ ok: false, error: { type: 'closed' } });
    const [info] = await factory.databases();
    expect(info?.version).toBe(NEWER);
  });

  it('says that an older tab is in the way, and goes on by itself when that is closed', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const factory = new IDBFactory();
    const old = await otherPage(factory, 1, true);
    const [memory, clock] = [openTestMemory(factory), testClock()];
    const command = clock.command();
    const blocked = await memory.change(command, (write) => write.put('people', ines));
    expect(blocked).toEqual({ ok: false, error: { type: 'blocked', sentence: { key: 'error_blocked' } } });
    const reopened = Promise.withResolvers<void>();
    memory.onStatus((status) => {
      if (status === 'open') reopened.resolve();
    });
    old.close();
    await reopened.promise;
    expect(await memory.change(command, (write) => write.put('people', ines))).toMatchObject({ ok: true });
    expect(await memory.countPeople()).toBe(1);
  });
});

describe('deleting everything', () => {
  it('waits for a tab that does not let go, says so, and goes on by itself when that is closed', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const factory = new IDBFactory();
    const [memory, clock] = [openTestMemory(factory), testClock()];
    await memory.change(clock.command(), (write) => write.put('people', ines));
    const [info] = await factory.databases();
    const deaf = await otherPage(factory, info?.version ?? 1, true);
    expect(await memory.eraseAll()).toMatchObject({ ok: false, error: { type: 'blocked' } });
    const reopened = Promise.withResolvers<void>();
    memory.onStatus((status) => {
      if (status === 'open') reopened.resolve();
    });
    deaf.close();
    await reopened.promise;
    expect(await memory.countPeople()).toBe(0);
  });
});

describe('a full disk', () => {
  it('is said in a sentence, and nothing of the command is kept', async () => {
    const [memory, clock] = [openTestMemory(), testClock()];
    await memory.change(clock.command(), (write) => write.put('people', ines));
    const before = await memory.dump();
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    const change = await memory.change(clock.command(), (write) => write.put('people', { ...ines, role: 'Buyer' }));
    expect(change).toEqual({ ok: false, error: { type: 'quota', sentence: { key: 'error_quota' } } });
    full.mockRestore();
    expect(await memory.dump()).toEqual(before);
  });

  it('is said when unfinished text cannot be kept', async () => {
    const memory = openTestMemory();
    await memory.countPeople();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    const kept = await memory.keepUnsaved({ key: 'k', text: 't', personId: null, at: 1 });
    expect(kept).toMatchObject({ ok: false, error: { type: 'quota' } });
  });
});

describe('a sudden end', () => {
  it('in the middle of a command leaves the data whole', async () => {
    const [memory, clock] = [openTestMemory(), testClock()];
    await memory.change(clock.command(), (write) => write.put('people', ines));
    const before = await memory.dump();
    const killed = memory.change(clock.command(), async (write) => {
      await write.put('people', { ...ines, name: 'Half' });
      await write.put('facts', aFact('f1', ines, liking('tea')));
      Dexie.currentTransaction.abort();
    });
    await expect(killed).rejects.toThrow('Transaction');
    expect(await memory.dump()).toEqual(before);
  });
});

describe('watching', () => {
  it('shows a page what another context changed', async () => {
    const factory = new IDBFactory();
    const [here, there, clock] = [openTestMemory(factory), openTestMemory(factory), testClock()];
    await here.countPeople();
    const values: string[][] = [];
    const arrived = Promise.withResolvers<void>();
    const watching = liveQuery(() => here.factsOf(ines.id)).subscribe((facts: Fact[]) => {
      values.push(facts.map((fact) => fact.id));
      if (facts.length === 1) arrived.resolve();
    });
    await there.change(clock.command(), (write) => write.put('facts', aFact('f1', ines, liking('tea'))));
    await arrived.promise;
    watching.unsubscribe();
    expect(values.at(-1)).toEqual(['f1']);
  });

  it('shows a page that everything was deleted', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const factory = new IDBFactory();
    const [here, there, clock] = [openTestMemory(factory), openTestMemory(factory), testClock()];
    await there.change(clock.command(), (write) => write.put('people', ines));
    const [full, empty] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const watching = liveQuery(() => here.countPeople()).subscribe((count) => {
      if (count === 1) full.resolve();
      else empty.resolve();
    });
    await full.promise;
    expect(await there.eraseAll()).toEqual({ ok: true, value: null });
    await empty.promise;
    watching.unsubscribe();
    expect(await here.countPeople()).toBe(0);
  });
});
