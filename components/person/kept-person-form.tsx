// The form of who somebody is, whose text survives closing and reloading.
import { type ReactElement, useState } from 'react';
import type { Card } from '../../lib/core/people/card';
import { zoneCity } from '../../lib/core/people/zones';
import { type PersonFailure, useSavePerson } from '../data/use-save-person';
import { useUnsaved } from '../data/use-unsaved';
import { useWords } from '../data/words';
import { PersonDraft, PersonForm } from './person-form';

/** The form, as soon as it is known what was kept. */
export function KeptPersonForm({
  card,
  onClose,
}: {
  readonly card: Card;
  readonly onClose: () => void;
}): ReactElement | null {
  const { say } = useWords();
  const { person, account, zone } = card;
  const save = useSavePerson(person);
  const [was] = useState<PersonDraft>({
    name: person.name,
    role: person.role,
    account: account?.name ?? '',
    place: zone === null ? '' : zoneCity(zone),
  });
  const kept = useUnsaved(`person:${person.id}`, person.id, PersonDraft, was);
  const [failure, setFailure] = useState<PersonFailure | null>(null);
  const { value } = kept;
  if (value === null) return null;
  const close = (): void => {
    kept.drop();
    onClose();
  };
  const onSave = async (): Promise<void> => {
    const wrong = await save(was, value);
    setFailure(wrong);
    if (wrong === null) close();
  };
  return (
    <PersonForm
      draft={value}
      error={failure === null ? null : { field: failure.field, text: say(failure.sentence) }}
      onChange={kept.change}
      onSave={() => void onSave()}
      onCancel={close}
    />
  );
}
