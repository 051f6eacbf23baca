// Further situations, written after the guardrails and without looking at them. Data only; everybody here is made up.
import type { Row } from './table';

type Tables = Readonly<Record<string, { readonly speaks: readonly Row[]; readonly quiet: readonly Row[] }>>;

const many = (n: number, f: (name: string) => string): string[] =>
  [
    'Ada',
    'Bo',
    'Cem',
    'Dora',
    'Eli',
    'Finn',
    'Gus',
    'Hana',
    'Ida',
    'Jo',
    'Kim',
    'Lars',
    'Maya',
    'Ned',
    'Ola',
    'Pau',
    'Rui',
    'Sia',
    'Tim',
    'Ugo',
    'Val',
    'Wes',
    'Yan',
    'Zoe',
    'Abel',
  ]
    .slice(0, n)
    .map(f);
export const FURTHER: Tables = {
  'thanks-with-an-ask': {
    speaks: [
      {
        occasion: 'thanks',
        name: 'Dana Whitfield',
        draft:
          'Hi Dana,\n\nThank you for hosting our team last Thursday. The tour of the roastery was the highlight of our quarter.\n\nWhile I have your attention, would you be open to extending the contract to the Leeds site?\n\nBest,\nRobin',
      },
      {
        occasion: 'thanks',
        name: 'Marco Bellini',
        draft:
          'Marco, thanks a million for the referral to Anselmi. If you know two or three other companies like theirs, send them our way!',
      },
      {
        occasion: 'thanks',
        name: 'Sofia Lindqvist',
        draft:
          'Dear Sofia, your kind words at the panel made my week, thank you. PS: our Black Friday bundle starts tomorrow.',
      },
      {
        name: 'Priya Nair',
        draft:
          'Hi Priya,\n\nI wanted to thank you for taking the time to give us such honest feedback. It has already changed our roadmap.\n\nWould you mind leaving a five-star rating on G2?\n\nRobin',
      },
      {
        occasion: 'thanks',
        name: 'Tom Harrow',
        draft:
          'Thank you for being with us for ten years, Tom. To celebrate, we would like to offer you our Gold package at a reduced rate.',
      },
      {
        occasion: 'thanks',
        name: 'Aiko Mori',
        draft: 'Aiko, I cannot thank you enough for stepping in on Friday. Could you do the same next week?',
      },
      {
        occasion: 'thanks',
        name: 'Ben Ortiz',
        draft: 'Ben, thanks for the warm welcome in Austin. Oh, and we still need the PO number before month end.',
      },
      {
        occasion: 'thanks',
        name: 'Ruth Adeyemi',
        draft: 'Thank you so much for your donation of time, Ruth. Have you thought about joining our advisory board?',
      },
    ],
    quiet: [
      {
        occasion: 'thanks',
        name: 'Dana Whitfield',
        draft:
          'Hi Dana,\n\nThank you for hosting our team last Thursday. The tour of the roastery was the highlight of our quarter, and Leo has been trying to copy your filter recipe since.\n\nWarmly,\nRobin',
      },
      {
        occasion: 'thanks',
        name: 'Marco Bellini',
        draft: 'Marco, thank you for introducing us to Anselmi. You did not have to, and it made all the difference.',
      },
      {
        occasion: 'answer',
        name: 'Sofia Lindqvist',
        thread: ['them: Attached is the draft contract.'],
        draft: 'Thank you so much for the quick turnaround, Sofia. Could you also confirm the start date?',
      },
      {
        occasion: 'thanks',
        name: 'Tom Harrow',
        draft: 'Tom, thank you for renewing with us. It means a lot that you trusted us again after a bumpy winter.',
      },
      {
        name: 'Priya Nair',
        draft: 'Hi Priya, could you please send me the updated figures by Thursday? Thanks so much!',
      },
      {
        occasion: 'thanks',
        name: 'Aiko Mori',
        draft:
          'Thank you for staying late on Friday, Aiko. Please take the afternoon for yourself today; we have got it covered.',
      },
      {
        occasion: 'follow_up',
        name: 'Ben Ortiz',
        draft:
          'Thanks again for the demo yesterday. As discussed, would Tuesday work for a second session with your finance lead?',
      },
    ],
  },
  'name-only': {
    speaks: [
      {
        occasion: 'birthday',
        name: 'Dana Whitfield',
        draft:
          'Happy birthday, Dana! 🎉 Wishing you a fantastic day filled with happiness and success. From all of us at Harbour Tools.',
      },
      {
        occasion: 'check_in',
        name: 'Tom Harrow',
        company: 'Brightwater',
        draft:
          'Hi Tom,\n\nHope all is well at Brightwater! Just touching base to see if there is anything you need from us. Always here to help.\n\nRobin',
      },
      {
        occasion: 'thanks',
        name: 'Priya Nair',
        draft:
          'Dear Priya,\n\nThank you for your continued partnership. Customers like you make our work meaningful.\n\nSincerely,\nRobin Vale',
      },
      {
        occasion: 'congratulation',
        name: 'Marco Bellini',
        draft:
          'Marco, huge congratulations on your success! You truly deserve it. Wishing you all the best for the future.',
      },
      {
        occasion: 'renewal',
        name: 'Ruth Adeyemi',
        draft:
          'Hi Ruth, your subscription renews next month. We have loved having you as a customer and can’t wait to see what the next year brings.',
      },
      {
        name: 'Aiko Mori',
        draft:
          'Hi Aiko, I hope you are doing well. We have just launched our brand-new mobile app with offline mode and push notifications. Download it today!',
      },
      {
        occasion: 'anniversary',
        name: 'Ben Ortiz',
        facts: ['hobby like fly fishing'],
        draft: 'Happy work anniversary, Ben! Another amazing year. Keep rocking!',
      },
      {
        occasion: 'follow_up',
        name: 'Sofia Lindqvist',
        draft: 'Hi Sofia, just bumping this to the top of your inbox. Any thoughts? Happy to jump on a call.',
      },
    ],
    quiet: [
      {
        occasion: 'birthday',
        name: 'Dana Whitfield',
        facts: ['hobby like trail running'],
        draft: 'Happy birthday, Dana! May the trails be dry and the legs light this year.',
      },
      {
        occasion: 'thanks',
        name: 'Marco Bellini',
        draft:
          'Marco, thank you for driving out to Modena to look at the broken labeller yourself. Nobody else would have done that.',
      },
      {
        occasion: 'check_in',
        name: 'Tom Harrow',
        touches: ['We are opening a second bakery in Hull in the spring.'],
        draft: 'Hi Tom, how is the second bakery coming along? I would love to hear how the opening in Hull went.',
      },
      {
        occasion: 'answer',
        name: 'Priya Nair',
        thread: ['them: Is the API down?'],
        draft: 'Hi Priya, it was for nine minutes this morning and is back. Sorry about that.',
      },
      {
        name: 'Aiko Mori',
        draft:
          'Hi Aiko,\n\nplease find attached the minutes of Tuesday. Item three is yours: the label printer in hall two.\n\nRobin',
      },
      {
        occasion: 'congratulation',
        name: 'Ruth Adeyemi',
        facts: ['moment award won the Norwood Prize for teaching'],
        draft: 'Ruth, the Norwood Prize! Nobody has earned it more.',
      },
      {
        occasion: 'renewal',
        name: 'Ben Ortiz',
        draft:
          'Ben, your plan renews on 1 August. You used 14 of 20 seats last year, so I suggest we drop six and save you the money.',
      },
    ],
  },
  'same-to-many': {
    speaks: [
      {
        draft:
          'Hi Inês, as the year winds down I wanted to say how much I enjoyed working with you. The warehouse project taught me a lot about patience. Rest well over the break.',
        sent: many(
          6,
          (n) =>
            `Hi ${n}, as the year winds down I wanted to say how much I enjoyed working with you. The warehouse project taught me a lot about patience. Rest well over the break.`,
        ),
      },
      {
        draft:
          'Dear Inês, our team has grown and so has our office. Come and see us on the 14th for tea and a tour. We would be glad to have Larkin there.',
        sent: many(
          7,
          (n) =>
            `Dear ${n}, our team has grown and so has our office! Do come and see us on the 14th for tea and a short tour. We'd be so glad to have you there.`,
        ),
      },
      {
        draft: 'Inês, your support during the outage kept us going.',
        sent: many(22, (n) => `${n}, your support during the outage kept us going.`),
      },
      {
        draft:
          'Happy birthday Inês! Another lap around the sun, and what a lap it was. Hope somebody bakes you something ridiculous.',
        sent: many(
          8,
          (n) =>
            `Happy birthday ${n}!! Another lap around the sun and what a lap it was! I hope someone bakes you something ridiculous.`,
        ),
      },
      {
        draft:
          'Congratulations on the award, Inês. I watched the ceremony online and cheered when they read your name. Well deserved.',
        sent: many(
          9,
          (n) =>
            `Congratulations on the award, ${n}. I watched the ceremony online and cheered when they read out your name. So well deserved!`,
        ),
      },
      {
        draft:
          'We moved our help centre to a new address. Your bookmarks keep working until March. Please update the link in your handbook.',
        sent: many(
          20,
          () =>
            'We moved our help centre to a new address. Your bookmarks keep working until March. Please update the link in your handbook.',
        ),
      },
      {
        draft: 'Sending you a big virtual hug and a slice of imaginary lemon cake!',
        sent: many(25, () => 'Sending you a big virtual hug and a slice of imaginary lemon cake!'),
      },
    ],
    quiet: [
      {
        draft: 'Sending you a big virtual hug and a slice of imaginary lemon cake!',
        sent: many(9, () => 'Sending you a big virtual hug and a slice of imaginary lemon cake!'),
      },
      { draft: 'Congratulations!', sent: many(25, () => 'Congratulations!') },
      { draft: 'Thank you, see you tomorrow!', sent: many(25, () => 'Thank you, see you tomorrow!') },
      {
        draft: 'Happy birthday Inês! I hope the choir sings for you tonight. Save me a seat for the solstice concert.',
        sent: many(
          12,
          (n) =>
            `Happy birthday ${n}! Another lap around the sun, and what a lap it was. Hope somebody bakes you something ridiculous.`,
        ),
      },
      {
        draft:
          'The offer for the Porto depot is attached. It includes the two extra gates that you asked for in March.',
        sent: many(
          3,
          (n) =>
            `The offer for the ${n} depot is attached. It includes the two extra gates that you asked for in March.`,
        ),
      },
      { draft: 'Merry Christmas, Inês!', sent: many(25, (n) => `Merry Christmas, ${n}!`) },
      {
        draft:
          'It was good to see you at the fair. The sketch of the conveyor is attached; note the changed height of the third belt.',
        sent: [
          'Good to meet you at the fair! Let us talk about your freezer question next week.',
          'It was nice to see you at the fair. I have passed your idea to the design team.',
          'Good to see you at the fair, and sorry about the spilled tea.',
          'You were right about the hall: too loud. Here is the quiet café I mentioned.',
          'What a fair. My feet still hurt. The price list follows tomorrow.',
          'Great to see you at the fair. Your pallets leave on Monday.',
        ],
      },
      { draft: 'Done, thanks.', sent: many(25, () => 'Done, thanks.') },
    ],
  },
  'told-by-whom': {
    speaks: [
      {
        facts: ['family fact twin boys starting school =public'],
        draft: 'I bet the twins are excited about starting school!',
      },
      { facts: ['hobby like pottery =inferred'], draft: 'Hope you are still at the potter’s wheel every weekend.' },
      {
        facts: ['food_drink like natural wine =imported'],
        draft: 'I remembered how fond you are of natural wine and put a bottle aside.',
      },
      {
        facts: ['personal_fact fact ran for the city council =public'],
        draft: 'Your run for the city council must have been exhausting.',
      },
      {
        facts: ['goal fact wants to leave for a competitor =inferred'],
        draft: 'I know you are thinking of moving to a competitor, and I would like to change your mind.',
      },
      { facts: ['pet fact rescue greyhound named Pepper =public'], draft: 'Give Pepper a belly rub from me.' },
      { facts: ['moment move moved to Utrecht =public'], draft: 'How are you settling in in Utrecht?' },
      {
        facts: ['travel_place like hiking in the Dolomites =inferred'],
        draft: 'With your love of the Dolomites, you might enjoy this book.',
      },
    ],
    quiet: [
      {
        facts: ['family fact twin boys starting school =told'],
        draft: 'I bet the twins are excited about starting school!',
      },
      {
        facts: ['moment award Baker of the Year =public'],
        draft: 'I saw in the Gazette that you were named Baker of the Year. Bravo!',
      },
      {
        facts: ['hobby like pottery =inferred'],
        draft: 'Our new office is next to a pottery, of all things. The contract is attached.',
      },
      { facts: ['moment work_anniversary five years at Larkin =imported'], draft: 'Happy work anniversary, Inês!' },
      {
        facts: ['food_drink like natural wine =shared'],
        draft: 'I remembered how fond you are of natural wine and put a bottle aside.',
      },
      {
        facts: ['moment launch the Aveiro store =public'],
        draft: 'I read on your website that the Aveiro store is open. It looks beautiful.',
      },
      { facts: ['sport like rowing =inferred'], draft: 'Do you row, by any chance? We have a charity regatta in May.' },
    ],
  },
  'sensitive-topic': {
    speaks: [
      { draft: 'I heard you had a miscarriage last month, and I wanted to say how sorry I am.' },
      { draft: 'As a fellow Christian you will understand what this means.' },
      { draft: 'Given your financial difficulties we can split the payment in three.' },
      {
        facts: ['personal_fact fact being treated for depression =imported'],
        draft: 'I hope the treatment for your depression is going well.',
      },
      { draft: 'With the custody battle behind you, you must feel relieved.' },
      { draft: 'Congratulations on the pregnancy! Somebody in your office told me.' },
      {
        facts: ['values_cause fact member of a trade union =inferred'],
        draft: 'I know you are active in the union, so you will have an opinion on the strike.',
      },
      { draft: 'How is your mental health these days?' },
    ],
    quiet: [
      { facts: ['moment health back surgery in April'], draft: 'How is your back after the surgery?' },
      {
        thread: ['them: We are in the middle of a divorce and I am a bit scattered.'],
        draft: 'Please take all the time you need. A divorce is hard enough without our paperwork.',
      },
      {
        draft: 'The election of the new board is on Monday; your vote counts.',
        occasion: 'answer',
        thread: ['them: When do we vote on the board?'],
      },
      { draft: 'I hope you stay healthy and happy in the new year.' },
      { draft: 'Our surgery booking module now supports your time zone.' },
      { facts: ['personal_fact fact diabetic =told'], draft: 'I asked the hotel for a diabetic menu for you.' },
      { draft: 'My wife is pregnant, so I will be away in May. Your contact will be Joost.' },
    ],
  },
  'stale-or-contradicted': {
    speaks: [
      {
        facts: ['food_drink like craft beer #2023-04-01'],
        draft: 'I have set aside a case of craft beer, since I know you like it.',
      },
      {
        facts: ['work fact works from the Leeds office #2022-11-11'],
        draft: 'See you at your desk in the Leeds office!',
      },
      {
        facts: ['family fact engaged to Marta #2025-03-01 superseded', 'family fact no longer with Marta #2026-02-02'],
        draft: 'Please say hello to Marta from me.',
      },
      { facts: ['sport like training for a triathlon #2023-08-08'], draft: 'How is the triathlon training going?' },
      { facts: ['dietary fact vegan #2024-01-15'], draft: 'I ordered the vegan menu for you.' },
      {
        facts: ['food_drink like red wine #2025-05-05', 'food_drink avoid red wine #2026-04-04'],
        draft: 'I know how you love your red wine, so I chose a good one.',
      },
      {
        facts: ['communication like texts on WhatsApp #2025-01-01 superseded'],
        draft: 'I know you prefer WhatsApp, so I will text you there.',
      },
      {
        facts: ['goal fact wants to open a second shop #2023-09-09'],
        draft: 'I hope your plan for the second shop is moving along.',
      },
    ],
    quiet: [
      {
        facts: ['food_drink like craft beer #2025-10-01'],
        draft: 'I have set aside a case of craft beer, since I know you like it.',
      },
      { facts: ['dietary fact vegan #2023-01-15 +2025-12-01'], draft: 'I ordered the vegan menu for you.' },
      {
        facts: ['sport like training for a triathlon #2023-08-08'],
        draft: 'Are you still training for triathlons, or is that behind you?',
      },
      { facts: ['work fact works from the Leeds office #2022-11-11'], draft: 'The parcel leaves Leeds on Monday.' },
      {
        facts: ['food_drink like red wine #2024-02-05 superseded', 'food_drink avoid alcohol #2026-04-04'],
        draft: 'I remembered that you no longer drink, so there is elderflower for you.',
      },
      {
        facts: ['moment birthday *--06-10 #2019-01-01'],
        occasion: 'birthday',
        draft: 'Happy birthday, Inês! Have a lovely day.',
      },
      { facts: ['hobby like sailing #2024-08-01'], draft: 'I hope you get out on the boat this weekend.' },
    ],
  },
  'unsupported-claim': {
    speaks: [
      { draft: 'I know you are a big fan of Formula 1, so I got us tickets.' },
      { draft: 'Congratulations on the new baby!' },
      { draft: 'I hope the kitchen renovation is finally done.' },
      { draft: 'As a vegetarian, you will love the place I booked.' },
      { facts: ['hobby like chess'], draft: 'How is your pottery class going?' },
      { draft: 'You mentioned that your mother is moving in with you.' },
      { draft: 'Happy retirement! You have earned it after thirty years.' },
      { facts: ['travel_place like Scotland'], draft: 'How was your holiday in Greece?' },
    ],
    quiet: [
      { facts: ['sport like Formula 1'], draft: 'I know you are a big fan of Formula 1, so I got us tickets.' },
      { facts: ['moment baby baby girl born in May'], draft: 'Congratulations on the new baby!' },
      {
        thread: ['them: We are knee-deep in dust, the kitchen is being renovated.'],
        draft: 'I hope the kitchen renovation is finally done.',
      },
      { draft: 'Let me know if you prefer a call or an email.' },
      { draft: 'Would you like to join us for lunch on Thursday?' },
      { draft: 'Thank you for the detailed report; your team did a great job.' },
      { draft: 'I hope you enjoy the long weekend.' },
    ],
  },
  leftovers: {
    speaks: [
      { name: 'Dana Whitfield', draft: 'Dear <<First Name>>,\n\nthank you for your order.' },
      { name: 'Dana Whitfield', draft: 'Hi Diana,\n\ngreat to see you on Monday.' },
      {
        name: 'Tom Harrow',
        company: 'Brightwater',
        draft: 'Hi Tom,\n\nI hope everything is going well at Kestrel.\n\nRobin',
      },
      { name: 'Tom Harrow', draft: 'Hi Tom,\n\ncongratulations on [ACHIEVEMENT]!' },
      { name: 'Priya Nair', draft: 'Dear Mr Priya,\n\nplease find the contract attached.' },
      { name: 'Priya Nair', draft: 'Hi Priya, I loved your post about (insert topic). Let us talk.' },
      { name: 'Marco Bellini', draft: 'Dear customer,\n\nit was a pleasure to have lunch with you.' },
      { name: 'Aiko Mori', draft: 'Hi {FirstName},\n\nhappy birthday!' },
    ],
    quiet: [
      { name: 'Dana Whitfield', draft: 'Hi Dana,\n\nthank you for your order [#4411].' },
      { name: 'Thomas Harrow', draft: 'Hi Tom,\n\ngreat to see you on Monday.' },
      {
        name: 'Tom Harrow',
        company: 'Brightwater',
        draft: 'Hi Tom,\n\nthe people from Kestrel asked me for the same report.\n\nRobin',
      },
      { name: 'Dr. Priya Nair', draft: 'Dear Dr Nair,\n\nplease find the contract attached.' },
      { name: 'Marco Bellini', draft: 'Ciao Marco,\n\nthe sizes are S, M, L and XXL.' },
      { name: 'Aiko Mori', draft: 'Dear Mori-san,\n\nthank you for the visit.' },
      { name: 'Ben Ortiz', draft: 'Hey all,\n\nminutes below (draft).' },
    ],
  },
  'merge-of-two-people': {
    speaks: [
      {
        facts: ['food_drink avoid shellfish ~Karl Brandt'],
        draft: 'I remember that you do not eat shellfish, so I chose the grill.',
      },
      {
        facts: ['family fact daughter Lena at Oxford ~karl.brandt@larkin.example'],
        draft: 'How is Lena doing at Oxford?',
      },
      { facts: ['moment birthday turns fifty @Karl Brandt *--06-12'], draft: 'Happy fiftieth birthday, Inês!' },
      { facts: ['hobby like Karl collects vinyl records'], draft: 'I found a vinyl record for your collection.' },
      { facts: ['sport like plays rugby @her brother'], draft: 'Good luck with your rugby match!' },
      { facts: ['moment health broken ankle ~Karl Brandt'], draft: 'I hope your ankle is healing well.' },
      {
        facts: ['work fact leads the Faro project @Karl Brandt'],
        draft: 'As the lead of the Faro project you should see this first.',
      },
      {
        facts: ['gift like dark chocolate @their assistant'],
        draft: 'Since you love dark chocolate, here is a little something.',
      },
    ],
    quiet: [
      { facts: ['food_drink avoid shellfish ~Karl Brandt'], draft: 'For Karl I asked for a menu without shellfish.' },
      { facts: ['family fact daughter Lena at Oxford'], draft: 'How is Lena doing at Oxford?' },
      { facts: ['sport like plays rugby @her brother'], draft: 'Tell your brother good luck with the rugby match!' },
      { facts: ['hobby like Karl collects vinyl records'], draft: 'I found a vinyl record that Karl might like.' },
      { facts: ['moment health broken ankle ~Karl Brandt'], draft: 'The invoice is attached. Have a good week.' },
      { facts: ['hobby like vinyl records ~Inês'], draft: 'I found a vinyl record for your collection.' },
      {
        facts: ['work fact leads the Faro project @Karl Brandt', 'work fact works on the Faro project'],
        draft: 'How is the Faro project going for you?',
      },
    ],
  },
  'too-much': {
    speaks: [
      {
        facts: ['hobby like chess', 'family fact son Emil', 'food_drink like matcha', 'travel_place like Kyoto'],
        draft:
          'Hi Inês! Did Emil win his match? I thought of you when I drank matcha in Kyoto and saw people playing chess in the park.',
      },
      {
        facts: ['pet fact cat named Olive', 'sport like tennis', 'music_media like Nick Cave'],
        occasion: 'check_in',
        draft: 'How are you? How is Olive, how is the tennis, and did you get tickets for Nick Cave?',
      },
      {
        facts: ['family fact wife Ana'],
        occasion: 'renewal',
        draft: 'Your renewal is due on 1 July and the terms are unchanged. I hope Ana is well.',
      },
      {
        facts: ['hobby like woodworking'],
        occasion: 'condolence',
        draft: 'I am so sorry about your father. I hope the woodworking gives you some distraction.',
      },
      {
        facts: ['meeting_time avoid before ten'],
        occasion: 'congratulation',
        draft:
          'Congratulations on the prize! And do not worry, I have not forgotten that you never take meetings before ten.',
      },
      {
        facts: ['travel_place like Kyoto'],
        occasion: 'apology',
        draft: 'I apologise for the double charge; it has been refunded. I hope you are dreaming of Kyoto nonetheless.',
      },
      {
        facts: [
          'food_drink like rye bread',
          'hobby like kayaking',
          'family fact two daughters',
          'goal fact learning Welsh',
        ],
        occasion: 'birthday',
        draft:
          'Happy birthday! I picture you in a kayak, with rye bread in the bag, two daughters on the bank and a Welsh grammar in your pocket.',
      },
      {
        facts: ['sport like tennis', 'family fact son Emil', 'pet fact cat named Olive'],
        occasion: 'thanks',
        draft: 'Thank you for Tuesday. Enjoy the tennis tonight, hug Emil, and feed Olive.',
      },
    ],
    quiet: [
      {
        facts: ['hobby like chess', 'family fact son Emil', 'food_drink like matcha'],
        draft: 'Hi Inês! Did Emil win his match?',
      },
      {
        facts: ['pet fact cat named Olive', 'sport like tennis'],
        occasion: 'check_in',
        draft: 'How are you, and how is Olive? I hope you find time for tennis.',
      },
      {
        facts: ['family fact wife Ana'],
        occasion: 'birthday',
        draft: 'Happy birthday! I hope Ana has baked you that cake again.',
      },
      {
        facts: ['work fact runs four sites'],
        occasion: 'renewal',
        draft: 'The renewal for your four sites is attached.',
      },
      {
        facts: ['moment bereavement father died in May'],
        occasion: 'condolence',
        draft: 'I am so sorry about your father. He sounded like a wonderful man.',
      },
      {
        facts: ['moment award the Norwood Prize'],
        occasion: 'congratulation',
        draft: 'Congratulations on the Norwood Prize! What a well-earned honour.',
      },
      {
        facts: ['hobby like chess', 'family fact son Emil', 'food_drink like matcha'],
        occasion: 'follow_up',
        draft: 'As agreed, the figures are attached. Page three shows the chess-board layout of the shelves.',
      },
    ],
  },
};

