// What do I keep about somebody, and forgetting them: all of it is named with its reason, and nothing of it is left.
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { deleteFact } from '../../../lib/app/delete-fact';
import { dismissCandidate } from '../../../lib/app/dismiss-candidate';
import { startedApp, type TestApp, value } from '../../fakes/app';
import { inesStory, tell } from '../../fakes/people';
import { withSlowMemory } from '../../fakes/slow-memory';
import { expectAccessible, openAt } from '../app-page';

const { person, facts, candidates } = inesStory();

async function withInes(): Promise<TestApp> {
  const app = await startedApp();
  await tell(app, inesStory());
  return app;
}

describe('What do I keep?', () => {
  it('names everything with its quote, its day, its mail and its end', async () => {
    const app = await withInes();
    const sport = facts.find(({ claim }) => claim.type === 'preference' && claim.category === 'sport');
    const douro = candidates.find(({ claim }) => claim.type === 'preference' && claim.category === 'travel_place');
    if (sport === undefined || douro === undefined) throw new Error('the story lacks a fact');
    value(await deleteFact(app)({ command: app.clock.command(), fact: sport.id }));
    value(await dismissCandidate(app)({ command: app.clock.command(), candidate: douro.id }));
    openAt(`#/people/${person.id}/all`, app);
    const paper = within(await screen.findByRole('article'));
    for (const fact of facts) {
      for (const { quote } of fact.evidence) expect(paper.getAllByText(quote).length).toBeGreaterThan(0);
    }
    expect(paper.getByText('ines@atlantida.example')).toBeVisible();
    expect(paper.getByText(/Written by Inês Marques on 20 Nov 2030/u)).toBeVisible();
    expect(paper.getByText('Clock of Lisbon (Europe/Lisbon)')).toBeVisible();
    expect(paper.getByText('Call: about the new warehouse')).toBeVisible();
    expect(paper.getByText('Erased for good on 13 Jun 2031.')).toBeVisible();
    const refused = within(paper.getByRole('region', { name: 'Not to be proposed again' }));
    expect(refused.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringContaining('the Douro valley'),
    ]);
    expect(
      within(paper.getByRole('region', { name: 'Found in mails, not yet decided' })).getAllByRole('listitem'),
    ).toHaveLength(2);
    await expectAccessible();
  });
});

describe('Forget', () => {
  it('does nothing before the name is typed', async () => {
    const app = await withInes();
    openAt(`#/people/${person.id}/forget`, app);
    await userEvent.type(await screen.findByRole('textbox'), 'Ines{Enter}');
    expect(await screen.findByText('That is not the name yet. It is written: Inês Marques')).toBeVisible();
    expect(await app.memory.countPeople()).toBe(1);
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Keep Inês' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Inês Marques' })).toBeVisible();
  });

  it('erases every trace and says that it is done', async () => {
    const app = await withInes();
    openAt(`#/people/${person.id}/forget`, app);
    await userEvent.type(await screen.findByRole('textbox'), 'inês  marques');
    await userEvent.click(screen.getByRole('button', { name: 'Forget Inês' }));
    const title = await screen.findByRole('heading', { level: 1, name: 'Inês Marques is forgotten' });
    await waitFor(() => {
      expect(title).toHaveFocus();
    });
    const left = JSON.stringify(await app.memory.dump());
    for (const trace of ['Inês', 'ines@', 'peanuts', 'pallets', 'Douro']) expect(left).not.toContain(trace);
    await expectAccessible();
  });

  it('says how far it is, can be stopped, and is stopped when the page is left', async () => {
    const app = await withInes();
    const slow = withSlowMemory(app, 0.25);
    openAt(`#/people/${person.id}/forget`, slow.app);
    await userEvent.type(await screen.findByRole('textbox'), 'Inês Marques{Enter}');
    const bar = await screen.findByRole('progressbar', { name: /^Looking through everything for Inês/u });
    expect(bar).toHaveValue(0.25);
    expect(screen.getByText('about 25 seconds left')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Keep Inês' })).toBeNull();
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Stop, keep Inês' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Stopped. Nothing was changed.');
    expect(screen.queryByRole('progressbar')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Forget Inês' }));
    await screen.findByRole('progressbar');
    location.hash = '#/people';
    await screen.findByRole('link', { name: 'Inês Marques' });
    slow.goOn();
    expect(await app.memory.get('people', person.id)).toBeDefined();
  });
});
