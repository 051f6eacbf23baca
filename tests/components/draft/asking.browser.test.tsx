// What is worth asking while a mail is written: one question with its reason, put into the mail by click or key, put off, or never asked.
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { mail, startedApp, type TestApp } from '../../fakes/app';
import { inesStory, tell } from '../../fakes/people';
import { PanelPage, type PlayedPage, playedPage, TAB, view } from '../panel-page';

// How long a test waits for what must come is no assertion: a busy machine takes longer.
configure({ asyncUtilTimeout: 8000 });

let app: TestApp;
let page: PlayedPage;
const user = userEvent.setup();
const story = inesStory();
const calm = {
  ...story,
  candidates: [],
  facts: story.facts.filter(({ claim }) => claim.type === 'preference' && claim.category !== 'dietary'),
};
const inserted = (): string[] => page.asked.filter((asked) => asked.startsWith('insert '));
const states = async () =>
  (await app.memory.questionsOf(story.person.id)).map(({ topic, state }) => `${topic} ${state}`);

beforeAll(async () => {
  await Promise.all([import('../../../lib/core/drafting/asking'), import('../../../components/draft/ask-part')]);
});
beforeEach(async () => {
  app = await startedApp();
  await tell(app, calm);
  page = playedPage({ ...view, composeKey: 'box' });
  page.messages = [
    mail('Dinner on Friday is a lovely idea, see you there.', { threadId: view.threadId, sentAt: null }),
  ];
  render(<PanelPage app={app} page={page} />);
});
afterEach(cleanup);

test('the key puts it into the mail, and undo offers it again', async () => {
  await screen.findByRole('region', { name: 'Worth asking' });
  await screen.findByText(/what Inês eats is not known/u);
  const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await user.keyboard('q');
  await waitFor(() => expect(inserted()).toHaveLength(1));
  expect(inserted()[0]).toMatch(/eat/u);
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Worth asking' })).toBeNull());
  expect(await states()).toEqual(['diet placed']);
  await user.keyboard('u');
  await screen.findByRole('region', { name: 'Worth asking' });
});

test('pressed twice it goes in under one name', async () => {
  const place = await screen.findByRole('button', { name: 'Put it into the reply' });
  await user.dblClick(place);
  await waitFor(async () => expect(await states()).toEqual(['diet placed']));
  expect(new Set(page.named).size).toBe(1);
  expect(page.named).not.toContain('');
});

test('in a mail to somebody else it is not offered', async () => {
  await screen.findByRole('region', { name: 'Worth asking' });
  page.look({
    tab: TAB,
    view: { ...view, composeKey: 'box', composeTo: [{ name: 'Tom Reed', address: 'tom@harbour.example' }] },
  });
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Worth asking' })).toBeNull());
});

test('where it does not arrive it is not taken for asked', async () => {
  page.outcome = 'refused';
  await user.click(await screen.findByRole('button', { name: 'Put it into the reply' }));
  await screen.findByRole('alert');
  expect(await states()).toEqual([]);
});

test.each([
  ['Not now', 'diet later'],
  ['Never ask this', 'diet never'],
])('%s is remembered', async (name, state) => {
  await user.click(await screen.findByRole('button', { name }));
  await waitFor(async () => expect(await states()).toEqual([state]));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Put it into the reply' })).toBeNull());
  expect(inserted()).toEqual([]);
});
