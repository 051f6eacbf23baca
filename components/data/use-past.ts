// What the user says about the past of a person: a talk on some day, a deleted fact that is to come back.
import { logInteraction, type LogInput } from '../../lib/app/log-interaction';
import { restoreFact } from '../../lib/app/restore-fact';
import type { FactId, PersonId } from '../../lib/core/model/ids';
import { useServices } from './services';
import type { Decisions } from './use-decisions';

/** Both answer true when it was done. */
export function usePast(
  person: PersonId,
  { decide }: Decisions,
): {
  readonly log: (
    talk: Pick<LogInput, 'note' | 'at'> & { readonly channel: 'call' | 'meeting' | 'visit' },
  ) => Promise<boolean>;
  readonly restore: (fact: FactId) => Promise<boolean>;
} {
  const services = useServices();
  return {
    log: (talk) =>
      decide((command) => logInteraction(services)({ ...talk, command, person }), {
        key: `done_logged_${talk.channel}`,
      }),
    restore: (fact) => decide((command) => restoreFact(services)({ command, fact }), { key: 'done_restored' }),
  };
}
