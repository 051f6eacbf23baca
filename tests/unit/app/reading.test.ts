// What reading a mail leaves behind: nothing before Start, proposals that come once, signals at once, and never a body.
import { describe, expect, it } from 'vitest';
import { acceptCandidate } from '../../../lib/app/accept-candidate';
import { addPerson } from '../../../lib/app/add-person';
import { changeSettings } from '../../../lib/app/change-settings';
import { dismissCandidate } from '../../../lib/app/dismiss-candidate';
import { readMessage } from '../../../lib/app/read-message';
import { recordSent } from '../../../lib/app/record-sent';
import type { Candidate } from '../../../lib/core/model/candidate';
import type { PersonId } from '../../../lib/core/model/ids';
import { LocalTime } from '../../../lib/core/model/when';
import { buildCard } from '../../../lib/core/people/card';
import type { Desk } from '../../../lib/ports/desk';
import type { Memory } from '../../../lib/ports/memory';
import { INES, mail, newApp, startedApp, type TestApp, USER, value } from '../../fakes/app';

const NO_COFFEE = 'My doctor has banned me from coffee, so tea for me.';
const COFFEE = 'I love coffee.';

async function withInes(): Promise<TestApp & { readonly ines: PersonId }> {
  const app = await startedApp();
  const added = await addPerson(app)({ command: app.clock.command(), ...INES });
  return { ...app, ines: value(added).personId };
}

const waiting = async (memory: Memory, person: PersonId): Promise<Candidate[]> =>
  (await memory.candidatesOf(person)).filter(({ state }) => state === 'proposed');

async function onlyWaiting(memory: Memory, person: PersonId): Promise<Candidate> {
  const [candidate, ...others] = await waiting(memory, person);
  if (candidate === undefined || others.length > 0) throw new Error('expected exactly one proposal');
  return candidate;
}

const rowsOf = async (memory: Memory): Promise<number> =>
  Object.values(await memory.dump()).reduce((sum, rows) => sum + rows.length, 0);

describe('before Start', () => {
  it('reads nothing and writes nothing, not even settings', async () => {
    const app = newApp();
    expect(value(await readMessage(app)(mail(NO_COFFEE)))).toEqual({ outcome: 'left', why: 'not-started' });
    expect(await rowsOf(app.memory)).toBe(0);
    expect(await app.desk.list('pending', '')).toEqual([]);
  });
  it('adds nobody', async () => {
    const app = newApp();
    const added = await addPerson(app)({ command: app.clock.command(), ...INES });
    expect(added).toMatchObject({ ok: false, error: { type: 'not-started' } });
    expect(await rowsOf(app.memory)).toBe(0);
  });
});

describe('who is left unread', () => {
  it.each([
    ['a colleague', { name: 'Tom', address: 'tom@keepsake.example' }, 'colleagues'],
    ['a bank', { name: 'Service', address: 'service@citybank.example' }, 'bank'],
    ['human resources', { name: 'HR', address: 'hr-team@atlantida.example' }, 'hr'],
    ['nobody in particular', { name: 'Somebody', address: '' }, 'no-address'],
  ])('%s', async (_who, sender, why) => {
    const app = await startedApp();
    expect(value(await readMessage(app)(mail(NO_COFFEE, { sender })))).toEqual({ outcome: 'left', why });
    expect(await app.desk.list('pending', '')).toEqual([]);
  });

  it('an account that is off, a pause, and a mail without an id', async () => {
    const app = await startedApp();
    const other = mail(NO_COFFEE, { mailbox: 'other@keepsake.example' });
    expect(value(await readMessage(app)(other))).toEqual({ outcome: 'left', why: 'mailbox-off' });
    expect(value(await readMessage(app)(mail(NO_COFFEE, { messageId: '' })))).toEqual({
      outcome: 'left',
      why: 'no-id',
    });
    value(await changeSettings(app)({ command: app.clock.command(), change: { kind: 'pause', paused: true } }));
    expect(value(await readMessage(app)(mail(NO_COFFEE)))).toEqual({ outcome: 'left', why: 'paused' });
  });

  it('reads a colleague who is on the list of those always read', async () => {
    const app = await startedApp();
    const change = { kind: 'always-read', entry: 'tom@keepsake.example', listed: true } as const;
    value(await changeSettings(app)({ command: app.clock.command(), change }));
    const sender = { name: 'Tom', address: 'tom@keepsake.example' };
    expect(value(await readMessage(app)(mail(NO_COFFEE, { sender })))).toEqual({ outcome: 'desk', proposals: 1 });
  });
});

