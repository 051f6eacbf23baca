// Goes through a whole table without holding all of it in memory.
import type { IndexableType, Table } from 'dexie';
import { isRow } from './journal';

/** So many rows at a time: as many more make nothing faster. */
const SIZE = 1000;

/**
 * Hands over all rows, at most `size` at a time, in the order of their keys; the next ones are read meanwhile. The rows that are visited
 * may be changed or removed, those to come may not. A visit that rejects ends it.
 */
export async function inBatches<T, K extends IndexableType, New>(
  table: Table<T, K, New>,
  visit: (rows: readonly T[]) => Promise<unknown>,
  size = SIZE,
): Promise<void> {
  const path = table.schema.primKey.keyPath;
  let rows = await table.orderBy(':id').limit(size).toArray();
  while (rows.length > 0) {
    const more =
      rows.length < size
        ? []
        : table
            .where(':id')
            .above(valueAt(rows.at(-1), path))
            .limit(size)
            .toArray();
    const [next] = await Promise.all([more, visit(rows)]);
    rows = next;
  }
}

/** What stands in a row at the path of a key. */
function valueAt(row: unknown, path: string | readonly string[] | undefined): unknown {
  if (!isRow(row) || path === undefined) return undefined;
  return typeof path === 'string' ? row[path] : path.map((field) => row[field]);
}
