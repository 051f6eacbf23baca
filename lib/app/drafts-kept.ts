// How much of their drafts the user sent, over the last year: a number that says how well drafts speak for them.
import type { AppDeps } from './deps';

/** Milliseconds of a year. */
const YEAR = 365 * 24 * 60 * 60 * 1000;
/** The latest mails that are looked at. */
const MOST = 2000;

/** Drafts that were sent, and the mean share of their words in it, from 0 to 1. */
export interface DraftsKept {
  readonly drafts: number;
  readonly share: number;
}

/** Null while no draft was sent. */
export const draftsKept =
  ({ memory, clock }: Pick<AppDeps, 'memory' | 'clock'>) =>
  async (): Promise<DraftsKept | null> => {
    const sent = await memory.sentSince(clock.now() - YEAR, MOST);
    const shares = sent.flatMap(({ draftKept }) => draftKept ?? []);
    return shares.length === 0
      ? null
      : { drafts: shares.length, share: shares.reduce((sum, share) => sum + share, 0) / shares.length };
  };
