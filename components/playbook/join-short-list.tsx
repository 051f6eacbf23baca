// Puts somebody on the short list: why, and, when it is full, who leaves it for them. Shown as a button until it is asked for.
import { type ReactElement, useState } from 'react';
import { z } from 'zod';
import type { ShortList } from '../../lib/app/short-list';
import type { PersonId } from '../../lib/core/model/ids';
import { givenName, type Person } from '../../lib/core/model/person';
import { writeDay } from '../../lib/platform/dates';
import { useUnsaved } from '../data/use-unsaved';
import { useWords } from '../data/words';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';
import { Form, FormButtons } from '../ui/form';
import styles from './playbook.module.css';

/** `why`: what speaks for them by itself. */
export function JoinShortList({
  person,
  list,
  why = '',
  onPut,
}: {
  readonly person: Person;
  readonly list: ShortList;
  readonly why?: string;
  readonly onPut: (person: PersonId, reason: string, instead: PersonId | null) => Promise<boolean>;
}): ReactElement | null {
  const { text, language } = useWords();
  const [open, setOpen] = useState(false);
  const [leaves, setLeaves] = useState<string | null>(null);
  const kept = useUnsaved(`short-list:${person.id}`, person.id, z.string(), why);
  const name = givenName(person.name) || text('people_nameless');
  if (!open)
    return (
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        {text('short_list_put', { name })}
      </Button>
    );
  const isFull = list.people.length >= list.limit;
  const first = isFull ? (list.first.find(({ person: { id } }) => id === leaves) ?? list.first[0] ?? null) : null;
  const reason = kept.value ?? why;
  const close = (): void => {
    kept.drop();
    setOpen(false);
  };
  const submit = async (): Promise<void> => {
    if (await onPut(person.id, reason, first?.person.id ?? null)) close();
  };
  return (
    <Form className={styles.join} onSubmit={() => void submit()}>
      <TextField label={text('short_list_why')} value={reason} maxLength={300} onChange={kept.change} />
      {first === null ? null : (
        <SelectField
          label={text('short_list_full', { limit: String(list.limit) })}
          hint={text('short_list_full_hint')}
          value={first.person.id}
          options={list.first.map(({ person: { id, name: other }, last }) => ({
            value: id,
            label:
              last === null
                ? text('short_list_leaves_unknown', { name: other || text('people_nameless') })
                : text('short_list_leaves', { name: other || text('people_nameless'), date: writeDay(language, last) }),
          }))}
          onChange={setLeaves}
        />
      )}
      <FormButtons
        save={
          first === null
            ? text('short_list_put', { name })
            : text('short_list_exchange', { name, other: givenName(first.person.name) || text('people_nameless') })
        }
        cancel={text('app_cancel')}
        onCancel={close}
      />
    </Form>
  );
}
