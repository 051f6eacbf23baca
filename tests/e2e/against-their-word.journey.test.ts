// A reply that goes against what somebody told is quietly underlined while it is written, their own words stand in the panel, and neither
// leaves a trace in Gmail's page or in the mail that is sent.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame, Locator } from 'playwright-core';
import { addSender, remember } from './by-hand';
import { type Keepsake, markedWords, openKeepsake } from './keepsake';

/** A loaded machine types, waits and paints slowly. */
const PATIENCE = { timeout: 30_000 };

/** By whom something was told: words of theirs that stand in no row of the list and in no conversation that is answered here. */
const TOLD = {
  Inês: ['banned me from coffee', 'pick up before ten', 'please mail me', 'Avoids coffee', 'Not before ten'],
  Tiago: ['vegetarian since', 'Diet · needs', 'banned me from coffee'],
} as const;

let keepsake: Keepsake;
let panel: Frame;
beforeAll(async () => {
  keepsake = await openKeepsake();
  panel = await addSender(keepsake, 'My visit in December', 'Inês Marques');
  await remember(panel, 'Avoids coffee');
  await keepsake.mail.openThread('Onboarding week: who does what');
  await readWhole('Inês Marques');
  await remember(panel, 'mail me, don');
  await remember(panel, 'Not before ten');
  await keepsake.mail.openThread('My visit in December');
  await readWhole('Tiago Reis');
  await panel.getByRole('button', { name: 'Add Tiago Reis' }).click();
  await remember(panel, 'vegetarian');
});
afterAll(() => keepsake.stop());

/** Has all of the open conversation read, and looks at one of its people. */
async function readWhole(name: string): Promise<void> {
  await panel.getByRole('button', { name: 'Read the whole conversation' }).click();
  const people = panel.getByRole('navigation', { name: 'People in this conversation' });
  await people.getByRole('button', { name }).click();
}

/** Opens a conversation as if it were the first one of the day: Gmail keeps those opened before in its page. */
async function openAnew(subject: string): Promise<void> {
  await keepsake.mail.openThread(subject);
  await keepsake.mail.page.reload();
  panel = await keepsake.panel();
  await keepsake.mail.page.getByRole('main').getByRole('heading', { name: subject }).waitFor();
}

const underlined = (words: readonly string[]) =>
  expect.poll(() => markedWords(keepsake.mail, 'keepsake-hold'), PATIENCE).toEqual(words);
const warnings = () => panel.getByRole('region', { name: 'In the mail you are writing' });

/** Writes this instead of what stands in the box. */
async function writeInstead(box: Locator, text: string): Promise<void> {
  await box.press('Control+A');
  await keepsake.mail.typeIn(text);
}

/** Everything that a script on Gmail's page could come by, and more: elements, texts, attributes, closed shadow roots, storage. */
async function wholePage(): Promise<string> {
  const { page } = keepsake.mail;
  const session = await keepsake.mail.context.newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage].map(Object.entries)));
  // The protocol cuts long texts, the page itself does not look into closed shadow roots.
  return [await page.content(), JSON.stringify(root), kept].join('\n');
}

/** A clash as it is played: who is written to, what, which words clash, and with what they told. */
interface Clash {
  readonly name: keyof typeof TOLD;
  readonly text: string;
  readonly words: string;
  readonly quote: string;
}

/** Underlined words come with their quote in the panel, and with nothing told in the page; both go when the words go. */
async function playClash(box: Locator, { name, text, words, quote }: Clash): Promise<void> {
  await writeInstead(box, text);
  await underlined([words]);
  await warnings()
    .getByText(new RegExp(`^${name} told you .*on `))
    .waitFor();
  await warnings().getByText(quote).waitFor();
  const page = await wholePage();
  expect(page.includes(text)).toBe(true);
  expect([...TOLD[name], 'told you'].filter((told) => page.includes(told))).toEqual([]);

  await writeInstead(box, 'Thank you, all is clear.');
  await underlined([]);
  await warnings().getByText(quote).waitFor({ state: 'detached' });
}

test('a coffee, a call and eight in the morning go against what Inês told in other conversations', async () => {
  await openAnew('Summer numbers, and a small favour');
  const box = await keepsake.mail.reply();
  for (const [text, words, quote] of [
    ['Shall we talk about it over a coffee?', 'coffee', 'my doctor has banned me from coffee'],
    ['I will call you on Tuesday at noon.', 'call you', "please mail me, don't call"],
    ['Could we meet at eight in the morning?', 'eight in the morning', 'I never pick up before ten'],
  ] as const)
    await playClash(box, { name: 'Inês', text, words, quote });
  expect(await keepsake.mail.problems()).toEqual([]);
});

test('a steak house goes against what Tiago told; that Inês drinks no coffee is not held against him', async () => {
  await openAnew('Onboarding week: who does what');
  await playClash(await keepsake.mail.reply(), {
    name: 'Tiago',
    text: 'Shall we have a coffee, and go to the steak house after?',
    words: 'steak house',
    quote: 'I am a vegetarian since the summer',
  });
  expect(await keepsake.mail.problems()).toEqual([]);
});

/** What a reply holds before the quoted mail. */
const own = (html: string): string => html.slice(0, html.indexOf('gmail_quote'));

test('what is sent is the same to the byte with checks on and off', async () => {
  const { mail, standIn } = keepsake;
  const text = 'Dear Inês,\nshall we have a coffee at eight in the morning?\nMaya';
  const found = ['coffee', 'eight in the morning'];
  const send = async (): Promise<string> => {
    await mail.send();
    return standIn.sent().at(-1)?.html ?? '';
  };
  /** Writes a mail twice over, with the checks set between; gives what was sent. */
  const write = async (box: Locator, first: readonly string[], then: readonly string[], between = async () => {}) => {
    await mail.typeIn(text);
    await underlined(first);
    await between();
    await writeInstead(box, text);
    await underlined(then);
    return send();
  };
  const toInes = () => mail.compose('ines.marques@atlantida.example');
  const answer = async (subject: string): Promise<Locator> => {
    await mail.openThread(subject);
    return mail.reply();
  };

  const fresh = await write(await toInes(), found, found);
  const reply = await write(await answer('A first coffee in Lisbon?'), found, found);
  expect(fresh).toContain('eight in the morning');
  expect(own(reply)).toContain('eight in the morning');

  expect(await write(await toInes(), found, [], switchChecksOff)).toBe(fresh);
  expect(own(await write(await answer('My visit in December'), [], []))).toBe(own(reply));
  expect(await mail.problems()).toEqual([]);
});

async function switchChecksOff(): Promise<void> {
  const settings = await keepsake.app('settings');
  await settings.getByRole('switch', { name: 'Check what I write' }).click();
  await settings.getByText('Saved', { exact: true }).waitFor();
  await settings.close();
}
