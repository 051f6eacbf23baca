// The user wants to remember selected words: they wait on the desk, pre-filled, until the panel saves them.
import type { Failure, Result } from '../core/model/result';
import type { HostSelection } from '../ports/mail-host';
import type { KeptSelection } from '../ports/desk';
import type { AppDeps } from './deps';

/** `tab`: the browser tab that the selection was made in. Attributed to the sender of that very message. */
export const keepSelection =
  (deps: Pick<AppDeps, 'memory' | 'clock' | 'desk'>) =>
  async (input: {
    readonly tab: number;
    readonly selection: HostSelection;
  }): Promise<Result<KeptSelection, Failure<'nothing-selected'>>> => {
    throw new Error('arrives in the next commit');
  };
