// Erases a person so that no table, index, journal entry or snapshot knows them; only keyed digests of their handles stay.
import { hexToBytes } from '@noble/hashes/utils.js';
import { keyedDigest } from '../core/model/digest';
import type { PersonId } from '../core/model/ids';
import type { JournalRow, TableName } from '../ports/memory';
import { inBatches } from './batches';
import { type Database, type DeviceRow, JOURNALED, type PlainRow } from './database';
import { listing } from './directory';
import { lookFor, type Places } from './look-for';
import { removePerson, removeRows } from './purge';
import { type Forgetting, remaining, remainingEntry, remainingRows } from './remaining';
import { whomToForget } from './whom-to-forget';

/**
 * Forgets a person inside a transaction. What others said of them loses their name and addresses; what they said of others is dropped, and
 * a fact about somebody else that rested on their words alone goes with them. `found` comes from looking for them before, outside of the
 * transaction: what was written since is looked through here.
 */
export async function forget(db: Database, id: PersonId, device: DeviceRow, found: Places): Promise<void> {
  const whom = await whomToForget(db, id);
  if (whom === null) return;
  const places = found.knownBy === whom.knownBy ? found : await lookFor(db, id);
  const key = hexToBytes(device.key);
  await db.forgotten.bulkPut([...whom.handles].map((handle) => ({ id: keyedDigest(key, handle) })));

  const since = await db.journal.where(':id').above(places.lastEntry).toArray();
  await removeRows(db, 'accounts', [...whom.accounts]);
  for (const person of whom.records) await removePerson(db, person);
  for (const table of JOURNALED) {
    const changed = since.flatMap((entry) => (entry.table === table ? [entry.id] : []));
    await scrubRows(db, whom, table, [...new Set([...(places.rows.get(table) ?? []), ...changed])]);
  }
  await scrubUnsaved(db, whom);
  // What is planned may quote them anywhere; it is made again from what is left.
  await db.today.clear();
  await db.plans.clear();
  await scrubEntries(db, whom, [...places.entries, ...since.map(({ seq }) => seq)]);
  const newer = await db.snapshotParts.where(':id').above(places.lastPart).primaryKeys();
  await scrubParts(db, whom, [...places.parts, ...newer]);
}

async function scrubRows(db: Database, whom: Forgetting, name: TableName, ids: string[]): Promise<void> {
  const table = db.table<PlainRow, string>(name);
  const gone: string[] = [];
  const changed: PlainRow[] = [];
  for (const row of await table.bulkGet(ids)) {
    if (row === undefined) continue;
    const left = remaining(whom, name, row);
    if (left === null) gone.push(String(row['id']));
    else if (left !== row) changed.push(left);
  }
  await table.bulkPut(changed);
  await removeRows(db, name, gone);
  if (name === 'people') await listAnew(db, changed);
}

/** The words of a role stand in the list of people, too. */
async function listAnew(db: Database, changed: readonly PlainRow[]): Promise<void> {
  const ids = changed.map(({ id }) => String(id));
  const people = (await db.rows('people').bulkGet(ids)).filter((person) => person !== undefined);
  await db.directory.where('personId').anyOf(ids).delete();
  await db.directory.bulkPut(people.filter(({ deletedAt }) => deletedAt === null).map(listing));
}

async function scrubUnsaved(db: Database, { scrubbing }: Forgetting): Promise<void> {
  await inBatches(db.unsaved, async (rows) => {
    for (const row of rows) {
      const text = scrubbing.scrub(row.text);
      if (scrubbing.knows(row.key)) await db.unsaved.delete(row.key);
      else if (typeof text === 'string' && text !== row.text) await db.unsaved.put({ ...row, text });
    }
  });
}

async function scrubEntries(db: Database, whom: Forgetting, seqs: number[]): Promise<void> {
  const gone: number[] = [];
  const changed: JournalRow[] = [];
  for (const entry of await db.journal.bulkGet(seqs)) {
    if (entry === undefined) continue;
    const left = remainingEntry(whom, entry);
    if (left === null) gone.push(entry.seq);
    else if (left !== entry) changed.push(left);
  }
  await db.journal.bulkPut(changed);
  await db.journal.bulkDelete(gone);
}

async function scrubParts(db: Database, whom: Forgetting, ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    const part = await db.snapshotParts.get(id);
    if (part === undefined) continue;
    const rows = remainingRows(whom, part.table, part.rows);
    if (rows !== part.rows) await db.snapshotParts.put({ ...part, rows });
  }
}
