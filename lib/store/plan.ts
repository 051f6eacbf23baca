// Today's plan beside the memory: who is next, who was changed, and what was found. Derived: never journaled, and worthless once it is doubted.
import { liveQuery } from 'dexie';
import type { PersonId } from '../core/model/ids';
import type { ChangedSince, JournalRow, PlannedPerson, PlanState, TableName } from '../ports/memory';
import type { Database } from './database';
import { isRow } from './journal';

/** After so many changes it is quicker to plan for everybody than to ask who was changed. */
const MANY = 2000;
/** An account of more people is not planned at one go: then everybody is, a few at a time. */
const LARGE = 200;

/** Tables of rows that belong to one person and that a plan is made of. */
const PLANNED_FROM: ReadonlySet<TableName> = new Set(['facts', 'interactions', 'gestures']);

/** The next people, deleted or not, by their ids. */
export const peopleAfter = async (db: Database, person: PersonId | '', limit: number): Promise<PersonId[]> =>
  (await db.rows('people').where(':id').above(person).limit(limit).toArray()).map(({ id }) => id);

/** Goes by the journal: whoever was changed while nobody planned is found as well. */
export async function changedSince(db: Database, seq: number | null): Promise<ChangedSince> {
  const last = (await db.journal.orderBy(':id').last())?.seq ?? 0;
  if (seq === null || last <= seq) return { people: [], seq: last };
  const entries = await db.journal
    .where(':id')
    .above(seq)
    .limit(MANY + 1)
    .toArray();
  if (entries.length > MANY || entries.some(({ table }) => table === 'settings')) return { people: null, seq: last };
  const people = new Set<string>();
  for (const [table, ofTable] of Map.groupBy(entries, (entry) => entry.table)) {
    const concerned = await peopleOf(db, table, ofTable);
    if (concerned === null) return { people: null, seq: last };
    for (const person of concerned) people.add(person);
  }
  const rows = await db.rows('people').bulkGet([...people]);
  return { people: rows.flatMap((row) => (row === undefined ? [] : [row.id])), seq: entries.at(-1)?.seq ?? last };
}

/** Null when they are too many to be asked for at once. */
async function peopleOf(
  db: Database,
  table: TableName,
  entries: readonly JournalRow[],
): Promise<readonly string[] | null> {
  const ids = [...new Set(entries.map(({ id }) => id))];
  if (table === 'people') return ids;
  if (table === 'accounts') {
    const theirs = db.rows('people').where('accountId').anyOf(ids);
    return (await theirs.count()) > LARGE ? null : await theirs.primaryKeys();
  }
  if (!PLANNED_FROM.has(table)) return [];
  const now = await db.table<unknown, string>(table).bulkGet(ids);
  // A row that is gone stood whole in its last entry.
  const rows = [...now, ...entries.flatMap(({ before, after }) => [before, after])];
  return rows.flatMap((row) => (isRow(row) && typeof row['personId'] === 'string' ? [row['personId']] : []));
}

/** Writes what was planned; false when the state is not the one that planning went out from. */
export const keepPlan = (
  db: Database,
  from: PlanState | undefined,
  to: PlanState,
  planned: readonly PlannedPerson[],
): PromiseLike<boolean> =>
  db.transaction('rw', [db.today, db.plans], async () => {
    const now = await db.plans.get('today');
    if (now?.pass !== from?.pass || now?.after !== from?.after || now?.seq !== from?.seq) return false;
    await db.today.bulkDelete(planned.map(({ personId }) => personId));
    await db.today.bulkPut(planned.filter(({ suggestions }) => suggestions.length > 0));
    await db.plans.put(to);
    return true;
  });

/** Calls after every write of the journal, wherever it happened. A memory that cannot be read says so elsewhere. */
export function onChange(db: Database, listener: () => void): () => void {
  const last = liveQuery(() => db.journal.orderBy(':id').last()).subscribe({ next: listener, error: () => undefined });
  return () => {
    last.unsubscribe();
  };
}
