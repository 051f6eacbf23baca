// Settings: every change is written at once, nothing typed is lost, and the end of everything asks twice.
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { changeSettings } from '../../../lib/app/change-settings';
import { recordSent } from '../../../lib/app/record-sent';
import { VerdictId } from '../../../lib/core/model/ids';
import type { ModelState } from '../../../lib/ports/drafter';
import { newApp, startedApp, type TestApp, USER, value } from '../../fakes/app';
import { inesStory, tell } from '../../fakes/people';
import { withSlowMemory } from '../../fakes/slow-memory';
import { expectAccessible, openAt, playedBrowser } from '../app-page';

const section = async (name: string): Promise<ReturnType<typeof within>> =>
  within(await screen.findByRole('region', { name }));

/** Decisions on rules: taken, changed, dismissed. */
async function decideOn(
  app: TestApp,
  rules: Readonly<Record<string, readonly [number, number, number]>>,
): Promise<void> {
  const verdicts = Object.entries(rules).flatMap(([rule, counts]) =>
    (['accepted', 'edited', 'dismissed'] as const).flatMap((verdict, way) =>
      Array.from({ length: counts[way] ?? 0 }, (_, n) => ({
        id: VerdictId.parse(`${rule}-${verdict}-${n}`),
        rule,
        verdict,
        at: app.clock.now(),
      })),
    ),
  );
  value(await app.memory.change(app.clock.command(), (write) => write.putAll('verdicts', verdicts)));
}

