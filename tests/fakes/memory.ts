// The real store over a database in memory, and a clock that stands still: for tests of whatever uses a memory.
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { CommandId, Instant } from '../../lib/core/model/ids';
import { Day, LocalTime } from '../../lib/core/model/when';
import { openMemory } from '../../lib/store/memory';
import type { Clock, Command } from '../../lib/ports/clock';
import type { Memory } from '../../lib/ports/memory';

/** A memory in a fresh database; hand over a factory to open the same database twice. */
export function openTestMemory(factory: IDBFactory = new IDBFactory()): Memory {
  // liveQuery stands still where there is no IndexedDB of the browser's own.
  Dexie.dependencies.indexedDB = factory;
  let made = 0;
  const random = (): string => (made += 1).toString(16).padStart(64, '0');
  return openMemory({ dependencies: { indexedDB: factory, IDBKeyRange }, random, now: () => 0 });
}

/** A clock for tests. `command()` makes the next command, one second later. */
export interface TestClock extends Clock {
  readonly advance: (milliseconds: number) => void;
  readonly command: () => Command;
}

/** Ids count up from 1; the time moves only when it is told to. `start` is milliseconds since 1970, the user's wall shows UTC. */
export function testClock({ start = Date.UTC(2031, 4, 14, 9) }: { readonly start?: number } = {}): TestClock {
  let time = start;
  let ids = 0;
  const clock: TestClock = {
    now: () => Instant.parse(time),
    today: () => Day.parse(new Date(time).toISOString().slice(0, 10)),
    localTime: () => LocalTime.parse(new Date(time).toISOString().slice(0, 16)),
    randomId: () => (ids += 1).toString(16).padStart(32, '0'),
    advance: (milliseconds) => {
      time += milliseconds;
    },
    command: () => {
      time += 1000;
      return { id: CommandId.parse(clock.randomId()), at: clock.now() };
    },
  };
  return clock;
}
