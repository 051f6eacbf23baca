// What in this browser can say a sentence in other words. Whatever it says is only offered: what may stand in a draft is decided elsewhere.
import type { Rewordable } from '../core/drafting/reworded';

/** How it stands with something that the browser may have to fetch. */
export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** Tells how far a fetch is, as the browser does it. */
export interface DownloadMonitor {
  addEventListener(type: 'downloadprogress', listener: (event: { readonly loaded: number }) => void): void;
}

/** The part of the browser's options that is the same for everything that it fetches. */
export interface FetchOptions {
  readonly monitor?: (monitor: DownloadMonitor) => void;
  readonly signal?: AbortSignal;
}

/** Other words, for the sentence at this place of what was given. */
export type Offered = readonly [place: number, words: string];

/** One source of other words. It runs on this machine. */
export interface WordSource {
  /** Fetches nothing. */
  availability(): Promise<Availability>;
  /** Has the browser fetch it. `onPart`: from 0 to 1. */
  fetch(onPart: (part: number) => void): Promise<void>;
  /** Words as they come. `tone`: from 1, easy, to 5, formal. Aborting ends it with an error. */
  words(sentences: readonly Rewordable[], tone: number, signal: AbortSignal): AsyncIterable<Offered>;
}

/** Calls with how far a fetch is. */
export const telling =
  (onPart: (part: number) => void) =>
  (monitor: DownloadMonitor): void => {
    monitor.addEventListener('downloadprogress', ({ loaded }) => {
      onPart(loaded);
    });
  };
