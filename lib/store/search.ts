// Finds people by the beginnings of words. Reads no person before it knows which ones are asked for.
import type { PersonId } from '../core/model/ids';
import type { Person } from '../core/model/person';
import type { Database } from './database';
import { wordsOf } from './directory';

/** Everybody with, for each word of the query, a word that starts with it; in the order of names. '' finds all. */
export async function search(db: Database, query: string, limit: number): Promise<Person[]> {
  const keys = await keysFor(db, wordsOf(query), limit);
  const found = await db.rows('people').bulkGet(keys.map(([, id]) => id));
  return found.filter((person) => person !== undefined);
}

type Key = readonly [sort: string, personId: PersonId];

async function keysFor(db: Database, words: readonly string[], limit: number): Promise<readonly Key[]> {
  if (words.length === 0) return db.directory.toCollection().limit(limit).primaryKeys();
  const hits = await Promise.all(words.map((word) => withWord(db, word)));
  const [first = new Map<PersonId, Key>(), ...others] = hits.toSorted((a, b) => a.size - b.size);
  const inAll = [...first.values()].filter(([, id]) => others.every((found) => found.has(id)));
  return inAll.toSorted(byName).slice(0, limit);
}

/** Only keys are read, and they hold the name already. */
async function withWord(db: Database, start: string): Promise<ReadonlyMap<PersonId, Key>> {
  const keys = await db.directory.where('words').startsWith(start).primaryKeys();
  return new Map(keys.map((key) => [key[1], key]));
}

const byName = ([a, idA]: Key, [b, idB]: Key): number => (a === b ? compare(idA, idB) : compare(a, b));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
