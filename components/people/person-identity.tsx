// Who somebody is: name, role, account, addresses and where their clock stands. Every field writes itself.
import type { ReactElement } from 'react';
import type { PersonChange } from '../../lib/app/edit-person';
import { handleText, normalAddress } from '../../lib/core/model/handle';
import type { Person } from '../../lib/core/model/person';
import type { Sentence } from '../../lib/core/model/sentence';
import { useWords } from '../data/words';
import { AutosavedField } from '../shell/autosaved-field';
import { AddLine } from '../ui/add-line';
import { IconButton } from '../ui/button';
import { Card } from '../ui/card';
import { CloseIcon } from '../ui/icons';
import styles from './person-identity.module.css';
import { ZoneField } from './zone-field';

/** `zone`: IANA name, null when unknown. `onChange` answers with what went wrong, or null. */
export function PersonIdentity({
  person,
  account,
  zone,
  now,
  onChange,
}: {
  readonly person: Person;
  readonly account: string;
  readonly zone: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onChange: (change: PersonChange) => Promise<Sentence | null>;
}): ReactElement {
  const { text, say } = useWords();
  const said = async (change: PersonChange): Promise<string | null> => {
    const wrong = await onChange(change);
    return wrong === null ? null : say(wrong);
  };
  return (
    <Card title={text('person_who')}>
      <div className={styles.fields}>
        <AutosavedField
          of={{ key: `name:${person.id}`, personId: person.id }}
          label={text('person_edit_name')}
          stored={person.name}
          save={(edit) => onChange({ kind: 'name', text: edit })}
        />
        <AutosavedField
          of={{ key: `role:${person.id}`, personId: person.id }}
          label={text('person_edit_role')}
          stored={person.role}
          save={(edit) => onChange({ kind: 'role', text: edit })}
        />
        <AutosavedField
          of={{ key: `account:${person.id}`, personId: person.id }}
          label={text('person_edit_account')}
          stored={account}
          save={(edit) => onChange({ kind: 'account', text: edit })}
        />
      </div>
      <fieldset className={styles.group}>
        <legend className={styles.subtitle}>{text('person_handles')}</legend>
        <ul className={styles.handles}>
          {person.handles.map((handle) => (
            <li key={handle}>
              <bdi>{handleText(handle)}</bdi>
              {person.handles.length === 1 ? null : (
                <IconButton
                  label={text('person_handle_remove', { address: handleText(handle) })}
                  onClick={() => {
                    void onChange({ kind: 'remove-address', address: handleText(handle) });
                  }}
                >
                  <CloseIcon />
                </IconButton>
              )}
            </li>
          ))}
        </ul>
        <AddLine
          label={text('person_handle_add')}
          add={text('app_add')}
          type="email"
          placeholder={text('account_placeholder')}
          onAdd={(typed) =>
            normalAddress(typed) === null
              ? text('error_not_an_address', { text: typed })
              : said({ kind: 'add-address', address: typed })
          }
        />
      </fieldset>
      <ZoneField zone={zone} now={now} onChange={(chosen) => onChange({ kind: 'zone', zone: chosen })} />
    </Card>
  );
}
