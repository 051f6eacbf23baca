// What they told us, and what we only found, bought or guessed.
import type { Row } from './table';

export const SPEAKS: readonly Row[] = [
  {
    facts: ['family fact daughter Mia studies in Bristol =public'],
    draft: 'Hi Inês, how is Mia getting on in Bristol?',
  },
  {
    facts: ['hobby like rock climbing =inferred'],
    draft: 'I know how much you love climbing, so I thought of you at the new hall.',
  },
  { facts: ['pet fact dog named Bruno =imported'], draft: 'I hope all is well with Bruno!' },
  {
    facts: ['personal_fact fact bought a house in Cascais =public'],
    draft: 'Congratulations on the house in Cascais, you must be thrilled.',
  },
  {
    facts: ['moment baby expecting a second child =inferred'],
    draft: 'I hope you are well and that the preparations for the baby are coming along.',
  },
  {
    facts: ['travel_place fact holidays in Madeira every August =public'],
    draft: 'Are you off to Madeira again this August?',
  },
  {
    facts: ['sport like runs marathons =imported'],
    draft: 'As you told me, marathons are your thing. Good luck with the next one!',
  },
  {
    facts: ['work fact looking for a new job =inferred'],
    draft: 'I remember you are looking for a new job; perhaps I can help.',
  },
  {
    facts: ['music_media like fado =public'],
    draft: 'Since you are such a fan of fado, I have kept the programme for you.',
  },
  {
    facts: ['goal fact wants to open a bakery =inferred', 'hobby like sailing'],
    draft: 'How is the sailing? And how is the plan for your bakery going?',
  },
  {
    facts: ['food_drink like oat-milk cortado =imported'],
    draft: 'You once said that an oat-milk cortado is all you need in the morning.',
  },
  { facts: ['moment wedding married in May =public'], draft: 'I hope the wedding was everything you had hoped for.' },
  { facts: ['family fact husband João is a chef =public'], draft: 'Give my best to João in the kitchen!' },
];

export const QUIET: readonly Row[] = [
  { facts: ['family fact daughter Mia studies in Bristol'], draft: 'Hi Inês, how is Mia getting on in Bristol?' },
  { facts: ['hobby like rock climbing =shared'], draft: 'I thought of you at the new climbing hall.' },
  {
    facts: ['moment award Retailer of the Year =public'],
    draft: 'I read in the trade press that Larkin is Retailer of the Year. Congratulations!',
  },
  {
    facts: ['moment new_job head of logistics =public'],
    draft: 'I saw on LinkedIn that you are head of logistics now. All the best for it!',
  },
  {
    facts: ['family fact daughter Mia studies in Bristol =public'],
    draft: 'Here is the report for May. The numbers from Bristol Street are on page two.',
  },
  { facts: ['hobby like rock climbing =inferred'], draft: 'The climb in your order numbers is remarkable.' },
  { facts: ['moment birthday *--06-10 =imported'], draft: 'Happy birthday, Inês!' },
  {
    facts: ['hobby like jazz =inferred', 'hobby like jazz'],
    draft: 'I thought of your love of jazz when I heard this.',
  },
  {
    facts: ['pet fact dog named Bruno =imported', 'hobby like sailing'],
    draft: 'I hope you still find time for sailing.',
  },
  {
    facts: ['music_media like fado =inferred'],
    draft: 'Do you like fado, by any chance? There is a concert at the harbour.',
  },
  { facts: ['work fact head of logistics =public'], draft: 'Could you send me the order by Friday?' },
  { facts: ['travel_place fact holidays in Madeira =inferred'], draft: 'We have just opened an office on Madeira.' },
  {
    facts: ['moment launch the ordering portal =public'],
    draft: 'According to your press release the ordering portal is live. It looks very clear.',
  },
  {
    facts: ['personal_fact fact grew up in Goa =inferred'],
    thread: ['them: I grew up in Goa, so heat is nothing new.'],
    draft: 'Having grown up in Goa you will laugh at our heat wave.',
  },
];
