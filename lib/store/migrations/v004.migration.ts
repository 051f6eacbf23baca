// A gesture says by which channel it reaches them, what is given, what it costs and when; Today's plan is kept, derived from everything else; and
// what waits for the user is found without reading what was decided.
import type { Transaction } from 'dexie';
import { isRow } from '../journal';
import type { Migration } from './migration';

/** The row with the fields that it lacks; what is no row stays as it is. */
const withNewFields = (row: unknown): unknown =>
  isRow(row) ? { channel: null, item: '', cost: null, at: null, ...row } : row;

export const migration: Migration = {
  stores: { today: 'personId', plans: 'id', candidates: 'id, personId, state' },
  async upgrade(transaction: Transaction) {
    await transaction
      .table<unknown>('gestures')
      .toCollection()
      .modify((row, ref) => {
        ref.value = withNewFields(row);
      });
    await transaction
      .table<unknown>('journal')
      .where('[table+id]')
      .between(['gestures', ''], ['gestures', '\uffff'])
      .modify((entry, ref) => {
        // Fields of a gesture that were changed one by one are as they were.
        if (!isRow(entry) || entry['field'] !== '*') return;
        ref.value = { ...entry, before: withNewFields(entry['before']), after: withNewFields(entry['after']) };
      });
    await transaction
      .table<unknown>('snapshotParts')
      .toCollection()
      .modify((part, ref) => {
        if (!isRow(part) || part['table'] !== 'gestures' || !Array.isArray(part['rows'])) return;
        ref.value = { ...part, rows: part['rows'].map(withNewFields) };
      });
  },
};
