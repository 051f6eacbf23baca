// The parts of the page that says what is kept of somebody.
import { type ReactElement, type ReactNode, useId } from 'react';
import styles from './kept-paper.module.css';

/** A titled part of the page. */
export function Part({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}): ReactElement {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {title}
      </h2>
      {lead === undefined ? null : <p className={styles.what}>{lead}</p>}
      {children}
    </section>
  );
}

/** One thing and what is kept of it. */
export const Line = ({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactElement => (
  <div>
    <dt>{term}</dt>
    <dd dir="auto">{children}</dd>
  </div>
);
