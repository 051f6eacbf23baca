// After Start: the one thing to do next, and what to expect of it.
import type { ReactElement } from 'react';
import { gmailAddress } from '../../lib/core/model/evidence';
import { useMailPage } from '../data/use-beside';
import { useWords } from '../data/words';
import { ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import styles from './start.module.css';

const STEPS = ['start_done_1', 'start_done_2', 'start_done_3'] as const;

/** `accounts`: addresses that are switched on; `seen`: those whose tabs have spoken to Keepsake, and need not be loaded anew. */
export function Started({
  accounts,
  seen,
}: {
  readonly accounts: readonly string[];
  readonly seen: readonly string[];
}): ReactElement {
  const { text } = useWords();
  const page = useMailPage();
  const [first = ''] = accounts;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{text('start_done_title')}</h1>
        {accounts.length === 0 ? null : <p className={styles.lead}>{text('start_done_lead', { accounts })}</p>}
      </header>
      <Card title={text('start_done_next')}>
        <ol className={styles.steps}>
          {STEPS.map((step) => (
            <li key={step}>{text(step)}</li>
          ))}
        </ol>
        <div className={styles.actions}>
          <ButtonLink
            variant="primary"
            href={gmailAddress(first)}
            target="_blank"
            rel="noreferrer"
            onClick={(event) => {
              event.preventDefault();
              void page.showGmail(first);
            }}
          >
            {text('start_done_button')}
          </ButtonLink>
        </div>
        {seen.includes(first) ? null : <p className={styles.hint}>{text('start_done_reload')}</p>}
      </Card>
    </div>
  );
}
