// What comes first: open complaints, frustration, wishes to be left alone. It proposes "answered", and lets the user say so.
import type { ReactElement } from 'react';
import type { Evidence } from '../../lib/core/model/evidence';
import type { Fact } from '../../lib/core/model/fact';
import type { SignalState } from '../../lib/core/model/signal';
import type { OpenSignal } from '../../lib/core/people/card';
import { useWords } from '../data/words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { claimText } from './claim-text';
import { EvidenceQuote } from './evidence-quote';
import styles from './trouble.module.css';

interface Props {
  readonly signals: readonly OpenSignal[];
  readonly onState: (fact: Fact, state: SignalState) => void;
  /** How the words can be shown in the open mail; undefined when they stand in another one. */
  readonly shower: (evidence: Omit<Evidence, 'id'>) => ((evidence: Omit<Evidence, 'id'>) => void) | undefined;
}

/** One notice per open signal, newest first. */
export function Trouble({ signals, onState, shower }: Props): ReactElement | null {
  const words = useWords();
  if (signals.length === 0) return null;
  return (
    <div className={styles.trouble}>
      {signals.map(({ fact, maybeAnswered }) => {
        if (fact.claim.type !== 'signal') return null;
        const evidence = fact.evidence[0];
        return (
          <Notice
            key={fact.id}
            tone="hold"
            title={words.text(`trouble_${fact.claim.kind}`)}
            actions={
              <>
                <Button
                  onClick={() => {
                    onState(fact, 'answered');
                  }}
                >
                  {words.text('panel_signal_answered')}
                </Button>
                <Button
                  variant="quiet"
                  onClick={() => {
                    onState(fact, 'dismissed');
                  }}
                >
                  {words.text('panel_signal_not_so')}
                </Button>
              </>
            }
          >
            {fact.claim.value === '' ? null : (
              <p className={styles.line} dir="auto">
                {claimText(fact.claim, words.say)}
              </p>
            )}
            {evidence === undefined ? null : <EvidenceQuote evidence={evidence} onShow={shower(evidence)} />}
            {maybeAnswered ? <p className={styles.line}>{words.text('panel_maybe_answered')}</p> : null}
          </Notice>
        );
      })}
    </div>
  );
}
