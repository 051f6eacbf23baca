// What a remembered thing is called: words that a person can read beside its topic, never half a word or a bare verb.
import { expect, it } from 'vitest';
import { extract } from '../../../../lib/core/extract/engine';
import { Day } from '../../../../lib/core/model/when';
import { toReadingText } from '../../../../lib/core/text/reading-text';

it.each([
  ['a goal is more than its verb', 'By 2031 we want to double what we recycle.', 'double what we recycle'],
  ['a place where somebody helps', 'The leftovers go to the night shelter, where I volunteer.', 'night shelter'],
  [
    'without what follows from it',
    'My husband drives the school bus, so I know all the children.',
    'My husband drives the school bus',
  ],
  ['what to do, not why', 'English is my third language, so please use short words.', 'use short words'],
  ['a body part is not left out', 'I lost the use of my left thumb.', 'use of my left thumb'],
  ['what somebody of theirs does', 'My husband is a baker, what a life.', 'My husband is a baker'],
  ['a last day', 'My last day here is 30 April.', 'last day at work'],
  ['somebody who retires', "I'm retiring at the end of April.", 'retires'],
  ['a first day needs no words', 'I start a new job on 1 June.', ''],
])('%s', async (_, content, value) => {
  const { found } = await extract({
    text: toReadingText({ kind: 'text', content }),
    sentOn: Day.parse('2026-03-17'),
    author: { name: 'Robin Vale', address: 'robin@vale.example' },
    subject: 'Re: hello',
  });
  const values = found.map(({ claim }) => claim.value);
  expect(values).toContain(value);
});
