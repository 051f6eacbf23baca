import { describe } from 'vitest';
import { factRecord, type Rows, tables } from './scene';

const FATHER = ['moment bereavement her father died @their father #2026-03-10 ~2026-03-11'];
const ILL = ['moment health in hospital after surgery #2026-03-12 ~2026-03-12'];
const DOG = ['pet fact a dog called Bello', 'moment bereavement Bello died @their dog Bello #2026-01-20 ~2026-01-21'];

const SPEAKS: Rows = [
  ['a birthday card in the week of a funeral', { facts: FATHER, occasion: 'birthday', gesture: { kind: 'card' } }],
  [
    'a renewal nudge',
    {
      facts: FATHER,
      occasion: 'renewal',
      draft: 'Your contract ends in May. Shall we get the renewal signed this week?',
    },
  ],
  [
    'a condolence with an ask',
    {
      facts: FATHER,
      occasion: 'condolence',
      draft: 'I am so sorry about your father. By the way, could you send me the signed offer by Friday?',
    },
  ],
  [
    'regards to the dead by another word',
    { facts: FATHER, draft: 'The papers are attached. Please say hello to your dad.' },
  ],
  ['an invitation to celebrate', { facts: FATHER, gesture: { kind: 'experience', item: 'rooftop party' } }],
  [
    'congratulations to somebody in hospital',
    { facts: ILL, occasion: 'congratulation', draft: 'Congratulations on ten years with Tejo Foods!' },
  ],
  ['a promotion while ill', { facts: ILL, draft: 'Our spring sale has started: 20% off every plan until Friday.' }],
  ['champagne', { facts: FATHER, gesture: { kind: 'gift', item: 'bottle of champagne' } }],
  ['a treat for a dog that died', { facts: DOG, gesture: { kind: 'gift', item: 'dog treats' } }],
  ['regards to a dog that died', { facts: DOG, draft: 'Give Bello a pat from me! How is he doing?' }],
  [
    'the birthday of a dog that died',
    {
      facts: [...DOG, 'moment birthday Bello turns seven @their dog Bello #--03-17'],
      occasion: 'birthday',
      draft: 'Happy birthday to Bello, seven years already!',
    },
  ],
  [
    'a wedding anniversary after a divorce',
    {
      facts: [
        'moment anniversary wedding anniversary #--03-17 ~2022-03-01',
        'family fact divorced since last autumn ~2026-02-10',
      ],
      occasion: 'anniversary',
      draft: 'Happy wedding anniversary to you both!',
    },
  ],
  [
    'they wrote of the death in the conversation',
    {
      thread: [
        {
          from: 'them',
          at: '2026-03-15T10:00:00-05:00',
          text: 'My mother passed away on Friday, so I am out for a while.',
        },
      ],
      draft: 'Quick reminder: we still need your signature for the renewal, could you do it today?',
    },
  ],
  [
    'greetings to a late husband',
    {
      facts: ['moment bereavement her husband Rui died @their husband Rui #2025-04-02 ~2025-04-10'],
      draft: 'Say hello to Rui from me, and enjoy the weekend together!',
    },
  ],
  [
    'a mail where a call or a handwritten note comes first',
    { facts: FATHER, occasion: 'condolence', gesture: { kind: 'email' } },
  ],
];
const QUIET: Rows = [
  ['a handwritten note', { facts: FATHER, occasion: 'condolence', gesture: { kind: 'note' } }],
  ['a call', { facts: FATHER, gesture: { kind: 'call' } }],
  [
    'flowers that a human chose',
    { facts: FATHER, occasion: 'condolence', gesture: { kind: 'gift', item: 'white flowers' } },
  ],
  ['a donation', { facts: FATHER, occasion: 'condolence', gesture: { kind: 'gift', item: 'donation to the hospice' } }],
  [
    'words of condolence',
    {
      facts: FATHER,
      occasion: 'condolence',
      draft:
        'Dear Inês, I was so sorry to hear of your father’s death. Please take all the time you need; nothing here is urgent. Martin',
    },
  ],
  ['the other parent', { facts: FATHER, draft: 'The papers are attached. Please say hello to your mum.' }],
  ['a get-well card', { facts: ILL, occasion: 'get_well', gesture: { kind: 'card' } }],
  [
    'get-well wishes',
    {
      facts: ILL,
      occasion: 'get_well',
      draft: 'I hope the surgery went well and that you are on the mend. No need to answer.',
    },
  ],
  [
    'a loss long ago',
    {
      facts: ['moment bereavement her grandfather died @their grandfather #2021-05-10 ~2021-05-12'],
      occasion: 'birthday',
      gesture: { kind: 'card' },
    },
  ],
  ['no loss', { occasion: 'birthday', draft: 'Happy birthday, Inês!' }],
  [
    'a lost tender',
    {
      facts: ['moment event lost the city tender #2026-03-10'],
      occasion: 'check_in',
      draft: 'Shall we look at the next tender together?',
    },
  ],
  [
    'somebody else’s loss',
    { facts: [factRecord(FATHER[0] ?? '', { about: 'Tom Becker' })], occasion: 'birthday', gesture: { kind: 'card' } },
  ],
  [
    'she is well again',
    {
      facts: [
        'moment health broke her leg #2025-11-02 ~2025-11-03',
        'moment health fully recovered and back at work #2026-03-01 ~2026-03-01',
      ],
      occasion: 'congratulation',
      draft: 'Congratulations on the new role!',
    },
  ],
  [
    'an answer to her question about an invoice',
    {
      facts: FATHER,
      occasion: 'answer',
      draft: 'Dear Inês, the invoice is corrected. Nothing more to do on your side.',
    },
  ],
  ['silence', { facts: FATHER, gesture: { kind: 'silence' } }],
  [
    'remembering the dog',
    {
      facts: DOG,
      occasion: 'condolence',
      draft: 'I was so sorry to hear that Bello died. Fourteen years of walks: what a friend.',
    },
  ],
  [
    'a keepsake of the one lost',
    { facts: DOG, occasion: 'condolence', gesture: { kind: 'gift', item: 'painted portrait of Bello' } },
  ],
];

describe('loss and illness', () => {
  tables('loss-and-illness', SPEAKS, QUIET);
});
