import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptShare } from '../../../../lib/core/drafting/kept-share';

const DRAFT = 'Hi Inês,\n\nThank you for your mail. I hope all is well with Otto.\n\nBest,\nMartin';
const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'Otto', 'well', '.', '\n'), { maxLength: 30 })
  .map((all) => all.join(' '));

describe('the share of a draft that was sent', () => {
  it.each([
    ['as it was', DRAFT, 1],
    ['with more in it', DRAFT.replace('mail.', 'mail. The pallets come on Monday.'), 1],
    ['without the personal sentence', DRAFT.replace(' I hope all is well with Otto.', ''), 0.56],
    ['not at all', 'Entirely different', 0],
    ['empty', '', 0],
  ])('%s', (_, sent, share) => {
    expect(keptShare(DRAFT, sent)).toBe(share);
  });

  it('lies between 0 and 1, and what is added never lowers it', () => {
    fc.assert(
      fc.property(text, text, text, (draft, sent, more) => {
        const share = keptShare(draft, sent);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(keptShare(draft, `${sent} ${more}`)).toBeGreaterThanOrEqual(share);
      }),
    );
  });
});
