// How far a long task is, how long it still takes, and the way to stop it.
import { type ReactElement, useId } from 'react';
import { Button } from './button';
import styles from './progress.module.css';

/** `part`: from 0 to 1, null when nobody can tell. `left`: "about 10 seconds left", '' while unknown. Without `onStop` it cannot be stopped. */
export function Progress({
  label,
  part,
  left,
  stop,
  onStop,
}: {
  readonly label: string;
  readonly part: number | null;
  readonly left: string;
  readonly stop?: string;
  readonly onStop?: (() => void) | undefined;
}): ReactElement {
  const id = useId();
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <output id={id}>{label}</output>
        <span className={styles.left}>{left}</span>
      </div>
      <progress className={styles.bar} aria-labelledby={id} max={1} {...(part === null ? {} : { value: part })} />
      {onStop === undefined ? null : (
        <div>
          <Button variant="quiet" onClick={onStop}>
            {stop}
          </Button>
        </div>
      )}
    </div>
  );
}
