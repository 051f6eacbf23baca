// For what cannot be undone: the action works only after its words were typed. The words are shown, nothing has to be guessed.
import { type ReactElement, type ReactNode, useState } from 'react';
import { Button } from './button';
import { TextField } from './field';
import { Form } from './form';
import { Notice } from './notice';
import styles from './typed-confirmation.module.css';

/** Compares as a person would: without regard to case, composed letters and doubled space. */
const same = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim().toLocaleLowerCase();

/** `onConfirm` is called once the words match and answers with what went wrong, or null. */
export function TypedConfirmation({
  words,
  label,
  mismatch,
  action,
  busyAction,
  progress,
  cancel,
  onConfirm,
  onCancel,
}: {
  /** What has to be typed. */
  readonly words: string;
  readonly label: string;
  /** Said when the action is tried with other words. */
  readonly mismatch: string;
  readonly action: string;
  readonly busyAction: string;
  /** Shown while it is done; says also how to stop it, when it can be stopped. */
  readonly progress?: ReactNode;
  readonly cancel: string;
  readonly onConfirm: () => Promise<string | null>;
  readonly onCancel: () => void;
}): ReactElement {
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const submit = async (): Promise<void> => {
    if (busy) return;
    setTried(true);
    if (!same(typed, words)) return;
    setBusy(true);
    setFailure(await onConfirm());
    setBusy(false);
  };

  return (
    <Form className={styles.form} onSubmit={() => void submit()}>
      <TextField
        label={label}
        value={typed}
        error={tried && !same(typed, words) ? mismatch : undefined}
        maxLength={400}
        onChange={(value) => {
          setTyped(value);
          setTried(false);
        }}
      />
      {failure === null ? null : <Notice tone="error">{failure}</Notice>}
      <div className={styles.actions}>
        <Button type="submit" variant="danger" aria-disabled={busy || !same(typed, words)}>
          {busy ? busyAction : action}
        </Button>
        {busy ? null : (
          <Button variant="quiet" onClick={onCancel}>
            {cancel}
          </Button>
        )}
      </div>
      {busy ? progress : null}
    </Form>
  );
}
