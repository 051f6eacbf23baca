// Whole mails as people write them: what is found, and that nothing else is. All people are made up.
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../lib/core/extract/engine';
import { Day } from '../../../../lib/core/model/when';
import { toReadingText } from '../../../../lib/core/text/reading-text';

const read = async (content: string, subject = 'Re: hello', kind: 'text' | 'html' = 'text') => {
  const text = toReadingText({ kind, content });
  const { found, reason } = await extract({
    text,
    sentOn: Day.parse('2026-03-17'),
    author: { name: 'Robin Vale', address: 'robin@vale.example' },
    subject,
  });
  return {
    reason,
    found,
    said: found.map(({ claim, start, end }) => [
      claim.type === 'preference'
        ? `${claim.category} ${claim.polarity}`
        : claim.type === 'moment'
          ? `${claim.kind} ${claim.date}`
          : claim.kind,
      claim.subject,
      text.text.slice(start, end).replace(/\s+/gu, ' '),
    ]),
  };
};

describe('mails with something to remember', () => {
  it.each([
    [
      'a prize told with its week first',
      'Dear Ana,\n\nLast week we won the regional logistics award for the cold chain project.\n\nRobin',
      [
        [
          'award 2026-03-09/2026-03-15',
          'sender',
          'Last week we won the regional logistics award for the cold chain project',
        ],
      ],
    ],
    [
      'somebody’s degree before a clause about the past',
      'Ada graduates on 11 December, in Leeds, and I had the train tickets on the fridge.',
      [['graduation 2026-12-11', 'Ada', 'Ada graduates on 11 December, in Leeds']],
    ],
    [
      'an operation',
      "Hi Ana,\n\nI'm having my knee operated on 2 December.\n\nRobin",
      [['health 2026-12-02', 'sender', "I'm having my knee operated on 2 December"]],
    ],
    [
      'a doctor’s ban',
      "Hi Ana,\n\nThursday works. My doctor has banned me from coffee, so I'll have whatever is hot and harmless.\n\nRobin",
      [['food_drink avoid', 'sender', 'My doctor has banned me from coffee']],
    ],
    [
      'a house rule',
      'Ana,\n\nBring nothing. We only drink tea in this house.\n\nRobin',
      [['food_drink like', 'sender', 'We only drink tea in this house']],
    ],
    [
      'a channel',
      'Hello Ana,\n\nGood to meet you. Drop me a line rather than ringing, the workshop is loud.\n\nBest,\nRobin',
      [['communication need', 'sender', 'Drop me a line rather than ringing, the workshop is loud']],
    ],
    ['an hour', 'Ana, I never pick up before ten.', [['meeting_time avoid', 'sender', 'I never pick up before ten']]],
    [
      'a birthday between business',
      'Hi Ana,\n\nThe quote is fine, please send the PO form.\n\nI turn 50 on the 9th of June, so no deliveries that day!\n\nRobin',
      [['birthday 2026-06-09', 'sender', 'I turn 50 on the 9th of June']],
    ],
    [
      'an absence and a trip',
      'Hi Ana,\n\nI am out of the office from 4 to 8 May.\n\nRobin',
      [['out_of_office 2026-05-04/2026-05-08', 'sender', 'I am out of the office from 4 to 8 May']],
    ],
    [
      'a complaint and its weight',
      "Ana,\n\nWe have been charged twice for February. I'm so tired of chasing this.\n\nRobin",
      [
        ['complaint', 'sender', 'We have been charged twice for February'],
        ['frustration', 'sender', "I'm so tired of chasing this"],
      ],
    ],
    [
      'leaving',
      "Hi Ana,\n\nJust so it is no surprise: we're not going to renew in June.\n\nRobin",
      [['churn_risk', 'sender', "we're not going to renew in June"]],
    ],
    [
      'thanks that say what for',
      'Ana,\n\nThank you for driving out on Saturday to swap the router yourself.\n\nRobin',
      [['gratitude', 'sender', 'Thank you for driving out on Saturday to swap the router yourself']],
    ],
    [
      'a gift limit',
      'Dear Ana,\n\nYour kind feeling is enough: we are not allowed to accept gifts from suppliers.\n\nRobin',
      [['gift avoid', 'sender', 'we are not allowed to accept gifts from suppliers']],
    ],
    [
      'a death',
      'Dear Ana,\n\nI have to move our call. My father passed away on Thursday.\n\nRobin',
      [['bereavement 2026-03-12', 'their father', 'My father passed away on Thursday']],
    ],
    [
      'a new job of somebody else',
      'Hi Ana,\n\nOur colleague Marta starts a new job on 1 April.\n\nRobin',
      [['new_job 2026-04-01', 'their colleague Marta', 'Our colleague Marta starts a new job on 1 April']],
    ],
    [
      'an opt-out',
      'Please take me off this mailing list.',
      [['opt_out', 'sender', 'Please take me off this mailing list']],
    ],
    [
      'a dislike turned by a negation',
      "Ana, I'm not a coffee person, thanks anyway for the beans.",
      [['food_drink dislike', 'sender', "I'm not a coffee person"]],
    ],
    [
      'a pet',
      'Sorry about the noise on the call, our spaniel Juno hates the postman.',
      [['pet fact', 'sender', 'our spaniel Juno hates the postman']],
    ],
  ])('%s', async (_, content, expected) => {
    expect((await read(content)).said).toEqual(expected);
  });
});

