// The real clock of this machine and its source of chance.
import { Instant } from '../core/model/ids';
import { LocalTime, dayOf } from '../core/model/when';
import type { Clock } from '../ports/clock';

const two = (n: number): string => String(n).padStart(2, '0');

/** What the user's wall clock shows now. */
function localTime(): LocalTime {
  const now = new Date();
  const day = `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return LocalTime.parse(`${day}T${two(now.getHours())}:${two(now.getMinutes())}`);
}

/** Time and chance of this machine. */
export const systemClock: Clock = {
  now: () => Instant.parse(Date.now()),
  today: () => dayOf(localTime()),
  localTime,
  randomId: () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
};
