// The page of one person: read with evidence, corrected in place, undone, restored.
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { zoneOf } from '../../../lib/core/people/zones';
import { startedApp, type TestApp } from '../../fakes/app';
import { inesStory, nobodyYet, tell } from '../../fakes/people';
import { expectAccessible, openAt } from '../app-page';

const { person } = inesStory();
const PLACE = `#/people/${person.id}`;

async function withInes(): Promise<TestApp> {
  const app = await startedApp();
  await tell(app, inesStory());
  return app;
}

const inSection = async (name: string): Promise<ReturnType<typeof within>> =>
  within(await screen.findByRole('region', { name }));

describe('a person', () => {
  it('is shown with trouble first, what comes, what is remembered and what waits', async () => {
    openAt(PLACE, await withInes());
    expect(await screen.findByRole('heading', { level: 1, name: 'Inês Marques' })).toBeVisible();
    expect(screen.getByText('10:00 in Lisbon', { selector: 'header p' })).toBeVisible();
    expect(screen.getByText(/two pallets arrived broken/u, { selector: 'mark' })).toBeVisible();
    const waiting = await inSection('Waiting for your decision');
    expect(waiting.getAllByRole('link', { name: 'open the mail' })).toHaveLength(3);
    await expectAccessible();
  });

  it('shows the evidence of a fact on focus', async () => {
    openAt(PLACE, await withInes());
    const remembered = await inSection('Remembered');
    await userEvent.click(remembered.getByRole('button', { name: /Avoids peanuts/u }));
    expect(remembered.getByText('allergic to peanuts', { selector: 'mark' })).toBeVisible();
    expect(remembered.getByRole('link', { name: 'open the mail' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:\/\/mail\.google\.com\/mail\/\?authuser=/u),
    );
    await expectAccessible();
  });

  it('writes name, role and account by itself', async () => {
    const app = await withInes();
    openAt(PLACE, app);
    const who = await inSection('Who this is');
    await userEvent.type(who.getByLabelText('Name'), ' Silva');
    expect(await screen.findByRole('heading', { level: 1, name: 'Inês Marques Silva' })).toBeVisible();
    await userEvent.clear(who.getByLabelText('Organisation'));
    await userEvent.type(who.getByLabelText('Organisation'), 'Harbour');
    await waitFor(async () => {
      const { accountId } = (await app.memory.get('people', person.id)) ?? { accountId: null };
      expect(accountId === null ? '' : (await app.memory.get('accounts', accountId))?.name).toBe('Harbour');
    });
  });

  it('keeps an emptied name in the field and says what is missing', async () => {
    const app = await withInes();
    openAt(PLACE, app);
    const who = await inSection('Who this is');
    await userEvent.clear(who.getByLabelText('Name'));
    expect(await who.findByText('Write a name first.')).toBeVisible();
    expect((await app.memory.get('people', person.id))?.name).toBe('Inês Marques');
    await expectAccessible();
  });

  it('takes further addresses, refuses one of somebody else, and lets go of one', async () => {
    const app = await withInes();
    await tell(app, nobodyYet('Ruth Okafor', 'ruth.okafor@lumina.example'));
    openAt(PLACE, app);
    const who = await inSection('Who this is');
    const field = who.getByLabelText('Add an address');
    await userEvent.type(field, 'ruth.okafor@lumina.example{Enter}');
    expect(await who.findByText('ruth.okafor@lumina.example already belongs to Ruth Okafor.')).toBeVisible();
    await userEvent.clear(field);
    await userEvent.type(field, 'ines@private.example{Enter}');
    await userEvent.click(await who.findByRole('button', { name: 'Remove ines@atlantida.example' }));
    await waitFor(async () => {
      expect((await app.memory.get('people', person.id))?.handles).toEqual(['email:ines@private.example']);
    });
  });

  it('takes that every mail with them is opened here, which can be taken back as a changed name can', async () => {
    const app = await withInes();
    openAt(PLACE, app);
    const care = within(await screen.findByRole('region', { name: 'Care' }));
    await userEvent.click(care.getByRole('switch', { name: 'I open every mail with Inês here' }));
    expect(await care.findByText(/^You said so on 14 May 2031/u)).toBeVisible();
    await expectAccessible();
    await userEvent.click(await screen.findByRole('button', { name: /Undo/u }));
    await waitFor(() => {
      expect(care.getByRole('switch', { name: 'I open every mail with Inês here' })).not.toBeChecked();
    });
  });

  it('sets the clock by searching for a city', async () => {
    const app = await withInes();
    openAt(PLACE, app);
    const zone = within(await screen.findByRole('group', { name: 'Time zone' }));
    await userEvent.type(zone.getByLabelText('Search by city'), 'osak');
    await userEvent.click(await zone.findByRole('button', { name: /Osaka/u }));
    expect(await screen.findByText('18:00 in Tokyo', { selector: 'header p' })).toBeVisible();
    expect(zoneOf(await app.memory.factsOf(person.id), app.clock.today())).toBe('Asia/Tokyo');
    await userEvent.click(zone.getByRole('button', { name: 'Clear' }));
    expect(await zone.findByText(/Not known/u)).toBeVisible();
    await userEvent.type(zone.getByLabelText('Search by city'), 'zzyzx');
    expect(await zone.findByText(/No city of that name/u)).toBeVisible();
    await expectAccessible();
  });

  it('remembers a fact typed by hand, and keeps an unfinished one through a reload', async () => {
    const app = await withInes();
    openAt(PLACE, app);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a fact' }));
    await userEvent.type(await screen.findByLabelText('What to remember'), 'collects stamps');
    await waitFor(async () => {
      expect((await app.memory.unsaved(`add-fact:${person.id}`))?.text).toContain('collects stamps');
    });
    openAt(PLACE, app);
    await userEvent.click(await screen.findByRole('button', { name: 'Add a fact' }));
    expect(await screen.findByDisplayValue('collects stamps')).toBeVisible();
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: /^Remember/u }));
    const remembered = await inSection('Remembered');
    expect(await remembered.findByText('collects stamps')).toBeVisible();
    expect(await app.memory.unsaved(`add-fact:${person.id}`)).toBeUndefined();
  });

  it('deletes a fact, undoes it, deletes it again and restores it later', async () => {
    const app = await withInes();
    openAt(PLACE, app);
    const remembered = await inSection('Remembered');
    const remove = async (): Promise<void> => {
      const row = remembered.getByRole('button', { name: /Runs the Lisbon half marathon/u });
      if (row.getAttribute('aria-expanded') === 'false') await userEvent.click(row);
      await userEvent.click(await remembered.findByRole('button', { name: /^Delete/u }));
      await waitFor(() => {
        expect(remembered.queryByText('Runs the Lisbon half marathon')).toBeNull();
      });
    };
    await remove();
    await userEvent.click(await screen.findByRole('button', { name: /Undo/u }));
    expect(await remembered.findByText('Runs the Lisbon half marathon')).toBeVisible();
    await remove();
    const deleted = await inSection('Deleted in the last 30 days');
    expect(deleted.getByText('deleted 14 May 2031, gone for good on 13 Jun 2031')).toBeVisible();
    await expectAccessible();
    await userEvent.click(deleted.getByRole('button', { name: 'Restore: Runs the Lisbon half marathon' }));
    expect(await remembered.findByText('Runs the Lisbon half marathon')).toBeVisible();
  });

  it('notes a talk with its day and subject, and refuses a day that is none', async () => {
    const app = await withInes();
    openAt(PLACE, app);
    const touches = await inSection('When you were in touch');
    await userEvent.type(touches.getByLabelText('What about? (may stay empty)'), 'the new warehouse roof');
    fireEvent.change(touches.getByLabelText('Day'), { target: { value: '2033-06-01' } });
    await userEvent.click(touches.getByRole('button', { name: /^Meeting/u }));
    expect(await touches.findByText('That is no day of this year or the next months.')).toBeVisible();
    fireEvent.change(touches.getByLabelText('Day'), { target: { value: '2031-05-13' } });
    await userEvent.click(touches.getByRole('button', { name: /^Meeting/u }));
    expect(await screen.findByText('Meeting noted, on 13 May 2031.')).toBeVisible();
    expect(await touches.findByText('the new warehouse roof', { selector: 'li *' })).toBeVisible();
    const [latest] = await app.memory.interactionsOf(person.id, 1);
    expect(latest).toMatchObject({ channel: 'meeting', at: '2031-05-13T12:00', note: 'the new warehouse roof' });
  });

  it('plans a meeting with its time, and calls it off', async () => {
    const app = await withInes();
    openAt(PLACE, app);
    const touches = await inSection('When you were in touch');
    fireEvent.change(touches.getByLabelText('Day'), { target: { value: '2031-05-20' } });
    await userEvent.click(touches.getByRole('button', { name: /^Meeting/u }));
    expect(await touches.findByText('At what time?')).toBeVisible();
    await expectAccessible();
    fireEvent.change(touches.getByLabelText('Time'), { target: { value: '10:00' } });
    await userEvent.click(touches.getByRole('button', { name: /^Meeting/u }));
    expect(await screen.findByText('Meeting planned for 20 May 2031, 10:00.')).toBeVisible();
    expect(await touches.findByText('in 6 days')).toBeVisible();
    expect((await app.memory.interactionsOf(person.id, 1))[0]).toMatchObject({ at: '2031-05-20T10:00' });
    await expectAccessible();
    await userEvent.click(touches.getByRole('button', { name: /^Called off: Meeting/u }));
    expect(await screen.findByText('Called off.')).toBeVisible();
    await waitFor(() => {
      expect(touches.queryByText('in 6 days')).toBeNull();
    });
    await userEvent.click(screen.getByRole('button', { name: /Undo/u }));
    expect(await touches.findByText('in 6 days')).toBeVisible();
  });

  it('says so when nobody has this id', async () => {
    openAt('#/people/nobody', await withInes());
    expect(await screen.findByRole('heading', { name: 'Nobody is here' })).toBeVisible();
    await expectAccessible();
  });
});
