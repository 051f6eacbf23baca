// A draft as it will stand in the mail, and under it where each personal sentence comes from. Shows; puts nothing into the mail.
import type { ReactElement } from 'react';
import { type Grounds, groundsOf } from '../../lib/core/drafting/grounding';
import type { Evidence } from '../../lib/core/model/evidence';
import type { Fact } from '../../lib/core/model/fact';
import type { MessageKey } from '../../lib/core/model/sentence';
import type { DraftOnDesk } from '../../lib/ports/desk';
import { useWords } from '../data/words';
import { claimText } from '../person/claim-text';
import { EvidenceQuote } from '../person/evidence-quote';
import styles from './draft-text.module.css';

interface Props {
  readonly draft: DraftOnDesk;
  /** Remembered facts that the draft may rest on. */
  readonly facts: readonly Fact[];
  readonly shower: (evidence: Omit<Evidence, 'id'>) => ((evidence: Omit<Evidence, 'id'>) => void) | undefined;
}

const FROM = {
  thread: 'draft_from_thread',
  interaction: 'draft_from_note',
  shelf: 'shelf_from_article',
} as const satisfies Record<NonNullable<Grounds['said']>, MessageKey>;

/** The draft's text with its personal sentences set off by number, and the facts and quotes behind each number. */
export function DraftText({ draft, facts, shower }: Props): ReactElement {
  const { text, say } = useWords();
  const grounds = groundsOf(draft, [...facts, ...draft.heard]);
  const numberOf = (start: number): number => grounds.findIndex(({ sentence }) => sentence.start === start) + 1;
  return (
    <>
      <div className={styles.paper} dir="auto">
        {draft.sentences.map((sentence, index) => {
          const from = draft.sentences[index - 1]?.end ?? 0;
          const gap = draft.gap > from && draft.gap <= sentence.start ? draft.gap : null;
          const number = numberOf(sentence.start);
          return (
            <span key={sentence.start}>
              {draft.text.slice(from, gap ?? sentence.start)}
              {gap === null ? null : (
                <>
                  <span className={styles.yours}>{text('draft_your_answer')}</span>
                  {draft.text.slice(gap, sentence.start)}
                </>
              )}
              {number === 0 ? (
                sentence.text
              ) : (
                <span className={styles.personal}>
                  {sentence.text}
                  <sup className={styles.number}>{number}</sup>
                </span>
              )}
            </span>
          );
        })}
      </div>
      {grounds.length === 0 ? null : (
        <ol className={styles.grounds} aria-label={text('draft_grounds')}>
          {grounds.map(({ sentence, facts: behind, said }) => (
            <li key={sentence.start}>
              {said === null ? null : <p className={styles.own}>{text(FROM[said])}</p>}
              {behind.map((fact) => (
                <div key={fact.id}>
                  <bdi className={styles.fact}>{claimText(fact.claim, say)}</bdi>
                  {fact.evidence.length === 0 ? <p className={styles.own}>{text('panel_own_undated')}</p> : null}
                  {fact.evidence.map((evidence) => (
                    <EvidenceQuote key={evidence.id} evidence={evidence} onShow={shower(evidence)} />
                  ))}
                </div>
              ))}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
