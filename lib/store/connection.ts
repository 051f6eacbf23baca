// The connection to the database: opens it, gives it up when a newer Keepsake needs it, and says in which state it is.
import type { MemoryFailure, MemoryStatus } from '../ports/memory';
import type { Database } from './database';
import { failure, failureOf } from './failures';

/** A connection that opens by itself on first use. */
interface Connection {
  /** Null as soon as the database is open, else what stands in the way. Throws when opening failed for a reason that nobody expects. */
  readonly obstacle: () => Promise<MemoryFailure | null>;
  readonly onStatus: (listener: (status: MemoryStatus) => void) => () => void;
  /** Lets go for good: nothing opens it again. */
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
  db.on('ready', () => become('open'), true);
  db.on('versionchange', (event) => {
    // Deleting everything lets the connection open again afterwards; a newer version does not.
    if (event.newVersion !== null) close();
  });
  const close = (): void => {
    db.close();
    become('closed');
  };

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
    close,
  };
}
