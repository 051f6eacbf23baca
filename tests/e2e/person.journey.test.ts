// Opening a mail shows who wrote it; everything about them is one click or one key away, and stays.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame } from 'playwright-core';
import { addSender, fact, focusPanel, openFact, remember } from './by-hand';
import { type Keepsake, markedWords, openKeepsake, storedRows } from './keepsake';

let keepsake: Keepsake;
let panel: Frame;
beforeAll(async () => {
  keepsake = await openKeepsake();
  panel = await keepsake.panel();
});
afterAll(() => keepsake.stop());

const shown = (name: string) => panel.getByRole('heading', { level: 1, name }).waitFor();
const said = (text: string | RegExp) => panel.getByText(text).first().waitFor();
const talks = () => panel.getByRole('region', { name: 'We spoke, we met' });

test('an unknown sender is added with one click; what is remembered shows its words, day and mail', async () => {
  await keepsake.mail.openThread('Winter storage and spare parts');
  await said('You don’t keep anything about Jonas Thiel yet');
  await said('1 thing was noticed in what you have open.');
  expect((await storedRows(keepsake.mail))['people']).toEqual([]);

  await panel.getByRole('button', { name: 'Add Jonas Thiel' }).click();
  await shown('Jonas Thiel');
  await panel.getByText('thiel-marine.example', { exact: true }).waitFor();
  await said(/^last wrote /);
  await talks().getByText('They wrote').waitFor();

  await remember(panel, 'Birthday');
  const row = await openFact(panel, 'Birthday');
  await row.getByText('I turn 40 on 22 November').waitFor();
  await row.getByText('Nov 16, 2026').waitFor();
  await row.getByRole('button', { name: 'show in the mail' }).click();
  await expect
    .poll(() => markedWords(keepsake.mail, 'keepsake-quote'))
    .toEqual([expect.stringContaining('I turn 40 on 22 November')]);
  expect(await keepsake.mail.problems()).toEqual([]);
});

test('evidence of another conversation has a link that opens it', async () => {
  panel = await addSender(keepsake, 'My visit in December', 'Inês Marques');
  await remember(panel, 'Avoids coffee');
  await keepsake.mail.openThread('Summer numbers, and a small favour');
  await shown('Inês Marques');
  const link = (await openFact(panel, 'coffee')).getByRole('link', { name: 'open the mail' });
  const opened = keepsake.mail.context.waitForEvent('page');
  await link.click();
  const page = await opened;
  await page.getByRole('main').getByText('my doctor has banned me from coffee').first().waitFor();
  expect(page.url()).not.toContain('coffee');
  await page.close();
  expect(await keepsake.mail.problems()).toEqual([]);
});

test('the other people of the conversation are one click away; a call is noted with one key', async () => {
  await keepsake.mail.openThread('Two pallets arrived broken');
  await panel.getByRole('button', { name: 'Read the whole conversation' }).click();
  const people = panel.getByRole('navigation', { name: 'People in this conversation' });
  await people.getByRole('button', { name: 'Tiago Reis' }).click();
  await said('You don’t keep anything about Tiago Reis yet');
  await people.getByRole('button', { name: 'Inês Marques' }).click();
  await shown('Inês Marques');

  await focusPanel(panel);
  for (const [key, touch] of [
    ['c', 'Call'],
    ['m', 'Meeting'],
    ['v', 'Visit'],
  ] as const) {
    await keepsake.mail.page.keyboard.press(key);
    await said(`${touch} noted, today.`);
    await talks().getByRole('listitem').filter({ hasText: touch }).waitFor();
  }
  expect(await keepsake.mail.problems()).toEqual([]);
});

test('the clock appears when the place is known; a reload changes nothing', async () => {
  expect(await panel.getByText(/ in Lisbon$/).count()).toBe(0);
  await panel.getByRole('button', { name: 'More about Inês Marques' }).click();
  await panel.getByRole('menuitem', { name: 'Who is this?' }).click();
  const form = panel.getByRole('form', { name: 'Who is this?' });
  await form.getByLabel('Role').fill('Head of Operations');
  await form.getByLabel('City, for their local time').fill('Lisbon');
  await form.getByRole('button', { name: 'Save' }).click();
  const clock = /^\d{1,2}:\d{2}\s*[AP]M in Lisbon$/;
  await said(clock);

  await keepsake.mail.page.reload();
  panel = await keepsake.panel();
  await shown('Inês Marques');
  await said(clock);
  await said('Head of Operations');
  await fact(panel, 'coffee').waitFor();
  for (const touch of ['Call', 'Meeting', 'Visit'])
    await talks().getByRole('listitem').filter({ hasText: touch }).waitFor();
  expect(await keepsake.mail.problems()).toEqual([]);
});

test('a sender without an address is unknown, and nothing is proposed or kept', async () => {
  const before = await storedRows(keepsake.mail);
  await keepsake.mail.openThread('Parcel for you at the front desk');
  await said('Unknown sender');
  expect(await panel.getByRole('region', { name: 'New in the mail' }).count()).toBe(0);
  expect(await panel.getByRole('button', { name: /^Add / }).count()).toBe(0);
  const after = await storedRows(keepsake.mail);
  expect([after['people'], after['candidates']]).toEqual([before['people'], before['candidates']]);
  expect(await keepsake.mail.problems()).toEqual([]);
});

test('senders that are left unread say why', async () => {
  for (const [subject, why] of [
    ['Lunch on Thursday?', 'Mail from your own organisation is not read.'],
    ['Your November payslip', 'Mail about staff and pay is not read.'],
    ['A payment was received', 'Mail from banks and insurers is not read.'],
    ['Your appointment on 26 November', 'Mail about health care is not read.'],
  ] as const) {
    await keepsake.mail.openThread(subject);
    await said(why);
    expect(await panel.getByText('noticed in what you have open').count()).toBe(0);
  }
  const rows = await storedRows(keepsake.mail);
  expect(JSON.stringify(rows)).not.toMatch(/norrbank|peopledesk|hjortkliniken|erik\.holm|off sugar/);
  expect(await keepsake.mail.problems()).toEqual([]);
});
