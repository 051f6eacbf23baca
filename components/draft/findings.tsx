// What in the mail being written goes against the word of whom it is for, with their own words beside it. Explains; never blocks.
import { type ReactElement, useEffect, useRef } from 'react';
import type { Evidence } from '../../lib/core/model/evidence';
import type { ComposeFinding } from '../../lib/ports/desk';
import { useWords } from '../data/words';
import { EvidenceQuote } from '../person/evidence-quote';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import styles from './findings.module.css';

interface Props {
  readonly findings: readonly ComposeFinding[];
  /** The one whose underlined words the user is on; '' for none. */
  readonly opened: string;
  /** Quiet about this while this mail is being written. */
  readonly onHush: (matter: string) => void;
  readonly shower: (evidence: Omit<Evidence, 'id'>) => ((evidence: Omit<Evidence, 'id'>) => void) | undefined;
}

/** One notice per matter, the opened one first; read aloud when they change. */
export function Findings({ findings, opened, onHush, shower }: Props): ReactElement {
  const { text, say } = useWords();
  const top = useRef<HTMLElement>(null);
  const shown = findings.find((finding) => finding.id === opened)?.id ?? '';
  useEffect(() => {
    // No further than needed: who this is about stays in sight.
    if (shown !== '') top.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  const ordered = findings.toSorted((a, b) => Number(b.id === opened) - Number(a.id === opened));
  const matters = Map.groupBy(ordered, ({ matter }) => matter);
  const known = useRef<readonly string[]>([]);
  useEffect(() => {
    const now = findings.map(({ matter }) => matter);
    // Whoever is at work in the panel is not taken away from there.
    if (!document.hasFocus() && now.some((matter) => !known.current.includes(matter)))
      top.current?.scrollIntoView({ block: 'nearest' });
    known.current = now;
  }, [findings]);
  return (
    <section ref={top} className={styles.findings} aria-label={text('panel_findings')} aria-live="polite">
      {[...matters].map(([matter, [finding, ...others]]) => {
        if (finding === undefined) return null;
        const places = [finding, ...others].map(({ words }) => words.replaceAll(/\s+/gu, ' ').trim());
        const said = say(finding.sentence);
        // Not again what the sentence names.
        const written = [...new Set(places)].filter((words) => words !== '' && !said.includes(`“${words}”`));
        return (
          <Notice
            key={matter}
            tone={finding.severity === 'hint' ? 'info' : 'hold'}
            title={said}
            actions={
              <Button
                variant="quiet"
                onClick={() => {
                  onHush(matter);
                }}
              >
                {text('panel_not_this_time')}
              </Button>
            }
          >
            {written.length === 0 ? null : (
              <p className={styles.written} dir="auto">
                {text('panel_you_wrote', { words: written.map((words) => `“${words}”`).join(', ') })}
              </p>
            )}
            {finding.evidence === null ? null : (
              <EvidenceQuote evidence={finding.evidence} onShow={shower(finding.evidence)} />
            )}
          </Notice>
        );
      })}
    </section>
  );
}
