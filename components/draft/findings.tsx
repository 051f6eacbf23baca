// What in the mail being written goes against the word of whom it is for, with their own words beside it. Explains; never blocks.
import { type ReactElement, useEffect, useRef } from 'react';
import type { Evidence } from '../../lib/core/model/evidence';
import type { ComposeFinding } from '../../lib/ports/desk';
import { useWords } from '../data/words';
import { EvidenceQuote } from '../person/evidence-quote';
import { Notice } from '../ui/notice';
import styles from './findings.module.css';

interface Props {
  readonly findings: readonly ComposeFinding[];
  /** The one whose underlined words the user is on; '' for none. */
  readonly opened: string;
  readonly shower: (evidence: Omit<Evidence, 'id'>) => ((evidence: Omit<Evidence, 'id'>) => void) | undefined;
}

/** One notice per finding, the opened one first; read aloud when they change. */
export function Findings({ findings, opened, shower }: Props): ReactElement {
  const { text, say } = useWords();
  const top = useRef<HTMLElement>(null);
  const shown = findings.find((finding) => finding.id === opened)?.id ?? '';
  useEffect(() => {
    if (shown !== '') top.current?.scrollIntoView({ block: 'start' });
  }, [shown]);
  const ordered = findings.toSorted((a, b) => Number(b.id === opened) - Number(a.id === opened));
  return (
    <section ref={top} className={styles.findings} aria-label={text('panel_findings')} aria-live="polite">
      {ordered.map((finding) => (
        <Notice key={finding.id} tone={finding.severity === 'hint' ? 'info' : 'hold'} title={say(finding.sentence)}>
          {finding.evidence === null ? null : (
            <EvidenceQuote evidence={finding.evidence} onShow={shower(finding.evidence)} />
          )}
        </Notice>
      ))}
    </section>
  );
}
