// Writes drafts from fixed pieces: always there, offline, at once. Never answers for the user.
import { writeFromTemplate } from '../core/drafting/template';
import { ok } from '../core/model/result';
import type { Drafter } from '../ports/drafter';

/** The drafter that needs nothing. It cannot fail. */
export const templateDrafter: Drafter = {
  write: (brief) => Promise.resolve(ok(writeFromTemplate(brief))),
};
