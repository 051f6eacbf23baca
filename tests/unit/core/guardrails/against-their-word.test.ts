import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples, guardrail } from '../../../../lib/core/guardrails/guardrails/against-their-word.guardrail';
import { FactId, PersonId } from '../../../../lib/core/model/ids';
import { Day } from '../../../../lib/core/model/when';
import { anyCharacter } from '../../../fakes/any-character';
import { FURTHER_QUIET, FURTHER_SPEAKS } from './against-their-word.situations';
import { factRecord, tables } from './scene';
import { factOf, situationOf } from './situation';
import { runs } from '../../../fakes/runs';

const marked = (facts: readonly string[], draft: string): string[] =>
  guardrail.check(situationOf(facts, draft)).map(({ span }) => draft.slice(span?.start, span?.end));

const COFFEE = ['food_drink avoid coffee'];
const CAFFEINE = ['food_drink avoid caffeine'];
const NO_CALLS = ['communication avoid phone calls'];
const CALLS = ['communication avoid calls'];
const TEN = ['meeting_time avoid before ten'];
const MORNINGS = ['meeting_time avoid mornings'];
const FRIDAYS = ['meeting_time avoid Fridays'];
const VEGETARIAN = ['dietary need vegetarian'];
const VEGAN = ['dietary fact vegan'];
const SHELLFISH = ['dietary avoid shellfish'];
const NUTS = ['dietary fact nut allergy'];
const SOBER = ['food_drink avoid alcohol'];
const KOSHER = ['dietary need kosher'];
const NO_GIFTS = ['gift avoid gifts from suppliers'];
const FLYING = ['travel_place avoid flying'];

