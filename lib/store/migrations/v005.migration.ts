// The latest mails that the user sent to anybody, with what is kept of their likeness, are found without a look at everything else.
import type { Migration } from './migration';

export const migration: Migration = {
  stores: { interactions: 'id, personId, [personId+at], deletedAt, [direction+createdAt]' },
};
