// What is known of the organisation of somebody beside its people: noted on their page, written by itself, and counted for everybody who belongs to it.
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { editAccount } from '../../../lib/app/edit-account';
import type { Account } from '../../../lib/core/model/account';
import { startedApp, type TestApp, value } from '../../fakes/app';
import { inesStory, nobodyYet, tell } from '../../fakes/people';
import { expectAccessible, openAt } from '../app-page';

const { person } = inesStory();
const PLACE = `#/people/${person.id}`;

async function withInes(): Promise<TestApp> {
  const app = await startedApp();
  await tell(app, inesStory());
  return app;
}

/** The account as it is stored now. */
async function accountIn(app: TestApp): Promise<Account | undefined> {
  const accountId = (await app.memory.get('people', person.id))?.accountId ?? null;
  return accountId === null ? undefined : await app.memory.get('accounts', accountId);
}

const card = async (): Promise<ReturnType<typeof within>> =>
  within(await screen.findByRole('region', { name: 'Their organisation' }));

describe('the organisation of a person', () => {
  it('says where it is written when there is none', async () => {
    const app = await startedApp();
    const story = nobodyYet('Ruth Okafor', 'ruth.okafor@lumina.example');
    await tell(app, story);
    openAt(`#/people/${story.person.id}`, app);
    expect((await card()).getByText(/^Write the organisation under/u)).toBeVisible();
    await expectAccessible();
  });

  it('takes the days of the contract, and says why an end cannot be', async () => {
    const app = await withInes();
    openAt(PLACE, app);
    const shown = await card();
    expect(await shown.findByText(/^Of Atlântida you know one person so far/u)).toBeVisible();
    const end = shown.getByLabelText('Contract ends');
    fireEvent.change(shown.getByLabelText('Contract starts'), { target: { value: '2030-01-01' } });
    await waitFor(async () => {
      expect((await accountIn(app))?.contractStart).toBe('2030-01-01');
    });
    fireEvent.change(end, { target: { value: '2029-12-31' } });
    fireEvent.focusOut(end);
    expect(await shown.findByText('The contract cannot end before it starts.')).toBeVisible();
    expect(end).toHaveValue('2029-12-31');
    await expectAccessible();
    fireEvent.change(end, { target: { value: '2031-12-31' } });
    await waitFor(async () => {
      expect(await accountIn(app)).toMatchObject({ contractStart: '2030-01-01', contractEnd: '2031-12-31' });
    });
    openAt(PLACE, app);
    const again = await card();
    await waitFor(() => {
      expect(again.getByLabelText('Contract ends')).toHaveValue('2031-12-31');
    });
    await userEvent.click(await screen.findByRole('button', { name: /Undo/u }));
    await waitFor(() => {
      expect(again.getByLabelText('Contract ends')).toHaveValue('');
    });
    expect(await accountIn(app)).toMatchObject({ contractStart: '2030-01-01', contractEnd: null });
  });

  it('takes the rule for gifts, of which a limit counts once there is an amount', async () => {
    const app = await withInes();
    openAt(PLACE, app);
    const shown = await card();
    await userEvent.selectOptions(shown.getByLabelText('Gifts to its people'), 'Up to an amount');
    const amount = await shown.findByLabelText('Up to');
    expect(shown.getByText(/Counts once it is there/u)).toBeVisible();
    expect((await accountIn(app))?.giftPolicy ?? null).toBeNull();
    await userEvent.type(amount, '25');
    expect(await shown.findByText('Write the amount with its currency, like 25 EUR.')).toBeVisible();
    await expectAccessible();
    await userEvent.type(amount, ' EUR');
    await waitFor(async () => {
      expect(await accountIn(app)).toMatchObject({
        giftPolicy: 'limit',
        giftLimit: { amount: 25, currency: 'EUR' },
      });
    });
    await userEvent.selectOptions(shown.getByLabelText('Gifts to its people'), 'None at all');
    await userEvent.click(shown.getByRole('switch', { name: 'A public body' }));
    await userEvent.click(shown.getByRole('switch', { name: 'An offer is being negotiated' }));
    await waitFor(async () => {
      expect(await accountIn(app)).toMatchObject({ giftPolicy: 'none', sector: 'public', negotiating: true });
    });
    await userEvent.click(await screen.findByRole('button', { name: /Undo/u }));
    await waitFor(() => {
      expect(shown.getByRole('switch', { name: 'An offer is being negotiated' })).not.toBeChecked();
    });
  });

  it('says what is wrong with a score, and keeps a half typed one', async () => {
    const app = await withInes();
    openAt(PLACE, app);
    let shown = await card();
    expect(shown.getByText(/^No scores yet/u)).toBeVisible();
    await userEvent.type(shown.getByLabelText('Score'), '820{Enter}');
    expect(await shown.findByText('Write a score from 0 to 100.')).toBeVisible();
    await userEvent.type(shown.getByLabelText('Score'), '{Backspace}');
    fireEvent.change(shown.getByLabelText('Day'), { target: { value: '2031-05-20' } });
    await userEvent.click(shown.getByRole('button', { name: 'Note the score' }));
    expect(await shown.findByText('Choose today or a day before it.')).toBeVisible();
    await expectAccessible();
    fireEvent.change(shown.getByLabelText('What moved it'), { target: { value: 'logins -12' } });
    await waitFor(async () => {
      expect((await app.memory.unsaved(`score:${person.id}`))?.text).toContain('logins -12');
    });
    openAt(PLACE, app);
    shown = await card();
    expect(await shown.findByDisplayValue('logins -12')).toBeVisible();
    expect(shown.getByLabelText('Score')).toHaveValue('82');
  });

  it('notes scores with what moved them, and takes one away', async () => {
    const app = await withInes();
    openAt(PLACE, app);
    const shown = await card();
    fireEvent.change(shown.getByLabelText('Day'), { target: { value: '2031-04-01' } });
    await userEvent.type(shown.getByLabelText('Score'), '82{Enter}');
    expect(await shown.findByRole('row', { name: /1 Apr 2031.*82/u })).toBeVisible();
    fireEvent.change(shown.getByLabelText('What moved it'), { target: { value: 'logins -12, open tickets' } });
    await userEvent.type(shown.getByLabelText('Score'), '58{Enter}');
    expect(await shown.findByRole('row', { name: /14 May 2031.*58.*logins −12, open tickets/u })).toBeVisible();
    await expectAccessible();
    await userEvent.click(shown.getByRole('button', { name: 'Take away the score of 14 May 2031' }));
    await waitFor(() => {
      expect(shown.queryByRole('row', { name: /14 May 2031/u })).toBeNull();
    });
    await userEvent.click(screen.getByRole('button', { name: /Undo/u }));
    expect(await shown.findByRole('row', { name: /14 May 2031/u })).toBeVisible();
  });

  it('stands on the page that says what is kept', async () => {
    const app = await withInes();
    const account = await accountIn(app);
    if (account === undefined) throw new Error('the story lacks an account');
    for (const change of [
      { kind: 'gift-limit', limit: { amount: 25, currency: 'EUR' } },
      { kind: 'negotiating', on: true },
      { kind: 'add-score', score: { day: '', score: '58', moved: 'logins −12' } },
    ] as const)
      value(await editAccount(app)({ command: app.clock.command(), account: account.id, change }));
    openAt(`${PLACE}/all`, app);
    const kept = within(await screen.findByRole('region', { name: 'About the organisation' }));
    for (const said of ['up to 25 EUR', 'An offer is being negotiated', 'Score 58 · logins −12'])
      expect(kept.getByText(said)).toBeVisible();
    await expectAccessible();
  });
});
