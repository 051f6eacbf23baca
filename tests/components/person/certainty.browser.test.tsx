// How sure the panel is of what it proposes: what was stated first, what was guessed folded away, nothing ticked beforehand.
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Certainty, Sensitivity } from '../../../lib/core/model/fact';
import { startedApp, type TestApp } from '../../fakes/app';
import { inesStory, nobodyYet, preference, proposal, tell } from '../../fakes/people';
import { expectAccessible } from '../app-page';
import { PanelPage, type PlayedPage, playedPage, TAB, view } from '../panel-page';

const story = inesStory();
const [, ...others] = story.candidates;
const ZOE = { name: 'Zoe Lindqvist', address: 'zoe@harbour.example' };
let app: TestApp;
let page: PlayedPage;
const user = userEvent.setup();

const open = (): void => {
  render(<PanelPage app={app} page={page} />);
};

beforeEach(async () => {
  app = await startedApp();
  page = playedPage();
  await tell(app, { ...story, candidates: others });
});
afterEach(cleanup);

test('what was only guessed is folded away; J and K reach it once it is unfolded, and it stays so for the next person', async () => {
  open();
  await screen.findByRole('button', { name: 'Remember' });
  expect(screen.queryByText('the Douro valley')).toBeNull();
  await user.keyboard('j');
  expect(screen.queryByText('the Douro valley')).toBeNull();
  const less = screen.getByRole('button', { name: 'Less certain (1)' });
  expect(less).toHaveAttribute('aria-expanded', 'false');
  less.focus();
  await user.keyboard('{Enter}');
  expect(less).toHaveAttribute('aria-expanded', 'true');
  await screen.findByText('the Douro valley');
  await user.click(screen.getByText('Moves to Porto, 1 Jun 2031'));
  await user.keyboard('j');
  expect(document.activeElement?.textContent).toContain('the Douro valley');
  expect(document.activeElement?.textContent).toContain('a guess');
  await expectAccessible();

  const zoe = nobodyYet(ZOE.name, ZOE.address);
  const guess = proposal(zoe.person, preference('hobby', 'like', 'old maps'), 'We saw [old maps].', {
    certainty: 'guessed',
  });
  await tell(app, { ...zoe, candidates: [guess] });
  act(() => page.look({ tab: TAB, view: { ...view, version: 2, people: [ZOE], focus: ZOE.address } }));
  await screen.findByText('old maps', { selector: 'bdi' });
  await user.click(screen.getByRole('button', { name: 'Less certain (1)' }));
  await waitFor(() => expect(screen.queryByText('old maps', { selector: 'bdi' })).toBeNull());
});

test('what was stated comes first, then what is only implied, and nothing is ticked beforehand', async () => {
  const say = (value: string, certainty: Certainty, sensitivity: Sensitivity = 'ordinary') =>
    proposal(story.person, preference('hobby', 'like', value), `I do [${value}].`, { certainty, sensitivity });
  await tell(app, {
    ...story,
    candidates: [
      ...others.map((one) => ({ ...one, state: 'dismissed' as const })),
      say('archery', 'implied'),
      say('boxing', 'stated', 'special'),
      say('chess', 'stated'),
    ],
  });
  open();
  await screen.findByRole('button', { name: 'Remember' });
  const shown = [...document.querySelectorAll('[id^=proposal-] bdi')].map((element) => element.textContent);
  expect(shown).toEqual(['boxing', 'chess', 'archery']);
  expect(screen.getByText('between the lines')).toBeVisible();
  for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked();
  await expectAccessible();
});
