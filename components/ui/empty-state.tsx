// What a place says when there is nothing in it, and the one thing to do about it.
import type { ReactElement, ReactNode } from 'react';
import styles from './empty-state.module.css';

/** A quiet middle of the page: a title, a sentence, perhaps a button. `level` of the title: 1 where it is all that the page says. */
export function EmptyState({
  title,
  level = 1,
  children,
  actions,
}: {
  readonly title: string;
  readonly level?: 1 | 2;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}): ReactElement {
  const Title = `h${level}` as const;
  return (
    <div className={styles.empty}>
      <Title className={styles.title} dir="auto">
        {title}
      </Title>
      {children === undefined ? null : <div className={styles.text}>{children}</div>}
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
