import { describe } from 'vitest';
import { factRecord, type Rows, tables } from './scene';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const BOOK = { kind: 'gift', item: 'book', cost: eur(25) };

const SPEAKS: Rows = [
  ['no gifts at all', { person: { giftPolicy: 'none' }, gesture: BOOK }],
  ['above the limit', { person: { giftPolicy: 'limit', giftLimit: eur(20) }, gesture: BOOK }],
  [
    'another currency',
    {
      person: { giftPolicy: 'limit', giftLimit: usd(50) },
      gesture: { ...BOOK, cost: { amount: 60, currency: 'GBP' } },
    },
  ],
  ['a limit without a policy', { person: { giftLimit: usd(15) }, gesture: BOOK }],
  ['the public sector', { person: { sector: 'public' }, gesture: { kind: 'gift', item: 'hamper', cost: eur(60) } }],
  ['while negotiating', { person: { negotiating: true }, gesture: BOOK }],
  ['a dinner', { person: { giftPolicy: 'none' }, gesture: { kind: 'experience', item: 'dinner for two' } }],
  ['they said so', { facts: ['gift avoid gifts from suppliers'], gesture: BOOK }],
  ['their company said so', { facts: ['work fact company policy does not allow gifts'], gesture: BOOK }],
  ['a limit that they named', { facts: ['gift need nothing over 20 EUR'], gesture: BOOK }],
  ['in the draft', { person: { giftPolicy: 'none' }, draft: 'A small gift is on its way to you.' }],
  [
    'a voucher while negotiating, in the draft',
    { person: { negotiating: true }, draft: 'As a thank you I am sending you a gift voucher.' },
  ],
  [
    'tickets',
    { person: { giftPolicy: 'none' }, gesture: { kind: 'experience', item: 'tickets for the match', cost: eur(80) } },
  ],
];
const QUIET: Rows = [
  ['no policy known', { gesture: BOOK }],
  ['below the limit', { person: { giftPolicy: 'limit', giftLimit: eur(50) }, gesture: BOOK }],
  ['exactly the limit', { person: { giftPolicy: 'limit', giftLimit: eur(25) }, gesture: BOOK }],
  ['a card', { person: { giftPolicy: 'none' }, gesture: { kind: 'card' } }],
  ['a note while negotiating', { person: { negotiating: true }, gesture: { kind: 'note' } }],
  [
    'public sector, within the limit',
    { person: { sector: 'public', giftPolicy: 'limit', giftLimit: eur(30) }, gesture: BOOK },
  ],
  [
    'a draft about gifts',
    { person: { giftPolicy: 'none' }, draft: 'I know that you cannot accept gifts, so here are simply my thanks.' },
  ],
  ['a gifted child', { person: { giftPolicy: 'none' }, draft: 'Your daughter sounds gifted! How was the recital?' }],
  ['to present', { person: { giftPolicy: 'none' }, draft: 'Could you present the numbers on Thursday?' }],
  ['a colleague’s policy', { facts: [factRecord('gift avoid gifts', { about: 'Tom Becker' })], gesture: BOOK }],
  ['a call', { person: { giftPolicy: 'none', negotiating: true }, gesture: { kind: 'call' } }],
  [
    'yen below the limit',
    {
      person: { giftPolicy: 'limit', giftLimit: usd(50) },
      gesture: { ...BOOK, cost: { amount: 3000, currency: 'JPY' } },
    },
  ],
  ['private sector', { person: { sector: 'private' }, gesture: BOOK }],
  ['an article', { person: { giftPolicy: 'none' }, gesture: { kind: 'article', item: 'on cold chains' } }],
];

describe('gift policy', () => {
  tables('gift-policy', SPEAKS, QUIET);
});
