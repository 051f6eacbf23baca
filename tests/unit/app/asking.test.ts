// One question at a time: put into the mail, known to have gone out, and its answer proposed with the words it came in. Nothing is remembered by itself.
import { beforeEach, describe, expect, it } from 'vitest';
import { addPerson } from '../../../lib/app/add-person';
import { decideQuestion, worthAsking } from '../../../lib/app/ask';
import { readMessage } from '../../../lib/app/read-message';
import { recordSent } from '../../../lib/app/record-sent';
import { undo } from '../../../lib/app/undo';
import type { Asking } from '../../../lib/core/drafting/asking';
import type { Person } from '../../../lib/core/model/person';
import { addDays, LocalTime } from '../../../lib/core/model/when';
import { INES, mail, startedApp, type TestApp, USER, value } from '../../fakes/app';

const THREAD = '18f0000000000001';
let app: TestApp;
let person: Person;

beforeEach(async () => {
  app = await startedApp();
  const { personId } = value(await addPerson(app)({ command: app.clock.command(), ...INES }));
  const found = await app.memory.get('people', personId);
  if (found === undefined) throw new Error('nobody');
  person = found;
});

const on = (days: number, clock = '10:30'): LocalTime =>
  LocalTime.parse(`${addDays(app.clock.today(), days)}T${clock}`);
const dinner = (text = 'Dinner on Friday is a lovely idea, see you there.') =>
  mail(text, { messageId: '18f00000000000a1', sentAt: on(0) });
const worth = (text?: string) => worthAsking(app)({ person, threadId: THREAD, conversation: [dinner(text)] });
const asked = async (): Promise<Asking> => {
  const asking = await worth();
  if (asking === null) throw new Error('nothing to ask');
  return asking;
};
const decided = async (state: 'placed' | 'later' | 'never'): Promise<Asking> => {
  const { topic, words } = await asked();
  const command = app.clock.command();
  value(await decideQuestion(app)({ command, person: person.id, topic, words, state, threadId: THREAD }));
  return { topic, words, why: { key: 'ask_why_diet' } };
};
const send = async (text: string): Promise<void> => {
  const commandId = app.clock.command().id;
  value(
    await recordSent(app)({
      mailbox: USER,
      threadId: THREAD,
      recipients: [INES],
      length: text.length,
      text,
      commandId,
    }),
  );
};
const answer = async (text: string, days = 1): Promise<void> => {
  const answered = mail(text, { messageId: `18f00000000000b${days}`, sentAt: on(days) });
  value(await readMessage(app)(answered));
};
const proposed = async () =>
  (await app.memory.candidatesOf(person.id))
    .filter(({ claim }) => claim.subject === 'sender')
    .map(({ claim, evidence }) => ({
      value: claim.type === 'preference' ? `${claim.polarity} ${claim.value}` : claim.value,
      quote: evidence.quote,
    }));
const states = async () => (await app.memory.questionsOf(person.id)).map(({ state }) => state);

const ask = async (): Promise<void> => {
  const { words } = await decided('placed');
  await send(`Hi Inês,\n\nFriday it is. ${words}\n\nBest,\nRuth`);
  expect(await states()).toEqual(['asked']);
};

describe('what is worth asking', () => {
  it('is what they eat before a dinner, with the reason', async () => {
    const asking = await asked();
    expect(asking.topic).toBe('diet');
    expect(asking.words).toMatch(/\?/u);
    expect(asking.why).toMatchObject({ key: 'ask_why_diet_day', params: { meal: 'dinner', name: 'Inês' } });
  });

  it.each([
    'Thank you for dinner on Friday.',
    'I was out for lunch, sorry.',
    'Shall we speak after lunch on Friday?',
    'Dinner with my family is on Friday.',
    'The invoice is attached.',
  ])('is nothing in a mail that arranges no meal: %s', async (text) => {
    expect(await worth(text)).toBeNull();
  });

  it('is nothing where trouble or grief is told', async () => {
    expect(await worth('Dinner on Friday it is. My father passed away last night.')).toBeNull();
    value(
      await readMessage(app)(mail('I am very disappointed: two pallets arrived broken again, this is unacceptable.')),
    );
    expect(await worth()).toBeNull();
  });

  it('is nothing while they have not answered', async () => {
    const mine = mail('Shall we have dinner on Friday?', {
      sender: { name: 'Ruth', address: USER },
      recipients: [INES],
      direction: 'out',
      sentAt: on(0),
    });
    expect(await worthAsking(app)({ person, threadId: THREAD, conversation: [dinner(), mine] })).toBeNull();
  });

  it('is not asked twice, not now, or never again, until the decision is taken back', async () => {
    const command = app.clock.command();
    const { topic, words } = await asked();
    value(await decideQuestion(app)({ command, person: person.id, topic, words, state: 'placed', threadId: THREAD }));
    expect(await worth()).toBeNull();
    value(await undo(app)({ command: app.clock.command(), target: command.id }));
    expect(await worth()).not.toBeNull();
    await decided('later');
    expect(await worth()).toBeNull();
    expect((await app.memory.keptAbout(person.id))?.questions).toHaveLength(1);
  });
});

describe('an answer', () => {
  it.each([
    ['vegetarian!', 'need vegetarian'],
    ['No meat for me, thanks.', 'avoid meat'],
    ['Thanks for asking. Anything but mushrooms!', 'avoid mushrooms'],
    ['I eat everything, do not worry.', 'fact eats everything'],
  ])('is proposed with its words, and not remembered by itself: %s', async (text, claim) => {
    await ask();
    await answer(text);
    const found = await proposed();
    expect(found.map((one) => one.value)).toEqual([claim]);
    expect(text).toContain(found[0]?.quote);
    expect(await app.memory.factsOf(person.id)).toEqual([]);
    expect(await app.memory.questionsOf(person.id)).toMatchObject([
      { state: 'answered', answeredIn: '18f00000000000b1' },
    ]);
  });

  it.each([
    'I am not vegetarian any more.',
    'My wife is vegan.',
    'No problem!',
    'Are you vegetarian?',
    'See you on Friday.',
  ])('is not taken from what says something else: %s', async (text) => {
    await ask();
    await answer(text);
    expect(await proposed()).toEqual([]);
    expect(await states()).toEqual(['asked']);
  });

  it('is not looked for when the question was taken out of the mail again, and it may be asked another time', async () => {
    await decided('placed');
    await send('Hi Inês,\n\nFriday it is.\n\nBest,\nRuth');
    expect(await states()).toEqual(['later']);
    await answer('vegetarian!');
    expect(await proposed()).toEqual([]);
  });

  it('is not looked for in mail from before, nor long after', async () => {
    await ask();
    await answer('vegetarian!', -1);
    await answer('vegetarian!', 90);
    expect(await proposed()).toEqual([]);
  });
});
