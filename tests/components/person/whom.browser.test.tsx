// Whom the panel is about: the mail beside it, a stranger, selected words, somebody looked up by hand.
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readMessage } from '../../../lib/app/read-message';
import { emailHandle } from '../../../lib/core/model/handle';
import { INES, mail, startedApp, type TestApp, value } from '../../fakes/app';
import { inesStory, nobodyYet, OPEN_THREAD, preference, tell, words } from '../../fakes/people';
import { PanelPage, type PlayedPage, playedPage, TAB, view } from '../panel-page';

let app: TestApp;
let page: PlayedPage;
const user = userEvent.setup();
const RUTH = { name: 'Ruth Okafor', address: 'ruth.okafor@harbour.example' };
const open = (): void => {
  render(<PanelPage app={app} page={page} />);
};

beforeEach(async () => {
  app = await startedApp();
  page = playedPage();
});
afterEach(cleanup);

test('a stranger is added with one key, and what was noticed waits for the user', async () => {
  value(await readMessage(app)(mail('I am vegetarian. My birthday is on 26 May.')));
  open();
  await screen.findByText(/noticed in what you have open/u);
  await user.keyboard('a');
  await screen.findByRole('heading', { level: 1, name: INES.name });
  const handle = emailHandle(INES.address);
  expect(handle === null ? undefined : await app.memory.personByHandle(handle)).toBeDefined();
});

test('a sender without an address cannot be added', async () => {
  page = playedPage({ ...view, people: [{ name: 'Somebody', address: '' }], focus: '' });
  open();
  await screen.findByText('The page shows no address for Somebody, so nothing is kept.');
  expect(screen.queryByRole('button', { name: /^Add/u })).toBeNull();
});

test('a kind of sender that is not read says why, and can be read anyway', async () => {
  const payroll = { name: 'Payroll', address: 'payroll@atlantida.example' };
  page = playedPage({ ...view, people: [payroll], focus: payroll.address, collapsed: 2 });
  open();
  await screen.findByText('Nothing is kept about Payroll');
  expect(screen.queryByRole('button', { name: 'Read the whole conversation' })).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Read this sender anyway' }));
  await waitFor(() => expect(screen.queryByText('Mail about staff and pay is not read.')).toBeNull());
  expect((await app.memory.settings()).alwaysRead).toEqual([payroll.address]);
  expect(page.asked).toContain('reading changed');
});

test('the panel follows the mail, and the people of the conversation can be switched', async () => {
  await tell(app, inesStory());
  await tell(app, nobodyYet(RUTH.name, RUTH.address));
  page = playedPage({ ...view, people: [INES, RUTH] });
  open();
  await screen.findByRole('heading', { level: 1, name: INES.name });
  await user.click(screen.getByRole('button', { name: RUTH.name }));
  expect(page.asked.filter((asked) => asked !== 'plan')).toEqual([`focus ${RUTH.address}`]);
  act(() => {
    page.look({ tab: TAB, view: { ...view, version: 2, people: [INES, RUTH], focus: RUTH.address } });
  });
  await screen.findByRole('heading', { level: 1, name: RUTH.name });
  expect(screen.queryByText('Answer the complaint first')).toBeNull();
});

test('a complaint of a stranger is not passed over, and a dot marks who else has something waiting', async () => {
  value(await readMessage(app)(mail('I am very disappointed. The pallets arrived broken and nobody has answered me.')));
  page = playedPage({ ...view, people: [INES, RUTH] });
  open();
  await screen.findByText('A complaint was noticed in what you have open.');
  expect(screen.queryByText('Nothing was noticed in what you have open.')).toBeNull();
  act(() => {
    page.look({ tab: TAB, view: { ...view, version: 2, people: [INES, RUTH], focus: RUTH.address } });
  });
  const other = await screen.findByRole('button', { name: INES.name, description: 'Something waits for you here' });
  expect(other).toBeVisible();
  expect(screen.getByRole('button', { name: RUTH.name })).not.toHaveAccessibleDescription(/waits/u);
});

test('selected words become a fact of their author with one key', async () => {
  const { person } = inesStory();
  const claim = preference('travel_place', 'like', 'the night train to Madrid');
  await app.desk.put('selection', String(TAB), {
    author: INES,
    evidence: words(person, claim, 'I always take [the night train to Madrid], never the plane.', '2031-05-12'),
    suggestion: claim,
    sensitivity: 'ordinary',
    at: 1,
  });
  open();
  const field = await screen.findByRole('textbox', { name: 'What to remember' });
  await waitFor(() => expect(document.activeElement).toBe(field));
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 1, name: INES.name });
  const handle = emailHandle(INES.address);
  const ines = handle === null ? undefined : await app.memory.personByHandle(handle);
  const [fact] = ines === undefined ? [] : await app.memory.factsOf(ines.id);
  expect(fact?.evidence.map(({ quote }) => quote)).toEqual(['the night train to Madrid']);
  await waitFor(async () => expect(await app.desk.get('selection', String(TAB))).toBeNull());
});

test('without a mail page somebody can be found and shown', async () => {
  await tell(app, inesStory());
  page = playedPage(null);
  open();
  await user.type(await screen.findByRole('searchbox', { name: 'Name, role or address' }), 'in');
  await user.click(await screen.findByRole('button', { name: /Inês Marques/u }));
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(INES.name);
});

test('somebody can be added by hand, and a wrong address is said to be wrong', async () => {
  page = playedPage(null);
  open();
  await user.click(await screen.findByRole('button', { name: 'Add somebody by hand' }));
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Jonas Thiel');
  await user.type(screen.getByRole('textbox', { name: 'Mail address' }), 'jonas at sea');
  await user.click(screen.getByRole('button', { name: 'Add' }));
  await waitFor(() =>
    expect(screen.getByRole('textbox', { name: 'Mail address' }).getAttribute('aria-invalid')).toBe('true'),
  );
  await user.clear(screen.getByRole('textbox', { name: 'Mail address' }));
  await user.type(screen.getByRole('textbox', { name: 'Mail address' }), 'jonas@sloop.example');
  await user.click(screen.getByRole('button', { name: 'Add' }));
  await screen.findByRole('heading', { level: 1, name: 'Jonas Thiel' });
  expect(await app.memory.countPeople()).toBe(1);
});

test('words of the open thread are shown in the mail, others by a link to their mail', async () => {
  const story = inesStory();
  await tell(app, { ...story, candidates: story.candidates.slice(1) });
  open();
  await user.click(await screen.findByRole('button', { name: 'show in the mail' }));
  expect(page.shown.map(({ quote, threadId }) => [quote, threadId])).toEqual([
    ['we are moving to Porto on 1 June', OPEN_THREAD],
  ]);
  const links = screen.getAllByRole('link', { name: 'open the mail' });
  expect(links[0]?.getAttribute('href')).toContain('#all/18e0000000000001');
});

test('the rest of a conversation is read on request, and the keys are listed by "?"', async () => {
  await tell(app, inesStory());
  page = playedPage({ ...view, collapsed: 4 });
  open();
  await user.click(await screen.findByRole('button', { name: 'Read the whole conversation' }));
  expect(page.asked.filter((asked) => asked !== 'plan')).toEqual(['read whole conversation']);
  await user.keyboard('?');
  await screen.findByRole('heading', { name: 'Keys' });
  await user.keyboard('{Escape}');
  await screen.findByRole('heading', { level: 1, name: INES.name });
});
