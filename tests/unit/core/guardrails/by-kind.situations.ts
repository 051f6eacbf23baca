// Kinds of situations that the guardrails once took for their opposite: business for a form letter, a loss for somebody else's, an explained field for a
// forgotten one. Data only; everybody here is made up.
import { factRecord, type Rows, type Scene } from './scene';

const them = (text: string): Scene['thread'] => [{ from: 'them', at: '2026-03-16T10:00:00-05:00', text }];
const gift = (item: string, amount: number): Scene['gesture'] => ({
  kind: 'gift',
  item,
  channel: 'post',
  cost: { amount, currency: 'EUR' },
});
const BIRTHDAY = 'moment birthday  #--03-17';
const MEETING: Scene['interactions'] = [{ at: '2026-03-17T15:00:00-05:00', direction: 'out', channel: 'meeting' }];
const found = (short: string, provenance: 'public' | 'imported' | 'inferred') => factRecord(short, { provenance });

/** Situations by guardrail. */
export const BY_KIND: Readonly<Record<string, { readonly speaks: Rows; readonly quiet: Rows }>> = {
  'name-only': {
    speaks: [
      [
        'a card for the day that is remembered',
        { facts: [BIRTHDAY], occasion: 'birthday', draft: 'Happy birthday, Inês! May your day be full of joy.' },
      ],
      ['a nudge', { occasion: 'follow_up', draft: 'Hi Inês, just bumping this up. Any news?' }],
    ],
    quiet: [
      ['business in one line', { occasion: 'follow_up', draft: 'Hi Inês, the crates leave on the night train.' }],
      [
        'thanks for one deed',
        { occasion: 'thanks', draft: 'Thank you for towing our van out of the ditch at midnight.' },
      ],
      [
        'a wish for nobody else',
        { facts: [BIRTHDAY], occasion: 'birthday', draft: 'Happy birthday! May the forklift rest today.' },
      ],
    ],
  },
  'open-trouble': {
    speaks: [
      [
        'told again and again',
        {
          facts: [BIRTHDAY],
          occasion: 'birthday',
          draft: 'Happy birthday!',
          thread: them('The scale still does not print and I have called your desk five times.'),
        },
      ],
    ],
    quiet: [
      [
        'nothing to complain about',
        { occasion: 'birthday', draft: 'Happy birthday!', thread: them("Mustn't complain, the harvest is in.") },
      ],
      [
        'the complaints of others',
        { occasion: 'birthday', draft: 'Happy birthday!', thread: them('The complaints desk moves to floor two.') },
      ],
    ],
  },
  'merge-of-two-people': {
    speaks: [],
    quiet: [
      [
        'their loss',
        {
          facts: ['moment bereavement Aunt Pilar died @Pilar'],
          occasion: 'condolence',
          draft: 'I am so sorry for your loss.',
        },
      ],
      [
        'what the writer does',
        {
          facts: [factRecord('hobby like fishing', { about: 'Ravi Menon' })],
          draft: 'I go fishing for the old invoices.',
        },
      ],
    ],
  },
  'stale-or-contradicted': {
    speaks: [
      [
        'two facts that share a word',
        {
          facts: [
            factRecord('work fact leads the depot in Faro', { id: 'old', supersededBy: 'new' }),
            factRecord('work fact leads the depot in Braga', { id: 'new' }),
          ],
          draft: 'How is the depot in Faro doing under you?',
        },
      ],
    ],
    quiet: [
      [
        'a colleague of the same name',
        { facts: ['pet fact dog called Milo ~2022-01-01'], draft: 'Milo from our depot brings you the keys.' },
      ],
      [
        'somebody else’s office',
        {
          facts: ['work fact finance director ~2022-01-01'],
          draft: 'The finance director of the group has to countersign.',
        },
      ],
    ],
  },
  leftovers: {
    speaks: [
      ['an inner link', { draft: 'Your contact is [[account_owner]].' }],
      ['a day to come', { draft: 'Hi Inês, see you at the yard on TBC.' }],
      ['a name in brackets', { draft: 'I spoke with (name of colleague) about the ramp.' }],
      ['a table without a number', { draft: 'The sums are in table ??.' }],
      [
        'the name they do not want',
        {
          person: { name: 'Robert Hill', firstName: 'Bob' },
          facts: ['communication need to be called Bob, never Robert'],
          draft: 'Dear Robert,\nthe ramp is ready.',
        },
      ],
    ],
    quiet: [
      ['how a field is written', { draft: 'The merge field needs two braces, like {{city}}.' }],
      ['kisses', { draft: 'See you on Monday. XXX, Martin' }],
    ],
  },
  'gift-policy': {
    speaks: [
      [
        'a code with a sum',
        { facts: ['work fact code of conduct: nothing above 20 euros'], gesture: gift('teapot', 45) },
      ],
      ['whatever it is', { facts: ['work fact staff may not take anything from firms'], gesture: gift('teapot', 15) }],
      [
        'a hamper beside a contract',
        { person: { negotiating: true }, draft: 'Before we sign the contract, a hamper for you is on its way.' },
      ],
      ['guests', { person: { giftPolicy: 'none' }, draft: 'You and your wife are our guests at the opera.' }],
    ],
    quiet: [
      ['the menu', { person: { giftPolicy: 'none' }, draft: 'I send you the plan with the lunch menu as an annex.' }],
      ['a supply', { person: { giftPolicy: 'none' }, draft: 'A bottle of toner is in the post.' }],
    ],
  },
  'gift-misfit': {
    speaks: [],
    quiet: [
      ['wood', { facts: ['dietary avoid walnuts'], gesture: gift('tray of walnut wood', 40) }],
      ['a ring', { facts: ['communication dislike phone calls'], draft: 'I will give you a buzz at noon.' }],
    ],
  },
  'sensitive-topic': {
    speaks: [
      ['a definite article', { draft: 'Is the blood pressure under control, Inês?' }],
      ['who won', { draft: 'You must be glad that the Greens won.' }],
      ['what reached us', { draft: 'Word reached me about the bankruptcy of your cousin.' }],
      ['two who part', { draft: 'I was sorry to hear that you and Paulo are separating.' }],
    ],
    quiet: [
      ['their patients', { draft: 'Your patients with diabetes now have a tab of their own.' }],
      ['sorting', { draft: 'You asked for separating the pallets by customer.' }],
    ],
  },
  'told-by-whom': {
    speaks: [
      [
        'heard from you',
        {
          facts: [found('moment launch bakery in Braga opened', 'public')],
          draft: 'Nice to hear from you that the bakery in Braga has opened.',
        },
      ],
      ['a trust', { facts: [found('sport like ice skating', 'inferred')], draft: 'I trust the ice skating was fun.' }],
    ],
    quiet: [
      [
        'in the paper',
        {
          facts: [found('hobby fact keeps a small vineyard', 'public')],
          draft: 'The Gazette ran a fine portrait of your vineyard.',
        },
      ],
    ],
  },
  'false-urgency': {
    speaks: [
      ['a few left', { draft: 'There are two of these left at the old rate.' }],
      ['given to others', { draft: 'Otherwise I have to release your slot.' }],
      ['dearer from tomorrow', { draft: 'Prices will be increased from tomorrow.' }],
      ['not to be slept on', { draft: "Don't sleep on it, the good ones go." }],
      ['only with a signature', { draft: 'We can hold this rate only if we have your signature.' }],
    ],
    quiet: [
      ['stock', { draft: 'There are two left in the drawer for your north gate.' }],
      ['no hurry of ours', { draft: 'We hurry slowly here: the paint needs a week.' }],
    ],
  },
  'against-their-word': {
    speaks: [
      [
        'on the telephone',
        { facts: ['communication avoid telephone calls'], draft: 'We could discuss it on the telephone.' },
      ],
      ['a bar', { facts: ['food_drink avoid alcohol'], draft: "Let's find a bar after the fair." }],
      [
        'come hungry',
        { facts: ['dietary fact vegan'], draft: "There's a barbecue at the yard on Friday, come hungry." },
      ],
    ],
    quiet: [['charts', { facts: ['food_drink avoid alcohol'], draft: 'The bar chart is upside down.' }]],
  },
  'thanks-with-an-ask': {
    speaks: [
      ['the moment', { occasion: 'thanks', draft: 'Thank you for the year. Now is the moment to lock in the rate.' }],
      ['awaiting', { occasion: 'thanks', draft: 'Thank you for your patience. Awaiting your order.' }],
    ],
    quiet: [
      ['no ask', { occasion: 'thanks', draft: 'No offer, no question, nothing attached: thank you for the lift.' }],
    ],
  },
  'met-today': {
    speaks: [
      [
        'said twice in one mail',
        {
          facts: [BIRTHDAY],
          occasion: 'birthday',
          interactions: MEETING,
          draft: 'Happy birthday, Inês! The papers are done. Once again, all the best for the day.',
        },
      ],
    ],
    quiet: [
      [
        'said before',
        {
          facts: [BIRTHDAY],
          occasion: 'birthday',
          interactions: MEETING,
          draft: 'Happy birthday once more, Inês!',
        },
      ],
    ],
  },
  'unsupported-claim': {
    speaks: [
      ['what they always say', { draft: 'You always say that a clean yard is a safe yard.' }],
      ['being one', { draft: 'Being an early riser you have read it by now.' }],
    ],
    quiet: [],
  },
};
