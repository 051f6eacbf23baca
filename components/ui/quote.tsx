// The words somebody wrote, with those that matter marked. The strongest element of a fact. Renders text only, never markup.
import type { ReactElement, ReactNode } from 'react';
import styles from './quote.module.css';

/** A quotation. `prefix` and `suffix` are the words around it, as they are to be shown; `source` is who, when and a link. */
export function Quote({
  quote,
  prefix = '',
  suffix = '',
  source,
}: {
  readonly quote: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly source?: ReactNode;
}): ReactElement {
  return (
    <figure className={styles.figure}>
      <blockquote className={styles.quote} dir="auto">
        “{prefix}
        <mark className={styles.mark}>{quote}</mark>
        {suffix}”
      </blockquote>
      {source === undefined ? null : <figcaption className={styles.source}>{source}</figcaption>}
    </figure>
  );
}
