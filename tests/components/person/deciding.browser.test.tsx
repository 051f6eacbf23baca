// What the user decides in the panel: remembering, editing, dismissing, deleting and logging, all by keys, each with its undo.
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { editAccount } from '../../../lib/app/edit-account';
import { startedApp, type TestApp } from '../../fakes/app';
import { inesStory, tell } from '../../fakes/people';
import { PanelPage, type PlayedPage, playedPage } from '../panel-page';

const story = inesStory();
const [offCoffee, ...others] = story.candidates;
let app: TestApp;
let page: PlayedPage;
const user = userEvent.setup();

const facts = async (): Promise<string[]> =>
  (await app.memory.factsOf(story.person.id))
    .filter(({ supersededBy }) => supersededBy === null)
    .map(({ claim }) => claim.value);
const open = (): void => {
  render(<PanelPage app={app} page={page} />);
};

beforeEach(async () => {
  app = await startedApp();
  page = playedPage();
  await tell(app, { ...story, candidates: others });
});
afterEach(cleanup);

test('Enter remembers the first proposal, U takes it back', async () => {
  open();
  await screen.findByRole('button', { name: 'Remember' });
  await user.keyboard('{Enter}');
  await waitFor(async () => expect(await facts()).toContain('Moves to Porto'));
  await screen.findByText('Remembered.');
  await user.keyboard('u');
  await waitFor(async () => expect(await facts()).not.toContain('Moves to Porto'));
  await screen.findByRole('button', { name: 'Remember' });
});

test('a contradiction is shown with what it contradicts, and only the user resolves it', async () => {
  await tell(app, { ...story, candidates: offCoffee === undefined ? [] : [offCoffee] });
  open();
  await user.click(await screen.findByText('Avoids coffee'));
  await screen.findByText('The new mail says otherwise. Keep both, or let the new one replace it?');
  expect(screen.getByText('with oat milk').closest('li')?.textContent).toContain('my doctor has banned me from coffee');
  await user.keyboard('b');
  await waitFor(async () =>
    expect(await facts()).toEqual(expect.arrayContaining(['coffee', 'coffee, an oat-milk cortado'])),
  );
  await screen.findByText('Remembered.');
  // Among the remembered, and above as what must not be got wrong.
  await waitFor(() => expect(screen.getAllByText('Avoids coffee')).toHaveLength(2));
  await user.keyboard('u');
  await user.click(await screen.findByText('Avoids coffee'));
  await user.click(await screen.findByRole('button', { name: 'Replace the old' }));
  await waitFor(async () => expect(await facts()).not.toContain('coffee, an oat-milk cortado'));
  expect(await facts()).toContain('coffee');
  await screen.findByText('1 earlier, replaced');
});

test('Backspace dismisses', async () => {
  open();
  await screen.findByRole('button', { name: 'Remember' });
  await user.keyboard('{Backspace}');
  await waitFor(() => expect(screen.queryByText('Moves to Porto, 1 Jun 2031')).toBeNull());
});

test('E corrects a proposal before it is remembered', async () => {
  open();
  await screen.findByRole('button', { name: 'Remember' });
  await user.keyboard('e');
  const field = await screen.findByRole('textbox', { name: 'What happens' });
  expect(document.activeElement).toBe(field);
  await user.clear(field);
  await user.type(field, 'Moves to Braga{Enter}');
  await waitFor(async () => expect(await facts()).toContain('Moves to Braga'));
  expect(screen.queryByRole('textbox', { name: 'What happens' })).toBeNull();
});

test('a fact shows its evidence on focus, can be corrected, confirmed and deleted with undo', async () => {
  open();
  const row = await screen.findByRole('button', { name: /Twins, Tomás and Rita/u });
  row.focus();
  await screen.findByText('the twins start school');
  await user.click(await screen.findByRole('button', { name: 'Still true' }));
  await screen.findByText('You said on 14 May 2031 that it still holds.');
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  await waitFor(async () => expect(await facts()).not.toContain('Twins, Tomás and Rita, start school'));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await facts()).toContain('Twins, Tomás and Rita, start school'));
});

test('C logs a call today; with a form open single keys only type', async () => {
  open();
  await screen.findByRole('button', { name: 'Remember' });
  await user.keyboard('c');
  await screen.findByText('Call noted, today.');
  expect((await app.memory.interactionsOf(story.person.id, 1)).map(({ channel }) => channel)).toEqual(['call']);
  await user.keyboard('a');
  const field = await screen.findByRole('textbox', { name: 'What to remember' });
  await user.type(field, 'collects maps{Enter}');
  await waitFor(async () => expect(await facts()).toContain('collects maps'));
  expect(await app.memory.interactionsOf(story.person.id, 50)).toHaveLength(4);
});

