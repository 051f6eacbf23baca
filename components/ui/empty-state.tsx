// What a place says when there is nothing in it, and the one thing to do about it.
import type { ReactElement, ReactNode } from 'react';
import styles from './empty-state.module.css';

/** A quiet middle of the page: a title, a sentence, perhaps a button. */
export function EmptyState({
  title,
  children,
  actions,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}): ReactElement {
  return (
    <div className={styles.empty}>
      <h2 className={styles.title} dir="auto">
        {title}
      </h2>
      {children === undefined ? null : <div className={styles.text}>{children}</div>}
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
