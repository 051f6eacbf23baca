// Writes a short personal reply from the facts left ticked. Puts nothing into the mail and sends nothing: that is the caller's and the user's part.
import type { FactId } from '../core/model/ids';
import type { HostPerson } from '../core/model/message';
import type { Failure, Result } from '../core/model/result';
import type { DraftOnDesk } from '../ports/desk';
import type { AppDeps } from './deps';

/** `ticked`: the facts to build on; left out: the one that fits best. `tab` null: nothing is put on the desk. */
export interface DraftInput {
  readonly tab: number | null;
  readonly composeKey: string;
  readonly subject: string;
  /** The person in focus first. */
  readonly recipients: readonly HostPerson[];
  readonly ticked?: readonly FactId[];
}

/** The draft with the facts behind each sentence. */
export const draftReply =
  (deps: AppDeps) =>
  async (input: DraftInput): Promise<Result<DraftOnDesk, Failure<'no-draft' | 'no-recipient'>>> => {
    throw new Error('arrives in the next commit');
  };
