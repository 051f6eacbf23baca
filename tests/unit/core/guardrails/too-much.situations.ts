// One remembered detail warms, three chill, and one in the wrong place as well.
import type { Row } from './table';

const LIFE = [
  'family fact daughter Paula',
  'hobby like sailing',
  'pet fact dog named Bruno',
  'food_drink like oat-milk cortado',
  'travel_place fact holidays in Madeira',
  'music_media like fado',
];

export const SPEAKS: readonly Row[] = [
  { facts: LIFE, draft: 'Dear Inês,\n\nThe invoice of February is overdue by twelve days. I hope Paula is well!' },
  { facts: LIFE, draft: 'Hi Inês, how is Paula? I hope you get to go sailing, and that Bruno is over his cold.' },
  {
    facts: LIFE,
    occasion: 'birthday',
    draft: 'Happy birthday! I hope there is a cortado, a bit of fado, and a long walk with Bruno.',
  },
  {
    facts: LIFE,
    draft:
      'Hi Inês,\n\nI hope Madeira was sunny.\n\nThe report is attached. Bruno would love the pictures on page two.\n\nEnjoy your cortado!\nRobin',
  },
  {
    facts: LIFE,
    occasion: 'check_in',
    draft: 'I remember your love of fado, your oat-milk cortado and your sailing trips. How are you?',
  },
  { facts: LIFE, occasion: 'apology', draft: 'I am sorry that the import failed twice. How is Bruno, by the way?' },
  {
    facts: LIFE,
    occasion: 'condolence',
    draft: 'I am so sorry for your loss. I hope that you can soon enjoy an oat-milk cortado again.',
  },
  {
    facts: LIFE,
    occasion: 'renewal',
    draft: 'Your contract ends in August, and the new offer is attached. I hope Paula is enjoying her studies.',
  },
  {
    facts: ['dietary avoid shellfish'],
    occasion: 'congratulation',
    draft: 'Congratulations on the launch! I have not forgotten that you are allergic to shellfish.',
  },
  {
    facts: ['communication need email only'],
    occasion: 'birthday',
    draft: 'Happy birthday! I remember that you prefer email.',
  },
  {
    facts: ['goal fact wants to learn Japanese', 'sport like runs marathons', 'personal_fact fact grew up in Goa'],
    draft: 'You grew up in Goa, you run marathons and you learn Japanese: I am impressed.',
  },
  {
    facts: LIFE,
    occasion: 'get_well',
    draft: 'Get well soon, Inês. Is Bruno looking after you, and Paula too? A cortado is waiting here.',
  },
  {
    facts: ['hobby like sailing', 'family fact husband João', 'work fact runs the depot in Faro'],
    occasion: 'thanks',
    draft: 'Thank you for the tour of the depot in Faro. Greetings to João, and happy sailing!',
  },
];

export const QUIET: readonly Row[] = [
  {
    facts: [...LIFE, 'moment birthday *--03-17'],
    occasion: 'birthday',
    draft: 'Happy birthday! I hope Bruno lets you sleep in, and that there is a cortado later.',
  },
  { facts: LIFE, draft: 'Hi Inês, how is Paula?' },
  { facts: LIFE, occasion: 'birthday', draft: 'Happy birthday, Inês! I hope there is wind for sailing today.' },
  { facts: LIFE, draft: 'Hi Inês, I hope you get to go sailing this weekend. Greetings to Bruno!' },
  {
    facts: LIFE,
    occasion: 'apology',
    draft: 'I am sorry that the import failed twice. It cost your team a morning, and that was our mistake.',
  },
  {
    facts: LIFE,
    occasion: 'answer',
    thread: ['them: Paula has left for university, Bruno misses her, and I have gone sailing to cope.'],
    draft: 'Poor Bruno! I hope the sailing helps, and that Paula writes home now and then.',
  },
  {
    facts: LIFE,
    occasion: 'renewal',
    draft: 'Your contract ends in August, and the new offer is attached. The depot in Faro is out of it, as you asked.',
  },
  {
    facts: ['dietary avoid shellfish'],
    occasion: 'follow_up',
    draft: 'I have booked lunch for Thursday and told the kitchen: no shellfish for you.',
  },
  {
    facts: ['work fact needs the numbers by the tenth', 'goal fact wants to open a depot in Faro'],
    occasion: 'renewal',
    draft: 'The offer is attached, ready before the tenth, with the depot in Faro as an option.',
  },
  { facts: LIFE, draft: 'The report is attached. Please check the figures for Madeira on page two.' },
  {
    facts: ['moment launch the ordering portal'],
    occasion: 'congratulation',
    draft: 'Congratulations on the ordering portal! It looks wonderful.',
  },
  {
    facts: ['family fact daughter Paula', 'moment graduation graduates from Coimbra @daughter Paula'],
    occasion: 'congratulation',
    draft: 'Congratulations to Paula on graduating from Coimbra! You must be proud of your daughter.',
  },
  {
    facts: ['moment bereavement lost her mother'],
    occasion: 'condolence',
    draft: 'I am so sorry about your mother. I am thinking of you.',
  },
  {
    facts: ['communication need email only'],
    occasion: 'follow_up',
    draft: 'As you prefer email, here are my three questions in writing.',
  },
];
