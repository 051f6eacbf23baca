// A person's letters in a circle. Decoration: the name stands beside it.
import type { ReactElement } from 'react';
import styles from './avatar.module.css';
import { classNames } from './class-names';

/** One or two letters; '' shows an empty circle. */
export function Avatar({
  letters,
  size = 'medium',
}: {
  readonly letters: string;
  readonly size?: 'small' | 'medium' | 'large';
}): ReactElement {
  return (
    <span className={classNames(styles.avatar, styles[size])} aria-hidden>
      {letters}
    </span>
  );
}
