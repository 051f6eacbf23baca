// A draft out of what is remembered and what the conversation on the page says: personal where it is right, plain where nothing is known, none where it would be unwelcome.
import { describe, expect, it } from 'vitest';
import { addFact } from '../../../lib/app/add-fact';
import { addPerson } from '../../../lib/app/add-person';
import { changeSettings } from '../../../lib/app/change-settings';
import { type DraftInput, draftReply, readersOf } from '../../../lib/app/draft-reply';
import { logInteraction } from '../../../lib/app/log-interaction';
import { recordSent } from '../../../lib/app/record-sent';
import { readMessage } from '../../../lib/app/read-message';
import type { Claim } from '../../../lib/core/model/fact';
import { Handle } from '../../../lib/core/model/handle';
import { When } from '../../../lib/core/model/when';
import { preference } from '../../fakes/people';
import { INES, mail, startedApp, type TestApp, USER, value } from '../../fakes/app';

const SAILING = preference('hobby', 'like', 'sailing');
const CHESS = preference('hobby', 'like', 'chess');
const OTHERS_TOO = [INES.address, USER, 'tom@harbour.example'];
/** The day of the tests. */
const BIRTHDAY: Claim = { type: 'moment', kind: 'birthday', subject: 'sender', value: '', date: null };

async function withInes(...claims: readonly Claim[]): Promise<TestApp> {
  const app = await startedApp();
  const { personId: person } = value(await addPerson(app)({ command: app.clock.command(), ...INES }));
  for (const claim of claims)
    value(await addFact(app)({ command: app.clock.command(), person, claim, evidence: null }));
  return app;
}

const ines = async (app: TestApp) => {
  const person = await app.memory.personByHandle(Handle.parse(`email:${INES.address}`));
  if (person === undefined) throw new Error('nobody');
  return person.id;
};

const REPLY: DraftInput = {
  composeKey: 'c1',
  threadId: '18f0000000000001',
  subject: 'Hello',
  recipient: INES,
  conversation: [],
};
const drafted = async (app: TestApp, change: Partial<DraftInput> = {}) =>
  value(await draftReply(app)({ ...REPLY, ...change }));

describe('a draft', () => {
  it('greets by name and says of each sentence what it rests on', async () => {
    const app = await withInes(SAILING);
    const { draft } = await drafted(app);
    expect(draft.text).toMatch(/Inês[^]*sailing/u);
    for (const { start, end, text } of draft.sentences) expect(draft.text.slice(start, end)).toBe(text);
    const facts = new Set((await app.memory.factsOf(await ines(app))).map(({ id }) => id));
    const behind = draft.sentences.flatMap((sentence) => sentence.facts);
    expect(behind.length).toBeGreaterThan(0);
    for (const id of behind) expect(facts).toContain(id);
  });

  it('says one remembered thing, and two where the user ticked more', async () => {
    const app = await withInes(SAILING, CHESS, preference('hobby', 'like', 'pottery'));
    const { choices } = await drafted(app);
    expect(choices.map(({ ticked }) => ticked)).toEqual([true, false, false]);
    const all = await drafted(app, { ticked: choices.map(({ fact }) => fact.id) });
    expect(all.choices.filter(({ ticked }) => ticked)).toHaveLength(2);
  });

  it('is a plain frame for a stranger, and says why', async () => {
    const app = await startedApp();
    const { draft, choices } = await drafted(app, { conversation: [mail('When will the pallets arrive?')] });
    expect(draft.personId).toBeNull();
    expect(draft.text).toContain('Inês');
    expect(draft.sentences.flatMap(({ facts }) => facts)).toEqual([]);
    expect(choices).toEqual([]);
    expect(draft.why).toEqual({ key: 'draft_plain_stranger', params: { name: INES.name } });
  });

  it('says nothing personal to others who read it, but what the user ticks', async () => {
    const app = await withInes(SAILING);
    const { draft, choices } = await drafted(app, { readers: OTHERS_TOO });
    expect(draft.text).not.toContain('sailing');
    expect(draft.why).toEqual({ key: 'draft_plain_shared' });
    const ticked = choices.map(({ fact }) => fact.id);
    expect((await drafted(app, { readers: OTHERS_TOO, ticked })).draft.text).toContain('sailing');
  });

  it('that others read is for no birthday unless the user says so', async () => {
    const app = await onTheirBirthday();
    const shared = { threadId: '', readers: OTHERS_TOO } as const;
    expect((await drafted(app, shared)).draft.occasion).toBeNull();
    expect((await drafted(app, { ...shared, occasion: 'birthday' })).draft.occasion).toBe('birthday');
  });
});

describe('whom a mail goes to', () => {
  const OWN = { ownAddresses: ['ruth@home.example'], mailboxes: [{ address: USER, reading: true }] };
  it('is not the user, who gets a copy, unless it goes to nobody else', () => {
    const [copy, other] = [USER, 'Ruth@Home.example'].map((address) => ({ name: 'Ruth', address }));
    if (copy === undefined || other === undefined) throw new Error('nobody');
    expect(readersOf([copy, INES, other], OWN)).toEqual([INES]);
    expect(readersOf([copy], OWN)).toEqual([copy]);
    expect(readersOf([], OWN)).toEqual([]);
  });
});

