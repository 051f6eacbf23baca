// Hostile mails straight into the reading code and a memory: every one ends, and nothing is ever kept of anybody but its sender.
import { expect, it } from 'vitest';
import { addPerson } from '../../lib/app/add-person';
import { readMessage } from '../../lib/app/read-message';
import { normalAddress } from '../../lib/core/model/handle';
import { BODY_LIMIT, type HostMessage } from '../../lib/core/model/message';
import { mail, startedApp, type TestApp, value } from '../fakes/app';
import { attributedIn, casesWanted, isOnlyQuote, Slowest, wrongAuthors } from '../hostile/expectations';
import { type HostileMail, hostileMails, VICTIM } from '../hostile/mails';

const cases = hostileMails(casesWanted(process.env['KEEPSAKE_HOSTILE'], 600));
/** Mails for one memory: what is kept of the first ones stands beside what comes after. */
const BATCH = 50;
/** Generous: what matters is that each ends; how long reading takes is for the bench. */
const LIMIT = 20 * 60_000;

/** As a host hands it over: addresses in lower case, bodies never longer than its limit. */
function asMessage({ body, sender, subject }: HostileMail, index: number): HostMessage {
  return mail('', {
    messageId: (index + 1).toString(16).padStart(16, '0'),
    sender: { name: sender.name.slice(0, 300), address: sender.address.toLowerCase() },
    subject,
    body: { kind: body.kind, content: body.content.slice(0, BODY_LIMIT) },
    clipped: body.content.length > BODY_LIMIT,
  });
}

/** What one mail left: on the desk, and in memory when its sender is there. */
async function leftBy({ memory, desk }: TestApp, { messageId }: HostMessage): Promise<unknown[]> {
  const stored = Object.values(await memory.dump()).flat();
  const found = attributedIn([stored, await desk.list('pending', '')]);
  return found.filter((one) => 'messageId' in one && one.messageId === messageId);
}

it(
  `reads ${cases.length} hostile mails`,
  async () => {
    const slowest = new Slowest();
    const problems: string[] = [];
    let attributed = 0;
    // The first mail pays for loading the word lists.
    await readMessage(await startedApp())(mail('I never drink coffee.'));
    for (let start = 0; start < cases.length; start += BATCH) {
      const app = await startedApp();
      for (const [offset, hostile] of cases.slice(start, start + BATCH).entries()) {
        const index = start + offset;
        const message = asMessage(hostile, index);
        const { address } = message.sender;
        // The second half of each batch comes from somebody who is in memory.
        if (offset === BATCH / 2)
          value(
            await addPerson(app)({ command: app.clock.command(), name: 'Mallory', address: 'mallory@evil.example' }),
          );
        const before = performance.now();
        const read = value(await readMessage(app)(message));
        slowest.add(`${hostile.kind}, case ${index}`, performance.now() - before);
        const found = attributedIn(await leftBy(app, message));
        attributed += found.length;
        const wrong = wrongAuthors(found, address);
        if (wrong.length > 0) problems.push(`case ${index} (${hostile.kind}): attributed to ${wrong.join(', ')}`);
        if (normalAddress(address) === null && (found.length > 0 || read.outcome !== 'left'))
          problems.push(`case ${index} (${hostile.kind}): read although nobody sent it`);
        if (isOnlyQuote(hostile) && found.length > 0)
          problems.push(`case ${index} (${hostile.kind}): the words of a quote were put into the sender's mouth`);
      }
      const people = await app.memory.searchPeople('', 100);
      const pending = await app.desk.list('pending', '');
      const known = [...people.flatMap(({ handles }) => handles), ...pending.map((one) => one.address)];
      if (known.some((handle) => handle.includes(VICTIM))) problems.push(`${VICTIM} came to be known`);
    }
    console.log(`${cases.length} cases, ${attributed} pieces of evidence, ${slowest.say()}`);
    expect(problems).toEqual([]);
    // Otherwise nothing was shown: some of these mails do say something in the sender's own words.
    expect(attributed).toBeGreaterThan(0);
  },
  LIMIT,
);
