// What happens while the user looks and writes: selections kept, words compared, all on the desk and nothing on the disk.
import { describe, expect, it } from 'vitest';
import { addFact } from '../../../lib/app/add-fact';
import { addPerson } from '../../../lib/app/add-person';
import { changeSettings } from '../../../lib/app/change-settings';
import { checkCompose } from '../../../lib/app/check-compose';
import { logInteraction } from '../../../lib/app/log-interaction';
import { hush } from '../../../lib/app/hush';
import { keepSelection } from '../../../lib/app/keep-selection';
import { readingState } from '../../../lib/app/reading-state';
import { setSignalState } from '../../../lib/app/set-signal-state';
import type { Claim } from '../../../lib/core/model/fact';
import type { PersonId } from '../../../lib/core/model/ids';
import { INES, mail, newApp, startedApp, type TestApp, USER, value } from '../../fakes/app';

const NO_COFFEE: Claim = {
  type: 'preference',
  category: 'food_drink',
  polarity: 'avoid',
  subject: 'sender',
  value: 'coffee',
};

async function withInes(claim: Claim): Promise<TestApp & { readonly ines: PersonId }> {
  const app = await startedApp();
  const { personId } = value(await addPerson(app)({ command: app.clock.command(), ...INES }));
  value(await addFact(app)({ command: app.clock.command(), person: personId, claim, evidence: null }));
  return { ...app, ines: personId };
}

const compose = (text: string) =>
  ({ tab: 7, composeKey: 'c1', version: 3, mailbox: USER, recipients: [INES], text }) as const;

describe('against their word', () => {
  it('underlines what contradicts a fact, and keeps what it rests on for the panel', async () => {
    const app = await withInes(NO_COFFEE);
    const text = 'Shall we grab a coffee on Tuesday?';
    const [range, ...others] = await checkCompose(app)(compose(text));
    expect(others).toEqual([]);
    expect(text.slice(range?.start, range?.end)).toContain('coffee');
    expect(JSON.stringify(range)).not.toContain('coffee');
    const onDesk = await app.desk.get('findings', '7/c1');
    expect(onDesk).toMatchObject({ version: 3, findings: [{ id: range?.id, personId: app.ines }] });
    expect(await checkCompose(app)(compose('Shall we have tea on Tuesday?'))).toEqual([]);
    expect(await app.desk.get('findings', '7/c1')).toBeNull();
  });

  it('says nothing when checks are off, while paused, and to people who are not in memory', async () => {
    const app = await withInes(NO_COFFEE);
    const clash = compose('Shall we grab a coffee on Tuesday?');
    expect(await checkCompose(app)({ ...clash, recipients: [{ name: 'Ana', address: 'ana@other.example' }] })).toEqual(
      [],
    );
    value(await changeSettings(app)({ command: app.clock.command(), change: { kind: 'compose-checks', on: false } }));
    expect(await checkCompose(app)(clash)).toEqual([]);
    value(await changeSettings(app)({ command: app.clock.command(), change: { kind: 'compose-checks', on: true } }));
    expect(await checkCompose(app)(clash)).not.toEqual([]);
    value(await changeSettings(app)({ command: app.clock.command(), change: { kind: 'pause', paused: true } }));
    expect(await checkCompose(app)(clash)).toEqual([]);
  });
});

/** The guardrails that had something to say of the mail. */
const findings = async (app: TestApp): Promise<readonly string[]> =>
  (await app.desk.get('findings', '7/c1'))?.findings.map(({ guardrail }) => guardrail) ?? [];

describe('what the user does not want to hear in this mail', () => {
  it('is quiet for this compose box and its fact, and said again in the next', async () => {
    const app = await withInes(NO_COFFEE);
    const clash = compose('Shall we grab a coffee, or another coffee?');
    const [range] = await checkCompose(app)(clash);
    const [matter = ''] = (await app.desk.get('findings', '7/c1'))?.findings.map((finding) => finding.matter) ?? [];
    expect(range?.id).toContain(matter);
    expect(await hush(app)({ tab: 7, matter })).toEqual([{ composeKey: 'c1', version: 3, ranges: [] }]);
    expect(await checkCompose(app)(clash)).toEqual([]);
    expect(await checkCompose(app)({ ...clash, composeKey: 'c2' })).not.toEqual([]);
  });
});

