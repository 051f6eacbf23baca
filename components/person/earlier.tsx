// Facts that a newer one replaced: folded away, readable with their source, and able to count again.
import type { ReactElement } from 'react';
import type { Evidence } from '../../lib/core/model/evidence';
import type { Fact } from '../../lib/core/model/fact';
import type { CardFact } from '../../lib/core/people/card';
import { useWords } from '../data/words';
import { Button } from '../ui/button';
import { claimText } from './claim-text';
import styles from './earlier.module.css';
import { EvidenceQuote } from './evidence-quote';

/** Nothing when nothing was replaced. */
export function Earlier({
  facts,
  onRestore,
  shower,
}: {
  readonly facts: readonly CardFact[];
  readonly onRestore: (fact: Fact) => void;
  readonly shower: (evidence: Omit<Evidence, 'id'>) => ((evidence: Omit<Evidence, 'id'>) => void) | undefined;
}): ReactElement | null {
  const { text, say } = useWords();
  if (facts.length === 0) return null;
  return (
    <details className={styles.earlier}>
      <summary className={styles.summary}>{text('panel_earlier', { count: facts.length })}</summary>
      <ul className={styles.list}>
        {facts.map(({ fact }) => (
          <li key={fact.id}>
            <s dir="auto">{claimText(fact.claim, say)}</s>
            {fact.evidence.map((evidence) => (
              <EvidenceQuote key={evidence.id} evidence={evidence} onShow={shower(evidence)} />
            ))}
            <Button
              onClick={() => {
                onRestore(fact);
              }}
            >
              {text('panel_counts_again')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
