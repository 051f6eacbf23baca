// What the user decides on proposals is counted for the rule that made them, without words or names, and taken back with the decision.
import { beforeEach, describe, expect, it } from 'vitest';
import { acceptCandidate } from '../../../lib/app/accept-candidate';
import { addFact } from '../../../lib/app/add-fact';
import { dismissCandidate } from '../../../lib/app/dismiss-candidate';
import { forgetPerson } from '../../../lib/app/forget-person';
import { hearRule } from '../../../lib/app/hear-rule';
import { personOnScreen } from '../../../lib/app/person-on-screen';
import { readMessage } from '../../../lib/app/read-message';
import { undo } from '../../../lib/app/undo';
import type { Candidate } from '../../../lib/core/model/candidate';
import { isQuiet } from '../../../lib/core/extract/hearing';
import { buildCard } from '../../../lib/core/people/card';
import { mail, startedApp, type TestApp, USER, value } from '../../fakes/app';
import { inesStory, preference, proposal, tell } from '../../fakes/people';

const story = inesStory();
const { person } = story;
const hobby = (thing: string, rule: string): Candidate =>
  proposal(person, preference('hobby', 'like', thing), `I [collect ${thing}].`, { rule });

let app: TestApp;
beforeEach(async () => {
  app = await startedApp();
});

/** Puts these into memory as waiting; replaces what was there. */
const waiting = (candidates: readonly Candidate[]): Promise<void> => tell(app, { ...story, facts: [], candidates });
const counts = async () =>
  (await app.memory.ruleRecords()).map(({ rule, accepted, edited, dismissed }) => [rule, accepted, edited, dismissed]);
const dismiss = async ({ id }: Candidate): Promise<void> =>
  void value(await dismissCandidate(app)({ command: app.clock.command(), candidate: id }));

describe('feedback on rules', () => {
  it('counts what was taken, changed and dismissed, and takes each back with its decision', async () => {
    const [maps, stamps, coins] = [hobby('maps', 'hobby'), hobby('stamps', 'hobby'), hobby('coins', 'scorer:hobby')];
    await waiting([maps, stamps, coins]);
    const taken = app.clock.command();
    value(await acceptCandidate(app)({ command: taken, candidate: maps.id }));
    value(await acceptCandidate(app)({ command: taken, candidate: maps.id }));
    const changed = app.clock.command();
    const claim = preference('hobby', 'like', 'old stamps');
    value(await acceptCandidate(app)({ command: changed, candidate: stamps.id, claim }));
    await dismiss(coins);
    expect(await counts()).toEqual([
      ['hobby', 1, 1, 0],
      ['scorer:hobby', 0, 0, 1],
    ]);
    value(await undo(app)({ command: app.clock.command(), target: taken.id }));
    expect(await counts()).toEqual([
      ['hobby', 0, 1, 0],
      ['scorer:hobby', 0, 0, 1],
    ]);
  });

  it('counts one decision once for every rule that had found the claim', async () => {
    const [first, second] = [hobby('maps', 'hobby'), { ...hobby('maps', 'scorer:hobby'), id: hobby('x', 'y').id }];
    await waiting([first, second, { ...first, id: hobby('z', 'y').id }]);
    await dismiss(first);
    expect(await counts()).toEqual([
      ['hobby', 0, 0, 1],
      ['scorer:hobby', 0, 0, 1],
    ]);
  });

  it('counts a proposal as taken when the user types the same by hand', async () => {
    await waiting([hobby('maps', 'hobby')]);
    const claim = preference('hobby', 'like', 'maps');
    value(await addFact(app)({ command: app.clock.command(), person: person.id, claim, evidence: null }));
    expect(await counts()).toEqual([['hobby', 1, 0, 0]]);
  });

  it('keeps neither words nor names, so that it survives forgetting the person', async () => {
    const maps = hobby('maps', 'hobby');
    await waiting([maps]);
    await dismiss(maps);
    value(await forgetPerson(app)({ command: app.clock.command(), person: person.id }));
    expect(await counts()).toEqual([['hobby', 0, 0, 1]]);
    const dump = await app.memory.dump();
    expect(dump['verdicts']).toEqual([
      { id: expect.any(String), rule: 'hobby', verdict: 'dismissed', at: expect.any(Number) },
    ]);
    for (const trace of [person.id, maps.id, maps.claimKey]) expect(JSON.stringify(dump)).not.toContain(trace);
  });
});

const shown = async (): Promise<string[]> => {
  const onScreen = await personOnScreen(app)({ id: person.id });
  if (onScreen?.known !== true) throw new Error('nobody');
  const card = buildCard({ ...onScreen, today: app.clock.today(), threadId: '' });
  return card.proposals.map(({ candidate }) => candidate.claim.value);
};
const isHobbyQuiet = async (): Promise<boolean> => (await app.memory.ruleRecords(['hobby'])).every(isQuiet);

describe('a rule that is dismissed more often than it is taken', () => {
  beforeEach(async () => {
    const unwanted = ['maps', 'stamps', 'coins', 'shells'].map((thing) => hobby(thing, 'hobby'));
    await waiting([...unwanted, hobby('chess sets', 'hobby'), hobby('kites', 'other')]);
    for (const one of unwanted) await dismiss(one);
  });

  it('goes quiet, until the user wants to hear it again', async () => {
    expect(await isHobbyQuiet()).toBe(true);
    expect(await shown()).toEqual(['kites']);
    const command = app.clock.command();
    value(await hearRule(app)({ rule: 'hobby', command }));
    expect(await shown()).toEqual(['chess sets', 'kites']);
    expect(await counts()).toEqual([['hobby', 0, 0, 4]]);
    value(await undo(app)({ command: app.clock.command(), target: command.id }));
    expect(await shown()).toEqual(['kites']);
  });

  it('counts from nothing after it was heard again', async () => {
    value(await hearRule(app)({ rule: 'hobby', command: app.clock.command() }));
    await dismiss(hobby('chess sets', 'hobby'));
    expect(await isHobbyQuiet()).toBe(false);
    expect(await counts()).toEqual([['hobby', 0, 0, 5]]);
  });

  it('still speaks up when it contradicts what is remembered', async () => {
    const claim = preference('hobby', 'avoid', 'chess sets');
    value(await addFact(app)({ command: app.clock.command(), person: person.id, claim, evidence: null }));
    expect(await shown()).toEqual(['chess sets', 'kites']);
  });

  it('is not counted in what was noticed about a stranger either', async () => {
    const RUTH = { name: 'Ruth Okafor', address: 'ruth.okafor@harbour.example' };
    value(await readMessage(app)(mail('I am allergic to peanuts. I love sailing.', { sender: RUTH })));
    const finds = async () => {
      const onScreen = await personOnScreen(app)({ ...RUTH, mailbox: USER });
      return onScreen?.known === false ? onScreen.finds.map(({ rule }) => rule) : [];
    };
    const before = await finds();
    const [loud] = before;
    if (loud === undefined) throw new Error('nothing was noticed');
    const unwanted = ['a', 'b', 'c', 'd'].map((thing) => hobby(thing, loud));
    await waiting(unwanted);
    for (const one of unwanted) await dismiss(one);
    expect(await finds()).toEqual(before.filter((rule) => rule !== loud));
  });
});
