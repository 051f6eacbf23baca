// What counts as somebody's trace in the records of others, and what does not.
import { describe, expect, it } from 'vitest';
import { scrubber, scrubRow } from '../../../lib/store/traces';

const ana = scrubber({
  addresses: ['a.b@x.example', '+351 912'],
  names: ['Ana Lima', 'Max', 'Lima, Ana', 'Inês Sá'],
  ids: ['p1'],
});

describe('traces of a person', () => {
  it.each([
    ['Write to a.b@x.example.', 'Write to ….'],
    ['A.B@X.EXAMPLE', '…'],
    ['<a.b@x.example>, b', '<…>, b'],
    ['ana  lima and Ana\nLima', '… and …'],
    ['Lima, Ana', '…'],
    ['Inês Sá, Ines Sa', '…, …'],
    ['Ine\u0302s Sa\u0301', '…'],
    ['Call +351 912 now', 'Call … now'],
    ['Ana\r\n\tLima, Ana\u000bLima, Ana\u00a0Lima', '…, …, …'],
  ])('are taken out of %j', (text, left) => {
    expect(ana.scrub(text)).toBe(left);
    expect(ana.suspects([{ text }])).toBe(true);
  });

  it.each([
    'maria.b@x.example',
    'za.b@x.example',
    'a.b@x.example.org',
    'a.b@x.examples',
    'Mariana Lima',
    'Ana Limas',
    'Max',
    '',
  ])('are not seen in %j', (text) => {
    expect(ana.scrub(text)).toBe(text);
  });

  it('are not seen by somebody without address and name', () => {
    const nobody = scrubber({ addresses: [], names: [''], ids: [] });
    expect(nobody.scrub('any text')).toBe('any text');
    expect(nobody.suspects('any text')).toBe(false);
    expect(nobody.theirWords({ author: '' })).toBe(false);
  });

  it.each([
    [{ personId: 'p1' }, true],
    [{ personId: 'p11' }, false],
    [{ list: [{ quote: 'says ANA lima' }] }, true],
    [{ list: [{ author: 'A.b@x.example' }] }, true],
    [{ note: 'says "Max"' }, false],
  ])('are suspected in %j: %s', (value, suspected) => {
    expect(ana.suspects(value)).toBe(suspected);
  });

  it('leaves the very same data when there is none', () => {
    const row = { id: '1', list: ['x', { y: 'z' }], none: null, number: 3 };
    expect(ana.scrub(row)).toBe(row);
  });

  it('takes their words and addresses out of lists', () => {
    const row = {
      list: ['a.b@x.example', 'else'],
      evidence: [
        { author: 'a.b@x.example', quote: 'q' },
        { author: 'c@x.example', quote: 'r' },
      ],
    };
    expect(ana.scrub(row)).toEqual({ list: ['else'], evidence: [{ author: 'c@x.example', quote: 'r' }] });
  });

  it('leaves another person of the same name their name', () => {
    expect(scrubRow(ana, 'people', { id: '2', name: 'Ana Lima', role: 'Like Ana Lima' })).toEqual({
      id: '2',
      name: 'Ana Lima',
      role: 'Like …',
    });
    expect(scrubRow(ana, 'facts', { id: '2', name: 'Ana Lima' })).toEqual({ id: '2', name: '…' });
  });
});
