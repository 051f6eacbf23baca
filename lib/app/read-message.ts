// Reads one message that the page has loaded. Refuses before Start, while paused, and for senders that are not to be read.
// For somebody in memory candidates, signals and the touch are stored in one change; for anybody else they lie on the desk.
import type { HostMessage } from '../core/model/message';
import type { Result } from '../core/model/result';
import type { MemoryFailure } from '../ports/memory';
import type { AppDeps } from './deps';

/** `remembered`: into memory · `desk`: sender is not in memory · `again`: was read before · `left`: not to be read, and why. */
export type ReadOutcome =
  | { readonly outcome: 'remembered' | 'desk'; readonly proposals: number }
  | { readonly outcome: 'again' }
  | { readonly outcome: 'left'; readonly why: string };

/** Safe to repeat: the command's id is a digest of the message, the person and the extractor's version. */
export const readMessage =
  (deps: Pick<AppDeps, 'memory' | 'clock' | 'desk'>) =>
  async (message: HostMessage): Promise<Result<ReadOutcome, MemoryFailure>> => {
    throw new Error('arrives in the next commit');
  };
