// One thing that the user may ask somebody, and what became of it. Kept so that nobody is asked twice, and an answer is known as one.
import { z } from 'zod';
import { digest } from './digest';
import { Instant, PersonId, QuestionId } from './ids';
import { Day } from './when';

/** What can be asked: what they do not eat · where their clock stands · how they are best reached · their birthday. */
export const ASKED = ['diet', 'zone', 'channel', 'birthday'] as const;
export type Asked = (typeof ASKED)[number];

/** placed: stands in a mail being written · asked: went out · answered: they said it · later: not now · never: not this one, of this person. */
const QUESTION_STATES = ['placed', 'asked', 'answered', 'later', 'never'] as const;

export const Question = z.object({
  id: QuestionId,
  personId: PersonId,
  topic: z.enum(ASKED),
  state: z.enum(QUESTION_STATES),
  /** Our own words, as they were put into the mail. */
  words: z.string().max(300),
  /** The day of the state: for what was asked, the day on which it went out. */
  day: Day,
  /** The conversation that it was put into; '' for a new mail. */
  threadId: z.string(),
  /** The mail that answers it; '' while none does. */
  answeredIn: z.string(),
  createdAt: Instant,
});
/** A question to one person. */
export type Question = z.infer<typeof Question>;

/** One row for each thing that a person may be asked. */
export const questionId = (person: PersonId, topic: Asked): QuestionId =>
  QuestionId.parse(digest('question', person, topic));
