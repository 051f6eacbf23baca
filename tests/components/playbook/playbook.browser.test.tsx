// The playbook page: lines that write themselves, the short list with who leaves it, and gift ideas; each taken back.
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { putOnShortList } from '../../../lib/app/short-list';
import { startedApp, type TestApp, value } from '../../fakes/app';
import { nobodyYet, tell } from '../../fakes/people';
import { expectAccessible, openAt } from '../app-page';

const ruth = nobodyYet('Ruth Okafor', 'ruth@lumina.example');
const jonas = nobodyYet('Jonas Thiel', 'jonas@elbmarine.example');

const region = async (name: string): Promise<ReturnType<typeof within>> =>
  within(await screen.findByRole('region', { name }));
const birthdays = async (): Promise<HTMLElement> => {
  const [first] = (await region('What fits when')).getAllByRole('listitem');
  if (first === undefined) throw new Error('no line');
  return first;
};
const gestureOf = async (who: string): Promise<HTMLElement> =>
  within(within(await birthdays()).getByRole('group', { name: who })).getByLabelText('Gesture');

async function anApp(): Promise<TestApp> {
  const app = await startedApp();
  await tell(app, ruth);
  await tell(app, jonas);
  return app;
}

describe('The playbook', () => {
  it('shows the ten lines that are shipped, and is accessible in light and dark', async () => {
    openAt('#/playbook', await anApp());
    const lines = await region('What fits when');
    expect(lines.getAllByRole('listitem')).toHaveLength(10);
    expect(await gestureOf('On the short list')).toHaveValue('card');
    expect(document.title).toBe('Playbook · Keepsake');
    await screen.findByText('Nobody is on it yet.');
    await expectAccessible();
  });

  it('writes a change at once, takes it back by key, and goes back to what was shipped', async () => {
    const app = await anApp();
    openAt('#/playbook', app);
    await userEvent.selectOptions(await gestureOf('Everybody else'), 'A call');
    expect(await screen.findByText('Changed. Today follows it.')).toBeVisible();
    expect((await app.memory.settings()).plays?.[0]?.others).toEqual({ gesture: 'call', leadDays: 0, channel: 'call' });
    expect(await screen.findByText(/Version 2\./u)).toBeVisible();
    expect(await gestureOf('Everybody else')).toHaveValue('call');
    await userEvent.click(screen.getByRole('heading', { level: 1 }));
    await userEvent.keyboard('u');
    await waitFor(async () => {
      expect(await gestureOf('Everybody else')).toHaveValue('note');
    });
    await userEvent.selectOptions(await gestureOf('On the short list'), 'A gift');
    await userEvent.click(await within(await birthdays()).findByRole('button', { name: 'Back to what was shipped' }));
    await waitFor(async () => {
      expect(await gestureOf('On the short list')).toHaveValue('card');
    });
  });
});

describe('The short list', () => {
  it('takes somebody on from their page, and says who leaves when it is full', async () => {
    const app = await anApp();
    const settings = { ...(await app.memory.settings()), shortListLimit: 1 };
    value(await app.memory.change(app.clock.command(), (write) => write.put('settings', settings)));
    const first = { person: jonas.person.id, reason: 'Our first customer', instead: null };
    value(await putOnShortList(app)({ command: app.clock.command(), ...first }));
    openAt(`#/people/${ruth.person.id}`, app);
    const care = await region('Care');
    await userEvent.click(await care.findByRole('button', { name: 'Put Ruth on the short list' }));
    expect(care.getByLabelText('The list is full with 1. Who leaves it?')).toHaveDisplayValue(/^Jonas Thiel/u);
    await expectAccessible();
    await userEvent.type(care.getByLabelText('Why (if you like)'), 'Builds with us');
    await userEvent.click(care.getByRole('button', { name: 'Put Ruth on, take Jonas off' }));
    expect((await care.findByText(/On the short list since/u)).textContent).toMatch(/Builds with us/u);
    openAt('#/playbook', app);
    const list = await region('The short list');
    expect(await list.findByText('1 of 1')).toBeVisible();
    await userEvent.click(list.getByRole('button', { name: 'Take Ruth Okafor off the short list' }));
    expect(await list.findByText('Nobody is on it yet.')).toBeVisible();
  });

  it('lets one guardrail be quiet about one person', async () => {
    const app = await anApp();
    openAt(`#/people/${ruth.person.id}`, app);
    const care = await region('Care');
    await userEvent.click(care.getByText('What is watched for with Ruth'));
    const [first] = care.getAllByRole('switch');
    if (first === undefined) throw new Error('no switch');
    await userEvent.click(first);
    await waitFor(async () => {
      expect((await app.memory.get('people', ruth.person.id))?.quietGuardrails).toHaveLength(1);
    });
    await expectAccessible();
  });
});

describe('Gift ideas', () => {
  it('are added with what is in them, changed, hidden, and brought back', async () => {
    const app = await anApp();
    openAt('#/playbook', app);
    const gifts = await region('Gift ideas');
    await userEvent.click(gifts.getByRole('button', { name: 'Add an idea' }));
    await userEvent.click(await gifts.findByRole('button', { name: 'Keep it' }));
    expect(await gifts.findByText('Say what it is.')).toBeVisible();
    await userEvent.type(gifts.getByLabelText('What it is'), 'a box of figs');
    await userEvent.type(gifts.getByLabelText('For somebody who likes'), 'Figs, fruit');
    await userEvent.click(gifts.getByLabelText('nuts'));
    await expectAccessible();
    await userEvent.click(gifts.getByRole('button', { name: 'Keep it' }));
    expect(await gifts.findByText('For figs and fruit. With nuts.')).toBeVisible();
    await userEvent.click(gifts.getByRole('button', { name: 'Hide a box of figs' }));
    await userEvent.click(await gifts.findByRole('button', { name: 'Show a box of figs again' }));
    await userEvent.click(await gifts.findByRole('button', { name: 'Remove a box of figs' }));
    await waitFor(() => {
      expect(gifts.queryByText(/a box of figs/u)).toBeNull();
    });
    await userEvent.click(gifts.getByRole('button', { name: 'Hide a jar of local honey' }));
    await userEvent.click(
      await gifts.findByRole('button', { name: 'Bring a jar of local honey back to what was shipped' }),
    );
    await waitFor(async () => {
      expect((await app.memory.settings()).giftIdeas).toEqual([]);
    });
  });
});
