// Changes lead from one row to the other and back, whatever happened to lists.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlainRow } from '../../../lib/store/database';
import { apply, changes, inverse, withSets } from '../../../lib/store/journal';

const letters = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const element = fc.record({ id: letters, quote: fc.constantFrom('x', 'y') });
const fields = fc.record({
  name: fc.constantFrom('', 'Inês', 'Tom'),
  role: fc.option(letters),
  handles: fc.array(letters, { maxLength: 5 }),
  evidence: fc.array(element, { maxLength: 5 }),
  claim: fc.record({ type: letters, date: fc.option(letters) }),
});
const row = fields.map((value) => withSets({ ...value, id: 'r' }));
const rowOrNone = fc.option(row);

const forward = (start: PlainRow | null, end: PlainRow | null): PlainRow | null => {
  let now = start;
  for (const change of changes(start, end)) now = apply(now, change);
  return now;
};

describe('changes of a row', () => {
  it('lead from the earlier row to the later one', () => {
    fc.assert(
      fc.property(rowOrNone, rowOrNone, (before, after) => {
        expect(forward(before, after)).toEqual(after);
      }),
    );
  });

  it('lead back when they are turned around', () => {
    fc.assert(
      fc.property(rowOrNone, rowOrNone, (before, after) => {
        let now = after;
        for (const change of changes(before, after).toReversed()) now = apply(now, inverse(change));
        expect(now).toEqual(before);
      }),
    );
  });

  it('are none between equal rows, in whatever order their fields stand', () => {
    fc.assert(
      fc.property(row, (value) => {
        const turned = Object.fromEntries(Object.entries(structuredClone(value)).toReversed());
        expect(changes(value, turned)).toEqual([]);
      }),
    );
  });

  it('take out of a list only what they put in', () => {
    const [added] = changes({ id: 'r', handles: ['a'] }, { id: 'r', handles: ['a', 'b'] });
    const later = { id: 'r', handles: ['c', 'b', 'a'] };
    expect(added && apply(later, inverse(added))).toEqual({ id: 'r', handles: ['c', 'a'] });
  });

  it('put back into a list what they took out, once', () => {
    const [removed] = changes({ id: 'r', handles: ['a', 'b'] }, { id: 'r', handles: ['b'] });
    expect(removed && apply({ id: 'r', handles: [] }, inverse(removed))).toEqual({ id: 'r', handles: ['a'] });
    expect(removed && apply({ id: 'r', handles: ['c', 'a'] }, inverse(removed))).toEqual({
      id: 'r',
      handles: ['a', 'c'],
    });
  });
});
