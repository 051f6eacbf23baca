// Today: what is due, why, and what was said; decided by key or pointer, and taken back.
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { startedApp, type TestApp } from '../../fakes/app';
import { nobodyYet, tell } from '../../fakes/people';
import { aSuggestion } from '../../fakes/suggestions';
import { expectAccessible, openAt, playedBrowser } from '../app-page';
import { aDay, cards, plan, ruth } from './day';

const titles = (): (string | null)[] =>
  within(screen.getByRole('list', { name: 'Cards of today' }))
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent);
const card = async (name: RegExp): Promise<ReturnType<typeof within>> =>
  within(await screen.findByRole('article', { name }));
const shows = (...names: readonly string[]): Promise<void> =>
  waitFor(() => {
    expect(titles().map((title) => title?.split(' ')[0])).toEqual(names);
  });
const stateOf = async (app: TestApp, index: number): Promise<unknown> => {
  const id = cards[index]?.occurrence.id;
  return id === undefined ? undefined : (await app.memory.get('gestures', id))?.state;
};

describe('Today', () => {
  it('is where the page opens, with the most important first', async () => {
    const browser = openAt('', await aDay());
    await screen.findByRole('heading', { level: 1, name: 'Today' });
    await shows('Ruth', 'Jonas', 'Tiago');
    expect(screen.getByText('3 cards, most important first.')).toBeVisible();
    expect(document.title).toBe('Today · Keepsake');
    const jonas = await card(/^Jonas Thiel/u);
    expect(jonas.getByText('A handwritten card: a sailing book')).toBeVisible();
    expect(jonas.getByText('begin today')).toBeVisible();
    expect(browser.page.asked).toContain('plan');
    await expectAccessible();
  });

  it('shows where a fact was said on focus, and who typed it', async () => {
    openAt('#/today', await aDay());
    const jonas = await card(/^Jonas Thiel/u);
    jonas.getByRole('button', { name: 'restores a 1961 sloop' }).focus();
    expect(await jonas.findByText('restore my sloop of 1961', { selector: 'mark' })).toBeVisible();
    await userEvent.tab();
    expect(await jonas.findByText(/You wrote this/u)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(jonas.queryByText(/You wrote this/u)).toBeNull();
    await expectAccessible();
  });

  it('names what of the shelf could help, and leads there on a click only', async () => {
    const app = await startedApp();
    await tell(app, ruth);
    const item = {
      id: 's1',
      title: 'Five <b>ways</b>',
      topics: [],
      kind: 'feature',
      link: 'https://example.com/5',
    } as const;
    const settings = { ...(await app.memory.settings()), shelf: [{ ...item, topics: [] }] };
    await app.memory.change(app.clock.command(), (write) => write.put('settings', settings));
    const found = aSuggestion(ruth.person, { detector: 'goal', gesture: 'article', item: item.title });
    await plan(app, [{ ...found, occurrence: { ...found.occurrence, shelf: item.id } }]);
    openAt('#/today', app);
    const shown = await card(/^Ruth/u);
    expect(shown.getByText('An article: Five <b>ways</b>')).toBeVisible();
    expect(shown.getByText(/From your shelf: news of a feature\./u)).toBeVisible();
    const link = shown.getByRole('link', { name: 'Open example.com' });
    expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
      item.link,
      '_blank',
      'noreferrer',
    ]);
    await expectAccessible();
  });

  it('takes "we did talk" for a silence with one key, and takes it back', async () => {
    const app = await startedApp();
    await tell(app, ruth);
    const found = aSuggestion(ruth.person, { detector: 'silence', occasion: 'check_in', on: null });
    const why = { key: 'today_why_silence_unseen', params: { when: '2031-03-03' } } as const;
    const occurrence = { ...found.occurrence, what: { key: 'moment_silence_unseen' } } as const;
    await plan(app, [{ ...found, occurrence, why }]);
    openAt('#/today', app);
    const shown = await card(/^Ruth Okafor is usually in touch more often/u);
    expect(shown.getByText(/^I have not seen a mail since 3 Mar 2031; I see only what you open here/u)).toBeVisible();
    await expectAccessible();
    await userEvent.keyboard('t');
    expect(await screen.findByText(/^Noted: you did talk/u)).toBeVisible();
    expect(await app.memory.get('gestures', occurrence.id)).toMatchObject({ state: 'done', channel: 'meeting' });
    expect(await app.memory.interactionsOf(ruth.person.id, 5)).toEqual([]);
    await userEvent.keyboard('u');
    await card(/^Ruth Okafor is usually/u);
  });

  it('says when the user said what a card rests on, where that is no fact', async () => {
    const app = await startedApp();
    await tell(app, ruth);
    const found = aSuggestion(ruth.person, { detector: 'renewal' });
    await plan(app, [{ ...found, occurrence: { ...found.occurrence, saidAt: app.clock.now() } }]);
    openAt('#/today', app);
    expect((await card(/^Ruth/u)).getByText('As you said on 14 May 2031.')).toBeVisible();
  });

  it('says what is held, by what, and what it waits for', async () => {
    openAt('#/today', await aDay());
    const tiago = await card(/^Tiago Reis/u);
    expect(tiago.getByText(/Tiago waits for an answer to a complaint/u)).toBeVisible();
    expect(tiago.getByText(/Comes back when that is answered\./u)).toBeVisible();
    tiago.getByRole('button', { name: 'two pallets arrived broken' }).focus();
    expect(await tiago.findByText('two pallets arrived broken', { selector: 'mark' })).toBeVisible();
    expect(tiago.getByRole('link', { name: 'Look at Tiago first' })).toBeVisible();
  });

  it('is emptied by keyboard alone, and each decision can be taken back', async () => {
    const app = await aDay();
    openAt('#/today', app);
    await shows('Ruth', 'Jonas', 'Tiago');
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('You said you would.', { selector: 'article *' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await shows('Jonas', 'Tiago');
    expect(await app.memory.interactionsOf(ruth.person.id, 5)).toHaveLength(1);
    await userEvent.keyboard('u');
    await shows('Ruth', 'Jonas', 'Tiago');
    await userEvent.keyboard('j');
    expect(document.activeElement).toHaveAccessibleName(/^Jonas Thiel/u);
    await userEvent.keyboard('{Backspace}');
    await shows('Ruth', 'Tiago');
    expect(await stateOf(app, 1)).toBe('declined');
    // What is held is not done by a key that was meant for another card.
    expect(document.activeElement).toHaveAccessibleName(/^Tiago Reis/u);
    await userEvent.keyboard('{Enter}k');
    expect(await stateOf(app, 2)).toBeUndefined();
    await userEvent.keyboard('s');
    expect(await screen.findByRole('button', { name: 'Tomorrow' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toHaveAccessibleName(/^Ruth Okafor/u);
    await userEvent.keyboard('s');
    await userEvent.click(await screen.findByRole('button', { name: 'When they write' }));
    await shows('Tiago');
    expect(await stateOf(app, 0)).toBe('snoozed');
    await userEvent.keyboard('{Backspace}');
    expect(await screen.findByText('Nothing needs you today')).toBeVisible();
    await userEvent.keyboard('u');
    await shows('Tiago');
  });

  it('asks when it may come back', async () => {
    openAt('#/today', await aDay());
    await shows('Ruth', 'Jonas', 'Tiago');
    await userEvent.keyboard('s');
    expect(await screen.findByRole('group', { name: 'When may this come back?' })).toBeVisible();
    await expectAccessible();
  });

  it('does what waits only by its own button, and never again what is never wanted', async () => {
    const app = await aDay();
    openAt('#/today', app);
    const tiago = await card(/^Tiago Reis/u);
    await userEvent.click(tiago.getByRole('button', { name: 'Do it anyway' }));
    await waitFor(async () => {
      expect(await stateOf(app, 2)).toBe('approved');
    });
    await userEvent.click(await tiago.findByRole('button', { name: 'Not after all' }));
    await waitFor(async () => {
      expect(await stateOf(app, 2)).toBe('suggested');
    });
    await userEvent.click(tiago.getByRole('button', { name: 'More about Tiago' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Never this for Tiago' }));
    await shows('Ruth', 'Jonas');
    expect(await screen.findByText('Not suggested for them again.')).toBeVisible();
  });

  it('shows no more cards than the user wants, and says how many can wait', async () => {
    const app = await aDay();
    openAt('#/settings', app);
    await userEvent.selectOptions(await screen.findByLabelText('Cards at most'), '1');
    await waitFor(async () => {
      expect((await app.memory.settings()).todayLimit).toBe(1);
    });
    openAt('#/today', app);
    await shows('Ruth');
    expect(screen.getByText(/2 more can wait\./u)).toBeVisible();
  });
});

describe('Today without cards', () => {
  it('says so, and when nobody is in memory what to do', async () => {
    const app = await startedApp();
    openAt('#/today', app);
    await plan(app, []);
    expect(await screen.findByText('Nobody is in memory yet')).toBeVisible();
    await expectAccessible();
    await tell(app, nobodyYet('Ruth Okafor', 'ruth@lumina.example'));
    expect(await screen.findByText('Nothing needs you today')).toBeVisible();
    await expectAccessible();
  });

  it('says that it still looks', async () => {
    const app = await startedApp();
    await tell(app, nobodyYet('Ruth Okafor', 'ruth@lumina.example'));
    openAt('#/today', app);
    expect(await screen.findByText('Still looking through your people…')).toBeVisible();
    expect(screen.queryByText('Nothing needs you today')).toBeNull();
    await plan(app, []);
    expect(await screen.findByText('Nothing needs you today')).toBeVisible();
  });

  it('says when the memory cannot be read, and tries again', async () => {
    const app = await aDay();
    let broken = true;
    const memory = {
      ...app.memory,
      planned: async () => {
        if (broken) throw new Error('no memory');
        return await app.memory.planned();
      },
    };
    openAt('#/today', { ...app, memory }, playedBrowser());
    expect(await screen.findByText(/This could not be read/u)).toBeVisible();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await shows('Ruth', 'Jonas', 'Tiago');
  });
});
