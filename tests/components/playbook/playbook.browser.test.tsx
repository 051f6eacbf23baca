// The playbook page: lines that write themselves, the short list with who leaves it, gift ideas, and the shelf; each taken back.
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { putOnShortList } from '../../../lib/app/short-list';
import { fail } from '../../../lib/core/model/result';
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
    await userEvent.click(care.getByRole('switch', { name: 'Too many gestures in a week' }));
    await waitFor(async () => {
      expect((await app.memory.get('people', ruth.person.id))?.quietGuardrails).toEqual(['too-often']);
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

describe('The shelf', () => {
  it('says what it is for, and takes on by keyboard what says what it is', async () => {
    openAt('#/playbook', await anApp());
    expect(await screen.findByText(/Nothing stands here yet/u)).toBeVisible();
    const add = screen.getByText('Put something on it').closest('button');
    add?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => {
      expect(screen.getByLabelText('Title')).toHaveFocus();
    });
    await userEvent.keyboard('<b>Ten</b>{Tab}churn, small customers{Tab}javascript:1{Enter}');
    expect(await screen.findByText(/That is no link to a web page/u)).toBeVisible();
    await userEvent.clear(screen.getByLabelText('Link (if there is one)'));
    await userEvent.keyboard('https://example.com/10{Enter}');
    expect(await screen.findByText('About churn and small customers.')).toBeVisible();
    const link = screen.getByText('Open example.com');
    expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
      'https://example.com/10',
      '_blank',
      'noreferrer',
    ]);
    await waitFor(() => {
      expect(add).toHaveFocus();
    });
  });

  it('gives back what is taken off, and says what is missing', async () => {
    const app = await anApp();
    const item = { id: 's1', title: '<b>Ten</b>', topics: [], kind: 'feature', link: 'https://example.com' } as const;
    const settings = { ...(await app.memory.settings()), shelf: [{ ...item, topics: [] }] };
    value(await app.memory.change(app.clock.command(), (write) => write.put('settings', settings)));
    openAt('#/playbook', app);
    await userEvent.click(await screen.findByText('Put something on it'));
    await waitFor(() => {
      expect(screen.getByLabelText('Title')).toHaveFocus();
    });
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('Say what it is called.')).toBeVisible();
    await expectAccessible();
    await userEvent.click(screen.getByLabelText('Take off the shelf: <b>Ten</b>'));
    await waitFor(() => {
      expect(screen.queryByText('<b>Ten</b>')).toBeNull();
    });
    await userEvent.keyboard('u');
    expect(await screen.findByText('<b>Ten</b>')).toBeVisible();
  });

  it('keeps what is half typed, also when it cannot be written', async () => {
    const app = await anApp();
    const refusal = fail({ type: 'quota', sentence: { key: 'error_quota' } } as const);
    openAt('#/playbook', { ...app, memory: { ...app.memory, change: () => Promise.resolve(refusal) } });
    await userEvent.click(await screen.findByText('Put something on it'));
    await userEvent.type(await screen.findByLabelText('Title'), 'Ten ways{Enter}');
    expect(await screen.findByText(/no room left on this disk/u)).toBeVisible();
    openAt('#/playbook', app);
    await userEvent.click(await screen.findByText('Put something on it'));
    expect(await screen.findByLabelText('Title')).toHaveValue('Ten ways');
  });
});
