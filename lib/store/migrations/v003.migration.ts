// What the user decided on proposals, for each rule that made them: an index of its own counts without reading a row.
import type { Migration } from './migration';

export const migration: Migration = {
  stores: { verdicts: 'id, rule, [rule+verdict+at]' },
};
