// The shape of what is coming. Invisible for its first 200 ms, so that what is quick never flickers.
import type { ReactElement } from 'react';
import styles from './skeleton.module.css';

const WIDTHS = ['62%', '84%', '48%', '76%', '55%'];

/** Grey lines; `label` is what screen readers hear. */
export function Skeleton({ lines = 4, label }: { readonly lines?: number; readonly label: string }): ReactElement {
  return (
    <output className={styles.skeleton} aria-label={label}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} style={{ inlineSize: WIDTHS[line % WIDTHS.length] }} />
      ))}
    </output>
  );
}
