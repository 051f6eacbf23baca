// Every message of an open conversation that was not read is noted with its reason, for the panel; what it says is kept nowhere.
import { describe, expect, it } from 'vitest';
import { addPerson } from '../../../lib/app/add-person';
import { changeSettings } from '../../../lib/app/change-settings';
import { forgetPerson } from '../../../lib/app/forget-person';
import { readMessage } from '../../../lib/app/read-message';
import type { HostMessage } from '../../../lib/core/model/message';
import { INES, mail, startedApp, type TestApp, USER, value } from '../../fakes/app';

const THREAD = '18f0000000000001';
const FRENCH =
  'Bonjour Ruth, je vous remercie beaucoup pour votre message. Nous sommes très contents de vous revoir bientôt.';
const NEWS = `Our news of this week for you. ${'More of it here, and there. '.repeat(12)}To unsubscribe from this newsletter, click here.`;

const noted = async (app: TestApp): Promise<string[]> =>
  (await app.desk.list('unread', `${USER}/${THREAD}/`)).map(({ reason }) => reason.key);

async function reading(text: string, given: Partial<HostMessage> = {}): Promise<{ app: TestApp; reasons: string[] }> {
  const app = await startedApp();
  value(await readMessage(app)(mail(text, given)));
  return { app, reasons: await noted(app) };
}

describe('a message that is not read', () => {
  it.each<[string, string, Partial<HostMessage>, string]>([
    ['another language', FRENCH, {}, 'reading_not_yet_fr'],
    [
      'mass mail',
      NEWS,
      { sender: { name: 'Fabric News', address: 'hello@fabric.example' }, subject: 'This week' },
      'reading_bulk',
    ],
    [
      'an automatic reply',
      'I am out of the office until 3 June.',
      { subject: 'Automatic reply: Our meeting' },
      'reading_absence',
    ],
    ['a mail that is all quote', '> I never drink coffee.', {}, 'reading_nothing_own'],
    ['the end of a very long mail', 'I never drink coffee.', { clipped: true }, 'reading_too_long'],
    [
      'a colleague',
      'I never drink coffee.',
      { sender: { name: 'Tom', address: 'tom@keepsake.example' } },
      'unread_colleagues',
    ],
    [
      'nobody in particular',
      'I never drink coffee.',
      { sender: { name: 'Somebody', address: '' } },
      'unread_no_address',
    ],
  ])('%s', async (_what, text, given, reason) => {
    const { app, reasons } = await reading(text, given);
    expect(reasons).toEqual([reason]);
    expect(JSON.stringify(await app.desk.list('unread', ''))).not.toContain('coffee');
  });

  it('is none when all of it was read, whether or not something was found', async () => {
    expect((await reading('I never drink coffee.')).reasons).toEqual([]);
    expect((await reading('See you on Monday at ten, as agreed with the others.')).reasons).toEqual([]);
  });

  it('is said again when somebody in memory is met again, which reads nothing anew', async () => {
    const app = await startedApp();
    value(await addPerson(app)({ command: app.clock.command(), ...INES }));
    value(await readMessage(app)(mail(FRENCH)));
    await app.desk.clearAll();
    expect(value(await readMessage(app)(mail(FRENCH)))).toEqual({ outcome: 'again' });
    expect(await noted(app)).toEqual(['reading_not_yet_fr']);
  });

  it('is no longer noted once it is read after all', async () => {
    const sender = { name: 'Tom', address: 'tom@keepsake.example' };
    const { app } = await reading('I never drink coffee.', { sender });
    const change = { kind: 'class', senderClass: 'colleagues', read: true } as const;
    value(await changeSettings(app)({ command: app.clock.command(), change }));
    value(await readMessage(app)(mail('I never drink coffee.', { sender })));
    expect(await noted(app)).toEqual([]);
  });

  it('is forgotten with the person', async () => {
    const app = await startedApp();
    const { personId } = value(await addPerson(app)({ command: app.clock.command(), ...INES }));
    value(await readMessage(app)(mail(FRENCH)));
    value(await forgetPerson(app)({ command: app.clock.command(), person: personId }));
    expect(await app.desk.list('unread', '')).toEqual([]);
  });
});
