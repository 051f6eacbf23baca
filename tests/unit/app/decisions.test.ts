// Every decision of the user: what it does, that a repeat changes nothing, that undo takes it back, and that a forgotten person is gone.
import { describe, expect, it } from 'vitest';
import { acceptCandidate } from '../../../lib/app/accept-candidate';
import { addFact } from '../../../lib/app/add-fact';
import { addPerson } from '../../../lib/app/add-person';
import { changeSettings } from '../../../lib/app/change-settings';
import { confirmFact } from '../../../lib/app/confirm-fact';
import { deleteFact } from '../../../lib/app/delete-fact';
import type { Done } from '../../../lib/app/deps';
import { dismissCandidate } from '../../../lib/app/dismiss-candidate';
import { dismissPending } from '../../../lib/app/dismiss-pending';
import { editFact } from '../../../lib/app/edit-fact';
import { editPerson, type PersonChange } from '../../../lib/app/edit-person';
import { eraseAll } from '../../../lib/app/erase-all';
import { forgetPerson } from '../../../lib/app/forget-person';
import { logInteraction } from '../../../lib/app/log-interaction';
import { personOnScreen } from '../../../lib/app/person-on-screen';
import { readMessage } from '../../../lib/app/read-message';
import { replaceFact } from '../../../lib/app/replace-fact';
import { startReading } from '../../../lib/app/start-reading';
import { undo } from '../../../lib/app/undo';
import type { Claim } from '../../../lib/core/model/fact';
import { emailHandle } from '../../../lib/core/model/handle';
import { CandidateId, type FactId, type PersonId } from '../../../lib/core/model/ids';
import type { Polarity } from '../../../lib/core/model/preference';
import type { Result } from '../../../lib/core/model/result';
import type { Command } from '../../../lib/ports/clock';
import { INES, mail, newApp, startedApp, type TestApp, USER, value } from '../../fakes/app';

const NO_COFFEE = 'My doctor has banned me from coffee, so tea for me.';

const like = (what: string, polarity: Polarity = 'like'): Claim => ({
  type: 'preference',
  category: 'food_drink',
  polarity,
  subject: 'sender',
  value: what,
});

interface Scene extends TestApp {
  readonly ines: PersonId;
  readonly fact: FactId;
  readonly other: FactId;
  readonly candidate: CandidateId;
}

/** Inês is in memory with two facts and one proposal. */
async function scene(): Promise<Scene> {
  const app = await startedApp();
  const { personId } = value(await addPerson(app)({ command: app.clock.command(), ...INES }));
  const remember = async (what: string): Promise<FactId> =>
    value(await addFact(app)({ command: app.clock.command(), person: personId, claim: like(what), evidence: null }))
      .factId;
  const [fact, other] = [await remember('cortado'), await remember('green olives')];
  value(await readMessage(app)(mail(NO_COFFEE)));
  const [candidate] = await app.memory.candidatesOf(personId);
  if (candidate === undefined) throw new Error('nothing was proposed');
  return { ...app, ines: personId, fact, other, candidate: candidate.id };
}

/** What the user sees of memory: no journal, no ids of commands. */
async function visible({ memory }: TestApp): Promise<unknown> {
  const { journal: _journal, commands: _commands, ...tables } = await memory.dump();
  return tables;
}

const DECISIONS: readonly (readonly [string, (at: Scene, command: Command) => Promise<Result<Done>>])[] = [
  ['accept', (at, command) => acceptCandidate(at)({ command, candidate: at.candidate })],
  [
    'accept, edited, in place of another',
    (at, command) =>
      acceptCandidate(at)({
        command,
        candidate: at.candidate,
        claim: like('tea', 'need'),
        replaces: [at.fact],
      }),
  ],
  ['dismiss', (at, command) => dismissCandidate(at)({ command, candidate: at.candidate })],
  ['add a fact', (at, command) => addFact(at)({ command, person: at.ines, claim: like('figs'), evidence: null })],
  [
    'edit a fact',
    (at, command) => editFact(at)({ command, fact: at.fact, was: like('cortado'), claim: like('oat-milk cortado') }),
  ],
  [
    'edit a fact into another',
    (at, command) => editFact(at)({ command, fact: at.fact, was: like('cortado'), claim: like('green olives') }),
  ],
  ['confirm a fact', (at, command) => confirmFact(at)({ command, fact: at.fact })],
  ['replace a fact', (at, command) => replaceFact(at)({ command, fact: at.fact, by: at.other })],
  ['delete a fact', (at, command) => deleteFact(at)({ command, fact: at.fact })],
  ['log a call', (at, command) => logInteraction(at)({ command, person: at.ines, channel: 'call', note: 'prices' })],
  [
    'rename',
    (at, command) =>
      editPerson(at)({ command, person: at.ines, change: { kind: 'name', text: { was: INES.name, is: 'Inês M.' } } }),
  ],
  [
    'name the account',
    (at, command) =>
      editPerson(at)({
        command,
        person: at.ines,
        change: { kind: 'account', text: { was: 'atlantida.example', is: 'Atlântida' } },
      }),
  ],
  [
    'add an address',
    (at, command) =>
      editPerson(at)({ command, person: at.ines, change: { kind: 'add-address', address: 'Ines@home.example' } }),
  ],
  [
    'set the clock',
    (at, command) => editPerson(at)({ command, person: at.ines, change: { kind: 'zone', zone: 'Europe/Lisbon' } }),
  ],
  ['pause', (at, command) => changeSettings(at)({ command, change: { kind: 'pause', paused: true } })],
];

