// Whoever is on the short list is found without a look at anybody else.
import type { Migration } from './migration';

export const migration: Migration = {
  stores: { people: 'id, *handles, accountId, deletedAt, shortList.since' },
};
