// When something that is put off may come back: a few days to choose from, or with their next word.
import { type ReactElement, useLayoutEffect, useRef } from 'react';
import { snoozeDays } from '../../lib/app/today';
import type { Day } from '../../lib/core/model/when';
import { writeNearDay } from '../../lib/platform/dates';
import { useWords } from '../data/words';
import { Button, ButtonRow } from '../ui/button';
import { useKeys } from '../ui/use-keys';
import styles from './today.module.css';

/** `onChoose`: that day, or null for their next word. The first choice has the focus; Escape leaves. */
export function Later({
  today,
  onChoose,
  onClose,
}: {
  readonly today: Day;
  readonly onChoose: (until: Day | null) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { text, language } = useWords();
  const group = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    group.current?.querySelector('button')?.focus();
  }, []);
  useKeys({ Escape: onClose });
  return (
    <fieldset ref={group} className={styles.later}>
      <legend>{text('today_later_title')}</legend>
      <ButtonRow>
        {snoozeDays(today).map((day, index) => (
          <Button
            key={day}
            onClick={() => {
              onChoose(day);
            }}
          >
            {index === 0 ? text('today_until_tomorrow') : text('today_until', { date: writeNearDay(language, day) })}
          </Button>
        ))}
        <Button
          onClick={() => {
            onChoose(null);
          }}
        >
          {text('today_until_word')}
        </Button>
        <Button variant="quiet" kbd="Esc" onClick={onClose}>
          {text('app_cancel')}
        </Button>
      </ButtonRow>
    </fieldset>
  );
}
