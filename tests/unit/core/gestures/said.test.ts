// A wish that was said is not suggested again; a wish that is only planned, or somebody else's word, is none.
import { expect, it } from 'vitest';
import { suggestionsFor } from '../../../../lib/core/gestures/suggest';
import { initialSettings } from '../../../../lib/core/model/settings';
import { Day } from '../../../../lib/core/model/when';
import type { MomentExample } from '../../../../lib/core/moments/detector';
import { memoryIn } from '../moments/remembered';

const count = (touches: NonNullable<MomentExample['touches']>): number =>
  suggestionsFor(memoryIn({ facts: [{ kind: 'birthday', date: '--03-17' }], touches }), {
    today: Day.parse('2026-03-17'),
    settings: initialSettings,
  }).length;

it.each([
  ['a mail of this morning', [['2026-03-17T08:00', 'out', 'email', 'Happy birthday, Inês!']]],
  ['a call', [['2026-03-17T08:00', 'both', 'call', 'Wished her a happy birthday.']]],
  ['a card that was sent last week', [['2026-03-12', 'out', 'email', 'Your birthday card is in the post.']]],
  ['they have thanked', [['2026-03-17T08:00', 'in', 'email', 'Thank you for the lovely wishes!']]],
] as const)('quiet after: %s', (_, touches) => {
  expect(count(touches)).toBe(0);
});

it.each([
  ['nothing', []],
  ['last year', [['2025-03-17', 'out', 'email', 'Happy birthday, Inês!']]],
  ['forgotten', [['2026-03-17T08:00', 'both', 'call', 'Forgot to mention her birthday.']]],
  ['another matter', [['2026-03-17T08:00', 'out', 'email', 'The figures are attached.']]],
  ['they speak of it', [['2026-03-16', 'in', 'email', 'Tomorrow is my birthday, so I will be out.']]],
] as const)('suggests after: %s', (_, touches) => {
  expect(count(touches)).toBe(1);
});