/** Must speak: the facts, the draft, the words that are marked. */
const SPEAKS: readonly (readonly [readonly string[], string, string])[] = [
  [COFFEE, "Let's grab a coffee on Thursday.", 'coffee'],
  [COFFEE, 'Shall we talk it over with a flat white?', 'flat white'],
  [COFFEE, 'I owe you an espresso next time you are in town.', 'espresso'],
  [COFFEE, 'How about a cortado at the new place round the corner?', 'cortado'],
  [COFFEE, 'Coffee tomorrow?', 'coffee'],
  [COFFEE, 'Are you free for a quick coffee next week?', 'coffee'],
  [COFFEE, "Why don't we meet for coffee before the workshop?", 'coffee'],
  [COFFEE, "When you are in Lisbon, coffee's on me.", "coffee's"],
  [COFFEE, "I'll bring cappuccinos for both of us.", 'cappuccinos'],
  [COFFEE, 'Thanks for your note. Would you like to catch up over coffee on Tuesday?', 'coffee'],
  [COFFEE, "It was great to see you, and I can't wait to grab another coffee with you soon.", 'coffee'],
  [COFFEE, 'Could I tempt you with a latte?', 'latte'],
  [COFFEE, 'Do you have time for a coffee after the demo?', 'coffee'],
  [COFFEE, 'Looking forward to our coffee on Monday!', 'coffee'],
  [CAFFEINE, 'Fancy an espresso?', 'espresso'],
  [CAFFEINE, "Let's have a matcha latte.", 'matcha latte'],
  [['food_drink dislike coffee'], 'Come over for a coffee.', 'coffee'],
  [['food_drink avoid off coffee'], "Let's grab a coffee.", 'coffee'],
  [NO_CALLS, 'Shall I ring you tomorrow?', 'ring you'],
  [NO_CALLS, 'Could we hop on a quick call this week?', 'quick call'],
  [NO_CALLS, "I'll give you a buzz after lunch.", 'give you a buzz'],
  [NO_CALLS, 'I will phone you on Monday.', 'phone you'],
  [NO_CALLS, 'Can we set up a call for next week?', 'call'],
  [NO_CALLS, "I'll call tomorrow around noon.", 'call'],
  [NO_CALLS, 'Quick call tomorrow?', 'Quick call'],
  [NO_CALLS, 'Please call me when you have a minute.', 'call me'],
  [NO_CALLS, 'Would a short call on Tuesday suit you?', 'short call'],
  [NO_CALLS, 'Happy to explain it over the phone.', 'over the phone'],
  [CALLS, 'Shall we do a Zoom on Wednesday?', 'Zoom'],
  [['communication need mail only'], "Let's jump on a call.", 'call'],
  [['communication like email over calls'], 'Can I call you this afternoon?', 'call you'],
  [['communication need by mail, not phone'], 'Are you available for a call at four?', 'call'],
  [['communication avoid WhatsApp'], "I'll send you a WhatsApp message.", 'WhatsApp message'],
  [['communication avoid calendar invites'], "I'll send you a calendar invite for it.", 'calendar invite'],
  [TEN, 'How about eight in the morning on Friday?', 'eight in the morning on Friday'],
  [TEN, "Let's meet at 8:30.", '8:30'],
  [TEN, 'Could you do 8 am tomorrow?', '8 am tomorrow'],
  [TEN, 'Can we talk at nine on Thursday?', 'nine on Thursday'],
  [TEN, 'Would a breakfast meeting suit you?', 'breakfast'],
  [TEN, 'Shall we speak first thing tomorrow?', 'first thing tomorrow'],
  [TEN, 'Does 9:15 work for you?', '9:15'],
  [['meeting_time avoid never before ten'], 'See you at half past eight.', 'half past eight'],
  [['meeting_time need after ten'], "Let's say 9 am.", '9 am'],
  [MORNINGS, 'Are you free on Tuesday morning?', 'Tuesday morning'],
  [MORNINGS, 'Shall we meet at 11 on Monday?', '11 on Monday'],
  [FRIDAYS, 'How about Friday at three?', 'Friday at three'],
  [FRIDAYS, 'Could we move the demo to Friday?', 'Friday'],
  [['meeting_time avoid Friday afternoons'], 'Can we meet on Friday at 3 pm?', 'Friday at 3 pm'],
  [['meeting_time avoid Tuesday and Thursday mornings'], 'Shall we talk on Thursday at 9?', 'Thursday at 9'],
  [['meeting_time avoid after 15:30'], 'Would 4 pm suit you for a call?', '4 pm'],
  [['meeting_time avoid 12:00-14:00'], "Let's have lunch on Monday.", 'lunch on Monday'],
  [['meeting_time avoid weekends'], 'Could we meet on Saturday?', 'Saturday'],
  [['communication avoid calls before ten'], 'Can I call you at nine?', 'nine'],
  [VEGETARIAN, "Let's book the steak house on Main Street.", 'steak house'],
  [VEGETARIAN, 'Join us for the team barbecue in June.', 'barbecue'],
  [VEGETARIAN, "I've reserved a table at a sushi place.", 'sushi place'],
  [VEGAN, 'How about a cheese fondue when you visit?', 'cheese fondue'],
  [SHELLFISH, 'Dinner at the oyster bar, my treat?', 'oyster bar'],
  [SHELLFISH, 'Fancy sushi after the meeting?', 'sushi'],
  [NUTS, 'I will bring you a box of pralines.', 'pralines'],
  [KOSHER, "I'll order bacon rolls for you.", 'bacon rolls'],
  [['dietary avoid pork @their household'], 'I would love to bring your family a ham for the holidays.', 'ham'],
  [SOBER, 'Would you join us for the wine tasting?', 'wine tasting'],
  [SOBER, 'A bottle of champagne is on its way to you.', 'champagne'],
  [SOBER, "Let's go for a pint after the workshop.", 'pint'],
  [['food_drink dislike gin'], 'Shall we have a gin and tonic?', 'gin and tonic'],
  [NO_GIFTS, 'A small present is on its way to you.', 'small present'],
  [NO_GIFTS, "I'm sending you a bottle of wine to say thank you.", 'wine'],
  [['gift avoid plaques, flowers'], 'We would like to send you flowers.', 'flowers'],
  [['gift avoid nothing over 25 €'], "I'm sending you a hamper worth 60 €.", '60 €'],
  [FLYING, 'Shall we fly you out to Boston for the launch?', 'fly you out'],
  [['pet avoid dogs'], 'Can I bring my dog to the meeting?', 'my dog'],
  [['personal_fact avoid perfume'], 'I will bring you a scented candle.', 'scented candle'],
  [['hobby dislike golf'], 'Fancy a round of golf in May?', 'round of golf'],
];

