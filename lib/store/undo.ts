// Takes a command back by a new command that does the opposite. Never overwrites what a later command decided.
import type { CommandId } from '../core/model/ids';
import type { JournalRow } from '../ports/memory';
import type { Database, PlainRow } from './database';
import { failure, Refusal } from './failures';
import { apply, elementKey, inverse, WHOLE } from './journal';
import type { Writer } from './writes';

/** Undoes `target` with `write`, inside its transaction; throws a {@link Refusal} when it cannot. Undoing an undo does it again. */
export async function undo(db: Database, target: CommandId, write: Writer): Promise<void> {
  const entries = await db.journal.where('commandId').equals(target).sortBy('seq');
  if (entries.length === 0 || (await isUndone(db, target))) throw new Refusal(failure('nothing-to-undo'));
  for (const [, ofRow] of Map.groupBy(entries, (entry) => `${entry.table}/${entry.id}`)) {
    const [first] = ofRow;
    if (!first) continue;
    if (await changedSince(db, ofRow)) throw new Refusal(failure('changed-since'));
    let row: PlainRow | null = (await db.table<PlainRow, string>(first.table).get(first.id)) ?? null;
    for (const entry of ofRow.toReversed()) row = apply(row, inverse(entry));
    await write.set(first.table, new Map([[first.id, row]]));
  }
}

/** Whether an undo of the command is in force. */
async function isUndone(db: Database, command: CommandId): Promise<boolean> {
  for (const { id } of await db.commands.where('undoes').equals(command).toArray()) {
    if (!(await isUndone(db, id))) return true;
  }
  return false;
}

/** Whether a later command, itself neither taken back nor the taking back of a later one, changed what these entries of one row changed. */
async function changedSince(db: Database, entries: readonly JournalRow[]): Promise<boolean> {
  const [first] = entries;
  if (!first) return false;
  const history = await db.journal.where('[table+id]').equals([first.table, first.id]).toArray();
  const later = history.filter(
    (entry) =>
      entry.commandId !== first.commandId && entry.seq > first.seq && entries.some((mine) => samePlace(mine, entry)),
  );
  for (const command of new Set(later.map((entry) => entry.commandId))) {
    const undone = (await db.commands.get(command))?.undoes ?? null;
    const takesBackLater = undone !== null && later.some((entry) => entry.commandId === undone);
    if (!takesBackLater && !(await isUndone(db, command))) return true;
  }
  return false;
}

function samePlace(a: JournalRow, b: JournalRow): boolean {
  if (a.field === WHOLE || b.field === WHOLE) return true;
  return a.field === b.field && (a.index === null || placeKey(a) === placeKey(b));
}

const placeKey = (entry: JournalRow): string => elementKey(entry.after ?? entry.before);