/** A second round. */
export const FURTHER_STILL: Tables = {
  'thanks-with-an-ask': {
    speaks: [
      {
        occasion: 'thanks',
        draft:
          'Hello Inês,\nI am writing to thank you for the warm words about Joost in your survey answer. He read it out to the whole floor.\nIt would be wonderful if you could repeat them in a short video for our website.\nRobin',
      },
      {
        occasion: 'thanks',
        draft:
          'Inês, thank you for catching the typo before print! You saved us a fortune. Next time we should talk about our proofreading service.',
      },
      {
        occasion: 'thanks',
        draft: 'Thanks for the tip about the ferry. Could I pick your brain about suppliers in Faro as well?',
      },
      {
        occasion: 'thanks',
        draft:
          'A heartfelt thank you for your patience with the migration. As a thank-you, you get early access to our new enterprise tier, starting at 49 euros per seat.',
      },
      {
        occasion: 'thanks',
        draft:
          'Thank you for the introduction to Pieter, we had a great first call. We are also looking for someone at Osprey, in case you know anyone there.',
      },
      {
        occasion: 'thanks',
        draft: 'Thank you for trusting us this year. We hope we can count on your signature before the 31st.',
      },
      {
        draft:
          'Dear Inês,\n\nI would like to thank you sincerely for supporting our school fair. The children loved the tombola.\n\nWe are planning the next one for May and are still looking for sponsors.\n\nBest wishes,\nRobin',
      },
      {
        occasion: 'thanks',
        draft: 'Thank you, Inês, for a splendid visit. Before I forget: the quote for phase two is attached.',
      },
    ],
    quiet: [
      {
        occasion: 'thanks',
        draft:
          'Hello Inês,\nI am writing to thank you for the warm words about Joost. He read them out to the whole floor, twice.\nRobin',
      },
      {
        occasion: 'thanks',
        draft: 'Inês, thank you for catching the typo before print! You saved us a fortune, and me a sleepless night.',
      },
      {
        occasion: 'thanks',
        draft: 'Thank you for the review you wrote about us. I did not ask for it, which makes it all the nicer.',
      },
      {
        occasion: 'thanks',
        draft:
          'Thank you for renewing early and for recommending us to your sister company. Give my best to everyone in the warehouse.',
      },
      { occasion: 'thanks', draft: 'Thank you for your help with the demo on Monday. I owe you one.' },
      { draft: 'Thanks for the invoice. Can you resend page two? It is blurred.' },
      {
        occasion: 'answer',
        thread: ['them: We have sent the pallets.'],
        draft: 'Many thanks for sending the pallets so quickly! Would you let me know the tracking number?',
      },
      {
        occasion: 'thanks',
        draft: 'What a lovely surprise to find your card on my desk. Thank you, Inês. I will keep it.',
      },
    ],
  },
  'name-only': {
    speaks: [
      {
        occasion: 'birthday',
        draft:
          'Dear Inês,\n\nOn behalf of everyone at Harbour Tools I would like to wish you a very happy birthday. May the coming year bring you health, happiness and every success, both personally and professionally.\n\nYours sincerely,\nRobin Vale',
      },
      {
        occasion: 'welcome_back',
        draft: 'Hi Inês! Welcome back, hope you are well rested and ready to go. Let us catch up soon!',
      },
      {
        occasion: 'thanks',
        draft: 'Hi Inês, thank you so much for all your hard work. We could not have done it without you!',
      },
      {
        occasion: 'check_in',
        draft: 'Hi Inês, it has been a while! How have you been? How is business? Would be great to reconnect.',
      },
      {
        occasion: 'anniversary',
        draft:
          'Inês, today marks another year of working together. Thank you for choosing us. Here is to many more years of success!',
      },
      {
        draft:
          'Dear Inês,\n\nWe are thrilled to share that our spring catalogue is out. Discover more than 200 new products and save up to 30% until Sunday.\n\nHarbour Tools',
      },
      {
        occasion: 'renewal',
        draft:
          'Dear Inês, it is that time of the year again! Your agreement is up for renewal and we would love to keep working with you. Let me know if you have any questions.',
      },
      {
        occasion: 'congratulation',
        facts: ['moment new_job operations director'],
        draft: 'Hi Inês, congratulations! Wonderful news, so happy for you. Wishing you all the best.',
      },
    ],
    quiet: [
      {
        occasion: 'birthday',
        draft: 'Happy birthday, Inês! I am told that somebody in your house makes a legendary carrot cake.',
        facts: ['food_drink like carrot cake'],
      },
      {
        occasion: 'thanks',
        draft:
          'Inês, thank you for ringing the haulier at six in the morning when the gate was locked. That saved the whole delivery.',
      },
      {
        occasion: 'check_in',
        draft: 'Hi Inês, last time we spoke the scanners in hall four kept freezing. Did the new firmware cure them?',
      },
      {
        occasion: 'congratulation',
        facts: ['moment new_job operations director'],
        draft:
          'Operations director, Inês! When I first met you in the loading bay I thought: she will run this place one day.',
      },
      {
        occasion: 'follow_up',
        draft: 'Hi Inês, as promised: the two references from bakeries of your size, and the price for 14 ovens.',
      },
      { draft: 'Hi Inês, the courier comes at three. Can somebody open gate B?' },
      {
        occasion: 'anniversary',
        draft: 'Five years ago you gave us a chance with one broken label printer, Inês. Thank you.',
      },
      { occasion: 'answer', draft: 'Hi Inês, yes, of course. Have a good trip!' },
    ],
  },
  'same-to-many': {
    speaks: [
      {
        draft:
          'Hello Inês! I hope your summer is going well. We have a stand at the trade fair in Utrecht this autumn, hall 7. It would be great to welcome you and the Larkin team for a coffee.',
        sent: many(
          6,
          (n) =>
            `Hi ${n}, I hope your summer goes well. We've got a stand at the trade fair in Utrecht this autumn (hall 7). It would be really great to welcome you and your team for a coffee.`,
        ),
      },
      {
        draft: 'Inês, just thinking how much I learned from you this year. Thank you for that. Robin',
        sent: many(5, (n) => `${n}, just thinking how much I learned from you this year. Thank you for that.`),
      },
      {
        draft:
          'Hi Inês,\n\nthe new tariff applies from 1 May. For you nothing changes until the end of the contract. I will call you in autumn to look at the options together.\n\nRobin',
        sent: many(
          15,
          (n) =>
            `Dear ${n},\n\nthe new tariff applies from 1 May. For you, nothing changes until the end of your contract. I'll call you in autumn so that we can look at the options together.`,
        ),
      },
      {
        draft: 'Wishing you snow on the roof and peace in the house this winter, Inês.',
        sent: many(21, (n) => `Wishing you snow on the roof and peace in the house this winter, dear ${n}.`),
      },
      {
        draft: 'Happy anniversary, Inês! Three years together, and not one dull week. Thank you for every honest word.',
        sent: many(
          5,
          (n) =>
            `Happy anniversary, ${n}! Four years together, and not one dull week. Thank you for every honest word.`,
        ),
      },
      {
        draft: 'Welcome back, Inês! The plants survived and so did we. Take it slowly this week.',
        sent: [
          ...many(6, (n) => `Welcome back, ${n}! The plants survived, and so did we. Take it slowly this week.`),
          'x@example.com | Something else entirely about pallets.',
        ],
      },
    ],
    quiet: [
      {
        draft: 'Happy anniversary, Inês! Three years together, and not one dull week. Thank you for every honest word.',
        sent: many(
          2,
          (n) =>
            `Happy anniversary, ${n}! Four years together, and not one dull week. Thank you for every honest word.`,
        ),
      },
      {
        draft: 'Wishing you snow on the roof and peace in the house this winter, Inês.',
        sent: many(15, (n) => `Wishing you snow on the roof and peace in the house this winter, dear ${n}.`),
      },
      { draft: 'Get well soon!', sent: many(25, () => 'Get well soon!') },
      { draft: 'Thanks a lot, much appreciated!', sent: many(25, () => 'Thanks a lot, much appreciated!') },
      {
        draft:
          'The fair in Utrecht was loud, but your question about cold storage stayed with me. Here is what our engineer says: below minus twenty the seals go stiff, so use the silicone ones.',
        sent: many(
          12,
          (n) =>
            `Hi ${n}, I hope your summer goes well. We've got a stand at the trade fair in Utrecht this autumn (hall 7). It would be great to welcome you and your team for a coffee.`,
        ),
      },
      { draft: 'Sounds good, see you on Monday!', sent: many(25, () => 'Sounds good, see you on Monday!') },
      {
        draft:
          'Hi Inês, the quote is attached. It covers the four ovens in Braga and the proofing cabinet, without the installation.',
        sent: [
          'Hi Bo, the quote is attached. It covers two mixers for Ghent.',
          'Hi Cem, the quote is attached. Note the longer delivery time for the slicer.',
          'Hi Eli, the quote is attached, with the discount that Ola promised.',
          'Hi Ida, the quote is attached. Let me know about the flour silo.',
          'Hi Jo, the quote is attached; I left out the trolley, as you said.',
          'Hi Rui, the quote is attached. The blast chiller is the bigger model.',
        ],
      },
      { draft: 'Noted, thank you.', sent: many(25, () => 'Noted, thank you.') },
    ],
  },
  'told-by-whom': {
    speaks: [
      {
        facts: ['personal_fact fact recently separated =inferred', 'hobby like baking'],
        draft: 'I hope you are coping since the separation.',
      },
      {
        facts: ['work fact budget was cut by half =inferred'],
        draft: 'I know your budget was cut by half, so I have a smaller package for you.',
      },
      {
        facts: ['family fact daughter plays in the youth orchestra =public'],
        draft: 'I hope your daughter enjoyed the concert with the youth orchestra.',
      },
      {
        facts: ['sport like supports Benfica =imported'],
        draft: 'What a match! As a Benfica supporter you must have been on your feet.',
      },
      {
        facts: ['personal_fact fact studied in Delft =public'],
        draft: 'You must have fond memories of your student days in Delft.',
      },
      {
        facts: ['travel_place fact owns a cottage in Wales =imported'],
        draft: 'Enjoy the long weekend at the cottage in Wales!',
      },
      {
        facts: ['moment milestone hundredth marathon =public'],
        draft: 'You told me about your hundredth marathon, and I am still in awe.',
      },
      {
        facts: ['goal fact considering early retirement =inferred'],
        draft: 'With early retirement on your mind, a shorter contract could make sense.',
      },
    ],
    quiet: [
      {
        facts: ['sport like supports Benfica'],
        draft: 'What a match! As a Benfica supporter you must have been on your feet.',
      },
      {
        facts: ['moment milestone hundredth marathon =public'],
        draft: 'I came across an article in the local paper about your hundredth marathon. Chapeau!',
      },
      {
        facts: ['work fact budget was cut by half =shared'],
        draft: 'Since the budget was cut by half, I have a smaller package for you.',
      },
      {
        facts: ['personal_fact fact studied in Delft =public'],
        draft: 'The university in Delft published a new study on pallets; page nine is worth a look.',
      },
      { facts: ['travel_place fact owns a cottage in Wales =imported'], draft: 'Our new depot in Wales opens in May.' },
      {
        facts: ['moment new_job head of quality at Larkin =public'],
        draft: 'LinkedIn tells me that you are now head of quality. Congratulations!',
      },
      {
        facts: ['hobby like baking =inferred'],
        draft: 'Are you into baking at all? I have a spare ticket for the bread fair.',
      },
      {
        facts: ['family fact daughter plays in the youth orchestra =public'],
        draft: 'The offer is attached. I look forward to hearing from you.',
      },
    ],
  },
  'sensitive-topic': {
    speaks: [
      { draft: 'Sorry to hear that you lost your job at Larkin in the last round.' },
      { draft: 'I pray for your husband’s recovery from the stroke.' },
      { draft: 'Since you are Jewish, I suppose you do not celebrate Christmas?' },
      { draft: 'I saw that you left rehab. Great that you are sober now!' },
      { draft: 'You seem to be a Trump supporter, so you will like what the president said.' },
      { draft: 'With your chronic illness in mind, we have arranged a seat near the door.' },
      {
        facts: ['family fact son was arrested =public'],
        draft: 'It must be terrible for you that your son was arrested.',
      },
      { draft: 'How is the IVF going? We are all rooting for you.' },
    ],
    quiet: [
      { facts: ['personal_fact fact celebrates Diwali'], draft: 'Happy Diwali to you and your family!' },
      { draft: 'I hope that you had restful holidays and a merry Christmas.' },
      {
        thread: ['them: Sorry for the silence, I had a miscarriage and needed time.'],
        draft: 'I am so sorry about your loss. There is no hurry with anything here.',
      },
      { draft: 'Your support for our cancer charity run meant a lot.' },
      { draft: 'The patient portal now shows your hospital’s logo.' },
      { draft: 'You broke the record for the fastest import.' },
      { draft: 'Your team voted for the blue design; the vote closed on Friday.' },
      {
        touches: ['I am a bit down, my depression is back.'],
        draft: 'How are you these days? I thought of you and your depression, and I am here if you want to talk.',
      },
    ],
  },
  'stale-or-contradicted': {
    speaks: [
      { facts: ['family fact expecting twins #2023-05-05'], draft: 'How is it going with the twins on the way?' },
      {
        facts: ['music_media like Coldplay #2022-02-02', 'hobby like chess'],
        draft: 'I remember how much you love Coldplay; they are in town in May.',
      },
      {
        facts: [
          'personal_fact fact lives in Ghent #2025-01-01 superseded',
          'personal_fact fact lives in Antwerp #2026-01-15',
        ],
        draft: 'I will be near you in Ghent next week.',
      },
      {
        facts: ['communication need call on the mobile #2023-06-06'],
        draft: 'As you prefer to be called on your mobile, I will do that tomorrow.',
      },
      { facts: ['goal fact raising a Series A #2023-11-11'], draft: 'Good luck with raising your Series A!' },
      {
        facts: ['food_drink like whisky #2025-03-03 superseded'],
        draft: 'I have a good whisky for you from Islay, since you love it.',
      },
      { facts: ['travel_place like skiing in Tyrol #2021-12-12'], draft: 'Are you off to Tyrol again this winter?' },
      {
        facts: ['dietary fact gluten-free #2023-03-03'],
        draft: 'I made sure that there is gluten-free bread for you.',
      },
    ],
    quiet: [
      {
        facts: ['music_media like Coldplay #2025-02-02'],
        draft: 'I remember how much you love Coldplay; they are in town in May.',
      },
      {
        facts: [
          'personal_fact fact lives in Ghent #2025-01-01 superseded',
          'personal_fact fact lives in Antwerp #2026-01-15',
        ],
        draft: 'I hope you have settled in well in Antwerp.',
      },
      {
        facts: ['goal fact raising a Series A #2023-11-11'],
        draft: 'The Series A version of the drill is discontinued.',
      },
      { facts: ['travel_place like skiing in Tyrol #2021-12-12 +2025-11-11'], draft: 'Enjoy the snow in Tyrol!' },
      {
        facts: ['dietary fact gluten-free #2023-03-03'],
        draft: 'Is gluten-free still right for you? I am ordering lunch.',
      },
      { facts: ['family fact expecting twins #2023-05-05'], draft: 'The twin-screw pump ships on Monday.' },
      {
        facts: ['food_drink like whisky #2025-03-03 superseded', 'food_drink avoid alcohol #2026-03-03'],
        draft: 'No whisky this time, of course; I found a wonderful ginger beer for you.',
      },
      {
        facts: ['sport like judo #2023-04-04'],
        thread: ['them: Judo on Tuesday nearly killed me.'],
        draft: 'I hope you have recovered from the judo!',
      },
    ],
  },
  'unsupported-claim': {
    speaks: [
      { draft: 'I remember you saying that you wanted to learn Italian.' },
      { draft: 'Hope the marathon training is on track!' },
      { draft: 'I know how important sustainability is to you personally, and that you cycle to work.' },
      { facts: ['family fact son Leo'], draft: 'Congratulations to your daughter on her exams!' },
      { draft: 'I was sorry to hear about your father’s passing.' },
      { draft: 'Since you have just bought a house, you surely need a good drill.' },
      { draft: 'I thought of you because you collect vinyl.' },
      { facts: ['hobby like sailing'], draft: 'I hope your knee is better after the skiing accident.' },
    ],
    quiet: [
      { facts: ['goal like wants to learn Italian'], draft: 'I remember you saying that you wanted to learn Italian.' },
      { facts: ['sport like training for a marathon'], draft: 'Hope the marathon training is on track!' },
      { thread: ['them: Dad passed away on Sunday.'], draft: 'I was sorry to hear about your father’s passing.' },
      { draft: 'I hope the new process works for you and that your team finds it easy.' },
      { draft: 'Maybe you know somebody who collects vinyl?' },
      { draft: 'Your account shows three open orders. You can cancel them with one click.' },
      { draft: 'I have just come back from Italy and thought I would write.' },
      { draft: 'You have always been very kind to us.' },
    ],
  },
  leftovers: {
    speaks: [
      { name: 'Karin Holm', draft: 'Hi Karen,\n\nlovely talking to you.', company: 'Nordlys' },
      { name: 'Karin Holm', draft: 'Dear Karin,\n\nas a customer of {{company}} you know our values.' },
      { name: 'Karin Holm', draft: 'Hi Karin,\n\nI really enjoyed our conversation about [topic].' },
      {
        name: 'Karin Holm',
        company: 'Nordlys',
        draft: 'Hi Karin,\n\nthank you for everything that your team at Fjordbank does.',
      },
      { name: 'Karin Holm', draft: 'Dear Mr Holm,\n\nthank you.', facts: ['personal_fact fact pronouns she/her'] },
      { name: 'Karin Holm', draft: 'Hi NAME,\n\nhappy Friday!' },
      { name: 'Karin Holm', draft: 'Hi Karin,\n\nyour meeting is on XX.XX. at TBD.' },
      { name: 'Karin Holm', draft: 'Thank you so much, Ingrid!' },
    ],
    quiet: [
      { name: 'Karin Holm', draft: 'Hej Karin,\n\nlovely talking to you.' },
      { name: 'Karin Holm', draft: 'Dear Ms Holm,\n\nthank you.', facts: ['personal_fact fact pronouns she/her'] },
      {
        name: 'Karin Holm',
        company: 'Nordlys',
        draft: 'Hi Karin,\n\nwe both know the people at Fjordbank, and I thought of you.',
      },
      { name: 'Karin Holm', draft: 'Hi Karin,\n\nplease press [Enter] twice.' },
      { name: 'Karin Holm', draft: 'Karin, the date (tbc with the venue) is 4 May.' },
      { name: 'Karin Holm', draft: 'Dear Karin and Ingrid,\n\nthank you both.' },
      { name: 'Karin Holm', draft: 'Good afternoon Karin,\n\nsee [the docs](https://docs.example.com).' },
      { name: 'Maximilian Roth', draft: 'Hi Max,\n\nsee you on Friday.' },
    ],
  },
  'merge-of-two-people': {
    speaks: [
      { facts: ['pet fact puppy named Fig ~Jonas Weber'], draft: 'I hope little Fig is settling in at home.' },
      {
        facts: ['personal_fact fact allergic to cats @Jonas Weber'],
        draft: 'Do not worry, I will leave the cat at home, since you are allergic.',
      },
      {
        facts: ['moment trip two weeks in Iceland ~Jonas Weber'],
        draft: 'How was Iceland? Two weeks must have flown by.',
      },
      { facts: ['family fact Jonas is getting married in June'], draft: 'All the best for your wedding in June!' },
      {
        facts: ['hobby like building model railways @her husband'],
        draft: 'How are your model railways coming along?',
      },
      {
        facts: ['food_drink like Earl Grey ~jonas@larkin.example'],
        draft: 'I brought you some Earl Grey, knowing how much you like it.',
      },
      {
        facts: ['music_media like plays the saxophone @Petra'],
        draft: 'I would love to hear you play the saxophone one day.',
      },
      {
        facts: ['goal fact wants to run for mayor ~Jonas Weber', 'goal fact wants to learn to swim'],
        draft: 'Good luck with running for mayor!',
      },
    ],
    quiet: [
      { facts: ['pet fact puppy named Fig'], draft: 'I hope little Fig is settling in at home.' },
      {
        facts: ['moment trip two weeks in Iceland ~Jonas Weber'],
        draft: 'Jonas sent me a photo from Iceland. What a place!',
      },
      {
        facts: ['hobby like building model railways @her husband'],
        draft: 'How are your husband’s model railways coming along?',
      },
      {
        facts: ['food_drink like Earl Grey ~jonas@larkin.example'],
        draft: 'I packed some Earl Grey for Jonas as well.',
      },
      {
        facts: ['music_media like plays the saxophone @Petra'],
        draft: 'I hear Petra plays the saxophone at your summer party.',
      },
      {
        facts: ['personal_fact fact allergic to cats @Jonas Weber'],
        draft: 'Please tell Jonas that there are no cats at the venue.',
      },
      { facts: ['goal fact wants to run for mayor ~Jonas Weber'], draft: 'The contract runs until May.' },
      { facts: ['family fact sister Petra lives in Ghent'], draft: 'Did you visit Petra in Ghent?' },
    ],
  },
  'too-much': {
    speaks: [
      {
        facts: [
          'food_drink like rooibos tea',
          'hobby like calligraphy',
          'travel_place like the Azores',
          'family fact niece Clara',
        ],
        draft:
          'Dear Inês, I had a cup of rooibos today and thought of you. Is the calligraphy course still fun? And has Clara already seen the Azores?',
      },
      {
        facts: ['sport like bouldering', 'pet fact hedgehog in the garden', 'work fact responsible for three depots'],
        occasion: 'check_in',
        draft: 'How are the three depots, the bouldering and the hedgehog in your garden?',
      },
      {
        facts: ['hobby like calligraphy'],
        occasion: 'apology',
        draft:
          'We shipped the wrong parts, and I am sorry. They will be replaced tomorrow. I hope the calligraphy is going well!',
      },
      {
        facts: ['food_drink like rooibos tea'],
        occasion: 'condolence',
        draft: 'My deepest sympathy on the death of your brother. A cup of rooibos is always waiting for you here.',
      },
      {
        facts: ['pet fact cat Momo'],
        occasion: 'renewal',
        draft: 'The renewal papers are attached; please sign by Friday. Say hello to Momo!',
      },
      {
        facts: ['communication avoid phone calls'],
        occasion: 'birthday',
        draft: 'Happy birthday, Inês! I know that you do not like phone calls, so here is a mail.',
      },
      {
        facts: ['family fact niece Clara', 'hobby like calligraphy', 'music_media like Bach', 'sport like bouldering'],
        occasion: 'birthday',
        draft:
          'Happy birthday! May it be a day of Bach and bouldering, with a card in your own calligraphy from Clara.',
      },
      {
        facts: [
          'personal_fact fact grew up on a farm',
          'goal fact wants to sail around the world',
          'values_cause like beach clean-ups',
        ],
        draft:
          'Somebody who grew up on a farm, wants to sail around the world and still joins every beach clean-up: you never cease to amaze me.',
      },
    ],
    quiet: [
      {
        facts: ['food_drink like rooibos tea', 'hobby like calligraphy'],
        draft: 'Dear Inês, I had a cup of rooibos today and thought of you. Is the calligraphy course still fun?',
      },
      {
        facts: ['pet fact cat Momo'],
        occasion: 'welcome_back',
        draft: 'Welcome back! Momo must be glad to have you home.',
      },
      {
        facts: ['work fact responsible for three depots', 'goal fact wants to merge the depots'],
        occasion: 'renewal',
        draft: 'The renewal covers your three depots, with an exit clause in case you merge them.',
      },
      {
        facts: ['moment health broke her wrist'],
        occasion: 'get_well',
        draft: 'Get well soon, Inês. A broken wrist is no fun; take your time.',
      },
      {
        facts: ['communication avoid phone calls'],
        occasion: 'follow_up',
        draft: 'Since you would rather not be called, here are the minutes by mail.',
      },
      {
        facts: ['hobby like calligraphy', 'music_media like Bach', 'sport like bouldering'],
        thread: ['them: Weekend: bouldering in the morning, calligraphy after lunch, Bach at night. Perfect.'],
        occasion: 'answer',
        draft: 'Bouldering, calligraphy and Bach in one day: I am jealous.',
      },
      {
        facts: ['family fact niece Clara', 'hobby like calligraphy', 'music_media like Bach'],
        occasion: 'thanks',
        draft: 'Thank you for the calligraphy on the card, it hangs over my desk.',
      },
      {
        facts: ['hobby like calligraphy'],
        occasion: 'apology',
        draft: 'We shipped the wrong parts, and I am sorry. The right ones leave today.',
      },
    ],
  },
  'against-their-word': {
    speaks: [
      {
        facts: ['food_drink avoid alcohol'],
        draft: 'You have earned it: a magnum of champagne is making its way to your office.',
      },
      {
        facts: ['communication avoid phone calls'],
        draft: 'If it is easier, I can also just give you a quick tinkle on Thursday.',
      },
      {
        facts: ['meeting_time avoid before 9:30'],
        draft: 'I have put a placeholder in your diary for 8.45 on Tuesday. Shout if it does not suit.',
      },
      {
        facts: ['dietary need halal'],
        draft: 'We will be serving pulled pork at the summer barbecue, and you are on the guest list!',
      },
      {
        facts: ['food_drink avoid coffee'],
        draft: 'Let me buy you a flat white on Thursday and we can go through the figures.',
      },
      {
        facts: ['personal_fact avoid public speaking'],
        draft: 'We would love you to give the keynote in front of everyone at our user day.',
      },
      { facts: ['gift avoid alcohol as a gift'], draft: 'I am sending you a bottle of red from my home village.' },
      { facts: ['meeting_time avoid Wednesdays'], draft: 'Would next Wednesday at two work for a demo?' },
      {
        facts: ['food_drink dislike cilantro'],
        draft: 'I found a taco place that puts cilantro on everything, shall we go on Friday?',
      },
      { facts: ['dietary avoid dairy'], draft: 'I am bringing cheesecake on Monday, keep some room!' },
    ],
    quiet: [
      { facts: ['food_drink avoid alcohol'], draft: 'The champagne region is our biggest market this quarter.' },
      { facts: ['communication avoid phone calls'], draft: 'Your call on the colour, we are fine with both.' },
      {
        facts: ['meeting_time avoid before 9:30'],
        draft: 'I leave the house at 8.45 every day, so I saw your truck. Shall we meet at eleven?',
      },
      {
        facts: ['dietary need halal'],
        draft: 'There will be a halal grill at the summer barbecue, and you are on the guest list!',
      },
      { facts: ['food_drink avoid coffee'], draft: 'The flat white on your menu board is misspelt, by the way.' },
      {
        facts: ['personal_fact avoid public speaking'],
        draft: 'Our CEO gives the keynote; you can sit back and listen.',
      },
      { facts: ['gift avoid alcohol as a gift'], draft: 'I am sending you a book about the Douro.' },
      { facts: ['meeting_time avoid Wednesdays'], draft: 'The delivery arrives next Wednesday at two.' },
      {
        facts: ['food_drink dislike cilantro'],
        draft: 'I asked them to leave out the cilantro. Shall we go on Friday?',
      },
      { facts: ['dietary avoid dairy'], draft: 'I am bringing a vegan cheesecake on Monday, keep some room!' },
    ],
  },
};

