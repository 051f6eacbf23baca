// What becomes of questions by mail: whether they went out, and which mail answers them. Runs inside a change; decides nothing for the user.
import { answerTo } from '../core/drafting/answer';
import { keptShare } from '../core/drafting/kept-share';
import { topicOf } from '../core/drafting/topic';
import type { HostMessage } from '../core/model/message';
import type { PersonId } from '../core/model/ids';
import type { Asked } from '../core/model/question';
import { type Day, daysBetween, dayOf } from '../core/model/when';
import type { ReadingText } from '../core/text/reading-text';
import type { PendingFind } from '../ports/desk';
import type { MemoryWrites } from '../ports/memory';
import { findAt } from './finds-in';

/** Share of a question's words that have to stand in a mail for it to have been asked there: people change a word or two. */
const ASKED = 0.6;
/** Days for which an answer is waited for. */
const WAITS = 60;

/** A mail to somebody left: what was put into it is asked now, or was taken out and is left for another time. */
export async function settleSent(
  writes: MemoryWrites,
  person: PersonId,
  sent: { readonly text: string; readonly threadId: string },
  today: Day,
): Promise<void> {
  for (const { id, state, words, threadId } of await writes.questionsOf(person)) {
    if (state !== 'placed') continue;
    if (keptShare(words, sent.text) >= ASKED) await writes.patch('questions', id, { state: 'asked', day: today });
    else if (threadId === sent.threadId) await writes.patch('questions', id, { state: 'later', day: today });
  }
}

/** Rules are named after what they find: an answer counts for the rule of its topic. */
const RULES = {
  diet: 'dietary',
  zone: 'personal-fact',
  channel: 'communication',
  birthday: 'birthday',
} as const satisfies Readonly<Record<Asked, string>>;

/** What a mail of theirs answers, beside what the rules `found` in it; such questions are answered then. */
export async function settleAnswers(
  writes: MemoryWrites,
  person: PersonId,
  message: HostMessage,
  text: ReadingText,
  found: readonly PendingFind[],
): Promise<readonly PendingFind[]> {
  const { sentAt, messageId } = message;
  if (sentAt === null) return [];
  const day = dayOf(sentAt);
  const answers: PendingFind[] = [];
  for (const question of await writes.questionsOf(person)) {
    const waited = daysBetween(question.day, day);
    if (question.state !== 'asked' || waited < 0 || waited > WAITS) continue;
    const { topic } = question;
    if (!found.some(({ claim }) => topicOf(claim) === topic)) {
      const answer = answerTo(topic, { ...text, today: day, zones: Intl.supportedValuesOf('timeZone') });
      if (answer === null) continue;
      answers.push(findAt(message, text, { ...answer, certainty: 'stated', rule: RULES[topic] }));
    }
    await writes.patch('questions', question.id, { state: 'answered', day, answeredIn: messageId });
  }
  return answers;
}
