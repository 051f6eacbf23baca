// Something is asked for by a day on which they told us that they are away. It is the seventeenth of March 2026, a Tuesday.
import { describe, expect, it } from 'vitest';
import { guardrails } from '../../../../lib/core/guardrails/check';
import { sceneOf, type Rows, tables } from './scene';

const away = ['moment out_of_office away #2026-03-19/2026-03-27'];
const row = (text: string, facts: readonly string[] = away): Rows[number] => [text, { facts, draft: text }];

const SPEAKS: Rows = [
  row('Could you send me the floor plan by Friday?'),
  row('Please let me know by 24 March which colour you want.'),
  row('Hi Inês, can I have your comments on the leaflet by next Tuesday?'),
  row('We need the signed form by 26 March at the latest.'),
  row('Would you mind returning the keys by Monday?'),
  row("I'd be grateful if you could approve the quote by Friday."),
  row('Your figures are due by 25 March.'),
  row('The draft is attached. Send me your changes by Thursday.'),
  row('I hope to have your answer by Friday.'),
  row('Can you sign the lease by 24 April?', ['moment out_of_office parental leave #2026-04']),
  row('Could you check the samples by 25 March?', ['moment health knee operation #2026-03-25']),
  row('Please confirm the menu by 28 March.', ['moment wedding ours #2026-03-28']),
  row('You need to upload the photos by Monday.', ['moment trip walking in Madeira #2026-03-20/2026-03-29']),
  row("I'll prepare the slides, but please send me the logo by Friday."),
];
const QUIET: Rows = [
  row('Could you send me the floor plan by 31 March?'),
  row('Could you send me the floor plan by Wednesday?'),
  row('Please confirm the menu by Friday.', ['moment out_of_office away #2026-03-02/2026-03-13']),
  row('Could you send me the list by Friday?', ['moment out_of_office away @their assistant #2026-03-19/2026-03-27']),
  row('Could you send me the list by Friday?', ['moment trip the trade fair in Hanover #2026-03-19/2026-03-21']),
  row('Please send it when you have a minute.'),
  row('Could you sign page two?'),
  row('Please pay by Friday.', ['moment birthday hers #2026-03-20']),
];
const LOOKS_ALIKE: Rows = [
  row("I'll send you the floor plan by Friday."),
  row('You will have our offer by 24 March.'),
  row('No need to answer by Friday.'),
  row("You don't have to decide by Monday."),
  row('The printer wants the files by Friday, and Jo takes care of it.'),
  row('Thank you for sending the plan by Friday last week.'),
  row('Shall I send you a reminder by 24 March?'),
  row('Could you send me the plan once you are back, say by 31 March?'),
  row('Before your leave on Thursday, could you send me the key?'),
  row('We have to finish the roof by Friday.'),
  row('You asked for a quote by Friday, here it is.'),
  row("We'd like to deliver the chairs by 24 March."),
];

describe('a deadline while they are away', () => {
  tables('wrong-time', SPEAKS, [...QUIET, ...LOOKS_ALIKE]);
});

it('says until when they are away, and shows where they said it', () => {
  const situation = sceneOf({ facts: away, draft: 'Please sign it by Friday.' });
  const [finding] = guardrails.get('wrong-time')?.check(situation) ?? [];
  expect(finding).toMatchObject({
    severity: 'hold',
    sentence: { key: 'guard_deadline_away', params: { when: '2026-03-27' } },
    facts: situation.facts.map(({ id }) => id),
  });
});
