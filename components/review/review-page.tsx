// Review: what needs a human, of everybody, emptied by key. Every decision can be taken back here.
import { type ReactElement, useState } from 'react';
import type { ReviewOnScreen } from '../../lib/app/review';
import { useServices } from '../data/services';
import { type Decisions, useDecisions } from '../data/use-decisions';
import { useGestureDecision } from '../data/use-gesture-decision';
import { useReview } from '../data/use-review';
import { useWords } from '../data/words';
import { DecisionPage } from '../today/decision-page';
import { cardElement, TodayCard } from '../today/today-card';
import { EmptyState } from '../ui/empty-state';
import { useKeys } from '../ui/use-keys';
import { PersonProposals } from './person-proposals';
import styles from './review.module.css';

/** The page `#/review`. */
export function ReviewPage(): ReactElement {
  const { text } = useWords();
  const decisions = useDecisions('review');
  const { live, retry } = useReview();
  const shown = live.state === 'ready' ? live.value : null;
  const count = shown === null ? 0 : stopsOf(shown).length;
  return (
    <DecisionPage
      title={text('review_title')}
      lead={count === 0 ? '' : text('review_lead', { count })}
      count={count}
      decisions={decisions}
      state={live.state}
      onRetry={retry}
    >
      {shown === null ? null : count === 0 ? (
        <EmptyState level={2} title={text('review_empty_title')}>
          {text('review_empty')}
        </EmptyState>
      ) : (
        <Everything shown={shown} decisions={decisions} />
      )}
    </DecisionPage>
  );
}

/** Every card in reading order, by the element that gets the focus. */
const stopsOf = ({ held, waiting }: ReviewOnScreen): readonly string[] => [
  ...held.map(cardElement),
  ...waiting.flatMap(({ proposals }) => proposals.map(({ claimKey }) => `proposal-${claimKey}`)),
];

function Everything({
  shown,
  decisions,
}: {
  readonly shown: ReviewOnScreen;
  readonly decisions: Decisions;
}): ReactElement {
  const { text } = useWords();
  const { clock } = useServices();
  const decide = useGestureDecision(decisions);
  const stops = stopsOf(shown);
  // Where the current card was when it goes: the next one takes its place.
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const place = chosen === null ? -1 : stops.indexOf(chosen);
  const current = place === -1 ? Math.min(at, stops.length - 1) : place;
  const active = stops[current];
  const choose = (stop: string): void => {
    setChosen(stop);
    setAt(stops.indexOf(stop));
  };
  const move = (by: 1 | -1): void => {
    const next = stops[current + by];
    if (next === undefined) return;
    choose(next);
    document.getElementById(next)?.focus();
  };
  useKeys({
    j: () => {
      move(1);
    },
    k: () => {
      move(-1);
    },
  });
  return (
    <>
      {shown.held.length === 0 ? null : (
        <section aria-label={text('review_held')}>
          <h2 className={styles.who}>{text('review_held')}</h2>
          <ol className={styles.cards}>
            {shown.held.map((card) => (
              <TodayCard
                key={card.suggestion.occurrence.id}
                card={card}
                level={3}
                today={clock.today()}
                active={active === cardElement(card)}
                onActivate={() => {
                  choose(cardElement(card));
                }}
                onDecide={(decision) => void decide(card, decision)}
              />
            ))}
          </ol>
        </section>
      )}
      {shown.waiting.map((waiting) => (
        <PersonProposals
          key={waiting.person.id}
          waiting={waiting}
          decisions={decisions}
          active={waiting.proposals.find(({ claimKey }) => active === `proposal-${claimKey}`)?.claimKey ?? null}
          onActivate={(claim) => {
            choose(`proposal-${claim}`);
          }}
        />
      ))}
    </>
  );
}
