// Whoever writes the words of a draft. It gets a brief, and nothing else of the memory.
import type { Brief } from '../core/drafting/brief';
import type { DraftText } from '../core/drafting/grounding';
import type { Failure, Result } from '../core/model/result';

/** Writes a short personal text: paragraphs split by blank lines, each sentence with the facts it rests on. Never sends. */
export interface Drafter {
  write(brief: Brief): Promise<Result<DraftText, Failure<'no-draft'>>>;
}
