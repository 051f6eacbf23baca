// What the user asked somebody, or does not want to ask: a table of its own, found by person.
import type { Migration } from './migration';

export const migration: Migration = {
  stores: { questions: 'id, personId' },
};
