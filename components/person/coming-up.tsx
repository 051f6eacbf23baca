// The next moments in a person's life, nearest first.
import type { ReactElement } from 'react';
import type { Coming } from '../../lib/core/people/card';
import { writeNearDay } from '../../lib/platform/dates';
import { useWords } from '../data/words';
import { claimText } from './claim-text';
import styles from './coming-up.module.css';
import { aheadSentence } from './dates';

/** Rows of day, moment and how far ahead it lies. */
export function ComingUp({ coming }: { readonly coming: readonly Coming[] }): ReactElement {
  const words = useWords();
  return (
    <ul className={styles.list}>
      {coming.map(({ fact, day, inDays, turns, exact }) => {
        if (fact.claim.type !== 'moment') return null;
        const what = claimText({ ...fact.claim, date: null }, words.say);
        const date = fact.claim.date;
        return (
          <li key={fact.id} className={styles.row}>
            <span className={styles.day}>
              {exact || date === null ? writeNearDay(words.language, day) : words.text('written_when', { when: date })}
            </span>
            <span className={styles.what} dir="auto">
              {turns === null ? what : words.text('panel_turns', { what, turns })}
            </span>
            <span className={styles.ahead}>{exact ? words.say(aheadSentence(inDays)) : ''}</span>
          </li>
        );
      })}
    </ul>
  );
}
