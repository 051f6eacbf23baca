// Which mails a person wrote to a person: by sender, subject and words as the page shows them, and by header fields where they are known.
import { describe, expect, it } from 'vitest';
import { headersOf } from '../../../../lib/core/text/mail-headers';
import { mailKind, notReadBecause } from '../../../../lib/core/text/personal';
import { toReadingText } from '../../../../lib/core/text/reading-text';

const kind = (
  address: string,
  subject: string,
  content: string,
  name = 'Maeve Corrigan',
  headers: Readonly<Record<string, string>> = {},
) =>
  mailKind(
    { name, address },
    subject,
    toReadingText({ kind: 'text', content }),
    headersOf(Object.entries(headers).map(([key, value]) => ({ key, value }))),
  );

const LONG = 'Read the guide. '.repeat(20);

describe('as the page shows them', () => {
  it.each([
    ['personal', 'maeve@harbour.example', 'Re: Thursday', 'I never drink coffee.'],
    ['personal', 'maeve@harbour.example', 'unsubscribe', 'Take me off whatever list this is. Please unsubscribe me.'],
    ['personal', 'maeve@harbour.example', 'Your order', 'I changed my mind about your order, my mistake.'],
    ['personal', 'maeve@harbour.example', 'Invitation: my fortieth', 'I would love to see you both there.'],
    ['personal', 'maeve@harbour.example', 'Reminder', 'The parcel for our stand is with the porter. Bring tape.'],
    ['personal', 'maeve@harbour.example', 'Undelivered parcel', 'I waited all day and nobody came.'],
    [
      'personal',
      'maeve@harbour.example',
      'Fwd: Delivery Status Notification (Failure)',
      'I get this since Monday, you too?',
    ],
    ['personal', 'maeve@harbour.example', 'Plates', 'Plates came Friday, thanks. Two were for the shop next door.'],
    ['personal', 'info@bakery.example', 'Bread', 'I can bring it on Tuesday.', 'Lorraine Biggs'],
    ['personal', 'info@bakery.example', 'Bread', 'Tuesday works. We only bake rye now.', 'Lorraine Biggs'],
    ['personal', 'support@harbour.example', 'Re: Ticket 4', 'Both loggers are on their way.', 'Harbour Support'],
    ['absence', 'maeve@harbour.example', 'Automatic reply: Invoice', 'I am away until Monday.'],
    ['absence', 'maeve@harbour.example', 'Out of Office Re: Invoice', 'I am away until Monday.'],
    ['absence', 'maeve@harbour.example', 'Abwesenheitsnotiz: Rechnung', 'Ich bin bis Montag im Urlaub.'],
    [
      'personal',
      'maeve@harbour.example',
      'Abwesenheit / leave',
      'Hi Tom,\n\nI am away from May on, the baby comes in June.',
    ],
    ['notification', 'desk@harbour.example', 'Automatic reply: Invoice', 'Thank you, we have your mail.'],
    [
      'absence',
      'maeve@harbour.example',
      'Closure',
      'Dear valued partner,\n\nOur office will be closed from 9 to 14 February.',
    ],
    ['bounce', 'mailer-daemon@mail.example', 'Delivery Status Notification (Failure)', 'Address not found'],
    ['bounce', 'postmaster@mail.example', 'Undeliverable: Lunch', 'Your message could not be delivered.'],
    ['bounce', '', 'Lunch', 'Your message could not be sent. A transcript of the attempts follows.'],
    [
      'bounce',
      'fbl@mail.example',
      'Report',
      'This is an email abuse report for an email message received from 192.0.2.1.',
    ],
    ['notification', 'no-reply@tickets.example', 'Ticket 48113 updated', 'The ticket was closed.'],
    ['notification', 'notifications+abc@code.example', 'New comment', 'Look at this.'],
    [
      'notification',
      'payroll@harbour.example',
      'Your payslip',
      'Your payslip for March is now available in the portal.',
      'Payroll',
    ],
    [
      'notification',
      'reception@smile.example',
      'Appointment reminder',
      'This is a reminder of your check-up on 3 May at 10:20. Reply YES to confirm.',
      'Smile Dental',
    ],
    [
      'notification',
      'hello@drive.example',
      'Tom shared a file',
      'Tom shared a file with you. Sign in to view it.',
      'Drive',
    ],
    ['invitation', 'maeve@harbour.example', 'Invitation: Review @ Thu 19 Mar 2026', 'Maeve has invited you'],
    ['invitation', 'maeve@harbour.example', 'Accepted: Review', ''],
    ['receipt', 'shop@tea.example', 'Order confirmation 1182', 'Two tins of tea. Total: 12 EUR.'],
    ['receipt', 'no-reply@tea.example', 'Your order of 3 May', 'Two tins of tea. My account'],
    [
      'bulk',
      'hello@stayboard.example',
      '5 ways to love your summer',
      `Do you love spreadsheets? ${LONG}\nYou're receiving this because you signed up. Unsubscribe | Manage preferences`,
    ],
    ['bulk', 'hr@harbour.example', 'Benefits', 'Colleagues, the window opens today.', 'Maeve Corrigan'],
    [
      'notification',
      'team@assay.example',
      'Scheduled maintenance',
      'The service will be unavailable on Saturday 14 November.',
    ],
  ])('%s: %s, "%s"', (expected, address, subject, content, name?: string) => {
    expect(kind(address, subject, content, name)).toBe(expected);
  });

  it('reads what people write in a discussion list', () => {
    const footer = `\n--\nYou received this message because you are subscribed to the Google Groups "Rowers" group.\nTo unsubscribe from this group, send an email. ${LONG}`;
    expect(kind('maeve@harbour.example', 'Boats', `I cannot row on Sundays.\n${footer}`)).toBe('personal');
  });
});