/** Must be quiet, also where the words look alike. */
const QUIET: readonly (readonly [readonly string[], string])[] = [
  [COFFEE, 'The coffee table book arrived, thank you.'],
  [COFFEE, 'I attach the coffee machine order.'],
  [COFFEE, 'How was your coffee trip?'],
  [COFFEE, 'I know you are off coffee, so tea?'],
  [COFFEE, "Let's have tea instead of coffee."],
  [COFFEE, 'No coffee for you, I remember. Shall we have lunch?'],
  [COFFEE, 'I had a coffee with Tom yesterday.'],
  [COFFEE, 'Thank you for the coffee last week.'],
  [COFFEE, 'Do you still drink coffee?'],
  [COFFEE, "I'll grab a coffee with my team and come back to the contract."],
  [COFFEE, 'Let us discuss the coffee account on Monday.'],
  [COFFEE, 'Our office smells of coffee all day.'],
  [COFFEE, 'You wrote “I would rather not meet for a coffee before noon” last year.'],
  [COFFEE, '> Let’s grab a coffee on Friday.\n\nTea is fine.'],
  [COFFEE, 'Shall we meet at the coffee shop?'],
  [COFFEE, 'Fancy a decaf?'],
  [COFFEE, 'Shall we have tea or coffee?'],
  [COFFEE, 'The price of coffee went up again.'],
  [COFFEE, 'We were talking about coffee prices when you joined.'],
  [COFFEE, "Let's skip the coffee and walk."],
  [NO_CALLS, "Let's call it a day."],
  [NO_CALLS, 'The call for papers closes on Friday.'],
  [NO_CALLS, 'I have a conference call with my team at nine.'],
  [NO_CALLS, 'Thanks for your call.'],
  [NO_CALLS, "It's your call, of course."],
  [NO_CALLS, 'I will call the supplier today and write to you after.'],
  [NO_CALLS, "No need for a call, I'll keep it to mail."],
  [NO_CALLS, "I won't call you, I promise."],
  [NO_CALLS, 'The report calls for patience.'],
  [NO_CALLS, 'I called you by the wrong name, sorry.'],
  [NO_CALLS, 'That was a close call.'],
  [NO_CALLS, 'Can you send me the call notes?'],
  [NO_CALLS, 'I know you prefer mail, but a call would be quicker.'],
  [NO_CALLS, "Let's call Tom about the invoice."],
  [NO_CALLS, 'We spoke on the phone last year.'],
  [['communication avoid video calls'], 'Can I call you on Monday?'],
  [['communication like email'], 'Can I call you on Monday?'],
  [TEN, "Let's meet at 10:30."],
  [TEN, 'How about three in the afternoon?'],
  [TEN, 'I will send the report by 8 am.'],
  [TEN, 'The office opens at eight.'],
  [TEN, 'We are nine people in the team. Shall we meet at eleven?'],
  [TEN, 'Could you send me the numbers first thing tomorrow?'],
  [TEN, 'Not before ten, of course. Shall we say eleven?'],
  [TEN, 'My flight landed at eight in the morning.'],
  [TEN, 'Are you free tomorrow morning?'],
  [TEN, 'Good morning Inês, thank you for the file.'],
  [FRIDAYS, 'How about Thursday at three?'],
  [FRIDAYS, 'I will send you the slides on Friday.'],
  [FRIDAYS, 'Happy Friday! Shall we talk on Monday?'],
  [FRIDAYS, 'The release went out last Friday.'],
  [['meeting_time avoid Friday afternoons'], 'Can we meet on Friday at 10?'],
  [['meeting_time avoid after 15:30'], 'Can we meet at two?'],
  [['meeting_time like after ten'], 'Shall we meet at nine?'],
  [VEGETARIAN, "Let's meet for lunch at the noodle bar."],
  [VEGETARIAN, 'Join us for the barbecue, with plenty of vegetarian dishes.'],
  [VEGETARIAN, 'What is at stake? Shall we talk about the meat of the matter?'],
  [VEGETARIAN, 'Our client sells steak knives. Can we discuss the launch?'],
  [['dietary need vegetarian @their daughter'], "Let's book the steak house on Main Street."],
  [['dietary avoid nuts @Mr Doyle'], 'I will bring you a box of pralines.'],
  [NUTS, 'In a nutshell: can we meet on Monday?'],
  [SOBER, 'Shall we toast with an alcohol-free sparkling wine?'],
  [SOBER, 'Could we review the wine list export?'],
  [SOBER, 'Cheers, and see you on Monday.'],
  [KOSHER, 'I found a kosher place for us. Shall we meet there for a steak?'],
  [NO_GIFTS, 'Shall I present the results on Monday?'],
  [NO_GIFTS, 'At present we are three. Can we add you?'],
  [NO_GIFTS, 'Let us have a glass of wine after the talk.'],
  [['gift avoid nothing over 25 €'], "I'm sending you a book, 18 €."],
  [['gift avoid nothing over 25 €'], 'The invoice over 900 € is on its way.'],
  [FLYING, 'How was your flight?'],
  [FLYING, 'I fly to Boston on Monday and will write from there.'],
  [['food_drink like coffee'], "Let's grab a coffee."],
  [['hobby dislike golf'], 'Volkswagen will launch a new golf cart. Thoughts?'],
  [[], "Let's grab a coffee at eight."],
];

