// Reading the memory through indexes. Works inside and outside of a transaction, and may be observed with liveQuery.
import { keyedDigest } from '../core/model/digest';
import type { Gesture } from '../core/model/gesture';
import type { PersonId } from '../core/model/ids';
import type { Interaction } from '../core/model/interaction';
import { initialSettings } from '../core/model/settings';
import type { MemoryReads } from '../ports/memory';
import { hexToBytes } from '@noble/hashes/utils.js';
import type { Database } from './database';
import { keptAbout } from './kept';
import { changedSince, peopleAfter } from './plan';
import { ruleRecords } from './rule-records';
import { search } from './search';

const kept = (row: { readonly deletedAt: number | null }): boolean => row.deletedAt === null;

/** The rows of one key are few: to ask for all at once is much quicker than a cursor, which goes from row to row. */
const first = <T extends { readonly deletedAt: number | null }>(rows: readonly T[]): T | undefined => rows.find(kept);

/** The reading half of the memory. */
export function reads(db: Database): MemoryReads {
  return {
    get: (table, id) => db.rows(table).get(id),
    settings: async () => (await db.rows('settings').get('settings')) ?? initialSettings,
    personByHandle: async (handle) => first(await db.rows('people').where('handles').equals(handle).toArray()),
    searchPeople: (query, limit) => search(db, query, limit),
    shortListed: async () => (await db.rows('people').where('shortList.since').above('').toArray()).filter(kept),
    countPeople: () => db.directory.count(),
    countPeopleOf: async (account) =>
      (await db.rows('people').where('accountId').equals(account).toArray()).filter(kept).length,
    factsOf: async (person) =>
      (await db.rows('facts').where('personId').equals(person).toArray())
        .filter(kept)
        .toSorted(
          (a, b) => compare(b.observedAt ?? '', a.observedAt ?? '') || b.createdAt - a.createdAt || compare(a.id, b.id),
        ),
    factByClaim: async (key) => first(await db.rows('facts').where('claimKey').equals(key).toArray()),
    candidatesOf: async (person) =>
      (await db.rows('candidates').where('personId').equals(person).toArray()).toSorted(
        (a, b) => b.foundAt - a.foundAt || compare(a.id, b.id),
      ),
    waitingCandidates: (limit) => db.rows('candidates').where('state').equals('proposed').limit(limit).toArray(),
    interactionsOf: (person, limit) => interactionsOf(db, person, limit),
    sentSince: (since, limit) => sentSince(db, since, limit),
    questionsOf: async (person) =>
      (await db.rows('questions').where('personId').equals(person).toArray()).toSorted(
        (a, b) => compare(b.day, a.day) || compare(a.id, b.id),
      ),
    gesturesOf: async (person) =>
      (await db.rows('gestures').where('personId').equals(person).toArray())
        .filter(kept)
        .toSorted((a, b) => compare(b.at ?? '', a.at ?? '') || b.createdAt - a.createdAt || compare(a.id, b.id)),
    gesturesOfAll: (people) => gesturesOfAll(db, people),
    peopleAfter: (person, limit) => peopleAfter(db, person, limit),
    planState: () => db.plans.get('today'),
    planned: () => db.today.toArray(),
    plannedFor: (person) => db.today.get(person),
    changedSince: (seq) => changedSince(db, seq),
    accountByDomain: async (domain) =>
      first(await db.rows('accounts').where('domains').equals(domain.toLowerCase()).toArray()),
    unsaved: (key) => db.unsaved.get(key),
    journalOf: (command) => db.journal.where('commandId').equals(command).sortBy('seq'),
    counts: () => counts(db),
    ruleRecords: (rules) => ruleRecords(db, rules),
    keptAbout: (person) => keptAbout(db, person),
    isForgotten: async (handle) => {
      const device = await db.device.get('device');
      return (
        device !== undefined && (await db.forgotten.get(keyedDigest(hexToBytes(device.key), handle))) !== undefined
      );
    },
  };
}

async function counts(db: Database): ReturnType<MemoryReads['counts']> {
  const rows = (name: string): PromiseLike<number> => db.table(name).count();
  return {
    people: await rows('people'),
    accounts: await rows('accounts'),
    facts: await rows('facts'),
    candidates: await rows('candidates'),
    suppressions: await rows('suppressions'),
    interactions: await rows('interactions'),
    gestures: await rows('gestures'),
    questions: await rows('questions'),
    settings: await rows('settings'),
    verdicts: await rows('verdicts'),
    journal: await rows('journal'),
    unsaved: await rows('unsaved'),
    snapshots: await rows('snapshots'),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** To read all of what is decided a few times a day is quicker than to ask for each of many people. */
async function gesturesOfAll(db: Database, people: readonly PersonId[]): Promise<Gesture[]> {
  if (people.length === 0) return [];
  const asked = new Set(people);
  return (await db.rows('gestures').toArray()).filter((row) => kept(row) && asked.has(row.personId));
}

/** The index orders touches by their dates. It holds none whose date was unreadable: these stand where they were noticed. */
async function interactionsOf(db: Database, person: PersonId, limit: number): Promise<Interaction[]> {
  const table = db.rows('interactions');
  const [all, dated] = await Promise.all([
    table.where('personId').equals(person).primaryKeys(),
    table.where('[personId+at]').between([person, ''], [person, '\uffff']).primaryKeys(),
  ]);
  const known = new Set(dated);
  const touches = await present(
    db,
    all.filter((id) => !known.has(id)),
  );
  for (let end = dated.length, found = 0; end > 0 && found < limit; end -= limit) {
    const next = await present(db, dated.slice(Math.max(0, end - limit), end));
    found += next.length;
    touches.push(...next);
  }
  return touches
    .toSorted((a, b) => compare(placeOf(b), placeOf(a)) || b.createdAt - a.createdAt || compare(a.id, b.id))
    .slice(0, limit);
}

/** Keys first: an index read from its end needs a cursor, which is slow. */
async function sentSince(db: Database, since: number, limit: number): Promise<Interaction[]> {
  const ids = await db
    .rows('interactions')
    .where('[direction+createdAt]')
    .between(['out', since], ['out', Infinity], false, true)
    .primaryKeys();
  const sent: Interaction[] = [];
  for (let end = ids.length; end > 0 && sent.length < limit; end -= limit) {
    const next = await present(db, ids.slice(Math.max(0, end - limit), end));
    sent.push(...next.filter((touch) => touch.signature !== undefined).toReversed());
  }
  return sent.slice(0, limit);
}

async function present(db: Database, ids: string[]): Promise<Interaction[]> {
  const rows = await db.rows('interactions').bulkGet(ids);
  return rows.filter((row) => row !== undefined).filter(kept);
}

const placeOf = (touch: Interaction): string => touch.at ?? new Date(touch.createdAt).toISOString().slice(0, 16);
