// A draft and its grounds, and what is said against the mail being written.
import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { changeSettings } from '../../../lib/app/change-settings';
import { builtInDrafter } from '../../../lib/drafters/built-in.drafter';
import { fromLanguageModel } from '../../../lib/drafters/language-model';
import { FactId } from '../../../lib/core/model/ids';
import type { HostPerson } from '../../../lib/core/model/message';
import { INES, mail, startedApp, type TestApp } from '../../fakes/app';
import { inesStory, preference, tell, words } from '../../fakes/people';
import { aSuggestion } from '../../fakes/suggestions';
import { plan } from '../today/day';
import { playedModel } from '../../unit/drafters/model';
import { PanelPage, type PlayedPage, playedPage, TAB, view } from '../panel-page';

let app: TestApp;
let page: PlayedPage;
configure({ asyncUtilTimeout: 8000 });
const user = userEvent.setup();
const story = inesStory();
const calmStory = { ...story, candidates: [], facts: story.facts.filter(({ claim }) => claim.type !== 'signal') };
const open = (): void => {
  render(<PanelPage app={app} page={page} />);
};
const finding = (id: string, value: string, text: string) => ({
  id,
  matter: `against-their-word:${value}`,
  words: value,
  personId: story.person.id,
  guardrail: 'against-their-word',
  severity: 'hold' as const,
  span: { start: 0, end: 6 },
  sentence: { key: 'claim_avoid' as const, params: { value } },
  facts: [FactId.parse('fact')],
  evidence: words(story.person, preference('food_drink', 'avoid', value), text, '2031-03-03'),
});
const inserted = (): string[] => page.asked.filter((asked) => asked.startsWith('insert '));

// What the page loads with the first draft is served by hundreds of modules here.
beforeAll(async () => {
  await Promise.all([
    import('../../../lib/core/drafting/draft'),
    import('../../../lib/core/drafting/conversation'),
    import('../../../components/person/wanted-screen'),
  ]);
});
beforeEach(async () => {
  app = await startedApp();
  page = playedPage();
});
afterEach(cleanup);

test('a draft rests on one fact, shows its quote, and goes into the mail on Enter', async () => {
  await tell(app, calmStory);
  open();
  await user.click(await screen.findByRole('button', { name: /Draft a reply/u }));
  await screen.findByText('Hi Inês,', { exact: false });
  const boxes = await screen.findAllByRole('checkbox');
  expect(boxes.filter((box) => box instanceof HTMLInputElement && box.checked)).toHaveLength(1);
  const grounds = await screen.findByRole('list', { name: 'Where this comes from' });
  expect(grounds.querySelector('mark')?.textContent).not.toBe('');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(inserted()).toHaveLength(1));
  await screen.findByText('It stands in your mail. One undo takes it out.');
  expect((await app.desk.list('draft', `${TAB}/`)).map(({ personId }) => personId)).toEqual([story.person.id]);
});

test('with nothing ticked the draft is plain', async () => {
  await tell(app, calmStory);
  open();
  await user.click(await screen.findByRole('button', { name: /Draft a reply/u }));
  const boxes = await screen.findAllByRole('checkbox');
  for (const box of boxes) if (box instanceof HTMLInputElement && box.checked) await user.click(box);
  await waitFor(() => expect(screen.queryByRole('list', { name: 'Where this comes from' })).toBeNull());
});

test('a question of theirs stands as a gap, and is shown to come from their mail', async () => {
  await tell(app, { ...calmStory, facts: [] });
  page.messages = [mail('When will the pallets arrive?')];
  open();
  await user.click(await screen.findByRole('button', { name: /Draft a reply/u }));
  await screen.findByText('"When will the pallets arrive?" […]', { exact: false });
  const grounds = await screen.findByRole('list', { name: 'Where this comes from' });
  expect(grounds.textContent).toContain('In their mail, in this conversation');
});

