// A card is edited by key, shows at once what was chosen, and asks for a reason where it costs more than is given freely.
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { aHold } from '../../fakes/suggestions';
import { expectAccessible, openAt } from '../app-page';
import { aDay, cards, jonasCard, plan } from './day';

const jonas = async (): Promise<ReturnType<typeof within>> =>
  within(await screen.findByRole('article', { name: /^Jonas Thiel/u }));

it('changes what to do, keeps the same matter, and takes it back', async () => {
  const app = await aDay();
  openAt('#/today', app);
  await jonas();
  await userEvent.keyboard('je');
  const card = await jonas();
  expect(await card.findByLabelText('Gesture')).toHaveFocus();
  await expectAccessible();
  await userEvent.selectOptions(card.getByLabelText('Gesture'), 'A call');
  const what = card.getByLabelText('What exactly');
  await userEvent.clear(what);
  await userEvent.type(what, 'ask about the sloop{Enter}');
  expect(await card.findByText('A call: ask about the sloop')).toBeVisible();
  expect(card.getByText('You chose this yourself.')).toBeVisible();
  expect(document.activeElement).toHaveAccessibleName(/^Jonas Thiel/u);
  expect(await app.memory.get('gestures', jonasCard.occurrence.id)).toMatchObject({ kind: 'call', state: 'suggested' });
  await userEvent.keyboard('u');
  expect(await card.findByText('A handwritten card: a sailing book')).toBeVisible();
});

it('keeps what is typed when the page is closed, and drops it on Escape', async () => {
  const app = await aDay();
  openAt('#/today', app);
  await jonas();
  await userEvent.keyboard('je');
  await userEvent.type(await (await jonas()).findByLabelText('What exactly'), ' about boats');
  openAt('#/today', app);
  await jonas();
  await userEvent.keyboard('je');
  expect(await (await jonas()).findByLabelText('What exactly')).toHaveValue('a sailing book about boats');
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('e');
  expect(await (await jonas()).findByLabelText('What exactly')).toHaveValue('a sailing book');
});

it('asks why, where it is worth more than is given freely', async () => {
  const app = await aDay();
  const hold = aHold({
    guardrail: 'high-value-needs-approval',
    severity: 'hold',
    sentence: { key: 'guard_high_value', params: { name: 'Jonas', cost: '400 EUR', limit: '100 USD' } },
  });
  const dear = { ...jonasCard, cost: { amount: 400, currency: 'EUR' }, holds: [hold] };
  await plan(app, [dear, ...cards.filter(({ personId }) => personId !== dear.personId)]);
  openAt('#/today', app);
  const card = await jonas();
  await userEvent.click(card.getByRole('button', { name: 'Do it anyway' }));
  expect(await card.findByLabelText('Your reason')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(await card.findByText(/Without a reason nothing is decided\./u)).toBeVisible();
  await expectAccessible();
  expect(await app.memory.get('gestures', dear.occurrence.id)).toBeUndefined();
  await userEvent.type(card.getByLabelText('Your reason'), 'Ten years with us{Enter}');
  expect(await card.findByText('You confirmed it: Ten years with us')).toBeVisible();
  await waitFor(async () => {
    expect(await app.memory.get('gestures', dear.occurrence.id)).toMatchObject({
      state: 'approved',
      approval: { reason: 'Ten years with us' },
    });
  });
});
