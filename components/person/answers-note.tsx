// Says of a proposal that it answers what the user asked, and how that was asked.
import type { ReactElement } from 'react';
import { topicOf } from '../../lib/core/drafting/topic';
import type { Candidate } from '../../lib/core/model/candidate';
import { useServices } from '../data/services';
import { useLive } from '../data/use-live';
import { useWords } from '../data/words';
import styles from './proposal-card.module.css';

/** Nothing for what nobody asked. */
export function AnswersNote({ candidate }: { readonly candidate: Candidate }): ReactElement | null {
  const { text } = useWords();
  const { memory } = useServices();
  const { personId, claim, evidence } = candidate;
  const live = useLive(`questions ${personId}`, () => memory.questionsOf(personId));
  if (live.state !== 'ready') return null;
  const topic = topicOf(claim);
  const question = live.value.find((one) => one.topic === topic && one.answeredIn === evidence.messageId);
  return question === undefined || question.answeredIn === '' ? null : (
    <p className={styles.old}>{text('ask_answers', { words: question.words })}</p>
  );
}
