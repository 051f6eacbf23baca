// A sheet of paper on the ground of a full page, with its heading.
import { type ReactElement, type ReactNode, useId } from 'react';
import styles from './card.module.css';

/** A titled part of a full page; `aside` stands at the heading's other end, `lead` under it. `id` is the target of links. */
export function Card({
  title,
  lead,
  aside,
  id,
  children,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly aside?: ReactNode;
  readonly id?: string;
  readonly children?: ReactNode;
}): ReactElement {
  const titleId = useId();
  return (
    <section className={styles.card} id={id} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 className={styles.title} id={titleId} dir="auto">
          {title}
        </h2>
        {aside === undefined ? null : <div className={styles.aside}>{aside}</div>}
      </div>
      {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}
