// When the user said what a card rests on, where that is no fact: a contract, a score. Nothing for what rests on facts, which show it themselves.
import type { ReactElement } from 'react';
import type { TodayCard } from '../../lib/app/today';
import { useWords } from '../data/words';
import { dayOfInstant } from '../people/day-of-instant';
import styles from './today.module.css';

/** A line of a card. */
export function OwnWord({ card: { suggestion } }: { readonly card: TodayCard }): ReactElement | null {
  const { text } = useWords();
  const { saidAt } = suggestion.occurrence;
  return saidAt === undefined ? null : (
    <p className={styles.todo}>{text('today_own_word', { day: dayOfInstant(saidAt) })}</p>
  );
}
