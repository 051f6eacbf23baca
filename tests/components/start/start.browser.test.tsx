// The first page: nothing before Start, what is chosen from the first mail on, and a clear next step.
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { newApp, startedApp, USER } from '../../fakes/app';
import { expectAccessible, openAt } from '../app-page';

const rowsOf = async (app: ReturnType<typeof newApp>): Promise<number> =>
  Object.values(await app.memory.dump()).reduce((sum, rows) => sum + rows.length, 0);

describe('Start', () => {
  it('stands before everything else and writes nothing while the user chooses', async () => {
    const app = newApp();
    openAt('#/people', app);
    expect(await screen.findByRole('heading', { level: 1, name: 'Before anything is read' })).toBeVisible();
    await userEvent.type(screen.getByLabelText('Gmail address'), `${USER}{Enter}`);
    await userEvent.click(screen.getByText(/stays unread/u));
    await userEvent.click(screen.getByRole('switch', { name: 'Leave unread: Legal' }));
    expect(screen.getByRole('switch', { name: `Read mail in ${USER}` })).toBeChecked();
    expect(await rowsOf(app)).toBe(0);
    await expectAccessible();
  });

  it('offers accounts that a Gmail tab named, switched off, as soon as it does', async () => {
    const app = newApp();
    const browser = openAt('#/start', app);
    expect(await screen.findByText(/your address appears here/u)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Find my account' }));
    expect(browser.page.asked).toContain('find accounts');
    await app.desk.put('mailbox', USER, { address: USER });
    expect(await screen.findByRole('switch', { name: `Read mail in ${USER}` })).not.toBeChecked();
  });

  it('refuses to start without an account, and says so', async () => {
    const app = newApp();
    openAt('#/start', app);
    await userEvent.click(await screen.findByRole('button', { name: 'Start' }));
    expect(await screen.findByText(/^Which account\?/u)).toBeVisible();
    expect((await app.memory.settings()).startedAt).toBeNull();
    await expectAccessible();
    await app.desk.put('mailbox', USER, { address: USER });
    const account = await screen.findByRole('switch', { name: `Read mail in ${USER}` });
    expect(screen.getByText('Switch the account on first, above.')).toBeVisible();
    await userEvent.click(account);
    expect(screen.queryByText('Switch the account on first, above.')).toBeNull();
    await userEvent.click(account);
    expect(screen.getByText('Switch the account on first, above.')).toBeVisible();
  });

  it('asks for little reading before Start, with every detail one click away', async () => {
    openAt('#/start', newApp());
    await screen.findByRole('heading', { level: 1, name: 'Before anything is read' });
    const words = screen
      .getByRole('main')
      .innerText.split(/\s+/u)
      .filter((word) => word !== '');
    expect(words.length).toBeLessThan(150);
    await userEvent.click(screen.getByText('Exactly what is read, kept and never done'));
    expect(screen.getByText(/Keepsake does not encrypt it/u)).toBeVisible();
    await expectAccessible();
  });

  it('says what is wrong with an address or an entry and keeps what was typed', async () => {
    openAt('#/start', newApp());
    const address = await screen.findByLabelText('Gmail address');
    await userEvent.type(address, 'ruth at example{Enter}');
    expect(await screen.findByText(/“ruth at example” is not a mail address/u)).toBeVisible();
    expect(address).toHaveValue('ruth at example');
    await userEvent.click(screen.getByText(/stays unread/u));
    await userEvent.click(screen.getByText('Single addresses and domains'));
    const never = within(screen.getByRole('group', { name: 'Never read' }));
    await userEvent.type(never.getByLabelText('Address or domain'), 'not a domain{Enter}');
    expect(await never.findByText(/neither an address nor a domain/u)).toBeVisible();
    await expectAccessible();
  });

  it('starts with exactly what was chosen, tells the mail pages, and names the next step', async () => {
    const app = newApp();
    await app.desk.put('mailbox', 'ruth.private@example.com', { address: 'ruth.private@example.com' });
    const browser = openAt('#/people', app);
    await userEvent.type(await screen.findByLabelText('Gmail address'), `${USER}{Enter}`);
    await userEvent.click(screen.getByText(/stays unread/u));
    await userEvent.click(screen.getByRole('switch', { name: 'Leave unread: Banks' }));
    await userEvent.click(screen.getByText('Single addresses and domains'));
    const never = within(screen.getByRole('group', { name: 'Never read' }));
    await userEvent.type(never.getByLabelText('Address or domain'), 'School.example{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Start' }));

    expect(await screen.findByRole('heading', { level: 1, name: 'Now open a mail in Gmail' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open Gmail' })).toHaveAttribute(
      'href',
      `https://mail.google.com/mail/?authuser=${encodeURIComponent(USER)}`,
    );
    await userEvent.click(screen.getByRole('link', { name: 'Open Gmail' }));
    expect(browser.page.asked).toContain(`gmail ${USER}`);
    const settings = await app.memory.settings();
    expect(settings).toMatchObject({
      mailboxes: [
        { address: USER, reading: true },
        { address: 'ruth.private@example.com', reading: false },
      ],
      unreadClasses: ['colleagues', 'hr', 'legal', 'medical'],
      neverRead: ['school.example'],
      alwaysRead: [],
    });
    expect(settings.startedAt).not.toBeNull();
    await waitFor(() => {
      expect(browser.page.asked).toContain('reading changed');
    });
    await expectAccessible();
  });

  it('lets an entry stand in one of the two lists only', async () => {
    const app = newApp();
    openAt('#/start', app);
    await userEvent.click(await screen.findByText(/stays unread/u));
    await userEvent.click(screen.getByText('Single addresses and domains'));
    const never = within(screen.getByRole('group', { name: 'Never read' }));
    const always = within(screen.getByRole('group', { name: 'Always read' }));
    await userEvent.type(never.getByLabelText('Address or domain'), 'school.example{Enter}');
    await userEvent.type(always.getByLabelText('Address or domain'), 'school.example{Enter}');
    expect(await always.findByRole('button', { name: 'Remove school.example' })).toBeVisible();
    expect(never.queryByRole('button', { name: 'Remove school.example' })).toBeNull();
  });

  it('is done with after Start: the menu leads to People, the pause is one click away', async () => {
    const app = await startedApp();
    openAt('#/start', app);
    await userEvent.click(await screen.findByRole('button', { name: 'Pause reading' }));
    const menu = within(screen.getByRole('navigation', { name: 'Pages' }));
    expect(menu.queryByRole('link', { name: 'Start' })).toBeNull();
    expect(await screen.findByText('Paused. Nothing is read.')).toBeVisible();
    expect((await app.memory.settings()).paused).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Read again' }));
    expect(await screen.findByText('Reading in 1 account.')).toBeVisible();
  });
});
