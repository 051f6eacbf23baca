// The two questions that grammar answers.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Grammar, loadGrammar } from '../../../../lib/core/extract/grammar';

let grammar: Grammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

describe('direction', () => {
  it.each([
    ['future', 'My wife leaves for Prague on Wednesday'],
    ['future', "We're getting married on 12 September"],
    ['future', 'I was told that the launch is on Friday'],
    ['future', 'Away to Islay on 21 May'],
    ['past', 'My father passed away on Thursday'],
    ['past', 'We won the award on Saturday'],
    ['past', 'Our daughter was born on Sunday'],
    ['past', 'They closed the round on Friday'],
  ])('%s: %s', (direction, sentence) => {
    const start = sentence.lastIndexOf(' on ') + 1;
    expect(grammar.direction(sentence, { start, end: sentence.length })).toBe(direction);
  });
});

describe('noun phrase', () => {
  it.each([
    ['the oat-milk cortado when I am in town', 'oat-milk cortado'],
    ['tea in this house', 'tea'],
    ['a really good book', 'good book'],
    ['nuts, so nothing with pesto please', 'nuts'],
    ['dim sum', 'dim sum'],
    ['when it rains', ''],
  ])('%s', (words, phrase) => {
    expect(grammar.nounPhrase(words)).toBe(phrase);
  });
});