test('where a draft would be unwelcome there is none, the panel says why, and the user may write all the same', async () => {
  await tell(app, story);
  open();
  await user.click(await screen.findByRole('button', { name: /Draft a reply/u }));
  await screen.findByText('Hi Inês,', { exact: false });
  await user.selectOptions(await screen.findByLabelText('What is it for?'), 'Birthday');
  await screen.findByText(/Settle that first/u);
  expect(screen.queryByRole('button', { name: /Put it into the mail/u })).toBeNull();
  await user.keyboard('{Enter}');
  expect(inserted()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Write a plain one all the same' }));
  await screen.findByText('Hi Inês,', { exact: false });
  await user.click(screen.getByRole('button', { name: /Put it into the mail/u }));
  await waitFor(() => expect(inserted()).toHaveLength(1));
});

test('nothing goes into a mail to somebody else, unless the user says so', async () => {
  await tell(app, calmStory);
  const tom = { name: 'Tom Reed', address: 'tom@harbour.example' };
  page = playedPage({ ...view, composeKey: 'box', composeTo: [tom] });
  page.recipients = [tom];
  open();
  await user.click(await screen.findByRole('button', { name: /Draft a reply/u }));
  await screen.findByText('Hi Inês,', { exact: false });
  await user.keyboard('{Enter}');
  await screen.findByText(/words are for Inês Marques, but the open mail goes to Tom Reed/u);
  expect(await app.desk.list('draft', `${TAB}/`)).toEqual([]);
  const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Put it there all the same' }));
  await screen.findByText('It stands in your mail. One undo takes it out.');
});

/** The user pressed the button in a mail. */
const press = (insert: boolean, recipients: readonly HostPerson[] = [INES]): Promise<void> =>
  app.desk.put('wanted', String(TAB), {
    composeKey: 'box',
    threadId: '',
    subject: '',
    recipients,
    version: 4,
    insert,
    at: 1,
  });
const wanted = () => app.desk.get('wanted', String(TAB));

test('why the button in a mail wrote nothing is said in the panel, whoever is looked at', async () => {
  await tell(app, story);
  await press(false);
  page.look({ tab: TAB, view: null });
  open();
  await screen.findByRole('heading', { name: 'A new mail to Inês Marques' });
  await screen.findByText('Hi Inês,', { exact: false });
  await user.selectOptions(await screen.findByLabelText('What is it for?'), 'Birthday');
  await screen.findByText(/Settle that first/u);
  expect(inserted()).toEqual([]);
  await user.click(screen.getByRole('button', { name: /Cancel/u }));
  await waitFor(() => expect(screen.queryByLabelText('What is it for?')).toBeNull());
  expect(await wanted()).toBeNull();
});

test('for a mail that goes to nobody yet the panel says what is missing, and offers no draft', async () => {
  await tell(app, story);
  await press(false, []);
  page.look({ tab: TAB, view: null });
  open();
  await screen.findByText(/^Say first whom the mail goes to/u);
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Close/u),
  ]);
  await user.keyboard('{Escape}');
  await waitFor(async () => expect(await wanted()).toBeNull());
  expect(inserted()).toEqual([]);
});

test('for a mail that goes to several the user chooses one, and nothing personal is said that is not ticked', async () => {
  await tell(app, calmStory);
  await press(false, [INES, { name: '', address: 'tom@harbour.example' }]);
  open();
  await screen.findByText(/^This mail goes to 2 people/u);
  screen.getByRole('button', { name: 'tom@harbour.example' });
  await user.click(screen.getByRole('button', { name: 'Inês Marques' }));
  await screen.findByText(/^Others read this mail too/u);
  const boxes = await screen.findAllByRole('checkbox');
  expect(boxes.filter((box) => box instanceof HTMLInputElement && box.checked)).toEqual([]);
  await user.click(screen.getByRole('button', { name: /Put it into the mail/u }));
  await waitFor(() => expect(inserted()).toHaveLength(1));
  expect(await wanted()).toBeNull();
});

