// The scores of an account over time, as one quiet line. The table under it says the same in words, also to screen readers.
import type { ReactElement } from 'react';
import type { HealthScore } from '../../lib/core/model/account';
import { dayNumber } from '../../lib/core/model/when';
import { writeDay } from '../../lib/platform/dates';
import { useWords } from '../data/words';
import styles from './person-organisation.module.css';

/** The picture is as wide and as high as its place; inside, both count to a hundred. */
const SIDE = 100;
const LEVELS = [0, 50, SIDE] as const;

/** `scores`: two at least, the earliest first. */
export function ScoreChart({ scores }: { readonly scores: readonly HealthScore[] }): ReactElement | null {
  const { language } = useWords();
  const [first, last] = [scores[0], scores.at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = dayNumber(first.at);
  const span = Math.max(1, dayNumber(last.at) - from);
  const points = scores.map(({ at, score }) => `${((dayNumber(at) - from) / span) * SIDE} ${SIDE - score}`);
  return (
    <div className={styles.chart} aria-hidden="true">
      <div className={styles.levels}>
        <span>{SIDE}</span>
        <span>0</span>
      </div>
      <svg className={styles.line} viewBox={`0 0 ${SIDE} ${SIDE}`} preserveAspectRatio="none">
        {LEVELS.map((level) => (
          <path key={level} className={styles.guide} d={`M0 ${SIDE - level}H${SIDE}`} />
        ))}
        <path className={styles.curve} d={`M${points.join('L')}`} />
        {points.map((point) => (
          <path key={point} className={styles.dot} d={`M${point}h0`} />
        ))}
      </svg>
      <div className={styles.days}>
        <span>{writeDay(language, first.at)}</span>
        <span>{writeDay(language, last.at)}</span>
      </div>
    </div>
  );
}