describe('the board beside a mail', () => {
  it('holds back what belongs after an open complaint, until it was answered', async () => {
    const app = await withInes({ type: 'signal', kind: 'complaint', subject: 'sender', value: 'late delivery' });
    const offer = compose('Have you seen our new premium plan? Upgrading now saves you 20%.');
    await checkCompose(app)(offer);
    expect(await findings(app)).toContain('open-trouble');
    const [complaint] = await app.memory.factsOf(app.ines);
    if (complaint === undefined) throw new Error('no complaint');
    value(await setSignalState(app)({ command: app.clock.command(), facts: [complaint.id], state: 'answered' }));
    await checkCompose(app)(offer);
    expect(await findings(app)).not.toContain('open-trouble');
  });

  it('knows that they met today', async () => {
    const app = await withInes(NO_COFFEE);
    const greeting = compose('Happy birthday, Inês! All the best for the year ahead.');
    await checkCompose(app)(greeting);
    expect(await findings(app)).not.toContain('met-today');
    value(await logInteraction(app)({ command: app.clock.command(), person: app.ines, channel: 'meeting' }));
    await checkCompose(app)(greeting);
    expect(await findings(app)).toContain('met-today');
  });

  it('leaves out what the user switched off, one by one', async () => {
    const app = await withInes(NO_COFFEE);
    const clash = compose('Shall we grab a coffee on Tuesday?');
    const turn = async (on: boolean): Promise<void> => {
      const change = { kind: 'guardrail', id: 'against-their-word', on } as const;
      value(await changeSettings(app)({ command: app.clock.command(), change }));
    };
    await turn(false);
    await checkCompose(app)(clash);
    expect(await findings(app)).not.toContain('against-their-word');
    await turn(true);
    await checkCompose(app)(clash);
    expect(await findings(app)).toContain('against-their-word');
  });
});

describe('a selection', () => {
  it('waits for the panel with its source and what it seems to mean', async () => {
    const app = await startedApp();
    const text = 'By the way, I am allergic to peanuts. See you.';
    const selection = {
      message: mail(text),
      quote: ' I am allergic to peanuts ',
      prefix: 'By the way,',
      suffix: '. See you.',
    };
    const kept = value(await keepSelection(app)({ tab: 7, selection }));
    expect(kept.evidence).toMatchObject({ quote: 'I am allergic to peanuts', author: INES.address, mailbox: USER });
    expect(kept.suggestion).toMatchObject({ category: 'dietary', polarity: 'avoid', value: 'peanuts' });
    expect(await app.desk.get('selection', '7')).toEqual(kept);
    expect(await app.memory.countPeople()).toBe(0);
  });
  it('becomes a fact with its source; without a mail to show, the user is the source', async () => {
    const app = await startedApp();
    const { personId: person } = value(await addPerson(app)({ command: app.clock.command(), ...INES }));
    const remember = async (messageId: string, quote: string) => {
      const selection = { message: mail(quote, { messageId }), quote, prefix: '', suffix: '' };
      const { evidence, suggestion: claim } = value(await keepSelection(app)({ tab: 7, selection }));
      const { factId } = value(await addFact(app)({ command: app.clock.command(), person, claim, evidence }));
      return (await app.memory.get('facts', factId))?.evidence.map((one) => one.quote);
    };
    expect(await remember('18f0000000000002', 'I am allergic to peanuts')).toEqual(['I am allergic to peanuts']);
    expect(await remember('', 'I love green olives')).toEqual([]);
  });
  it('of white space is none', async () => {
    const app = await startedApp();
    const selection = { message: mail('Hello'), quote: ' \n ', prefix: '', suffix: '' };
    expect(await keepSelection(app)({ tab: 7, selection })).toMatchObject({ error: { type: 'nothing-selected' } });
  });
});

describe('a mail page that says hello', () => {
  it('may not read before Start nor in an account that is off, and is offered on the first page', async () => {
    const before = newApp();
    expect(await readingState(before)({ mailbox: USER })).toEqual({ started: false, reading: false, paused: false });
    expect(await before.desk.list('mailbox', '')).toEqual([{ address: USER }]);
    expect(Object.values(await before.memory.dump()).flat()).toEqual([]);
    const app = await startedApp();
    expect(await readingState(app)({ mailbox: USER.toUpperCase() })).toMatchObject({ started: true, reading: true });
    expect(await readingState(app)({ mailbox: 'other@keepsake.example' })).toMatchObject({ reading: false });
    expect(await readingState(app)({ mailbox: '' })).toMatchObject({ reading: false });
  });
});

describe('a signal', () => {
  it('is answered or dismissed by the user alone', async () => {
    const complaint: Claim = { type: 'signal', kind: 'complaint', subject: 'sender', value: 'broken pallets' };
    const app = await withInes(complaint);
    const [signal] = await app.memory.factsOf(app.ines);
    if (signal === undefined) throw new Error('no signal');
    value(await setSignalState(app)({ command: app.clock.command(), facts: [signal.id], state: 'answered' }));
    expect(await app.memory.get('facts', signal.id)).toMatchObject({ state: 'answered', deletedAt: null });
  });
});
