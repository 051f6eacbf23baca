// What waits about one person on the page Review: one card at a time, decided like beside the mail.
import { type ReactElement, useState } from 'react';
import type { Waiting } from '../../lib/app/review';
import type { ClaimKey } from '../../lib/core/model/ids';
import type { Decisions } from '../data/use-decisions';
import { usePersonActions } from '../data/use-person-actions';
import { useWords } from '../data/words';
import { ProposalEditor } from '../person/editors';
import { ProposalCard } from '../person/proposal-card';
import { hashOf } from '../shell/route';
import styles from './review.module.css';

/** `active`: the proposal that the keys act on; null for one of somebody else. */
export function PersonProposals({
  waiting: { person, proposals },
  decisions,
  active,
  onActivate,
}: {
  readonly waiting: Waiting;
  readonly decisions: Decisions;
  readonly active: ClaimKey | null;
  readonly onActivate: (claim: ClaimKey) => void;
}): ReactElement {
  const { text } = useWords();
  const actions = usePersonActions(person, decisions);
  const [editing, setEditing] = useState<ClaimKey | null>(null);
  return (
    <section aria-label={person.name || text('people_nameless')}>
      <h2 className={styles.who}>
        <a href={hashOf({ page: 'person', id: person.id })} dir="auto">
          {person.name || text('people_nameless')}
        </a>
      </h2>
      <ul className={styles.list}>
        {proposals.map((proposal) =>
          editing === proposal.claimKey ? (
            <li key={proposal.claimKey}>
              <ProposalEditor
                proposal={proposal}
                actions={actions}
                shower={() => undefined}
                onClose={() => {
                  setEditing(null);
                }}
              />
            </li>
          ) : (
            <ProposalCard
              key={proposal.claimKey}
              proposal={proposal}
              active={active === proposal.claimKey && editing === null}
              shower={() => undefined}
              onActivate={() => {
                onActivate(proposal.claimKey);
              }}
              onRemember={(_proposal, choice) => void actions.remember(proposal, choice)}
              onDismiss={() => void actions.dismiss(proposal)}
              onEdit={() => {
                setEditing(proposal.claimKey);
              }}
            />
          ),
        )}
      </ul>
    </section>
  );
}
