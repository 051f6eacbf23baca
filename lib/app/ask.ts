// What is worth asking somebody while a mail to them is being written, and what the user decides about it. Puts nothing into the mail: that is the caller's part.
import type { Asking } from '../core/drafting/asking';
import type { PersonId } from '../core/model/ids';
import type { Person } from '../core/model/person';
import { type Asked, type Question, questionId } from '../core/model/question';
import { type Failure, type Result, ok } from '../core/model/result';
import type { MemoryFailure } from '../ports/memory';
import { decide, gone } from './decide';
import type { AppDeps, Decision, Done } from './deps';
import { type DraftInput, saidBy } from './draft-reply';
import { situationOf } from './situation-of';

/** Touches that tell how close somebody is. */
const TOUCHES = 50;

/** For whom, and what the page shows of the conversation; `threadId` '' for a new mail. */
export interface AskInput extends Pick<DraftInput, 'threadId' | 'conversation'> {
  readonly person: Person;
}

/** The one thing worth asking now; null for nothing. What judges it comes with the first mail that is written, not with the panel. */
export const worthAsking =
  ({ memory, clock }: Pick<AppDeps, 'memory' | 'clock'>) =>
  async ({ person, threadId, conversation }: AskInput): Promise<Asking | null> => {
    const settings = await memory.settings();
    const [{ questionFor }, situation, said, touches, candidates, questions] = await Promise.all([
      import('../core/drafting/asking'),
      situationOf({ memory, clock }, person, settings),
      threadId === '' ? [] : saidBy(person, { conversation, threadId }, settings),
      memory.interactionsOf(person.id, TOUCHES),
      memory.candidatesOf(person.id),
      memory.questionsOf(person.id),
    ]);
    return questionFor({
      situation: { ...situation, thread: said },
      touches,
      waiting: candidates.flatMap(({ state, claim }) => (state === 'proposed' ? [claim] : [])),
      questions,
    });
  };

/** What the user decided about a question. */
export interface QuestionDecision extends Decision {
  readonly person: PersonId;
  readonly topic: Asked;
  readonly state: Extract<Question['state'], 'placed' | 'later' | 'never'>;
  readonly words: string;
  readonly threadId: string;
}

/** Keeps it. Fails with `gone` when they are not in memory any more. */
export const decideQuestion =
  ({ memory, clock }: Pick<AppDeps, 'memory' | 'clock'>) =>
  ({ command, person, ...decided }: QuestionDecision): Promise<Result<Done, MemoryFailure | Failure<'gone'>>> =>
    decide(memory, command, async (writes) => {
      const row = await writes.get('people', person);
      if (row === undefined || row.deletedAt !== null) return gone();
      await writes.put('questions', {
        ...decided,
        id: questionId(person, decided.topic),
        personId: person,
        day: clock.today(),
        answeredIn: '',
        createdAt: command.at,
      });
      return ok(null);
    });