describe('somebody in memory', () => {
  it('is proposed what they say, once, with the words it stands in', async () => {
    const { ines, ...app } = await withInes();
    const message = mail(`Dear Ruth,\n\n${NO_COFFEE}\n\nInês`);
    expect(value(await readMessage(app)(message))).toEqual({ outcome: 'remembered', proposals: 1 });
    const { claim, evidence } = await onlyWaiting(app.memory, ines);
    expect(claim).toMatchObject({ category: 'food_drink', polarity: 'avoid', value: 'coffee' });
    expect(message.body.content).toContain(evidence.quote);
    expect(evidence).toMatchObject({ author: INES.address, mailbox: USER, messageId: message.messageId });
    expect(value(await readMessage(app)(message))).toEqual({ outcome: 'again' });
    expect(await waiting(app.memory, ines)).toHaveLength(1);
  });

  it('is not proposed again what was accepted, in the same mail or in another', async () => {
    const { ines, ...app } = await withInes();
    value(await readMessage(app)(mail(NO_COFFEE)));
    const { id } = await onlyWaiting(app.memory, ines);
    value(await acceptCandidate(app)({ command: app.clock.command(), candidate: id }));
    value(await readMessage(app)(mail(NO_COFFEE)));
    value(await readMessage(app)(mail(NO_COFFEE, { messageId: '18f0000000000003' })));
    expect(await waiting(app.memory, ines)).toEqual([]);
    expect(await app.memory.factsOf(ines)).toHaveLength(1);
  });

  it('is not proposed again what was dismissed, in the same mail or in another', async () => {
    const { ines, ...app } = await withInes();
    value(await readMessage(app)(mail(NO_COFFEE)));
    const { id } = await onlyWaiting(app.memory, ines);
    value(await dismissCandidate(app)({ command: app.clock.command(), candidate: id }));
    value(await readMessage(app)(mail(NO_COFFEE)));
    value(await readMessage(app)(mail(NO_COFFEE, { messageId: '18f0000000000003' })));
    expect(await waiting(app.memory, ines)).toEqual([]);
  });

  it('is proposed a contradiction beside what it contradicts, also when the like was dismissed before', async () => {
    const { ines, ...app } = await withInes();
    value(await readMessage(app)(mail(NO_COFFEE)));
    const dismissed = await onlyWaiting(app.memory, ines);
    value(await dismissCandidate(app)({ command: app.clock.command(), candidate: dismissed.id }));
    value(await readMessage(app)(mail(COFFEE, { messageId: '18f0000000000003' })));
    const liked = await onlyWaiting(app.memory, ines);
    value(await acceptCandidate(app)({ command: app.clock.command(), candidate: liked.id }));
    value(await readMessage(app)(mail(NO_COFFEE, { messageId: '18f0000000000004' })));
    const [person, facts, candidates] = await Promise.all([
      app.memory.get('people', ines),
      app.memory.factsOf(ines),
      app.memory.candidatesOf(ines),
    ]);
    if (person === undefined) throw new Error('Inês is gone');
    const card = buildCard({
      quiet: new Set(),
      person,
      account: null,
      facts,
      candidates,
      interactions: [],
      today: app.clock.today(),
      threadId: '',
    });
    expect(card.proposals).toHaveLength(1);
    expect(card.proposals[0]?.contradicts.map(({ claim }) => claim.value)).toEqual(['coffee']);
  });

  it('joins the same claim of two mails into one fact with two sources', async () => {
    const { ines, ...app } = await withInes();
    value(await readMessage(app)(mail(NO_COFFEE)));
    value(await readMessage(app)(mail(NO_COFFEE, { messageId: '18f0000000000003' })));
    const [first] = await waiting(app.memory, ines);
    if (first === undefined) throw new Error('nothing proposed');
    value(await acceptCandidate(app)({ command: app.clock.command(), candidate: first.id }));
    expect(await waiting(app.memory, ines)).toEqual([]);
    const facts = await app.memory.factsOf(ines);
    expect(facts.map(({ evidence }) => evidence.map(({ messageId }) => messageId).toSorted())).toEqual([
      ['18f0000000000002', '18f0000000000003'],
    ]);
  });

  it('leaves no body and no subject in memory, only the quote', async () => {
    const app = await withInes();
    value(await readMessage(app)(mail(`${NO_COFFEE} The warehouse is full of umbrellas.`)));
    const stored = JSON.stringify(await app.memory.dump());
    expect(stored).toContain('banned me from coffee');
    expect(stored).not.toContain('umbrellas');
    expect(stored).not.toContain('Our next meeting');
  });

  it('does nothing when the change fails, and does all of it when it is tried again', async () => {
    const { ines, ...app } = await withInes();
    const dying: Memory = {
      ...app.memory,
      change: (command, work) =>
        app.memory.change(command, async (writes) => {
          await work({
            ...writes,
            put: async (table, row) => {
              if (table === 'candidates') throw new Error('the worker died');
              await writes.put(table, row);
            },
          });
          throw new Error('unreachable');
        }),
    };
    await expect(readMessage({ ...app, memory: dying })(mail(NO_COFFEE))).rejects.toThrow('the worker died');
    expect(await waiting(app.memory, ines)).toEqual([]);
    expect(await app.memory.interactionsOf(ines, 10)).toEqual([]);
    expect(value(await readMessage(app)(mail(NO_COFFEE)))).toEqual({ outcome: 'remembered', proposals: 1 });
    expect(await app.memory.interactionsOf(ines, 10)).toHaveLength(1);
  });
});

