// A labelled line that writes itself into the memory and says so quietly.
import type { ReactElement } from 'react';
import type { Sentence } from '../../lib/core/model/sentence';
import { type FieldOf, type TextEdit, useAutosaved } from '../data/use-autosaved';
import { useWords } from '../data/words';
import { TextField } from '../ui/field';
import { SavedMark } from '../ui/saved-mark';
import styles from './autosaved-field.module.css';

/** `stored`: what the memory holds. `save` answers with what went wrong, or null. */
export function AutosavedField({
  of,
  label,
  hint,
  stored,
  type = 'text',
  maxLength = 300,
  suggestions,
  save,
  onEnter,
}: {
  readonly of: FieldOf;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly stored: string;
  readonly type?: 'text' | 'date';
  readonly maxLength?: number;
  readonly suggestions?: readonly string[];
  readonly save: (edit: TextEdit) => Promise<Sentence | null>;
  /** The user went into the field. */
  readonly onEnter?: () => void;
}): ReactElement {
  const { text, say } = useWords();
  const { value, state, error, onChange, onFocus, onBlur } = useAutosaved(of, stored, save);
  return (
    <div
      className={styles.field}
      onFocus={() => {
        onFocus();
        onEnter?.();
      }}
      onBlur={onBlur}
    >
      <TextField
        label={label}
        hint={hint}
        error={error === null ? undefined : say(error)}
        value={value}
        type={type}
        {...(type === 'date' ? {} : { maxLength })}
        {...(suggestions === undefined ? {} : { suggestions })}
        onChange={onChange}
      />
      <div className={styles.mark}>
        <SavedMark state={state} texts={{ saved: text('app_saved'), failed: text('app_not_saved') }} />
      </div>
    </div>
  );
}
