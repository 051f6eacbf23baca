// What every page of decisions has around its cards: what it is, how the keys move, what was just decided with its undo, and the states without cards.
import type { ReactElement, ReactNode } from 'react';
import type { Decisions } from '../data/use-decisions';
import type { Live } from '../data/use-live';
import { useWords } from '../data/words';
import { Button } from '../ui/button';
import { Kbd } from '../ui/kbd';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';
import { UndoBar } from '../ui/undo-bar';
import { useKeys } from '../ui/use-keys';
import styles from './decision-page.module.css';

/** `count`: cards that J and K move between. `lead`: read aloud when it changes. */
export function DecisionPage({
  title,
  lead,
  count,
  decisions,
  state,
  onRetry,
  children,
}: {
  readonly title: string;
  readonly lead: ReactNode;
  readonly count: number;
  readonly decisions: Decisions;
  readonly state: Live<unknown>['state'];
  readonly onRetry: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const { text, say } = useWords();
  const undo = (): void => void decisions.undoLast();
  useKeys({ u: undo });
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.lead}>
            <output>{lead}</output>
          </p>
        </div>
        {count < 2 ? null : (
          <span className={styles.keys}>
            <Kbd>J</Kbd> <Kbd>K</Kbd>
          </span>
        )}
      </header>
      {decisions.failure === null ? null : <Notice tone="error">{say(decisions.failure)}</Notice>}
      {decisions.done === null ? null : (
        <UndoBar
          text={say(decisions.done.said)}
          undoLabel={text('app_undo')}
          closeLabel={text('app_close')}
          kbd="U"
          onUndo={undo}
          onClose={decisions.clear}
        />
      )}
      {state === 'loading' ? <Skeleton label={text('app_loading')} lines={6} /> : null}
      {state === 'failed' ? (
        <Notice tone="error" actions={<Button onClick={onRetry}>{text('app_retry')}</Button>}>
          {text('app_failed')}
        </Notice>
      ) : null}
      {children}
    </div>
  );
}
