// What was true once, and what still is.
import type { Row } from './table';

export const SPEAKS: readonly Row[] = [
  { facts: ['food_drink like coffee #2023-02-01'], draft: 'I know how much you love your coffee.' },
  {
    facts: ['food_drink like coffee #2025-02-01 superseded', 'food_drink avoid caffeine'],
    draft: 'Since you love coffee I am sending you beans from Faro.',
  },
  { facts: ['hobby like sailing #2022-05-05'], draft: 'I hope you are still finding time for sailing.' },
  {
    facts: ['work fact head of purchasing at Larkin #2023-01-10'],
    draft: 'As head of purchasing you will want to see this first.',
  },
  { facts: ['personal_fact fact lives in Porto #2021-09-01'], draft: 'How is life in Porto?' },
  { facts: ['sport like plays padel on Thursdays #2024-06-01'], draft: 'Enjoy your padel on Thursday!' },
  {
    facts: ['family fact son Tiago is in primary school #2020-01-01'],
    draft: 'I hope Tiago is enjoying primary school.',
  },
  { facts: ['pet fact cat named Luna #2023-03-03 superseded'], draft: 'Please scratch Luna behind the ears for me.' },
  { facts: ['goal fact wants to learn Japanese #2022-10-10'], draft: 'How is the Japanese going?' },
  {
    facts: ['communication like phone calls #2025-01-01 superseded', 'communication need email only'],
    draft: 'As you prefer the phone, I will ring you on Monday.',
  },
  {
    facts: ['dietary fact vegetarian #2021-04-04', 'hobby like sailing'],
    draft: 'I remembered that you are vegetarian and asked the kitchen.',
  },
  {
    facts: ['food_drink like espresso #2025-01-01', 'food_drink avoid espresso #2026-05-01'],
    draft: 'I know you love a good espresso, so I packed one for you.',
  },
  {
    facts: ['travel_place fact moving to Lisbon #2023-06-01 +2023-09-01'],
    draft: 'I hope Lisbon treats you well since the move.',
  },
];

export const QUIET: readonly Row[] = [
  { facts: ['food_drink like coffee #2026-02-01'], draft: 'I know how much you love your coffee.' },
  { facts: ['hobby like sailing #2022-05-05 +2026-01-02'], draft: 'I hope you are still finding time for sailing.' },
  { facts: ['food_drink like coffee #2023-02-01'], draft: 'Do you still like coffee, or have you moved on to tea?' },
  { facts: ['moment birthday *--06-10 #2021-06-10'], draft: 'Happy birthday, Inês!' },
  { facts: ['food_drink like coffee #2023-02-01'], draft: 'The coffee account has grown by nine per cent.' },
  { facts: ['hobby like sailing #2022-05-05'], draft: 'The invoice is attached. Let me know if anything is missing.' },
  {
    facts: ['food_drink like coffee #2024-02-01 superseded', 'food_drink like tea #2026-01-01'],
    draft: 'I know how much you love your tea.',
  },
  {
    facts: ['hobby like sailing #2022-05-05', 'hobby like sailing #2026-05-05'],
    draft: 'I hope you still find time for sailing.',
  },
  { facts: ['personal_fact fact lives in Porto #2021-09-01'], draft: 'We have opened an office in Porto.' },
  {
    facts: ['hobby like sailing #2022-05-05'],
    thread: ['them: I was out sailing all weekend.'],
    draft: 'I hope the sailing did you good!',
  },
  { facts: ['sport like plays padel #2024-09-01'], draft: 'Enjoy your padel on Thursday!' },
  {
    facts: ['work fact head of purchasing #2022-01-10'],
    draft: 'Are you still head of purchasing? I want to send this to the right person.',
  },
  { facts: ['pet fact cat named Luna #2023-03-03'], draft: 'The Luna release goes out on Monday.' },
];
