// The list of people: found by typing, gone through by key, quick at ten thousand; and adding somebody by hand.
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { startReading } from '../../../lib/app/start-reading';
import { PersonId } from '../../../lib/core/model/ids';
import { openMemory } from '../../../lib/store/memory';
import { newApp, startedApp, type TestApp, USER, value } from '../../fakes/app';
import { inesStory, nobodyYet, tell } from '../../fakes/people';
import { aPerson } from '../../fakes/records';
import { expectAccessible, openAt } from '../app-page';

async function withPeople(): Promise<TestApp> {
  const app = await startedApp();
  await tell(app, inesStory());
  await tell(app, { ...nobodyYet('Ruth Okafor', 'ruth.okafor@lumina.example'), account: 'Lumina' });
  await tell(app, nobodyYet('יעל בן־דוד', 'yael@galil.example'));
  return app;
}

const names = (): string[] => {
  const list = screen.queryByRole('list', { name: 'People in memory' });
  return list === null
    ? []
    : within(list)
        .queryAllByRole('link')
        .map((link) => link.textContent);
};

describe('People', () => {
  it('lists everybody by name with role, account, last touch and number of facts', async () => {
    openAt('#/people', await withPeople());
    await screen.findByText('3 people');
    expect(names()).toEqual(['Inês Marques', 'Ruth Okafor', 'יעל בן־דוד']);
    const [row] = within(screen.getByRole('list', { name: 'People in memory' })).getAllByRole('listitem');
    if (row === undefined) throw new Error('no row');
    await within(row).findByText('9 facts');
    expect(within(row).getByText('Head of Operations · Atlântida')).toBeVisible();
    expect(within(row).getByText('2 days ago')).toBeVisible();
    expect(screen.getAllByText('not seen yet')).toHaveLength(2);
    await expectAccessible();
  });

  it('filters as one types, and says when nobody matches', async () => {
    openAt('#/people', await withPeople());
    await screen.findByText('3 people');
    await userEvent.keyboard('/');
    const filter = screen.getByRole('searchbox');
    expect(filter).toHaveFocus();
    await userEvent.type(filter, 'oka');
    await waitFor(() => {
      expect(names()).toEqual(['Ruth Okafor']);
    });
    await userEvent.type(filter, 'zz');
    expect(await screen.findByRole('heading', { name: 'Nobody matches “okazz”.' })).toBeVisible();
    await expectAccessible();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => {
      expect(names()).toHaveLength(3);
    });
  });

  it('is gone through by arrow keys and opened with Enter', async () => {
    openAt('#/people', await withPeople());
    await screen.findByText('3 people');
    await userEvent.keyboard('/{ArrowDown}');
    expect(screen.getByRole('link', { name: 'Inês Marques' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('link', { name: 'יעל בן־דוד' })).toHaveFocus();
    await userEvent.keyboard('{Home}{ArrowUp}');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Ruth Okafor' })).toBeVisible();
  });

  it('opens whoever was typed, also when the keys are quicker than the search', async () => {
    openAt('#/people', await withPeople());
    await screen.findByText('3 people');
    await userEvent.keyboard('/oka{ArrowDown}{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Ruth Okafor' })).toBeVisible();
  });

  it('draws only the rows in view of ten thousand, to the last one', async () => {
    // The browser's own database: the one in memory takes minutes for so many.
    const app: TestApp = { ...newApp(), memory: openMemory({ name: 'ten-thousand' }) };
    value(await startReading(app)({ command: app.clock.command(), reading: [USER] }));
    const many = Array.from({ length: 10_000 }, (_, index) => {
      const number = String(index).padStart(5, '0');
      return {
        ...aPerson(`p${number}`, `Person ${number}`, `p${number}@example.com`),
        id: PersonId.parse(`p${number}`),
      };
    });
    value(await app.memory.change(app.clock.command(), (write) => write.putAll('people', many)));
    openAt('#/people', app);
    await screen.findByText('10,000 people');
    expect(names().length).toBeLessThan(60);
    const list = screen.getByRole('list', { name: 'People in memory' });
    await waitFor(
      () => {
        list.scrollTo(0, list.scrollHeight);
        expect(screen.getByRole('link', { name: 'Person 09999' })).toBeVisible();
      },
      { timeout: 30_000 },
    );
    expect(names().length).toBeLessThan(60);
    await userEvent.type(screen.getByRole('searchbox'), 'p04321');
    await waitFor(() => {
      expect(names()).toEqual(['Person 04321']);
    });
    await app.memory.eraseAll();
  }, 90_000);

  it('invites when nobody is there, and adds somebody by hand', async () => {
    const app = await startedApp();
    openAt('#/people', app);
    expect(await screen.findByRole('heading', { name: 'Nobody is remembered yet' })).toBeVisible();
    await expectAccessible();
    const [first] = screen.getAllByRole('button', { name: 'Add a person' });
    if (first === undefined) throw new Error('no button');
    await userEvent.click(first);
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(screen.getByText('Write a name first.')).toBeVisible();
    await expectAccessible();
    await userEvent.type(screen.getByLabelText('Name'), 'Jonas Thiel');
    await userEvent.type(screen.getByLabelText('Mail address'), 'jonas at example');
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(screen.getByText(/“jonas at example” is not a mail address/u)).toBeVisible();
    await userEvent.clear(screen.getByLabelText('Mail address'));
    await userEvent.type(screen.getByLabelText('Mail address'), 'Jonas@Thiel.example{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Jonas Thiel' })).toBeVisible();
    expect(await app.memory.countPeople()).toBe(1);
  });

  it('says why somebody cannot be added, and keeps what was typed', async () => {
    openAt('#/people', await withPeople());
    await userEvent.click(await screen.findByRole('button', { name: 'Add a person' }));
    await userEvent.type(screen.getByLabelText('Name'), 'Me');
    await userEvent.type(screen.getByLabelText('Mail address'), `${USER}{Enter}`);
    expect(await screen.findByText(`${USER} is your own address.`)).toBeVisible();
    expect(screen.getByLabelText('Name')).toHaveValue('Me');
  });

  it('says calmly when the list cannot be read, and tries again', async () => {
    const app = await withPeople();
    let works = false;
    const broken: TestApp = {
      ...app,
      memory: {
        ...app.memory,
        searchPeople: async (query, limit) => {
          if (!works) throw new Error('not now');
          return app.memory.searchPeople(query, limit);
        },
      },
    };
    openAt('#/people', broken);
    expect(await screen.findByText('The list could not be read. Your memory is still there.')).toBeVisible();
    await expectAccessible();
    works = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('3 people')).toBeVisible();
  });
});
