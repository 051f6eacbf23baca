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
  readonly onState: (facts: readonly Fact[], state: SignalState) => void;
  /** How the words can be shown in the open mail; undefined when they stand in another one. */
  readonly shower: (evidence: Omit<Evidence, 'id'>) => ((evidence: Omit<Evidence, 'id'>) => void) | undefined;
}

/** Signals that one answer settles: what goes wrong in one mail is one trouble, however it is said. */
const ONE_TROUBLE: ReadonlySet<string> = new Set(['complaint', 'frustration', 'churn_risk']);

/** Of what is said in one mail this names it best. */
const ORDER = ['complaint', 'frustration', 'churn_risk'];
const rank = ({ fact }: OpenSignal): number => (fact.claim.type === 'signal' ? ORDER.indexOf(fact.claim.kind) : -1);

function troubleOf({ fact }: OpenSignal): string {
  const message = fact.evidence[0]?.messageId ?? '';
  return message !== '' && fact.claim.type === 'signal' && ONE_TROUBLE.has(fact.claim.kind) ? message : fact.id;
}

/** One notice per trouble, newest first. */
export function Trouble({ signals, onState, shower }: Props): ReactElement | null {
  const words = useWords();
  if (signals.length === 0) return null;
  return (
    <div className={styles.trouble}>
      {[...Map.groupBy(signals, troubleOf)].map(([key, group]) => {
        const all = group.toSorted((a, b) => rank(a) - rank(b));
        const facts = all.map(({ fact }) => fact);
        const [first] = facts;
        if (first?.claim.type !== 'signal') return null;
        const quotes = new Map(
          facts.flatMap(({ evidence: [evidence] }) =>
            evidence === undefined ? [] : [[evidence.quote, evidence] as const],
          ),
        );
        return (
          <Notice
            key={key}
            tone="hold"
            title={words.text(`trouble_${first.claim.kind}`)}
            actions={
              <>
                <Button
                  onClick={() => {
                    onState(facts, 'answered');
                  }}
                >
                  {words.text('panel_signal_answered')}
                </Button>
                <Button
                  variant="quiet"
                  onClick={() => {
                    onState(facts, 'dismissed');
                  }}
                >
                  {words.text('panel_signal_not_so')}
                </Button>
              </>
            }
          >
            {facts.map((fact) =>
              fact.claim.value === '' ? null : (
                <p key={fact.id} className={styles.line} dir="auto">
                  {claimText(fact.claim, words.say)}
                </p>
              ),
            )}
            {[...quotes.values()].map((evidence) => (
              <EvidenceQuote key={evidence.id} evidence={evidence} onShow={shower(evidence)} />
            ))}
            {group.some(({ maybeAnswered }) => maybeAnswered) ? (
              <p className={styles.line}>{words.text('panel_maybe_answered')}</p>
            ) : null}
          </Notice>
        );
      })}
    </div>
  );
}