describe('every decision', () => {
  it.each(DECISIONS)('%s: changes memory once, and undo takes it back', async (_name, decide) => {
    const at = await scene();
    const before = await visible(at);
    const command = at.clock.command();
    expect(value(await decide(at, command)).commandId).toBe(command.id);
    const after = await visible(at);
    expect(after).not.toEqual(before);

    expect(value(await decide(at, command)).commandId).toBe(command.id);
    expect(await visible(at)).toEqual(after);

    value(await undo(at)({ command: at.clock.command(), target: command.id }));
    expect(await visible(at)).toEqual(before);
  });
});

describe('somebody who is not in memory', () => {
  it('waits on the desk, and comes into memory with what was said and decided', async () => {
    const app = await startedApp();
    value(await readMessage(app)(mail(`${NO_COFFEE} I love green olives. I am allergic to peanuts.`)));
    const whom = { ...INES, mailbox: USER };
    const stranger = await personOnScreen(app)(whom);
    if (stranger === null || stranger.known) throw new Error('expected a stranger');
    expect(JSON.stringify(await app.memory.dump())).not.toContain('coffee');
    const idOf = (what: string): string => stranger.finds.find(({ claim }) => claim.value.includes(what))?.id ?? '';
    await dismissPending(app)({ address: INES.address, findId: idOf('olives') });

    const command = app.clock.command();
    const input = { command, ...INES, remember: [idOf('peanuts')] };
    const { personId, existed } = value(await addPerson(app)(input));
    expect(existed).toBe(false);
    const facts = await app.memory.factsOf(personId);
    expect(facts.map(({ claim, evidence }) => [claim.value, evidence[0]?.author])).toEqual([['peanuts', INES.address]]);
    const proposed = (await app.memory.candidatesOf(personId)).filter(({ state }) => state === 'proposed');
    expect(proposed.map(({ claim }) => claim.value)).toEqual(['coffee']);
    expect(await app.memory.interactionsOf(personId, 10)).toHaveLength(1);
    expect((await app.memory.accountByDomain('atlantida.example'))?.name).toBe('atlantida.example');
    expect(value(await addPerson(app)(input)).personId).toBe(personId);

    value(await undo(app)({ command: app.clock.command(), target: command.id }));
    expect(await app.memory.personByHandle(value(handle()))).toBeUndefined();
    const again = await personOnScreen(app)(whom);
    expect(again?.known).toBe(false);
    expect(again !== null && !again.known && again.finds.map(({ claim }) => claim.value)).toEqual([
      'coffee',
      'peanuts',
    ]);
  });

  it('is given no account for an address at a provider', async () => {
    const app = await startedApp();
    const { personId } = value(
      await addPerson(app)({ command: app.clock.command(), name: 'Ines', address: 'ines@gmail.com' }),
    );
    expect((await app.memory.get('people', personId))?.accountId).toBeNull();
  });

  it('is not the user, and has an address', async () => {
    const app = await startedApp();
    const add = (address: string) => addPerson(app)({ command: app.clock.command(), name: 'X', address });
    expect(await add(USER)).toMatchObject({ ok: false, error: { type: 'own-address' } });
    expect(await add('nobody')).toMatchObject({ ok: false, error: { type: 'not-an-address' } });
  });
});

const handle = (): Result<NonNullable<ReturnType<typeof emailHandle>>> => {
  const found = emailHandle(INES.address);
  if (found === null) throw new Error('no handle');
  return { ok: true, value: found };
};

