// Compares what the user is writing with what the recipients told: findings for the panel, ranges for the underlines. Never blocks sending.
import type { HostPerson } from '../core/model/message';
import type { Underline } from '../ports/mail-host';
import type { AppDeps } from './deps';

/** One pause in one compose box. `text`: without quote and signature. */
export interface ComposeState {
  readonly tab: number;
  readonly composeKey: string;
  readonly version: number;
  readonly mailbox: string;
  readonly recipients: readonly HostPerson[];
  readonly text: string;
}

/** The ranges to underline for this version; the findings themselves go to the desk under `<tab>/<compose key>`. */
export const checkCompose =
  (deps: Pick<AppDeps, 'memory' | 'clock' | 'desk'>) =>
  async (state: ComposeState): Promise<readonly Underline[]> => {
    throw new Error('arrives in the next commit');
  };
