// The facts behind a card as chips; the one that has the focus shows where it was said. Never more than one quote at a time.
import { type ReactElement, useId, useState } from 'react';
import type { Fact } from '../../lib/core/model/fact';
import type { FactId } from '../../lib/core/model/ids';
import { useWords } from '../data/words';
import { claimText } from '../person/claim-text';
import { EvidenceQuote } from '../person/evidence-quote';
import { classNames } from '../ui/class-names';
import styles from './today.module.css';

/** "Complaint" would say no more than the card does: what they wrote says it. */
const isSaid = ({ claim, evidence }: Fact): boolean =>
  claim.type === 'signal' && claim.value === '' && evidence.length > 0;

/** Nothing when there is none. */
export function FactChips({ facts }: { readonly facts: readonly Fact[] }): ReactElement | null {
  const words = useWords();
  const id = useId();
  const [open, setOpen] = useState<FactId | null>(null);
  if (facts.length === 0) return null;
  const shown = facts.find((fact) => fact.id === open);
  return (
    <div className={styles.facts}>
      <ul className={styles.chips} aria-label={words.text('today_facts')}>
        {facts.map((fact) => (
          <li key={fact.id}>
            <button
              type="button"
              className={classNames(styles.chip, isSaid(fact) && styles.said, fact.id === open && styles.opened)}
              dir="auto"
              aria-expanded={fact.id === open}
              aria-controls={id}
              onFocus={() => {
                setOpen(fact.id);
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Escape') return;
                event.stopPropagation();
                setOpen(null);
              }}
              onClick={() => {
                setOpen(fact.id);
              }}
            >
              {isSaid(fact) ? `“${fact.evidence[0]?.quote ?? ''}”` : claimText(fact.claim, words.say)}
            </button>
          </li>
        ))}
      </ul>
      <div id={id} className={styles.source}>
        {shown === undefined ? null : shown.evidence.length === 0 ? (
          <p className={styles.own}>
            {shown.observedAt === null
              ? words.text('panel_own_undated')
              : words.text('panel_own_source', { day: shown.observedAt })}
          </p>
        ) : (
          shown.evidence.map((evidence) => <EvidenceQuote key={evidence.id} evidence={evidence} />)
        )}
      </div>
    </div>
  );
}
