// Quotes are found again, whatever happened to the white space.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, quoteIn, type Span, without } from '../../../../lib/core/text/spans';

describe('quoteIn', () => {
  it('ignores white space', () => {
    const page = 'I have\n  given up\u00a0coffee.';
    const at = quoteIn(page, 'given up coffee', 'I have ', '.');
    expect(at === null ? null : page.slice(at.start, at.end)).toBe('given up\u00a0coffee');
  });

  it('chooses the place whose surroundings agree', () => {
    const page = 'He said no coffee today. She said no coffee ever.';
    expect(quoteIn(page, 'no coffee', 'She said ', ' ever.')?.start).toBe(page.lastIndexOf('no coffee'));
    expect(quoteIn(page, 'no coffee', 'He said ', ' today.')?.start).toBe(page.indexOf('no coffee'));
  });

  it('finds nothing where nothing is', () => {
    expect(quoteIn('tea', 'coffee', '', '')).toBeNull();
    expect(quoteIn('tea', ' ', '', '')).toBeNull();
  });

  it('finds every piece of every text again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('coffee', 'tea', 'no', 'more', '\n', '  ', 'é', '🙏'), { minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (words, a, b) => {
          const text = words.join(' ');
          const start = a % text.length;
          const end = start + 1 + (b % (text.length - start));
          const quote = text.slice(start, end);
          fc.pre(quote.trim() !== '');
          const found = quoteIn(text, quote, text.slice(Math.max(0, start - 32), start), text.slice(end, end + 32));
          expect(found).not.toBeNull();
          expect(text.slice(found?.start, found?.end).replace(/\s/gu, '')).toBe(quote.replace(/\s/gu, ''));
        },
      ),
    );
  });
});

const spans = fc
  .array(fc.nat({ max: 100 }), { maxLength: 12 })
  .map((points) => [...new Set(points)].toSorted((a, b) => a - b))
  .map((points) =>
    points.flatMap((point, i): Span[] => (i % 2 === 1 ? [{ start: points[i - 1] ?? 0, end: point }] : [])),
  );
const covers = (list: readonly Span[], at: number): boolean => list.some((span) => at >= span.start && at < span.end);

describe('without and joined', () => {
  it('agree with sets of places', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const left = without(a, b);
        const both = joined([...a, ...b]);
        for (let at = 0; at <= 100; at++) {
          expect(covers(left, at)).toBe(covers(a, at) && !covers(b, at));
          expect(covers(both, at)).toBe(covers(a, at) || covers(b, at));
        }
      }),
    );
  });
});
