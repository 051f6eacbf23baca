// The ledger page: what came up and what became of it, and how it went in the user's words.
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { decideGesture } from '../../../lib/app/decide-gesture';
import { OccurrenceId } from '../../../lib/core/model/ids';
import { When } from '../../../lib/core/model/when';
import { startedApp, type TestApp, value } from '../../fakes/app';
import { fact, nobodyYet, signal, tell } from '../../fakes/people';
import { expectAccessible, openAt } from '../app-page';

const DAY = 24 * 60 * 60_000;
const ruth = nobodyYet('Ruth Okafor', 'ruth@lumina.example');
const jonas = nobodyYet('Jonas Thiel', 'jonas@elbmarine.example');

/** Three days after Start: Ruth had a birthday, Jonas was answered. */
async function threeDays(): Promise<TestApp> {
  const app = await startedApp();
  const claim = {
    type: 'moment',
    kind: 'birthday',
    subject: 'sender',
    value: '',
    date: When.parse('--05-16'),
  } as const;
  await tell(app, { ...ruth, facts: [fact(ruth.person, claim, 'I was born [on 16 May].', '2031-03-02')] });
  const broken = signal(jonas.person, 'complaint', '', 'Sadly [two pallets arrived broken].', '2031-05-15');
  await tell(app, { ...jonas, facts: [{ ...broken, state: 'answered' }] });
  app.clock.advance(3 * DAY);
  return app;
}
const row = async (name: string): Promise<ReturnType<typeof within>> =>
  within(await screen.findByRole('row', { name: new RegExp(name, 'u') }));

describe('the ledger', () => {
  it('lists what came up, the latest first, and what was answered', async () => {
    openAt('#/ledger', await threeDays());
    expect((await row('Ruth Okafor')).getByText('still open')).toBeVisible();
    expect((await row('Jonas Thiel')).getByText('handled')).toBeVisible();
    expect(document.title).toBe('Ledger · Keepsake');
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'handled: 1' }));
    expect(screen.queryByText('Ruth Okafor')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'missed: 0' }));
    expect(screen.getByText('None of these.')).toBeVisible();
    await expectAccessible();
  });

  it('keeps how a gesture went', async () => {
    const app = await threeDays();
    const id = OccurrenceId.parse(`birthday:${ruth.person.id}:self:2031`);
    const about = { id, personId: ruth.person.id, kind: 'call', channel: 'call', item: '', cost: null } as const;
    value(await decideGesture(app)({ command: app.clock.command(), about, decision: { kind: 'done' } }));
    openAt('#/ledger', app);
    const ruths = await row('Ruth Okafor');
    expect(ruths.getByText('late')).toBeVisible();
    expect(ruths.getByText('A call, 17 May 2031')).toBeVisible();
    await userEvent.click(ruths.getByRole('button', { name: 'Note how it went' }));
    await userEvent.type(ruths.getByLabelText('How did it go?'), 'She laughed.');
    await waitFor(async () => {
      expect((await app.memory.get('gestures', id))?.outcome).toBe('She laughed.');
    });
    await expectAccessible();
  });

  it('says when nothing came up, and when the memory cannot be read', async () => {
    const app = await startedApp();
    openAt('#/ledger', app);
    expect(await screen.findByText('Nothing came up yet')).toBeVisible();
    await expectAccessible();
    let broken = true;
    const memory = {
      ...app.memory,
      peopleAfter: async (...given: Parameters<typeof app.memory.peopleAfter>) => {
        if (broken) throw new Error('no memory');
        return await app.memory.peopleAfter(...given);
      },
    };
    openAt('#/ledger', { ...app, memory });
    expect(await screen.findByText(/This could not be read/u)).toBeVisible();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Nothing came up yet')).toBeVisible();
  });
});
