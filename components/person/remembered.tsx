// Everything remembered of a person, grouped by topic. One row is open at a time; editing happens in the row's place.
import type { ReactElement, ReactNode } from 'react';
import type { FactId } from '../../lib/core/model/ids';
import type { MessageKey } from '../../lib/core/model/sentence';
import type { CardFact } from '../../lib/core/people/card';
import { useWords } from '../data/words';
import { topicKey } from './claim-text';
import { FactRow, type FactActions } from './fact-row';
import styles from './remembered.module.css';

interface Props extends FactActions, Pick<Parameters<typeof FactRow>[0], 'shower'> {
  /** One list per topic. */
  readonly groups: readonly { readonly facts: readonly CardFact[] }[];
  readonly open: FactId | null;
  readonly onOpen: (fact: FactId | null) => void;
  /** The fact whose row is a form now, and that form. */
  readonly editing: { readonly fact: FactId; readonly form: ReactNode } | null;
}

const topicAt = (facts: readonly CardFact[], index: number): MessageKey | null => {
  const claim = facts[index]?.fact.claim;
  return claim === undefined ? null : topicKey(claim);
};

/** The list, or nothing when it is empty: the caller says what to do then. */
export function Remembered({ groups, open, onOpen, editing, ...row }: Props): ReactElement {
  const { text } = useWords();
  return (
    <ul className={styles.list}>
      {groups.map(({ facts }) =>
        facts.map((item, index) =>
          editing?.fact === item.fact.id ? (
            <li key={item.fact.id}>{editing.form}</li>
          ) : (
            <FactRow
              key={item.fact.id}
              {...row}
              item={item}
              topic={text(topicKey(item.fact.claim))}
              showTopic={topicAt(facts, index) !== topicAt(facts, index - 1)}
              open={open === item.fact.id}
              onOpen={(isOpen) => {
                onOpen(isOpen ? item.fact.id : null);
              }}
            />
          ),
        ),
      )}
    </ul>
  );
}
