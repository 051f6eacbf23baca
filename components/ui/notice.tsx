// A sentence that must not be missed, in its place on the page: never over it.
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './notice.module.css';

/** hold: harm if overlooked · info: good to know · error: something did not work (read aloud at once). */
export type NoticeTone = 'hold' | 'info' | 'error';

/** A boxed sentence, with what can be done about it. */
export function Notice({
  tone = 'info',
  title,
  children,
  actions,
}: {
  readonly tone?: NoticeTone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}): ReactElement {
  return (
    <div className={classNames(styles.notice, styles[tone])} role={tone === 'error' ? 'alert' : undefined}>
      {title === undefined ? null : <strong className={styles.title}>{title}</strong>}
      {children === undefined ? null : <div>{children}</div>}
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
