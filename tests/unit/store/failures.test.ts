// What the database throws, told as what the user can do about it.
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { failure, failureOf, Refusal } from '../../../lib/store/failures';

const full = new DOMException('No room', 'QuotaExceededError');

describe('an error of the database', () => {
  it('is a full disk, however deep it is wrapped', () => {
    const wrapped = [
      full,
      new Dexie.QuotaExceededError('No room'),
      new Dexie.AbortError('Transaction aborted', full),
      new Dexie.BulkError('people.bulkPut(): 1 of 2 operations failed', { 1: full }),
      new Dexie.AbortError('Transaction aborted', new Dexie.BulkError('failed', { 0: full })),
    ];
    expect(wrapped.map((error) => failureOf(error)?.type)).toEqual(wrapped.map(() => 'quota'));
  });

  it('is a closed database, also when a newer version holds it', () => {
    const sentence = { key: 'error_closed' };
    expect(failureOf(new Dexie.DatabaseClosedError())).toEqual({ type: 'closed', sentence });
    expect(failureOf(new DOMException('', 'VersionError'))).toEqual({ type: 'closed', sentence });
  });

  it('is the failure that a command was refused with', () => {
    const taken = failure('handle-taken', { handle: 'a@x.example', name: 'Ana' });
    expect(failureOf(new Refusal(taken))).toEqual(taken);
  });

  it.each([
    new Error('a bug'),
    new TypeError('x'),
    null,
    'text',
    new Dexie.ConstraintError('x'),
    { inner: { inner: null } },
  ])('is nothing that was expected when it is %s', (error) => {
    expect(failureOf(error)).toBeNull();
  });
});