test('a draft to somebody of whom nothing is kept says why it is plain, also once it stands in the mail', async () => {
  await press(false, [{ name: 'Tom Baker', address: 'tom@harbour.example' }]);
  open();
  await screen.findByRole('heading', { name: 'A new mail to Tom Baker' });
  const why = 'You keep nothing about Tom Baker yet, so the draft stays plain.';
  await screen.findByText(why);
  await user.click(screen.getByRole('button', { name: /Put it into the mail/u }));
  await waitFor(() => expect(screen.queryByLabelText('What is it for?')).toBeNull());
  await screen.findByText(why);
});

test('a mail that Today suggests is called that', async () => {
  await tell(app, calmStory);
  await plan(app, [aSuggestion(story.person, { occasion: 'birthday' })]);
  await press(false);
  open();
  await screen.findByText('Hi Inês,', { exact: false });
  await user.selectOptions(screen.getByLabelText('What is it for?'), 'Birthday');
  await screen.findByRole('heading', { name: 'For Today: a mail to Inês Marques' });
  await waitFor(() => expect(screen.getByLabelText('What is it for?').hasAttribute('disabled')).toBe(false));
  await user.selectOptions(screen.getByLabelText('What is it for?'), 'Thanks');
  await screen.findByRole('heading', { name: 'A new mail to Inês Marques' });
});

test('what the button in a mail leaves to the panel goes into that mail by itself, once', async () => {
  await tell(app, calmStory);
  await press(true);
  open();
  await waitFor(() => expect(inserted()).toEqual([expect.stringMatching(/Inês,[^]* since 4$/u)]));
  await screen.findByText('It stands in your mail. One undo takes it out.');
  expect(await wanted()).toBeNull();
});

test('a draft that another panel has put in already is not spoken of again', async () => {
  await tell(app, calmStory);
  page.outcome = 'taken';
  await press(true);
  open();
  await screen.findByText('Hi Inês,', { exact: false });
  // Under the same name from every panel.
  await waitFor(() => expect(page.named).toEqual(['1']));
  expect(await app.desk.list('draft', '')).toEqual([]);
  await app.desk.clear('wanted', String(TAB));
  await screen.findByRole('button', { name: /Draft a reply/u });
  expect(screen.queryByText(/not put into the mail|did not take the text/u)).toBeNull();
});

test('whoever goes on writing is not written into: the draft waits for a click', async () => {
  await tell(app, calmStory);
  page.outcome = 'typed';
  await press(true);
  open();
  await screen.findByText('You went on writing', { exact: false });
  expect(await app.desk.list('draft', '')).toEqual([]);
  page.outcome = 'inserted';
  await user.click(screen.getByRole('button', { name: /Put it into the mail/u }));
  await waitFor(() => expect(inserted()).toHaveLength(2));
  expect(await wanted()).toBeNull();
});

