// Erases a person so that no table, index, journal entry or snapshot knows them; only keyed digests of their handles stay.
import { hexToBytes } from '@noble/hashes/utils.js';
import { keyedDigest } from '../core/model/digest';
import { handleText } from '../core/model/handle';
import type { PersonId } from '../core/model/ids';
import type { JournalRow, TableName } from '../ports/memory';
import { inBatches } from './batches';
import { type Database, type DeviceRow, JOURNALED, type PlainRow } from './database';
import { type Known, whoIs } from './identify';
import { isRow, WHOLE } from './journal';
import { removePerson, removeRows } from './purge';
import { type Scrubber, scrubber, scrubRow } from './traces';

/**
 * Forgets a person inside a transaction. What others said of them loses their name and addresses; what they said of others is dropped, and
 * a fact about somebody else that rested on their words alone goes with them.
 */
export async function forget(db: Database, id: PersonId, device: DeviceRow): Promise<void> {
  const known = await whoIs(db, id);
  if (known.people.size === 0) return;
  const key = hexToBytes(device.key);
  await db.forgotten.bulkPut([...known.handles].map((handle) => ({ id: keyedDigest(key, handle) })));

  const accounts = new Set(await accountsOfNobodyElse(db, known.people));
  await removeRows(db, 'accounts', [...accounts]);
  for (const person of known.people) await removePerson(db, person);

  const erasing: Erasing = { db, people: known.people, accounts, scrubbing: await scrubberFor(db, known, accounts) };
  for (const table of JOURNALED) await scrubTable(erasing, table);
  await scrubUnsaved(erasing);
  await scrubJournal(erasing);
  await scrubSnapshots(erasing);
}

interface Erasing {
  readonly db: Database;
  readonly people: ReadonlySet<string>;
  readonly accounts: ReadonlySet<string>;
  readonly scrubbing: Scrubber;
}

/** The user's own addresses are nobody's trace, even when a record of the user is forgotten. */
async function scrubberFor(db: Database, known: Known, accounts: ReadonlySet<string>): Promise<Scrubber> {
  const settings = await db.rows('settings').get('settings');
  const own = new Set([...(settings?.ownAddresses ?? []), ...(settings?.mailboxes ?? []).map((box) => box.address)]);
  const addresses = [...known.handles].map(handleText).filter((address) => !own.has(address));
  return scrubber({ addresses, names: [...known.names], ids: [...known.people, ...accounts] });
}

async function accountsOfNobodyElse(db: Database, people: ReadonlySet<PersonId>): Promise<string[]> {
  const theirs = await db.rows('people').bulkGet([...people]);
  const alone: string[] = [];
  for (const account of new Set(theirs.map((person) => person?.accountId ?? null))) {
    if (account === null) continue;
    const members = await db.rows('people').where('accountId').equals(account).toArray();
    if (members.every((member) => people.has(member.id))) alone.push(account);
  }
  return alone;
}

/** The row as it may stay; null when it has to go. */
function remaining(erasing: Erasing, table: TableName, row: PlainRow): PlainRow | null {
  const { people, accounts, scrubbing } = erasing;
  if (!scrubbing.suspects(row)) return row;
  if (people.has(String(row[table === 'people' ? 'id' : 'personId']))) return null;
  if (table === 'accounts' && accounts.has(String(row['id']))) return null;
  if (table === 'candidates' && scrubbing.theirWords(row['evidence'])) return null;
  const left = scrubRow(scrubbing, table, row);
  return table === 'facts' && length(row['evidence']) > 0 && length(left['evidence']) === 0 ? null : left;
}

const length = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

async function scrubTable(erasing: Erasing, name: TableName): Promise<void> {
  const table = erasing.db.table<PlainRow, string>(name);
  await inBatches(
    table,
    (row) => String(row['id']),
    async (rows) => {
      const gone: string[] = [];
      const changed: PlainRow[] = [];
      for (const row of rows) {
        const left = remaining(erasing, name, row);
        if (left === null) gone.push(String(row['id']));
        else if (left !== row) changed.push(left);
      }
      if (changed.length > 0) await table.bulkPut(changed);
      if (gone.length > 0) await removeRows(erasing.db, name, gone);
    },
  );
}

async function scrubUnsaved({ db, scrubbing }: Erasing): Promise<void> {
  await inBatches(
    db.unsaved,
    (row) => row.key,
    async (rows) => {
      for (const row of rows) {
        const text = scrubbing.scrub(row.text);
        if (scrubbing.knows(row.key)) await db.unsaved.delete(row.key);
        else if (typeof text === 'string' && text !== row.text) await db.unsaved.put({ ...row, text });
      }
    },
  );
}

async function scrubJournal(erasing: Erasing): Promise<void> {
  const { db } = erasing;
  await inBatches(
    db.journal,
    (entry) => entry.seq,
    async (entries) => {
      const gone: number[] = [];
      const changed: JournalRow[] = [];
      for (const entry of entries) {
        const left = remainingEntry(erasing, entry);
        if (left === null) gone.push(entry.seq);
        else if (left !== entry) changed.push(left);
      }
      if (changed.length > 0) await db.journal.bulkPut(changed);
      if (gone.length > 0) await db.journal.bulkDelete(gone);
    },
  );
}

function remainingEntry(erasing: Erasing, entry: JournalRow): JournalRow | null {
  const { people, scrubbing } = erasing;
  if (!scrubbing.suspects(entry)) return entry;
  const values = [entry.before, entry.after];
  if (entry.field === WHOLE) {
    const sides = values.map((value) => (isRow(value) ? remaining(erasing, entry.table, value) : value));
    const [before, after] = sides;
    if (sides.every((side) => side === null)) return null;
    return before === entry.before && after === entry.after ? entry : { ...entry, before, after };
  }
  if (entry.table === 'people' && entry.field === 'name') return entry;
  const isElement = entry.index !== null;
  if (values.some((value) => scrubbing.theirWords(value))) return null;
  if (isElement && values.some((value) => typeof value === 'string' && scrubbing.knows(value))) return null;
  if (entry.field === 'personId' && values.some((value) => typeof value === 'string' && people.has(value))) return null;
  const [before, after] = values.map((value) => scrubbing.scrub(value));
  return before === entry.before && after === entry.after ? entry : { ...entry, before, after };
}

async function scrubSnapshots(erasing: Erasing): Promise<void> {
  const { db } = erasing;
  for (const id of await db.snapshotParts.toCollection().primaryKeys()) {
    const part = await db.snapshotParts.get(id);
    if (!part || !erasing.scrubbing.suspects(part.rows)) continue;
    const rows = part.rows.map((row) => remaining(erasing, part.table, row)).filter((row) => row !== null);
    if (rows.length !== part.rows.length || rows.some((row, index) => row !== part.rows[index])) {
      await db.snapshotParts.put({ ...part, rows });
    }
  }
}
