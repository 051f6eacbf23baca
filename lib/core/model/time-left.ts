// How long a task still takes, guessed from how long its part so far took. Says nothing while too little is done to guess.
import type { Sentence } from './sentence';

/** Milliseconds and part before which a guess would only jump about. */
const EARLY = 1000;
const LITTLE = 0.02;

/** `part` of the task, from 0 to 1, was done in `elapsed` milliseconds. Rounded up, as people would say it. */
export function timeLeft(part: number, elapsed: number): Sentence | null {
  if (elapsed < EARLY || part < LITTLE) return null;
  const seconds = ((elapsed / 1000) * (1 - part)) / part;
  if (seconds <= 5) return { key: 'left_moment' };
  if (seconds <= 55) return { key: 'left_seconds', params: { count: Math.ceil(seconds / 5) * 5 } };
  return { key: 'left_minutes', params: { count: Math.ceil(seconds / 60) } };
}
