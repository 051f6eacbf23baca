// The connection to the database: opens it, gives it up when a newer Keepsake needs it, and says in which state it is.
import { Dexie } from 'dexie';
import type { MemoryFailure, MemoryStatus } from '../ports/memory';
import type { Database } from './database';
import { failure, failureOf } from './failures';

/** A connection that opens by itself on first use. */
export interface Connection {
  /** Null as soon as the database is open, else what stands in the way. Throws when opening failed for a reason that nobody expects. */
  readonly obstacle: () => Promise<MemoryFailure | null>;
  readonly onStatus: (listener: (status: MemoryStatus) => void) => () => void;
  readonly close: () => void;
}

/** Watches over a database that is not open yet. */
export function connect(db: Database): Connection {
  let status: MemoryStatus = 'opening';
  const listeners = new Set<(status: MemoryStatus) => void>();
  const become = (next: MemoryStatus): void => {
    status = next;
    for (const listener of listeners) listener(next);
  };

  db.on('blocked', () => become('blocked'));
  db.on('versionchange', (event) => {
    // Deleting everything lets the connection open again afterwards; a newer version does not.
    if (event.newVersion === null) return;
    db.close();
    become('closed');
  });
  const refuseNewer = (): void => {
    // Dexie opens a newer database with an older schema; that would write rows which the newer program does not understand.
    if (Math.floor(db.backendDB().version / 10) <= db.verno) return become('open');
    become('closed');
    throw new Dexie.VersionError('The database was written by a newer version.');
  };
  db.on('ready', refuseNewer, true);

  const opened = async (): Promise<MemoryFailure | null> => {
    try {
      await db.open();
      return null;
    } catch (error) {
      const expected = failureOf(error);
      if (expected) return expected;
      throw error;
    }
  };
  const untilBlocked = (): { readonly happened: Promise<MemoryFailure>; readonly stop: () => void } => {
    const { promise, resolve } = Promise.withResolvers<MemoryFailure>();
    const listener = (next: MemoryStatus): void => {
      if (next === 'blocked') resolve(failure('blocked'));
    };
    listeners.add(listener);
    return { happened: promise, stop: () => listeners.delete(listener) };
  };

  return {
    obstacle: async () => {
      if (db.isOpen()) return null;
      if (status === 'closed' || status === 'blocked') return failure(status);
      const blocked = untilBlocked();
      try {
        return await Promise.race([opened(), blocked.happened]);
      } finally {
        blocked.stop();
      }
    },
    onStatus: (listener) => {
      listeners.add(listener);
      listener(status);
      return () => void listeners.delete(listener);
    },
    close: () => {
      db.close();
      become('closed');
    },
  };
}
