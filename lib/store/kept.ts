// Everything that is kept about one person, deleted or not: for the page that can be handed to them, and for restoring.
import type { PersonId } from '../core/model/ids';
import type { Kept } from '../ports/memory';
import type { Database } from './database';

const compare = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

/** Newest first where there is a time; undefined when nobody has this id. */
export async function keptAbout(db: Database, id: PersonId): Promise<Kept | undefined> {
  const person = await db.rows('people').get(id);
  if (person === undefined) return undefined;
  const [facts, candidates, suppressions, interactions, gestures, questions, unsaved, account] = await Promise.all([
    db.rows('facts').where('personId').equals(id).toArray(),
    db.rows('candidates').where('personId').equals(id).toArray(),
    db.rows('suppressions').where('personId').equals(id).toArray(),
    db.rows('interactions').where('personId').equals(id).toArray(),
    db.rows('gestures').where('personId').equals(id).toArray(),
    db.rows('questions').where('personId').equals(id).toArray(),
    db.unsaved.where('personId').equals(id).toArray(),
    person.accountId === null ? undefined : db.rows('accounts').get(person.accountId),
  ]);
  return {
    person,
    account: account ?? null,
    facts: facts.toSorted((a, b) => compare(a.observedAt ?? '', b.observedAt ?? '') || b.createdAt - a.createdAt),
    candidates: candidates.toSorted((a, b) => b.foundAt - a.foundAt),
    suppressions: suppressions.toSorted((a, b) => b.at - a.at),
    interactions: interactions.toSorted((a, b) => compare(a.at ?? '', b.at ?? '') || b.createdAt - a.createdAt),
    gestures: gestures.toSorted((a, b) => b.createdAt - a.createdAt),
    questions: questions.toSorted((a, b) => compare(a.day, b.day)),
    unsaved: unsaved.toSorted((a, b) => b.at - a.at),
  };
}
