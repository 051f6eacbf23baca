// Text for screen readers only.
import type { ReactElement, ReactNode } from 'react';
import styles from './visually-hidden.module.css';

/** Read aloud, not seen. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }): ReactElement {
  return <span className={styles.hidden}>{children}</span>;
}

/** Says its text to screen readers whenever it changes, without moving the focus. Must stay mounted. */
export function LiveRegion({ text }: { readonly text: string }): ReactElement {
  return <output className={styles.hidden}>{text}</output>;
}
