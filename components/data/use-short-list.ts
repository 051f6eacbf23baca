// The short list of people, kept up to date, and what the user decides about it.
import { putOnShortList, shortList, type ShortList, takeOffShortList } from '../../lib/app/short-list';
import type { PersonId } from '../../lib/core/model/ids';
import { useServices } from './services';
import type { Decisions } from './use-decisions';
import { type Live, useLive } from './use-live';

/** `put`: `instead` leaves for them. Both answer true when it was done. */
export function useShortList({ decide }: Decisions): {
  readonly live: Live<ShortList>;
  readonly put: (person: PersonId, reason: string, instead: PersonId | null) => Promise<boolean>;
  readonly takeOff: (person: PersonId) => Promise<boolean>;
} {
  const services = useServices();
  const { memory, clock } = services;
  return {
    live: useLive(`short list ${clock.today()}`, () => shortList({ memory, clock })()),
    put: async (person, reason, instead) =>
      await decide((command) => putOnShortList(services)({ command, person, reason, instead }), {
        key: 'short_list_done_on',
      }),
    takeOff: async (person) =>
      await decide((command) => takeOffShortList(services)({ command, person }), { key: 'short_list_done_off' }),
  };
}
