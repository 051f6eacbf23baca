// The people in memory for the list: those that match, and of each in view what stands beside the name.
import { useState } from 'react';
import type { Person } from '../../lib/core/model/person';
import { type Day, dayOf } from '../../lib/core/model/when';
import { isRemembered } from '../../lib/core/people/card';
import { useServices } from './services';
import { type Live, useLive } from './use-live';

/** The answer to one search. */
export interface FoundPeople {
  readonly query: string;
  readonly people: readonly Person[];
  /** Whether there are more than were read. */
  readonly more: boolean;
  /** Everybody in memory, whether they match or not. */
  readonly total: number;
}

/** `retry` reads again after a failure. */
export type PeopleAnswer = Live<FoundPeople> & { readonly retry: () => void };

/** At most `limit` people that match, by name. While another search runs, the answer to the one before stays. */
export function usePeople(query: string, limit: number): PeopleAnswer {
  const { memory } = useServices();
  const [attempt, setAttempt] = useState(0);
  const live = useLive(
    `people ${attempt} ${query}`,
    async (): Promise<FoundPeople> => {
      const people = await memory.searchPeople(query, limit + 1);
      return {
        query,
        people: people.slice(0, limit),
        more: people.length > limit,
        total: await memory.countPeople(),
      };
    },
    limit,
  );
  const [last, setLast] = useState<Live<FoundPeople>>(live);
  if (live.state !== 'loading' && live !== last) setLast(live);
  const shown = live.state === 'loading' && last.state === 'ready' ? last : live;
  return {
    ...shown,
    retry: () => {
      setLast({ state: 'loading' });
      setAttempt((count) => count + 1);
    },
  };
}

/** What the list says beside a name. */
export interface PersonSummary {
  readonly account: string;
  /** As many as the person's own page lists. */
  readonly facts: number;
  readonly lastTouch: Day | null;
  readonly today: Day;
}

/** Null until it is known, and when it cannot be read. */
export function usePersonSummary(person: Person): PersonSummary | null {
  const { memory, clock } = useServices();
  const live = useLive(`summary ${person.id} ${person.accountId ?? ''}`, async (): Promise<PersonSummary> => {
    const today = clock.today();
    const [facts, touches, account] = await Promise.all([
      memory.factsOf(person.id),
      memory.interactionsOf(person.id, 1),
      person.accountId === null ? undefined : memory.get('accounts', person.accountId),
    ]);
    const at = touches[0]?.at ?? null;
    return {
      account: account?.name ?? '',
      facts: facts.filter((fact) => isRemembered(fact, today)).length,
      lastTouch: at === null ? null : dayOf(at),
      today,
    };
  });
  return live.state === 'ready' ? live.value : null;
}
