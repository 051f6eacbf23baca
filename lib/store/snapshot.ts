// Copies of all journaled tables inside the database, taken before something destructive. Keeps the last three.
import type { Table, Transaction } from 'dexie';
import type { Command } from '../ports/clock';
import type { SnapshotInfo, TableName } from '../ports/memory';
import { inBatches } from './batches';
import { type Database, JOURNALED, type PlainRow, type SnapshotPart } from './database';
import { failure, Refusal } from './failures';
import type { Writer } from './writes';

const KEPT = 3;
/** Rows in one part. */
const PART = 500;

/** The tables that a snapshot is taken of and written to: those of the database, or of an upgrade that is under way. */
interface SnapshotTables {
  /** What is copied: a table may not be there yet. */
  readonly names: readonly TableName[];
  readonly rows: (name: string) => Table<PlainRow, string>;
  readonly snapshots: Table<SnapshotInfo, string>;
  readonly parts: Table<SnapshotPart, number, Omit<SnapshotPart, 'id'>>;
}

/** Copies everything; the oldest copy makes room. */
export async function takeSnapshot(tables: SnapshotTables, info: SnapshotInfo): Promise<void> {
  await tables.snapshots.put(info);
  for (const table of tables.names) {
    await inBatches(tables.rows(table), (rows) => tables.parts.add({ snapshotId: info.id, table, rows }), PART);
  }
  const oldestFirst = await tables.snapshots.orderBy('at').primaryKeys();
  await dropSnapshots(tables, oldestFirst.slice(0, -KEPT));
}

/** Removes copies with all their parts. */
export async function dropSnapshots(tables: Pick<SnapshotTables, 'snapshots' | 'parts'>, ids: string[]): Promise<void> {
  await tables.snapshots.bulkDelete(ids);
  await tables.parts.where('snapshotId').anyOf(ids).delete();
}

/** Sets every journaled table to what it was in a copy; throws a {@link Refusal} when the copy is gone. */
export async function restoreSnapshot(db: Database, id: string, write: Writer): Promise<void> {
  if (!(await db.snapshots.get(id))) throw new Refusal(failure('snapshot-gone'));
  const parts = await db.snapshotParts.where('snapshotId').equals(id).toArray();
  for (const table of JOURNALED) {
    const rows = new Map<string, PlainRow | null>();
    for (const present of await db.table<PlainRow, string>(table).toCollection().primaryKeys()) rows.set(present, null);
    for (const part of parts) if (part.table === table) for (const row of part.rows) rows.set(String(row['id']), row);
    await write.set(table, rows);
  }
}

/** The snapshot tables of an open database. */
export const snapshotTables = (db: Database): SnapshotTables => ({
  names: JOURNALED,
  rows: (name) => db.table<PlainRow, string>(name),
  snapshots: db.snapshots,
  parts: db.snapshotParts,
});

/** What a snapshot is called that this command takes. */
export const snapshotInfo = (command: Command, reason: string): SnapshotInfo => ({
  id: command.id,
  at: command.at,
  reason,
});

/** The snapshot tables of a database that is being upgraded. */
export const upgradeTables = (transaction: Transaction): SnapshotTables => ({
  names: JOURNALED.filter((name) => transaction.idbtrans.objectStoreNames.contains(name)),
  rows: (name) => transaction.table<PlainRow, string>(name),
  snapshots: transaction.table<SnapshotInfo, string>('snapshots'),
  parts: transaction.table<SnapshotPart, number, Omit<SnapshotPart, 'id'>>('snapshotParts'),
});
