// A third round of situations, tried as they stand after the guardrails had learned from the second. Data only; everybody here is made up.
import { factRecord, type Rows } from './scene';
const gift = (item: string, amount?: number, currency = 'USD') => ({
  kind: 'gift',
  item,
  ...(amount === undefined ? {} : { cost: { amount, currency } }),
});
const B = { timeZone: 'Europe/Berlin', country: 'DE' };
const who = { name: 'Aylin Demir', firstName: 'Aylin', company: 'Brightwater' };
/** Situations by guardrail. */
export const BLIND_AGAIN: Readonly<Record<string, { readonly speaks: Rows; readonly quiet: Rows }>> = {
  'met-today': {
    speaks: [
      [
        'board lunch then template',
        {
          now: '2026-10-05T15:00:00+02:00',
          person: { ...who, ...B },
          occasion: 'anniversary',
          interactions: [
            {
              at: '2026-10-05T12:00:00+02:00',
              direction: 'out',
              channel: 'meeting',
              text: 'Lunch with Aylin, discussed pricing.',
            },
          ],
          draft: 'Dear Aylin, happy anniversary! Ten years with Brightwater is quite something.',
        },
      ],
      [
        'video call at 5',
        {
          now: '2026-10-05T09:00:00+02:00',
          person: { ...who, ...B },
          occasion: 'birthday',
          interactions: [{ at: '2026-10-05T17:00:00+02:00', direction: 'out', channel: 'call' }],
          gesture: { kind: 'email', when: '2026-10-05T09:30:00+02:00' },
        },
      ],
      [
        'gift and note',
        {
          now: '2026-10-05T09:00:00+02:00',
          person: { ...who, ...B },
          occasion: 'birthday',
          interactions: [
            { at: '2026-10-05T08:15:00+02:00', direction: 'in', channel: 'call', text: 'Asked about the delivery.' },
          ],
          gesture: { kind: 'note', channel: 'email' },
          draft: 'Alles Gute zum Geburtstag, Aylin!',
        },
      ],
      [
        'just checking in after a meeting',
        {
          now: '2026-10-05T15:00:00+02:00',
          person: { ...who, ...B },
          occasion: 'check_in',
          interactions: [{ at: '2026-10-05T11:00:00+02:00', direction: 'out', channel: 'meeting' }],
          draft: 'Hi Aylin, just checking in. Hope you are well!',
        },
      ],
      [
        'congrats on LinkedIn and a visit',
        {
          now: '2026-10-05T15:00:00+02:00',
          person: { ...who, ...B },
          interactions: [{ at: '2026-10-05T11:00:00+02:00', direction: 'out', channel: 'visit' }],
          draft: { channel: 'linkedin', text: 'Congrats on the promotion, Aylin!' },
        },
      ],
    ],
    quiet: [
      [
        'two days ago',
        {
          now: '2026-10-05T15:00:00+02:00',
          person: { ...who, ...B },
          occasion: 'birthday',
          interactions: [{ at: '2026-10-03T11:00:00+02:00', direction: 'out', channel: 'meeting' }],
          draft: 'Happy birthday, Aylin!',
        },
      ],
      [
        'said in the call',
        {
          now: '2026-10-05T15:00:00+02:00',
          person: { ...who, ...B },
          occasion: 'birthday',
          interactions: [
            {
              at: '2026-10-05T11:00:00+02:00',
              direction: 'out',
              channel: 'call',
              text: 'Gave her our birthday wishes first, then the invoice.',
            },
          ],
          draft: 'Happy birthday, Aylin!',
        },
      ],
      [
        'thanks for coming',
        {
          now: '2026-10-05T15:00:00+02:00',
          person: { ...who, ...B },
          occasion: 'thanks',
          interactions: [{ at: '2026-10-05T11:00:00+02:00', direction: 'out', channel: 'visit' }],
          draft: 'Thank you for showing me the new line today.',
        },
      ],
      [
        'a call by a human',
        {
          now: '2026-10-05T15:00:00+02:00',
          person: { ...who, ...B },
          occasion: 'birthday',
          interactions: [{ at: '2026-10-05T11:00:00+02:00', direction: 'out', channel: 'email' }],
          gesture: { kind: 'call' },
        },
      ],
      [
        'greeting refers to lunch',
        {
          now: '2026-10-05T15:00:00+02:00',
          person: { ...who, ...B },
          occasion: 'birthday',
          interactions: [{ at: '2026-10-05T12:00:00+02:00', direction: 'out', channel: 'meeting' }],
          draft: 'Aylin, what a lovely lunch! And once again: a very happy birthday.',
        },
      ],
    ],
  },
  'open-trouble': {
    speaks: [
      [
        'bundle',
        {
          facts: ['signal complaint machine broke twice'],
          draft: 'Since you like the basic package, the premium bundle might be just right for you.',
        },
      ],
      [
        'card',
        { facts: ['signal complaint machine broke twice'], gesture: { kind: 'card', item: 'congratulations card' } },
      ],
      [
        'newsletter',
        {
          facts: ['signal frustration wrong invoices'],
          draft: 'Sign up for our newsletter to hear about new products first.',
        },
      ],
      [
        'anniversary',
        { facts: ['signal frustration wrong invoices'], occasion: 'anniversary', gesture: { kind: 'email' } },
      ],
      ['inconvenience 2', { facts: ['signal frustration wrong invoices'], draft: 'Please excuse the inconvenience.' }],
      [
        'wait for patience',
        {
          facts: ['signal complaint machine broke twice'],
          occasion: 'apology',
          draft: 'We thank you for your understanding and apologise for any trouble or inconvenience.',
        },
      ],
      [
        'new pricing',
        {
          facts: ['signal complaint machine broke twice'],
          draft: 'Good news: for you we can do a special price on the annual plan.',
        },
      ],
      [
        'summer party',
        { facts: ['signal complaint machine broke twice'], gesture: { kind: 'experience', item: 'summer party' } },
      ],
      ['thank you', { facts: ['signal frustration wrong invoices'], occasion: 'thanks', gesture: { kind: 'note' } }],
      [
        'unhappy in the thread',
        {
          thread: [{ from: 'them', text: 'I am really unhappy with how this was handled.' }],
          draft: 'While you are here: have you thought about our add-on for reporting?',
        },
      ],
      [
        'let down',
        {
          interactions: [{ at: '2026-03-15T10:00:00Z', direction: 'in', channel: 'call', signals: ['frustration'] }],
          occasion: 'congratulation',
          draft: 'Congratulations on the launch!',
        },
      ],
    ],
    quiet: [
      [
        'admits the error',
        {
          facts: ['signal complaint machine broke twice'],
          occasion: 'apology',
          draft:
            'The machine broke twice because we installed a wrong seal. A technician with the right one is at your door on Wednesday at nine, and the repair costs you nothing.',
        },
      ],
      [
        'note with apology',
        { facts: ['signal complaint machine broke twice'], occasion: 'apology', gesture: { kind: 'note' } },
      ],
      [
        'follow up on the repair',
        {
          facts: ['signal complaint machine broke twice'],
          occasion: 'follow_up',
          draft: 'Did the technician come, and is the machine running again?',
        },
      ],
      [
        'answered',
        {
          facts: [factRecord('signal frustration wrong invoices', { state: 'answered' })],
          occasion: 'birthday',
          draft: 'Happy birthday!',
        },
      ],
      [
        'a discount on the repaired',
        { facts: ['signal gratitude thankful'], draft: 'You get 10% off the next order.' },
      ],
      [
        'promote the person',
        {
          facts: ['signal complaint machine broke twice'],
          occasion: 'answer',
          draft: 'Yes, the machine sale contract from 2019 is in the annex.',
        },
      ],
      [
        'schedule',
        {
          facts: ['signal complaint machine broke twice'],
          draft: 'The technician comes on Wednesday between nine and ten.',
        },
      ],
      [
        'others',
        { facts: ['signal churn_risk asked for the notice period'], occasion: 'birthday', gesture: { kind: 'card' } },
      ],
    ],
  },
  'loss-and-illness': {
    speaks: [
      [
        'upsell to patient',
        {
          facts: ['moment health diagnosed with cancer #2026-03-02 ~2026-03-03'],
          draft: 'Have you considered adding more seats to your plan?',
        },
      ],
      [
        'survey to mourner',
        {
          facts: ['moment bereavement lost his son @their son #2026-03-02 ~2026-03-03'],
          draft: 'Could you fill in our short survey?',
        },
      ],
      [
        'joke gift',
        { facts: ['moment bereavement lost his son @their son #2026-03-02 ~2026-03-03'], gesture: gift('funny socks') },
      ],
      [
        'intro',
        {
          facts: ['moment bereavement lost his son @their son #2026-03-02 ~2026-03-03'],
          gesture: { kind: 'introduction', item: 'Ana' },
        },
      ],
      [
        'holidays',
        {
          facts: ['moment bereavement grandmother died @their grandmother #2026-12-10 ~2026-12-11'],
          now: '2026-12-18T10:00:00+01:00',
          draft: 'Merry Christmas and a happy new year! We hope you have lots of fun.',
        },
      ],
      [
        'horse',
        {
          facts: [
            'pet fact horse named Luna',
            'moment bereavement Luna the horse died @their horse #2025-02-01 ~2025-02-03',
          ],
          gesture: gift('saddle blanket for Luna'),
        },
      ],
      [
        'late wife at dinner',
        {
          facts: ['moment bereavement wife Elif passed away @their wife Elif #2024-02-01 ~2024-02-03'],
          draft: 'We would love to have you and Elif over for dinner.',
        },
      ],
      [
        'sick and pushy',
        {
          facts: ['moment health stroke, in rehab #2026-02-20 ~2026-02-22'],
          occasion: 'follow_up',
          draft: 'I wanted to follow up on the proposal. When can we expect your decision?',
        },
      ],
      [
        'wedding cancelled',
        {
          facts: ['moment wedding #2026-08-01 ~2025-10-01', 'moment wedding wedding called off ~2026-02-01'],
          gesture: gift('wedding album'),
        },
      ],
      [
        'birthday for the late father',
        {
          facts: [
            'moment birthday father’s birthday @their father #--03-17 ~2024-01-01',
            'moment bereavement father died @their father #2025-05-05 ~2025-05-06',
          ],
          occasion: 'birthday',
          draft: 'Please wish your father a happy birthday from me!',
        },
      ],
    ],
    quiet: [
      [
        'warm',
        {
          facts: ['moment bereavement lost his son @their son #2026-03-02 ~2026-03-03'],
          occasion: 'condolence',
          draft: 'I am so very sorry. I am thinking of you all. Nothing here needs you.',
        },
      ],
      [
        'note after illness',
        {
          facts: ['moment health diagnosed with cancer #2026-03-02 ~2026-03-03'],
          occasion: 'get_well',
          gesture: { kind: 'note' },
        },
      ],
      [
        'book for the sick',
        {
          facts: ['moment health stroke, in rehab #2026-02-20 ~2026-02-22'],
          occasion: 'get_well',
          gesture: gift('audiobook'),
        },
      ],
      [
        'all clear',
        {
          facts: [
            'moment health diagnosed with cancer #2025-09-02 ~2025-09-03',
            'moment health all clear from the doctors #2026-03-01 ~2026-03-02',
          ],
          occasion: 'birthday',
          draft: 'Happy birthday!',
        },
      ],
      [
        'colleague’s loss',
        {
          facts: ['moment bereavement father died @their colleague Tom #2026-03-02 ~2026-03-03'],
          occasion: 'birthday',
          draft: 'Happy birthday!',
        },
      ],
      [
        'reply to mourner',
        {
          facts: ['moment bereavement lost his son @their son #2026-03-02 ~2026-03-03'],
          thread: [{ from: 'them', at: '2026-03-17T08:00:00-05:00', text: 'Can you resend the invoice?' }],
          draft: 'Of course, it is attached.',
        },
      ],
      [
        'remarried',
        {
          facts: ['family fact divorced ~2020-01-10', 'moment wedding married Deniz #2023-05-05 ~2023-05-06'],
          draft: 'How is your husband settling into the new job?',
        },
      ],
      [
        'dog long dead, new dog',
        {
          facts: [
            'moment bereavement dog died @their dog Rex #2022-05-05 ~2022-05-06',
            'pet like the new dog, Bo ~2026-01-01',
          ],
          gesture: gift('dog toy for Bo'),
        },
      ],
      [
        'the lost match',
        {
          facts: ['moment race_or_match lost the final #2026-03-15'],
          draft: 'Chin up, next year is yours! Congratulations on reaching the final.',
        },
      ],
    ],
  },
  'wrong-time': {
    speaks: [
      ['21:00 call', { person: { ...who, ...B }, gesture: { kind: 'call', when: '2026-10-06T21:00:00+02:00' } }],
      ['easter monday', { person: { ...who, ...B }, gesture: { kind: 'call', when: '2026-04-06T11:00:00+02:00' } }],
      ['sabbatical', { facts: ['moment out_of_office sabbatical #2026-01-01/2026-06-30'], gesture: { kind: 'email' } }],
      [
        'unification day',
        { person: { ...who, ...B }, occasion: 'check_in', gesture: { kind: 'email', when: '2025-10-03' } },
      ],
      [
        'call after hours she named',
        {
          person: { ...who, ...B },
          facts: ['communication need calls only between 9 and 12'],
          gesture: { kind: 'call', when: '2026-10-06T15:00:00+02:00' },
        },
      ],
      [
        'Sunday call Israel is fine Friday not',
        {
          person: { name: 'Noa Levi', timeZone: 'Asia/Jerusalem', country: 'IL' },
          gesture: { kind: 'call', when: '2026-03-20T15:00:00+02:00' },
        },
      ],
      ['4 am mail', { now: '2026-10-05T19:00:00-07:00', person: { ...who, ...B }, gesture: { kind: 'email' } }],
    ],
    quiet: [
      ['10:00 call', { person: { ...who, ...B }, gesture: { kind: 'call', when: '2026-10-06T10:00:00+02:00' } }],
      [
        'Sunday Israel',
        {
          person: { name: 'Noa Levi', timeZone: 'Asia/Jerusalem', country: 'IL' },
          gesture: { kind: 'call', when: '2026-03-22T11:00:00+02:00' },
        },
      ],
      [
        'answer late',
        { now: '2026-10-05T23:00:00+02:00', person: { ...who, ...B }, occasion: 'answer', draft: 'Yes.' },
      ],
      [
        'trip is later',
        {
          facts: ['moment trip Lisbon #2026-05-01/2026-05-08'],
          person: { ...who, ...B },
          gesture: { kind: 'call', when: '2026-04-28T10:00:00+02:00' },
        },
      ],
      [
        'US holiday, German person',
        { person: { ...who, ...B }, gesture: { kind: 'call', when: '2026-07-03T11:00:00+02:00' } },
      ],
      [
        'calls between 9 and 12',
        {
          person: { ...who, ...B },
          facts: ['communication need calls only between 9 and 12'],
          gesture: { kind: 'call', when: '2026-10-06T10:30:00+02:00' },
        },
      ],
      [
        'get-well card during sick leave',
        {
          facts: ['moment out_of_office sick leave #2026-03-10/2026-03-31', 'moment health surgery #2026-03-10'],
          occasion: 'get_well',
          gesture: { kind: 'card', channel: 'post', when: '2026-03-20' },
        },
      ],
    ],
  },
  'wrong-channel': {
    speaks: [
      ['no mail', { facts: ['communication avoid email'], occasion: 'check_in', draft: 'How are you?' }],
      ['prefers slack? whatsapp', { facts: ['communication like WhatsApp'], gesture: { kind: 'call' } }],
      [
        'phone only',
        {
          facts: ['communication need phone only'],
          gesture: { kind: 'email', channel: 'email' },
          draft: 'How are you?',
        },
      ],
      ['no surprises', { facts: ['communication dislike being phoned'], gesture: { kind: 'call', channel: 'phone' } }],
      [
        'not on linkedin',
        { facts: ['communication avoid messages on LinkedIn'], draft: { channel: 'linkedin', text: 'Hello!' } },
      ],
      ['email rather than phone', { facts: ['communication like email rather than phone'], gesture: { kind: 'call' } }],
      [
        'handwritten is liked',
        {
          facts: ['communication dislike video calls, prefers plain phone'],
          gesture: { kind: 'call', channel: 'zoom' },
        },
      ],
      ['mail me please', { facts: ['communication need mail me, don’t call'], gesture: { kind: 'call' } }],
    ],
    quiet: [
      ['whatsapp ok', { facts: ['communication like WhatsApp'], gesture: { kind: 'note', channel: 'whatsapp' } }],
      ['mail to a mail person', { facts: ['communication need email only'], draft: 'How are you?' }],
      ['long mails disliked', { facts: ['communication dislike long emails'], draft: 'Short one: the box arrived.' }],
      [
        'calls ok in the afternoon',
        {
          facts: ['communication like calls after lunch'],
          gesture: { kind: 'call', when: '2026-03-18T15:00:00-05:00' },
        },
      ],
      ['phone mention', { facts: ['communication avoid phone calls'], draft: 'Your phone order has arrived.' }],
      [
        'gift by courier',
        { facts: ['communication like email'], gesture: { kind: 'gift', item: 'book', channel: 'courier' } },
      ],
      [
        'dismissed wish',
        { facts: [factRecord('communication avoid calls', { about: 'Rui Costa' })], gesture: { kind: 'call' } },
      ],
    ],
  },
  'gift-misfit': {
    speaks: [
      ['truffles & vegan', { facts: ['dietary fact vegan'], gesture: gift('chocolate truffles') }],
      ['baileys', { facts: ['personal_fact fact teetotaller'], gesture: gift('bottle of Baileys') }],
      ['salami', { facts: ['dietary need halal'], gesture: gift('salami selection') }],
      ['tiramisu', { facts: ['dietary fact lactose intolerant'], gesture: gift('tiramisu') }],
      [
        'pad thai',
        {
          facts: ['dietary fact peanut allergy'],
          gesture: { kind: 'experience', item: 'Thai cooking class with pad thai' },
        },
      ],
      ['tulips', { facts: ['personal_fact fact hay fever, allergic to pollen'], gesture: gift('tulips') }],
      ['bungee', { facts: ['personal_fact dislike heights'], gesture: { kind: 'experience', item: 'bungee jump' } }],
      ['marzipan', { facts: ['dietary avoid almonds'], gesture: gift('marzipan') }],
      ['fur', { facts: ['values_cause avoid fur'], gesture: gift('fur-lined gloves') }],
      ['espresso cups? beans', { facts: ['food_drink dislike coffee'], gesture: gift('Ethiopian coffee') }],
      [
        'draft dinner',
        {
          facts: ['dietary fact vegetarian'],
          draft: 'To say thank you I would love to treat you to dinner at the best steakhouse in town.',
        },
      ],
      ['beer box', { facts: ['food_drink need no alcohol'], gesture: gift('craft beer box') }],
      ['sake set', { facts: ['values_cause fact Muslim'], gesture: gift('sake tasting set') }],
      ['kitchen knife', { facts: ['gift avoid knives'], gesture: gift('kitchen knife') }],
      ['egg', { facts: ['dietary avoid eggs'], gesture: gift('box of meringues') }],
    ],
    quiet: [
      ['plain scarf', { facts: ['dietary fact vegan'], gesture: gift('cotton scarf') }],
      ['kombucha', { facts: ['personal_fact fact teetotaller'], gesture: gift('elderflower cordial') }],
      ['halal sweets', { facts: ['dietary need halal'], gesture: gift('halal gummy bears') }],
      ['wine book', { facts: ['personal_fact fact teetotaller'], gesture: gift('history book') }],
      ['potted herbs', { facts: ['food_drink dislike coffee'], gesture: gift('potted herbs') }],
      ['dark chocolate for vegan', { facts: ['dietary fact vegan'], gesture: gift('dark chocolate, vegan') }],
      ['almond milk? no', { facts: ['dietary avoid peanuts'], gesture: gift('dried apricots') }],
      ['her son’s dislike', { facts: ['food_drink dislike cheese @their son'], gesture: gift('cheese board') }],
      ['beer garden? bench', { facts: ['food_drink avoid alcohol'], gesture: gift('garden bench') }],
      [
        'steak-free',
        { facts: ['dietary fact vegetarian'], gesture: { kind: 'experience', item: 'dinner at a vegan restaurant' } },
      ],
      [
        'once disliked',
        { facts: [factRecord('gift dislike candles', { supersededBy: 'f-new' })], gesture: gift('candles') },
      ],
    ],
  },
  'gift-policy': {
    speaks: [
      ['zero', { facts: ['gift avoid any gifts at all'], gesture: gift('tea') }],
      ['compliance', { facts: ["work fact compliance doesn't let them accept presents"], gesture: gift('tea') }],
      [
        'limit CHF',
        {
          person: { giftPolicy: 'limit', giftLimit: { amount: 50, currency: 'CHF' } },
          gesture: gift('lamp', 90, 'EUR'),
        },
      ],
      ['university', { person: { sector: 'public' }, gesture: gift('watch', 90, 'EUR') }],
      [
        'draft voucher for official',
        { person: { sector: 'public' }, draft: 'As a thank-you I am sending you a restaurant voucher.' },
      ],
    ],
    quiet: [
      [
        'limit ok',
        {
          person: { giftPolicy: 'limit', giftLimit: { amount: 50, currency: 'CHF' } },
          gesture: gift('lamp', 30, 'EUR'),
        },
      ],
      ['note', { person: { sector: 'public' }, gesture: { kind: 'note' } }],
      [
        'credit',
        {
          person: { giftPolicy: 'none' },
          occasion: 'apology',
          gesture: { kind: 'credit', item: 'one month', cost: { amount: 40, currency: 'EUR' } },
        },
      ],
      [
        'thanks in draft',
        { person: { giftPolicy: 'none', negotiating: true }, draft: 'Thank you for the open talk on Tuesday.' },
      ],
      ['sending slides', { person: { negotiating: true }, draft: 'I am sending you the slides and a short summary.' }],
    ],
  },
  'repeat-gift': {
    speaks: [
      ['socks', { past: [{ kind: 'gift', item: 'wool socks', at: '2025-12-12' }], gesture: gift('pair of socks') }],
      [
        'champagne',
        { past: [{ kind: 'gift', item: 'champagne', at: '2025-12-12' }], gesture: gift('bottle of prosecco') },
      ],
      [
        'concert again same',
        {
          past: [{ kind: 'experience', item: 'Berlin Philharmonic concert', at: '2025-01-12' }],
          gesture: { kind: 'experience', item: 'concert of the Berlin Philharmonic' },
        },
      ],
      ['cake', { past: [{ kind: 'gift', item: 'lemon cake', at: '2025-03-17' }], gesture: gift('chocolate cake') }],
    ],
    quiet: [
      [
        'different museum',
        {
          past: [{ kind: 'experience', item: 'museum tour', at: '2025-01-12' }],
          gesture: { kind: 'experience', item: 'brewery tour' },
        },
      ],
      ['mug then tea', { past: [{ kind: 'gift', item: 'tea mug', at: '2025-12-12' }], gesture: gift('green tea') }],
      ['old socks', { past: [{ kind: 'gift', item: 'wool socks', at: '2023-02-12' }], gesture: gift('pair of socks') }],
      [
        'donations to others',
        {
          past: [{ kind: 'gift', item: 'donation to the hospice', at: '2025-12-12' }],
          gesture: gift('donation to the lifeboats'),
        },
      ],
    ],
  },
  'false-urgency': {
    speaks: [
      ['seats', { draft: 'Seats are limited, and they are going fast.' }],
      ['ends sunday', { draft: 'Our promotion ends on Sunday.' }],
      ['hours', { draft: 'Only 6 hours left to claim your bonus!' }],
      ['too late', { draft: 'Decide today, tomorrow it could be too late.' }],
      ['price hike', { draft: 'Prices will increase next week, so lock in your rate now.' }],
      ['expiring soon', { draft: 'Your exclusive discount is expiring soon.' }],
      ['one more', { draft: 'I can hold this price for you until tonight only.' }],
      ['must', { draft: 'You must act before Friday or you will lose your discount.' }],
      ['fomo', { draft: 'Everybody in your industry is already on board. Do not be the last one!' }],
    ],
    quiet: [
      ['no pressure', { draft: 'No pressure at all: the offer stands for as long as you like.' }],
      ['thanks for rushing', { draft: 'Thank you for rushing the samples through, you saved our week.' }],
      ['tax', { draft: 'The tax office needs the form by Friday, and I have filled it in for you.' }],
      ['invite', { draft: 'The talk starts at six today; I kept you a seat by the window.' }],
      ['their words', { draft: 'You asked me to remind you before the tender closes on Friday.' }],
      ['weekend', { draft: 'Have a lovely weekend, and enjoy the last days of sun.' }],
      ['delivery', { draft: 'Your parcel arrives today before noon.' }],
    ],
  },
};
