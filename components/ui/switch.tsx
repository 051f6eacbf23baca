// On or off, at once. A native checkbox underneath, so that keys, forms and screen readers know it.
import { type ReactElement, type ReactNode, useId } from 'react';
import styles from './switch.module.css';

/** A line with its switch at the end. The label says what is so while the switch is on. */
export function Switch({
  label,
  hint,
  checked,
  onChange,
  disabled = false,
}: {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}): ReactElement {
  const id = useId();
  return (
    <div className={styles.line}>
      <label className={styles.label} htmlFor={id} dir="auto">
        {label}
      </label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        className={styles.switch}
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      {hint === undefined ? null : (
        <div className={styles.hint} id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </div>
  );
}
