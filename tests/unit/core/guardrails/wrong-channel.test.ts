import { describe } from 'vitest';
import { factRecord, type Rows, tables } from './scene';

const SPEAKS: Rows = [
  ['a call to somebody who avoids calls', { facts: ['communication avoid phone calls'], gesture: { kind: 'call' } }],
  [
    'a call to somebody who prefers mail',
    { facts: ['communication like email'], gesture: { kind: 'call', channel: 'phone' } },
  ],
  [
    'a mail to somebody who wants to be called',
    { facts: ['communication need calls only, no email'], gesture: { kind: 'email' } },
  ],
  [
    'a LinkedIn message to somebody who dislikes them',
    {
      facts: ['communication dislike LinkedIn messages'],
      draft: { channel: 'linkedin', text: 'Hello Inês, how are you?' },
    },
  ],
  ['in writing only', { facts: ['communication need in writing only'], gesture: { kind: 'call' } }],
  [
    'a draft by mail although she reads WhatsApp only',
    { facts: ['communication need WhatsApp only'], draft: 'How did the fair go?' },
  ],
  ['a text message', { facts: ['communication avoid texting'], gesture: { kind: 'note', channel: 'sms' } }],
  [
    'WhatsApp is private',
    { facts: ['communication avoid WhatsApp'], draft: { channel: 'whatsapp', text: 'Hello Inês!' } },
  ],
  ['she is deaf', { facts: ['personal_fact fact deaf'], gesture: { kind: 'call', channel: 'phone' } }],
  ['mail over calls', { facts: ['communication like email over calls'], gesture: { kind: 'call' } }],
  ['no post', { facts: ['communication avoid letters and paper'], gesture: { kind: 'card', channel: 'post' } }],
  [
    'a mail although she prefers the phone',
    { facts: ['communication like phone'], occasion: 'check_in', draft: 'How is everything?' },
  ],
  [
    'an answer on another channel than the question',
    {
      occasion: 'answer',
      interactions: [{ at: '2026-03-17T08:00:00-05:00', direction: 'in', channel: 'linkedin' }],
      draft: { channel: 'email', text: 'You asked on LinkedIn for the slides: here they are.' },
    },
  ],
  ['a video call', { facts: ['communication dislike video calls'], gesture: { kind: 'call', channel: 'video' } }],
];
const QUIET: Rows = [
  ['a mail to somebody who avoids calls', { facts: ['communication avoid phone calls'], gesture: { kind: 'email' } }],
  ['a call to somebody who likes calls', { facts: ['communication like phone calls'], gesture: { kind: 'call' } }],
  ['nothing is known', { gesture: { kind: 'call' } }],
  [
    'she changed her mind',
    {
      facts: [
        factRecord('communication avoid calls', { id: 'old', supersededBy: 'new' }),
        factRecord('communication like calls', { id: 'new' }),
      ],
      gesture: { kind: 'call' },
    },
  ],
  [
    'the wish is a colleague’s',
    { facts: [factRecord('communication avoid calls', { about: 'Tom Becker' })], gesture: { kind: 'call' } },
  ],
  [
    'calls are fine after ten',
    { facts: ['communication avoid calls before ten'], gesture: { kind: 'call', when: '2026-03-18T11:00:00-05:00' } },
  ],
  [
    'a handwritten card although she prefers mail to calls',
    { facts: ['communication like email over calls'], occasion: 'thanks', gesture: { kind: 'card', channel: 'post' } },
  ],
  ['about style', { facts: ['communication like short mails with bullet points'], gesture: { kind: 'call' } }],
  [
    'a draft that speaks of calls',
    { facts: ['communication avoid calls'], draft: 'The call centre project starts on Monday.' },
  ],
  [
    'her question came by mail',
    {
      facts: ['communication like phone'],
      occasion: 'answer',
      thread: [{ from: 'them', text: 'Could you mail me the offer?' }],
      draft: 'Here is the offer.',
    },
  ],
  ['silence', { facts: ['communication avoid calls'], gesture: { kind: 'silence' } }],
  [
    'two ways are welcome',
    { facts: ['communication like email', 'communication like phone calls'], gesture: { kind: 'call' } },
  ],
  ['the language she writes in', { facts: ['communication like Portuguese'], draft: 'Hello Inês, how are you?' }],
  [
    'video is unwelcome, the phone is not',
    { facts: ['communication dislike video calls'], gesture: { kind: 'call', channel: 'phone' } },
  ],
];

describe('wrong channel', () => {
  tables('wrong-channel', SPEAKS, QUIET);
});
