import { describe } from 'vitest';
import { factRecord, type Rows, tables } from './scene';

const OUT = { optedOut: true };
const SIGNAL = ['signal opt_out please take me off your list'];
const asked = (text: string, from = 'them', at = '2026-03-16T10:00:00-05:00') => [{ from, at, text }];

const SPEAKS: Rows = [
  ['a mail that we start', { person: OUT, occasion: 'check_in', draft: 'How are you?' }],
  ['a birthday card', { person: OUT, occasion: 'birthday', gesture: { kind: 'card' } }],
  ['a gift', { person: OUT, gesture: { kind: 'gift', item: 'tea' } }],
  ['by a signal', { facts: SIGNAL, draft: 'We have a new plan that could interest you.' }],
  [
    'by a mail',
    {
      interactions: [{ at: '2026-02-01T10:00:00-05:00', direction: 'in', channel: 'email', signals: ['opt_out'] }],
      gesture: { kind: 'email' },
    },
  ],
  ['a call', { person: OUT, gesture: { kind: 'call' } }],
  [
    'our own mail was the last',
    {
      person: OUT,
      thread: [...asked('Thanks.'), ...asked('Following up once more.', 'me', '2026-03-16T12:00:00-05:00')],
      draft: 'Just following up on my last mail.',
    },
  ],
  ['a renewal', { facts: SIGNAL, occasion: 'renewal', gesture: { kind: 'email' } }],
  [
    'confirmed, and still out',
    { facts: [factRecord(SIGNAL[0] ?? '', { state: 'answered' })], occasion: 'check_in', draft: 'How are you?' },
  ],
  ['LinkedIn as a way round', { person: OUT, draft: { channel: 'linkedin', text: 'Hello Inês, long time no see!' } }],
  [
    'gesture and draft',
    { person: OUT, occasion: 'congratulation', gesture: { kind: 'email' }, draft: 'Congratulations on the move!' },
  ],
  ['an invitation', { person: OUT, gesture: { kind: 'experience', item: 'customer day' } }],
  [
    'a sale under the cover of an old mail of theirs',
    { person: OUT, occasion: 'renewal', thread: asked('Please remove me.'), draft: 'Before you go: 20% off.' },
  ],
];
const QUIET: Rows = [
  ['an answer', { person: OUT, occasion: 'answer', draft: 'Here is the invoice that you asked for.' }],
  [
    'their mail is the last',
    { person: OUT, thread: asked('Could you send me last year’s invoice?'), draft: 'Gladly, it is attached.' },
  ],
  ['nobody opted out', { occasion: 'check_in', draft: 'How are you?' }],
  ['silence', { person: OUT, gesture: { kind: 'silence' } }],
  ['the signal was dismissed', { facts: [factRecord(SIGNAL[0] ?? '', { state: 'dismissed' })], draft: 'How are you?' }],
  [
    'a colleague opted out',
    { facts: [factRecord(SIGNAL[0] ?? '', { about: 'tom@tejo.example' })], draft: 'How are you?' },
  ],
  ['a complaint is no opt-out', { facts: ['signal complaint too slow'], draft: 'I am looking into it.' }],
  ['an opt-out in the words', { draft: 'You asked how people can opt out of the report: the link is at the end.' }],
  [
    'she came back',
    { facts: [factRecord(SIGNAL[0] ?? '', { id: 'o', supersededBy: 'n' })], gesture: { kind: 'email' } },
  ],
  ['a word inside the company', { person: OUT, gesture: { kind: 'escalate' } }],
  [
    'an apology in answer to theirs',
    {
      person: OUT,
      occasion: 'apology',
      thread: asked('I asked you to stop writing!'),
      draft: 'You are off the list now. I am sorry.',
    },
  ],
  ['the answer by a call', { person: OUT, occasion: 'answer', gesture: { kind: 'call' } }],
];

describe('opted out', () => {
  tables('opted-out', SPEAKS, QUIET);
});
