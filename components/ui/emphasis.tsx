// A sentence with one of its words in a stronger weight. Finds the word in the text, so that every language may put it where it likes.
import type { ReactElement } from 'react';
import styles from './emphasis.module.css';

/** Renders `text`; the first occurrence of `on` stands out. */
export function Emphasis({ text, on }: { readonly text: string; readonly on: string }): ReactElement {
  const at = on === '' ? -1 : text.indexOf(on);
  if (at === -1) return <span>{text}</span>;
  return (
    <span>
      {text.slice(0, at)}
      <b className={styles.strong}>{on}</b>
      {text.slice(at + on.length)}
    </span>
  );
}
