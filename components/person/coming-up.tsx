// The next moments in a person's life, nearest first.
import type { ReactElement } from 'react';
import type { Day } from '../../lib/core/model/when';
import type { Coming } from '../../lib/core/people/card';
import { useWords } from '../data/words';
import { claimText, topicKey } from './claim-text';
import styles from './coming-up.module.css';
import { aheadSentence, comingDayText, whenText } from './dates';

/** Rows of day, moment and how far ahead it lies. */
export function ComingUp({ coming, today }: { readonly coming: readonly Coming[]; readonly today: Day }): ReactElement {
  const words = useWords();
  return (
    <ul className={styles.list}>
      {coming.map(({ fact, day, inDays, turns, exact }) => {
        if (fact.claim.type !== 'moment') return null;
        const what =
          fact.claim.value === ''
            ? words.text(topicKey(fact.claim))
            : claimText({ ...fact.claim, date: null }, words, today);
        const date = fact.claim.date;
        return (
          <li key={fact.id} className={styles.row}>
            <span className={styles.day}>
              {exact || date === null
                ? comingDayText(words.language, day, today)
                : whenText(words.language, date, today)}
            </span>
            <span dir="auto">{turns === null ? what : words.text('panel_turns', { what, turns })}</span>
            <span className={styles.ahead}>
              {inDays < 0 ? words.text('ahead_now') : exact ? words.say(aheadSentence(day, today)) : ''}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
