// Finds somebody in memory by hand, or adds them. What the panel offers when no mail says whom it is about.
import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { normalAddress } from '../../lib/core/model/handle';
import type { PersonId } from '../../lib/core/model/ids';
import { handleText } from '../../lib/core/model/handle';
import { initials } from '../../lib/core/model/person';
import type { Sentence } from '../../lib/core/model/sentence';
import { useAddPerson } from '../data/use-add-person';
import { usePeopleSearch } from '../data/use-search';
import { useUnsaved } from '../data/use-unsaved';
import { useWords } from '../data/words';
import { Avatar } from '../ui/avatar';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { Form, FormButtons } from '../ui/form';
import { Section } from '../ui/section';
import styles from './find-person.module.css';

const SHOWN = 8;
const NewPerson = z.object({ name: z.string(), address: z.string() });

/** A search field, its results, and a form for somebody new. */
export function FindPerson({
  focused = false,
  onChoose,
}: {
  /** Whether the focus goes into the search at once. */
  readonly focused?: boolean;
  readonly onChoose: (person: PersonId) => void;
}): ReactElement {
  const { text } = useWords();
  const [query, setQuery] = useState('');
  const [isAdding, setAdding] = useState(false);
  const people = usePeopleSearch(query, SHOWN);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  return (
    <Section title={text('panel_find')}>
      <div className={styles.find}>
        <TextField label={text('panel_find_label')} type="search" inputRef={field} value={query} onChange={setQuery} />
        {query.trim() !== '' && people?.length === 0 ? (
          <p className={styles.none}>{text('panel_find_nobody')}</p>
        ) : null}
        {people === null || people.length === 0 ? null : (
          <ul className={styles.people}>
            {people.map((person) => (
              <li key={person.id}>
                <button
                  type="button"
                  className={styles.person}
                  onClick={() => {
                    onChoose(person.id);
                  }}
                >
                  <Avatar letters={initials(person.name)} size="small" />
                  <span className={styles.who}>
                    <bdi>{person.name}</bdi>
                    <bdi className={styles.address}>{person.handles.map(handleText).join(', ')}</bdi>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {isAdding ? (
          <AddSomebody
            typed={query}
            onChoose={onChoose}
            onCancel={() => {
              setAdding(false);
            }}
          />
        ) : (
          <Button
            variant="quiet"
            onClick={() => {
              setAdding(true);
            }}
          >
            {text('panel_add_somebody')}
          </Button>
        )}
      </div>
    </Section>
  );
}

function AddSomebody({
  typed,
  onChoose,
  onCancel,
}: {
  readonly typed: string;
  readonly onChoose: (person: PersonId) => void;
  readonly onCancel: () => void;
}): ReactElement | null {
  const { text, say } = useWords();
  const { add } = useAddPerson();
  const initial = typed.includes('@') ? { name: '', address: typed } : { name: typed, address: '' };
  const kept = useUnsaved('person:new', null, NewPerson, initial);
  const [failure, setFailure] = useState<Sentence | null>(null);
  const { value } = kept;
  if (value === null) return null;
  const save = async (): Promise<void> => {
    const added = await add(value);
    setFailure(added.ok ? null : added.error.sentence);
    if (!added.ok) return;
    kept.drop();
    onChoose(added.value);
  };
  const isBad = failure !== null && normalAddress(value.address) === null;
  return (
    <Form className={styles.find} onSubmit={() => void save()}>
      <TextField
        label={text('panel_name')}
        value={value.name}
        onChange={(name) => {
          kept.change({ ...value, name });
        }}
      />
      <TextField
        label={text('panel_address')}
        type="email"
        value={value.address}
        error={isBad && failure !== null ? say(failure) : undefined}
        onChange={(address) => {
          kept.change({ ...value, address });
        }}
      />
      {failure !== null && !isBad ? <p className={styles.none}>{say(failure)}</p> : null}
      <FormButtons
        save={text('panel_add')}
        saveKbd="↵"
        cancel={text('panel_cancel')}
        onCancel={() => {
          kept.drop();
          onCancel();
        }}
      />
    </Form>
  );
}
