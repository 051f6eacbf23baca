// What may stay of a row, a journal entry or a snapshot when somebody is forgotten. Pure.
import type { JournalRow, TableName } from '../ports/memory';
import type { PlainRow } from './database';
import { isRow, WHOLE } from './journal';
import { type Scrubber, scrubRow } from './traces';

/** Who is forgotten: their records, the accounts that go with them, and the test for their traces. */
export interface Forgetting {
  readonly people: ReadonlySet<string>;
  readonly accounts: ReadonlySet<string>;
  readonly scrubbing: Scrubber;
}

/** The row as it may stay, the very same when nothing of them is in it; null when it has to go. */
export function remaining(forgetting: Forgetting, table: TableName, row: PlainRow): PlainRow | null {
  const { people, accounts, scrubbing } = forgetting;
  if (!scrubbing.suspects(row)) return row;
  if (people.has(String(row[table === 'people' ? 'id' : 'personId']))) return null;
  if (table === 'accounts' && accounts.has(String(row['id']))) return null;
  if (table === 'candidates' && scrubbing.theirWords(row['evidence'])) return null;
  const left = scrubRow(scrubbing, table, row);
  return table === 'facts' && length(row['evidence']) > 0 && length(left['evidence']) === 0 ? null : left;
}

const length = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

/** The journal entry as it may stay, the very same when nothing of them is in it; null when it has to go. */
export function remainingEntry(forgetting: Forgetting, entry: JournalRow): JournalRow | null {
  const { people, scrubbing } = forgetting;
  if (!scrubbing.suspects(entry)) return entry;
  const values = [entry.before, entry.after];
  if (entry.field === WHOLE) {
    const sides = values.map((value) => (isRow(value) ? remaining(forgetting, entry.table, value) : value));
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

/** The rows of a table in a snapshot as they may stay, the very same when nothing of them is in any. */
export function remainingRows(
  forgetting: Forgetting,
  table: TableName,
  rows: readonly PlainRow[],
): readonly PlainRow[] {
  if (!forgetting.scrubbing.suspects(rows)) return rows;
  const left = rows.map((row) => remaining(forgetting, table, row)).filter((row) => row !== null);
  return left.length === rows.length && left.every((row, index) => row === rows[index]) ? rows : left;
}
