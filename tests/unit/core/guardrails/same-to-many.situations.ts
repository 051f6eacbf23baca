// The same words for many, and words that only look the same.
import type { Row } from './table';

const NAMES = [
  'Anna',
  'Ben',
  'Carla',
  'Dinis',
  'Emre',
  'Fola',
  'Greta',
  'Hugo',
  'Ivy',
  'Jonas',
  'Kaja',
  'Leo',
  'Mina',
  'Nuno',
  'Olga',
  'Pia',
  'Quin',
  'Rosa',
  'Sven',
  'Tove',
  'Uma',
  'Vera',
  'Wim',
  'Xenia',
];
const COMPANIES = ['Norrland', 'Quayside', 'Tamar', 'Brill', 'Osprey', 'Fennel', 'Gable', 'Heron'];
const many = (count: number, text: (name: string, company: string, k: number) => string): string[] =>
  NAMES.slice(0, count).map((name, k) => text(name, COMPANIES[k % COMPANIES.length] ?? '', k));

const CHECK_IN = (name: string, company: string): string =>
  `Hi ${name},\n\nI hope the spring has started well at ${company}. We have rebuilt the import so that broken rows no longer stop the rest. Would you like to see it next week?\n\nBest,\nRobin`;
const BIRTHDAY = (name: string): string =>
  `Dear ${name}, happy birthday! I wish you a year full of small adventures and good bread. Enjoy the day.`;
const SHORT = (name: string): string => `Hi ${name}, thinking of you and the whole crew this week!`;
const LONG = (name: string): string =>
  `Hello ${name}, we looked at how teams use the planner in the last quarter. Most of them skip the second step because the names are confusing. From Monday the step is called Check and shows what will change. Nothing else moves, and no setting is lost. Tell me what you think of it.`;

export const SPEAKS: readonly Row[] = [
  { draft: CHECK_IN('Inês', 'Larkin'), sent: many(5, CHECK_IN) },
  { draft: CHECK_IN('Inês', 'Larkin'), sent: many(12, CHECK_IN) },
  { draft: BIRTHDAY('Inês'), sent: many(6, BIRTHDAY) },
  {
    draft: CHECK_IN('Inês', 'Larkin').replace('next week', 'this week').replace('Would you like', 'Do you want'),
    sent: many(7, CHECK_IN),
  },
  {
    draft: BIRTHDAY('Inês').replace('I wish you', 'Wishing you').replace('Enjoy the day', 'Enjoy your day!'),
    sent: many(8, BIRTHDAY),
  },
  { draft: SHORT('Inês'), sent: many(20, SHORT) },
  { draft: SHORT('Inês').toUpperCase(), sent: many(24, SHORT) },
  { draft: LONG('Inês').replace('Hello Inês, we', 'Dear Ms Marques,\n\nWe'), sent: many(9, LONG) },
  { draft: `${LONG('Inês')} Greetings to Porto!`, sent: many(9, LONG) },
  { draft: LONG('Inês'), sent: [...many(6, LONG), ...many(20, SHORT)] },
  { draft: CHECK_IN('Inês', 'Larkin').replaceAll('\n', ' '), sent: many(6, CHECK_IN) },
  {
    draft: 'Thank you for a splendid evening at the harbour, Inês! The speech made my week.',
    sent: many(5, (name) => `Thank you for a splendid evening at the harbour, ${name}! The speech made my week.`),
  },
];

export const QUIET: readonly Row[] = [
  { draft: CHECK_IN('Inês', 'Larkin'), sent: [] },
  { draft: CHECK_IN('Inês', 'Larkin'), sent: many(3, CHECK_IN) },
  { draft: SHORT('Inês'), sent: many(12, SHORT) },
  { draft: 'Happy birthday!', sent: many(24, () => 'Happy birthday!') },
  { draft: 'Happy birthday, Inês!', sent: many(24, (name) => `Happy birthday, ${name}!`) },
  { draft: 'Thanks, got it.', sent: many(24, () => 'Thanks, got it.') },
  {
    draft: 'Hi Inês,\n\nHappy New Year!\n\nRobin',
    sent: many(24, (name) => `Hi ${name},\n\nHappy New Year!\n\nRobin`),
  },
  { draft: CHECK_IN('Inês', 'Larkin'), sent: many(8, CHECK_IN).map((text) => `same@example.com | ${text}`) },
  {
    draft:
      'Happy birthday, Inês! I hope Bruno lets you sleep in and the ferry runs on time. The cake picture you sent made me laugh.',
    sent: many(10, BIRTHDAY),
  },
  {
    draft: 'Happy birthday, Inês! I hope the boat is back in the water.',
    sent: [
      'Happy birthday, Ben! How was the recital of your twins?',
      'Happy birthday, Carla! Good luck with the half marathon on Sunday.',
      'Happy birthday, Emre! I raised a glass of ayran to you.',
      'Happy birthday, Fola! May the allotment be free of slugs.',
      'Happy birthday, Greta! Sixty looks good on you.',
      'Happy birthday, Hugo! The record you sent is on every evening.',
    ],
  },
  {
    draft:
      'The new import handles broken rows and no longer stops. Your file from Tuesday went through in nine seconds, and I kept the log for you.',
    sent: many(10, CHECK_IN),
  },
  {
    draft: 'Yes, Thursday at three works. See you there.',
    sent: many(4, () => 'Yes, Thursday at three works. See you there.'),
  },
  { draft: '', sent: many(24, () => '') },
  { draft: 'Hi Inês,', sent: many(24, (name) => `Hi ${name},`) },
];
