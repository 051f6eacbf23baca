// Review: what needs a human, of everybody, emptied by keyboard and taken back.
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { startedApp, type TestApp } from '../../fakes/app';
import { inesStory, nobodyYet, preference, proposal, tell } from '../../fakes/people';
import { aHold, aSuggestion } from '../../fakes/suggestions';
import { expectAccessible, openAt } from '../app-page';
import { plan } from '../today/day';

const jonas = nobodyYet('Jonas Thiel', 'jonas@elbmarine.example');

/** Three proposals about Inês, one of which contradicts a fact; one about Jonas; a gesture for Inês is held. */
async function waiting(): Promise<TestApp> {
  const app = await startedApp();
  await tell(app, {
    ...jonas,
    candidates: [proposal(jonas.person, preference('hobby', 'like', 'old sloops'), 'I [restore old sloops], still.')],
  });
  await tell(app, inesStory());
  await plan(app, [aSuggestion(inesStory().person, { holds: [aHold()] })]);
  return app;
}
const inSection = async (name: string): Promise<ReturnType<typeof within>> =>
  within(await screen.findByRole('region', { name }));
const left = (count: number): Promise<HTMLElement> =>
  screen.findByText(count === 1 ? '1 thing waits for you.' : new RegExp(`^${count} things wait`, 'u'));

describe('Review', () => {
  it('shows what is held, then whoever has a contradiction, then the others', async () => {
    openAt('#/review', await waiting());
    expect(await left(5)).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Held back',
      'Inês Marques',
      'Jonas Thiel',
    ]);
    const first = within((await inSection('Inês Marques')).getAllByRole('listitem')[0] ?? document.body);
    expect(first.getByText('Avoids coffee')).toBeVisible();
    expect(document.title).toBe('Review · Keepsake');
    await userEvent.keyboard('j');
    expect(first.getByRole('button', { name: 'Replace the old' })).toBeVisible();
    await expectAccessible();
  });

  it('is emptied by keyboard alone, and every decision can be taken back', async () => {
    const app = await waiting();
    openAt('#/review', app);
    await left(5);
    await userEvent.keyboard('{Backspace}');
    await left(4);
    await userEvent.keyboard('u');
    await left(5);
    await userEvent.keyboard('j');
    expect(await screen.findByText(/my doctor has banned me/u, { selector: 'mark' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await left(4);
    await waitFor(async () => {
      const facts = await app.memory.factsOf(inesStory().person.id);
      expect(facts.some(({ claim }) => claim.value === 'coffee')).toBe(true);
    });
    await userEvent.keyboard('u');
    await left(5);
    for (const remaining of [4, 3, 2, 1]) {
      await userEvent.keyboard('{Backspace}');
      await left(remaining);
    }
    await userEvent.keyboard('{Backspace}');
    expect(await screen.findByText('Nothing waits for you')).toBeVisible();
    await userEvent.keyboard('u');
    await left(1);
  });

  it('corrects a proposal in its place', async () => {
    const app = await waiting();
    openAt('#/review', app);
    await left(5);
    const jonass = await inSection('Jonas Thiel');
    await userEvent.click(jonass.getByRole('button', { name: /old sloops/u }));
    await userEvent.keyboard('e');
    const field = await jonass.findByLabelText('What to remember');
    await userEvent.clear(field);
    await userEvent.type(field, 'a sloop{Enter}');
    await left(4);
    const [kept] = await app.memory.factsOf(jonas.person.id);
    expect(kept?.claim.value).toBe('a sloop');
  });

  it('says when nothing waits, and when the memory cannot be read', async () => {
    const app = await startedApp();
    openAt('#/review', app);
    expect(await screen.findByText('Nothing waits for you')).toBeVisible();
    await expectAccessible();
    let broken = true;
    const memory = {
      ...app.memory,
      planned: async () => {
        if (broken) throw new Error('no memory');
        return await app.memory.planned();
      },
    };
    openAt('#/review', { ...app, memory });
    expect(await screen.findByText(/This could not be read/u)).toBeVisible();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Nothing waits for you')).toBeVisible();
  });
});
