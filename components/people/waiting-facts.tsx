// What waits for the user's decision in mails of this person, with the way there. Decides nothing here: the mail is beside the panel.
import type { ReactElement } from 'react';
import { gmailLink } from '../../lib/core/model/evidence';
import type { Proposal } from '../../lib/core/people/card';
import { useWords } from '../data/words';
import { claimText } from '../person/claim-text';
import { Card } from '../ui/card';
import styles from './person-page.module.css';

/** Nothing when nothing waits. */
export function WaitingFacts({ proposals }: { readonly proposals: readonly Proposal[] }): ReactElement | null {
  const { text, say } = useWords();
  if (proposals.length === 0) return null;
  return (
    <Card title={text('person_waiting_title')} lead={text('person_waiting')}>
      <ul className={styles.rows}>
        {proposals.map(({ claimKey, candidate }) => (
          <li key={claimKey} className={styles.row}>
            <span dir="auto">{claimText(candidate.claim, say)}</span>
            <a href={gmailLink(candidate.evidence)} target="_blank" rel="noreferrer">
              {text('panel_open_mail')}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
