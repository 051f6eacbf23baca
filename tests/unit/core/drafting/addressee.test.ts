import { expect, it } from 'vitest';
import { addressee, signedWith } from '../../../../lib/core/drafting/addressee';

it.each([
  ['Anna Weiss', '', '', 3, 'Anna'],
  ['Dr. Katherine Osei', '', '', 5, 'Dr Osei'],
  ['Dr. Katherine Osei', '', '', 2, 'Katherine'],
  ['Dr. Katherine Osei', '', 'Kate', 5, 'Kate'],
  ['Marques, Inês', '', '', 3, 'Inês'],
  ['NAKAMURA Yuki', '', '', 3, 'Yuki'],
  ['Tanaka Hiroshi', 'JP', '', 3, 'Hiroshi'],
  ['Nguyen Van An', 'VN', '', 3, 'An'],
  ['Nagy Péter', 'Hungary', '', 3, 'Péter'],
  ['王伟 Wei Wang', '', '', 3, 'Wei'],
  ['María José García López', '', '', 3, 'María José'],
  ['LUCA BIANCHI', '', '', 3, 'Luca'],
  ['Prof. Dr. Jürgen Schmidt', '', '', 4, 'Professor Schmidt'],
  ['Ms Astrid Berg', '', '', 5, 'Ms Berg'],
  ['Sir David Marlow', '', '', 5, 'Sir David'],
  ['Ludwig van Beethoven, PhD', '', '', 3, 'Ludwig'],
  ['J. Anna Weiss', '', '', 3, 'Anna'],
  ['Lord Ashcombe', '', '', 5, 'Lord Ashcombe'],
  ['Baroness Hale of Ripley', '', '', 4, 'Baroness Hale'],
  ['The Rev. Thomas Hale', '', '', 4, 'Reverend Hale'],
  ['The Rev. Thomas Hale', '', '', 2, 'Thomas'],
  ['Greta & Paul Sommer', '', '', 3, 'Greta and Paul'],
  ['Support Team', '', '', 3, ''],
  ['anna@example.com', '', '', 3, ''],
])('greets %s (%s, signs "%s", formality %i) as "%s"', (name, country, signed, formality, expected) => {
  expect(addressee({ name, country, signed, formality })).toBe(expected);
});

it.each([
  ['See you.\n\nBest,\nKate', 'Kate'],
  ['See you.\n\nBest regards\nAnna Weiss\nHallam Tools', ''],
  ['All fine.\nThanks, Nic', 'Nic'],
  ['All fine.\n\nAlex x', 'Alex'],
  ['All fine.\n\nBest\nJo\nSent from my phone', 'Jo'],
  ['All fine.', ''],
  ['All fine, off to the hills on Friday :) kat', 'kat'],
])('hears how "%s" is signed', (text, expected) => {
  expect(signedWith(text, 'Katherine Weiss')).toBe(expected);
});
