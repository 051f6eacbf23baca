// A meeting is proposed for days on which they told us that they are away. It is the seventeenth of March 2026.
import { describe } from 'vitest';
import { type Rows, tables } from './scene';

const away = ['moment out_of_office away #2026-03-23/2026-04-03'];
const row = (text: string, facts: readonly string[] = away): Rows[number] => [text, { facts, draft: text }];

const SPEAKS: Rows = [
  row('Shall we meet on 25 March at your office?'),
  row('Can we have a call on Wednesday, March 25?'),
  row('Let us meet on 24 March.'),
  row('Are you free next week?'),
  row('How about lunch on Monday?'),
  row("I'd love to visit you on the 1st of April."),
  row("Let's catch up on 3 April over lunch."),
  row('Could you call me next Tuesday at ten?'),
  row('Shall we meet from 25 to 27 March?'),
  row('Are you around on 26 March?', ['moment trip three weeks in Japan #2026-03-20/2026-04-10']),
  row('Shall we talk on 24 March?', ['moment out_of_office away #2026-03-24']),
  row('Let us meet on 20 April.', ['moment out_of_office parental leave #2026-04']),
  row('When you have a minute, shall we meet on 25 March?'),
  row('Can we meet in Hull on 25 March?', ['moment health knee operation #2026-03-25']),
  row('Are you free for a call on 25 March?', ['moment move to Porto #2026-03-25']),
  row('Lunch on 25 March?', ['moment graduation Ada @their daughter #2026-03-25']),
  row('How about a call on 25 March?', ['moment bereavement funeral @their father #2026-03-25']),
];
const QUIET: Rows = [
  row('Let us meet on 8 April.'),
  row('Please answer before Friday.'),
  row('I know you are away on 25 March, so let us meet on 8 April.'),
  row('Let us meet on 20 March, before your leave in April.', ['moment out_of_office parental leave #2026-04']),
  row('Shall we talk on 8 April, once you are back from your trip on 3 April?'),
  row('My flight is on 25 March.'),
  row('The invoice is due on 31 March.'),
  row('Shall we meet when you are back?'),
  row('No need to meet on 25 March.'),
  row('Let us not meet next week, enjoy your time away.'),
  row('The conference starts on 25 March.'),
  row('Shall we meet in the week of 30 March?', ['moment out_of_office away #2026-03-31']),
  row('Shall we meet on 25 March?', ['moment trip the trade fair in Hanover #2026-03-23/2026-03-27']),
  row('Shall we meet on 26 March?', ['moment health knee operation #2026-03-25']),
  row('Shall we meet on 25 March, before your operation?', ['moment health knee operation #2026-03-25']),
  row('Shall we meet in April?', ['moment move to Porto #2026-04']),
  row('Shall we meet on 25 March?', ['moment race_or_match the final @their brother #2026-03-25']),
  row('Shall we meet on 25 March?', ['moment birthday #2026-03-25']),
  row('Good luck with everything on 25 March.', ['moment health knee operation #2026-03-25']),
  row('Shall we meet on 25 March?', ['moment out_of_office away @their assistant #2026-03-23/2026-04-03']),
];

describe('away', () => {
  tables('against-their-word', SPEAKS, QUIET);
});
