// The user presses Start: from now on the mail of these accounts may be read. Before this nothing is read and nothing is written.
import type { Failure, Result } from '../core/model/result';
import type { MemoryFailure } from '../ports/memory';
import type { AppDeps, Decision, Done } from './deps';

/** `reading`: accounts switched on, at least one. `notReading`: known, but left off. `ownAddresses`: further addresses of the user. */
export interface StartInput extends Decision {
  readonly reading: readonly string[];
  readonly notReading?: readonly string[];
  readonly ownAddresses?: readonly string[];
  readonly userName?: string;
}

/** Writes the first settings. Fails with a sentence when no account is switched on or an entry is no mail address. */
export const startReading =
  (deps: Pick<AppDeps, 'memory' | 'clock'>) =>
  async (input: StartInput): Promise<Result<Done, MemoryFailure | Failure<'no-mailbox' | 'not-an-address'>>> => {
    throw new Error('arrives in the next commit');
  };
