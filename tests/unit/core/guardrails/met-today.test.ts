import { describe } from 'vitest';
import { type Rows, type Scene, tables } from './scene';

const BIRTHDAY = { kind: 'email', channel: 'email' };
const met = (at: string, channel = 'meeting', text = ''): NonNullable<Scene['interactions']> => [
  { at, direction: 'out', channel, text },
];
const TODAY = '2026-03-17T08:00:00-05:00';
const GREETING = 'Dear Inês, happy birthday and all the best for the year ahead! Martin';

const SPEAKS: Rows = [
  ['a birthday mail after a meeting', { occasion: 'birthday', gesture: BIRTHDAY, interactions: met(TODAY) }],
  ['a birthday draft after a call', { occasion: 'birthday', draft: GREETING, interactions: met(TODAY, 'call') }],
  [
    'a card that arrives on the day of a visit',
    {
      occasion: 'birthday',
      gesture: { kind: 'card', channel: 'post', when: '2026-03-20' },
      interactions: met('2026-03-20T14:00:00-05:00', 'visit'),
    },
  ],
  [
    'a meeting later today',
    { occasion: 'birthday', gesture: BIRTHDAY, interactions: met('2026-03-17T16:30:00-05:00') },
  ],
  [
    'we wrote this morning',
    {
      occasion: 'anniversary',
      gesture: BIRTHDAY,
      interactions: met(TODAY, 'email', 'The figures you asked for are attached.'),
    },
  ],
  [
    'they wrote this morning',
    { occasion: 'birthday', draft: GREETING, interactions: [{ at: TODAY, direction: 'in', channel: 'email' }] },
  ],
  [
    'no occasion is named, the words are a greeting',
    { draft: 'Many happy returns, Inês!', interactions: met(TODAY, 'call') },
  ],
  [
    'congratulations on the day of a meeting',
    { occasion: 'congratulation', draft: 'Congratulations on the award, what a success!', interactions: met(TODAY) },
  ],
  ['gesture and draft', { occasion: 'birthday', gesture: BIRTHDAY, draft: GREETING, interactions: met(TODAY) }],
  [
    'it is still the same day where she is',
    {
      person: { timeZone: 'Pacific/Honolulu' },
      now: '2026-03-18T01:00:00-05:00',
      occasion: 'birthday',
      gesture: BIRTHDAY,
      interactions: met('2026-03-17T15:00:00-05:00'),
    },
  ],
  [
    'it is the next day there for both',
    {
      person: { timeZone: 'Asia/Tokyo' },
      now: '2026-03-17T20:00:00-05:00',
      occasion: 'birthday',
      gesture: BIRTHDAY,
      interactions: met('2026-03-17T11:30:00-05:00', 'call'),
    },
  ],
  [
    'nobody said a word',
    {
      occasion: 'birthday',
      gesture: BIRTHDAY,
      interactions: met(TODAY, 'meeting', 'Went through the renewal. Forgot to wish her a happy birthday.'),
    },
  ],
  [
    'a LinkedIn greeting',
    { occasion: 'congratulation', gesture: { kind: 'note', channel: 'linkedin' }, interactions: met(TODAY, 'call') },
  ],
  [
    'only the birthday in memory says what the card is',
    { facts: ['moment birthday  #--03-17'], gesture: { kind: 'card' }, interactions: met(TODAY) },
  ],
];
const QUIET: Rows = [
  [
    'the meeting was yesterday',
    { occasion: 'birthday', gesture: BIRTHDAY, interactions: met('2026-03-16T16:00:00-05:00') },
  ],
  [
    'the greeting was said',
    {
      occasion: 'birthday',
      gesture: BIRTHDAY,
      interactions: met(TODAY, 'call', 'Wished her a happy birthday on the phone.'),
    },
  ],
  ['nothing happened today', { occasion: 'birthday', draft: GREETING }],
  [
    'a call is the greeting',
    { occasion: 'birthday', gesture: { kind: 'call', channel: 'phone' }, interactions: met(TODAY, 'email') },
  ],
  [
    'the card arrives tomorrow',
    { occasion: 'birthday', gesture: { kind: 'card', when: '2026-03-18' }, interactions: met(TODAY) },
  ],
  [
    'an answer to her question',
    { occasion: 'answer', draft: 'Here is the price list that you asked for.', interactions: met(TODAY) },
  ],
  [
    'thanks for the meeting',
    { occasion: 'thanks', draft: 'Thank you for your time this morning.', interactions: met(TODAY) },
  ],
  [
    'the draft speaks of the meeting',
    {
      occasion: 'birthday',
      draft: 'It was lovely to see you this morning. Once more: happy birthday!',
      interactions: met(TODAY),
    },
  ],
  [
    'another day where she is',
    {
      person: { timeZone: 'Asia/Tokyo' },
      now: '2026-03-17T11:00:00-05:00',
      occasion: 'birthday',
      gesture: BIRTHDAY,
      interactions: met('2026-03-17T08:00:00-05:00'),
    },
  ],
  [
    'the gift is handed over at the meeting',
    { occasion: 'birthday', gesture: { kind: 'gift', item: 'book', channel: 'in_person' }, interactions: met(TODAY) },
  ],
  [
    'a follow-up after the meeting',
    { occasion: 'follow_up', draft: 'As promised, the notes from our meeting.', interactions: met(TODAY) },
  ],
  ['do nothing', { occasion: 'birthday', gesture: { kind: 'silence' }, interactions: met(TODAY) }],
  [
    'a birthday in the words, but no greeting',
    { draft: 'The birthday cake campaign is ready, shall I send the numbers?', interactions: met(TODAY) },
  ],
  [
    'a condolence card after a visit',
    { occasion: 'condolence', gesture: { kind: 'card' }, interactions: met(TODAY, 'visit') },
  ],
];

describe('met today', () => {
  tables('met-today', SPEAKS, QUIET);
});
