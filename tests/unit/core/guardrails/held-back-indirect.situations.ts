// Gestures and drafts that are held back, said in other ways. Data only; everybody here is made up.
import { factRecord, type Rows } from './scene';

const call = { kind: 'call', channel: 'call', when: '2026-03-18T11:00:00-05:00' };
const mail = { kind: 'email', channel: 'email' };
const gift = (item: string, amount: number) => ({
  kind: 'gift',
  item,
  channel: 'post',
  cost: { amount, currency: 'USD' },
});
const TROUBLE = 'signal complaint the dock scanner has failed three times';
const CHICAGO = { timeZone: 'America/Chicago', country: 'US' };

/** Situations by guardrail. */
export const INDIRECT: Readonly<Record<string, { readonly speaks: Rows; readonly quiet: Rows }>> = {
  'open-trouble': {
    speaks: [
      ['own news', { facts: [TROUBLE], draft: "Exciting times! We've just won an industry award." }],
      ['a first look', { facts: [TROUBLE], draft: 'Could I tempt you with an early look at version 5?' }],
      ['a survey', { facts: [TROUBLE], draft: 'Could you spare two minutes for our customer survey?' }],
      [
        'an empty phrase',
        { facts: [TROUBLE], draft: 'Your feedback matters to us. Somebody will look into it in due course.' },
      ],
    ],
    quiet: [
      [
        'the repair',
        { facts: [TROUBLE], occasion: 'follow_up', draft: 'The new scanner is on the truck, tracking below.' },
      ],
      ['asking after it', { facts: [TROUBLE], occasion: 'check_in', draft: 'Does the scanner hold since Tuesday?' }],
    ],
  },
  'loss-and-illness': {
    speaks: [
      [
        'an ask in passing',
        {
          facts: ['moment bereavement her mother died #2026-03-08 ~2026-03-10'],
          draft: 'Got a sec to look at the quote?',
        },
      ],
      [
        'an ask in a get-well note',
        {
          facts: ['moment health heart surgery #2026-03-12 ~2026-03-13'],
          occasion: 'get_well',
          draft: 'Get well soon! Meanwhile, can you point me to whoever signs in your absence?',
        },
      ],
    ],
    quiet: [
      [
        'welcome back after an operation',
        {
          facts: ['moment health knee operation #2026-02-25 ~2026-02-20'],
          occasion: 'welcome_back',
          draft: "Welcome back! So glad the operation went well and that you're on your feet again.",
        },
      ],
    ],
  },
  'wrong-channel': {
    speaks: [
      ['drowning in mail', { facts: ['communication need phone only, drowning in mail'], gesture: mail }],
      ['rather writes', { facts: ['communication like writes rather than talks'], gesture: call }],
      ['a call beats mail', { facts: ['communication like a call beats ten mails'], gesture: mail }],
    ],
    quiet: [
      ['a call beats mail, and it is one', { facts: ['communication like a call beats ten mails'], gesture: call }],
      ['mass mailings', { facts: ['communication avoid mass mailings'], gesture: mail }],
      [
        'a renewal by mail',
        { facts: ['communication need mail only'], occasion: 'renewal', draft: 'The papers are attached.' },
      ],
    ],
  },
  'wrong-time': {
    speaks: [
      [
        'Independence Day on a Saturday',
        { person: CHICAGO, now: '2026-07-01T10:00:00-05:00', gesture: { ...call, when: '2026-07-03T10:00:00-05:00' } },
      ],
      [
        'a bank holiday in May',
        {
          person: { timeZone: 'Europe/London', country: 'GB' },
          now: '2026-04-30T10:00:00+01:00',
          gesture: { ...call, when: '2026-05-04T11:00:00+01:00' },
        },
      ],
      ['proposes a night', { person: CHICAGO, draft: 'Can we speak at 10 pm tonight?' }],
      ['proposes a Sunday', { person: CHICAGO, draft: "Let's do a call on Sunday." }],
    ],
    quiet: [
      [
        'the Thursday before',
        { person: CHICAGO, now: '2026-07-01T10:00:00-05:00', gesture: { ...call, when: '2026-07-02T10:00:00-05:00' } },
      ],
      ['a machine at night', { person: CHICAGO, draft: 'The job runs at 10 pm tonight.' }],
      ['a run at the weekend', { person: CHICAGO, draft: 'Fancy a run on Saturday morning with the two of us?' }],
    ],
  },
  'gift-policy': {
    speaks: [
      ['a ministry', { facts: ['work fact works for a ministry'], gesture: gift('wine', 35) }],
      [
        'has to be declared',
        { facts: ['work need anything over 50 dollars has to be declared'], gesture: gift('speaker', 85) },
      ],
    ],
    quiet: [
      ['sells to ministries', { facts: ['work fact sells furniture to the government'], gesture: gift('tea', 12) }],
      [
        'below what is declared',
        { facts: ['work need anything over 50 dollars has to be declared'], gesture: gift('tea', 12) },
      ],
    ],
  },
  'stale-or-contradicted': {
    speaks: [
      [
        'a gift by an old liking',
        { facts: ['food_drink like peated whisky ~2022-05-10'], gesture: gift('bottle of peated whisky', 45) },
      ],
    ],
    quiet: [
      [
        'a gift by a young liking',
        { facts: ['food_drink like peated whisky ~2025-05-10'], gesture: gift('bottle of peated whisky', 45) },
      ],
    ],
  },
  'merge-of-two-people': {
    speaks: [
      [
        'what another one likes',
        {
          facts: [factRecord('music_media like Miles Davis', { about: 'Omar Haddad' })],
          gesture: gift('Miles Davis record', 30),
        },
      ],
    ],
    quiet: [
      [
        'what both like',
        {
          facts: [factRecord('music_media like Miles Davis', { about: 'Omar Haddad' }), 'music_media like Miles Davis'],
          gesture: gift('Miles Davis record', 30),
        },
      ],
    ],
  },
};