describe('with header fields', () => {
  it.each([
    ['bulk', { 'List-Unsubscribe': '<https://example.com/u>' }, 'Hello', 'I wrote about tea.'],
    ['bulk', { Precedence: 'bulk' }, 'Hello', 'I wrote about tea.'],
    ['notification', { 'Auto-Submitted': 'auto-generated' }, 'Report', 'All is well.'],
    ['notification', { 'Auto-Submitted': 'auto-replied' }, 'Re: Lunch', 'I moved to another address.'],
    ['absence', { 'Auto-Submitted': 'auto-replied' }, 'Re: Lunch', 'I am on vacation until Monday.'],
    ['absence', { 'Auto-Submitted': 'auto-generated' }, 'Automatic reply: Lunch', 'I am out of the office.'],
    ['bounce', { 'Auto-Submitted': 'auto-replied', 'Content-Type': 'multipart/report' }, 'Lunch', 'I am on vacation.'],
    ['bounce', { 'Auto-Submitted': 'auto-replied' }, 'Undeliverable: Lunch', 'Mailbox full. Back until May.'],
    ['invitation', { 'Content-Type': 'text/calendar; method=REQUEST' }, 'Lunch', ''],
    ['absence', { 'X-Apple-Criteria': '{kind=VACATION,startDate=2013-07-15T00:00:00}' }, 'Auto reply: x', 'Asleep.'],
    ['personal', { 'Auto-Submitted': 'no' }, 'Lunch', 'I never eat lunch.'],
  ])('%s: %o', (expected, headers, subject, content) => {
    expect(kind('maeve@harbour.example', subject, content, 'Maeve Corrigan', headers)).toBe(expected);
  });
});

it('gives the panel a reason whenever nothing is read, and none when something is', () => {
  for (const unread of ['bulk', 'notification', 'bounce', 'invitation', 'receipt'] as const)
    expect(notReadBecause(unread)).toEqual({ key: `reading_${unread}` });
  expect(notReadBecause('personal')).toBeNull();
  expect(notReadBecause('absence')).toBeNull();
});
