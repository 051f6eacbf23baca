// What a template or another mail left behind, and what only looks like it.
import type { Row } from './table';

export const SPEAKS: readonly Row[] = [
  { draft: 'Dear [Name],\n\nthank you for the good talk.' },
  { draft: 'Hi {{first_name}}, your renewal is coming up.' },
  { draft: 'Hi Anna,\n\nthank you for the good talk on Tuesday.\n\nRobin' },
  {
    draft: 'Hi Inês,\n\nit was good to see how Globex uses the planner. Everybody at Globex was so kind.',
    company: 'Larkin',
    sent: ['anna@globex.example | Hi Anna, it was good to see how Globex uses the planner.'],
  },
  { draft: 'Hi Inês,\n\nI hope all is well at Norrland. Your team at Norrland must be busy.' },
  { draft: 'Dear Sir or Madam,\n\nthank you for the lunch on Tuesday.' },
  { draft: 'Dear Mr. Inês,\n\nplease find the offer attached.' },
  { draft: 'Hi Inês, congratulations on XXX! I hope the team celebrated.' },
  { draft: 'Hi Inês,\n\n<insert something personal here>\n\nBest,\nRobin' },
  { draft: 'Hi Inês,\n\nLorem ipsum dolor sit amet.\n\nRobin' },
  { draft: 'Hi %FIRSTNAME%, welcome back!' },
  { draft: 'Dear Marques,\n\nhow did the launch go?\n\nRobin' },
  { draft: 'Hi Inês, TODO: mention the award. See you on Friday.' },
  { draft: 'Hi ,\n\nthank you for your order.\n\nRobin' },
  { draft: 'Hello ${contact.firstName}, we have news for you.' },
  { draft: 'Hi Inês,\n\nwe look forward to working with you and ____________.\n\nRobin' },
  { draft: 'Hi Inês,\n\n"When will the pallets arrive?" […]\n\nRobin' },
  { draft: 'Hi Inês,\n\ncongratulations on […].\n\nRobin' },
  { draft: 'Dear Mr Marques,\n\nthank you.', thread: ['them: Dear Robin, thanks. Kind regards, Inês Marques (Ms)'] },
];

export const QUIET: readonly Row[] = [
  { draft: 'Hi Inês,\n\nthank you for the good talk on Tuesday.\n\nRobin' },
  { draft: 'Dear Ines,\n\nhow did the launch go?\n\nRobin' },
  { draft: 'Dear Ms Marques,\n\nplease find the offer attached.' },
  { draft: 'Hi Inês and Tom,\n\nthank you both for coming.' },
  { draft: 'Hi both,\n\nthe minutes are attached.' },
  { draft: 'Good morning,\n\nthe file is attached [1].\n\n[1] report.pdf' },
  { draft: 'Hi Inês, Anna from Globex sends her best. She is here this week.' },
  { draft: 'Hi Liz,\n\nsee you on Friday.', name: 'Elizabeth Moore' },
  { draft: 'Hi Inês,\n\nthe function returns {count} and the page shows it.' },
  { draft: 'Hi Inês, the size XXL is sold out; XL is there.' },
  { draft: 'Inês,\n\nyour to-do list for the workshop is attached.' },
  { draft: 'Hi Inês,\n\nI hope all is well at Larkin.\n\nRobin' },
  { draft: 'Dear Dr Okafor,\n\nthank you for the visit.', name: 'Dr. Ngozi Okafor' },
  { draft: 'Hi there,\n\nquick question about the order.' },
  { draft: 'See you at nine (Hall B, entrance on the left).' },
  { draft: 'Hi Inês,\n\nyou wrote "the pallets […] arrived on Monday", and they did.\n\nRobin' },
  { draft: 'Hi Inês,\n\nsee below.\n\n> We need the pallets […] by Monday.\n\nRobin' },
  { draft: 'Dear team,\n\nthe office is closed on Monday.' },
];
