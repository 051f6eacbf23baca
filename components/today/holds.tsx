// What speaks against a card now, each in its own sentences.
import type { ReactElement } from 'react';
import type { Suggestion } from '../../lib/core/gestures/suggestion';
import { useWords } from '../data/words';
import { waitsFor } from './hold-text';
import styles from './today.module.css';

/** Why it waits and for what; a hint is only said. */
export function Holds({ holds }: Pick<Suggestion, 'holds'>): ReactElement {
  const { say, text } = useWords();
  return (
    <>
      {holds.map((hold) => {
        const waits = waitsFor(hold);
        const said = say(hold.sentence);
        return (
          <p key={`${hold.guardrail} ${said}`} className={hold.severity === 'hint' ? styles.hint : styles.hold}>
            {hold.severity === 'hint' ? null : <b>{text('today_held')}. </b>}
            <span dir="auto">{said}</span>
            {waits === null ? null : ` ${text(waits)}`}
          </p>
        );
      })}
    </>
  );
}
