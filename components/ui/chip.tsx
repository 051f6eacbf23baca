// A word or two about the thing beside it. Not a button.
import type { ReactElement, ReactNode } from 'react';
import styles from './chip.module.css';
import { classNames } from './class-names';

/** A small label. `warn` only for harm. */
export function Chip({
  tone = 'quiet',
  children,
}: {
  readonly tone?: 'quiet' | 'accent' | 'warn';
  readonly children: ReactNode;
}): ReactElement {
  return (
    <span className={classNames(styles.chip, styles[tone])} dir="auto">
      {children}
    </span>
  );
}
