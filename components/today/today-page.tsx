// Today: for whom something can be done now, most important first. What was decided can be taken back here.
import type { ReactElement } from 'react';
import { useDecisions } from '../data/use-decisions';
import { useGestureDecision } from '../data/use-gesture-decision';
import { useToday } from '../data/use-today';
import { useWords } from '../data/words';
import { hashOf } from '../shell/route';
import { ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { DecisionPage } from './decision-page';
import { TodayList } from './today-list';

/** The page `#/today`. */
export function TodayPage(): ReactElement {
  const { text } = useWords();
  const decisions = useDecisions('today');
  const decide = useGestureDecision(decisions);
  const { live, people, retry } = useToday();
  const shown = live.state === 'ready' ? live.value : null;
  const count = shown?.cards.length ?? 0;
  return (
    <DecisionPage
      title={text('today_title')}
      lead={
        <>
          {shown === null || count === 0 ? '' : text('today_lead', { count })}{' '}
          {shown === null || shown.more === 0 ? '' : text('today_more', { count: shown.more })}{' '}
          {shown?.looking === true ? text('today_looking') : ''}
        </>
      }
      count={count}
      decisions={decisions}
      state={live.state}
      onRetry={retry}
    >
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
    </DecisionPage>
  );
}
