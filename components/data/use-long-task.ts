// Runs what may take seconds: says how far it is, lets it be stopped, and stops it when the page is left.
import { useEffect, useRef, useState } from 'react';
import type { Sentence } from '../../lib/core/model/sentence';
import { timeLeft } from '../../lib/core/model/time-left';
import type { LongTask as Task } from '../../lib/ports/memory';
import { useServices } from './services';

/** How far a task is. */
export interface HowFar {
  /** From 0 to 1; null while nobody can tell. */
  readonly part: number | null;
  /** "About 10 seconds left"; null while too little is known. */
  readonly left: Sentence | null;
}

/** One long task at a time. */
export interface LongTask {
  /** Null while nothing runs. */
  readonly howFar: HowFar | null;
  readonly run: <T>(work: (task: Task) => Promise<T>) => Promise<T>;
  readonly stop: () => void;
}

/** Milliseconds between two looks: more often nobody can read. */
const PACE = 100;

/** Leaving the page stops the task, so that nothing is done that nobody sees. */
export function useLongTask(): LongTask {
  const { clock } = useServices();
  const [howFar, setHowFar] = useState<HowFar | null>(null);
  const stopper = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      stopper.current?.abort();
    },
    [],
  );
  return {
    howFar,
    run: async (work) => {
      const stop = new AbortController();
      stopper.current = stop;
      const begun = clock.now();
      let told = begun;
      setHowFar({ part: null, left: null });
      try {
        return await work({
          signal: stop.signal,
          onPart: (part) => {
            const now = clock.now();
            if (now - told < PACE) return;
            told = now;
            setHowFar({ part, left: timeLeft(part, now - begun) });
          },
        });
      } finally {
        setHowFar(null);
      }
    },
    stop: () => {
      stopper.current?.abort();
    },
  };
}
