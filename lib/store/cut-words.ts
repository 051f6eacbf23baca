// A quote that the user cut must not live on where nobody looks: takes its words out of the journal and the snapshots as well.
import type { JournalRow, TableName } from '../ports/memory';
import type { Database, PlainRow } from './database';
import { isRow } from './journal';

const evidenceOf = (row: PlainRow | null): readonly PlainRow[] => [row?.['evidence']].flat().filter(isRow);

/** The ids of evidence that has its words in one version of a row and has lost them in the next. */
export function cutEvidence(before: PlainRow | null, after: PlainRow | null): ReadonlySet<string> {
  const wordless = new Set(evidenceOf(after).flatMap(({ id, quote }) => (quote === '' ? [String(id)] : [])));
  const had = evidenceOf(before).filter(({ id, quote }) => quote !== '' && wordless.has(String(id)));
  return new Set(had.map(({ id }) => String(id)));
}

/** The same data without the words of this evidence, however deep it stands. */
export function withoutWords(value: unknown, cut: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withoutWords(item, cut));
  if (!isRow(value)) return value;
  if ('quote' in value && cut.has(String(value['id']))) return { ...value, quote: '', prefix: '', suffix: '' };
  return 'evidence' in value ? { ...value, evidence: withoutWords(value['evidence'], cut) } : value;
}

/** Takes the words out of what was written about one row before. Call inside the transaction that cuts them. */
export async function forgetWords(db: Database, table: TableName, id: string, cut: ReadonlySet<string>): Promise<void> {
  const clean = (entry: JournalRow): JournalRow => ({
    ...entry,
    before: withoutWords(entry.before, cut),
    after: withoutWords(entry.after, cut),
  });
  const entries = await db.journal.where('[table+id]').equals([table, id]).toArray();
  await db.journal.bulkPut(entries.map(clean));
  for (const key of await db.snapshotParts.toCollection().primaryKeys()) {
    const part = await db.snapshotParts.get(key);
    if (part?.table !== table || !part.rows.some((row) => row['id'] === id)) continue;
    const rows = part.rows.map((row) => {
      const left = row['id'] === id ? withoutWords(row, cut) : row;
      return isRow(left) ? left : row;
    });
    await db.snapshotParts.put({ ...part, rows });
  }
}
