// Whoever writes the words of a draft, and keeps back what would be unwelcome.
import type { CheckedDraft, Wanted } from '../core/drafting/draft';
import type { Failure, Result } from '../core/model/result';
import type { Sentence } from '../core/model/sentence';
import type { LongTask } from './memory';

/** How somebody follows a draft while it is being written. */
export interface Watching {
  /** The draft as far as it is written and may be shown; '' when writing begins. Not called where a draft is there at once. */
  readonly onText?: (text: string) => void;
  /** Aborting ends the writing with the usual words, at once. */
  readonly signal?: NonNullable<LongTask['signal']>;
}

/** A draft that went through everything. */
export interface Written extends CheckedDraft {
  /** Why these are the usual words although others were wanted; left out when they are what was wanted. */
  readonly instead?: Sentence;
}

/** Writes a short personal text: paragraphs split by blank lines, each sentence with the facts it rests on; or says why none is right. Never sends. */
export interface Drafter {
  write(wanted: Wanted, watching?: Watching): Promise<Result<Written, Failure<'no-draft'>>>;
}

/** The browser's own language model, as far as the user has to know of it. */
export type ModelState =
  | { readonly state: 'ready' | 'downloadable' | 'downloading' }
  | { readonly state: 'unavailable'; readonly reason: Sentence };
