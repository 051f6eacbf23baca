// A key as it stands on the keyboard, shown where it works. Read aloud through aria-keyshortcuts of its button, so hidden here.
import type { ReactElement } from 'react';
import styles from './kbd.module.css';

/** One key or chord, for example `↵` or `Alt+Shift+D`. `spoken` makes screen readers read it (in a list of keys). */
export function Kbd({
  children,
  spoken = false,
}: {
  readonly children: string;
  readonly spoken?: boolean;
}): ReactElement {
  return (
    <kbd className={styles.kbd} aria-hidden={spoken ? undefined : true}>
      {children}
    </kbd>
  );
}
