// A titled part of a page with a hairline under it.
import { type ReactElement, type ReactNode, useId } from 'react';
import styles from './section.module.css';

/** A part with a small heading; `aside` stands at the heading's other end (keys, a count, a quiet button). `level` 1: it is all there is on the page. */
export function Section({
  title,
  level = 2,
  aside,
  children,
}: {
  readonly title: string;
  readonly level?: 1 | 2;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const id = useId();
  const Title = `h${level}` as const;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <Title className={styles.title} id={id}>
          {title}
        </Title>
        {aside === undefined ? null : <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
