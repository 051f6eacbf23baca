// What must not be got wrong in a lasting way: what they avoid, need, cannot have. Short; each leads to its evidence below.
import type { ReactElement } from 'react';
import type { FactId } from '../../lib/core/model/ids';
import type { CardFact } from '../../lib/core/people/card';
import { useWords } from '../data/words';
import { claimText } from './claim-text';
import styles from './keep-in-mind.module.css';

/** One line of small buttons; nothing when there is nothing to keep in mind. */
export function KeepInMind({
  facts,
  onOpen,
}: {
  readonly facts: readonly CardFact[];
  readonly onOpen: (fact: FactId) => void;
}): ReactElement | null {
  const words = useWords();
  if (facts.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={words.text('panel_keep_in_mind')}>
      {facts.map(({ fact }) => (
        <li key={fact.id}>
          <button
            type="button"
            className={styles.fact}
            dir="auto"
            onClick={() => {
              onOpen(fact.id);
            }}
          >
            {claimText(fact.claim, words.say)}
          </button>
        </li>
      ))}
    </ul>
  );
}