describe('Settings', () => {
  it('has nothing to set before Start', async () => {
    openAt('#/settings', newApp());
    expect(await screen.findByRole('link', { name: 'Go to Start' })).toHaveAttribute('href', '#/start');
    await expectAccessible();
  });

  it('is accessible in light and dark', async () => {
    const app = await startedApp();
    await tell(app, inesStory());
    openAt('#/settings', app);
    expect(await screen.findByText('About 2.4 MB on this disk.')).toBeVisible();
    await expectAccessible();
  });

  it('switches accounts and the pause, adds an account, and tells the mail pages each time', async () => {
    const app = await startedApp();
    const browser = openAt('#/settings', app);
    const accounts = await section('Accounts');
    await userEvent.click(accounts.getByRole('switch', { name: `Read mail in ${USER}` }));
    await accounts.findByText('Saved');
    await userEvent.type(accounts.getByLabelText('Gmail address'), 'Ruth.Private@example.com{Enter}');
    await waitFor(async () => {
      expect((await app.memory.settings()).mailboxes).toEqual([
        { address: USER, reading: false },
        { address: 'ruth.private@example.com', reading: true },
      ]);
    });
    await userEvent.click(accounts.getByRole('switch', { name: 'Pause everything' }));
    expect(await screen.findByText('Paused. Nothing is read.')).toBeVisible();
    await waitFor(() => {
      expect(browser.page.asked.length).toBeGreaterThanOrEqual(3);
    });
  });

  it('keeps the lists of senders, one entry in one list', async () => {
    const app = await startedApp();
    openAt('#/settings', app);
    const senders = await section('Senders not read');
    await userEvent.click(senders.getByRole('switch', { name: 'Leave unread: Colleagues' }));
    const never = within(senders.getByRole('group', { name: 'Never read' }));
    const always = within(senders.getByRole('group', { name: 'Always read' }));
    await userEvent.type(never.getByLabelText('Address or domain'), '@School.example{Enter}');
    await never.findByRole('button', { name: 'Remove school.example' });
    await userEvent.type(always.getByLabelText('Address or domain'), 'school.example{Enter}');
    await always.findByRole('button', { name: 'Remove school.example' });
    const settings = await app.memory.settings();
    expect(settings.unreadClasses).not.toContain('colleagues');
    expect([settings.neverRead, settings.alwaysRead]).toEqual([[], ['school.example']]);
    await userEvent.click(always.getByRole('button', { name: 'Remove school.example' }));
    await waitFor(async () => {
      expect((await app.memory.settings()).alwaysRead).toEqual([]);
    });
  });

  it('writes the voice by itself and shows how a draft reads', async () => {
    const app = await startedApp();
    openAt('#/settings', app);
    const voice = await section('Your voice');
    const signOff = voice.getByLabelText('Sign-off');
    await userEvent.clear(signOff);
    await userEvent.type(signOff, 'Warmly');
    expect(await voice.findByText('Saved')).toBeVisible();
    expect((await app.memory.settings()).signOff).toBe('Warmly');
    expect(await voice.findByText(/Hi Inês,\s+Your words stand here\.\s+Warmly,\s+Ruth/u)).toBeVisible();
  });

  it('writes what was typed also when the page is left at once', async () => {
    const app = await startedApp();
    openAt('#/settings', app);
    const greeting = (await section('Your voice')).getByLabelText('Greeting');
    await userEvent.clear(greeting);
    await userEvent.type(greeting, 'Hello');
    location.hash = '#/people';
    await waitFor(async () => {
      expect((await app.memory.settings()).greeting).toBe('Hello');
    });
  });

  it('says that nothing was decided yet on what is proposed', async () => {
    openAt('#/settings', await startedApp());
    const proposed = await section('What is proposed');
    expect(await proposed.findByText(/^You have not decided on anything yet/u)).toBeVisible();
    expect(proposed.queryByRole('table')).toBeNull();
  });

  it('shows how the user decided on what is proposed, and hears a quiet kind again', async () => {
    const app = await startedApp();
    await decideOn(app, { 'food-drink': [3, 1, 1], trip: [0, 0, 4], 'scorer:food_drink': [9, 2, 0], runes: [1, 0, 0] });
    openAt('#/settings', app);
    const proposed = await section('What is proposed');
    await proposed.findByRole('table');
    expect(proposed.getAllByRole('row').map((row: Element) => row.textContent)).toEqual([
      'What was noticedTakenChangedDismissed',
      'Food and drink, by how it sounds920',
      'Food and drink311',
      'Trip004',
      expect.stringMatching(/^Quiet now,.*Hear it again$/u),
      'No longer looked for: runes100',
    ]);
    await expectAccessible();
    await userEvent.click(proposed.getByRole('button', { name: 'Hear it again: Trip' }));
    await waitFor(() => {
      expect(proposed.queryByText(/^Quiet now/u)).toBeNull();
    });
    expect(proposed.getByRole('row', { name: 'Trip 0 0 4' })).toBeVisible();
  });

  it('switches single guardrails off and on, as long as anything is checked', async () => {
    const app = await startedApp();
    openAt('#/settings', app);
    await userEvent.click(await screen.findByText('What it looks for'));
    await userEvent.click(screen.getByRole('switch', { name: 'Open complaints' }));
    await waitFor(async () => {
      expect((await app.memory.settings()).quietGuardrails).toEqual(['open-trouble']);
    });
    await userEvent.click(screen.getByRole('switch', { name: 'Open complaints' }));
    await waitFor(async () => {
      expect((await app.memory.settings()).quietGuardrails).toEqual([]);
    });
  });

  it('lets Chrome say once a day that something is due, only when the user allows it', async () => {
    const app = await startedApp();
    openAt('#/settings', app, playedBrowser({ notices: false }));
    const today = await section('Today');
    const notices = today.getByRole('switch', { name: 'Say once a day how much is due' });
    expect(notices).not.toBeChecked();
    await userEvent.click(notices);
    expect(await today.findByText(/^Chrome was not allowed to/u)).toBeVisible();
    expect(notices).not.toBeChecked();
    expect((await app.memory.settings()).notices).toBeUndefined();
    await expectAccessible();
    openAt('#/settings', app, playedBrowser());
    const again = (await section('Today')).getByRole('switch', { name: 'Say once a day how much is due' });
    await userEvent.click(again);
    await waitFor(() => {
      expect(again).toBeChecked();
    });
    expect((await app.memory.settings()).notices).toBe(true);
    await userEvent.click(again);
    await waitFor(async () => {
      expect((await app.memory.settings()).notices).toBe(false);
    });
    expect(again).not.toBeChecked();
  });

  it('changes the theme at once', async () => {
    const app = await startedApp();
    openAt('#/settings', app);
    await userEvent.click(await screen.findByRole('radio', { name: 'Dark' }));
    await waitFor(() => {
      expect(document.documentElement.style.colorScheme).toBe('dark');
    });
    await userEvent.click(screen.getByRole('radio', { name: 'As Gmail and the system' }));
    await waitFor(() => {
      expect(document.documentElement.style.colorScheme).toBe('light dark');
    });
  });

  it('names the keys that Chrome knows and opens the page to change them', async () => {
    const browser = openAt('#/settings', await startedApp());
    const keys = await section('Keys');
    expect(await keys.findByText('Alt+Shift+K')).toBeVisible();
    expect(keys.getByText('not set')).toBeVisible();
    await userEvent.click(keys.getByRole('button', { name: 'Change them in Chrome' }));
    expect(browser.keysOpened).toBe(1);
  });

  it('says what is stored where and asks Chrome to keep it', async () => {
    const app = await startedApp();
    await tell(app, inesStory());
    openAt('#/settings', app);
    const stored = await section('What is stored where');
    expect(await stored.findByRole('row', { name: 'Facts with their quotes 11' })).toBeVisible();
    await userEvent.click(await stored.findByRole('button', { name: 'Ask Chrome to keep it' }));
    expect(await stored.findByText(/Chrome has promised/u)).toBeVisible();
  });

  it('says so when Chrome does not promise', async () => {
    openAt('#/settings', await startedApp(), playedBrowser({ agrees: false }));
    await userEvent.click(await screen.findByRole('button', { name: 'Ask Chrome to keep it' }));
    expect(await screen.findByText(/Chrome did not promise it yet/u)).toBeVisible();
  });

  it('exports everything but the secret key of this installation', async () => {
    const app = await startedApp();
    await tell(app, inesStory());
    const browser = openAt('#/settings', app);
    await userEvent.click(await screen.findByRole('button', { name: 'Export everything' }));
    expect(await screen.findByText('Saved as keepsake-2031-05-14.json.')).toBeVisible();
    const [file] = browser.files;
    const written = JSON.parse((await file?.file.text()) ?? '');
    expect(written.tables.people[0].name).toBe('Inês Marques');
    expect(Object.keys(written.tables)).not.toContain('device');
    expect((await app.memory.dump())['device']).toHaveLength(1);
  });

  it('says how far the file is, and makes none when it is stopped', async () => {
    const slow = withSlowMemory(await startedApp(), 0.1);
    const browser = openAt('#/settings', slow.app);
    await userEvent.click(await screen.findByRole('button', { name: 'Export everything' }));
    expect(await screen.findByRole('progressbar', { name: 'Writing the file…' })).toHaveValue(0.1);
    expect(screen.getByText('about 2 minutes left')).toBeVisible();
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(await screen.findByText('Stopped. Nothing was changed.')).toBeVisible();
    expect(browser.files).toEqual([]);
    slow.goOn();
    await userEvent.click(screen.getByRole('button', { name: 'Export everything' }));
    expect(await screen.findByText('Saved as keepsake-2031-05-14.json.')).toBeVisible();
  });

  it('deletes everything only after the words were typed, and is then as on the first day', async () => {
    const app = await startedApp();
    await tell(app, inesStory());
    openAt('#/settings', app);
    await userEvent.click(await screen.findByRole('button', { name: 'Delete everything…' }));
    const erase = await section('Delete everything');
    await userEvent.click(erase.getByRole('button', { name: 'Delete everything' }));
    expect(await erase.findByText('That is not the phrase yet.')).toBeVisible();
    expect(await app.memory.countPeople()).toBe(1);
    await expectAccessible();
    await userEvent.type(erase.getByRole('textbox'), 'Delete everything{Enter}');
    expect(await screen.findByRole('heading', { name: 'Everything is deleted' })).toBeVisible();
    expect(await app.memory.countPeople()).toBe(0);
    expect((await app.memory.settings()).startedAt).toBeNull();
    await expectAccessible();
  });
});