const r = (facts: string | string[], draft: string, more: Partial<Row> = {}): Row => ({
  facts: [facts].flat(),
  draft,
  ...more,
});
const t = (draft: string, more: Partial<Row> = {}): Row => ({ occasion: 'thanks', draft, ...more });
/** A third round. */
export const FURTHER_THIRD: Tables = {
  'thanks-with-an-ask': {
    speaks: [
      t('Thank you for the feedback on the prototype, it was spot on. Would next Tuesday suit you for another round?'),
      t(
        'Inês, thank you for being our customer since day one. We just released version 5, and I think it is time to move you over.',
      ),
      t('Thank you for coming to the launch party! It would mean a lot if you shared our post on LinkedIn.'),
      t('Many thanks for your hospitality in Braga. On another note, I have not yet received the signed NDA.'),
      t('Thank you so much for the chocolates! Quick one: did you get round to the budget approval?'),
      t(
        'Your testimonial has helped us win two customers, thank you! Might you also be up for a reference call next week?',
      ),
      t(
        'Thanks for bearing with us during the outage. To make up for it, upgrade to Pro now and the first three months are free.',
      ),
      t('Dear Inês, thank you for a wonderful year. We look forward to your order for next season.'),
      t(
        'Thank you for the kind note about Joost. We are running a pilot for a new billing service and would like you to take part.',
      ),
      {
        draft:
          'Hi Inês, just a quick note to say thank you for speaking up for us at the board meeting. Let me know who I should talk to about the second site.',
      },
    ],
    quiet: [
      t('Thank you for the feedback on the prototype, it was spot on. We changed the handle because of you.'),
      t('Inês, thank you for being our customer since day one. I still have the first invoice, framed.'),
      t('Thank you for coming to the launch party! Seeing you dance with Joost made my evening.'),
      t('Thank you for asking your team to test the upgrade, and for the patience when the first demo failed.'),
      t('Thank you so much for the chocolates! They did not survive the afternoon. Nothing else, just that.'),
      t(
        'I know that you did not have to come in on Saturday. Thank you, from all of us. You can count on me whenever you need a hand.',
      ),
      { draft: 'Thank you for your order. It will be shipped tomorrow. Please have somebody at gate B before ten.' },
      { draft: 'Thanks for letting me know! Can we do Friday instead?' },
      t(
        'You said that you only passed on my name. You did far more than that, and I wanted you to know it. Thank you.',
      ),
      t('Thank you for your trust, Inês. Wishing you a quiet December with your family.'),
    ],
  },
  'unsupported-claim': {
    speaks: [
      { draft: 'Hi Inês, given how much you enjoy jazz, I could not resist sending you this.' },
      { draft: 'I hope your new puppy lets you sleep.' },
      { draft: 'How did your son’s exams go?' },
      { draft: 'Congratulations on finishing the Lisbon half marathon!' },
      { draft: 'Knowing that you are allergic to nuts, I chose the plain ones.' },
      { draft: 'You said last year that you would love to see the northern lights.' },
      r('family fact husband Rui', 'I hope your wife is feeling better.'),
      r('hobby like pottery', 'I remember that you play the piano beautifully.'),
      { draft: 'All the best for your move to Rotterdam!' },
      { draft: 'I was so happy to hear that you are getting married.' },
    ],
    quiet: [
      r('music_media like jazz', 'Hi Inês, given how much you enjoy jazz, I could not resist sending you this.'),
      r('moment move moves to Rotterdam', 'All the best for your move to Rotterdam!'),
      r('moment wedding getting married in July', 'I was so happy to hear that you are getting married.'),
      { draft: 'I hope the rest of your week goes smoothly.' },
      { draft: 'We would love to know what you think of the new layout.' },
      { draft: 'I understand that you need the report by Friday.', thread: ['them: I need the report by Friday.'] },
      { draft: 'Your comments on the draft were very helpful.' },
      { draft: 'Are you planning anything nice for the summer?' },
      { draft: 'As a customer you have access to all webinars.' },
      { draft: 'I play the piano badly, as my neighbours can tell you.' },
    ],
  },
  'name-only': {
    speaks: [
      {
        occasion: 'thanks',
        draft:
          'Hi Inês, I just wanted to drop you a quick line to say a big thank you for your support over the past year. It really means a lot to us!',
      },
      { occasion: 'birthday', draft: 'Many happy returns, Inês! May all your wishes come true.' },
      {
        occasion: 'congratulation',
        draft: 'Congratulations on your well-deserved promotion, Inês! We wish you every success in your new role.',
      },
      {
        occasion: 'check_in',
        draft:
          'Hi Inês, how are things? I am just reaching out to see how you are getting on with our product and whether you have any feedback for us.',
      },
      {
        occasion: 'follow_up',
        draft:
          'Hi Inês, I wanted to follow up and see if you had a chance to review the proposal. Let me know if you would like to discuss.',
      },
    ],
    quiet: [
      {
        occasion: 'thanks',
        draft: 'Hi Inês, thank you for walking the auditors through hall two when I was stuck on the motorway.',
      },
      {
        occasion: 'birthday',
        facts: ['pet fact donkey named Pippa'],
        draft: 'Happy birthday, Inês! I hope Pippa brays in tune this morning.',
      },
      {
        occasion: 'check_in',
        thread: ['me: How was the audit?', 'them: Passed, but barely!'],
        draft: 'Hi Inês, has the dust settled after the audit?',
      },
      { draft: 'Hi Inês, the pallet numbers are 4471 and 4472. Both leave on Thursday.' },
      { draft: 'Works for me!' },
      {
        occasion: 'apology',
        draft:
          'Inês, I forgot to tell you that the lift was out of order, and you carried the sample up four floors. I am sorry.',
      },
    ],
  },
  'too-much': {
    speaks: [
      r(
        ['hobby like gardening', 'family fact father in hospital', 'food_drink like black coffee', 'sport like rowing'],
        'Good morning! I hope the tomatoes in your garden are ripe, the rowing season is on, and your black coffee is strong.',
      ),
      r(
        ['family fact son Aron', 'family fact daughter Mila', 'pet fact dog named Rex', 'work fact new warehouse'],
        'How are Aron, Mila and Rex?',
      ),
      r(
        ['pet fact dog named Rex'],
        'Please accept our apologies for the failed delivery. We will refund it in full. I hope Rex is well!',
        { occasion: 'apology' },
      ),
      r(
        ['sport like rowing'],
        'I am so sorry to hear of your mother’s death. I hope that the rowing helps you through it.',
        { occasion: 'condolence' },
      ),
      r(['food_drink like black coffee'], 'The contract renews on 1 May. I remember you like your coffee black!', {
        occasion: 'renewal',
      }),
      r(['dietary fact vegetarian'], 'Well done on the award, Inês! I remember that you are vegetarian.', {
        occasion: 'congratulation',
      }),
    ],
    quiet: [
      r(['family fact son Aron', 'family fact daughter Mila'], 'How are Aron and Mila?'),
      r(['pet fact dog named Rex'], 'Thank you for lunch. Give Rex a pat from me.', { occasion: 'thanks' }),
      r(['dietary fact vegetarian'], 'Happy birthday! I have baked you a vegetarian pie, it is on its way.', {
        occasion: 'birthday',
      }),
      r(['work fact new warehouse in Setúbal'], 'The renewal includes the new warehouse in Setúbal.', {
        occasion: 'renewal',
      }),
      r(
        ['sport like rowing', 'hobby like gardening', 'food_drink like black coffee'],
        'The delivery is on its way and arrives on Monday.',
      ),
      r(['moment launch the new web shop'], 'Congratulations on the new web shop, Inês!', {
        occasion: 'congratulation',
      }),
    ],
  },
  'told-by-whom': {
    speaks: [
      r(
        'hobby like stargazing =inferred',
        'Clear skies tonight, so I hope your telescope and the stargazing keep you up late.',
      ),
      r('family fact has three kids =imported', 'With three kids at home your mornings must be wild.'),
      r(
        'moment new_job promoted to partner =public',
        'As you mentioned, you have been promoted to partner. Well done!',
      ),
      r(
        'personal_fact fact allergic to pollen =inferred',
        'Since you are allergic to pollen, I chose the indoor table.',
      ),
      r(
        'values_cause like volunteers at the animal shelter =public',
        'I know how much your volunteering at the animal shelter means to you.',
      ),
      r('sport like runs ultramarathons =public', 'How is the training for your next ultramarathon going?'),
    ],
    quiet: [
      r('hobby like stargazing', 'Clear skies tonight, so I hope your telescope and the stargazing keep you up late.'),
      r(
        'moment new_job promoted to partner =public',
        'I saw the announcement on your website: promoted to partner. Well done!',
      ),
      r(
        'sport like runs ultramarathons =public',
        'I found your name in the results of the ultramarathon that were published in the newspaper. Impressive!',
      ),
      r(
        'values_cause like volunteers at the animal shelter =public',
        'Our office adopted a shelter in Faro this year. The report is attached.',
      ),
      r('family fact has three kids =imported', 'The three quotes are attached.'),
      r(['moment birthday *--06-10 =imported'], 'Happy birthday, Inês, and have a lovely day!', {
        occasion: 'birthday',
      }),
    ],
  },
  'against-their-word': {
    speaks: [
      r('communication avoid phone calls', 'Can we hop on a quick call tomorrow to sort this out?'),
      r('communication avoid WhatsApp', 'I will drop you a WhatsApp with the address.'),
      r('meeting_time avoid Thursdays', 'Let us meet Thursday at ten in your office.'),
      r('meeting_time avoid lunch time', 'How about a working lunch on Monday at 12:30?'),
      r('dietary need gluten-free', 'Pizza at Mario’s on Friday? My treat.'),
      r('food_drink avoid sugar', 'A box of pastel de nata is on its way to you.'),
      r('gift avoid anything over 50 euros', 'I would like to send you a hamper worth 120 euros.'),
      r('personal_fact fact afraid of dogs', 'I will bring our office dog along on Tuesday, you will love her.'),
      r('food_drink avoid red meat', 'There is a new burger place next to us, shall we try it on Friday?'),
      r(
        'personal_fact avoid boats',
        'We have chartered a sailing boat for our clients and would love to have you on board.',
      ),
      r('food_drink dislike oysters', 'Join us for oysters and champagne at the opening.'),
    ],
    quiet: [
      r('communication avoid phone calls', 'I promise not to call; here is all of it in writing.'),
      r('communication avoid WhatsApp', 'WhatsApp is down across Europe, which explains the missing tickets.'),
      r('meeting_time avoid Thursdays', 'Let us meet Wednesday at ten in your office, since Thursdays are taken.'),
      r('meeting_time avoid lunch time', 'The canteen serves lunch until two. Could we meet at three?'),
      r('dietary need gluten-free', 'Mario’s has a gluten-free pizza now. Friday? My treat.'),
      r('food_drink avoid sugar', 'The sugar factory wants to see the demo. Could you join at three?'),
      r('gift avoid anything over 50 euros', 'The repair will cost 120 euros.'),
      r('personal_fact fact afraid of dogs', 'I will leave the dog at home on Tuesday.'),
      r('food_drink avoid red meat', 'There is a new fish place next to us, shall we try it on Friday?'),
      r('personal_fact avoid boats', 'The boat with your containers is late; it lands on Monday.'),
      r('food_drink dislike oysters', 'Join us for canapés at the opening.'),
      r('food_drink avoid coffee', 'I had to think of you when the coffee machine broke.'),
    ],
  },
};