test('what is typed survives the panel being closed in the middle of a word', async () => {
  open();
  await screen.findByRole('button', { name: 'Remember' });
  await user.keyboard('a');
  await user.type(await screen.findByRole('textbox', { name: 'What to remember' }), 'sings in a cho');
  await waitFor(async () =>
    expect((await app.memory.unsaved(`add:${story.person.id}`))?.text).toContain('sings in a cho'),
  );
  cleanup();
  open();
  const field = await screen.findByRole('textbox', { name: 'What to remember' });
  expect(field).toHaveProperty('value', 'sings in a cho');
  await user.type(field, 'ir{Enter}');
  await waitFor(async () => expect(await facts()).toContain('sings in a choir'));
  await waitFor(async () => expect(await app.memory.unsaved(`add:${story.person.id}`)).toBeUndefined());
});

test('a date needs its month, and says so', async () => {
  open();
  await screen.findByRole('button', { name: 'Remember' });
  await user.keyboard('e');
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Month' }), '–');
  await user.click(screen.getByRole('button', { name: 'Remember' }));
  await screen.findByText('That is not a date. A day needs its month; the year may stay empty.');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Month' }), 'June');
  await user.clear(screen.getByRole('textbox', { name: 'Year' }));
  await user.click(screen.getByRole('button', { name: 'Remember' }));
  await waitFor(async () =>
    expect(
      (await app.memory.factsOf(story.person.id)).map(({ claim }) => (claim.type === 'moment' ? claim.date : '')),
    ).toContain('--06-01'),
  );
});

test('a complaint stays on top until the user says that it is answered', async () => {
  open();
  await user.click(await screen.findByRole('button', { name: 'Answered' }));
  await waitFor(() => expect(screen.queryByText('Answer the complaint first')).toBeNull());
  const complaint = (await app.memory.factsOf(story.person.id)).find(({ claim }) => claim.type === 'signal');
  expect(complaint?.state).toBe('answered');
});

test('until when the contract runs stands in the head, with who said so and when', async () => {
  const account = (await app.memory.get('people', story.person.id))?.accountId;
  if (account == null) throw new Error('the story lacks an account');
  const change = { kind: 'contractEnd', day: { was: '', is: '2031-12-31' } } as const;
  expect((await editAccount(app)({ command: app.clock.command(), account, change })).ok).toBe(true);
  open();
  expect(await screen.findByText('contract until 31 Dec 2031, as you said on 14 May 2031')).toBeVisible();
});

test('who somebody is can be corrected, with a clock by the name of a city', async () => {
  open();
  await user.click(await screen.findByRole('button', { name: 'More about Inês Marques' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Who is this?' }));
  const role = await screen.findByRole('textbox', { name: 'Role' });
  await user.clear(role);
  await user.type(role, 'Managing Director');
  const place = screen.getByRole('combobox', { name: 'City, for their local time' });
  await user.clear(place);
  await user.type(place, 'Atlantis{Enter}');
  await screen.findByText('No time zone is known for this place. Try the nearest large city.');
  await user.clear(place);
  await user.type(place, 'Tokyo{Enter}');
  await screen.findByText('Managing Director');
  expect((await screen.findByText(/in Tokyo/u)).textContent).toBe('18:00 in Tokyo');
});

const titles = (): (string | null)[] =>
  [...document.querySelectorAll('[id^="proposal-"]')].map(({ textContent }) => textContent);

test('what is noticed while the user looks comes in below, never above what they point at', async () => {
  open();
  const first = await screen.findByRole('button', { name: 'Remember' });
  const before = titles();
  await tell(app, { ...story, candidates: offCoffee === undefined ? [] : [offCoffee] });
  await screen.findByText('Avoids coffee');
  expect(titles().slice(0, before.length)).toEqual(before);
  expect(screen.getByRole('button', { name: 'Remember' })).toBe(first);
});

test('what was done can still be taken back after looking at somebody else', async () => {
  open();
  await screen.findByRole('button', { name: 'Remember' });
  await user.keyboard('{Enter}');
  await screen.findByText('Remembered.');
  cleanup();
  open();
  await screen.findByText('Remembered.');
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByText('Remembered.')).toBeNull();
  await user.click(screen.getByRole('button', { name: /^More about/u }));
  await user.click(await screen.findByRole('menuitem', { name: 'Undo: Remembered.' }));
  await waitFor(async () => expect(await facts()).not.toContain('Moves to Porto'));
});
