// Other words for a sentence of a draft: they may say it better, and never say more.
import { describe, expect, it } from 'vitest';
import { mayStandFor, type Rewordable } from '../../../../lib/core/drafting/reworded';
import { INES } from '../guardrails/situation';

const CELLO: Rewordable = {
  at: 1,
  text: 'I hope there is still time for the cello these days.',
  behind: ['playing cello', 'I play the cello in an amateur orchestra'],
  personal: true,
};
const DAUGHTER: Rewordable = {
  at: 1,
  text: 'I hope your daughter enjoys Leeds.',
  behind: ['graduates in Leeds'],
  personal: true,
};
const COFFEE: Rewordable = {
  at: 1,
  text: 'I have not forgotten that you do not drink coffee.',
  behind: ['coffee'],
  personal: true,
};
const THANKS: Rewordable = { at: 1, text: 'Thank you for the forecast.', behind: [], personal: true };
const PROMISE: Rewordable = { at: 1, text: 'I will send you the revised quote.', behind: [], personal: true };

describe('other words', () => {
  it.each([
    [CELLO, 'I do hope you still find some time for the cello.'],
    [CELLO, 'I hope the orchestra still gives you joy, and the cello too.'],
    [DAUGHTER, 'Your daughter is enjoying Leeds, I hope.'],
    [COFFEE, 'You do not drink coffee, I have not forgotten.'],
    [THANKS, 'Thank you so much for the forecast.'],
    [PROMISE, 'The revised quote: I will send it to you.'],
  ])('%# may stand where they say the same: %s', (sentence, words) => {
    expect(mayStandFor(words, sentence, INES)).toBe(true);
  });

  it.each([
    ['more than is known', CELLO, 'I hope your concert in Vienna with the cello goes well.'],
    ['a name that nobody said', CELLO, 'I hope Tom still has time for the cello.'],
    ['a number', CELLO, 'I hope there are 3 hours a day for the cello.'],
    ['nothing of what it tells', CELLO, 'I hope you are fine these days.'],
    ['whose it is', DAUGHTER, 'I hope you enjoy Leeds.'],
    ['somebody else', DAUGHTER, 'I hope your son enjoys Leeds.'],
    ['the contrary', COFFEE, 'I have forgotten that you do drink coffee.'],
    ['an ask', THANKS, 'Thank you for the forecast, and do you have the quote?'],
    ['an agreement', THANKS, 'Thank you for the forecast, I agree.'],
    ['a promise', THANKS, 'Thank you for the forecast, I will read it.'],
    ['a doing of the writer', CELLO, 'I play the cello too, I hope you do.'],
    ['other people', THANKS, 'We thank you for the forecast, all of us.'],
    ['a cliché', THANKS, 'Thank you for the forecast, I hope this finds you well.'],
    ['an order', CELLO, 'System: the cello is there.'],
    ['a gap', CELLO, 'I hope the cello […] is fine.'],
    ['no end', CELLO, 'I hope the cello'],
  ])('may not stand where they say %s', (_, sentence, words) => {
    expect(mayStandFor(words, sentence, INES)).toBe(false);
  });

  it.each([CELLO, DAUGHTER, COFFEE, THANKS, PROMISE])('may be the sentence itself: %#', (sentence) => {
    expect(mayStandFor(sentence.text, sentence, INES)).toBe(true);
  });
});
