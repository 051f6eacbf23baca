// Adds somebody by hand. Checks name and address before it asks; an address that is known leads to whoever has it.
import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { normalAddress } from '../../lib/core/model/handle';
import type { Sentence } from '../../lib/core/model/sentence';
import type { NewPerson } from '../data/use-record';
import { useUnsaved } from '../data/use-unsaved';
import { useWords } from '../data/words';
import { Card } from '../ui/card';
import { FieldRow, TextField } from '../ui/field';
import { Form, FormButtons } from '../ui/form';
import { Notice } from '../ui/notice';
import { useKeys } from '../ui/use-keys';
import styles from './people-page.module.css';

const Typed = z.object({ name: z.string(), address: z.string(), role: z.string() });

/** `typed`: what stood in the filter, a name or an address. `onAdd` answers with what went wrong, or null. */
export function AddPersonForm({
  typed,
  onAdd,
  onCancel,
}: {
  readonly typed: string;
  readonly onAdd: (person: NewPerson) => Promise<Sentence | null>;
  readonly onCancel: () => void;
}): ReactElement {
  const { text, say } = useWords();
  const initial = typed.includes('@') ? { name: '', address: typed, role: '' } : { name: typed, address: '', role: '' };
  const kept = useUnsaved('add-person:new', null, Typed, initial);
  const form = kept.value ?? initial;
  const first = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    first.current?.focus();
  }, []);
  useKeys({ Escape: onCancel });
  const [checked, setChecked] = useState(false);
  const [failure, setFailure] = useState<Sentence | null>(null);
  const set = (part: Partial<NewPerson>): void => {
    kept.change({ ...form, ...part });
    setFailure(null);
  };
  const address = normalAddress(form.address);
  const addressProblem =
    form.address.trim() === '' ? text('add_address_missing') : text('error_not_an_address', { text: form.address });
  const nameMissing = form.name.trim() === '';

  const submit = async (): Promise<void> => {
    setChecked(true);
    if (nameMissing || address === null) return;
    const wrong = await onAdd({ name: form.name.trim(), address, role: form.role.trim() });
    setFailure(wrong);
    if (wrong === null) kept.drop();
  };
  const leave = (): void => {
    kept.drop();
    onCancel();
  };

  return (
    <Card title={text('add_title')}>
      <Form className={styles.form} onSubmit={() => void submit()}>
        <FieldRow>
          <TextField
            label={text('add_name')}
            value={form.name}
            inputRef={first}
            maxLength={300}
            error={checked && nameMissing ? text('error_empty_name') : undefined}
            onChange={(name) => {
              set({ name });
            }}
          />
          <TextField
            label={text('add_address')}
            type="email"
            value={form.address}
            maxLength={254}
            error={checked && address === null ? addressProblem : undefined}
            onChange={(value) => {
              set({ address: value });
            }}
          />
          <TextField
            label={text('add_role')}
            value={form.role}
            maxLength={300}
            onChange={(role) => {
              set({ role });
            }}
          />
        </FieldRow>
        {[kept.failure, failure].map((wrong) =>
          wrong === null ? null : (
            <Notice key={wrong.key} tone="error">
              {say(wrong)}
            </Notice>
          ),
        )}
        <FormButtons save={text('add_save')} cancel={text('app_cancel')} onCancel={leave} />
      </Form>
    </Card>
  );
}
