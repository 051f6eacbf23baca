// Forget Inês: nothing of her is left anywhere that a page can read, what Tiago told stays, and her mail is not read again.
// What the storage engine still holds in its own files is measured, not promised.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame } from 'playwright-core';
import { z } from 'zod';
import { addSender, fact, openFact, proposals, remember, unfold } from './by-hand';
import { type Keepsake, MAILBOX, openKeepsake, storedRows } from './keepsake';
import { readMailbox } from '../stand-in/mailbox';
import { keptEverywhere } from './kept-everywhere';
import { filesHolding } from './profile-files';

const INES = 'Inês Marques';
const TIAGO = 'Tiago Reis';
/** What names her, and what she wrote. */
const NAMES = [INES, 'Ines Marques', 'ines.marques@atlantida.example'] as const;
const WORDS = [
  'the cortado at Fábrica',
  'my doctor has banned me from coffee',
  'my birthday on 3 June',
  'Two pallets of the Tuesday delivery arrived broken',
  'Lisbon half marathon on 7 March',
  'Head of Operations',
] as const;
/** By these the list of people finds her. */
const LISTED = ['"ines"', '"marques"', '"ines marques"'] as const;

let profile: string;
let keepsake: Keepsake;
let panel: Frame;
beforeAll(async () => {
  profile = mkdtempSync(path.join(tmpdir(), 'forget-'));
  keepsake = await openKeepsake({ session: { profile } });
});
afterAll(async () => {
  await keepsake.stop();
  rmSync(profile, { recursive: true, force: true });
});

const readWhole = () => panel.getByRole('button', { name: 'Read the whole conversation' }).click();
const focusOn = (name: string) => panel.getByRole('navigation').getByRole('button', { name }).click();
const form = (name: string) => panel.getByRole('form', { name });

/** Ids of her and of her mails, learnt while she is still in memory. */
const ids: string[] = [];
async function learnIds(): Promise<void> {
  const stored = await storedRows(keepsake.mail);
  const people = z.array(z.object({ id: z.string(), name: z.string() })).parse(stored['people']);
  ids.push(...people.filter(({ name }) => name === INES).map(({ id }) => id));
  for (const { id: thread, messages } of await readMailbox(MAILBOX)) {
    // A conversation bears the id of its first mail; it may stand in what is kept of Tiago.
    for (const { id, mail } of messages) if (mail.from.name === INES && id !== thread) ids.push(id);
  }
}

/** In which files of the profile, and how often. */
const onDisk = () => filesHolding(profile, [...NAMES, ...WORDS]);

/** Says what is still there, and holds that nobody but the storage engine has it. */
function reportDisk(when: string): void {
  const held = onDisk();
  const times = [...held.values()].reduce((sum, one) => sum + one, 0);
  console.log(`${when}: ${times} times in ${held.size} files of the browser profile`);
  const others = [...held.keys()].filter((file) => !file.startsWith('Default/IndexedDB/chrome-extension_'));
  expect(others).toEqual([]);
}

/** What is kept anywhere and holds a trace of her. */
const traces = async (): Promise<readonly string[]> =>
  (await keptEverywhere(keepsake.mail)).filter((line) =>
    [...NAMES, ...WORDS, ...LISTED, ...ids].some((trace) => line.includes(trace)),
  );

