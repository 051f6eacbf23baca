// The form of a claim: whatever claim goes in comes out the same, and what is no date is refused with its field.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimOf, draftOf, emptyDraft } from '../../../components/person/claim-draft';
import type { Claim } from '../../../lib/core/model/fact';
import { MOMENT_KINDS } from '../../../lib/core/model/moment';
import { POLARITIES, PREFERENCE_CATEGORIES } from '../../../lib/core/model/preference';
import { addDays, Day, type When, When as WhenSchema } from '../../../lib/core/model/when';

const words = fc.string({ minLength: 1, maxLength: 100 }).filter((text) => text.trim() === text && text !== 'sender');
const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(Day.parse('1970-01-01'), days));
const when: fc.Arbitrary<When> = fc
  .oneof(
    day,
    day.map((text) => text.slice(0, 7)),
    day.map((text) => text.slice(0, 4)),
    day.map((text) => `--${text.slice(5)}`),
    fc.tuple(day, fc.integer({ min: 0, max: 60 })).map(([from, length]) => `${from}/${addDays(from, length)}`),
  )
  .map((text) => WhenSchema.parse(text));
const claims: fc.Arbitrary<Claim> = fc.oneof(
  fc.record({
    type: fc.constant('preference' as const),
    category: fc.constantFrom(...PREFERENCE_CATEGORIES),
    polarity: fc.constantFrom(...POLARITIES),
    subject: fc.oneof(fc.constant('sender'), words),
    value: words,
  }),
  fc.record({
    type: fc.constant('moment' as const),
    kind: fc.constantFrom(...MOMENT_KINDS),
    subject: fc.oneof(fc.constant('sender'), words),
    value: fc.oneof(fc.constant(''), words),
    date: fc.option(when),
  }),
);

test('opening a form and saving it changes nothing', () => {
  fc.assert(
    fc.property(claims, (claim) => {
      expect(claimOf(draftOf(claim))).toEqual({ ok: true, value: claim });
    }),
  );
});

test.each([
  [{ day: '31', month: '2', year: '2031' }],
  [{ day: '3', month: '', year: '2031' }],
  [{ day: '3', month: '', year: '' }],
  [{ day: 'third', month: '6', year: '' }],
  [{ day: '1', month: '6', year: '31' }],
])('%j is refused as a date', (from) => {
  const claim = claimOf({ ...emptyDraft, type: 'moment', value: 'Moves', from });
  expect(claim.ok ? null : claim.error.type).toBe('date');
});

test('nothing to remember is refused as words', () => {
  const claim = claimOf({ ...emptyDraft, value: '  ' });
  expect(claim.ok ? null : claim.error.type).toBe('value');
});