const o = (occasion: NonNullable<Row['occasion']>, draft: string, more: Partial<Row> = {}): Row => ({
  occasion,
  draft,
  ...more,
});

/** A fourth round. */
export const FURTHER_FOURTH: Tables = {
  'thanks-with-an-ask': {
    speaks: [
      t('Thank you for the kind card, Inês. It reminded me: your licences run out at the end of the month.'),
      t('I really appreciate you taking the time on Monday. Attached you will find our proposal for the second phase.'),
      t('Thank you for all the support this year. If you enjoyed working with us, a Google review goes a long way.'),
      t('Thank you, Inês! And now that we have your ear, may we tempt you with our loyalty card?'),
      t('Thanks for the great collaboration. I am attaching our new price list for your convenience.'),
      t('We are grateful for your help with the audit. We will need the same documents for the subsidiary by Friday.'),
      t('Thank you for lunch! I will call you tomorrow about the extra seats.'),
      t('Thank you for joining our webinar. Book your personal demo here.'),
    ],
    quiet: [
      t('Thank you for the kind card, Inês. It stands on my window sill, next to the cactus.'),
      t('I really appreciate you taking the time on Monday. You had a deadline, and still you listened.'),
      t('Thank you for the review and for every honest word in it. We read it aloud on Friday.'),
      t('Thank you for sending the documents for the audit before we even asked. It made a hard week easier.'),
      t('Thank you for lunch! The soup was worth the drive alone. Next time it is on me.'),
      t('Dear Inês, thank you. You know what for.'),
      t('Thank you for ten years of orders, complaints, jokes and renewals. It is a joy to work for you.'),
      t('Thank you for the flowers! How did you know that tulips are my favourite?'),
    ],
  },
  'name-only': {
    speaks: [
      o('birthday', 'Dear Inês, today is your special day! We hope it is as wonderful as you are. Have a blast!'),
      o(
        'renewal',
        'Inês, it has been a pleasure serving you. Your contract is due for renewal, please find the renewal form attached.',
      ),
      o('check_in', 'Hey Inês! Long time no see. How is everything going? Let’s grab a virtual coffee soon!'),
      o('thanks', 'Inês, thanks for all that you do. You rock!'),
      o(
        'congratulation',
        'Dear Inês, we were delighted to hear your great news. Congratulations from the entire team!',
      ),
      {
        draft:
          'Hi Inês,\n\nhope you are having a productive week! I wanted to introduce our new onboarding package, which helps companies like yours save time and money.\n\nWould you be open to a 15-minute call?\n\nRobin',
      },
      o('welcome_back', 'Welcome back Inês! We missed you. Hope the break was relaxing.'),
      o('anniversary', 'Happy anniversary Inês! Thank you for another year of trust.', {
        facts: ['work fact opened the Braga depot'],
      }),
    ],
    quiet: [
      o('birthday', 'Happy birthday, Inês. Fifty years, and still the first one in the warehouse every morning!'),
      o(
        'check_in',
        'Inês, I drove past your new hall in Maia this morning. The blue doors look splendid. Is it warm enough inside?',
      ),
      o('thanks', 'Inês, thank you for the twelve jars of quince jam. My colleagues queue at my desk.'),
      o(
        'congratulation',
        'Congratulations on the Gold Pallet award, Inês! The jury was right about your night shift plan.',
      ),
      { draft: 'Hi Inês, could you send me the packing list of order 5512? One line is missing on my copy.' },
      o('follow_up', 'Inês, after our call on Tuesday I asked the lab about the glue. It holds down to minus thirty.'),
      { draft: 'Perfect, thank you!' },
      o('answer', 'Hi Inês, thank you for your message. I will look into it and come back to you.'),
    ],
  },
  'unsupported-claim': {
    speaks: [
      r([], 'You must be exhausted with a newborn at home.'),
      r([], 'I know that you support Sporting, so Sunday must have hurt.'),
      r([], 'How is the new house?'),
      r([], 'As the proud owner of a classic Vespa you will appreciate this photo.'),
      r([], 'I heard that you speak fluent Danish, so I kept the brochure in the original.'),
      r([], 'Say hi to your sister from me.'),
      r([], 'I hope the back pain is gone.'),
      r('travel_place like Norway', 'You mentioned that you are learning to play the violin.'),
    ],
    quiet: [
      r('sport like supports Sporting', 'I know that you support Sporting, so Sunday must have hurt.'),
      r('moment move moved into a new house', 'How is the new house?'),
      r([], 'I hope the installation went well and the labels stick.'),
      r([], 'Thank you for the warm welcome; your office is lovely.'),
      r([], 'Please let me know whether you want the blue or the green version.'),
      r([], 'Your order arrives on Monday, so somebody should be at the gate.'),
      r([], 'I wish you a relaxing evening.'),
      r([], 'We know how important a punctual delivery is for you.'),
    ],
  },
  'sensitive-topic': {
    speaks: [
      r([], 'I noticed you have been putting on weight, is everything fine?'),
      r([], 'With the baby on the way and your pregnancy going well, you may prefer a shorter contract.'),
      r([], 'Are you going to church on Sunday? We could meet after mass.'),
      r([], 'It must be difficult for you to pay the mortgage after the pay cut.'),
      r([], 'We support you through your transition and will use your new name.'),
      r('personal_fact fact is in therapy =inferred', 'Therapy takes time, so do not be hard on yourself.'),
      r([], 'Your marriage problems are the talk of the trade, so let me know if you need an ear.'),
      r([], 'As a Labour voter you will like our new boss.'),
    ],
    quiet: [
      r('personal_fact fact wheelchair user', 'The venue has a ramp for your wheelchair, I checked.'),
      r([], 'Your support team deserves a medal for their patience.'),
      r([], 'We had a stroke of luck: your crates were on the early ferry.'),
      r([], 'I hope you had a good rest over the weekend.'),
      r([], 'The loan device for your warehouse arrives on Monday.'),
      r([], 'Your feedback on the diagnosis module was very helpful.'),
      r([], 'We broke your record: 400 pallets in a day.'),
      r([], 'My father had a heart attack, so I will be away this week. Joost takes care of you.'),
    ],
  },
  leftovers: {
    speaks: [
      r([], 'Hi Inês,\n\n%%intro_line%%\n\nBest,\nRobin'),
      r([], 'Hi Inez,\n\ngood to see you.'),
      r([], 'Dear Ms. Inês,\n\ngood to see you.'),
      r([], 'Hi Inês,\n\nthank you for choosing [Product Name] for your team.'),
      r([], 'Hi Inês,\n\nit is great to see how fast Osprey is growing. You and your team at Osprey can be proud.'),
      r([], 'Hallo Frau Schmidt,\n\nvielen Dank.'),
      r([], 'Hi Inês,\n\ncongratulations on your ___ anniversary with us!'),
      r([], 'To whom it may concern,\n\nthank you for the lovely chat on Tuesday.'),
    ],
    quiet: [
      r([], 'Hi Inês,\n\nthe array looks like [1, 2, 3] in the log.'),
      r([], 'Olá Inês,\n\ngood to see you.'),
      r([], 'Dear Inês Marques,\n\nplease find the offer attached.'),
      r([], 'Hi Inês, Osprey asked for the same thing, so it is on the list.'),
      r([], 'Morning!\n\nThe van is late.'),
      r([], 'Hi Inês,\n\nsee section {4} of the standard.'),
      r([], 'Inês, (if you have time) please look at line 12.'),
      r([], 'Dear Mrs Marques,\n\nthe parts are on their way.'),
    ],
  },
  'told-by-whom': {
    speaks: [
      r('food_drink like Vinho Verde =inferred', 'I brought you a Vinho Verde, because I know it is your favourite.'),
      r('family fact eldest son started medical school =public', 'You must be so proud of your son in medical school!'),
      r('hobby like restores vintage motorbikes =imported', 'Is the vintage motorbike back on the road?'),
      r(
        'work fact about to close the Évora site =inferred',
        'With the Évora site closing, you will need fewer licences.',
      ),
    ],
    quiet: [
      r('hobby like restores vintage motorbikes =imported', 'The motor of the conveyor is back in stock.'),
      r(
        'work fact about to close the Évora site =shared',
        'With the Évora site closing, you will need fewer licences.',
      ),
      r(
        'moment event speaks at the cold chain congress =public',
        'I saw your name on the programme of the cold chain congress. I will be in the first row!',
      ),
      r('food_drink like Vinho Verde =inferred', 'Do you drink wine at all? I would like to bring a bottle.'),
    ],
  },
  'merge-of-two-people': {
    speaks: [
      r('hobby like keeps bees ~Carla Dias', 'How are your bees this spring?'),
      r('family fact Carla Dias has a daughter at university', 'How is your daughter getting on at university?'),
      r('communication need email only @Carla Dias', 'As you prefer email, I will keep it in writing.'),
      r(
        'moment award Employee of the Year ~carla.dias@larkin.example',
        'Congratulations on being named Employee of the Year!',
      ),
    ],
    quiet: [
      r('hobby like keeps bees ~Carla Dias', 'Carla gave me some of her honey. Delicious!'),
      r(
        'family fact Carla Dias has a daughter at university',
        'Carla told me that her daughter is at university now. Time flies.',
      ),
      r('communication need email only @Carla Dias', 'I will write to Carla, since she prefers email.'),
      r(
        'moment award Employee of the Year ~carla.dias@larkin.example',
        'Please pass on my congratulations to Carla for being Employee of the Year.',
      ),
    ],
  },
};

