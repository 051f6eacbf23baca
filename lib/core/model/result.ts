// The value that every operation with an expected failure returns. Bugs still throw.
import type { Sentence } from './sentence';

/** An expected failure: `type` is for code, `sentence` is what the user reads. */
export interface Failure<T extends string = string> {
  readonly type: T;
  readonly sentence: Sentence;
}

/** Either the value, or one expected failure. Plain data, so that it survives a message between contexts. */
export type Result<T, E extends Failure = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** Wraps a value as a success. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** Wraps an expected failure. */
export const fail = <E extends Failure>(error: E): Result<never, E> => ({ ok: false, error });
