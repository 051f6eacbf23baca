// Facts that are somebody else's, and facts that are theirs.
import type { Row } from './table';

export const SPEAKS: readonly Row[] = [
  {
    facts: ['dietary fact vegetarian ~Tom Baker'],
    draft: 'I remembered that you are vegetarian and asked the kitchen.',
  },
  { facts: ['hobby like sailing @Tom Baker'], draft: 'I hope you still find time for sailing.' },
  { facts: ['pet fact dog named Bruno ~tom@larkin.example'], draft: 'How is Bruno? I hope he is over his cold.' },
  {
    facts: ['moment wedding Tom Baker marries in July'],
    draft: 'I hope the preparations for your wedding in July are going well.',
  },
  { facts: ['sport like plays the cello @their daughter'], draft: 'I hope you still find time to play the cello.' },
  {
    facts: ['dietary avoid nuts @their son'],
    draft: 'Since you are allergic to nuts I asked for a nut-free menu for you.',
  },
  { facts: ['moment new_job head of sales ~Petra Lind'], draft: 'Congratulations on becoming head of sales!' },
  {
    facts: ['food_drink like espresso ~Tom Baker', 'food_drink like green tea'],
    draft: 'I know that an espresso makes you happy, so here is one.',
  },
  { facts: ['travel_place fact moves to Madrid @Tom'], draft: 'I hope the move to Madrid goes well for you.' },
  { facts: ['family fact Tom Baker has twins'], draft: 'How are the twins? You must be short of sleep.' },
  { facts: ['music_media like fado @her colleague Rui'], draft: 'As a fan of fado you will like this recording.' },
  { facts: ['moment graduation graduates in law @her niece'], draft: 'Congratulations on your law degree!' },
  { facts: ['personal_fact fact grew up in Goa ~Sunil Rao'], draft: 'You told me that you grew up in Goa.' },
];

export const QUIET: readonly Row[] = [
  { facts: ['dietary fact vegetarian'], draft: 'I remembered that you are vegetarian and asked the kitchen.' },
  {
    facts: ['dietary fact vegetarian ~Tom Baker'],
    draft: 'I remembered that Tom is vegetarian and asked the kitchen.',
  },
  { facts: ['hobby like sailing @Tom Baker'], draft: 'Please tell Tom that I have found the sailing book.' },
  { facts: ['sport like plays the cello @their daughter'], draft: 'I hope your daughter still plays the cello.' },
  { facts: ['family fact daughter Paula'], draft: 'How is Paula?' },
  { facts: ['pet fact dog named Bruno'], draft: 'How is Bruno?' },
  { facts: ['hobby like sailing ~Inês Marques'], draft: 'I hope you still find time for sailing.' },
  {
    facts: ['hobby like sailing ~ines@larkin.example'],
    name: 'Ines Marques',
    draft: 'I hope you still find time for sailing.',
  },
  { facts: ['hobby like sailing @Tom Baker', 'hobby like sailing'], draft: 'I hope you still find time for sailing.' },
  { facts: ['dietary avoid nuts @their son'], draft: 'I asked for a nut-free plate for your son.' },
  { facts: ['moment wedding Tom Baker marries in July'], draft: 'The invoice for July is attached.' },
  { facts: ['work fact works with Tom Baker on the depot'], draft: 'How is the work on the depot with Tom going?' },
  { facts: ['music_media like fado @her colleague Rui'], draft: 'Is your colleague Rui still a fan of fado?' },
  {
    facts: ['moment graduation graduates in law @her niece'],
    draft: 'I hope your niece has celebrated her law degree.',
  },
];
