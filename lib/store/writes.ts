// Writing rows together with their journal entries, inside the transaction of one command. The only place that writes a journaled table.
import { handleText } from '../core/model/handle';
import type { Person } from '../core/model/person';
import type { Command } from '../ports/clock';
import type { MemoryWrites, TableName } from '../ports/memory';
import { cutEvidence, forgetWords, withoutWords } from './cut-words';
import type { Database, PlainRow } from './database';
import { listing } from './directory';
import { failure, Refusal } from './failures';
import { changes, withSets } from './journal';
import { reads } from './reads';

/** What undo and restore need beyond the port: setting rows of any table, null removes. */
export interface Writer extends MemoryWrites {
  readonly set: (table: TableName, rows: ReadonlyMap<string, PlainRow | null>) => Promise<void>;
}

/** Writes for one command; `device` marks its journal entries. Usable only inside the command's transaction. */
export function writer(db: Database, command: Command, device: string): Writer {
  async function set(name: TableName, next: ReadonlyMap<string, PlainRow | null>): Promise<void> {
    const table = db.table<PlainRow, string>(name);
    const ids = [...next.keys()];
    const known = await table.bulkGet(ids);
    const added: PlainRow[] = [];
    const replaced: PlainRow[] = [];
    const removed: string[] = [];
    const cuts = new Map<string, ReadonlySet<string>>();
    const entries = ids.flatMap((id, index) => {
      const row = next.get(id) ?? null;
      const after = row && withSets(row);
      const found = changes(known[index] ?? null, after);
      const cut = cutEvidence(known[index] ?? null, after);
      if (cut.size > 0) cuts.set(id, cut);
      if (found.length > 0 && after) (known[index] ? replaced : added).push(after);
      if (found.length > 0 && !after) removed.push(id);
      const stamp = { commandId: command.id, at: command.at, device, table: name, id };
      return found.map((change) => ({
        ...change,
        before: withoutWords(change.before, cut),
        after: withoutWords(change.after, cut),
        ...stamp,
      }));
    });
    await table.bulkAdd(added);
    await table.bulkPut(replaced);
    await table.bulkDelete(removed);
    await db.journal.bulkAdd(entries);
    for (const [id, cut] of cuts) await forgetWords(db, name, id, cut);
    if (name === 'people' && entries.length > 0)
      await peopleChanged(db, [...[...added, ...replaced].map(idOf), ...removed]);
  }

  return {
    ...reads(db),
    set,
    put: (table, row) => set(table, new Map([[row.id, row]])),
    putAll: (table, rows) => set(table, new Map(rows.map((row) => [row.id, row]))),
    patch: async (table, id, fields) => {
      const row = await db.table<PlainRow, string>(table).get(id);
      if (!row) throw new Error(`There is no row ${id} in ${table} to change.`);
      await set(table, new Map([[id, { ...row, ...fields }]]));
    },
  };
}

const idOf = (row: PlainRow): string => String(row['id']);

/** Lists the people anew who were written, and refuses when one of their handles belongs to somebody else in memory. */
async function peopleChanged(db: Database, ids: readonly string[]): Promise<void> {
  const people = (await db.rows('people').bulkGet([...ids])).filter((person) => person !== undefined);
  const present = people.filter((person) => person.deletedAt === null);
  await db.directory.where('personId').anyOf(ids).delete();
  await db.directory.bulkPut(present.map(listing));
  const owners = new Map<string, Person>();
  const holders = await db
    .rows('people')
    .where('handles')
    .anyOf(present.flatMap((person) => person.handles))
    .distinct()
    .toArray();
  for (const person of holders.filter((holder) => holder.deletedAt === null)) {
    for (const handle of person.handles) {
      const other = owners.get(handle);
      if (other) {
        const owner = ids.includes(other.id) ? person : other;
        throw new Refusal(failure('handle-taken', { handle: handleText(handle), name: owner.name }));
      }
      owners.set(handle, person);
    }
  }
}
