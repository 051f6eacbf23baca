import { describe } from 'vitest';
import { factRecord, type Rows, tables } from './scene';

const LISBON = { timeZone: 'Europe/Lisbon' };
const call = (when: string) => ({ kind: 'call', channel: 'phone', when });
const mail = (when: string) => ({ kind: 'email', channel: 'email', when });

const SPEAKS: Rows = [
  ['a call at night', { person: { timeZone: 'Asia/Tokyo' }, gesture: { kind: 'call' } }],
  ['a call at six in the morning', { person: LISBON, gesture: call('2026-03-18T06:00:00+00:00') }],
  ['a call late in the evening', { person: LISBON, gesture: call('2026-03-18T15:30:00-05:00') }],
  ['a call on Saturday', { person: LISBON, gesture: call('2026-03-21T11:00:00+00:00') }],
  ['a mail on Sunday', { person: LISBON, gesture: mail('2026-03-22') }],
  [
    'a mail in the middle of the night',
    {
      person: { timeZone: 'Asia/Singapore' },
      occasion: 'check_in',
      draft: 'How is the launch going?',
      now: '2026-03-17T13:00:00-05:00',
    },
  ],
  [
    'during her holiday',
    { facts: ['moment out_of_office on holiday #2026-03-14/2026-03-28'], gesture: mail('2026-03-18') },
  ],
  [
    'a card that arrives while she travels',
    {
      facts: ['moment trip three weeks in Japan #2026-03-10/2026-03-31'],
      gesture: { kind: 'card', channel: 'post', when: '2026-03-20' },
    },
  ],
  [
    'Friday in Riyadh',
    { person: { timeZone: 'Asia/Riyadh', country: 'SA' }, gesture: call('2026-03-20T11:00:00+03:00') },
  ],
  ['the first of January', { person: { ...LISBON, country: 'PT' }, gesture: call('2027-01-01T11:00:00+00:00') }],
  [
    'against the hours she told',
    { person: LISBON, facts: ['meeting_time avoid before ten'], gesture: call('2026-03-18T09:15:00+00:00') },
  ],
  [
    'the Fourth of July',
    { person: { timeZone: 'America/New_York', country: 'US' }, gesture: call('2028-07-04T11:00:00-04:00') },
  ],
  ['only the country is known', { person: { country: 'JP' }, gesture: call('2026-03-17T13:00:00-05:00') }],
  [
    'a visit in the evening',
    { person: LISBON, gesture: { kind: 'gift', item: 'book', channel: 'visit', when: '2026-03-18T21:30:00+00:00' } },
  ],
  [
    'her day off',
    { person: LISBON, facts: ['work fact does not work on Fridays'], gesture: call('2026-03-20T11:00:00+00:00') },
  ],
];
const QUIET: Rows = [
  ['a call in her morning', { person: LISBON, gesture: call('2026-03-18T10:30:00+00:00') }],
  ['a call now, in her afternoon', { person: LISBON, gesture: { kind: 'call' } }],
  ['a mail in her working day', { person: { timeZone: 'Asia/Tokyo' }, gesture: mail('2026-03-17T20:00:00-05:00') }],
  [
    'an answer at night',
    { person: { timeZone: 'Asia/Tokyo' }, occasion: 'answer', draft: 'Here is the file you asked for.' },
  ],
  [
    'after her holiday',
    { facts: ['moment out_of_office on holiday #2026-03-01/2026-03-14'], gesture: mail('2026-03-18') },
  ],
  [
    'a colleague is away',
    {
      facts: [factRecord('moment out_of_office on holiday #2026-03-14/2026-03-28', { about: 'Tom Becker' })],
      gesture: mail('2026-03-18'),
    },
  ],
  [
    'her son travels',
    { facts: ['moment trip school trip to Rome @their son #2026-03-14/2026-03-28'], gesture: mail('2026-03-18') },
  ],
  [
    'a birthday greeting by mail on a Sunday',
    { person: LISBON, occasion: 'birthday', facts: ['moment birthday  #--03-22'], gesture: mail('2026-03-22') },
  ],
  ['silence', { person: { timeZone: 'Asia/Tokyo' }, gesture: { kind: 'silence' } }],
  ['escalate at night', { person: { timeZone: 'Asia/Tokyo' }, gesture: { kind: 'escalate' } }],
  [
    'Sunday in Riyadh',
    { person: { timeZone: 'Asia/Riyadh', country: 'SA' }, gesture: call('2026-03-22T11:00:00+03:00') },
  ],
  ['nothing is known of her zone', { gesture: { kind: 'call' } }],
  [
    'another country’s holiday',
    { person: { timeZone: 'Europe/London', country: 'GB' }, gesture: call('2028-07-04T11:00:00+01:00') },
  ],
  [
    'after the hour she named',
    { person: LISBON, facts: ['meeting_time avoid before ten'], gesture: call('2026-03-18T10:30:00+00:00') },
  ],
  [
    'a card by post, whatever the hour',
    { person: { timeZone: 'Asia/Tokyo' }, gesture: { kind: 'card', channel: 'post' } },
  ],
];

describe('wrong time', () => {
  tables('wrong-time', SPEAKS, QUIET);
});
