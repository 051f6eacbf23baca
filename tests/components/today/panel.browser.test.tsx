// What is due for the person beside the mail, in short; decided there as on Today, and taken back with the panel's own undo.
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { expectAccessible } from '../app-page';
import { PanelPage, playedPage, view } from '../panel-page';
import { aDay, jonasCard } from './day';

const open = async (address: string) => {
  cleanup();
  const app = await aDay();
  const page = playedPage({ ...view, people: [{ name: '', address }], focus: address });
  render(<PanelPage app={app} page={page} />);
  await screen.findByRole('heading', { level: 1 });
  return { app, page };
};
const due = async (): Promise<ReturnType<typeof within>> =>
  within(await screen.findByRole('region', { name: 'Today' }));

it('shows what is due, and takes a decision back', async () => {
  const { app, page } = await open('jonas@elbmarine.example');
  const today = await due();
  expect(today.getByText('A handwritten card: a sailing book · begin today · for Thu 15 May')).toBeVisible();
  expect(page.asked).toContain('plan');
  await expectAccessible();
  await userEvent.click(today.getByRole('button', { name: 'I will write the card' }));
  await userEvent.click(await today.findByRole('button', { name: 'Done' }));
  await waitFor(() => {
    expect(screen.queryByRole('region', { name: 'Today' })).toBeNull();
  });
  expect(await screen.findByText('Done, and noted.')).toBeVisible();
  await userEvent.keyboard('u');
  expect(await (await due()).findByRole('button', { name: 'Done' })).toBeVisible();
  expect(await app.memory.get('gestures', jonasCard.occurrence.id)).toMatchObject({
    state: 'approved',
  });
});

it('says what is held and what it waits for', async () => {
  await open('tiago@atlantida.example');
  const today = await due();
  expect(await today.findByText(/Comes back when that is answered\./u)).toBeVisible();
  expect(today.getByRole('button', { name: 'Do it anyway' })).toBeVisible();
  await expectAccessible();
});
