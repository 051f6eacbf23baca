import { describe } from 'vitest';
import { type Rows, tables } from './scene';

const SPEAKS: Rows = [
  ['last chance', { draft: 'Last chance to secure your discount, Inês!' }],
  ['ends tonight', { draft: 'Our spring offer ends tonight at midnight.' }],
  ['few places', { draft: 'Only three seats left, so book now.' }],
  ['act now', { draft: 'Act now to keep your current price.' }],
  ['do not miss out', { draft: 'Don’t miss out on this opportunity.' }],
  ['today only', { draft: 'For today only I can give you 20% off.' }],
  [
    'in the subject',
    { draft: { channel: 'email', subject: 'URGENT: your plan', text: 'Hello Inês, have a look at our new plan.' } },
  ],
  ['filling up', { draft: 'Spots are filling up fast, and I would hate for you to lose yours.' }],
  ['limited time', { draft: 'For a limited time, all upgrades are half price.' }],
  ['before it is too late', { draft: 'Sign before it is too late!' }],
  ['hurry', { draft: 'Hurry, this price will not come back.' }],
  ['48 hours', { draft: 'You have 48 hours to claim your upgrade.' }],
  ['while stocks last', { draft: 'Order yours while stocks last.' }],
  [
    'dates without a year or a day in memory',
    {
      facts: ['moment birthday  #--03-19', 'moment launch  #2026-05'],
      draft: 'Last chance: our offer ends on Thursday!',
    },
  ],
  ['an answer by the evening', { draft: 'I need your decision by the end of the day, otherwise the offer is gone.' }],
];
const QUIET: Rows = [
  ['no rush', { draft: 'No rush at all, whenever it suits you.' }],
  [
    'a real date in memory',
    {
      facts: ['moment contract contract ends #2026-03-31'],
      draft: 'Your contract ends on 31 March, so I would like to talk before then.',
    },
  ],
  [
    'a day of every year in memory',
    { facts: ['moment birthday  #--03-31'], draft: 'Last chance to sign the card for your birthday on 31 March!' },
  ],
  ['it is urgent for them', { draft: 'I know this is urgent for you, so I have put two people on it.' }],
  ['not urgent', { draft: 'This is not urgent, just something for a quiet moment.' }],
  ['the museum', { draft: 'The Paula Rego exhibition closes on Sunday; I thought of you.' }],
  ['a limited edition', { draft: 'I found a limited edition print of Lisbon and thought of you.' }],
  ['their deadline', { draft: 'To make your deadline on Friday, we will ship tomorrow.' }],
  ['do not hurry', { draft: 'Please don’t hurry, take the time you need.' }],
  ['a plain invitation', { draft: 'We meet at six on Thursday, and there is a chair for you.' }],
  ['a security fix', { draft: 'We closed a hole in the login last night. Please change your password soon.' }],
  ['the last train', { draft: 'I will take the last train, so I have to leave at ten.' }],
  ['a gesture without words', { gesture: { kind: 'gift', item: 'tea' } }],
  ['fast', { draft: 'Your team is growing fast, congratulations!' }],
  ['today', { draft: 'I am in Lisbon today only, so let me know if you have ten minutes.' }],
];

describe('false urgency', () => {
  tables('false-urgency', SPEAKS, QUIET);
});
