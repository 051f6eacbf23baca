// Situations in other people's words: short, indirect, by the way; and such as only sound alike. Everybody here is made up.
import type { Row } from './table';

interface Table {
  readonly speaks: readonly Row[];
  readonly quiet: readonly Row[];
}

const r = (fact: string, draft: string): Row => ({ facts: [fact], draft });
const d = (draft: string): Row => ({ draft });
const o = (occasion: NonNullable<Row['occasion']>, draft: string, ...facts: string[]): Row => ({
  occasion,
  draft,
  facts,
});

const LIFE = [
  'hobby like chess',
  'family fact daughter Ella is at Leiden @their daughter',
  'food_drink like peppermint tea',
  'travel_place like Iceland',
  'pet fact parrot named Kiki',
];

/** By guardrail. */
export const INDIRECT: Readonly<Record<string, Table>> = {
  'against-their-word': {
    speaks: [
      r('food_drink dislike raw fish', 'How about sushi on Tuesday?'),
      r('travel_place avoid heights', 'Shall we meet in the top-floor bar of the hotel?'),
      r('moment out_of_office away *2026-06-17/2026-06-19', 'I could come by on Thursday 18 June around noon.'),
      r('moment trip hiking in Norway *2026-07-03/2026-07-12', "Let's find a slot between 6 and 8 July."),
      r('dietary need vegan', "I've put a burger night in the calendar for the team, you're coming of course!"),
      r('meeting_time need only afternoons', "I'd be happy to drive over to your office on Wednesday at 9."),
      r('gift avoid surprise parties', "We've planned a surprise party for you."),
    ],
    quiet: [
      r('dietary need peanut allergy', 'The peanut-sized sensor ships on Thursday.'),
      r('dietary avoid peanuts', 'I kept a Peanuts cartoon for our next sprint review.'),
      r('moment trip hiking in Norway *2026-07-03/2026-07-12', "Let's find a slot between 14 and 16 July."),
      r('moment out_of_office away *2026-06-17/2026-06-19', 'I could come by on the 23rd around noon.'),
      r('food_drink dislike raw fish', 'Shall we say fish and chips on Tuesday?'),
    ],
  },
  'thanks-with-an-ask': {
    speaks: [
      o('thanks', "Thanks for the referral. Keep them coming! There's a bonus for the third one."),
      o('thanks', 'Thank you for three years with us. To say thanks, here is 15% off your next upgrade.'),
      o('thanks', 'Thank you for the kind words. We now also do freight, in case that is of interest.'),
      o('thanks', 'Thanks for the tour! My boss wonders whether Larkin would host our next meetup.'),
      o('thanks', "Thank you for the visit. I'd like to come back in July to show the new scanner."),
    ],
    quiet: [
      o('thanks', 'Thank you for the case study. Could it be any better? I doubt it.'),
      o('thanks', 'I value the way you challenge us. You make our product better with every call. Thank you.'),
      o('thanks', 'Thank you for telling the story of the cold room. People still quote it.'),
      o('thanks', "Thanks for hosting the meetup. People stayed until midnight, isn't that something?"),
      o('thanks', 'Would you believe it? The plant you gave me has its first flower. Thank you.'),
      o('thanks', 'A thank-you from all of us, with no strings attached.'),
    ],
  },
  'unsupported-claim': {
    speaks: [
      d('Hope little Ben is sleeping through the night by now!'),
      r('pet fact has a cat named Miso', "You've always been a dog person, haven't you?"),
      d('You mentioned that your team hates the weekly report.'),
      d("I'm told you're expecting in September, how wonderful."),
      d("As someone who never misses a home game, you'll love this."),
      d("It's great that you've finally bought the boat."),
      d('I bet the twins keep you busy.'),
      d('You must miss Seattle.'),
    ],
    quiet: [
      r('sport fact rows on the Cam', 'How is the rowing on the Cam going?'),
      r(
        'moment contract contract ends *2026-06-30',
        'Your contract runs out on 30 June; nothing changes unless you tell us.',
      ),
      d('You have a gift for explaining hard things.'),
      d('A little bird told me that the lift works again.'),
      d('I bet the update takes an hour.'),
      d('It is great that your order went out in time.'),
    ],
  },
  'told-by-whom': {
    speaks: [r('goal like learning Portuguese =public', "Didn't you say you were learning Portuguese? Boa sorte!")],
    quiet: [
      r(
        'moment move moving to Austin *2026-07 =public',
        'As I told you, we are moving the servers to Austin this summer.',
      ),
      r('sport like marathon running =public', "Your team has a marathon of releases ahead, so I'll keep this short."),
      r('family fact daughter Ella got into Leiden =public', 'Like I told you, Ella from our team takes over.'),
    ],
  },
  'sensitive-topic': {
    speaks: [
      d('You and your husband seem to be going through a rough patch, so no pressure on the deadline.'),
      d('I hear things are difficult between you and your wife. Take all the time you need.'),
      d('You look so much slimmer, well done!'),
      d('Did the judge give you the kids for the summer?'),
      d('Are you fasting this week?'),
      d("How's the drinking going? Still sober?"),
    ],
    quiet: [
      d('The project went through a rough patch in May, as you saw in the figures.'),
      d('The union of both lists has 412 names for you.'),
      d('Two of your carriers were arrested by the snow at the pass.'),
      d('The treatment of returns changes in July: see page two of your guide.'),
    ],
  },
  'stale-or-contradicted': {
    speaks: [
      r('work fact works in the Bristol office superseded', 'How is the Bristol office treating you?'),
      r('hobby like allotment with beans #2022-05-10', 'How is the allotment? Are the beans up yet?'),
    ],
    quiet: [
      r('hobby like chess #2022-05-10', 'Have you found the time for chess lately, or is that long over?'),
      r('hobby like chess #2022-05-10', 'Dinner at seven, as we said.'),
    ],
  },
  'name-only': {
    speaks: [
      o('follow_up', 'Hi Inês, following up on my last email. Any thoughts?'),
      o('check_in', "Hi Inês, it's been a while! Would love to reconnect and hear what you've been up to."),
    ],
    quiet: [
      o('follow_up', 'Hi Inês, attached is the invoice for May. Payment terms as usual.'),
      o('thanks', "Thank you for the chocolates! They didn't survive the afternoon."),
      o('thanks', 'The checklist you sent saved us a full day. Thank you, Inês.'),
      o('check_in', 'Hi Inês, did the new dryer survive its first week?'),
      o(
        'birthday',
        'Happy birthday, Inês! I raised my peppermint tea to you at breakfast.',
        'food_drink like peppermint tea',
      ),
    ],
  },
  leftovers: {
    speaks: [
      d('Hi Inês, see you on DD/MM at 10.'),
      d('Hello $firstname, happy birthday!'),
      d('Hi Inês, we are glad to have Bluefin Logistics as a customer for five years now.'),
    ],
    quiet: [
      d('Hi Inês, please fill in the field [Company] in the form.'),
      {
        draft: 'Hi Inês, the template uses {{first_name}} as its placeholder; you can change it under Settings.',
        thread: ['them: Which placeholder do I use for the name, {{first_name}}?'],
      },
      d('Hi Inês, we won Norrland as a customer last week, so the team is a bit stretched.'),
    ],
  },
  'false-urgency': {
    speaks: [
      d("I'd hate for you to miss this: the offer closes in an hour."),
      d('Better be fast, other customers are already queuing for your slot.'),
      d("If I don't hear from you today, I'll assume you don't want the discount."),
    ],
    quiet: [
      r('moment contract trial ends *2026-06-12', 'Your trial ends on Friday. If you need longer, just tell me.'),
      d('Be quick with the umbrella on Thursday, they forecast rain.'),
      d('The certificate of your server expires tonight at midnight; please renew it or the site goes down.'),
      d('There are three seats left in the second row, shall I keep them for you and the kids?'),
    ],
  },
  'merge-of-two-people': {
    speaks: [
      {
        facts: ['food_drink like oat milk ~ines.nair@example.com'],
        draft: "I know you love oat milk, so it's in the fridge.",
      },
      { facts: ['hobby like chess ~Tess Ode'], draft: 'I know how much chess means to you.' },
    ],
    quiet: [
      {
        facts: LIFE,
        occasion: 'birthday',
        draft: 'Happy birthday! I hope for you that there is a call from Ella in Leiden.',
      },
      { facts: ['food_drink like oat milk ~ines.marques@example.com'], draft: 'I know you love oat milk.' },
      { facts: ['food_drink like oat milk ~i.marques@example.com'], draft: 'I know you love oat milk.' },
    ],
  },
  'too-much': {
    speaks: [
      o(
        'birthday',
        'Happy birthday! Put the kettle on for a peppermint tea, play chess with Kiki and plan the next trip to Iceland.',
        ...LIFE,
      ),
      o(
        'thanks',
        'Thanks for the chat. Good to hear that Ella likes Leiden, that Kiki has learned a word and that you won at chess.',
        ...LIFE,
      ),
    ],
    quiet: [
      o(
        'get_well',
        'Get well soon, Inês. I hope the ankle lets you back on the bike before the summer.',
        'hobby like cycling',
      ),
      o('birthday', 'Happy birthday! There is peppermint tea waiting for you.', ...LIFE),
      o('follow_up', 'The chess board of the rollout: three depots moved, two to go.', ...LIFE),
    ],
  },
};
