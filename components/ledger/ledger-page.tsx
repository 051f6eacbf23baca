// The ledger: what came up lately and what became of it, so that nobody has to believe that nothing was missed.
import { type ReactElement, useState } from 'react';
import { LEDGER_DAYS, LEDGER_ENDS, type LedgerEnd } from '../../lib/app/ledger';
import { useLedger } from '../data/use-ledger';
import { useWords } from '../data/words';
import { Button, ButtonRow } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Notice } from '../ui/notice';
import { Progress } from '../ui/progress';
import { Skeleton } from '../ui/skeleton';
import styles from './ledger.module.css';
import { LedgerTable } from './ledger-table';

/** The page `#/ledger`. */
export function LedgerPage(): ReactElement {
  const { text } = useWords();
  const { live, part, retry } = useLedger();
  const [only, setOnly] = useState<LedgerEnd | null>(null);
  const rows = live.state === 'ready' ? live.value : [];
  const shown = only === null ? rows : rows.filter(({ end }) => end === only);
  const choice = (end: LedgerEnd | null): ReactElement => (
    <Button
      key={end}
      variant={only === end ? 'plain' : 'quiet'}
      aria-pressed={only === end}
      onClick={() => {
        setOnly(end);
      }}
    >
      {text('ledger_count', {
        what: text(end === null ? 'ledger_all' : `ledger_end_${end}`),
        count: end === null ? rows.length : rows.filter((row) => row.end === end).length,
      })}
    </Button>
  );
  return (
    <div className={styles.page}>
      <header>
        <h1 className={styles.title}>{text('ledger_title')}</h1>
        <p className={styles.lead}>{text('ledger_lead', { count: LEDGER_DAYS })}</p>
      </header>
      {live.state !== 'loading' ? null : part === null ? (
        <Skeleton label={text('ledger_working')} lines={8} />
      ) : (
        <Progress label={text('ledger_working')} part={part} left="" />
      )}
      {live.state === 'failed' ? (
        <Notice tone="error" actions={<Button onClick={retry}>{text('app_retry')}</Button>}>
          {text('app_failed')}
        </Notice>
      ) : null}
      {live.state !== 'ready' ? null : rows.length === 0 ? (
        <EmptyState level={2} title={text('ledger_empty_title')}>
          {text('ledger_empty')}
        </EmptyState>
      ) : (
        <>
          <fieldset className={styles.filter}>
            <legend className={styles.legend}>{text('ledger_filter')}</legend>
            <ButtonRow>
              {choice(null)}
              {LEDGER_ENDS.map(choice)}
            </ButtonRow>
          </fieldset>
          {shown.length === 0 ? <p className={styles.lead}>{text('ledger_none')}</p> : <LedgerTable rows={shown} />}
        </>
      )}
    </div>
  );
}
