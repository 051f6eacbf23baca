// Where the user's own words end in a mail without markup.
import { describe, expect, it } from 'vitest';
import { plainOwnEnd } from '../../../../lib/hosts/gmail/compose-text.ts';

const own = (text: string): string => text.slice(0, plainOwnEnd(text)).trimEnd();

describe('plainOwnEnd', () => {
  it.each([
    ['all of it', 'Hi Ola,\nsee you.', 'Hi Ola,\nsee you.'],
    ['up to the signature', 'Hi Ola,\n\n-- \nSam Reed', 'Hi Ola,'],
    ['up to the attribution line', 'Yes.\n\nOn Mon, Nov 9, 2026 Ola wrote:\n> Shall we?\n> Ola', 'Yes.'],
    ['up to the quote when nothing introduces it', 'Yes.\n> Shall we?', 'Yes.'],
    ['nothing of a bare quote', '> Shall we?', ''],
    ['a colon that introduces no quote', 'I need:\ntea\nno coffee', 'I need:\ntea\nno coffee'],
    ['dashes within a line', 'Friday -- or Monday', 'Friday -- or Monday'],
  ])('takes %s', (_, text, expected) => {
    expect(own(text)).toBe(expected);
  });
});
