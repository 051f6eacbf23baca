// Today: for whom something can be done now, most important first. What was decided can be taken back here.
import type { ReactElement } from 'react';
import { useDecisions } from '../data/use-decisions';
import { useGestureDecision } from '../data/use-gesture-decision';
import { useToday } from '../data/use-today';
import { useWords } from '../data/words';
import { hashOf } from '../shell/route';
import { Button, ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Kbd } from '../ui/kbd';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';
import { UndoBar } from '../ui/undo-bar';
import { useKeys } from '../ui/use-keys';
import { TodayList } from './today-list';
import styles from './today.module.css';

/** The page `#/today`. */
export function TodayPage(): ReactElement {
  const { text, say } = useWords();
  const decisions = useDecisions('today');
  const decide = useGestureDecision(decisions);
  const { live, people, retry } = useToday();
  const undo = (): void => void decisions.undoLast();
  useKeys({ u: decisions.last === null ? undefined : undo });
  const shown = live.state === 'ready' ? live.value : null;
  const count = shown?.cards.length ?? 0;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{text('today_title')}</h1>
          <p className={styles.lead}>
            <output>
              {shown === null || count === 0 ? '' : text('today_lead', { count })}{' '}
              {shown === null || shown.more === 0 ? '' : text('today_more', { count: shown.more })}{' '}
              {shown?.looking === true ? text('today_looking') : ''}
            </output>
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
      {live.state === 'loading' ? <Skeleton label={text('app_loading')} lines={6} /> : null}
      {live.state === 'failed' ? (
        <Notice tone="error" actions={<Button onClick={retry}>{text('app_retry')}</Button>}>
          {text('app_failed')}
        </Notice>
      ) : null}
      {shown === null || count > 0 ? null : people === 0 ? (
        <EmptyState
          level={2}
          title={text('today_nobody_title')}
          actions={<ButtonLink href={hashOf({ page: 'people' })}>{text('app_to_people')}</ButtonLink>}
        >
          {text('today_nobody')}
        </EmptyState>
      ) : shown.looking ? null : (
        <EmptyState level={2} title={text('today_empty_title')}>
          {text('today_empty')}
        </EmptyState>
      )}
      {shown === null || count === 0 ? null : <TodayList cards={shown.cards} today={shown.day} onDecide={decide} />}
    </div>
  );
}