describe('a draft that was sent', () => {
  it('leaves the share of it that was kept, for the person it was for, and none of its words', async () => {
    const app = await withInes(SAILING);
    const ana = { name: 'Ana Ruiz', address: 'ana@harbour.example' };
    value(await addPerson(app)({ command: app.clock.command(), ...ana }));
    const { draft } = await drafted(app);
    const personal = draft.sentences.find(({ facts }) => facts.length > 0)?.text ?? '';
    const text = draft.text.replace(personal, 'The pallets come on Monday.');
    const sent = { mailbox: USER, threadId: '', recipients: [INES, ana], length: text.length, text, draft };
    value(await recordSent(app)({ ...sent, commandId: app.clock.command().id }));
    const [touch, ...others] = await app.memory.interactionsOf(await ines(app), 10);
    expect(others).toEqual([]);
    expect(touch?.draftKept).toBeGreaterThan(0);
    expect(touch?.draftKept).toBeLessThan(1);
    expect(JSON.stringify(touch)).not.toMatch(/pallets/u);
    const { interactions } = await app.memory.dump();
    expect(JSON.stringify(interactions).match(/draftKept/gu)).toHaveLength(1);
  });
});

describe('a draft in a conversation', () => {
  it('leaves their questions to the user, and keeps nothing of the conversation', async () => {
    const app = await withInes();
    const { draft } = await drafted(app, {
      conversation: [mail('Hello Ruth,\n\nWhen will the pallets arrive?')],
    });
    expect(draft.sentences.find(({ text }) => text.includes('pallets'))).toMatchObject({
      text: '"When will the pallets arrive?" […]',
      facts: ['thread:0'],
    });
    expect(JSON.stringify(await app.memory.dump())).not.toContain('pallets');
    expect(await app.desk.list('draft', '')).toEqual([]);
  });

  it('greets by the name that they sign with', async () => {
    const app = await startedApp();
    const bob = { name: 'Robert Smith', address: 'r.smith@atlantida.example' };
    value(await addPerson(app)({ command: app.clock.command(), ...bob }));
    const signed = mail('Hello Ruth,\n\nthe pallets are here.\n\nBest,\nBob', { sender: bob });
    expect((await drafted(app, { recipient: bob, conversation: [signed] })).draft.text).toMatch(/ Bob,/u);
  });

  it('believes what they write now before what is remembered', async () => {
    const app = await withInes(SAILING);
    const conversation = [mail('I have sold the boat and given up sailing.\n\nHow are things?')];
    expect((await drafted(app, { conversation })).draft.text).not.toContain('sailing');
  });

  it('may speak of what was found in their last mail, before it is remembered', async () => {
    const app = await withInes();
    const message = mail('Hello Ruth,\n\nWe are moving to Porto on 1 June. I can hardly wait.');
    await readMessage(app)(message);
    const { draft } = await drafted(app, { conversation: [message] });
    expect(draft.text).toContain('Porto');
    expect(draft.heard.map(({ evidence }) => evidence[0]?.quote)).toEqual([expect.stringContaining('Porto')]);
    const answered = mail('Thank you.', {
      messageId: '18f0000000000003',
      direction: 'out',
      sender: { name: 'Ruth', address: USER },
      recipients: [INES],
    });
    expect((await drafted(app, { conversation: [message, answered] })).draft.heard).toEqual([]);
  });

  it.each([
    ['somebody else', mail('Did Inês tell you about Porto?', { sender: { name: 'Bo', address: 'bo@other.example' } })],
    ['another conversation', mail('Did I tell you about Porto?', { threadId: '18f0000000000009' })],
  ])('leaves out what was written by or in %s', async (_, message) => {
    expect((await drafted(await withInes(), { conversation: [message] })).draft.text).not.toContain('Porto');
  });

  it('leaves a sender unread who is never to be read', async () => {
    const app = await withInes();
    const change = { kind: 'never-read', entry: INES.address, listed: true } as const;
    value(await changeSettings(app)({ command: app.clock.command(), change }));
    const { draft } = await drafted(app, { conversation: [mail('When will the pallets arrive?')] });
    expect(draft.text).not.toContain('pallets');
  });
});

const onTheirBirthday = async (): Promise<TestApp> => {
  const app = await withInes();
  const date = When.parse(`--${app.clock.today().slice(5)}`);
  const claim = { ...BIRTHDAY, date };
  value(await addFact(app)({ command: app.clock.command(), person: await ines(app), claim, evidence: null }));
  return app;
};

describe('a new mail', () => {
  const NEW = { threadId: '', subject: '' } as const;
  it('is for the birthday that is near, unless the user says that it is not', async () => {
    const app = await onTheirBirthday();
    expect((await drafted(app, NEW)).draft).toMatchObject({ occasion: 'birthday' });
    expect((await drafted(app, { ...NEW, occasion: null })).draft).toMatchObject({ occasion: null });
    expect((await drafted(app, { ...NEW, occasion: 'thanks' })).draft.text).toMatch(/thank/iu);
  });

  it('is none where a greeting in writing would be unwelcome, says why, and is plain when the user writes all the same', async () => {
    const app = await onTheirBirthday();
    value(await logInteraction(app)({ command: app.clock.command(), person: await ines(app), channel: 'meeting' }));
    const { draft } = await drafted(app, NEW);
    expect(draft.text).toBe('');
    expect(draft.findings.map(({ guardrail }) => guardrail)).toContain('met-today');
    const anyway = await drafted(app, { ...NEW, anyway: true });
    expect(anyway.draft.text).toContain('Inês');
    expect(anyway.draft.text).not.toMatch(/birthday/iu);
  });

  it('listens to no guardrail that the user switched off', async () => {
    const app = await onTheirBirthday();
    value(await logInteraction(app)({ command: app.clock.command(), person: await ines(app), channel: 'meeting' }));
    const change = { kind: 'guardrail', id: 'met-today', on: false } as const;
    value(await changeSettings(app)({ command: app.clock.command(), change }));
    expect((await drafted(app, NEW)).draft.text).toMatch(/birthday|returns/iu);
  });
});
