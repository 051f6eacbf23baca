// We spoke, we met: a touch that no mail shows, logged with one key.
import { digest } from '../core/model/digest';
import type { Channel } from '../core/model/interaction';
import { InteractionId, type PersonId } from '../core/model/ids';
import { type Failure, type Result, ok } from '../core/model/result';
import type { LocalTime } from '../core/model/when';
import type { MemoryFailure } from '../ports/memory';
import { decide, gone } from './decide';
import type { AppDeps, Decision, Done } from './deps';

/** `at`: now when left out. */
export interface LogInput extends Decision {
  readonly person: PersonId;
  readonly channel: Extract<Channel, 'call' | 'meeting' | 'visit' | 'note'>;
  readonly note?: string;
  readonly at?: LocalTime;
}

/** The longest note that is kept. */
const NOTE = 2000;

/** Fails with `gone` when the person is not in memory. */
export const logInteraction =
  ({ memory, clock }: Pick<AppDeps, 'memory' | 'clock'>) =>
  async (
    input: LogInput,
  ): Promise<Result<Done & { readonly interactionId: InteractionId }, MemoryFailure | Failure<'gone'>>> => {
    const interactionId = InteractionId.parse(digest('logged', input.command.id));
    const done = await decide(memory, input.command, async (writes) => {
      const person = await writes.get('people', input.person);
      if (person === undefined || person.deletedAt !== null) return gone();
      await writes.put('interactions', {
        id: interactionId,
        personId: person.id,
        channel: input.channel,
        direction: 'both',
        at: input.at ?? clock.localTime(),
        mailbox: '',
        threadId: '',
        messageId: '',
        length: null,
        note: (input.note ?? '').trim().slice(0, NOTE),
        createdAt: input.command.at,
        deletedAt: null,
      });
      return ok(null);
    });
    return done.ok ? ok({ ...done.value, interactionId }) : done;
  };
