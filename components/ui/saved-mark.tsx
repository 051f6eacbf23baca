// Says quietly whether the last change was written. Says nothing before there was one.
import type { ReactElement } from 'react';
import styles from './saved-mark.module.css';

/** Where a change is on its way into the memory. */
export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

/** One word beside a field; screen readers hear it when it changes. `texts` are the words for the states. */
export function SavedMark({
  state,
  texts,
}: {
  readonly state: SaveState;
  readonly texts: { readonly saved: string; readonly failed: string };
}): ReactElement {
  const text = state === 'saved' ? texts.saved : state === 'failed' ? texts.failed : '';
  return (
    <output className={styles.mark} data-state={state}>
      {text}
    </output>
  );
}
