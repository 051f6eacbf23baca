// What the user says of talks with a person, those that have been and those that are planned, and of deleted facts that are to come back.
import { callOff } from '../../lib/app/call-off';
import { logInteraction, type LogInput } from '../../lib/app/log-interaction';
import { restoreFact } from '../../lib/app/restore-fact';
import type { FactId, InteractionId, PersonId } from '../../lib/core/model/ids';
import type { Sentence } from '../../lib/core/model/sentence';
import { dayOf } from '../../lib/core/model/when';
import type { Clock } from '../../lib/ports/clock';
import { useServices } from './services';
import type { Decisions } from './use-decisions';

/** All answer true when it was done. */
export function usePast(
  person: PersonId,
  { decide }: Decisions,
): {
  readonly log: (
    talk: Pick<LogInput, 'note' | 'at'> & { readonly channel: 'call' | 'meeting' | 'visit' },
  ) => Promise<boolean>;
  readonly callOff: (planned: InteractionId) => Promise<boolean>;
  readonly restore: (fact: FactId) => Promise<boolean>;
} {
  const services = useServices();
  const { clock } = services;
  return {
    log: (talk) =>
      decide((command) => logInteraction(services)({ ...talk, command, person }), doneSentence(talk, clock)),
    callOff: (interaction) =>
      decide((command) => callOff(services)({ command, interaction }), { key: 'done_called_off' }),
    restore: (fact) => decide((command) => restoreFact(services)({ command, fact }), { key: 'done_restored' }),
  };
}

/** Says when it was, or that it is only planned. */
function doneSentence(
  { channel, at }: { readonly channel: 'call' | 'meeting' | 'visit' } & Pick<LogInput, 'at'>,
  clock: Clock,
): Sentence {
  if (at !== undefined && at > clock.localTime()) return { key: `done_planned_${channel}`, params: { at } };
  return at === undefined || dayOf(at) === clock.today()
    ? { key: `done_logged_${channel}` }
    : { key: `done_logged_${channel}_on`, params: { day: dayOf(at) } };
}