/** A fifth round. */
export const FURTHER_FIFTH: Tables = {
  'against-their-word': {
    speaks: [
      r('food_drink avoid coffee', 'I will swing by at ten with two cappuccinos.'),
      r('food_drink avoid alcohol', 'There will be an open bar with cocktails afterwards, hope you can make it!'),
      r('communication avoid phone calls', 'Expect a call from me this afternoon.'),
      r('communication need text messages only', 'I will call you on your landline tonight.'),
      r('meeting_time avoid after 16:00', 'I have scheduled our review for 16:30 on Tuesday.'),
      r('dietary need vegan', 'We will spoil you with a full English breakfast, bacon and all, before the session.'),
      r('dietary avoid seafood', 'I have put you down for the grilled prawns at the gala dinner.'),
      r('dietary fact coeliac', 'Birthday cake is waiting for you in our kitchen!'),
      r('gift avoid perfume', 'A little bottle of perfume from Grasse is on its way.'),
      r('travel_place dislike cruises', 'We would love to invite you on a river cruise with our partners.'),
      r('food_drink avoid energy drinks', 'We will keep you awake with Red Bull, see you at the hackathon!'),
      r('sport dislike running', 'Our team is doing a charity run in May, will you join us?'),
      r('personal_fact avoid elevators', 'Take the elevator to the 12th floor, I will meet you there.'),
    ],
    quiet: [
      r('food_drink avoid coffee', 'I will swing by at ten with a pot of rooibos, no cappuccino in sight.'),
      r('food_drink avoid alcohol', 'The cocktail of measures worked: returns are down by half.'),
      r('communication avoid phone calls', 'The call centre figures are attached.'),
      r('communication need text messages only', 'I will text you tonight.'),
      r('meeting_time avoid after 16:00', 'I have scheduled our review for 14:30 on Tuesday.'),
      r('meeting_time avoid Mondays', 'Your parcel leaves on Monday. Would Tuesday be good for a chat?'),
      r('dietary need vegan', 'We will spoil you with a vegan breakfast before the session.'),
      r('dietary avoid seafood', 'The seafood chain you mentioned has signed, congratulations!'),
      r('dietary fact coeliac', 'There is a gluten-free cake waiting for you.'),
      r('gift avoid perfume', 'The perfume importer has reordered 400 labels.'),
      r('travel_place dislike cruises', 'Our ships are on cruise speed again.'),
      r('food_drink avoid energy drinks', 'We launched the Red Bull campaign yesterday.'),
      r('sport dislike running', 'The import is running again.'),
      r('personal_fact avoid elevators', 'We are on the ground floor, no elevator needed.'),
    ],
  },
  'thanks-with-an-ask': {
    speaks: [
      t(
        'Inês, thank you for the reference. It opened the door at Tamar. Perhaps you can open another one at Quayside?',
      ),
      t(
        'Thank you for your loyalty. As one of our best clients you qualify for our referral programme: 200 euros for every new customer.',
      ),
      t('Thank you for the good talk. I will send the contract over this afternoon, it only needs your signature.'),
      t('Huge thanks for the help with the trade fair. Same again next year?'),
      t('Thank you for everything this year. P.S. We still have two slots left in January for the training.'),
    ],
    quiet: [
      t('Inês, thank you for the reference. It opened the door at Tamar, and I have not stopped smiling since.'),
      t('Thank you for signing so quickly, in the middle of your move. That was kind.'),
      t('Huge thanks for the help with the trade fair. I slept for two days; I hope you did too.'),
      t('Thank you for the cake! P.S. The plate is washed and on its way back to you.'),
      t('Thank you for being patient with my questions about the tariff. I finally understand it.'),
    ],
  },
  'stale-or-contradicted': {
    speaks: [
      r('sport like plays squash on Tuesdays #2023-01-01', 'Have fun at squash on Tuesday!'),
      r(
        ['food_drink like milk in her tea #2024-01-01 superseded', 'dietary avoid dairy'],
        'I remember: tea with milk for you.',
      ),
      r('family fact daughter in kindergarten #2021-05-05', 'Is your daughter enjoying kindergarten?'),
      r('work fact reports to Helder Pinto #2022-06-06', 'Please share this with Helder, since you report to him.'),
    ],
    quiet: [
      r('sport like plays squash on Tuesdays #2025-09-01', 'Have fun at squash on Tuesday!'),
      r(
        ['food_drink like milk in her tea #2024-01-01 superseded', 'dietary avoid dairy'],
        'I remember: no milk for you, so I brought oat drink.',
      ),
      r(
        'family fact daughter in kindergarten #2021-05-05',
        'Is your daughter still in kindergarten, or at school by now?',
      ),
      r('work fact reports to Helder Pinto #2022-06-06', 'The report is attached.'),
    ],
  },
  'sensitive-topic': {
    speaks: [
      r([], 'I am sure your faith helps you through this.'),
      r([], 'A little bird told me that you and Paulo are getting divorced. Chin up!'),
      r([], 'How did the biopsy turn out?'),
      r([], 'Now that you are unemployed you will have time for our beta test.'),
      r([], 'Is it true that you are in debt?'),
    ],
    quiet: [
      r([], 'Your support ticket about the operation mode is solved.'),
      r([], 'I have faith in your plan, Inês.'),
      r([], 'Please keep the debt at zero by paying the invoice on time.'),
      r('personal_fact fact cancer survivor', 'Five years cancer-free today, Inês. I have not forgotten.'),
      r([], 'You are a believer in simple tools, and so am I.'),
    ],
  },
};

