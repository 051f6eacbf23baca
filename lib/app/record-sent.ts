// The user sent a mail: for everybody in memory it becomes a touch, without its text.
import type { HostPerson } from '../core/model/message';
import type { Result } from '../core/model/result';
import type { MemoryFailure } from '../ports/memory';
import type { AppDeps } from './deps';

/** What the page says about a mail that left. */
export interface SentMail {
  readonly mailbox: string;
  readonly threadId: string;
  readonly recipients: readonly HostPerson[];
  /** Characters. */
  readonly length: number;
  readonly commandId: string;
}

/** How many people in memory it went to; 0 before Start, for an account that is off, and while paused. */
export const recordSent =
  (deps: Pick<AppDeps, 'memory' | 'clock'>) =>
  async (sent: SentMail): Promise<Result<number, MemoryFailure>> => {
    throw new Error('arrives in the next commit');
  };
