// Whoever writes the words of a draft. It gets a brief, and nothing else of the memory.
import type { Fact } from '../core/model/fact';
import type { Person } from '../core/model/person';
import type { Failure, Result } from '../core/model/result';
import type { Day } from '../core/model/when';
import type { DraftSentence } from './desk';

/** All that a drafter may know. */
export interface DraftBrief {
  readonly person: Person;
  /** The facts left ticked, at most a few; never signals. */
  readonly facts: readonly Fact[];
  readonly subject: string;
  readonly today: Day;
  readonly voice: { readonly greeting: string; readonly signOff: string; readonly userName: string };
}

/** What a drafter wrote: paragraphs split by blank lines, and each sentence with the facts it rests on. */
export interface WrittenDraft {
  readonly text: string;
  readonly sentences: readonly DraftSentence[];
}

/** Writes a short personal reply. Never sends. */
export interface Drafter {
  write(brief: DraftBrief): Promise<Result<WrittenDraft, Failure<'no-draft'>>>;
}
