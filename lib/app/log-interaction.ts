// We spoke, we met: a touch that no mail shows, logged with one key.
import type { Interaction } from '../core/model/interaction';
import type { InteractionId, PersonId } from '../core/model/ids';
import type { Failure, Result } from '../core/model/result';
import type { LocalTime } from '../core/model/when';
import type { MemoryFailure } from '../ports/memory';
import type { AppDeps, Decision, Done } from './deps';

/** `at`: now when left out. */
export interface LogInput extends Decision {
  readonly person: PersonId;
  readonly channel: Extract<Interaction['channel'], 'call' | 'meeting' | 'visit' | 'note'>;
  readonly note?: string;
  readonly at?: LocalTime;
}

/** Fails with `gone` when the person is not in memory. */
export const logInteraction =
  (deps: Pick<AppDeps, 'memory' | 'clock'>) =>
  async (
    input: LogInput,
  ): Promise<Result<Done & { readonly interactionId: InteractionId }, MemoryFailure | Failure<'gone'>>> => {
    throw new Error('arrives in the next commit');
  };
