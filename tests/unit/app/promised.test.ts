// What the user said on Today that they would write is what the next draft is for, and names what was to be passed on.
import { beforeEach, describe, expect, it } from 'vitest';
import { addFact } from '../../../lib/app/add-fact';
import { addPerson } from '../../../lib/app/add-person';
import { decidedOf, decideGesture, type GestureDecision } from '../../../lib/app/decide-gesture';
import { type DraftInput, draftReply, type Drafted } from '../../../lib/app/draft-reply';
import { editPlaybook } from '../../../lib/app/edit-playbook';
import { planToday } from '../../../lib/app/plan-today';
import { dueFor } from '../../../lib/app/today';
import { groundsOf } from '../../../lib/core/drafting/grounding';
import { suggestionsFor } from '../../../lib/core/gestures/suggest';
import type { Claim } from '../../../lib/core/model/fact';
import type { PersonId } from '../../../lib/core/model/ids';
import type { ShelfItem } from '../../../lib/core/model/shelf-item';
import { When } from '../../../lib/core/model/when';
import { INES, mail, startedApp, type TestApp, value } from '../../fakes/app';
import { preference } from '../../fakes/people';

const CHURN = preference('goal', 'like', 'cut churn among small customers');
const SAILING = preference('hobby', 'like', 'sailing');
const ARTICLE: ShelfItem = {
  id: 's1',
  title: 'Five ways to lower churn of small customers',
  topics: [],
  kind: 'article',
  link: 'https://news.example/churn',
};
const NEW_MAIL: DraftInput = { composeKey: 'c1', threadId: '', subject: '', recipient: INES, conversation: [] };

let app: TestApp;
let ines: PersonId;

const plan = async (): Promise<void> => {
  const suggest: Parameters<typeof planToday>[0]['suggest'] = (memory, settings) =>
    suggestionsFor(memory, { today: app.clock.today(), settings });
  value(await planToday({ ...app, suggest, rest: () => Promise.resolve() })());
};
const remember = async (...claims: readonly Claim[]): Promise<void> => {
  for (const claim of claims)
    value(await addFact(app)({ command: app.clock.command(), person: ines, claim, evidence: null }));
};
const shelve = async (item: ShelfItem): Promise<void> => {
  value(await editPlaybook(app)({ command: app.clock.command(), change: { kind: 'shelf', item } }));
  await plan();
};
const card = async () => {
  const [first] = await dueFor(app)(ines);
  if (first === undefined) throw new Error('nothing is due');
  return first;
};
const decide = async (decision: GestureDecision): Promise<void> => {
  const about = decidedOf((await card()).suggestion);
  value(await decideGesture(app)({ command: app.clock.command(), about, decision }));
};
const drafted = async (change: Partial<DraftInput> = {}): Promise<Drafted> =>
  value(await draftReply(app)({ ...NEW_MAIL, ...change }));

beforeEach(async () => {
  app = await startedApp();
  ines = value(await addPerson(app)({ command: app.clock.command(), ...INES })).personId;
});

describe('something of the shelf that the user said they would send', () => {
  beforeEach(async () => {
    await remember(CHURN, SAILING);
  });

  it('is named in the draft with its link, and rests on the goal that it is for', async () => {
    await shelve(ARTICLE);
    expect((await drafted()).draft.text).not.toContain('churn of small customers');
    await decide({ kind: 'approve' });
    const { draft } = await drafted();
    expect(draft.text).toContain('“Five ways to lower churn of small customers”');
    expect(draft.text).toContain('\nhttps://news.example/churn\n');
    expect(draft.text).not.toContain('sailing');
    expect(draft).toMatchObject({ occasion: 'check_in', why: null });
    const [behind] = groundsOf(draft, await app.memory.factsOf(ines));
    expect(behind?.said).toBe('shelf');
    expect(behind?.facts.map(({ claim }) => claim.value)).toEqual([CHURN.value]);
  });

  it('goes with an answer as well, after what they asked', async () => {
    await shelve(ARTICLE);
    await decide({ kind: 'approve' });
    const { draft } = await drafted({
      threadId: '18f0000000000001',
      conversation: [mail('When will the pallets arrive?')],
    });
    expect(draft.text).toMatch(/pallets arrive\?[^]*“Five ways/u);
    expect(draft.occasion).toBeNull();
  });

  it('stays out of a mail that is for something else, and of one beside trouble', async () => {
    await shelve(ARTICLE);
    await decide({ kind: 'approve' });
    for (const occasion of ['birthday', null] as const)
      expect((await drafted({ occasion })).draft.text).not.toContain('Five ways');
    await remember({ type: 'signal', kind: 'complaint', subject: 'sender', value: 'the delivery was late' });
    await plan();
    expect((await drafted({ anyway: true })).draft.text).not.toContain('Five ways');
    expect((await drafted()).draft.text).not.toContain('Five ways');
  });

  it('is gone from the drafts once it was sent, or taken back', async () => {
    await shelve(ARTICLE);
    await decide({ kind: 'approve' });
    await decide({ kind: 'reopen' });
    expect((await drafted()).draft.text).not.toContain('Five ways');
    await decide({ kind: 'done' });
    expect((await drafted()).draft.text).not.toContain('Five ways');
  });

  it('is called a feature where it is news of one', async () => {
    await shelve({ id: 's2', title: 'Churn alerts for small customers', topics: [], kind: 'feature' });
    expect((await card()).suggestion.gesture).toBe('feature_help');
    await decide({ kind: 'approve' });
    expect((await drafted()).draft.text).toMatch(/new[^.]*: “Churn alerts for small customers”\./u);
  });
});

it('a new mail is for what the user said they would write, whatever it is', async () => {
  await remember({
    type: 'moment',
    kind: 'award',
    subject: 'sender',
    value: 'the Green Logistics Award',
    date: When.parse(app.clock.today()),
  });
  await plan();
  expect((await drafted()).draft.occasion).toBeNull();
  await decide({ kind: 'approve' });
  const { draft } = await drafted();
  expect(draft.occasion).toBe('congratulation');
  expect(draft.text).toContain('Green Logistics Award');
});
