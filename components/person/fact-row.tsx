// One remembered thing: topic, words, age; on focus its evidence and what can be done with it.
import { type ReactElement, useRef } from 'react';
import type { Evidence } from '../../lib/core/model/evidence';
import type { Fact } from '../../lib/core/model/fact';
import type { CardFact } from '../../lib/core/people/card';
import { useWords } from '../data/words';
import { Button, ButtonRow } from '../ui/button';
import { classNames } from '../ui/class-names';
import { rowText } from './claim-text';
import { EvidenceQuote } from './evidence-quote';
import styles from './fact-row.module.css';

/** What the user can do with a remembered fact. */
export interface FactActions {
  readonly onEdit: (fact: Fact) => void;
  readonly onConfirm: (fact: Fact) => void;
  readonly onDelete: (fact: Fact) => void;
}

interface Props extends FactActions {
  readonly item: CardFact;
  /** The topic, shown at the first row of a group only. */
  readonly topic: string;
  readonly showTopic: boolean;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly shower: (evidence: Omit<Evidence, 'id'>) => ((evidence: Omit<Evidence, 'id'>) => void) | undefined;
}

/** A row that opens when it gets the focus, so that evidence is never further than one key. */
export function FactRow(props: Props): ReactElement {
  const { item, topic, showTopic, open, onOpen, shower } = props;
  const { fact, age, old, contradictedBy } = item;
  const words = useWords();
  const wasOpen = useRef(false);
  return (
    <li className={classNames(styles.item, open && styles.open)}>
      <button
        id={`fact-${fact.id}`}
        type="button"
        className={styles.row}
        aria-expanded={open}
        onPointerDown={() => {
          wasOpen.current = open;
        }}
        onFocus={() => {
          if (!open) onOpen(true);
        }}
        onClick={(event) => {
          // A pointer has opened the row by focusing it already; only a second click closes it. Keys toggle.
          onOpen(event.detail === 0 ? !open : !wasOpen.current);
        }}
      >
        <span className={classNames(styles.topic, !showTopic && styles.repeated)}>{topic}</span>
        <span className={styles.text} dir="auto">
          {rowText(fact.claim, words.say)}
        </span>
        <span className={styles.age}>{age === null ? '' : words.say(age)}</span>
      </button>
      {open ? (
        <div className={styles.more}>
          {fact.evidence.length === 0 ? <p className={styles.own}>{ownSource(fact, words)}</p> : null}
          {fact.evidence.map((evidence) => (
            <EvidenceQuote key={evidence.id} evidence={evidence} onShow={shower(evidence)} />
          ))}
          {contradictedBy.length === 0 ? null : <p className={styles.note}>{words.text('panel_contradicted')}</p>}
          {old && contradictedBy.length === 0 ? <p className={styles.note}>{words.text('panel_old_fact')}</p> : null}
          {fact.confirmedAt === null ? null : (
            <p className={styles.note}>{words.text('panel_confirmed_on', { day: fact.confirmedAt })}</p>
          )}
          <ButtonRow>
            <Button
              kbd="E"
              aria-keyshortcuts="E"
              onClick={() => {
                props.onEdit(fact);
              }}
            >
              {words.text('panel_edit')}
            </Button>
            <Button
              onClick={() => {
                props.onConfirm(fact);
              }}
            >
              {words.text('panel_still_true')}
            </Button>
            <Button
              variant="quiet"
              kbd="⌫"
              aria-keyshortcuts="Backspace"
              onClick={() => {
                props.onDelete(fact);
              }}
            >
              {words.text('panel_delete')}
            </Button>
          </ButtonRow>
        </div>
      ) : null}
    </li>
  );
}

function ownSource(fact: Fact, words: ReturnType<typeof useWords>): string {
  return fact.observedAt === null
    ? words.text('panel_own_undated')
    : words.text('panel_own_source', { day: fact.observedAt });
}
