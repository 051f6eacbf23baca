// Which form of a person's panel is open. Kept like the forms' own texts, so that after a reload the user is where they were.
import { z } from 'zod';

export const OpenForm = z
  .discriminatedUnion('form', [
    z.object({ form: z.literal('candidate'), id: z.string() }),
    z.object({ form: z.literal('fact'), id: z.string() }),
    z.object({ form: z.literal('add') }),
    z.object({ form: z.literal('person') }),
  ])
  .nullable();
/** Null when none is open. */
export type OpenForm = z.infer<typeof OpenForm>;
