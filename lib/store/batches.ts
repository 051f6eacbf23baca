// Goes through a whole table without holding all of it in memory.
import type { IndexableType, Table } from 'dexie';

const SIZE = 500;

/** Hands over all rows, at most 500 at a time, in the order of their keys. Rows may be changed or removed meanwhile, not added. */
export async function inBatches<T, K extends IndexableType, New>(
  table: Table<T, K, New>,
  keyOf: (row: T) => K,
  visit: (rows: readonly T[]) => Promise<void>,
): Promise<void> {
  let rows = await table.orderBy(':id').limit(SIZE).toArray();
  while (rows.length > 0) {
    const last = rows.at(-1);
    await visit(rows);
    if (last === undefined || rows.length < SIZE) return;
    rows = await table.where(':id').above(keyOf(last)).limit(SIZE).toArray();
  }
}