test('while a complaint is open nothing personal is offered', async () => {
  await tell(app, story);
  open();
  await user.click(await screen.findByRole('button', { name: /Draft a reply/u }));
  await screen.findByText('Something is still unsettled between you, so this draft stays plain. Answer that first.');
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('a draft that did not arrive says so and stays', async () => {
  await tell(app, calmStory);
  page.outcome = 'none';
  open();
  await user.click(await screen.findByRole('button', { name: /Draft a reply/u }));
  await user.click(await screen.findByRole('button', { name: /Put it into the mail/u }));
  await screen.findByText('No mail is open to write in.', { exact: false });
  screen.getByText('Hi Inês,', { exact: false });
  expect(await app.desk.list('draft', '')).toEqual([]);
});

test('one matter is one card that names the words, and can be hushed for this mail', async () => {
  await tell(app, calmStory);
  open();
  await screen.findByRole('button', { name: /Draft a reply/u });
  const coffee = finding('a', 'coffee', 'I am [off coffee] since March.');
  await app.desk.put('findings', `${TAB}/box`, {
    composeKey: 'box',
    version: 1,
    findings: [
      { ...coffee, words: 'coffee' },
      { ...coffee, id: 'a2', words: 'cappuccino' },
      finding('b', 'calls', 'Please [no calls].'),
    ],
  });
  await screen.findByText('You wrote “coffee”, “cappuccino”.');
  const [first] = screen.getAllByRole('button', { name: 'Not this time' });
  if (first === undefined) throw new Error('no button');
  expect(screen.getAllByRole('button', { name: 'Not this time' })).toHaveLength(2);
  await user.click(first);
  await waitFor(() => expect(screen.queryByText(/cappuccino/u)).toBeNull());
  expect(page.asked).toContain('underline 1');
  expect(await app.desk.list('hushed', `${TAB}/box/`)).toEqual([{ matter: coffee.matter }]);
});

test('a warning that comes while somebody writes is brought into sight, but takes nobody away who is at work in the panel', async () => {
  await tell(app, story);
  open();
  await screen.findByRole('button', { name: /Draft a reply/u });
  const sheet = document.createElement('style');
  sheet.textContent = 'body::after { content: ""; display: block; height: 300vh; }';
  document.head.append(sheet);
  const inPanel = vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  const warn = (...values: readonly string[]): Promise<void> =>
    app.desk.put('findings', `${TAB}/box`, {
      composeKey: 'box',
      version: 1,
      findings: values.map((value) => finding(value, value, `Please [no ${value}].`)),
    });
  try {
    scrollTo(0, document.body.scrollHeight);
    const far = scrollY;
    await warn('calls');
    await screen.findByText('no calls');
    expect(scrollY).toBeGreaterThanOrEqual(far);
    inPanel.mockReturnValue(false);
    await warn('calls', 'coffee');
    await screen.findByText('no coffee');
    const warning = screen.getByRole('region', { name: 'In the mail you are writing' });
    await waitFor(() => expect(warning.getBoundingClientRect().top).toBeGreaterThan(-1));
  } finally {
    inPanel.mockRestore();
    sheet.remove();
  }
});

test('what goes against their word is shown with the quote, the opened one first', async () => {
  await tell(app, calmStory);
  open();
  await screen.findByRole('button', { name: /Draft a reply/u });
  await app.desk.put('findings', `${TAB}/box`, {
    composeKey: 'box',
    version: 1,
    findings: [finding('a', 'coffee', 'I am [off coffee] since March.'), finding('b', 'calls', 'Please [no calls].')],
  });
  const region = await screen.findByRole('region', { name: 'In the mail you are writing' });
  await screen.findByText('off coffee');
  act(() => {
    page.openUnderline('b');
  });
  await waitFor(() =>
    expect([...region.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['no calls', 'off coffee']),
  );
});

/** As the switch in Settings does it. */
async function useOwnModel(): Promise<void> {
  const change = { kind: 'own-model', on: true } as const;
  expect(await changeSettings(app)({ command: app.clock.command(), change })).toMatchObject({ ok: true });
}

test("Chrome's own model is seen writing, can be stopped, and its words go through the same gate", async () => {
  const model = playedModel({ hangs: true });
  const started = { ...app, ownModel: builtInDrafter(() => [fromLanguageModel(model)]) };
  await useOwnModel();
  app = started;
  await tell(app, calmStory);
  open();
  await user.click(await screen.findByRole('button', { name: /Draft a reply/u }));
  await screen.findByText('Chrome’s own model is writing, on this computer');
  expect(screen.queryByRole('button', { name: /Put it into the mail/u })).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Stop, and take the usual words' }));
  await screen.findByText('Stopped: these are the usual words.');
  await screen.findByRole('list', { name: 'Where this comes from' });
  await screen.findByRole('button', { name: /Put it into the mail/u });
  expect(model.open).toBe(0);
});

test("Chrome's own model finds the words, and each still leads to its source", async () => {
  await useOwnModel();
  app = { ...app, ownModel: builtInDrafter(() => [fromLanguageModel(playedModel())]) };
  await tell(app, calmStory);
  open();
  await user.click(await screen.findByRole('button', { name: /Draft a reply/u }));
  const grounds = await screen.findByRole('list', { name: 'Where this comes from' });
  expect(screen.getAllByText(/^Well, /u)).not.toEqual([]);
  expect(grounds.querySelector('mark')?.textContent).not.toBe('');
});
