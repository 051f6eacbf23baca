import { describe } from 'vitest';
import { type Rows, tables } from './scene';

const gift = (amount: number, currency = 'USD') => ({ kind: 'gift', item: 'hamper', cost: { amount, currency } });

const SPEAKS: Rows = [
  ['150 dollars', { gesture: gift(150) }],
  ['101 dollars', { gesture: gift(101) }],
  ['130 euros', { gesture: gift(130, 'EUR') }],
  ['100 pounds', { gesture: gift(100, 'GBP') }],
  ['20,000 yen', { gesture: gift(20_000, 'JPY') }],
  ['a costly evening', { gesture: { kind: 'experience', item: 'opera', cost: { amount: 320, currency: 'EUR' } } }],
  ['a credit', { gesture: { kind: 'credit', item: 'two months free', cost: { amount: 900, currency: 'USD' } } }],
  ['12,000 rupees', { gesture: gift(12_000, 'INR') }],
  ['in the draft', { draft: 'As a thank you I am sending you a voucher worth €250.' }],
  ['dollars in the draft', { draft: 'Please enjoy this $300 gift card from all of us.' }],
  ['gesture and draft', { gesture: gift(180), draft: 'Something small is on its way.' }],
  ['above the budget', { user: { budget: { amount: 50, currency: 'USD', perDays: 30 } }, gesture: gift(70) }],
  ['no price, but plainly dear', { gesture: { kind: 'gift', item: 'new iPad' } }],
];
const QUIET: Rows = [
  ['40 dollars', { gesture: gift(40) }],
  ['exactly 100 dollars', { gesture: gift(100) }],
  ['about 100 dollars in euros', { gesture: gift(90, 'EUR') }],
  ['9,000 yen', { gesture: gift(9000, 'JPY') }],
  ['no price', { gesture: { kind: 'gift', item: 'box of chocolates' } }],
  ['a note', { gesture: { kind: 'note' } }],
  ['an invoice', { draft: 'The invoice over €2,500 is attached; payment is due in 30 days.' }],
  ['a price in a draft', { draft: 'The premium plan costs $300 per month.' }],
  ['500 kroner', { gesture: gift(500, 'NOK') }],
  ['4,000 forint', { gesture: gift(4000, 'HUF') }],
  ['a call', { gesture: { kind: 'call' } }],
  ['their donation', { draft: 'You raised $5,000 for the shelter, congratulations!' }],
];

describe('high value needs approval', () => {
  tables('high-value-needs-approval', SPEAKS, QUIET);
});
