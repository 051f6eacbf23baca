// Stands in place of a draft while it is not clear whom it speaks to: says what is missing, and offers whom the mail goes to. Adds nobody to the mail.
import type { ReactElement } from 'react';
import type { HostPerson } from '../../lib/core/model/message';
import { useWords } from '../data/words';
import { Button, ButtonRow } from '../ui/button';
import { Section } from '../ui/section';
import { useKeys } from '../ui/use-keys';
import styles from './draft-screen.module.css';

/** `people`: whom the mail goes to, nobody or several. Escape leaves. */
export function WhomFor({
  people,
  onChoose,
  onClose,
}: {
  readonly people: readonly HostPerson[];
  readonly onChoose: (person: HostPerson) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { text } = useWords();
  useKeys({ Escape: onClose });
  return (
    <Section level={1} title={text('draft_title_open')}>
      <div className={styles.screen}>
        <output>
          {people.length === 0 ? text('draft_for_nobody') : text('draft_for_several', { count: people.length })}
        </output>
        {people.length === 0 ? null : (
          <ul className={styles.people}>
            {people.map((person) => (
              <li key={person.address}>
                <Button
                  title={person.address}
                  onClick={() => {
                    onChoose(person);
                  }}
                >
                  <bdi>{person.name === '' ? person.address : person.name}</bdi>
                </Button>
              </li>
            ))}
          </ul>
        )}
        <ButtonRow>
          <Button variant="quiet" kbd="Esc" onClick={onClose}>
            {text('panel_close')}
          </Button>
        </ButtonRow>
      </div>
    </Section>
  );
}