describe('a gesture', () => {
  tables(
    'against-their-word',
    [
      [
        'a steak house',
        { facts: ['dietary need vegetarian'], gesture: { kind: 'experience', item: 'dinner at a steakhouse' } },
      ],
      ['a call', { facts: ['communication avoid phone calls'], gesture: { kind: 'call' } }],
      ['wine', { facts: ['food_drink avoid alcohol'], gesture: { kind: 'gift', item: 'a bottle of red wine' } }],
      [
        'at eight',
        { facts: ['meeting_time avoid before ten'], gesture: { kind: 'call', when: '2026-03-18T08:00:00-05:00' } },
      ],
      ['on a Friday', { facts: ['meeting_time avoid Fridays'], gesture: { kind: 'call', when: '2026-03-20' } }],
    ],
    [
      [
        'a call at noon',
        { facts: ['meeting_time avoid before ten'], gesture: { kind: 'call', when: '2026-03-18T12:00:00-05:00' } },
      ],
      ['tea', { facts: ['food_drink avoid coffee'], gesture: { kind: 'gift', item: 'green tea' } }],
      ['silence', { facts: ['communication avoid phone calls'], gesture: { kind: 'silence' } }],
      [
        'what a colleague avoids',
        {
          facts: [factRecord('food_drink avoid alcohol', { about: 'Tom Becker' })],
          draft: "Let's have a glass of wine.",
        },
      ],
    ],
  );
});

