import { describe } from 'vitest';
import { type Rows, type Scene, tables } from './scene';

const gift = (item: string, when?: string) => ({ kind: 'gift', item, ...(when === undefined ? {} : { when }) });
const gave = (item: string, at = '2025-03-17', kind = 'gift'): NonNullable<Scene['past']> => [{ kind, item, at }];

const SPEAKS: Rows = [
  ['the same words', { past: gave('box of chocolates'), gesture: gift('box of chocolates') }],
  ['the same thing in other words', { past: gave('Belgian chocolates'), gesture: gift('a box of chocolate') }],
  ['wine again', { past: gave('bottle of Douro red'), gesture: gift('Douro red wine') }],
  ['beans again', { past: gave('Ethiopian coffee beans'), gesture: gift('a bag of coffee') }],
  ['flowers again', { past: gave('bouquet of tulips', '2025-12-01'), gesture: gift('flowers') }],
  [
    'the same book',
    { past: gave('The Book of Disquiet', '2024-12-20'), gesture: gift('“The Book of Disquiet” by Pessoa') },
  ],
  [
    'the same evening',
    {
      past: gave('fado night for two', '2025-05-01', 'experience'),
      gesture: { kind: 'experience', item: 'a fado night' },
    },
  ],
  ['in the draft', { past: gave('olive oil'), draft: 'A bottle of olive oil from our valley is on its way to you.' }],
  ['almost two years ago', { past: gave('scented candle', '2024-04-02'), gesture: gift('scented candles') }],
  [
    'one among several',
    { past: [...gave('book on Lisbon'), ...gave('tea set', '2025-09-01')], gesture: gift('Tea set') },
  ],
  ['a hamper again', { past: gave('Christmas hamper', '2025-12-15'), gesture: gift('hamper with local food') }],
  ['a plural', { past: gave('fountain pen', '2025-06-01'), gesture: gift('fountain pens') }],
];
const QUIET: Rows = [
  ['something else', { past: gave('box of chocolates'), gesture: gift('book on Lisbon') }],
  ['more than two years ago', { past: gave('box of chocolates', '2023-12-01'), gesture: gift('box of chocolates') }],
  ['another book', { past: gave('book: The Book of Disquiet'), gesture: gift('book: Blindness') }],
  ['nothing was given', { gesture: gift('box of chocolates') }],
  [
    'a card every year',
    { past: gave('birthday card', '2025-03-17', 'card'), gesture: { kind: 'card', item: 'birthday card' } },
  ],
  ['a mug is no coffee', { past: gave('coffee beans'), gesture: gift('coffee mug') }],
  [
    'another concert',
    {
      past: gave('tickets for a fado concert', '2025-05-01', 'experience'),
      gesture: { kind: 'experience', item: 'tickets for a jazz concert' },
    },
  ],
  ['a call again', { past: gave('', '2026-02-01', 'call'), gesture: { kind: 'call' } }],
  [
    'the draft thanks for it',
    { past: gave('olive oil'), draft: 'You wrote that the olive oil was good; that made my day.' },
  ],
  [
    'she asked for it again',
    {
      past: gave('green tea', '2025-03-17'),
      facts: ['gift like the green tea again ~2025-10-01'],
      gesture: gift('green tea'),
    },
  ],
  ['another voucher', { past: gave('voucher for a bookshop'), gesture: gift('voucher for a climbing hall') }],
  ['a note', { past: gave('box of chocolates'), gesture: { kind: 'note', item: 'thank-you note' } }],
];

describe('repeat gift', () => {
  tables('repeat-gift', SPEAKS, QUIET);
});
