// What is new: things that the mail seems to say, one at a time. What was only guessed stays folded away.
import { type ReactElement, type ReactNode, useState } from 'react';
import type { ClaimKey } from '../../lib/core/model/ids';
import type { Proposal } from '../../lib/core/people/card';
import { useWords } from '../data/words';
import { Button } from '../ui/button';
import { Kbd } from '../ui/kbd';
import { Section } from '../ui/section';
import { ProposalCard } from './proposal-card';
import styles from './proposals.module.css';

type CardProps = Parameters<typeof ProposalCard>[0];

interface Props extends Pick<CardProps, 'shower' | 'onRemember' | 'onEdit' | 'onDismiss'> {
  readonly proposals: readonly Proposal[];
  readonly active: ClaimKey | null;
  readonly onActivate: (claim: ClaimKey) => void;
  /** The proposal whose card is a form now, and that form. */
  readonly editing: { readonly claim: ClaimKey; readonly form: ReactNode } | null;
}

/** Whether a proposal is shown at once, or only when the user asks for the less certain ones. */
export const isSure = (proposal: Proposal): boolean => proposal.candidate.certainty !== 'guessed';

/** The section; nothing when nothing waits. */
export function Proposals({ proposals, active, onActivate, editing, ...card }: Props): ReactElement | null {
  const { text } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  if (proposals.length === 0) return null;
  const guessed = proposals.filter((proposal) => !isSure(proposal));
  const shown = showsAll ? proposals : proposals.filter((proposal) => isSure(proposal) || proposal.claimKey === active);
  const hidden = proposals.length - shown.length;
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
      <ul className={styles.list}>
        {shown.map((proposal) =>
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
          ),
        )}
      </ul>
      {hidden === 0 || guessed.length === 0 ? null : (
        <Button
          variant="quiet"
          onClick={() => {
            setShowsAll(true);
          }}
        >
          {text('panel_less_certain', { count: hidden })}
        </Button>
      )}
    </Section>
  );
}
