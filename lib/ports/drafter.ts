// Whoever writes the words of a draft, and keeps back what would be unwelcome.
import type { CheckedDraft, Wanted } from '../core/drafting/draft';
import type { Failure, Result } from '../core/model/result';

/** Writes a short personal text: paragraphs split by blank lines, each sentence with the facts it rests on; or says why none is right. Never sends. */
export interface Drafter {
  write(wanted: Wanted): Promise<Result<CheckedDraft, Failure<'no-draft'>>>;
}
