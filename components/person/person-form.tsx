// Corrects who somebody is: name, role, account, and where their clock stands. Holds no state: whoever shows it keeps what is typed.
import { type ReactElement, useLayoutEffect, useId, useRef } from 'react';
import { z } from 'zod';
import { useWords } from '../data/words';
import { TextField } from '../ui/field';
import { Form, FormButtons } from '../ui/form';
import { useKeys } from '../ui/use-keys';
import styles from './fact-form.module.css';
import { zoneCity } from '../../lib/core/people/zones';

export const PersonDraft = z.object({ name: z.string(), role: z.string(), account: z.string(), place: z.string() });
/** The person as typed. `place`: a city or a zone's name; '' for unknown. */
export type PersonDraft = z.infer<typeof PersonDraft>;

/** Four lines and two buttons. */
export function PersonForm({
  draft,
  error,
  onChange,
  onSave,
  onCancel,
}: {
  readonly draft: PersonDraft;
  /** What is wrong, and where. */
  readonly error: { readonly field: keyof PersonDraft; readonly text: string } | null;
  readonly onChange: (draft: PersonDraft) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}): ReactElement {
  const { text } = useWords();
  const labelId = useId();
  const first = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    first.current?.focus();
  }, []);
  useKeys({ Escape: onCancel });
  const line = (field: keyof PersonDraft) => ({
    value: draft[field],
    error: error?.field === field ? error.text : undefined,
    onChange: (value: string): void => {
      onChange({ ...draft, [field]: value });
    },
  });
  return (
    <Form className={styles.form} labelledBy={labelId} onSubmit={onSave}>
      <strong className={styles.label} id={labelId}>
        {text('panel_who_is_this')}
      </strong>
      <TextField label={text('panel_name')} inputRef={first} {...line('name')} />
      <TextField label={text('panel_role')} {...line('role')} />
      <TextField label={text('panel_account')} {...line('account')} />
      <TextField
        label={text('panel_place')}
        hint={text('panel_place_hint')}
        suggestions={Intl.supportedValuesOf('timeZone').map(zoneCity)}
        {...line('place')}
      />
      <FormButtons
        save={text('panel_save')}
        saveKbd="↵"
        cancel={text('panel_cancel')}
        cancelKbd="Esc"
        onCancel={onCancel}
      />
    </Form>
  );
}
