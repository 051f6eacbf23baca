// One change of one setting; two windows that change different things lose nothing.
import type { Failure, Result } from '../core/model/result';
import type { SenderClass, Settings } from '../core/model/settings';
import type { MemoryFailure } from '../ports/memory';
import type { AppDeps, Decision, Done } from './deps';

/** What can be changed, one thing at a time. `entry`: a domain (`example.com`) or an address. */
export type SettingsChange =
  | { readonly kind: 'mailbox'; readonly address: string; readonly reading: boolean }
  | { readonly kind: 'own-address'; readonly address: string; readonly own: boolean }
  | { readonly kind: 'pause'; readonly paused: boolean }
  | { readonly kind: 'class'; readonly senderClass: SenderClass; readonly read: boolean }
  | { readonly kind: 'never-read'; readonly entry: string; readonly listed: boolean }
  | { readonly kind: 'always-read'; readonly entry: string; readonly listed: boolean }
  | { readonly kind: 'theme'; readonly theme: Settings['theme'] }
  | { readonly kind: 'compose-checks'; readonly on: boolean }
  | { readonly kind: 'voice'; readonly greeting?: string; readonly signOff?: string; readonly userName?: string };

/** Fails with a sentence before Start, and when an entry is neither a domain nor an address. */
export const changeSettings =
  (deps: Pick<AppDeps, 'memory'>) =>
  async (
    input: Decision & { readonly change: SettingsChange },
  ): Promise<Result<Done, MemoryFailure | Failure<'not-started' | 'not-an-address' | 'not-an-entry'>>> => {
    throw new Error('arrives in the next commit');
  };
