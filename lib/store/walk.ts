// Hands over every row of every table. Call inside a transaction, so that all are of one moment.
import type { LongTask } from '../ports/memory';
import { inBatches } from './batches';
import { counted } from './counted';
import type { Database } from './database';

/** A part of a snapshot holds so many rows that a few of them are enough at a time. */
const PARTS = 4;

/** A table without rows is visited once. Throws a refusal when it was stopped. */
export async function walk(
  db: Database,
  visit: (table: string, rows: readonly unknown[]) => void,
  task: LongTask = {},
): Promise<void> {
  let total = 0;
  const weightOf = (name: string): number => (name === db.snapshotParts.name ? 500 : 1);
  for (const table of db.tables) total += weightOf(table.name) * (await table.count());
  const count = counted(total, task);
  for (const table of db.tables) {
    let seen = false;
    await inBatches(
      table,
      async (rows) => {
        seen = true;
        count(rows.length * weightOf(table.name));
        visit(table.name, rows);
      },
      table.name === db.snapshotParts.name ? PARTS : undefined,
    );
    if (!seen) visit(table.name, []);
  }
}
