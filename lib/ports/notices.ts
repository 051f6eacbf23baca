// How something is said outside of Keepsake's own pages. Types only.
import type { Sentence } from '../core/model/sentence';
import type { Day } from '../core/model/when';

/** The browser's own notices, as far as the user allowed them. */
export interface Notices {
  /** The day on which something was said last; null: never. */
  lastDay(): Promise<string | null>;
  /** null: nothing is kept any more. */
  keepLastDay(day: Day | null): Promise<void>;
  /** Without a sound. Nothing happens where the user has not allowed it. */
  show(sentence: Sentence): Promise<void>;
}
