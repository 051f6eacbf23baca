// Words that look like something to remember and are somebody else's, of one occasion, or of every week.
import { expect, it } from 'vitest';
import { extract } from '../../../../lib/core/extract/engine';
import { Day } from '../../../../lib/core/model/when';
import { toReadingText } from '../../../../lib/core/text/reading-text';

const found = async (content: string): Promise<readonly string[]> => {
  const { found: all } = await extract({
    text: toReadingText({ kind: 'text', content }),
    sentOn: Day.parse('2026-03-17'),
    author: { name: 'Robin Vale', address: 'robin@vale.example' },
    subject: 'Re: hello',
  });
  return all.map(({ claim }) => (claim.type === 'preference' ? claim.category : claim.kind));
};

it.each([
  ['hearsay about the reader', 'Ana, somebody in sales says you got the job in Oslo.'],
  ['the mood of a third party', 'Our tenant is fed up and wants a new boiler.'],
  ['whose words it was, said afterwards', '"Please take me off the list", says my uncle every Christmas.'],
  ['joy over the reader’s news', 'So glad to hear your sister is out of hospital.'],
  ['one day that does not suit', "I can't make Thursday, the plumber comes."],
  ['a day that suits', 'The call is short, Tuesday is fine for me.'],
  ['an aim of one meeting', 'My goal for this meeting is to lose no tempers.'],
  ['a closed day of every week', 'The bakery is closed every Monday.'],
  ['a supposition', "Give me a tent and a stove and I'm gone until Sunday."],
  ['the third time of something good', 'This is the third time that Ola mentioned the lottery.'],
  ['a child who starts school', 'Our youngest starts at the Montessori in August.'],
  ['a line of a life', 'Her brother graduated from Delft and speaks Dutch.'],
  ['a thing that moves', "We moved Tuesday's delivery to Friday."],
  ['the diet of strangers', 'A third of the participants are vegetarian.'],
  ['praise of nothing in particular', 'You are amazing!'],
])('%s is not proposed', async (_, mail) => {
  expect(await found(mail)).toEqual([]);
});

it.each([
  ['what a wife says of the author', 'My wife says I am addicted to golf.', 'sport'],
  ['what the doctor says', 'The doctor says no more alcohol for me.', 'dietary'],
  ['the author’s own mood', 'Honestly, I am fed up with these outages.', 'frustration'],
  ['a day that never suits', "I can't do Thursdays, ever.", 'meeting_time'],
  ['an aim of a life', 'My goal is to sail round Ireland before I turn sixty.', 'goal'],
  ['a closed week', 'The bakery is closed from 4 to 22 August.', 'out_of_office'],
  ['the third time of something bad', 'This is the third time that the crates came broken.', 'complaint'],
  ['a child who starts a job', 'Our daughter starts her new job at the port on 1 June.', 'new_job'],
  ['a household that moves', 'We are moving our whole family to Utrecht on 1 May.', 'move'],
  ['the diet of those at home', 'Both boys are coeliac.', 'dietary'],
  ['praise of something', 'Mina was brilliant at the hearing on Friday.', 'praise'],
])('%s still is', async (_, mail, kind) => {
  expect(await found(mail)).toContain(kind);
});
