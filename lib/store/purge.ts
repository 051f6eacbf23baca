// Removes for good what was deleted long ago, with its journal entries. Deletes nothing that the user did not delete.
import type { Candidate } from '../core/model/candidate';
import type { Fact } from '../core/model/fact';
import { Instant, type PersonId } from '../core/model/ids';
import type { TableName } from '../ports/memory';
import type { Database } from './database';
import { dropSnapshots, snapshotTables } from './snapshot';

/** How long a deletion can be undone: 30 days, in milliseconds. */
const UNDO_TIME = 30 * 24 * 60 * 60 * 1000;

/** Tables whose rows belong to one person. */
const OF_A_PERSON = [
  'facts',
  'candidates',
  'suppressions',
  'interactions',
  'gestures',
  'questions',
] as const satisfies readonly TableName[];

/** Removes rows that were deleted more than 30 days before `now`, everything of such people, and copies as old. */
export async function purge(db: Database, now: number): Promise<void> {
  const limit = now - UNDO_TIME;
  const people = await db.rows('people').where('deletedAt').below(limit).toArray();
  for (const person of people) await removePerson(db, person.id);
  const sources = await sourcesOf(db, await db.rows('facts').where('deletedAt').below(limit).toArray());
  const at = Instant.parse(now);
  await db.rows('suppressions').bulkPut(sources.map(({ claimKey: id, personId }) => ({ id, personId, at })));
  await removeRows(
    db,
    'candidates',
    sources.map(({ id }) => id),
  );
  for (const name of ['accounts', 'facts', 'interactions', 'gestures'] as const) {
    await removeRows(db, name, await db.rows(name).where('deletedAt').below(limit).primaryKeys());
  }
  await dropSnapshots(snapshotTables(db), await db.snapshots.where('at').below(limit).primaryKeys());
}

/** The proposals that became these facts. They hold the same words, so they go with them; a digest keeps the words from being proposed again. */
async function sourcesOf(db: Database, facts: readonly Fact[]): Promise<Candidate[]> {
  const words = new Set(facts.flatMap(({ evidence }) => evidence.map(({ id }) => id)));
  const people = [...new Set(facts.map(({ personId }) => personId))];
  const found = await db.rows('candidates').where('personId').anyOf(people).toArray();
  return found.filter(({ state, evidence }) => state === 'accepted' && words.has(evidence.id));
}

/** Removes a person and every row that is theirs, with the journal of all of these. */
export async function removePerson(db: Database, person: PersonId): Promise<void> {
  for (const name of OF_A_PERSON) {
    await removeRows(db, name, await db.rows(name).where('personId').equals(person).primaryKeys());
  }
  await removeRows(db, 'people', [person]);
  await db.directory.where('personId').equals(person).delete();
  await db.unsaved.where('personId').equals(person).delete();
  await db.today.delete(person);
}

/** Removes rows and all that the journal knows of them. */
export async function removeRows(db: Database, name: TableName, ids: string[]): Promise<void> {
  await db.rows(name).bulkDelete(ids);
  await db.journal
    .where('[table+id]')
    .anyOf(ids.map((id) => [name, id]))
    .delete();
}
