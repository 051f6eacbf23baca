// What the user promised in a mail is proposed as it leaves; accepted, it is a card in time, and the draft that keeps it says what it was.
import { beforeEach, expect, it } from 'vitest';
import { acceptCandidate } from '../../../lib/app/accept-candidate';
import { addPerson } from '../../../lib/app/add-person';
import { changeSettings } from '../../../lib/app/change-settings';
import { decidedOf, decideGesture } from '../../../lib/app/decide-gesture';
import { draftReply } from '../../../lib/app/draft-reply';
import { planToday } from '../../../lib/app/plan-today';
import { recordSent } from '../../../lib/app/record-sent';
import { dueFor } from '../../../lib/app/today';
import { suggestionsFor } from '../../../lib/core/gestures/suggest';
import type { PersonId } from '../../../lib/core/model/ids';
import { INES, startedApp, type TestApp, USER, value } from '../../fakes/app';

const RUTH = { name: 'Ruth Okafor', address: 'ruth@lumina.example' };
let app: TestApp;
let ines: PersonId;

const send = async (text: string, recipients: readonly (typeof INES)[] = [INES]): Promise<void> => {
  const commandId = app.clock.randomId();
  value(await recordSent(app)({ mailbox: USER, threadId: 't1', recipients, length: text.length, text, commandId }));
};
const waiting = async () => (await app.memory.candidatesOf(ines)).filter(({ state }) => state === 'proposed');
const plan = async (): Promise<void> => {
  const suggest: Parameters<typeof planToday>[0]['suggest'] = (memory, settings) =>
    suggestionsFor(memory, { today: app.clock.today(), settings });
  value(await planToday({ ...app, suggest, rest: () => Promise.resolve() })());
};

beforeEach(async () => {
  app = await startedApp();
  ines = value(await addPerson(app)({ command: app.clock.command(), ...INES })).personId;
});

it('is proposed with the sentence that gives it, and its day', async () => {
  await send("Thank you, Inês. I'll send you the pallet report by Friday. All the best, Ruth");
  expect(await waiting()).toMatchObject([
    {
      claim: { kind: 'event', value: 'I promised to send you the pallet report', date: '2031-05-16' },
      evidence: { quote: "I'll send you the pallet report by Friday.", author: USER, threadId: 't1' },
      rule: 'promise',
    },
  ]);
});

it.each([
  ['an offer', "If you like, I'll send you the pallet report on Friday."],
  ['a phrase', "I'll be in touch. Let me know."],
  ['nothing to wait for', "I'll get back to you."],
])('is not %s', async (_, text) => {
  await send(text);
  expect(await waiting()).toEqual([]);
});

it("is nobody's in particular when the mail goes to several", async () => {
  await send("I'll send you the pallet report by Friday.", [INES, RUTH]);
  expect(await waiting()).toEqual([]);
});

it('is not looked for in what goes to senders who are left unread', async () => {
  const change = { kind: 'never-read', entry: INES.address, listed: true } as const;
  value(await changeSettings(app)({ command: app.clock.command(), change }));
  await send("I'll send you the pallet report by Friday.");
  expect(await waiting()).toEqual([]);
});

it('accepted, is a card before its day, and the draft that keeps it names it', async () => {
  await send("I'll send you the pallet report by Friday.");
  const [found] = await waiting();
  if (found === undefined) throw new Error('nothing was proposed');
  value(await acceptCandidate(app)({ command: app.clock.command(), candidate: found.id }));
  app.clock.advance(24 * 60 * 60_000);
  await plan();
  const due = await dueFor(app)(ines);
  expect(due.map(({ suggestion }) => suggestion.occurrence.what)).toEqual([
    { key: 'moment_promise_due', params: { what: 'send you the pallet report', when: '2031-05-16' } },
  ]);
  expect(due[0]?.facts[0]?.evidence[0]?.quote).toBe("I'll send you the pallet report by Friday.");
  const [card] = due;
  if (card === undefined) throw new Error('nothing is due');
  const about = decidedOf(card.suggestion);
  const mail = { composeKey: 'c1', threadId: '', subject: '', recipient: INES, conversation: [] };
  // Nothing that they told: it is no detail for any other draft.
  expect(value(await draftReply(app)(mail)).draft.text).not.toContain('pallet');
  value(await decideGesture(app)({ command: app.clock.command(), about, decision: { kind: 'approve' } }));
  const { draft } = value(await draftReply(app)(mail));
  expect(draft.occasion).toBe('follow_up');
  expect(draft.text).toMatch(/(?:promised to|said I'd) send you the pallet report/u);
});