describe('two writers', () => {
  it('do not overwrite each other’s wording of a fact', async () => {
    const at = await scene();
    const edit = (claim: Claim) =>
      editFact(at)({ command: at.clock.command(), fact: at.fact, was: like('cortado'), claim });
    value(await edit(like('oat-milk cortado')));
    expect(await edit(like('espresso'))).toMatchObject({ ok: false, error: { type: 'changed-elsewhere' } });
    expect((await at.memory.get('facts', at.fact))?.claim.value).toBe('oat-milk cortado');
  });
  it('may change different things of one person', async () => {
    const at = await scene();
    const edit = (change: PersonChange) => editPerson(at)({ command: at.clock.command(), person: at.ines, change });
    value(await edit({ kind: 'role', text: { was: '', is: 'Head of Operations' } }));
    value(await edit({ kind: 'name', text: { was: INES.name, is: 'Inês M.' } }));
    expect(await edit({ kind: 'name', text: { was: INES.name, is: 'I. Marques' } })).toMatchObject({
      ok: false,
      error: { type: 'changed-elsewhere' },
    });
    expect(await at.memory.get('people', at.ines)).toMatchObject({ name: 'Inês M.', role: 'Head of Operations' });
  });
});

describe('refusals are sentences and write nothing', () => {
  it.each<readonly [string, (at: Scene) => Promise<Result<unknown>>]>([
    ['gone', (at) => acceptCandidate(at)({ command: at.clock.command(), candidate: CandidateId.parse('x') })],
    [
      'empty-value',
      (at) => addFact(at)({ command: at.clock.command(), person: at.ines, claim: like('  '), evidence: null }),
    ],
    [
      'not-a-zone',
      (at) =>
        editPerson(at)({ command: at.clock.command(), person: at.ines, change: { kind: 'zone', zone: 'Mars/Base' } }),
    ],
    [
      'last-address',
      (at) =>
        editPerson(at)({
          command: at.clock.command(),
          person: at.ines,
          change: { kind: 'remove-address', address: INES.address },
        }),
    ],
    [
      'not-an-entry',
      (at) =>
        changeSettings(at)({
          command: at.clock.command(),
          change: { kind: 'never-read', entry: 'not a domain', listed: true },
        }),
    ],
    ['no-mailbox', (at) => startReading(at)({ command: at.clock.command(), reading: [] })],
  ])('%s', async (type, decide) => {
    const at = await scene();
    const before = await at.memory.dump();
    const refused = await decide(at);
    expect(refused).toMatchObject({ ok: false, error: { type } });
    expect(await at.memory.dump()).toEqual(before);
  });
});

describe('deleting and forgetting', () => {
  it('does not propose again what was deleted', async () => {
    const at = await scene();
    // Otherwise the mail would contradict what is remembered, and that is always shown.
    value(await deleteFact(at)({ command: at.clock.command(), fact: at.fact }));
    const { factId } = value(await acceptCandidate(at)({ command: at.clock.command(), candidate: at.candidate }));
    value(await deleteFact(at)({ command: at.clock.command(), fact: factId }));
    value(await readMessage(at)(mail(NO_COFFEE, { messageId: '18f0000000000007' })));
    const states = (await at.memory.candidatesOf(at.ines)).map(({ state }) => state);
    expect(states).not.toContain('proposed');
  });

  it('leaves no trace of a forgotten person, and does not read them again', async () => {
    const at = await scene();
    value(await readMessage(at)(mail('I love figs.', { messageId: '18f0000000000008' })));
    value(await forgetPerson(at)({ command: at.clock.command(), person: at.ines }));
    const left = JSON.stringify(await at.memory.dump());
    for (const trace of ['Inês', 'Marques', INES.address, 'coffee', 'cortado']) expect(left).not.toContain(trace);
    expect(await at.desk.list('pending', '')).toEqual([]);
    expect(value(await readMessage(at)(mail(NO_COFFEE)))).toEqual({ outcome: 'left', why: 'forgotten' });
    expect(await at.desk.list('pending', '')).toEqual([]);
  });

  it('erases everything, as before Start', async () => {
    const at = await scene();
    value(await eraseAll(at)());
    expect((await at.memory.settings()).startedAt).toBeNull();
    expect(Object.values(await at.memory.dump()).flat()).toEqual([]);
  });
});

describe('the user’s lists', () => {
  it('hold an entry on one side only', async () => {
    const app = newApp();
    value(await startReading(app)({ command: app.clock.command(), reading: [' Ruth@Keepsake.example '] }));
    const list = (kind: 'never-read' | 'always-read') =>
      changeSettings(app)({ command: app.clock.command(), change: { kind, entry: '@School.example', listed: true } });
    value(await list('never-read'));
    value(await list('always-read'));
    expect(await app.memory.settings()).toMatchObject({
      neverRead: [],
      alwaysRead: ['school.example'],
      mailboxes: [{ address: USER, reading: true }],
      ownAddresses: [USER],
    });
  });
});
