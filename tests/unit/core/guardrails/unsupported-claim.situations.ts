// Statements about them that rest on something, and such that rest on nothing.
import type { Row } from './table';

export const SPEAKS: readonly Row[] = [
  { draft: 'Your team has grown by forty people since we last spoke, which is impressive.' },
  { draft: 'Hi Inês, I know how much you love sailing, so I thought of you.' },
  { draft: 'Congratulations on your promotion! Well deserved.' },
  { draft: 'How was your trip to Japan?' },
  { draft: 'I hope your daughter enjoyed her graduation.' },
  { facts: ['hobby like sailing'], draft: 'As a passionate golfer you will like this course.' },
  { facts: ['food_drink avoid coffee'], draft: 'I know you love your morning coffee.' },
  { draft: 'As you told me last month, you want to double the team this year.' },
  { draft: 'Give my regards to your husband and the twins!' },
  { facts: ['pet fact cat named Luna'], draft: 'I hope your dog is feeling better.' },
  { draft: 'Good luck with the marathon on Sunday!' },
  { facts: ['family fact daughter Paula'], draft: 'How is your son settling in at university?' },
  { draft: 'I remember that you are vegetarian, so I booked the garden restaurant.' },
  { draft: 'Since you moved to Berlin you surely miss the sea.' },
  { draft: 'You mentioned that Mondays are difficult for you.' },
  { facts: ['moment trip a week in Rome'], draft: 'I hope you had a wonderful time in Oslo.' },
];

export const QUIET: readonly Row[] = [
  { facts: ['hobby like sailing'], draft: 'Hi Inês, I know how much you love sailing, so I thought of you.' },
  { facts: ['moment new_job head of logistics'], draft: 'Congratulations on your promotion! Well deserved.' },
  { facts: ['moment trip two weeks in Japan'], draft: 'How was your trip to Japan?' },
  {
    thread: ['them: My daughter graduates on Saturday, so I am off on Friday.'],
    draft: 'I hope your daughter enjoyed her graduation.',
  },
  {
    touches: ['She mentioned that she wants to double the team this year.'],
    draft: 'As you told me, you want to double the team this year.',
  },
  { draft: 'I hope you are well and that the week is kind to you.' },
  { draft: 'Thank you for your mail and for your patience.' },
  { draft: 'Do you like sailing? There is a regatta at the harbour.' },
  { draft: 'If you are vegetarian, please tell me, and I will ask the kitchen.' },
  { draft: 'I love sailing myself, and my daughter graduates in July.' },
  { draft: 'Your order of 40 scanners left the warehouse today.' },
  { occasion: 'birthday', draft: 'Happy birthday, Inês! I hope you have a lovely day.' },
  { draft: 'You will find the report attached. Your team can open it with the usual password.' },
  { draft: 'Most of our customers love the new search. You may like it too.' },
  { facts: ['pet fact dog named Bruno'], draft: 'I hope your dog is feeling better.' },
  { draft: 'I know you are busy, so I will keep it short.' },
  { facts: ['family fact daughter Paula'], draft: 'How is Paula?' },
];
