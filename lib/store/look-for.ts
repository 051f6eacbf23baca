// Where traces of a person stand. Reads everything a little at a time, so that nobody has to wait for it; changes nothing.
import type { PersonId } from '../core/model/ids';
import type { LongTask, TableName } from '../ports/memory';
import { inBatches } from './batches';
import { counted } from './counted';
import { type Database, JOURNALED, type PlainRow } from './database';
import { remaining, remainingEntry, remainingRows } from './remaining';
import { whomToForget } from './whom-to-forget';

/** What was found. It holds for everything up to the last journal entry and snapshot part that were there when looking began. */
export interface Places {
  /** By what they were known then: see {@link whomToForget}. */
  readonly knownBy: string;
  readonly rows: ReadonlyMap<TableName, readonly string[]>;
  readonly entries: readonly number[];
  readonly parts: readonly number[];
  readonly lastEntry: number;
  readonly lastPart: number;
}

/** What a part of a snapshot weighs beside a single row, when progress is told. */
const PART = 500;

/** Throws a refusal when it was stopped. */
export async function lookFor(db: Database, id: PersonId, task: LongTask = {}): Promise<Places> {
  const lastEntry = (await db.journal.orderBy(':id').last())?.seq ?? 0;
  const lastPart = (await db.snapshotParts.orderBy(':id').last())?.id ?? 0;
  const whom = await whomToForget(db, id);
  const rows = new Map<TableName, string[]>();
  const entries: number[] = [];
  const parts: number[] = [];
  if (whom === null) return { knownBy: '', rows, entries, parts, lastEntry, lastPart };

  let total = (await db.journal.count()) + PART * (await db.snapshotParts.count());
  for (const name of JOURNALED) total += await db.table(name).count();
  const count = counted(total, task);
  for (const name of JOURNALED) {
    const found: string[] = [];
    await inBatches(db.table<PlainRow, string>(name), async (some) => {
      count(some.length);
      if (!whom.scrubbing.suspects(some)) return;
      for (const row of some) if (remaining(whom, name, row) !== row) found.push(String(row['id']));
    });
    rows.set(name, found);
  }
  await inBatches(db.journal, async (some) => {
    count(some.length);
    if (!whom.scrubbing.suspects(some)) return;
    for (const entry of some) if (remainingEntry(whom, entry) !== entry) entries.push(entry.seq);
  });
  // One at a time: each holds many rows.
  await inBatches(
    db.snapshotParts,
    async (some) => {
      count(some.length * PART);
      for (const part of some) if (remainingRows(whom, part.table, part.rows) !== part.rows) parts.push(part.id);
    },
    1,
  );
  return { knownBy: whom.knownBy, rows, entries, parts, lastEntry, lastPart };
}
