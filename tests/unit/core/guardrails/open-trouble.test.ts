import { describe } from 'vitest';
import { factRecord, type Rows, tables } from './scene';

const OPEN = ['signal complaint third late delivery'];
const FRUSTRATED = ['signal frustration the export keeps failing'];
const complained = (at: string) => [
  { at, direction: 'in' as const, channel: 'email', signals: ['complaint'], text: 'This is the third time.' },
];

const SPEAKS: Rows = [
  ['a birthday card', { facts: OPEN, occasion: 'birthday', gesture: { kind: 'card' } }],
  ['a renewal mail', { facts: FRUSTRATED, occasion: 'renewal', gesture: { kind: 'email' } }],
  ['a gift', { facts: OPEN, gesture: { kind: 'gift', item: 'chocolates' } }],
  [
    'an upgrade in the text',
    { facts: OPEN, draft: 'Have you seen our new premium plan? Upgrading now saves you 20%.' },
  ],
  [
    'sorry for the inconvenience',
    { facts: OPEN, occasion: 'apology', draft: 'Dear Inês, we are sorry for any inconvenience this may have caused.' },
  ],
  [
    'we apologise for the inconvenience',
    { facts: FRUSTRATED, draft: 'We apologise for the inconvenience caused and are looking into it.' },
  ],
  [
    'a quote for our website',
    { facts: OPEN, draft: 'Hi Inês, would you be willing to give us a short quote for our website?' },
  ],
  [
    'an introduction to a colleague',
    { facts: OPEN, draft: 'Could you introduce me to your colleague who runs logistics in Denver?' },
  ],
  ['congratulations in the text', { facts: OPEN, draft: 'Congratulations on your new role, Inês! So well deserved.' }],
  [
    'the complaint came in a mail',
    { interactions: complained('2026-03-12T10:00:00-05:00'), occasion: 'birthday', draft: 'Happy birthday, Inês!' },
  ],
  [
    'our mail in between did not settle it',
    {
      facts: OPEN,
      interactions: [{ at: '2026-03-15T10:00:00-05:00', direction: 'out', channel: 'email' }],
      occasion: 'anniversary',
      gesture: { kind: 'note' },
    },
  ],
  [
    'a request for a review',
    { facts: FRUSTRATED, draft: 'Would you mind leaving us a review? It only takes two minutes.' },
  ],
  ['a webinar invitation', { facts: FRUSTRATED, draft: 'We would love to see you at our webinar on Thursday.' }],
  [
    'an angry conversation',
    {
      thread: [
        {
          from: 'them',
          at: '2026-03-17T08:00:00-05:00',
          text: 'This is unacceptable. I have been waiting for two weeks and nobody answers.',
        },
      ],
      draft: 'Great news! Our spring offer is here, 15% off all plans.',
    },
  ],
  [
    'a cheerful check-in',
    {
      facts: OPEN,
      occasion: 'check_in',
      draft: 'Just checking in to see how things are going. Hope you are having a great week!',
    },
  ],
  ['an invitation to a tasting', { facts: FRUSTRATED, gesture: { kind: 'experience', item: 'wine tasting' } }],
];
const QUIET: Rows = [
  [
    'it was answered',
    { facts: [factRecord(OPEN[0] ?? '', { state: 'answered' })], occasion: 'birthday', gesture: { kind: 'card' } },
  ],
  [
    'it was dismissed',
    { facts: [factRecord(OPEN[0] ?? '', { state: 'dismissed' })], occasion: 'birthday', gesture: { kind: 'card' } },
  ],
  ['a call', { facts: OPEN, gesture: { kind: 'call' } }],
  ['an escalation', { facts: OPEN, gesture: { kind: 'escalate' } }],
  [
    'a plain apology with the facts',
    {
      facts: OPEN,
      occasion: 'apology',
      draft:
        'Your pallets came late for the third time; that is our mistake. I have moved you to another carrier and will ring you at four with the new date.',
    },
  ],
  ['no trouble', { occasion: 'birthday', draft: 'Happy birthday, Inês!' }],
  ['inconvenience without trouble', { draft: 'Sorry for the inconvenience, the lift is being repaired on Friday.' }],
  [
    'the complaint is another person’s',
    {
      facts: [factRecord('signal complaint slow support', { about: 'Tom Becker' })],
      occasion: 'birthday',
      gesture: { kind: 'card' },
    },
  ],
  [
    'praise, not trouble',
    { facts: ['signal praise loves the new report'], occasion: 'thanks', draft: 'Thank you for the kind words!' },
  ],
  [
    'an answer to her question',
    {
      facts: OPEN,
      occasion: 'answer',
      draft: 'The replacement left our warehouse at noon; the tracking number is below.',
    },
  ],
  ['silence', { facts: OPEN, gesture: { kind: 'silence' } }],
  [
    'the complaint was settled and she thanked us',
    {
      interactions: [
        ...complained('2026-02-20T10:00:00-05:00'),
        { at: '2026-03-01T10:00:00-05:00', direction: 'in', channel: 'email', signals: ['gratitude'] },
      ],
      occasion: 'birthday',
      gesture: { kind: 'card' },
    },
  ],
  [
    'an offer in another sense',
    { facts: OPEN, draft: 'I can offer you a call today at three, with our head of logistics on the line.' },
  ],
  [
    'an old complaint in a mail',
    { interactions: complained('2024-11-12T10:00:00-05:00'), occasion: 'birthday', gesture: { kind: 'card' } },
  ],
];

describe('open trouble', () => {
  tables('open-trouble', SPEAKS, QUIET);
});
