// Whatever the user does, in whatever order: the journal tells it all, and undo takes exactly it back.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandId } from '../../../lib/core/model/ids';
import { initialSettings } from '../../../lib/core/model/settings';
import type { JournalRow, Memory, MemoryWrites } from '../../../lib/ports/memory';
import { JOURNALED, type PlainRow } from '../../../lib/store/database';
import { apply } from '../../../lib/store/journal';
import { openTestMemory, testClock } from '../../fakes/memory';
import { aFact, aPerson, liking, someEvidence } from '../../fakes/records';
import { runs } from '../../fakes/runs';

const people = ['p1', 'p2', 'p3'].map((id) => aPerson(id, `Person ${id}`, `${id}@x.example`));
const evidence = (word: string) => someEvidence(people[0]!, liking('tea'), `I like ${word}.`, 'p1@x.example');

type Step = (write: MemoryWrites) => Promise<void>;
const index = fc.nat({ max: 2 });
const words = fc
  .subarray(['tea', 'jazz', 'rowing', 'chess'], { minLength: 0 })
  .chain((found) => fc.shuffledSubarray(found));

const putPerson = fc.tuple(index, fc.constantFrom('', 'Buyer', 'Director')).map(
  ([at, role]): Step =>
    (write) =>
      write.put('people', { ...people[at]!, role }),
);
const putFact = fc.tuple(index, words).map(
  ([at, found]): Step =>
    (write) =>
      write.put('facts', aFact(`f${at}`, people[at]!, liking('tea'), ...found.map(evidence))),
);
const patchPerson = fc
  .tuple(index, fc.option(fc.constantFrom('Ana', 'Ben'), { nil: undefined }))
  .map(([at, name]): Step => async (write) => {
    const person = people[at]!;
    const known = await write.get('people', person.id);
    if (known) await write.patch('people', person.id, name === undefined ? { deletedAt: known.createdAt } : { name });
  });
const putSettings = words.map(
  (neverRead): Step =>
    (write) =>
      write.put('settings', { ...initialSettings, neverRead }),
);
const step = fc.oneof(putPerson, putFact, patchPerson, putSettings);
const action = fc.oneof(
  { weight: 3, arbitrary: fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => ({ steps, undoes: -1 })) },
  { weight: 1, arbitrary: fc.nat({ max: 12 }).map((undoes) => ({ steps: [], undoes })) },
);

/** Milliseconds; only so that a busy machine does not end a test. */
const PATIENCE = 60_000;

type State = Readonly<Record<string, readonly PlainRow[]>>;

async function stateOf(memory: Memory): Promise<State> {
  const dump = await memory.dump();
  return Object.fromEntries(
    JOURNALED.map((name) => [name, (dump[name] ?? []).map((row) => ({ ...Object(row) }) satisfies PlainRow)]),
  );
}

const byId = (a: PlainRow, b: PlainRow): number => String(a['id']).localeCompare(String(b['id']));

/** All tables as the journal alone tells them. */
function replay(journal: readonly JournalRow[]): State {
  const tables = new Map<string, Map<string, PlainRow>>(JOURNALED.map((name) => [name, new Map()]));
  for (const entry of journal) {
    const table = tables.get(entry.table)!;
    const row = apply(table.get(entry.id) ?? null, entry);
    if (row) table.set(entry.id, row);
    else table.delete(entry.id);
  }
  return Object.fromEntries([...tables].map(([name, rows]) => [name, [...rows.values()].toSorted(byId)]));
}

async function journalOf(memory: Memory, commands: readonly CommandId[]): Promise<JournalRow[]> {
  const rows = await Promise.all(commands.map((command) => memory.journalOf(command)));
  return rows.flat().toSorted((a, b) => a.seq - b.seq);
}

async function play(memory: Memory, actions: readonly { steps: readonly Step[]; undoes: number }[]) {
  const clock = testClock();
  const done: CommandId[] = [];
  const states: State[] = [await stateOf(memory)];
  for (const { steps, undoes } of actions) {
    const command = clock.command();
    const target = done[undoes];
    const result = target
      ? await memory.undo(target, command)
      : await memory.change(command, async (write) => {
          for (const work of steps) await work(write);
        });
    if (!result.ok) continue;
    done.push(command.id);
    states.push(await stateOf(memory));
  }
  return { clock, done, states };
}

describe('the history of a memory', () => {
  it(
    'is told by the journal: replayed from nothing it gives the same tables',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(action, { maxLength: 10 }), async (actions) => {
          const memory = openTestMemory();
          const { done } = await play(memory, actions);
          expect(replay(await journalOf(memory, done))).toEqual(await stateOf(memory));
          memory.close();
        }),
        runs(25),
      );
    },
    PATIENCE,
  );

  it(
    'can be undone to its beginning, command by command, and each state on the way is what it was',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(action, { maxLength: 8 }), async (actions) => {
          const memory = openTestMemory();
          const { clock, done, states } = await play(
            memory,
            actions.filter((one) => one.undoes < 0),
          );
          for (const [at, command] of [...done.entries()].toReversed()) {
            const changed = (await memory.journalOf(command)).length > 0;
            const result = await memory.undo(command, clock.command());
            expect(result.ok).toBe(changed);
            expect(await stateOf(memory)).toEqual(states[at]);
          }
          memory.close();
        }),
        runs(25),
      );
    },
    PATIENCE,
  );

  it(
    'stays the same when every command is repeated',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 6 }), async (actions) => {
          const memory = openTestMemory();
          const { done, clock } = await play(memory, actions);
          const before = await memory.dump();
          for (const id of done) {
            const again = await memory.change({ id, at: clock.now() }, (write) => write.put('people', people[0]!));
            expect(again).toEqual({ ok: true, value: { repeated: true } });
          }
          expect(await memory.dump()).toEqual(before);
          memory.close();
        }),
        runs(15),
      );
    },
    PATIENCE,
  );
});
