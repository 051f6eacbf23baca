// Situations written after the guardrails were, and tried as they stand. Data only; everybody here is made up.
import { factRecord, type Rows } from './scene';
const gift = (item: string, amount?: number, currency = 'USD') => ({
  kind: 'gift',
  item,
  ...(amount === undefined ? {} : { cost: { amount, currency } }),
});
const L = { timeZone: 'Europe/London' };
/** Situations by guardrail. */
export const BLIND: Readonly<Record<string, { readonly speaks: Rows; readonly quiet: Rows }>> = {
  'met-today': {
    speaks: [
      [
        'call scheduled at 4',
        {
          now: '2026-06-09T08:00:00+01:00',
          person: L,
          occasion: 'birthday',
          facts: ['moment birthday turns 40 #--06-09'],
          interactions: [{ at: '2026-06-09T16:00:00+01:00', direction: 'out', channel: 'call' }],
          draft: 'Happy 40th birthday, Priya! Wishing you all the best.',
        },
      ],
      [
        'site visit same day',
        {
          now: '2026-06-09T17:00:00+01:00',
          person: L,
          occasion: 'congratulation',
          interactions: [
            { at: '2026-06-09T10:00:00+01:00', direction: 'in', channel: 'visit', text: 'Toured the plant together.' },
          ],
          gesture: { kind: 'card', channel: 'email' },
          draft: 'Congratulations on the award!',
        },
      ],
      [
        'linkedin chat this morning',
        {
          now: '2026-06-09T17:00:00+01:00',
          person: L,
          occasion: 'anniversary',
          interactions: [
            {
              at: '2026-06-09T09:10:00+01:00',
              direction: 'in',
              channel: 'linkedin',
              text: 'Do you know a good carrier?',
            },
          ],
          gesture: { kind: 'note', channel: 'linkedin' },
        },
      ],
      [
        'date only',
        {
          now: '2026-06-09T17:00:00+01:00',
          person: L,
          occasion: 'birthday',
          interactions: [{ at: '2026-06-09', direction: 'out', channel: 'meeting' }],
          gesture: { kind: 'email' },
        },
      ],
      [
        'Sydney: the meeting was this morning there',
        {
          now: '2026-06-09T06:00:00+01:00',
          person: { timeZone: 'Australia/Sydney' },
          occasion: 'birthday',
          interactions: [{ at: '2026-06-08T23:30:00+01:00', direction: 'out', channel: 'call' }],
          gesture: { kind: 'email' },
        },
      ],
    ],
    quiet: [
      [
        'Sydney: yesterday there',
        {
          now: '2026-06-09T06:00:00+01:00',
          person: { timeZone: 'Australia/Sydney' },
          occasion: 'birthday',
          interactions: [{ at: '2026-06-08T10:00:00+01:00', direction: 'out', channel: 'call' }],
          gesture: { kind: 'email' },
        },
      ],
      [
        'told her at the meeting',
        {
          now: '2026-06-09T17:00:00+01:00',
          occasion: 'birthday',
          interactions: [
            {
              at: '2026-06-09T10:00:00+01:00',
              direction: 'out',
              channel: 'meeting',
              text: 'Congratulated Priya on her birthday before we started.',
            },
          ],
          draft: 'Happy birthday again, Priya!',
        },
      ],
      [
        'meeting next week',
        {
          now: '2026-06-09T17:00:00+01:00',
          occasion: 'birthday',
          interactions: [{ at: '2026-06-16T10:00:00+01:00', direction: 'out', channel: 'meeting' }],
          draft: 'Happy birthday, Priya!',
        },
      ],
      [
        'an escalation',
        {
          now: '2026-06-09T17:00:00+01:00',
          occasion: 'birthday',
          interactions: [{ at: '2026-06-09T10:00:00+01:00', direction: 'out', channel: 'meeting' }],
          gesture: { kind: 'escalate' },
        },
      ],
      [
        'delivery notes',
        {
          now: '2026-06-09T17:00:00+01:00',
          interactions: [{ at: '2026-06-09T10:00:00+01:00', direction: 'out', channel: 'meeting' }],
          draft: 'Here are the delivery notes we talked about.',
        },
      ],
    ],
  },
  'open-trouble': {
    speaks: [
      [
        'loyalty offer',
        {
          facts: ['signal complaint double billing'],
          draft: 'As one of our most loyal customers you get 15% off your next order.',
        },
      ],
      [
        'new feature',
        {
          facts: ['signal frustration login broken since May'],
          draft: 'We are thrilled to introduce our new AI assistant!',
        },
      ],
      [
        'seat expansion',
        {
          facts: ['signal complaint support did not answer'],
          draft: 'Your team has grown: shall I add ten licences to your plan?',
        },
      ],
      [
        'birthday gift',
        { facts: ['signal complaint support did not answer'], occasion: 'birthday', gesture: gift('cake') },
      ],
      [
        'we regret',
        {
          facts: ['signal complaint delivery lost'],
          occasion: 'apology',
          draft: 'We regret any inconvenience this has caused you.',
        },
      ],
      [
        'bare thanks for patience',
        { facts: ['signal frustration waiting for weeks'], draft: 'Thanks for bearing with us!' },
      ],
      [
        'survey',
        {
          facts: ['signal frustration waiting for weeks'],
          draft: 'Could you take two minutes for our satisfaction survey?',
        },
      ],
      [
        'recommend us',
        { facts: ['signal complaint damaged goods'], draft: 'Would you recommend us to a colleague in your network?' },
      ],
      [
        'happy new year',
        { facts: ['signal complaint damaged goods'], draft: 'Happy New Year, Priya! May 2027 bring you joy.' },
      ],
      [
        'welcome back',
        { facts: ['signal complaint damaged goods'], occasion: 'welcome_back', gesture: { kind: 'email' } },
      ],
    ],
    quiet: [
      [
        'concrete steps',
        {
          facts: ['signal complaint double billing'],
          occasion: 'apology',
          draft:
            'You were billed twice in April and May. I have refunded both amounts today; they reach you by Thursday. Our finance lead, Ana, will check your June invoice before it goes out.',
        },
      ],
      [
        'escalation mail',
        {
          facts: ['signal complaint double billing'],
          gesture: { kind: 'escalate' },
          draft: 'Ana, Priya was billed twice; we promised a refund by Friday.',
        },
      ],
      ['no complaint at all, sale', { draft: 'Our spring sale starts on Monday: 20% off.' }],
      [
        'upgrade that they asked for',
        {
          facts: [factRecord('signal complaint slow', { state: 'answered' })],
          occasion: 'answer',
          draft: 'Here is the price of the upgrade that you asked for.',
        },
      ],
      ['condolence', { facts: ['signal complaint slow'], occasion: 'condolence', gesture: { kind: 'card' } }],
      [
        'call to solve',
        { facts: ['signal frustration onboarding drags on'], occasion: 'check_in', gesture: { kind: 'call' } },
      ],
      [
        'superseded',
        {
          facts: [factRecord('signal complaint slow', { supersededBy: 'x9' })],
          occasion: 'birthday',
          gesture: { kind: 'card' },
        },
      ],
      [
        'another customer',
        {
          facts: [factRecord('signal complaint slow', { about: 'Rui Costa' })],
          occasion: 'birthday',
          draft: 'Happy birthday!',
        },
      ],
    ],
  },
  'loss-and-illness': {
    speaks: [
      [
        'demo invite after stillbirth',
        {
          facts: ['moment bereavement stillbirth @sender #2026-02-25 ~2026-02-27'],
          draft: 'Would you like a quick demo of the new module next week?',
        },
      ],
      [
        'happy birthday, husband in hospital',
        {
          facts: ['moment health heart attack, in hospital @their husband #2026-03-12 ~2026-03-13'],
          occasion: 'birthday',
          draft: 'Happy birthday! Have a fantastic day with the family.',
        },
      ],
      [
        'payment reminder in mourning',
        {
          facts: ['moment bereavement father passed away @their father #2026-03-11 ~2026-03-12'],
          draft: 'A friendly reminder that invoice 4411 is overdue. Could you arrange payment this week?',
        },
      ],
      [
        'webinar card',
        {
          facts: ['moment bereavement father passed away @their father #2026-03-11 ~2026-03-12'],
          gesture: { kind: 'article', item: 'ten tips for growth' },
        },
      ],
      [
        'condolence plus renewal',
        {
          facts: ['moment bereavement sister died @their sister #2026-03-11 ~2026-03-12'],
          occasion: 'condolence',
          draft:
            'My condolences on the loss of your sister. On another note, the renewal papers are ready for your signature.',
        },
      ],
      [
        'dog walking voucher, dog dead',
        {
          facts: [
            'pet fact labrador Max',
            'moment bereavement Max was put to sleep @their labrador Max #2025-06-01 ~2025-06-03',
          ],
          gesture: gift('dog grooming voucher'),
        },
      ],
      [
        'ask after the late mother',
        {
          facts: ['moment bereavement mother died @their mother #2024-11-01 ~2024-11-05'],
          draft: 'How is your mother doing these days?',
        },
      ],
      [
        'late husband',
        {
          facts: [
            'food_drink like whisky @their husband Tom',
            'moment bereavement her husband Tom died @their husband Tom #2025-01-10 ~2025-01-12',
          ],
          gesture: gift('whisky for Tom'),
        },
      ],
      [
        'valentine for the divorced',
        {
          facts: ['family fact divorced ~2026-01-10'],
          draft: 'Say hello to your husband, and enjoy the weekend, you two!',
        },
      ],
      [
        'funeral week, promo',
        {
          thread: [
            { from: 'them', at: '2026-03-15T10:00:00-05:00', text: 'I am off this week for the funeral of my father.' },
          ],
          draft: 'Have you had a chance to look at our new premium package?',
        },
      ],
      [
        'cheerful note to somebody with burnout',
        {
          facts: ['moment health burnout, on sick leave #2026-02-20 ~2026-02-22'],
          draft: 'Exciting news! We just launched our biggest release ever. Can we schedule a call?',
        },
      ],
    ],
    quiet: [
      [
        'short kind note',
        {
          facts: ['moment bereavement father passed away @their father #2026-03-11 ~2026-03-12'],
          occasion: 'condolence',
          draft:
            'Dear Inês, I just heard about your father and wanted you to know that I am thinking of you and your family. Please do not answer; I will take care of the Thursday papers. Martin',
        },
      ],
      [
        'call',
        {
          facts: ['moment health heart attack @sender #2026-03-12 ~2026-03-13'],
          occasion: 'get_well',
          gesture: { kind: 'call' },
        },
      ],
      [
        'get-well draft offering help',
        {
          facts: ['moment health knee surgery #2026-03-10 ~2026-03-10'],
          occasion: 'get_well',
          draft: 'I hope you are recovering well. If you need anything moved or covered, tell me and it is done.',
        },
      ],
      [
        'flowers',
        {
          facts: ['moment bereavement sister died @their sister #2026-03-11 ~2026-03-12'],
          occasion: 'condolence',
          gesture: gift('bouquet of white roses', 50),
        },
      ],
      [
        'old loss, thanks',
        {
          facts: ['moment bereavement sister died @their sister #2022-03-11 ~2022-03-12'],
          occasion: 'thanks',
          draft: 'Thank you for the introduction to Ana.',
        },
      ],
      [
        'remembers the mother',
        {
          facts: ['moment bereavement mother died @their mother #2025-03-01 ~2025-03-05'],
          draft: 'I thought of you this week: it is a year since your mother died. I hope the day was gentle.',
        },
      ],
      [
        'her own dog is alive',
        {
          facts: [
            'pet fact dog called Kiko',
            'moment bereavement cat Minou died @their cat Minou #2025-01-20 ~2025-01-21',
          ],
          draft: 'How is Kiko? Still stealing socks?',
        },
      ],
      [
        'fitness',
        {
          facts: ['moment health half-marathon in spring #2026-04-20 ~2026-03-01'],
          occasion: 'congratulation',
          draft: 'Congratulations on the finish!',
        },
      ],
      [
        'new husband',
        {
          facts: ['family fact divorced ~2021-01-10', 'moment wedding married again in May #2025-05-10 ~2025-05-12'],
          occasion: 'check_in',
          draft: 'How was the summer?',
        },
      ],
      [
        'answer with facts',
        {
          facts: ['moment bereavement father passed away @their father #2026-03-11 ~2026-03-12'],
          occasion: 'answer',
          draft: 'You asked for the delivery date: it is 2 April. There is nothing you need to do.',
        },
      ],
    ],
  },
  'wrong-time': {
    speaks: [
      ['7:15 call', { person: L, gesture: { kind: 'call', when: '2026-03-18T07:15:00+00:00' } }],
      [
        'mail at 2 am',
        { now: '2026-03-17T21:00:00-05:00', person: L, occasion: 'thanks', draft: 'Thank you for the introduction.' },
      ],
      [
        'Saturday mail',
        { now: '2026-03-21T11:00:00+00:00', person: L, occasion: 'follow_up', draft: 'Following up on Thursday.' },
      ],
      ['boxing day', { person: { ...L, country: 'GB' }, gesture: { kind: 'call', when: '2025-12-26T11:00:00+00:00' } }],
      [
        'vacation',
        {
          facts: ['moment out_of_office on vacation until the 24th #2026-03-10/2026-03-24'],
          person: L,
          gesture: { kind: 'email' },
        },
      ],
      [
        'trip day',
        {
          facts: ['moment trip flying to New Zealand #2026-03-17'],
          person: { timeZone: 'America/Chicago' },
          gesture: { kind: 'call' },
        },
      ],
      [
        'no Mondays',
        {
          person: L,
          facts: ['meeting_time avoid Mondays'],
          gesture: { kind: 'call', when: '2026-03-23T11:00:00+00:00' },
        },
      ],
      [
        'linkedin at midnight',
        {
          now: '2026-03-17T18:30:00-05:00',
          person: L,
          occasion: 'check_in',
          draft: { channel: 'linkedin', text: 'How are things?' },
        },
      ],
      [
        'Japan on Golden Week',
        {
          person: { timeZone: 'Asia/Tokyo', country: 'JP' },
          gesture: { kind: 'email', when: '2026-05-04T10:00:00+09:00' },
        },
      ],
    ],
    quiet: [
      ['answer on Sunday', { now: '2026-03-22T11:00:00+00:00', person: L, occasion: 'answer', draft: 'Yes, gladly.' }],
      ['her Friday in London', { person: L, gesture: { kind: 'call', when: '2026-03-20T11:00:00+00:00' } }],
      [
        'colleague on vacation',
        {
          facts: [factRecord('moment out_of_office vacation #2026-03-10/2026-03-24', { about: 'Rui Costa' })],
          person: L,
          gesture: { kind: 'email' },
        },
      ],
      [
        'the vacation starts tomorrow',
        { facts: ['moment out_of_office vacation #2026-03-18/2026-03-24'], person: L, gesture: { kind: 'email' } },
      ],
      [
        'last year’s vacation',
        { facts: ['moment out_of_office vacation #2025-03-10/2025-03-24'], person: L, gesture: { kind: 'email' } },
      ],
      [
        'wants mornings',
        {
          person: L,
          facts: ['meeting_time like mornings'],
          gesture: { kind: 'call', when: '2026-03-18T10:00:00+00:00' },
        },
      ],
      [
        'dinner on Saturday',
        { person: L, gesture: { kind: 'experience', item: 'concert', when: '2026-03-21T20:00:00+00:00' } },
      ],
      ['noon', { now: '2026-03-17T07:00:00-05:00', person: L, occasion: 'thanks', draft: 'Thank you.' }],
    ],
  },
  'wrong-channel': {
    speaks: [
      ['text me', { facts: ['communication like texts over email'], occasion: 'check_in', draft: 'How did it go?' }],
      ['hates phone', { facts: ['communication dislike the phone'], gesture: { kind: 'call' } }],
      [
        'please write',
        { facts: ['communication need please write, do not call'], gesture: { kind: 'call', channel: 'phone' } },
      ],
      ['linkedin only', { facts: ['communication need LinkedIn only'], gesture: { kind: 'email' } }],
      ['no video', { facts: ['communication avoid video meetings'], gesture: { kind: 'call', channel: 'video_call' } }],
      ['teams', { facts: ['communication avoid Teams calls'], gesture: { kind: 'call', channel: 'teams' } }],
      [
        'call me',
        {
          facts: ['communication like being called rather than emailed'],
          occasion: 'renewal',
          gesture: { kind: 'email' },
        },
      ],
      ['no sms', { facts: ['communication avoid SMS'], draft: { channel: 'sms', text: 'Running late?' } }],
      ['paper', { facts: ['communication avoid paper mail'], gesture: { kind: 'card', channel: 'post' } }],
      [
        'asked on whatsapp',
        {
          occasion: 'answer',
          interactions: [{ at: '2026-03-17T08:00:00-05:00', direction: 'in', channel: 'whatsapp' }],
          draft: { channel: 'email', text: 'Here you go.' },
        },
      ],
      [
        'phone is best',
        { facts: ['communication fact phone is best'], occasion: 'check_in', draft: 'How are things?' },
      ],
    ],
    quiet: [
      [
        'email is best',
        { facts: ['communication fact email is best'], occasion: 'check_in', draft: 'How are things?' },
      ],
      [
        'texts are fine too',
        { facts: ['communication like texts or email'], occasion: 'check_in', draft: 'How are things?' },
      ],
      ['mail before calls', { facts: ['communication like a mail before a call'], draft: 'May I ring you on Friday?' }],
      ['no meetings on Fridays', { facts: ['communication avoid meetings on Fridays'], gesture: { kind: 'call' } }],
      ['short calls', { facts: ['communication like short calls'], gesture: { kind: 'call' } }],
      ['dislikes reply-all', { facts: ['communication dislike reply-all mails'], draft: 'How are things?' }],
      ['her boss wants calls', { facts: ['communication need calls only @their boss'], draft: 'How are things?' }],
      [
        'no cold calls; a call they know of',
        { facts: ['communication like phone', 'communication avoid cold calls'], gesture: { kind: 'call' } },
      ],
      [
        'handwritten thanks',
        { facts: ['communication like email'], occasion: 'thanks', gesture: { kind: 'note', channel: 'handwritten' } },
      ],
    ],
  },
  'opted-out': {
    speaks: [
      ['social greeting', { person: { optedOut: true }, draft: 'Merry Christmas from all of us at Norvik!' }],
      ['gift', { facts: ['signal opt_out stop contacting me'], gesture: gift('tea') }],
      ['apology we start', { person: { optedOut: true }, occasion: 'apology', gesture: { kind: 'email' } }],
      [
        'thanks that we start',
        { person: { optedOut: true }, occasion: 'thanks', draft: 'Thank you for three good years.' },
      ],
    ],
    quiet: [
      [
        'they wrote on Monday',
        {
          person: { optedOut: true },
          occasion: 'answer',
          interactions: [
            { at: '2026-03-16T10:00:00-05:00', direction: 'in', channel: 'email', text: 'What does it cost?' },
          ],
          draft: 'It costs 40 EUR.',
        },
      ],
      [
        'thread with their question',
        {
          facts: ['signal opt_out stop contacting me'],
          thread: [
            { from: 'me', at: '2026-03-14T10:00:00-05:00', text: 'The order is ready.' },
            { from: 'them', at: '2026-03-15T10:00:00-05:00', text: 'When can I collect it?' },
          ],
          draft: 'Any day until six.',
        },
      ],
      [
        'opt out of what',
        {
          facts: ['signal opt_out unsubscribed from marketing emails only'],
          occasion: 'thanks',
          gesture: { kind: 'card' },
        },
      ],
    ],
  },
  'gift-misfit': {
    speaks: [
      [
        'prosecco for Muslim',
        { facts: ['personal_fact fact observes Ramadan, Muslim'], gesture: gift('prosecco and olives') },
      ],
      ['cake, gluten', { facts: ['dietary fact celiac disease'], gesture: gift('carrot cake') }],
      ['fish for vegan', { facts: ['dietary fact vegan'], gesture: gift('smoked salmon box') }],
      [
        'latte kit',
        {
          facts: ['dietary fact lactose intolerant', 'food_drink avoid dairy'],
          gesture: gift('cheese fondue set with gruyère cheese'),
        },
      ],
      ['cider', { facts: ['food_drink avoid alcohol since January'], gesture: gift('craft cider selection') }],
      ['does not drink', { facts: ["food_drink fact doesn't drink alcohol"], gesture: gift('gin') }],
      ['doesnt eat pork', { facts: ["dietary fact doesn't eat pork"], gesture: gift('iberico ham') }],
      ['steak vouchers', { facts: ['dietary fact vegetarian since 2010'], gesture: gift('steakhouse voucher') }],
      ['cashews', { facts: ['dietary fact severe nut allergy'], gesture: gift('roasted cashews') }],
      [
        'shrimp cooking class',
        {
          facts: ['dietary avoid shellfish (allergic)'],
          gesture: { kind: 'experience', item: 'shrimp and crab cooking class' },
        },
      ],
      ['strong smell', { facts: ['personal_fact avoid fragrance'], gesture: gift('reed diffuser') }],
      ['mormon coffee', { facts: ['values_cause fact Mormon'], gesture: gift('coffee sampler') }],
      [
        'boat',
        { facts: ['travel_place dislike boats'], gesture: { kind: 'experience', item: 'sailing trip on the Tagus' } },
      ],
      [
        'opera hater',
        { facts: ['music_media dislike opera'], gesture: { kind: 'experience', item: 'tickets for the opera' } },
      ],
      ['milk', { facts: ['dietary need dairy-free'], gesture: gift('milk chocolate bar') }],
      ['kosher shrimp', { facts: ['dietary fact keeps kosher'], gesture: gift('seafood hamper with prawns') }],
      [
        'draft: bottle',
        {
          facts: ['personal_fact fact sober for two years'],
          draft: 'To celebrate, a bottle of champagne is waiting for you at reception.',
        },
      ],
      ['peanut brittle', { facts: ['dietary avoid peanuts'], gesture: gift('peanut brittle') }],
      ['sushi for pregnant', { facts: ['personal_fact fact pregnant'], gesture: gift('bottle of rosé wine') }],
      ['no flowers', { facts: ['gift avoid flowers'], gesture: gift('orchid') }],
    ],
    quiet: [
      ['grape juice', { facts: ['personal_fact fact Muslim'], gesture: gift('sparkling grape juice') }],
      ['dates', { facts: ['personal_fact fact Muslim'], gesture: gift('box of Medjool dates') }],
      ['tea for Mormon? herbal', { facts: ['values_cause fact Mormon'], gesture: gift('herbal tea') }],
      ['sorbet', { facts: ['dietary need dairy-free'], gesture: gift('mango sorbet') }],
      ['oat cookies gf', { facts: ['dietary fact celiac disease'], gesture: gift('gluten free oat cookies') }],
      ['novel about wine', { facts: ['food_drink avoid alcohol'], gesture: gift('novel about a wine estate') }],
      ['vegan cheese', { facts: ['dietary fact vegan'], gesture: gift('vegan cheese board') }],
      ['coffee lover', { facts: ['food_drink like coffee'], gesture: gift('coffee beans') }],
      [
        'kids allergy? gift to office',
        { facts: ['food_drink dislike coffee @their husband'], gesture: gift('coffee beans') },
      ],
      [
        'nutcracker',
        { facts: ['dietary avoid nuts'], gesture: { kind: 'experience', item: 'tickets for the Nutcracker ballet' } },
      ],
      [
        'likes opera',
        {
          facts: ['music_media like opera', 'music_media dislike techno'],
          gesture: { kind: 'experience', item: 'tickets for the opera' },
        },
      ],
      ['donation', { facts: ['food_drink avoid alcohol'], gesture: gift('donation to the lifeboats') }],
      ['candle for no one', { facts: ['personal_fact avoid perfume'], gesture: gift('unscented beeswax candle') }],
    ],
  },
  'gift-policy': {
    speaks: [
      ['ethics policy', { facts: ['work fact bank policy: employees must not accept gifts'], gesture: gift('mug', 8) }],
      ['cannot take', { facts: ["gift fact can't accept gifts from vendors"], gesture: gift('tea', 8) }],
      [
        'ministry',
        {
          person: { sector: 'public', country: 'DE' },
          gesture: { kind: 'experience', item: 'concert', cost: { amount: 70, currency: 'EUR' } },
        },
      ],
      [
        'limit 10',
        {
          person: { giftPolicy: 'limit', giftLimit: { amount: 10, currency: 'EUR' } },
          gesture: gift('mug', 18, 'USD'),
        },
      ],
      [
        'draft: tickets, none',
        { person: { giftPolicy: 'none' }, draft: 'I have two tickets for the match on Saturday for you and Rui.' },
      ],
      [
        'draft: hamper while negotiating',
        { person: { negotiating: true }, draft: 'A Christmas hamper should reach you tomorrow.' },
      ],
      [
        'company rule',
        { facts: ['work fact no gifts over 25 euros allowed @their company'], gesture: gift('pen', 60, 'EUR') },
      ],
    ],
    quiet: [
      [
        'within',
        { facts: ['work fact no gifts over 25 euros allowed @their company'], gesture: gift('pen', 15, 'EUR') },
      ],
      ['policy unknown, draft', { draft: 'A small gift is on its way to you.' }],
      ['a thank-you note', { person: { giftPolicy: 'none' }, draft: 'Thank you for the way you handled the audit.' }],
      [
        'present tense',
        { person: { giftPolicy: 'none' }, draft: 'I will present the results at the meeting you attend on Monday.' },
      ],
      ['introduction', { person: { negotiating: true }, gesture: { kind: 'introduction', item: 'Ana of Porto Cold' } }],
      [
        'gift guide',
        { person: { giftPolicy: 'none' }, draft: 'I am sending you the draft of our gift guide for retailers.' },
      ],
    ],
  },
  'repeat-gift': {
    speaks: [
      [
        'plant again',
        { past: [{ kind: 'gift', item: 'monstera plant', at: '2025-06-01' }], gesture: gift('potted plant') },
      ],
      [
        'spa',
        {
          past: [{ kind: 'experience', item: 'spa day', at: '2025-06-01' }],
          gesture: { kind: 'experience', item: 'day at the spa' },
        },
      ],
      ['scarf', { past: [{ kind: 'gift', item: 'silk scarf', at: '2025-06-01' }], gesture: gift('wool scarf') }],
      [
        'cheese',
        { past: [{ kind: 'gift', item: 'Serra cheese', at: '2025-06-01' }], gesture: gift('cheese selection') },
      ],
      [
        'same book other words',
        {
          past: [{ kind: 'gift', item: 'book: Atomic Habits', at: '2025-06-01' }],
          gesture: gift('Atomic Habits by James Clear'),
        },
      ],
      [
        'bakery voucher',
        {
          past: [{ kind: 'gift', item: 'voucher for the Brown Bakery', at: '2025-06-01' }],
          gesture: gift('Brown Bakery voucher'),
        },
      ],
      [
        'draft hamper',
        {
          past: [{ kind: 'gift', item: 'fruit basket', at: '2025-12-10' }],
          draft: 'A fruit basket is on its way to your office.',
        },
      ],
    ],
    quiet: [
      [
        'plant then pot',
        { past: [{ kind: 'gift', item: 'monstera plant', at: '2025-06-01' }], gesture: gift('ceramic vase') },
      ],
      [
        'another author',
        { past: [{ kind: 'gift', item: 'book: Atomic Habits', at: '2025-06-01' }], gesture: gift('book: Deep Work') },
      ],
      [
        'coffee then tea',
        { past: [{ kind: 'gift', item: 'coffee beans', at: '2025-06-01' }], gesture: gift('loose-leaf tea') },
      ],
      [
        'football then theatre',
        {
          past: [{ kind: 'experience', item: 'football tickets', at: '2025-06-01' }],
          gesture: { kind: 'experience', item: 'theatre tickets' },
        },
      ],
      ['call', { past: [{ kind: 'gift', item: 'coffee beans', at: '2025-06-01' }], gesture: { kind: 'call' } }],
      [
        'wine glasses after wine',
        { past: [{ kind: 'gift', item: 'red wine', at: '2025-06-01' }], gesture: gift('set of wine glasses') },
      ],
    ],
  },
  'high-value-needs-approval': {
    speaks: [
      ['CAD', { gesture: gift('jacket', 220, 'CAD') }],
      ['draft: 150 EUR', { draft: 'I would like to invite you to a tasting menu (€150 per person) as a thank you.' }],
      [
        'intro dinner',
        { gesture: { kind: 'experience', item: 'chef’s table', cost: { amount: 260, currency: 'USD' } } },
      ],
      ['won', { gesture: gift('set', 200000, 'KRW') }],
    ],
    quiet: [
      ['99', { gesture: gift('book', 99) }],
      ['budget draft', { draft: 'We have a budget of $5,000 for the event; could you send me your quote?' }],
      ['won small', { gesture: gift('set', 60000, 'KRW') }],
      ['salary', { draft: 'The prize money of €1,000 goes to your school, congratulations!' }],
    ],
  },
  'false-urgency': {
    speaks: [
      ['closing', { draft: 'This window is closing fast, Priya. Sign this week and keep the old price.' }],
      ['expires Friday', { draft: 'The special price expires on Friday.' }],
      ['only 5', { draft: 'We only have 5 spots left in the beta programme.' }],
      ['asap', { draft: 'Please sign the renewal asap.' }],
      ['dont wait', { draft: 'Don’t wait: upgrade now and save.' }],
      ['last day', { draft: 'Today is the last day to get the bundle at this price.' }],
      ['exclusive', { draft: 'This exclusive offer is only available for the next 48 hours.' }],
      [
        'final call',
        {
          draft: {
            channel: 'email',
            subject: 'Final call: prices rise tomorrow',
            text: 'Prices rise tomorrow. Order today.',
          },
        },
      ],
      ['time sensitive', { draft: 'This is a time-sensitive opportunity for your team.' }],
      ['deadline', { draft: 'Reply by end of day to lock in the discount.' }],
      ['once gone', { draft: 'Once they’re gone, they’re gone!' }],
    ],
    quiet: [
      ['whenever', { draft: 'Whenever you have a moment, have a look at the plan. It will wait.' }],
      [
        'real event',
        {
          facts: ['moment event fair in Porto #2026-04-14'],
          draft: 'The fair opens on 14 April, so the samples should reach you before then.',
        },
      ],
      ['her request', { draft: 'You needed the figures by noon, so here they are.' }],
      ['thanks for quick', { draft: 'Thank you for acting so quickly on this.' }],
      ['system down', { draft: 'The outage is over. Please restart the client today so that it reconnects.' }],
      ['train', { draft: 'I only have ten minutes before my train, so I will keep this short.' }],
      ['birthday tomorrow', { draft: 'Your daughter turns ten tomorrow, how exciting!' }],
      [
        'expiring certificate',
        {
          facts: ['moment contract certificate expires #2026-03-31'],
          draft: 'Your certificate expires on 31 March; I have prepared the new one.',
        },
      ],
      ['last week', { draft: 'The last days were full, thank you for waiting.' }],
    ],
  },
};
