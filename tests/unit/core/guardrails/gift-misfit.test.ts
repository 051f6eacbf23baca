import { describe } from 'vitest';
import { factRecord, type Rows, tables } from './scene';

const gift = (item: string) => ({ kind: 'gift', item });

const SPEAKS: Rows = [
  ['wine for a non-drinker', { facts: ['food_drink avoid alcohol'], gesture: gift('bottle of Douro red wine') }],
  ['champagne for a Muslim', { facts: ['values_cause fact Muslim'], gesture: gift('champagne') }],
  ['pralines with a nut allergy', { facts: ['dietary avoid nuts'], gesture: gift('hazelnut pralines') }],
  ['nut allergy as a fact', { facts: ['dietary fact nut allergy'], gesture: gift('almond biscuits') }],
  [
    'a steak dinner for a vegetarian',
    { facts: ['dietary need vegetarian'], gesture: { kind: 'experience', item: 'dinner at a steakhouse' } },
  ],
  ['cheese for a vegan', { facts: ['dietary fact vegan'], gesture: gift('cheese board from Serra da Estrela') }],
  [
    'coffee for somebody off caffeine',
    { facts: ['food_drink avoid caffeine'], gesture: gift('bag of espresso beans') },
  ],
  ['leather for somebody who avoids it', { facts: ['values_cause avoid leather'], gesture: gift('leather notebook') }],
  ['a hamper with ham and kosher', { facts: ['dietary need kosher'], gesture: gift('hamper with serrano ham') }],
  ['bread with coeliac disease', { facts: ['dietary fact coeliac'], gesture: gift('sourdough bread basket') }],
  ['scent and migraine', { facts: ['personal_fact avoid strong scents'], gesture: gift('scented candle') }],
  ['lilies with hay fever', { facts: ['personal_fact fact pollen allergy'], gesture: gift('bouquet of lilies') }],
  ['chocolate and diabetes', { facts: ['personal_fact fact diabetic'], gesture: gift('box of chocolates') }],
  [
    'in the draft',
    { facts: ['food_drink avoid alcohol'], draft: 'A bottle of port is on its way to you as a thank you.' },
  ],
  ['a wording that no list holds', { facts: ['gift dislike mugs'], gesture: gift('hand-made mug') }],
  [
    'a brewery tour',
    { facts: ['food_drink avoid alcohol'], gesture: { kind: 'experience', item: 'brewery tour for two' } },
  ],
  [
    'a balloon ride and fear of heights',
    { facts: ['personal_fact fact afraid of heights'], gesture: { kind: 'experience', item: 'hot-air balloon ride' } },
  ],
  [
    'wine while expecting',
    { facts: ['moment baby expecting a baby in July #2026-07'], gesture: gift('two bottles of white wine') },
  ],
];
const QUIET: Rows = [
  ['wine for a wine lover', { facts: ['food_drink like Douro wine'], gesture: gift('bottle of Douro red wine') }],
  ['alcohol-free wine', { facts: ['food_drink avoid alcohol'], gesture: gift('alcohol-free sparkling wine') }],
  ['vegan chocolate for a vegan', { facts: ['dietary fact vegan'], gesture: gift('vegan dark chocolate') }],
  [
    'a book',
    { facts: ['dietary avoid nuts', 'food_drink avoid alcohol'], gesture: gift('book on the history of Lisbon') },
  ],
  ['decaf', { facts: ['food_drink avoid caffeine'], gesture: gift('decaf coffee beans') }],
  ['ginger beer', { facts: ['food_drink avoid alcohol'], gesture: gift('ginger beer set') }],
  [
    'superseded',
    {
      facts: [
        factRecord('food_drink avoid alcohol', { id: 'o', supersededBy: 'n' }),
        factRecord('food_drink like wine', { id: 'n' }),
      ],
      gesture: gift('bottle of wine'),
    },
  ],
  [
    'a colleague’s allergy',
    { facts: [factRecord('dietary avoid nuts', { about: 'Tom Becker' })], gesture: gift('nut mix') },
  ],
  ['a coffee-table book', { facts: ['food_drink avoid coffee'], gesture: gift('coffee-table book on Porto') }],
  [
    'a mention in a draft',
    { facts: ['food_drink avoid alcohol'], draft: 'The wine campaign went live on Monday; the numbers are attached.' },
  ],
  ['gluten-free biscuits', { facts: ['dietary need gluten-free'], gesture: gift('gluten-free biscuits') }],
  ['no gift', { facts: ['food_drink avoid alcohol'], gesture: { kind: 'note' } }],
  [
    'her daughter is the vegetarian',
    {
      facts: ['dietary need vegetarian @their daughter'],
      gesture: { kind: 'experience', item: 'dinner at a steakhouse' },
    },
  ],
  ['tea for somebody off coffee', { facts: ['food_drink avoid coffee'], gesture: gift('peppermint tea') }],
  ['faux leather', { facts: ['values_cause avoid leather'], gesture: gift('faux-leather notebook') }],
];

describe('gift misfit', () => {
  tables('gift-misfit', SPEAKS, QUIET);
});
