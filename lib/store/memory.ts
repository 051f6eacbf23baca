// The user's memory over IndexedDB: runs each command in one transaction and turns what stands in its way into a sentence.
import { bytesToHex } from '@noble/hashes/utils.js';
import type { CommandId } from '../core/model/ids';
import { fail, ok, type Result } from '../core/model/result';
import type { Command } from '../ports/clock';
import type { Memory, MemoryFailure } from '../ports/memory';
import { connect } from './connection';
import { Database, type DeviceRow, type IndexedDbDependencies } from './database';
import { ExactVersion } from './exact-version';
import { failure, failureOf, Refusal } from './failures';
import { forget } from './forget';
import { lookFor } from './look-for';
import { keepPlan, onChange } from './plan';
import { purge } from './purge';
import { reads } from './reads';
import { restoreSnapshot, snapshotInfo, snapshotTables, takeSnapshot, upgradeTables } from './snapshot';
import { undo } from './undo';
import { walk } from './walk';
import { type Writer, writer } from './writes';

/** What may be chosen; everything else is the browser's. */
interface MemoryOptions {
  /** Name of the database; 'keepsake' by default. */
  readonly name?: string;
  /** Another IndexedDB than the global one, for tests. */
  readonly dependencies?: IndexedDbDependencies;
  /** Milliseconds since 1970, for the snapshot before an upgrade. */
  readonly now?: () => number;
  /** 256 random bits in hex. */
  readonly random?: () => string;
}

const randomHex = (): string => bytesToHex(crypto.getRandomValues(new Uint8Array(32)));

/** Opens the memory; nothing is read or created before first use. Reads reject while a newer Keepsake holds the database (see `onStatus`). */
export function openMemory(options: MemoryOptions = {}): Memory {
  const { name = 'keepsake', dependencies = globalThis, now = Date.now, random = randomHex } = options;
  const indexedDB = new ExactVersion(dependencies.indexedDB, () => connection.close());
  const db = new Database(name, { indexedDB, IDBKeyRange: dependencies.IDBKeyRange }, (transaction) => {
    const at = now();
    return takeSnapshot(upgradeTables(transaction), { id: `upgrade:${at}`, at, reason: 'upgrade' });
  });
  const connection = connect(db);

  async function attempt<T>(work: () => PromiseLike<T>): Promise<Result<T, MemoryFailure>> {
    try {
      const obstacle = await connection.obstacle();
      return obstacle ? fail(obstacle) : ok(await work());
    } catch (error) {
      const expected = failureOf(error);
      if (expected) return fail(expected);
      throw error;
    }
  }

  const whole = <T>(work: () => Promise<T>): PromiseLike<T> => db.transaction('rw', db.tables, work);

  async function thisDevice(): Promise<DeviceRow> {
    const known = await db.device.get('device');
    if (known) return known;
    const made: DeviceRow = { id: 'device', name: random().slice(0, 32), key: random() };
    await db.device.add(made);
    return made;
  }

  /** Carries out a command once: all tables are locked meanwhile, so that two contexts cannot both find it new. */
  const once = <T>(
    command: Command,
    work: (device: DeviceRow, write: Writer) => Promise<T>,
    undoes: CommandId | null = null,
  ): ReturnType<typeof attempt<{ readonly repeated: false; readonly value: T } | { readonly repeated: true }>> =>
    attempt(() =>
      whole(async () => {
        if (await db.commands.get(command.id)) return { repeated: true };
        const device = await thisDevice();
        const value = await work(device, writer(db, command, device.name));
        await db.commands.add({ id: command.id, at: command.at, undoes });
        return { repeated: false, value };
      }),
    );

  return {
    ...reads(db),
    change: (command, work) => once(command, (_device, write) => work(write)),
    undo: (target, command) => silently(once(command, (_device, write) => undo(db, target, write), target)),
    keepUnsaved: (row) =>
      silently(attempt<unknown>(() => (row.text === '' ? db.unsaved.delete(row.key) : db.unsaved.put(row)))),
    keepPlan: (from, to, planned) => attempt(() => keepPlan(db, from, to, planned)),
    forget: async (person, command, task) => {
      const places = await attempt(() => lookFor(db, person, task));
      return places.ok ? silently(once(command, (device) => forget(db, person, device, places.value))) : places;
    },
    snapshot: (reason, command) =>
      silently(once(command, () => takeSnapshot(snapshotTables(db), snapshotInfo(command, reason)))),
    snapshots: async () => (await db.snapshots.orderBy('at').toArray()).toReversed(),
    restoreSnapshot: (id, command) => silently(once(command, (_device, write) => restoreSnapshot(db, id, write))),
    purge: (time) => silently(attempt(() => whole(() => purge(db, time)))),
    walk: (visit, task) => silently(attempt(() => db.transaction('r', db.tables, () => walk(db, visit, task)))),
    dump: async () => {
      const tables = new Map<string, unknown[]>();
      await db.transaction('r', db.tables, () =>
        walk(db, (table, rows) => tables.set(table, [...(tables.get(table) ?? []), ...rows])),
      );
      return Object.fromEntries(tables);
    },
    eraseAll: () => silently(attempt(() => erase(db))),
    onStatus: connection.onStatus,
    onChange: (listener) => onChange(db, listener),
    close: connection.close,
  };
}

/** For operations that have no answer but that they were done. */
async function silently(result: Promise<Result<unknown, MemoryFailure>>): Promise<Result<null, MemoryFailure>> {
  const done = await result;
  return done.ok ? ok(null) : done;
}

/** Deletes the database and makes an empty one, so that every open page sees at once that nothing is left. */
async function erase(db: Database): Promise<void> {
  const held = Promise.withResolvers<never>();
  const onBlocked = (): void => held.reject(new Refusal(failure('blocked')));
  db.on('blocked', onBlocked);
  try {
    const emptied = db.delete({ disableAutoOpen: false }).then(() => db.open());
    await Promise.race([emptied, held.promise]);
  } finally {
    db.on('blocked').unsubscribe(onBlocked);
  }
}
