// By what a person who is to be forgotten was ever known: their names and handles, also earlier ones. Reads only.
import { Handle } from '../core/model/handle';
import type { PersonId } from '../core/model/ids';
import type { Database } from './database';
import { isRow, WHOLE } from './journal';

/** Everything that names a person. */
export interface Known {
  /** Their record and deleted records with the same handles; empty when there is no such person. */
  readonly people: ReadonlySet<PersonId>;
  readonly handles: ReadonlySet<Handle>;
  readonly names: ReadonlySet<string>;
  /** Ids of the accounts that they belong to, or once did. */
  readonly accounts: ReadonlySet<string>;
}

/** Gathers what the tables and the journal know of a person. A handle that belongs to somebody else by now is not theirs. */
export async function whoIs(db: Database, id: PersonId): Promise<Known> {
  const people = new Set<PersonId>();
  const names = new Set<string>();
  const handles = new Set<Handle>();
  const accounts = new Set<string>();
  const learn = (field: string, value: unknown): void => {
    if (field === 'name' && typeof value === 'string') names.add(value);
    if (field === 'accountId' && typeof value === 'string') accounts.add(value);
    const handle = field === 'handles' ? Handle.safeParse(value) : null;
    if (handle?.success) handles.add(handle.data);
  };
  const learnRow = (row: unknown): void => {
    if (!isRow(row)) return;
    for (const field of ['name', 'accountId']) learn(field, row[field]);
    if (Array.isArray(row['handles'])) for (const handle of row['handles']) learn('handles', handle);
  };
  const meet = async (person: PersonId): Promise<void> => {
    const row = await db.rows('people').get(person);
    const history = await db.journal.where('[table+id]').equals(['people', person]).toArray();
    if (row || history.length > 0) people.add(person);
    learnRow(row);
    for (const { field, before, after } of history) {
      for (const value of [before, after])
        if (field === WHOLE) learnRow(value);
        else learn(field, value);
    }
  };

  const holders = () =>
    db
      .rows('people')
      .where('handles')
      .anyOf([...handles])
      .distinct()
      .toArray();

  await meet(id);
  for (const other of await holders()) if (other.id !== id && other.deletedAt !== null) await meet(other.id);
  for (const other of await holders()) {
    if (!people.has(other.id)) for (const handle of other.handles) handles.delete(handle);
  }
  return { people, handles, names, accounts };
}
