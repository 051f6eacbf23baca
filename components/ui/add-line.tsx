// One line to write and a button that adds it to a list. What may be added is the caller's decision.
import { type ReactElement, useRef, useState } from 'react';
import styles from './add-line.module.css';
import { Button } from './button';
import { TextField } from './field';
import { Form } from './form';

/** `onAdd` gets the trimmed text and answers with what is wrong with it, or null: then the line is empty again. */
export function AddLine({
  label,
  add,
  placeholder,
  hint,
  type = 'text',
  onAdd,
}: {
  readonly label: string;
  /** The word on the button. */
  readonly add: string;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly type?: 'text' | 'email';
  readonly onAdd: (text: string) => string | null | Promise<string | null>;
}): ReactElement {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);

  const submit = async (): Promise<void> => {
    const asked = text.trim();
    const wrong = asked === '' ? null : await onAdd(asked);
    setError(wrong ?? undefined);
    // What was typed meanwhile stays.
    if (wrong === null) setText((now) => (now === text ? '' : now));
    input.current?.focus();
  };

  return (
    <Form className={styles.form} onSubmit={() => void submit()}>
      <TextField
        label={label}
        hint={hint}
        error={error}
        type={type}
        value={text}
        placeholder={placeholder ?? ''}
        maxLength={320}
        inputRef={input}
        onChange={(value) => {
          setText(value);
          setError(undefined);
        }}
      />
      <div className={styles.button}>
        <Button type="submit">{add}</Button>
      </div>
    </Form>
  );
}
