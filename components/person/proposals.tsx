// What is new: things that the mail seems to say, one at a time. What was only guessed is folded away until the user unfolds it.
import { type ReactElement, type ReactNode, useId } from 'react';
import type { ClaimKey } from '../../lib/core/model/ids';
import type { Proposal } from '../../lib/core/people/card';
import { useWords } from '../data/words';
import { Kbd } from '../ui/kbd';
import { Section } from '../ui/section';
import { ProposalCard } from './proposal-card';
import styles from './proposals.module.css';
import { useLessCertain } from './use-less-certain';

type CardProps = Parameters<typeof ProposalCard>[0];

interface Props extends Pick<CardProps, 'shower' | 'onRemember' | 'onEdit' | 'onDismiss'> {
  readonly proposals: readonly Proposal[];
  readonly active: ClaimKey | null;
  readonly onActivate: (claim: ClaimKey) => void;
  /** The proposal whose card is a form now, and that form. */
  readonly editing: { readonly claim: ClaimKey; readonly form: ReactNode } | null;
}

/** Whether a proposal is shown at once, or only when the user asks for the less certain ones. */
export const isSure = (proposal: Proposal): boolean => proposal.certainty !== 'guessed';

/** The section; nothing when nothing waits. */
export function Proposals({ proposals, active, onActivate, editing, ...card }: Props): ReactElement | null {
  const { text } = useWords();
  const less = useLessCertain();
  const listId = useId();
  if (proposals.length === 0) return null;
  const guessed = proposals.filter((proposal) => !isSure(proposal));
  const item = (proposal: Proposal): ReactElement =>
    editing?.claim === proposal.claimKey ? (
      <li key={proposal.claimKey} className={styles.form}>
        {editing.form}
      </li>
    ) : (
      <ProposalCard
        key={proposal.claimKey}
        {...card}
        proposal={proposal}
        active={active === proposal.claimKey && editing === null}
        onActivate={() => {
          onActivate(proposal.claimKey);
        }}
      />
    );
  // A form that was left open must be found again.
  const unfolded = guessed.filter((proposal) => less.isOpen || editing?.claim === proposal.claimKey);
  return (
    <Section
      title={text('panel_new')}
      aside={
        <>
          <Kbd>J</Kbd>
          <Kbd>K</Kbd>
        </>
      }
    >
      {guessed.length === proposals.length ? null : (
        <ul className={styles.list}>{proposals.filter(isSure).map(item)}</ul>
      )}
      {guessed.length === 0 ? null : (
        <>
          <button
            type="button"
            className={styles.less}
            aria-expanded={less.isOpen}
            aria-controls={listId}
            onClick={less.toggle}
          >
            {text('panel_less_certain', { count: guessed.length })}
          </button>
          <div id={listId}>{unfolded.length === 0 ? null : <ul className={styles.list}>{unfolded.map(item)}</ul>}</div>
        </>
      )}
    </Section>
  );
}
