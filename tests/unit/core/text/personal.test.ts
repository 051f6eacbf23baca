// Which mails a person wrote to a person.
import { expect, it } from 'vitest';
import { mailKind } from '../../../../lib/core/text/personal';
import { toReadingText } from '../../../../lib/core/text/reading-text';

const kind = (address: string, subject: string, content: string, name = 'Maeve Corrigan') =>
  mailKind({ name, address }, subject, toReadingText({ kind: 'text', content }));

it.each([
  ['personal', 'maeve@harbour.example', 'Re: Thursday', 'I never drink coffee.'],
  ['personal', 'maeve@harbour.example', 'unsubscribe', 'Take me off whatever list this is. Please unsubscribe me.'],
  ['personal', 'maeve@harbour.example', 'Your order', 'I changed my mind about your order, my mistake.'],
  ['absence', 'maeve@harbour.example', 'Automatic reply: Invoice', 'I am away until Monday.'],
  ['absence', 'maeve@harbour.example', 'Out of Office Re: Invoice', 'I am away until Monday.'],
  ['bounce', 'mailer-daemon@mail.example', 'Delivery Status Notification (Failure)', 'Address not found'],
  ['bounce', 'postmaster@mail.example', 'Undeliverable: Lunch', 'Your message could not be delivered.'],
  ['notification', 'no-reply@tickets.example', 'Ticket 48113 updated', 'The ticket was closed.'],
  ['notification', 'notifications+abc@code.example', 'New comment', 'Look at this.'],
  ['invitation', 'maeve@harbour.example', 'Invitation: Review @ Thu 19 Mar 2026', 'Maeve has invited you'],
  ['receipt', 'shop@tea.example', 'Order confirmation 1182', 'Two tins of tea. Total: 12 EUR.'],
  [
    'bulk',
    'hello@stayboard.example',
    '5 ways to love your summer',
    `Do you love spreadsheets? ${'Read the guide. '.repeat(20)}\nYou're receiving this because you signed up. Unsubscribe | Manage preferences`,
  ],
  ['bulk', 'team@assay.example', 'Scheduled maintenance', 'The service will be unavailable on Saturday 14 November.'],
])('%s: %s, "%s"', (expected, address, subject, content) => {
  expect(kind(address, subject, content)).toBe(expected);
});
