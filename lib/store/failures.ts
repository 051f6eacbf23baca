// Turns what the browser's database throws into the failures that a user can read. What is no expected failure stays an error.
import type { MemoryFailure } from '../ports/memory';
import type { SentenceParam } from '../core/model/sentence';

const SENTENCES = {
  quota: 'error_quota',
  blocked: 'error_blocked',
  closed: 'error_closed',
  'changed-since': 'error_changed_since',
  'nothing-to-undo': 'error_nothing_to_undo',
  'handle-taken': 'error_handle_taken',
  'snapshot-gone': 'error_snapshot_gone',
  stopped: 'error_stopped',
} as const satisfies Readonly<Record<MemoryFailure['type'], MemoryFailure['sentence']['key']>>;

/** A failure with its sentence. */
export const failure = (
  type: MemoryFailure['type'],
  params?: Readonly<Record<string, SentenceParam>>,
): MemoryFailure => ({
  type,
  sentence: params ? { key: SENTENCES[type], params } : { key: SENTENCES[type] },
});

/** Thrown inside a transaction to roll it back with a failure that the caller returns. */
export class Refusal extends Error {
  readonly failure: MemoryFailure;

  constructor(refused: MemoryFailure) {
    super(refused.type);
    this.name = 'Refusal';
    this.failure = refused;
  }
}

const EXPECTED: Readonly<Record<string, MemoryFailure['type']>> = {
  QuotaExceededError: 'quota',
  DatabaseClosedError: 'closed',
  // The database was written by a newer Keepsake than this page still runs.
  VersionError: 'closed',
};

/** The expected failure behind an error, null when there is none. Dexie wraps the cause, several times when many rows failed. */
export function failureOf(error: unknown): MemoryFailure | null {
  if (error instanceof Refusal) return error.failure;
  if (typeof error !== 'object' || error === null) return null;
  const type = 'name' in error && typeof error.name === 'string' ? EXPECTED[error.name] : undefined;
  if (type) return failure(type);
  if ('inner' in error && error.inner !== error) {
    const inner = failureOf(error.inner);
    if (inner) return inner;
  }
  if (!('failures' in error) || typeof error.failures !== 'object' || error.failures === null) return null;
  const [first]: unknown[] = Object.values(error.failures);
  return failureOf(first);
}
