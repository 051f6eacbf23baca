// What changed between two versions of a row, and how a change is applied or turned around. Pure.
import type { JournalRow } from '../ports/memory';
import type { PlainRow } from './database';

/** The field of an entry that holds a whole row: it came to be, or went. */
export const WHOLE = '*';

/** One entry without its stamp. */
export type Change = Pick<JournalRow, 'field' | 'before' | 'after' | 'index'>;

/** Whether two pieces of plain data are the same. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [new Map<string, unknown>(Object.entries(a)), new Map<string, unknown>(Object.entries(b))];
  return left.size === right.size && [...left].every(([key, value]) => right.has(key) && same(value, right.get(key)));
}

/** What an element of a list is known by: its id, its address, or itself. */
export function elementKey(element: unknown): string {
  if (typeof element === 'string') return element;
  if (typeof element === 'object' && element !== null) {
    if ('id' in element && typeof element.id === 'string') return element.id;
    if ('address' in element && typeof element.address === 'string') return element.address;
  }
  return JSON.stringify(element);
}

/** Whether a value is one row rather than a list or a single value. */
export const isRow = (value: unknown): value is PlainRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A row whose lists hold every element once: lists are sets, the first one stays. */
export const withSets = (row: PlainRow): PlainRow =>
  Object.fromEntries(
    Object.entries(row).map(([field, value]) => [field, Array.isArray(value) ? distinct(value) : value]),
  );

function distinct(elements: readonly unknown[]): unknown[] {
  const seen = new Set<string>();
  return elements.filter((element) => seen.size < seen.add(elementKey(element)).size);
}

/** Every change that leads from one version of a row to another; null: there is no row. Both have their lists as sets. */
export function changes(before: PlainRow | null, after: PlainRow | null): Change[] {
  if (before === null || after === null) {
    return before === after ? [] : [{ field: WHOLE, before, after, index: null }];
  }
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) => {
    const [was, is] = [before[field] ?? null, after[field] ?? null];
    // A list that is not there is an empty one: its elements come and go one by one.
    const [from, to] = [was ?? (Array.isArray(is) ? [] : null), is ?? (Array.isArray(was) ? [] : null)];
    if (Array.isArray(from) && Array.isArray(to)) return listChanges(field, from, to);
    return same(from, to) ? [] : [{ field, before: from, after: to, index: null }];
  });
}

function listChanges(field: string, before: readonly unknown[], after: readonly unknown[]): Change[] {
  const found: Change[] = [];
  const now = [...before];
  const remove = (index: number): void => {
    found.push({ field, before: now[index], after: null, index });
    now.splice(index, 1);
  };
  const wanted = new Set(after.map(elementKey));
  for (let index = now.length - 1; index >= 0; index -= 1) if (!wanted.has(elementKey(now[index]))) remove(index);
  for (const [index, element] of after.entries()) {
    const key = elementKey(element);
    const at = now.findIndex((other) => elementKey(other) === key);
    if (at !== index) {
      if (at >= 0) remove(at);
      found.push({ field, before: null, after: element, index });
      now.splice(index, 0, element);
    } else if (!same(now[index], element)) {
      found.push({ field, before: now[index], after: element, index });
      now[index] = element;
    }
  }
  return found;
}

/** The change that takes this one back. */
export const inverse = (change: Change): Change => ({ ...change, before: change.after, after: change.before });

/** The row after a change. An element is found by its key, so that other elements may have come or gone since. */
export function apply(row: PlainRow | null, change: Change): PlainRow | null {
  const { field, before, after, index } = change;
  if (field === WHOLE) return isRow(after) ? after : null;
  if (row === null) return null;
  if (index === null) return { ...row, [field]: after };
  const elements: readonly unknown[] = Array.isArray(row[field]) ? row[field] : [];
  const key = elementKey(after ?? before);
  if (after !== null && before !== null) {
    return { ...row, [field]: elements.map((element) => (elementKey(element) === key ? after : element)) };
  }
  const others = elements.filter((element) => elementKey(element) !== key);
  return { ...row, [field]: after === null ? others : others.toSpliced(index, 0, after) };
}