const model = () => section('The words of drafts');

describe("Chrome's own model", () => {
  it('is off, and says why where it cannot run', async () => {
    openAt('#/settings', await startedApp());
    const part = await model();
    expect(await part.findByText('This Chrome brings no model of its own.')).toBeVisible();
    expect(part.getByRole('switch')).not.toBeChecked();
    await expectAccessible();
  });

  it('is fetched when it is switched on, and says when it is ready', async () => {
    const app = await startedApp();
    const arrival = Promise.withResolvers<ModelState>();
    openAt('#/settings', app, {
      ...playedBrowser(),
      modelState: async () => ({ state: 'downloadable' }),
      fetchModel: async (onPart) => {
        onPart(0.42);
        return await arrival.promise;
      },
    });
    const part = await model();
    await part.findByText('Off: drafts have their usual words.');
    await userEvent.click(part.getByRole('switch'));
    await part.findByText('42%');
    await expectAccessible();
    arrival.resolve({ state: 'ready' });
    await part.findByText('Ready, on this computer.');
    expect((await app.memory.settings()).ownModel).toBe(true);
  });

  it('can be fetched later, and says when that did not work', async () => {
    const app = await startedApp();
    const on = { kind: 'own-model', on: true } as const;
    value(await changeSettings(app)({ command: app.clock.command(), change: on }));
    openAt('#/settings', app, {
      ...playedBrowser(),
      modelState: async () => ({ state: 'downloadable' }),
      fetchModel: async () => ({ state: 'unavailable', reason: { key: 'model_not_fetched' } }),
    });
    const part = await model();
    await userEvent.click(await part.findByRole('button', { name: 'Fetch it now' }));
    expect(await part.findByText(/^Chrome could not fetch its model this time/u)).toBeVisible();
  });

  it('stands beside how much of the drafts was kept, once one was sent', async () => {
    const app = await startedApp();
    const { person } = inesStory();
    await tell(app, inesStory());
    const [address = ''] = person.handles.map((handle) => handle.replace('email:', ''));
    const draft = { text: 'one two three four', personId: person.id };
    const sent = { mailbox: USER, threadId: '', recipients: [{ name: person.name, address }], length: 13, draft };
    value(await recordSent(app)({ ...sent, text: 'one two three', commandId: app.clock.command().id }));
    openAt('#/settings', app);
    const said = 'You sent one draft in the last year, and kept 75% of its words.';
    expect(await (await model()).findByText(said)).toBeVisible();
  });
});
