// People are found by the words of their name, role and addresses, in the order of their names: a derived table that needs no row of a person.
import { z } from 'zod';
import { listing } from '../directory';
import type { Migration } from './migration';

const PersonV1 = z.object({
  id: z.string().brand<'PersonId'>(),
  name: z.string(),
  role: z.string(),
  handles: z.array(z.string()),
  deletedAt: z.number().nullable(),
});

export const migration: Migration = {
  stores: { directory: '[sort+personId], personId, *words' },
  async upgrade(transaction) {
    const directory = transaction.table('directory');
    await transaction.table('people').each((row: unknown) => {
      // A row that is not a person stays where it is and is listed nowhere: one bad row must not keep the user from all others.
      const person = PersonV1.safeParse(row);
      if (person.success && person.data.deletedAt === null) void directory.add(listing(person.data));
    });
  },
};