describe('mails with nothing to remember', () => {
  it.each([
    [
      'one-off scheduling',
      "Hi Ana,\n\nEither day works. I'd prefer Tuesday for this call because Jo can join.\n\nRobin",
    ],
    [
      'politeness',
      'Dear Ana,\n\nI would love to hear back from you and would like to schedule a short call.\n\nBest regards,\nRobin',
    ],
    ['questions', 'Ana, do you like sushi? Are you vegetarian? And when is your birthday?'],
    ['suppositions', 'Hi Ana, suppose one of us were vegan, would the menu cope? Only asking.'],
    ['facts about the reader', 'Hi Ana, I remember you love golf and you never drink coffee.'],
    ['business dates', 'Hi Ana,\n\nThe invoice is due on 30 April and the workshop starts at nine on Monday.\n\nRobin'],
    ['empty thanks', 'Thanks for your quick reply!\n\nBest,\nRobin'],
    [
      'a slogan in the signature',
      'Approved, go ahead.\n\n--\nRobin Vale | Vale & Sons\n"I never met a cake I did not like"\nClosed on Fridays in July',
    ],
    [
      'other people’s words',
      'See below.\n\nOn Mon, 16 Mar 2026 at 17:40, Tom <tom@tom.example> wrote:\n> I turn 40 on Friday and I never drink coffee.',
    ],
    [
      'a forwarded mail',
      'FYI\n\n---------- Forwarded message ---------\nFrom: Tom <tom@tom.example>\nDate: Mon, 16 Mar 2026\n\nWe are moving to Leeds on 1 May. I am vegan now.',
    ],
    ['an undated past trip', 'We went to Rome once and it rained.'],
    ['a habit of the past', 'I used to love coffee as a student.'],
  ])('%s', async (_, content) => {
    expect((await read(content)).said).toEqual([]);
  });
});

it('never gives the words of a quoted mail to the sender, whatever the markup', async () => {
  const html =
    '<div>Fine by me.</div><div class="gmail_quote"><div class="gmail_attr">On Mon, Tom wrote:</div><blockquote class="gmail_quote">I turn 40 on Friday and we only drink tea.</blockquote></div>';
  expect((await read(html, 'Re: lunch', 'html')).said).toEqual([]);
});

it('says why a mail is not read', async () => {
  expect(
    (await read('Bonjour Ana, merci pour votre message, je ne bois pas de café et nous vous envoyons le contrat.'))
      .reason,
  ).toEqual({ key: 'reading_not_yet_fr' });
  expect((await read('> I never drink coffee.')).reason).toEqual({ key: 'reading_nothing_own' });
  expect((await read('I never drink coffee.')).reason).toBeNull();
});

it('takes only the absence from an automatic reply', async () => {
  const { said, reason } = await read(
    'I am out of the office until Monday 23 March. We only drink tea in this house.',
    'Automatic reply: Invoice',
  );
  expect(reason).toEqual({ key: 'reading_absence' });
  expect(said.map(([what]) => what)).toEqual(['out_of_office 2026-03-17/2026-03-23']);
});

it('marks what tells of health, faith and children', async () => {
  const { found } = await read("I'm allergic to nuts.\n\nMy daughter loves dim sum.\n\nI love jazz.");
  expect(found.map((one) => one.sensitivity)).toEqual(['special', 'personal', 'ordinary']);
});

it('keeps the doctor out of the value', async () => {
  const { found } = await read('My cardiologist says no more caffeine, ever.');
  expect(found.map((one) => one.claim)).toEqual([
    { type: 'preference', category: 'dietary', polarity: 'avoid', subject: 'sender', value: 'caffeine' },
  ]);
});