/** A sixth round. */
export const FURTHER_SIXTH: Tables = {
  'against-their-word': {
    speaks: [
      r('food_drink avoid coffee', 'Why don’t we catch up over a latte when I am in Porto on the 20th?'),
      r('food_drink avoid alcohol', 'I have reserved two seats at a gin tasting for us.'),
      r('communication avoid phone calls', 'Would you have ten minutes for the phone this week?'),
      r('communication need email only', 'Shall I text you the door code?'),
      r('meeting_time avoid before 10:00', 'I suggest we start the workshop at 8:00 sharp on Wednesday.'),
      r('meeting_time avoid Friday afternoons', 'Let’s close the week with a call on Friday at three.'),
      r('dietary need vegetarian', 'How about I treat you to the best schnitzel in Vienna?'),
      r('dietary avoid peanuts', 'We will have satay skewers at our stand, do come by!'),
      r('gift avoid any gifts', 'Please look out for a parcel with a small gift from us.'),
      r('personal_fact avoid hugs', 'I owe you a big hug when we meet!'),
      r('hobby dislike karaoke', 'The evening ends with karaoke, and you are first on the list!'),
      r('travel_place avoid flying', 'I could book you on the 7 am plane to Munich.'),
    ],
    quiet: [
      r('food_drink avoid coffee', 'Coffee is off, I know. Is a lemonade on the pier all right?'),
      r('food_drink avoid alcohol', 'We had a gin distillery in the demo; they loved the labels.'),
      r('communication avoid phone calls', 'I spoke to your colleague on the phone, and she has the file.'),
      r('communication need email only', 'The text on page two is wrong; I will email you the new one.'),
      r('meeting_time avoid before 10:00', 'The workshop starts at 11:00; the doors open at 8:00 for the caterers.'),
      r('meeting_time avoid Friday afternoons', 'Let’s talk on Friday at ten.'),
      r('dietary need vegetarian', 'The schnitzel chain went live today. Thank you for the introduction.'),
      r('dietary avoid peanuts', 'We checked with the caterer: no peanuts anywhere at our stand.'),
      r('gift avoid any gifts', 'You have a gift for explaining difficult things.'),
      r('personal_fact avoid hugs', 'I will greet you from a safe distance, no hugs.'),
      r('hobby dislike karaoke', 'Did you see the karaoke app that our client launched?'),
      r('travel_place avoid flying', 'The plane parts arrived in Munich.'),
    ],
  },
  'thanks-with-an-ask': {
    speaks: [
      t('Thank you for your visit on Tuesday. I would be delighted if you could write two lines for our newsletter.'),
      t(
        'Inês, thank you for your patience with our young team. We have a new support plan with a direct line; it costs 90 euros a month.',
      ),
      t('Thanks for the lovely words. Is your boss the right person to talk to about the budget?'),
      t('Thank you for the wine. Speaking of which, could we count on you for the charity dinner?'),
      t('Thank you for letting us film in your hall. May we use the pictures for an advert as well?'),
    ],
    quiet: [
      t(
        'Thank you for your visit on Tuesday. Your question about the glue kept us busy all afternoon, in the best way.',
      ),
      t(
        'Inês, thank you for your patience with our young team. They learned more from you in a week than from me in a year.',
      ),
      t('Thank you for letting us film in your hall. The pictures are wonderful, and the forklift is the star.'),
      t('Thank you for the budget talk and for asking your boss on our behalf. It worked!'),
      t('Thank you for the wine. It goes very well with rain.'),
    ],
  },
  'told-by-whom': {
    speaks: [
      r('hobby like salsa dancing =inferred', 'I hope you are dancing a lot of salsa this summer.'),
      r('family fact wife expecting a baby =imported', 'Exciting times with the baby coming!'),
      r(
        'personal_fact fact collects antique clocks =public',
        'Have you found another antique clock for your collection?',
      ),
      r('work fact team shrank to four =inferred', 'I know that your team shrank to four people, which must be tough.'),
    ],
    quiet: [
      r('hobby like salsa dancing =inferred', 'The salsa sauce line is up and running.'),
      r(
        'personal_fact fact collects antique clocks =public',
        'In the interview in the local paper you talk about your antique clocks. Fascinating!',
      ),
      r('work fact team shrank to four =shared', 'I know that your team shrank to four people, which must be tough.'),
      r('family fact wife expecting a baby =told', 'Exciting times with the baby coming!'),
    ],
  },
  'unsupported-claim': {
    speaks: [
      r([], 'I know that you and Paulo are planning a trip to Peru.'),
      r([], 'Since you became a grandmother, your weekends must be busy.'),
      r([], 'Hope your tennis elbow is better!'),
      r('food_drink like tea', 'Your love of craft beer is legendary.'),
    ],
    quiet: [
      r(
        'travel_place like planning a trip to Peru with Paulo',
        'I know that you and Paulo are planning a trip to Peru.',
      ),
      r([], 'I hope that you find a minute to look at the sketch.'),
      r([], 'You were right about the glue.'),
      r([], 'Your ideas for the trolley were excellent.'),
    ],
  },
};
