// What a highlighted selection is taken for.
import { expect, it } from 'vitest';
import { prefill } from '../../../../lib/core/extract/prefill';
import { Day } from '../../../../lib/core/model/when';

const SENT = Day.parse('2026-03-17');

it('reads the selected words', async () => {
  expect((await prefill('I cannot stand olives', 'By the way, I cannot stand olives.', SENT))?.claim).toEqual({
    type: 'preference',
    category: 'food_drink',
    polarity: 'dislike',
    subject: 'sender',
    value: 'olives',
  });
});

it('reads the sentence around a few words', async () => {
  expect((await prefill('9th of June', 'I turn 50 on the 9th of June.', SENT))?.claim).toMatchObject({
    type: 'moment',
    kind: 'birthday',
    date: '2026-06-09',
  });
});

it('ignores what the sentence says elsewhere', async () => {
  const filled = await prefill('the red folder', 'Please bring the red folder; I cannot stand olives.', SENT);
  expect(filled?.rule).toBe('selection');
  expect(filled?.claim).toEqual({
    type: 'preference',
    category: 'personal_fact',
    polarity: 'fact',
    subject: 'sender',
    value: 'the red folder',
  });
});

it('proposes no signal as a memory', async () => {
  expect((await prefill('We have been charged twice', 'We have been charged twice.', SENT))?.claim.type).toBe(
    'preference',
  );
});

it('has nothing for an empty selection', async () => {
  expect(await prefill('  ', 'Some sentence.', SENT)).toBeNull();
});
