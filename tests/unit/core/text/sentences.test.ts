// Where sentences begin and end.
import { expect, it } from 'vitest';
import { sentencesOf } from '../../../../lib/core/text/sentences';

const split = (text: string): string[] =>
  sentencesOf(text, [{ start: 0, end: text.length }]).map((sentence) => sentence.text.replace(/\s+/gu, ' '));

it.each([
  ['plain', 'It rains. We stay.', ['It rains.', 'We stay.']],
  [
    'abbreviations and initials',
    'Ask Mr. Doyle or J. R. Moore, e.g. on Monday. Thanks.',
    ['Ask Mr. Doyle or J. R. Moore, e.g. on Monday.', 'Thanks.'],
  ],
  [
    'decimals and addresses',
    'It costs 3.50 at shop.example.com. Cheap.',
    ['It costs 3.50 at shop.example.com.', 'Cheap.'],
  ],
  ['exclamations that go on', "We're expecting!! due in April", ["We're expecting!! due in April"]],
  ['lower-case writers', 'cannot open it . will try later', ['cannot open it .', 'will try later']],
  [
    'lists',
    'Two things:\n- no calls before ten\n- no flowers',
    ['Two things:', '- no calls before ten', '- no flowers'],
  ],
  [
    'wrapped lines',
    'I have been a vegetarian for more than twenty years now and\nI am not going to change.',
    ['I have been a vegetarian for more than twenty years now and I am not going to change.'],
  ],
  ['a greeting of its own', 'Dear Tom,\nI like tea.', ['Dear Tom,', 'I like tea.']],
  ['blank lines', 'One\n\nTwo', ['One', 'Two']],
])('%s', (_, text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

it('gives exact places', () => {
  const text = '  I like tea.\n\nNot coffee. ';
  for (const sentence of sentencesOf(text, [{ start: 0, end: text.length }]))
    expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
});

it('straightens apostrophes without moving anything', () => {
  const text = 'I don’t drink “coffee” – ever. My wife‘s name isn’t Ann.';
  const found = sentencesOf(text, [{ start: 0, end: text.length }]);
  expect(found.map((one) => one.text)).toEqual(["I don't drink “coffee” – ever.", "My wife's name isn't Ann."]);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    'I don’t drink “coffee” – ever.',
    'My wife‘s name isn’t Ann.',
  ]);
});

it('reads a long run of stops and brackets in one pass', () => {
  const text = `${'.'.repeat(50_000)}x${'.)'.repeat(50_000)} End`;
  expect(sentencesOf(text, [{ start: 0, end: text.length }]).at(-1)?.text).toBe('End');
});
