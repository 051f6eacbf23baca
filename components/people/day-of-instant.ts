// When this program did something, as a day on the user's wall calendar.
import { addDays, type Day, makeDay } from '../../lib/core/model/when';

/** Days for which something deleted can be put back; the memory's `purge` counts the same. */
const RECOVERABLE = 30;

/** The user's calendar day of an instant (milliseconds since 1970). */
export function dayOfInstant(instant: number): Day {
  const date = new Date(instant);
  return makeDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** The day on which something that was deleted at an instant is erased for good. */
export const goneOn = (deletedAt: number): Day => addDays(dayOfInstant(deletedAt), RECOVERABLE);
