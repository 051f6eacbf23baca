// One thing that the mail seems to say, waiting for the user. Shows what it rests on and what it contradicts; resolves nothing by itself.
import { type ReactElement, useState } from 'react';
import type { Evidence } from '../../lib/core/model/evidence';
import type { Proposal } from '../../lib/core/people/card';
import type { AcceptChoice } from '../data/use-person-actions';
import { useWords } from '../data/words';
import { Button, ButtonRow } from '../ui/button';
import { CheckField } from '../ui/field';
import { Chip } from '../ui/chip';
import { classNames } from '../ui/class-names';
import { useKeys } from '../ui/use-keys';
import { AnswersNote } from './answers-note';
import { claimLabel, claimText } from './claim-text';
import { EvidenceQuote } from './evidence-quote';
import styles from './proposal-card.module.css';

/** What the user can do with a proposal. */
export interface ProposalActions {
  readonly onRemember: (proposal: Proposal, choice: AcceptChoice) => void;
  readonly onEdit: (proposal: Proposal) => void;
  readonly onDismiss: (proposal: Proposal) => void;
}

interface Props extends ProposalActions {
  readonly proposal: Proposal;
  /** The one that the keys act on; the others are one line. */
  readonly active: boolean;
  readonly onActivate: () => void;
  readonly shower: (evidence: Omit<Evidence, 'id'>) => ((evidence: Omit<Evidence, 'id'>) => void) | undefined;
}

/** A card, or a line while it is not its turn. */
export function ProposalCard(props: Props): ReactElement {
  const { proposal, active, onActivate } = props;
  const { claim } = proposal.candidate;
  const words = useWords();
  const title = claimText(claim, words.say);
  // A moment without words of its own is named by its kind already.
  const chip = claim.value === '' ? null : <Chip>{claimLabel(claim, words.say)}</Chip>;
  const certainty =
    proposal.certainty === 'stated' ? null : <Chip>{words.text(`certainty_${proposal.certainty}`)}</Chip>;
  const id = `proposal-${proposal.claimKey}`;
  if (!active) {
    return (
      <li className={styles.card}>
        <button
          id={id}
          type="button"
          className={styles.line}
          aria-expanded={false}
          onClick={onActivate}
          onFocus={onActivate}
        >
          <bdi className={styles.claim}>{title}</bdi> {chip} {certainty}
        </button>
      </li>
    );
  }
  return (
    <li className={classNames(styles.card, styles.active)}>
      <div id={id} tabIndex={-1} className={styles.head}>
        <bdi className={styles.claim}>{title}</bdi> {chip} {certainty}{' '}
        {proposal.candidate.sensitivity === 'ordinary' ? null : <Chip tone="warn">{words.text('panel_private')}</Chip>}
      </div>
      <ActiveBody {...props} />
    </li>
  );
}

function ActiveBody({ proposal, shower, onRemember, onEdit, onDismiss }: Props): ReactElement {
  const { text } = useWords();
  const { candidate, contradicts } = proposal;
  const isSpecial = candidate.sensitivity === 'special';
  const [withoutQuote, setWithoutQuote] = useState(false);
  const isConflict = contradicts.length > 0;
  const remember = (replace: boolean) => (): void => {
    onRemember(proposal, { replace, withoutQuote });
  };
  useKeys({
    Enter: remember(isConflict),
    b: isConflict ? remember(false) : undefined,
    e: () => {
      onEdit(proposal);
    },
    Backspace: () => {
      onDismiss(proposal);
    },
    x: isSpecial
      ? () => {
          setWithoutQuote(!withoutQuote);
        }
      : undefined,
  });
  return (
    <>
      <AnswersNote candidate={candidate} />
      <EvidenceQuote evidence={candidate.evidence} onShow={shower(candidate.evidence)} />
      {isSpecial ? (
        <CheckField
          label={text('panel_leave_quote_out')}
          hint={text('panel_special_hint')}
          checked={withoutQuote}
          onChange={setWithoutQuote}
        />
      ) : null}
      {contradicts.map((fact) => (
        <Contradicted key={fact.id} fact={fact} shower={shower} />
      ))}
      <ButtonRow>
        <Button variant="primary" kbd="↵" aria-keyshortcuts="Enter" onClick={remember(isConflict)}>
          {text(isConflict ? 'panel_replace' : 'panel_remember')}
        </Button>
        {isConflict ? (
          <Button kbd="B" aria-keyshortcuts="B" onClick={remember(false)}>
            {text('panel_keep_both')}
          </Button>
        ) : null}
        <Button
          kbd="E"
          aria-keyshortcuts="E"
          onClick={() => {
            onEdit(proposal);
          }}
        >
          {text('panel_edit')}
        </Button>
        <Button
          variant="quiet"
          kbd="⌫"
          aria-keyshortcuts="Backspace"
          onClick={() => {
            onDismiss(proposal);
          }}
        >
          {text('panel_not_this')}
        </Button>
      </ButtonRow>
    </>
  );
}

function Contradicted({
  fact,
  shower,
}: Pick<Props, 'shower'> & { readonly fact: Proposal['contradicts'][number] }): ReactElement {
  const words = useWords();
  const evidence = fact.evidence[0];
  return (
    <div className={styles.against}>
      <p className={styles.old}>
        {words.text('panel_you_remember')} <b dir="auto">{claimText(fact.claim, words.say)}</b>
      </p>
      {evidence === undefined ? (
        <p className={styles.old}>
          {fact.observedAt === null
            ? words.text('panel_own_undated')
            : words.text('panel_own_source', { day: fact.observedAt })}
        </p>
      ) : (
        <EvidenceQuote evidence={evidence} onShow={shower(evidence)} />
      )}
      <p className={styles.old}>{words.text('panel_otherwise')}</p>
    </div>
  );
}