test('things are learnt of two people, changed, deleted and left half done', async () => {
  const { mail } = keepsake;
  panel = await addSender(keepsake, 'A first coffee in Lisbon?', INES);
  await readWhole();
  await remember(panel, 'Cortado');
  await mail.openThread('Summer numbers, and a small favour');
  await readWhole();
  await remember(panel, 'Race or match');
  await (await openFact(panel, 'Race or match')).getByRole('button', { name: /^Delete/ }).click();
  await panel.getByText('Deleted. It can be put back for 30 days.').waitFor();
  await mail.openThread('Two pallets arrived broken');
  await readWhole();
  await focusOn(INES);
  await panel.getByText('Answer the complaint first').waitFor();

  panel = await addSender(keepsake, 'Onboarding week: who does what', TIAGO);
  await panel.getByRole('button', { name: /^Add/ }).click();
  await form('Something to remember').getByLabel('Topic').selectOption({ label: 'Work' });
  await form('Something to remember')
    .getByLabel('What to remember')
    .fill(`works with ${INES}, ines.marques@atlantida.example`);
  await form('Something to remember').getByLabel('What to remember').press('Enter');
  await fact(panel, 'works with').waitFor();

  await mail.openThread('My visit in December');
  await readWhole();
  await focusOn(TIAGO);
  await remember(panel, 'vegetarian');
  await focusOn(INES);
  await (await unfold(panel, 'Avoids coffee')).getByRole('button', { name: 'Replace the old' }).click();
  await fact(panel, 'Avoids coffee').waitFor();
  await remember(panel, 'Birthday');
  await (await unfold(panel, 'Move')).getByRole('button', { name: 'Not this' }).click();
  await panel.getByRole('button', { name: `More about ${INES}` }).click();
  await panel.getByRole('menuitem', { name: 'Who is this?' }).click();
  await form('Who is this?').getByLabel('Role').fill('Head of Operations');
  await form('Who is this?').getByLabel('Role').press('Enter');
  await panel.getByText('Head of Operations').waitFor();
  await panel.getByRole('button', { name: `More about ${INES}` }).click();
  await panel.getByRole('menuitem', { name: 'Who is this?' }).click();
  await form('Who is this?').getByLabel('Role').fill('Head of Operations and');

  await mail.reply();
  await mail.typeIn('Shall we have a coffee at Fábrica?');
  await panel
    .getByText(/^Inês told you/)
    .first()
    .waitFor();
  await learnIds();
  const places = new Set((await traces()).map((line) => line.split(':', 1)[0]));
  for (const place of [
    'table people',
    'table facts',
    'table candidates',
    'table suppressions',
    'table interactions',
    'table journal',
    'table unsaved',
    'index directory.words',
    'storage.session',
  ])
    expect(places).toContain(place);
  expect(onDisk().size).toBeGreaterThan(0);
  expect(await mail.problems()).toEqual([]);
});

test('Forget erases her from every table, index, journal row and storage; what Tiago told stays', async () => {
  const app = await keepsake.app('people');
  await app.getByRole('link', { name: INES }).click();
  await app.getByRole('heading', { name: INES }).waitFor();
  const place = app.url();
  await app.getByRole('link', { name: 'Forget Inês…' }).click();
  await app.getByLabel(`Type ${INES} to go on`).fill(INES);
  await app.getByRole('button', { name: 'Forget Inês', exact: true }).click();
  await app.getByRole('heading', { name: 'is forgotten' }).waitFor();
  expect(await traces()).toEqual([]);

  await app.getByRole('link', { name: 'Go to People' }).click();
  await app.getByRole('link', { name: TIAGO }).click();
  await app.getByText('vegetarian').first().waitFor();
  await app.getByText('works with …, …').waitFor();
  await app.goto(place);
  await app.getByText('Nobody is here').waitFor();
  await app.close();
  expect(await keepsake.mail.problems()).toEqual([]);
});

test('her mail is not read again, and nothing of it is proposed', async () => {
  await panel.getByText('You asked to forget this person, so their mail is not read.').waitFor();
  for (const quote of WORDS) expect(await panel.getByText(quote).count()).toBe(0);
  await keepsake.mail.page.reload();
  panel = await keepsake.panel();
  await keepsake.mail.openThread('My visit in December');
  await panel.getByText('You asked to forget this person, so their mail is not read.').waitFor();
  expect(await panel.getByRole('button', { name: 'Read the whole conversation' }).count()).toBe(0);
  await keepsake.mail.expandAll();
  await focusOn(TIAGO);
  await fact(panel, 'vegetarian').waitFor();
  await focusOn(INES);
  await panel.getByText('You asked to forget this person, so their mail is not read.').waitFor();
  expect(await proposals(panel).count()).toBe(0);
  expect(await traces()).toEqual([]);
  expect(await keepsake.mail.problems()).toEqual([]);
});

test('only the storage engine’s own files may still hold her words; a restart brings nothing back', async () => {
  reportDisk('right after Forget');
  await keepsake.stop();
  reportDisk('after closing the browser');
  keepsake = await openKeepsake({ session: { profile }, started: false });
  panel = await keepsake.panel();
  await keepsake.mail.openThread('Onboarding week: who does what');
  await fact(panel, 'vegetarian').waitFor();
  expect(await traces()).toEqual([]);
  reportDisk('after a restart');
  expect(await keepsake.mail.problems()).toEqual([]);
});
