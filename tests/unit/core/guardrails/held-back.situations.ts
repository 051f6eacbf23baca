// Further situations for the guardrails that hold a gesture or a draft back. Data only; everybody here is made up.
import { factRecord, type Rows } from './scene';

const at = (when: string, channel: string, text = '', direction: 'in' | 'out' = 'out') => [
  { at: when, direction, channel, text },
];
const about = (short: string, name = 'Jonas Feld') => factRecord(short, { about: name });
const gift = (item: string, amount?: number, currency = 'EUR') => ({
  kind: 'gift',
  item,
  ...(amount === undefined ? {} : { cost: { amount, currency } }),
});

/** Situations by guardrail. */
export const FURTHER: Readonly<Record<string, { readonly speaks: Rows; readonly quiet: Rows }>> = {
  'met-today': {
    speaks: [
      [
        'lunch together, then the birthday template',
        {
          now: '2026-05-06T15:30:00+02:00',
          person: { timeZone: 'Europe/Berlin' },
          occasion: 'birthday',
          interactions: at('2026-05-06T12:30:00+02:00', 'visit', 'Lunch in the canteen, talked about the audit.'),
          gesture: { kind: 'email', channel: 'email' },
          draft: 'Dear Jonas, wishing you a wonderful birthday. Your Norvik team',
        },
      ],
      [
        'a call at nine, a card arriving the same day',
        {
          now: '2026-05-04T09:00:00+02:00',
          occasion: 'birthday',
          gesture: { kind: 'card', when: '2026-05-06', channel: 'post' },
          interactions: at('2026-05-06T09:00:00+02:00', 'call'),
        },
      ],
      [
        'work anniversary by LinkedIn after the workshop',
        {
          occasion: 'anniversary',
          interactions: at('2026-03-17T07:30:00-05:00', 'meeting'),
          draft: { channel: 'linkedin', text: 'Five years at Tejo Foods — congrats!' },
        },
      ],
      [
        'we exchanged mails an hour ago',
        {
          occasion: 'birthday',
          interactions: at('2026-03-17T08:05:00-05:00', 'email', 'Re: pallets. Confirmed for Thursday.'),
          gesture: { kind: 'email' },
        },
      ],
      [
        'a demo this afternoon',
        {
          occasion: 'congratulation',
          interactions: at('2026-03-17T15:00:00-05:00', 'meeting', ''),
          draft: 'Congratulations on the funding round, wonderful news for the whole team.',
        },
      ],
      [
        'past midnight here, still her day',
        {
          now: '2026-03-18T00:30:00+00:00',
          person: { timeZone: 'America/Los_Angeles' },
          occasion: 'birthday',
          interactions: at('2026-03-17T18:00:00+00:00', 'call'),
          draft: 'Happy birthday, Inês! Have a great day.',
        },
      ],
      [
        'a gift voucher by mail',
        {
          occasion: 'birthday',
          gesture: { kind: 'gift', item: 'bookshop voucher', channel: 'email' },
          interactions: at('2026-03-17T08:30:00-05:00', 'meeting', 'Signed the papers.'),
        },
      ],
      [
        'spoke on the phone about something else',
        {
          occasion: 'birthday',
          interactions: at(
            '2026-03-17T08:30:00-05:00',
            'call',
            'Walked through the invoice. Did not mention the birthday.',
          ),
          draft: 'Wishing you a very happy birthday and a year full of joy.',
        },
      ],
      [
        'no occasion named, birthday words',
        {
          interactions: at('2026-03-17T08:00:00-05:00', 'visit'),
          draft: 'Hi Inês,\n\nhave a fantastic birthday!\n\nBest\nMartin',
        },
      ],
    ],
    quiet: [
      [
        'the call is tomorrow',
        { occasion: 'birthday', gesture: { kind: 'email' }, interactions: at('2026-03-18T09:00:00-05:00', 'call') },
      ],
      [
        'she thanked for the wishes',
        {
          occasion: 'birthday',
          gesture: { kind: 'email' },
          interactions: at(
            '2026-03-17T08:00:00-05:00',
            'email',
            'Thank you for the birthday wishes this morning!',
            'in',
          ),
        },
      ],
      [
        'sang for her in the meeting',
        {
          occasion: 'birthday',
          gesture: { kind: 'card' },
          interactions: at('2026-03-17T08:00:00-05:00', 'meeting', 'We sang for her at the start, she laughed.'),
        },
      ],
      [
        'an apology after the call',
        {
          occasion: 'apology',
          draft: 'As discussed on the phone this morning, the credit note is on its way.',
          interactions: at('2026-03-17T08:00:00-05:00', 'call'),
        },
      ],
      [
        'greeting that knows of the dinner tonight',
        {
          occasion: 'birthday',
          draft: 'Happy birthday! I will say it again in person when we meet tonight.',
          interactions: at('2026-03-17T19:00:00-05:00', 'meeting'),
        },
      ],
      [
        'the draft is a report',
        {
          draft:
            'The March report is ready. Congratulations to the team on the numbers on page two; the rest is in the annex. Please have a look at the three open points before Thursday, especially the one on the carriers, which your colleague raised, and tell me which of the two options you would rather have. I have left both in the table. The forecast for April is in the second sheet and still lacks the figures from Porto.',
          interactions: at('2026-03-17T08:00:00-05:00', 'meeting'),
        },
      ],
      [
        'contact last week only',
        {
          occasion: 'anniversary',
          gesture: { kind: 'card' },
          interactions: at('2026-03-10T08:00:00-05:00', 'meeting'),
        },
      ],
      [
        'an introduction',
        {
          occasion: 'introduction',
          gesture: { kind: 'introduction' },
          interactions: at('2026-03-17T08:00:00-05:00', 'call'),
        },
      ],
    ],
  },
  'open-trouble': {
    speaks: [
      [
        'an anniversary mail',
        {
          facts: ['signal complaint invoices wrong for months'],
          occasion: 'anniversary',
          draft: 'Three years together already! Thank you for your trust.',
        },
      ],
      [
        'asks for a referral',
        {
          facts: ['signal frustration nobody answers the hotline'],
          draft: 'Do you know anybody who could use Norvik as well? A referral would mean a lot to us.',
        },
      ],
      [
        'a case study',
        {
          facts: ['signal complaint data loss after the update'],
          draft: 'We would love to feature Tejo Foods in a case study this spring.',
        },
      ],
      [
        'upsell in a follow-up',
        {
          facts: ['signal complaint slow dashboard'],
          occasion: 'follow_up',
          draft: 'Following up on my note: with the enterprise plan you would get ten more seats.',
        },
      ],
      [
        'bear with us',
        {
          facts: ['signal frustration the export keeps failing'],
          occasion: 'apology',
          draft: 'Thank you for your patience while we look into this. Your satisfaction is important to us.',
        },
      ],
      [
        'apologies for the inconvenience caused',
        {
          facts: ['signal complaint wrong parts delivered'],
          occasion: 'apology',
          draft: 'Please accept our apologies for the inconvenience caused by the wrong parts.',
        },
      ],
      [
        'a frustrated mail last week, then flowers',
        {
          interactions: [
            {
              at: '2026-03-11T10:00:00-05:00',
              direction: 'in',
              channel: 'email',
              signals: ['frustration'],
              text: 'I am losing patience.',
            },
          ],
          gesture: gift('spring flowers', 40),
        },
      ],
      [
        'birthday by phone',
        {
          facts: ['signal complaint broken promise'],
          occasion: 'birthday',
          gesture: { kind: 'call' },
          draft: 'Happy birthday!',
        },
      ],
      [
        'a renewal although they threaten to leave',
        {
          thread: [
            { from: 'them', text: 'Honestly, we are fed up. The system has been down again and nobody called back.' },
          ],
          draft: 'On another note, your subscription is up for renewal: shall I send the papers?',
        },
      ],
      [
        'customer day invitation',
        {
          facts: ['signal frustration onboarding drags on'],
          gesture: { kind: 'experience', item: 'customer day in Porto' },
        },
      ],
      [
        'great news',
        {
          facts: ['signal complaint late credit note'],
          draft: 'Exciting news: we have just launched our new analytics module!',
        },
      ],
    ],
    quiet: [
      [
        'the call itself',
        { facts: ['signal complaint data loss after the update'], occasion: 'apology', gesture: { kind: 'call' } },
      ],
      [
        'facts and a date',
        {
          facts: ['signal complaint wrong parts delivered'],
          draft:
            'We sent you the wrong parts on Monday. The right ones left our warehouse an hour ago and arrive tomorrow before noon. I will ring you then to make sure.',
        },
      ],
      [
        'a credit for the damage',
        { facts: ['signal complaint outage'], occasion: 'apology', gesture: { kind: 'credit', item: 'one month' } },
      ],
      [
        'check-in about the fix',
        {
          facts: ['signal frustration the export keeps failing'],
          occasion: 'check_in',
          draft: 'Did the export run through last night? We fixed the bug on Friday and I want to be sure.',
        },
      ],
      [
        'settled last year',
        {
          facts: [factRecord('signal complaint outage', { state: 'answered', observedAt: '2025-02-01' })],
          occasion: 'renewal',
          draft: 'Shall we talk about the renewal?',
        },
      ],
      [
        'a colleague is angry, she is not',
        { facts: [about('signal frustration slow support')], draft: 'Congratulations on the new warehouse!' },
      ],
      [
        'renewal set aside',
        { facts: ['signal complaint outage'], draft: 'I have put the renewal on hold until this is solved.' },
      ],
      ['gratitude', { facts: ['signal gratitude thanks for the quick help'], draft: 'Here is our spring offer.' }],
      [
        'feature help that solves it',
        {
          facts: ['signal frustration cannot find the export'],
          gesture: { kind: 'feature_help', item: 'how to export' },
        },
      ],
      ['ordinary mail', { facts: ['signal complaint outage'], draft: 'The minutes of Tuesday are attached.' }],
    ],
  },
  'loss-and-illness': {
    speaks: [
      [
        'webinar in mourning',
        {
          facts: ['moment bereavement lost her mother @their mother #2026-03-01 ~2026-03-02'],
          draft: 'You are invited to our webinar on cold chains on Thursday!',
        },
      ],
      [
        'check-in with a signature',
        {
          facts: ['moment bereavement his wife passed away @their wife #2026-02-20 ~2026-02-21'],
          occasion: 'check_in',
          draft: 'Hope all is well! Could you sign the amendment by Friday?',
        },
      ],
      [
        'birthday of somebody with cancer',
        {
          facts: ['moment health started chemotherapy #2026-03-05 ~2026-03-05'],
          occasion: 'birthday',
          gesture: { kind: 'experience', item: 'karaoke night' },
        },
      ],
      [
        'upgrade while in hospital',
        {
          facts: ['moment health in intensive care after an accident #2026-03-14 ~2026-03-15'],
          occasion: 'renewal',
          gesture: { kind: 'email' },
        },
      ],
      [
        'get well, and the invoice',
        {
          facts: ['moment health broke his hip #2026-03-10 ~2026-03-11'],
          occasion: 'get_well',
          draft: 'Get well soon! By the way, the invoice from January is overdue.',
        },
      ],
      [
        'cat food for a dead cat',
        {
          facts: [
            'pet fact cat Minou',
            'moment bereavement her cat Minou had to be put down @their cat Minou #2025-11-20 ~2025-11-22',
          ],
          gesture: gift('cat toy for Minou', 15),
        },
      ],
      [
        'greets the late wife',
        {
          facts: ['moment bereavement his wife Clara died @their wife Clara #2024-06-01 ~2024-06-10'],
          draft: 'Please give my regards to Clara, and see you both at the summer party.',
        },
      ],
      [
        'wedding after the break-up',
        {
          facts: [
            'moment wedding wedding in June #2026-06-20 ~2025-09-01',
            'family fact engagement called off ~2026-02-15',
          ],
          draft: 'Only three months until the wedding! How are the preparations going?',
        },
      ],
      [
        'five years at the job that ended',
        {
          facts: [
            'moment work_anniversary joined Tejo Foods #--03-17 ~2022-01-01',
            'work fact was laid off in February ~2026-02-20',
          ],
          occasion: 'anniversary',
          draft: 'Congratulations on five years with Tejo Foods!',
        },
      ],
      [
        'baby things after a loss',
        {
          facts: [
            'moment baby expecting in May #2026-05 ~2025-12-01',
            'moment bereavement had a miscarriage @sender #2026-01-10 ~2026-01-12',
          ],
          gesture: gift('baby blanket', 30),
        },
      ],
      [
        'a hamper of fun',
        {
          facts: ['moment bereavement lost her brother @their brother #2026-03-08 ~2026-03-08'],
          gesture: gift('party hamper with prosecco', 50),
        },
      ],
      [
        'told in the conversation',
        {
          thread: [
            {
              from: 'them',
              at: '2026-03-16T09:00:00-05:00',
              text: 'I will be out next week, we are burying my grandfather on Wednesday.',
            },
          ],
          draft: 'Thanks for letting me know. Could you still send the signed offer before that?',
        },
      ],
      [
        'a playful note',
        {
          facts: ['moment bereavement lost her mother @their mother #2026-03-01 ~2026-03-02'],
          occasion: 'congratulation',
          gesture: { kind: 'note' },
        },
      ],
    ],
    quiet: [
      [
        'thinking of you',
        {
          facts: ['moment bereavement lost her mother @their mother #2026-03-01 ~2026-03-02'],
          occasion: 'condolence',
          draft:
            'Inês, I have no good words. I remember how warmly you spoke of your mother in Porto. If there is anything I can take off your desk, it is done.',
        },
      ],
      [
        'a handwritten card',
        {
          facts: ['moment bereavement his wife passed away @their wife #2026-02-20 ~2026-02-21'],
          occasion: 'condolence',
          gesture: { kind: 'card', channel: 'post' },
        },
      ],
      [
        'soup for the sick',
        {
          facts: ['moment health pneumonia #2026-03-10 ~2026-03-11'],
          occasion: 'get_well',
          gesture: gift('home-made soup', 20),
        },
      ],
      [
        'years later',
        {
          facts: ['moment bereavement his wife Clara died @their wife Clara #2021-06-01 ~2021-06-10'],
          occasion: 'congratulation',
          draft: 'Congratulations on the prize!',
        },
      ],
      [
        'well again',
        {
          facts: [
            'moment health knee surgery #2025-12-01 ~2025-12-02',
            'moment health back at work and healthy again #2026-02-01 ~2026-02-01',
          ],
          occasion: 'birthday',
          gesture: { kind: 'card' },
        },
      ],
      [
        'a colleague’s mother',
        {
          facts: [about('moment bereavement lost her mother @their mother #2026-03-01 ~2026-03-02')],
          occasion: 'renewal',
          draft: 'Shall we renew?',
        },
      ],
      [
        'in the answer to her own question',
        {
          facts: ['moment bereavement lost her mother @their mother #2026-03-01 ~2026-03-02'],
          occasion: 'answer',
          thread: [{ from: 'them', text: 'Which form do I need for the returns?' }],
          draft: 'Form B, Inês. I have filled it in for you, so you only need to keep it.',
        },
      ],
      [
        'the project died',
        { facts: ['moment event the old project was buried'], draft: 'Congratulations on the launch!' },
      ],
      [
        'a new dog',
        {
          facts: [
            'moment bereavement her dog Bello died @their dog Bello #2024-01-20 ~2024-01-21',
            'pet fact new puppy called Kiko ~2026-02-01',
          ],
          draft: 'How is Kiko settling in?',
        },
      ],
      [
        'a donation in memory',
        {
          facts: ['moment bereavement her cat Minou had to be put down @their cat Minou #2026-02-20 ~2026-02-22'],
          gesture: gift('donation to the animal shelter in memory of Minou', 30),
        },
      ],
      [
        'marathon training',
        {
          facts: ['moment health training for a marathon #2026-05-10 ~2026-02-01'],
          occasion: 'birthday',
          draft: 'Happy birthday, and good luck for the marathon!',
        },
      ],
      [
        'she escalates nothing',
        { facts: ['moment health pneumonia #2026-03-10 ~2026-03-11'], gesture: { kind: 'silence' } },
      ],
    ],
  },
  'too-often': {
    speaks: [
      [
        'mixed kinds, and a credit',
        {
          past: [
            { kind: 'email', at: '2026-03-11T09:30:00-05:00' },
            { kind: 'credit', item: 'one month', at: '2026-03-13' },
            { kind: 'card', at: '2026-03-15' },
          ],
          gesture: { kind: 'feature_help' },
        },
      ],
      [
        'four behind her',
        {
          past: ['2026-03-13', '2026-03-14', '2026-03-15', '2026-03-16'].map((day) => ({ kind: 'note', at: day })),
          gesture: { kind: 'call' },
        },
      ],
      [
        'a draft for congratulation',
        {
          past: ['2026-03-12', '2026-03-13', '2026-03-16'].map((day) => ({ kind: 'article', item: 'x', at: day })),
          occasion: 'congratulation',
          draft: 'Congratulations on the new site!',
        },
      ],
      [
        'welcome back',
        {
          past: ['2026-03-15', '2026-03-16', '2026-03-17'].map((day) => ({ kind: 'gift', item: 'tea', at: day })),
          occasion: 'welcome_back',
          gesture: { kind: 'email' },
          draft: 'Welcome back!',
        },
      ],
      [
        'an introduction as the fourth',
        {
          past: ['2026-03-11', '2026-03-12', '2026-03-13'].map((day) => ({ kind: 'introduction', at: day })),
          gesture: { kind: 'introduction' },
        },
      ],
      [
        'older ones do not matter',
        {
          past: ['2025-03-11', '2026-01-12', '2026-03-13', '2026-03-14', '2026-03-15'].map((day) => ({
            kind: 'note',
            at: day,
          })),
          gesture: { kind: 'article', item: 'on fado' },
        },
      ],
      [
        'birthday mail',
        {
          past: ['2026-03-14', '2026-03-15', '2026-03-16'].map((day) => ({ kind: 'email', at: `${day}T10:00:00Z` })),
          occasion: 'birthday',
          draft: 'Happy birthday!',
        },
      ],
      [
        'renewal',
        {
          past: ['2026-03-14', '2026-03-15', '2026-03-16'].map((day) => ({ kind: 'email', at: `${day}T10:00:00Z` })),
          occasion: 'renewal',
          gesture: { kind: 'email' },
        },
      ],
    ],
    quiet: [
      [
        'one a week',
        {
          past: ['2026-02-24', '2026-03-03', '2026-03-10'].map((day) => ({ kind: 'note', at: day })),
          gesture: { kind: 'note' },
        },
      ],
      [
        'two in the week',
        {
          past: ['2026-03-13', '2026-03-16'].map((day) => ({ kind: 'gift', item: 'tea', at: day })),
          gesture: { kind: 'card' },
        },
      ],
      [
        'the answer to her mail',
        {
          past: ['2026-03-14', '2026-03-15', '2026-03-16'].map((day) => ({ kind: 'note', at: day })),
          thread: [{ from: 'them', text: 'When do you deliver?' }],
          draft: 'On Thursday.',
        },
      ],
      [
        'next month',
        {
          past: ['2026-03-14', '2026-03-15', '2026-03-16'].map((day) => ({ kind: 'note', at: day })),
          gesture: { kind: 'card', when: '2026-04-10' },
        },
      ],
      [
        'many mails, no gesture',
        {
          interactions: ['13', '14', '15', '16', '17'].flatMap((day) => at(`2026-03-${day}T09:00:00-05:00`, 'email')),
          occasion: 'check_in',
          draft: 'All well with the new scanner?',
        },
      ],
      [
        'do nothing',
        {
          past: ['2026-03-14', '2026-03-15', '2026-03-16'].map((day) => ({ kind: 'note', at: day })),
          gesture: { kind: 'silence' },
        },
      ],
      [
        'an apology',
        {
          past: ['2026-03-14', '2026-03-15', '2026-03-16'].map((day) => ({ kind: 'note', at: day })),
          occasion: 'apology',
          gesture: { kind: 'call' },
        },
      ],
    ],
  },
  'wrong-time': {
    speaks: [
      [
        'half past five in Los Angeles',
        {
          now: '2026-04-14T14:30:00+02:00',
          person: { timeZone: 'America/Los_Angeles' },
          gesture: { kind: 'call', channel: 'phone' },
        },
      ],
      [
        'a mail at eleven at night',
        {
          now: '2026-04-14T16:00:00+01:00',
          person: { timeZone: 'Asia/Hong_Kong' },
          occasion: 'check_in',
          gesture: { kind: 'email', channel: 'email' },
        },
      ],
      [
        'call on Sunday morning',
        { person: { timeZone: 'Europe/Paris' }, gesture: { kind: 'call', when: '2026-04-19T10:00:00+02:00' } },
      ],
      [
        'Christmas Day',
        {
          person: { timeZone: 'Europe/London', country: 'GB' },
          occasion: 'check_in',
          gesture: { kind: 'email', when: '2026-12-25T10:00:00+00:00' },
        },
      ],
      [
        'Good Friday',
        {
          person: { timeZone: 'Europe/Berlin', country: 'DE' },
          gesture: { kind: 'call', when: '2026-04-03T10:00:00+02:00' },
        },
      ],
      [
        'on parental leave',
        {
          facts: ['moment out_of_office parental leave #2026-03-01/2026-08-31'],
          occasion: 'check_in',
          draft: 'How is everything going with the rollout?',
        },
      ],
      [
        'in the middle of the honeymoon',
        { facts: ['moment trip honeymoon in Bali #2026-03-10/2026-03-24'], gesture: { kind: 'call' } },
      ],
      [
        'gift arrives while away',
        {
          facts: ['moment out_of_office annual leave #2026-03-16/2026-03-27'],
          gesture: { kind: 'gift', item: 'fresh cherries', when: '2026-03-20' },
        },
      ],
      [
        'her evenings are hers',
        {
          person: { timeZone: 'Europe/Lisbon' },
          facts: ['meeting_time avoid after 16:00'],
          gesture: { kind: 'call', when: '2026-03-18T17:15:00+00:00' },
        },
      ],
      [
        'Thanksgiving',
        {
          person: { timeZone: 'America/Chicago', country: 'US' },
          gesture: { kind: 'call', when: '2026-11-26T11:00:00-06:00' },
        },
      ],
      [
        'Friday in Cairo',
        { person: { timeZone: 'Africa/Cairo' }, gesture: { kind: 'call', when: '2026-03-20T12:00:00+02:00' } },
      ],
      [
        'mornings only',
        {
          person: { timeZone: 'Europe/Rome' },
          facts: ['meeting_time need only in the mornings'],
          gesture: { kind: 'call', when: '2026-03-18T15:00:00+01:00' },
        },
      ],
    ],
    quiet: [
      [
        'two in the afternoon',
        {
          now: '2026-04-14T14:30:00+02:00',
          person: { timeZone: 'Europe/Rome' },
          gesture: { kind: 'call', channel: 'phone' },
        },
      ],
      [
        'evening here, morning there',
        {
          now: '2026-04-14T21:00:00+02:00',
          person: { timeZone: 'America/Los_Angeles' },
          occasion: 'check_in',
          draft: 'How did the release go?',
        },
      ],
      [
        'back since Monday',
        {
          facts: ['moment trip three weeks in Japan #2026-02-20/2026-03-13'],
          occasion: 'welcome_back',
          draft: 'Welcome back! How was Kyoto?',
        },
      ],
      [
        'her own question at night',
        {
          now: '2026-04-14T16:00:00+01:00',
          person: { timeZone: 'Asia/Hong_Kong' },
          thread: [{ from: 'them', at: '2026-04-14T15:50:00+01:00', text: 'Are you still there?' }],
          draft: 'Yes, here is the number.',
        },
      ],
      [
        'birthday on a Saturday by mail',
        {
          person: { timeZone: 'Europe/Paris' },
          occasion: 'birthday',
          draft: 'Joyeux anniversaire, Inês!',
          now: '2026-04-18T10:00:00+02:00',
        },
      ],
      [
        'her husband travels',
        {
          facts: ['moment trip a month in Peru @their husband #2026-03-10/2026-04-10'],
          gesture: { kind: 'call' },
          person: { timeZone: 'America/Chicago' },
        },
      ],
      [
        'a business trip',
        {
          facts: ['moment trip business trip to the Hannover fair #2026-03-16/2026-03-18'],
          person: { timeZone: 'America/Chicago' },
          gesture: { kind: 'email' },
        },
      ],
      [
        'the holiday is over the ocean',
        {
          person: { timeZone: 'Europe/Madrid', country: 'ES' },
          gesture: { kind: 'call', when: '2026-11-26T11:00:00+01:00' },
        },
      ],
      [
        'a card posted for Saturday',
        { occasion: 'birthday', gesture: { kind: 'card', channel: 'post', when: '2026-03-21' } },
      ],
      [
        'after eleven is fine',
        {
          person: { timeZone: 'Europe/Lisbon' },
          facts: ['meeting_time avoid before eleven'],
          gesture: { kind: 'call', when: '2026-03-18T11:30:00+00:00' },
        },
      ],
    ],
  },
  'wrong-channel': {
    speaks: [
      ['never ring', { facts: ['communication avoid being called'], gesture: { kind: 'call', channel: 'phone' } }],
      [
        'prefers a quick call',
        {
          facts: ['communication like a quick call over long mails'],
          occasion: 'check_in',
          draft: 'How is the migration going? I have written down all the points below.',
        },
      ],
      [
        'mail please, no LinkedIn',
        { facts: ['communication avoid LinkedIn for work'], gesture: { kind: 'note', channel: 'linkedin' } },
      ],
      ['hearing aid', { facts: ['personal_fact fact hard of hearing'], gesture: { kind: 'call' } }],
      [
        'asked for letters',
        {
          facts: ['communication need only by letter'],
          occasion: 'check_in',
          draft: 'Just a short mail to ask how you are.',
        },
      ],
      [
        'no voice notes',
        { facts: ['communication dislike voice messages'], gesture: { kind: 'note', channel: 'voice message' } },
      ],
      [
        'no text messages',
        { facts: ['communication avoid text messages'], draft: { channel: 'sms', text: 'Parcel arrives at 10.' } },
      ],
      [
        'email first',
        { facts: ['communication like to be reached by email'], gesture: { kind: 'call', channel: 'phone' } },
      ],
      [
        'no phone calls, please',
        { facts: ['communication need no phone calls, email is best'], gesture: { kind: 'call' } },
      ],
      ['no Zoom', { facts: ['communication avoid Zoom'], gesture: { kind: 'call', channel: 'video' } }],
      [
        'drop-ins',
        {
          facts: ['communication dislike unannounced visits'],
          gesture: { kind: 'gift', item: 'cake', channel: 'visit' },
        },
      ],
    ],
    quiet: [
      [
        'wrote that a call is fine',
        {
          facts: ['communication like calls in the afternoon'],
          gesture: { kind: 'call', when: '2026-03-18T14:00:00-05:00' },
        },
      ],
      ['email to an email person', { facts: ['communication like email'], draft: 'How are you?' }],
      [
        'a card to a phone person',
        { facts: ['communication like phone calls'], occasion: 'thanks', gesture: { kind: 'card', channel: 'post' } },
      ],
      [
        'her assistant dislikes calls',
        { facts: ['communication avoid calls @their assistant'], gesture: { kind: 'call' } },
      ],
      ['about the tone', { facts: ['communication like a direct tone'], gesture: { kind: 'call' } }],
      ['no cold calls, and a mail', { facts: ['communication avoid cold calls'], draft: 'How are you?' }],
      [
        'no newsletter, and a personal mail',
        { facts: ['communication avoid newsletters'], draft: 'How was the recital?' },
      ],
      [
        'old wish, new wish',
        {
          facts: ['communication like email ~2023-01-10', 'communication like phone calls ~2026-02-10'],
          gesture: { kind: 'call' },
        },
      ],
      [
        'an answer where she asked',
        {
          facts: ['communication like phone calls'],
          occasion: 'answer',
          interactions: at('2026-03-17T08:00:00-05:00', 'email', 'Can you send the file?', 'in'),
          draft: 'Here it is.',
        },
      ],
      [
        'a book by post',
        { facts: ['communication avoid calls'], gesture: { kind: 'gift', item: 'book', channel: 'post' } },
      ],
    ],
  },
  'opted-out': {
    speaks: [
      [
        'a newsletter-like mail',
        { person: { optedOut: true }, draft: 'Our spring news: three new features and a webinar.' },
      ],
      [
        'congratulations',
        {
          facts: ['signal opt_out do not contact me any more'],
          occasion: 'congratulation',
          draft: 'Congratulations on the award!',
        },
      ],
      ['an article', { person: { optedOut: true }, gesture: { kind: 'article', item: 'on cold chains' } }],
      [
        'a follow-up to our own mail',
        {
          person: { optedOut: true },
          occasion: 'follow_up',
          thread: [{ from: 'me', at: '2026-03-10T10:00:00-05:00', text: 'Any thoughts?' }],
          draft: 'Bumping this to the top of your inbox.',
        },
      ],
      ['introduction', { facts: ['signal opt_out unsubscribe'], gesture: { kind: 'introduction', item: 'meet Ana' } }],
      [
        'by mail of last month',
        {
          interactions: [
            {
              at: '2026-02-15T10:00:00-05:00',
              direction: 'in',
              channel: 'email',
              signals: ['opt_out'],
              text: 'Please stop writing.',
            },
          ],
          occasion: 'birthday',
          gesture: { kind: 'card', channel: 'post' },
        },
      ],
      [
        'old mail of theirs',
        {
          person: { optedOut: true },
          thread: [{ from: 'them', at: '2025-06-10T10:00:00-05:00', text: 'Thanks, bye.' }],
          draft: 'It has been a while! How are things?',
        },
      ],
      ['call', { facts: ['signal opt_out no calls, no mails'], occasion: 'renewal', gesture: { kind: 'call' } }],
    ],
    quiet: [
      [
        'they asked for a quote',
        {
          person: { optedOut: true },
          thread: [{ from: 'them', at: '2026-03-17T08:10:00-05:00', text: 'Could you quote 40 pallets?' }],
          draft: 'With pleasure: the quote is attached.',
        },
      ],
      ['answering by phone', { person: { optedOut: true }, occasion: 'answer', gesture: { kind: 'call' } }],
      ['not opted out', { person: { optedOut: false }, occasion: 'birthday', gesture: { kind: 'card' } }],
      [
        'a dismissed signal',
        {
          facts: [factRecord('signal opt_out unsubscribe', { state: 'dismissed' })],
          occasion: 'birthday',
          gesture: { kind: 'card' },
        },
      ],
      [
        'only the newsletter',
        { facts: ['signal opt_out only the newsletter'], occasion: 'birthday', draft: 'Happy birthday, Inês!' },
      ],
      ['a churn risk', { facts: ['signal churn_risk looks at others'], gesture: { kind: 'call' } }],
      ['her colleague', { facts: [about('signal opt_out unsubscribe')], gesture: { kind: 'call' } }],
    ],
  },
  'gift-misfit': {
    speaks: [
      ['whisky and Islam', { facts: ['values_cause fact practising Muslim'], gesture: gift('single malt whisky') }],
      [
        'shellfish allergy, dinner',
        { facts: ['dietary avoid shellfish'], gesture: { kind: 'experience', item: 'seafood dinner by the harbour' } },
      ],
      ['brownies and coeliac disease', { facts: ['dietary need gluten-free'], gesture: gift('box of brownies') }],
      ['vegan and honey', { facts: ['dietary fact vegan'], gesture: gift('jar of heather honey') }],
      [
        'recovering alcoholic',
        { facts: ['personal_fact fact recovering alcoholic'], gesture: gift('case of craft beer') },
      ],
      ['lactose', { facts: ['dietary fact lactose intolerance'], gesture: gift('cheese hamper') }],
      ['perfume', { facts: ['personal_fact avoid perfume'], gesture: gift('perfume') }],
      ['Hindu, leather', { facts: ['values_cause fact Hindu'], gesture: gift('leather wallet') }],
      [
        'fear of flying',
        { facts: ['travel_place avoid flying'], gesture: { kind: 'experience', item: 'helicopter ride over Lisbon' } },
      ],
      ['peanuts', { facts: ['dietary avoid peanuts'], gesture: gift('peanut butter cups') }],
      ['gave up sugar', { facts: ['food_drink avoid sugar'], gesture: gift('macarons from Paris') }],
      ['flowers disliked', { facts: ['gift dislike cut flowers'], gesture: gift('bouquet of roses') }],
      [
        'draft with chocolates',
        { facts: ['dietary avoid nuts'], draft: 'We have sent you a box of hazelnut pralines to say thank you.' },
      ],
      [
        'wine tasting for a teetotaller',
        {
          facts: ['food_drink fact teetotal'],
          gesture: { kind: 'experience', item: 'wine tasting weekend in the Douro' },
        },
      ],
      ['animal-free wool', { facts: ['values_cause avoid wool'], gesture: gift('merino scarf') }],
      ['scented candle with asthma', { facts: ['personal_fact fact asthma'], gesture: gift('set of scented candles') }],
      ['smoker no more', { facts: ['personal_fact avoid tobacco'], gesture: gift('box of Cuban cigars') }],
    ],
    quiet: [
      ['non-alcoholic gin', { facts: ['values_cause fact practising Muslim'], gesture: gift('non-alcoholic gin set') }],
      ['fruit for a vegan', { facts: ['dietary fact vegan'], gesture: gift('basket of mountain apples') }],
      [
        'vegetarian dinner',
        { facts: ['dietary need vegetarian'], gesture: { kind: 'experience', item: 'vegetarian tasting menu' } },
      ],
      ['a wine-red scarf', { facts: ['food_drink avoid alcohol'], gesture: gift('wine-red scarf') }],
      ['nut-free cake', { facts: ['dietary avoid nuts'], gesture: gift('nut-free birthday cake') }],
      ['cookbook', { facts: ['dietary need vegetarian'], gesture: gift('vegetarian cookbook') }],
      [
        'cheese for a cheese lover',
        { facts: ['food_drink like cheese', 'food_drink avoid coffee'], gesture: gift('cheese board') },
      ],
      ['Jonas is the vegan', { facts: [about('dietary fact vegan')], gesture: gift('jar of honey') }],
      ['coffee report', { facts: ['food_drink avoid coffee'], draft: 'I am sending you the coffee report today.' }],
      ['vegan leather', { facts: ['values_cause avoid leather'], gesture: gift('vegan leather bag') }],
      [
        'she drinks again',
        {
          facts: ['food_drink avoid alcohol ~2022-01-03', 'food_drink like red wine ~2026-01-20'],
          gesture: gift('bottle of red wine'),
        },
      ],
      [
        'theatre',
        {
          facts: ['dietary avoid shellfish', 'food_drink avoid alcohol'],
          gesture: { kind: 'experience', item: 'theatre tickets' },
        },
      ],
    ],
  },
  'gift-policy': {
    speaks: [
      [
        'chocolates for somebody who may take nothing',
        { person: { giftPolicy: 'none' }, gesture: gift('chocolates', 12) },
      ],
      [
        'above 30 pounds',
        {
          person: { giftPolicy: 'limit', giftLimit: { amount: 30, currency: 'GBP' } },
          gesture: gift('hamper', 45, 'GBP'),
        },
      ],
      ['city council', { person: { sector: 'public', company: 'City Council' }, gesture: gift('wine', 40) }],
      [
        'in the tender',
        {
          person: { negotiating: true },
          gesture: { kind: 'experience', item: 'box at the stadium', cost: { amount: 90, currency: 'EUR' } },
        },
      ],
      [
        'policy in memory',
        { facts: ['work fact their compliance forbids gifts of any kind'], gesture: gift('pen', 15) },
      ],
      ['limit in memory', { facts: ['gift fact gifts up to 25 EUR are allowed'], gesture: gift('pen', 40) }],
      [
        'bottle in the draft',
        { person: { giftPolicy: 'none' }, draft: 'To say thanks, I have put a bottle of wine in the post for you.' },
      ],
      [
        'lunch treat in negotiations',
        { person: { negotiating: true }, draft: 'Let me treat you to dinner at the harbour on Friday.' },
      ],
      [
        'voucher over the limit in the draft',
        {
          person: { giftLimit: { amount: 20, currency: 'EUR' } },
          draft: 'As a small thank you I am sending you a €50 voucher.',
        },
      ],
      ['does not accept', { facts: ['gift avoid accepting gifts'], gesture: gift('tea', 10) }],
    ],
    quiet: [
      [
        'within the limit',
        { person: { giftPolicy: 'limit', giftLimit: { amount: 50, currency: 'EUR' } }, gesture: gift('book', 30) },
      ],
      [
        'a handwritten card to the ministry',
        { person: { sector: 'public', giftPolicy: 'none' }, gesture: { kind: 'card', item: 'thank-you card' } },
      ],
      [
        'free article in negotiations',
        { person: { negotiating: true }, gesture: { kind: 'article', item: 'on tariffs' } },
      ],
      [
        'sending documents',
        { person: { giftPolicy: 'none' }, draft: 'I am sending you the contract and the figures today.' },
      ],
      ['likes surprises', { facts: ['gift like small surprises'], gesture: gift('tea', 10) }],
      ['no gift cards, and a book', { facts: ['gift dislike gift cards'], gesture: gift('book', 20) }],
      [
        'thanks for their gift',
        { person: { giftPolicy: 'none' }, draft: 'Thank you so much for the lovely present you sent us!' },
      ],
      ['negotiation over', { person: { negotiating: false }, gesture: gift('tea', 10) }],
      ['a call to the ministry', { person: { sector: 'public' }, gesture: { kind: 'call' } }],
    ],
  },
  'repeat-gift': {
    speaks: [
      [
        'tea after tea',
        { past: [{ kind: 'gift', item: 'green tea', at: '2025-12-20' }], gesture: gift('selection of fine teas') },
      ],
      [
        'tickets for the same',
        {
          past: [{ kind: 'experience', item: 'tickets for the Gulbenkian orchestra', at: '2025-04-01' }],
          gesture: { kind: 'experience', item: 'Gulbenkian orchestra tickets' },
        },
      ],
      [
        'notebook again',
        { past: [{ kind: 'gift', item: 'Moleskine notebook', at: '2024-12-15' }], gesture: gift('leather journal') },
      ],
      [
        'bottle of port',
        { past: [{ kind: 'gift', item: 'tawny port', at: '2025-03-17' }], gesture: gift('a bottle of vintage port') },
      ],
      [
        'same again word for word',
        {
          past: [{ kind: 'gift', item: 'Cooking class for two', at: '2025-08-01' }],
          gesture: { kind: 'experience', item: 'cooking class for two' },
        },
      ],
      [
        'flowers on her birthday',
        {
          past: [{ kind: 'gift', item: 'birthday bouquet', at: '2025-03-17' }],
          occasion: 'birthday',
          gesture: gift('bunch of peonies'),
        },
      ],
      [
        'draft with candles',
        {
          past: [{ kind: 'gift', item: 'beeswax candles', at: '2025-12-20' }],
          draft: 'I have sent you some beeswax candles for the long evenings.',
        },
      ],
      [
        'honey from another valley',
        { past: [{ kind: 'gift', item: 'heather honey', at: '2025-11-01' }], gesture: gift('jar of chestnut honey') },
      ],
    ],
    quiet: [
      [
        'three years ago',
        { past: [{ kind: 'gift', item: 'green tea', at: '2023-01-20' }], gesture: gift('green tea') },
      ],
      [
        'tea cups are not tea',
        { past: [{ kind: 'gift', item: 'green tea', at: '2025-12-20' }], gesture: gift('tea cups') },
      ],
      [
        'another course',
        {
          past: [{ kind: 'experience', item: 'pottery class', at: '2025-08-01' }],
          gesture: { kind: 'experience', item: 'bread-baking class' },
        },
      ],
      [
        'book after book',
        {
          past: [{ kind: 'gift', item: 'novel by Saramago', at: '2025-08-01' }],
          gesture: gift('cookbook by Ottolenghi'),
        },
      ],
      [
        'a card after a card',
        {
          past: [{ kind: 'card', item: 'Christmas card', at: '2025-12-20' }],
          gesture: { kind: 'card', item: 'Christmas card' },
        },
      ],
      [
        'chocolate, then olive oil',
        { past: [{ kind: 'gift', item: 'dark chocolate', at: '2025-12-20' }], gesture: gift('olive oil') },
      ],
      [
        'asks about the gift',
        {
          past: [{ kind: 'gift', item: 'green tea', at: '2025-12-20' }],
          draft: 'Did the green tea arrive in one piece?',
        },
      ],
      [
        'dinner elsewhere',
        {
          past: [{ kind: 'experience', item: 'dinner at Casa Lume', at: '2025-10-01' }],
          gesture: { kind: 'experience', item: 'dinner at Zé do Monte' },
        },
      ],
    ],
  },
  'high-value-needs-approval': {
    speaks: [
      ['250 francs', { gesture: gift('watch', 250, 'CHF') }],
      ['1,500 rand… and more', { gesture: gift('weekend', 4000, 'ZAR') }],
      [
        'a spa weekend of 180 euros',
        { gesture: { kind: 'experience', item: 'spa weekend', cost: { amount: 180, currency: 'EUR' } } },
      ],
      ['100.50 dollars', { gesture: gift('pen', 100.5, 'USD') }],
      ['1,200 kroner', { gesture: gift('lamp', 2200, 'SEK') }],
      ['draft with pounds', { draft: 'Please accept this £200 voucher as a token of our thanks.' }],
      ['draft with words', { draft: 'We would like to treat you to a dinner worth 300 euros.' }],
      ['a laptop without a price', { gesture: gift('a new laptop') }],
      [
        'credit of 500',
        {
          occasion: 'apology',
          gesture: { kind: 'credit', item: 'credit note', cost: { amount: 500, currency: 'EUR' } },
        },
      ],
    ],
    quiet: [
      ['80 euros', { gesture: gift('hamper', 80) }],
      ['60 pounds', { gesture: gift('hamper', 60, 'GBP') }],
      ['5,000 yen', { gesture: gift('sweets', 5000, 'JPY') }],
      ['a sponsoring of theirs', { draft: 'I read that you gave $10,000 to the lifeboats. Hats off!' }],
      ['an offer in numbers', { draft: 'The offer comes to €12,400 including transport.' }],
      ['a 20 dollar voucher', { draft: 'As a thank you I am sending you a $20 voucher.' }],
      ['free of charge', { gesture: gift('reading list', 0, 'USD') }],
      ['1,000 forint', { gesture: gift('cake', 1000, 'HUF') }],
    ],
  },
  'false-urgency': {
    speaks: [
      ['price rises on Monday', { draft: 'Our prices go up on Monday, so I would sign today.' }],
      ['one slot', { draft: 'There is just one slot left this month and others are asking.' }],
      ['offer expires', { draft: 'This offer expires in 24 hours.' }],
      [
        'final reminder',
        { draft: { channel: 'email', subject: 'Final reminder', text: 'Final reminder: your upgrade is waiting.' } },
      ],
      ['discount tonight', { draft: 'The discount is only valid until midnight.' }],
      ['never again', { draft: 'You will never see this price again — grab it before it is gone.' }],
      ['answer now', { draft: 'I need an answer today, or the terms are off the table.' }],
      ['selling out', { draft: 'The tickets are selling out fast; register now to secure your place.' }],
      ['time is running out', { draft: 'Time is running out to join the early programme.' }],
      ['everyone switches', { draft: 'Your competitors have already upgraded. Don’t get left behind.' }],
      ['two days only', { draft: 'For the next two days only: a free month with every annual plan.' }],
      [
        'shouted',
        {
          draft: {
            channel: 'email',
            subject: 'ACTION REQUIRED: renew now',
            text: 'Please see the renewal options below.',
          },
        },
      ],
    ],
    quiet: [
      ['take your time', { draft: 'Take your time with the offer, it stays as it is.' }],
      ['her visa', { draft: 'As your visa appointment is on Monday, I have put the letter in today’s courier.' }],
      ['a security hole', { draft: 'Please update today: the old version has a vulnerability that is being used.' }],
      ['our move', { draft: 'Our office is closed from Thursday, so I am sending the papers already now.' }],
      ['we hurry', { draft: 'We will fix this immediately and tell you when it is done.' }],
      ['her urgent order', { draft: 'Your urgent order left at noon.' }],
      [
        'contract date in memory',
        {
          facts: ['moment contract contract ends #2026-04-30'],
          draft: 'The contract runs out on 30 April; shall we look at it before the offer ends on April 30?',
        },
      ],
      ['a limited edition', { draft: 'They printed only 200 copies of this book, and I kept one for you.' }],
      ['two days left in Lisbon', { draft: 'I have two days left in Lisbon, then the train north.' }],
      ['a fast runner', { draft: 'Three hours twelve! You are getting faster every year.' }],
      ['last call of the day', { draft: 'Sorry, I was in my last call of the day.' }],
    ],
  },
};
