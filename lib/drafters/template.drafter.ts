// Writes drafts from fixed pieces: always there, offline, at once. Never answers for the user.
import { ok } from '../core/model/result';
import type { Drafter } from '../ports/drafter';

/** The drafter that needs nothing but its own words, which a page loads, with every guardrail, for the first draft rather than when it opens. */
export const templateDrafter: Drafter = {
  write: async (wanted) => {
    const { draftFor } = await import('../core/drafting/draft');
    return ok(draftFor(wanted));
  },
};
