// Time and chance as arguments: nothing inside asks the machine by itself.
import type { CommandId, Instant } from '../core/model/ids';
import type { Day, LocalTime } from '../core/model/when';

/** What the surroundings give to a use case. */
export interface Clock {
  /** Now, in milliseconds since 1970 UTC. */
  now(): Instant;
  /** The user's calendar day. */
  today(): Day;
  /** What the clock on the user's wall shows. */
  localTime(): LocalTime;
  /** A new random identifier of 128 bits, as 32 hex digits. */
  randomId(): string;
}

/** A decision with its own id and time, so that repeating it after a crash changes nothing. */
export interface Command {
  readonly id: CommandId;
  readonly at: Instant;
}
