// What Today shows, kept up to date.
import { useState } from 'react';
import { today, type TodayOnScreen } from '../../lib/app/today';
import { useServices } from './services';
import { type Live, useLive } from './use-live';
import { useNow } from './use-now';

/** `people`: how many are in memory. `retry` reads again after a failure. */
export function useToday(): {
  readonly live: Live<TodayOnScreen>;
  readonly people: number | null;
  readonly retry: () => void;
} {
  const { memory, clock } = useServices();
  const [attempt, setAttempt] = useState(0);
  // A page that is left open shows the new day when it is looked at again.
  useNow();
  const live = useLive(`today ${clock.today()} ${attempt}`, () => today({ memory, clock })());
  const people = useLive('people', () => memory.countPeople());
  return {
    live,
    people: people.state === 'ready' ? people.value : null,
    retry: () => {
      setAttempt((count) => count + 1);
    },
  };
}
