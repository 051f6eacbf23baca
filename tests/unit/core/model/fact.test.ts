import { describe, expect, test } from 'vitest';
import { quoteEvidence, type EvidenceSource } from '../../../../lib/core/model/evidence';
import { type Claim, claimKey, normalValue } from '../../../../lib/core/model/fact';
import { emailHandle, normalAddress } from '../../../../lib/core/model/handle';
import { givenName, initials } from '../../../../lib/core/model/person';
import { everyYear } from '../../../../lib/core/model/moment';
import { When } from '../../../../lib/core/model/when';

const coffee: Claim = {
  type: 'preference',
  category: 'food_drink',
  polarity: 'like',
  subject: 'sender',
  value: 'Oat-milk cortado',
};
const source: EvidenceSource = {
  author: 'ines@atlantida.example',
  mailbox: 'maya@northwind.example',
  threadId: '18f2',
  messageId: '18f3',
  sentAt: null,
};

describe('the claim key', () => {
  test('is the same for the same claim in other letters', () => {
    expect(claimKey('p1', { ...coffee, value: 'an oat milk  cortado.' })).toBe(claimKey('p1', coffee));
    expect(claimKey('p1', { ...coffee, polarity: 'fact' })).toBe(claimKey('p1', coffee));
  });

  test('is another one for another person, for the opposite, and for another date', () => {
    expect(claimKey('p2', coffee)).not.toBe(claimKey('p1', coffee));
    expect(claimKey('p1', { ...coffee, polarity: 'avoid' })).not.toBe(claimKey('p1', coffee));
    const birthday: Claim = {
      type: 'moment',
      kind: 'birthday',
      subject: 'sender',
      value: '',
      date: When.parse('--06-03'),
    };
    expect(claimKey('p1', birthday)).not.toBe(claimKey('p1', { ...birthday, date: When.parse('--06-04') }));
    expect(claimKey('p1', birthday)).toBe(claimKey('p1', { ...birthday, value: 'turns 40' }));
  });

  test('compares values in any script', () => {
    expect(normalValue('The  CAFÉ, “noir”')).toBe('café noir');
    expect(normalValue('قهوة بدون سكر')).toBe('قهوة بدون سكر');
  });
});

test('evidence keeps the words, what stands around them, and one id for the same words', () => {
  const text = 'Happy to meet, though my doctor has banned me from coffee, so tea for me.';
  const start = text.indexOf('my doctor');
  const span = { start, end: start + 'my doctor has banned me from coffee'.length };
  const evidence = quoteEvidence(text, span, source, claimKey('p1', coffee));
  expect(evidence).toMatchObject({
    quote: 'my doctor has banned me from coffee',
    prefix: 'Happy to meet, though ',
    suffix: ', so tea for me.',
    author: source.author,
  });
  expect(quoteEvidence(text, span, source, claimKey('p1', coffee)).id).toBe(evidence.id);
  expect(quoteEvidence(text, span, { ...source, messageId: '18f4' }, claimKey('p1', coffee)).id).not.toBe(evidence.id);
});

test('an address has one spelling, and what is none is refused', () => {
  expect(emailHandle(' Ines@Atlantida.EXAMPLE ')).toBe('email:ines@atlantida.example');
  for (const text of [
    '',
    'ines',
    'ines@',
    '@atlantida.example',
    'a b@c.example',
    'ines@atlantida',
    '<ines@atlantida.example>',
    'javascript:alert(1)@x',
  ]) {
    expect(normalAddress(text), text).toBeNull();
  }
});

test.each([
  ['Inês Marques', 'IM', 'Inês'],
  ['Marques, Inês', 'MI', 'Inês'],
  ['Dr. Ruth Okafor', 'RO', 'Ruth'],
  ['', '', ''],
  ['李 小龙', '李小', '李'],
  ['Cher', 'C', 'Cher'],
])('%s: initials %s, greeted as %s', (name, letters, greeted) => {
  expect(initials(name)).toBe(letters);
  expect(givenName(name)).toBe(greeted);
});

test('what comes back every year is remembered without a year; what happens once keeps it', () => {
  const moment = { type: 'moment', subject: 'sender', value: '' } as const;
  const date = When.parse('2027-06-03');
  expect(everyYear({ ...moment, kind: 'birthday', date }).date).toBe('--06-03');
  expect(everyYear({ ...moment, kind: 'move', date }).date).toBe('2027-06-03');
  expect(everyYear({ ...moment, kind: 'birthday', date: When.parse('2027-06') }).date).toBe('2027-06');
  expect(everyYear({ ...moment, kind: 'birthday', date: null }).date).toBeNull();
});