describe('touches', () => {
  it('calls an organisation by its domain until somebody signs with its name', async () => {
    const { ines, ...app } = await withInes();
    const account = async (): Promise<string | undefined> =>
      (await app.memory.accountByDomain('atlantida.example'))?.name;
    expect(await account()).toBe('atlantida.example');
    value(await readMessage(app)(mail(`See you there.\n\n-- \n${INES.name}\nHead of Operations · Atlântida`)));
    expect(await account()).toBe('Atlântida');
    expect((await app.memory.get('people', ines))?.role).toBe('Head of Operations');
    const again = mail(`Until then.\n\n-- \n${INES.name}\nCEO · Atlântida`, { messageId: '18f00000000000bb' });
    value(await readMessage(app)(again));
    expect((await app.memory.get('people', ines))?.role).toBe('Head of Operations');
  });

  it('knows, when somebody is added, that the user answered them before', async () => {
    const app = await startedApp();
    value(await readMessage(app)(mail('The pallets arrived broken and nobody has answered me.')));
    const answer = { ...mail('I am looking into it.'), messageId: '18f00000000000aa', direction: 'out' as const };
    value(await readMessage(app)({ ...answer, sender: { name: 'Maya', address: USER }, recipients: [INES] }));
    const { personId } = value(await addPerson(app)({ command: app.clock.command(), ...INES }));
    const touches = await app.memory.interactionsOf(personId, 5);
    expect(touches.map(({ direction }) => direction).toSorted()).toEqual(['in', 'out']);
  });

  it('keeps what is read while somebody is being added: their words and what the user wrote', async () => {
    const app = await startedApp();
    const mine = mail('See you there.', {
      messageId: 'mine',
      sender: { name: 'Maya', address: USER },
      recipients: [INES],
    });
    const desk: Desk = {
      ...app.desk,
      // Both are read after it was looked what lies there, and before she is in memory.
      list: async (slot, prefix) => {
        const there = await app.desk.list(slot, prefix);
        if (there.length === 0 && slot === 'pending') {
          await readMessage(app)(mail(NO_COFFEE));
          await readMessage(app)(mine);
        }
        return there;
      },
    };
    const added = await addPerson({ ...app, desk })({ command: app.clock.command(), ...INES });
    const { personId } = value(added);
    expect((await waiting(app.memory, personId)).length).toBe(1);
    expect((await app.memory.interactionsOf(personId, 10)).map(({ direction }) => direction).toSorted()).toEqual([
      'in',
      'out',
    ]);
  });

  it('counts the user’s own mail once, seen leaving or read in its thread', async () => {
    const { ines, ...app } = await withInes();
    const sent = {
      mailbox: USER,
      threadId: '18f0000000000001',
      recipients: [INES],
      length: 120,
      text: 'See you.',
      commandId: 'sent-0001',
    };
    expect(value(await recordSent(app)(sent))).toBe(1);
    expect(value(await recordSent(app)(sent))).toBe(0);
    const own = mail('See you.', {
      messageId: '18f0000000000009',
      sender: { name: 'Ruth', address: USER },
      recipients: [INES],
      direction: 'out',
      sentAt: LocalTime.parse('2031-05-14T09:00'),
    });
    expect(value(await readMessage(app)(own))).toEqual({ outcome: 'sent' });
    const touches = await app.memory.interactionsOf(ines, 10);
    expect(touches).toHaveLength(1);
    expect(touches[0]).toMatchObject({ direction: 'out', length: 120, messageId: '18f0000000000009' });
  });
});