describe('against their word', () => {
  it.each(SPEAKS)('%j: speaks of "%s"', (facts, draft, words) => {
    expect(marked(facts, draft).map((text) => text.toLowerCase())).toEqual([words.toLowerCase()]);
  });

  it.each(QUIET)('%j: is quiet about "%s"', (facts, draft) => {
    expect(marked(facts, draft)).toEqual([]);
  });

  it.each(examples)('keeps its own example: $draft', ({ facts, draft, speaks }) => {
    expect(marked(facts, draft).length > 0).toBe(speaks);
  });

  it.each(FURTHER_SPEAKS)('%s: speaks of "%s"', (fact, draft) => {
    expect(marked([fact], draft)).not.toEqual([]);
  });

  it.each(FURTHER_QUIET)('%s: is quiet in "%s"', (fact, draft) => {
    expect(marked([fact], draft)).toEqual([]);
  });

  const COFFEE_DRAFT = "Let's grab a coffee.";

  it('says who told it when, and shows the quote', () => {
    const [remark] = guardrail.check(situationOf(COFFEE, COFFEE_DRAFT));
    expect(remark).toMatchObject({
      severity: 'hold',
      sentence: { key: 'guard_word_told_avoid', params: { name: 'Inês', when: '2026-03-03', what: 'coffee' } },
      facts: ['f1'],
      evidence: { quote: 'coffee' },
    });
  });

  it.each([
    ['told without a readable date', { observedAt: null }, 'guard_word_undated_avoid'],
    ['noted by the user', { evidence: [] }, 'guard_word_noted_avoid'],
  ])('speaks differently of what was %s', (_, change, key) => {
    const [remark] = guardrail.check(situationOf([factOf('food_drink avoid coffee', change)], COFFEE_DRAFT));
    expect(remark?.sentence.key).toBe(key);
  });

  it.each([
    ['another person', { personId: PersonId.parse('p2') }],
    ['something replaced', { supersededBy: FactId.parse('f9') }],
    ['something whose day has passed', { keepUntil: Day.parse('2026-06-01') }],
  ])('is quiet about %s', (_, change) => {
    expect(guardrail.check(situationOf([factOf('food_drink avoid coffee', change)], COFFEE_DRAFT))).toEqual([]);
  });

  it('reads "mail me, don\'t call" out of the quote of a liking for mail', () => {
    const fact = factOf('communication like mail');
    const quoted = { ...fact, evidence: fact.evidence.map((one) => ({ ...one, quote: "mail me, don't call" })) };
    expect(guardrail.check(situationOf([quoted], 'Shall I ring you?'))).toHaveLength(1);
    expect(guardrail.check(situationOf([fact], 'Shall I ring you?'))).toEqual([]);
  });

  it('takes the later word: coffee again is coffee again', () => {
    const facts = [
      factOf('food_drink avoid coffee #2025-01-01', {}, 1),
      factOf('food_drink like coffee #2026-05-01', {}, 2),
    ];
    expect(guardrail.check(situationOf(facts, COFFEE_DRAFT))).toEqual([]);
    const before = [
      factOf('food_drink avoid coffee #2026-05-01', {}, 1),
      factOf('food_drink like coffee #2025-01-01', {}, 2),
    ];
    expect(guardrail.check(situationOf(before, COFFEE_DRAFT))).toHaveLength(1);
  });

  it('names the newest of several facts first', () => {
    const facts = [
      factOf('food_drink avoid caffeine #2024-05-01', {}, 1),
      factOf('food_drink dislike coffee #2026-01-01', {}, 2),
    ];
    expect(guardrail.check(situationOf(facts, COFFEE_DRAFT)).map((remark) => remark.facts)).toEqual([['f2', 'f1']]);
  });

  it('speaks of a wish of the family only when the family is meant', () => {
    expect(marked(['dietary avoid pork @their family'], 'I will bring you all a ham, kids included.')).toEqual(['ham']);
    expect(marked(['dietary avoid pork @their family'], 'I will bring you a ham.')).toEqual([]);
  });

  it('reads a day that ends or starts at an hour', () => {
    const ends = { ...factOf('meeting_time avoid outside: stops or starts at 15:30') };
    const quoted = (quote: string) => ({ ...ends, evidence: ends.evidence.map((one) => ({ ...one, quote })) });
    const check = (quote: string, draft: string) => guardrail.check(situationOf([quoted(quote)], draft)).length;
    expect(check('I stop at 15:30 every day', 'Can we meet at 4 pm?')).toBe(1);
    expect(check('I stop at 15:30 every day', 'Can we meet at 2 pm?')).toBe(0);
    expect(check('I start at 15:30 every day', 'Can we meet at 2 pm?')).toBe(1);
  });

  it('does not take Tuesday for Tuesday morning', () => {
    expect(marked(['meeting_time avoid Tuesday and Thursday mornings'], 'Shall we meet on Tuesday at three?')).toEqual(
      [],
    );
  });

  const PIECES = [
    "let's ",
    'grab ',
    'a coffee ',
    'call you ',
    'at 8:30 ',
    'on Friday ',
    'not ',
    'no ',
    '“',
    '”',
    '"',
    '> ',
    '\n',
    '\n\n',
    '? ',
    '. ',
    ', ',
    'steak ',
    'wine ',
    'I will bring you ',
    'é',
    '👋🏽 ',
    'between 9 and ',
    '5 € ',
    'half past ',
  ];
  const anyText = fc.oneof(
    fc.string({ maxLength: 300, unit: anyCharacter }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  );
  const ALL = [
    ...COFFEE,
    ...CALLS,
    ...TEN,
    ...FRIDAYS,
    ...VEGAN,
    ...SOBER,
    ...NO_GIFTS,
    'gift avoid over 20 €',
    'hobby dislike golf',
  ];

  it('keeps its spans inside the text and gives the same answer twice, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const situation = situationOf(ALL, text);
        const remarks = guardrail.check(situation);
        for (const { span, facts } of remarks) {
          expect(span).not.toBeNull();
          expect(
            0 <= (span?.start ?? -1) && (span?.start ?? 0) < (span?.end ?? 0) && (span?.end ?? 0) <= text.length,
          ).toBe(true);
          expect(facts.length).toBeGreaterThan(0);
        }
        expect(guardrail.check(situation)).toEqual(remarks);
      }),
      runs(300),
    );
  });

  it('makes something, or nothing, of any remembered value', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80, unit: anyCharacter }), (value) => {
        const fact = factOf('food_drink avoid x');
        const claim = {
          type: 'preference' as const,
          category: 'food_drink' as const,
          polarity: 'avoid' as const,
          subject: 'sender',
          value,
        };
        const strange = { ...fact, claim };
        expect(Array.isArray(guardrail.check(situationOf([strange], "Let's grab a coffee at 8.")))).toBe(true);
      }),
    );
  });

  it('says no more than twenty things about one draft', () => {
    expect(guardrail.check(situationOf(COFFEE, `${COFFEE_DRAFT} `.repeat(100)))).toHaveLength(20);
  });
});
