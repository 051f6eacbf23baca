// A titled part of a page with a hairline under it.
import { type ReactElement, type ReactNode, useId } from 'react';
import styles from './section.module.css';

/** A part with a small heading; `aside` stands at the heading's other end (keys, a count, a quiet button). */
export function Section({
  title,
  aside,
  children,
}: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 className={styles.title} id={id}>
          {title}
        </h2>
        {aside === undefined ? null : <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
