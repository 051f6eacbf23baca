import { describe, expect, it } from 'vitest';
import { missingPart } from '../../../../lib/core/drafting/missing';

const DRAFT = 'Hi Inês,\n\nThank you for your mail.\n\n\nBest,\nMartin';

describe('the missing part of a draft', () => {
  it.each([
    ['', DRAFT],
    ['Two cells were all it needed.', DRAFT],
    ['Hi Inês,', 'Thank you for your mail.\n\n\nBest,\nMartin'],
    ['Dear Ms Marques\n\nOne thing first.', 'Thank you for your mail.\n\n\nBest,\nMartin'],
    ['Bom dia Inês!', 'Thank you for your mail.\n\n\nBest,\nMartin'],
    ['Hi, I wanted to tell you that the pallets will be collected on Thursday and replaced', DRAFT],
    ['Hello Inês,\n\nAll settled.\n\nBest,\nMartin', 'Thank you for your mail.'],
  ])('after "%s"', (written, expected) => {
    expect(missingPart(written, DRAFT)).toBe(expected);
  });

  it('is the whole draft when nothing would be left', () => {
    expect(missingPart('Hi Inês,\n\nBest,', 'Hi Inês,\n\n\nBest,')).not.toBe('');
  });
});
