// The cards of Today, gone through by key: one is current, and after a decision the next one is.
import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { TodayCard as Card } from '../../lib/app/today';
import type { Day } from '../../lib/core/model/when';
import type { CardDecision } from '../data/use-gesture-decision';
import { useWords } from '../data/words';
import { useKeys } from '../ui/use-keys';
import { cardElement, TodayCard } from './today-card';
import styles from './today.module.css';

/** `onDecide` resolves when it was written, or refused. */
export function TodayList({
  cards,
  today,
  onDecide,
}: {
  readonly cards: readonly Card[];
  readonly today: Day;
  readonly onDecide: (card: Card, decision: CardDecision) => Promise<unknown>;
}): ReactElement {
  const { text } = useWords();
  const [at, setAt] = useState(0);
  const current = Math.min(at, cards.length - 1);
  const had = useRef(cards.length);
  const focus = (index: number): void => {
    const card = cards[index];
    if (card === undefined) return;
    setAt(index);
    document.getElementById(cardElement(card))?.focus();
  };
  useEffect(() => {
    // The button that was pressed went with its card: the focus goes on to the next one.
    if (had.current > cards.length && document.activeElement === document.body) {
      const card = cards[current];
      if (card !== undefined) document.getElementById(cardElement(card))?.focus();
    }
    had.current = cards.length;
  }, [cards, current]);
  useKeys({
    j: () => {
      focus(current + 1);
    },
    k: () => {
      focus(current - 1);
    },
  });
  return (
    <ol className={styles.list} aria-label={text('today_list')}>
      {cards.map((card, index) => (
        <TodayCard
          key={card.suggestion.occurrence.id}
          card={card}
          today={today}
          active={index === current}
          onActivate={() => {
            setAt(index);
          }}
          onDecide={(decision) => void onDecide(card, decision)}
        />
      ))}
    </ol>
  );
}
