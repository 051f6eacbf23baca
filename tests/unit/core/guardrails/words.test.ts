import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords, stemOf } from '../../../../lib/core/guardrails/words';
import { anyCharacter } from '../../../fakes/any-character';

const sentences = (text: string): string[] =>
  readWords(text).map(({ words }) => words.map((word) => word.text).join(' '));

const quoted = (text: string): string[] =>
  readWords(text).flatMap(({ words }) => words.filter((word) => word.quoted).map((word) => word.text));

describe('reading a draft', () => {
  it.each([
    ['Hi Inês,\nlet’s meet.', ['hi inês', "let's meet"]],
    ['See you at 8 a.m. on Friday. Bring Tom!', ['see you at 8 am on friday', 'bring tom']],
    ['a line that a program\nwrapped', ['a line that a program wrapped']],
    ['- one\n- two', ['one', 'two']],
    ['first\n\nsecond', ['first', 'second']],
    ['8:30 or 9.15', ['8:30 or 9.15']],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('knows a question', () => {
    expect(readWords('Coffee? Tea.').map(({ question }) => question)).toEqual([true, false]);
  });

  it('tells the words of others by quotation marks and quoted lines, but not emphasis', () => {
    expect(quoted('You said “no coffee for me please” once.')).toEqual(['no', 'coffee', 'for', 'me', 'please']);
    expect(quoted('A "real" coffee')).toEqual([]);
    expect(quoted('> old words\nnew words')).toEqual(['old', 'words']);
    expect(quoted('a lost " mark and then a great many words')).toEqual([]);
  });

  it.each([
    ['coffees', 'coffee'],
    ['lunches', 'lunch'],
    ['allergies', 'allergy'],
    ["coffee's", 'coffee'],
    ['glass', 'glass'],
    ['gas', 'gas'],
  ])('%s → %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });

  it('places every word where it stands, in order', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: anyCharacter }), (text) => {
        let at = 0;
        for (const word of readWords(text).flatMap(({ words }) => words)) {
          expect(word.start).toBeGreaterThanOrEqual(at);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.end).toBeLessThanOrEqual(text.length);
          at = word.end;
        }
      }),
    );
  });
});
