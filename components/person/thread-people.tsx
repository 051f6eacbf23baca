// The people of the open conversation, to switch between them. Shown only when there is more than one.
import type { ReactElement } from 'react';
import type { HostPerson } from '../../lib/core/model/message';
import { useWords } from '../data/words';
import { classNames } from '../ui/class-names';
import styles from './thread-people.module.css';

/** One button per person; the one in focus is marked. */
export function ThreadPeople({
  people,
  focus,
  onChoose,
}: {
  readonly people: readonly HostPerson[];
  readonly focus: string;
  readonly onChoose: (address: string) => void;
}): ReactElement | null {
  const { text } = useWords();
  if (people.length < 2) return null;
  return (
    <nav className={styles.people} aria-label={text('panel_people_of_thread')}>
      {people.map((person) => (
        <button
          key={person.address}
          type="button"
          className={classNames(styles.person, person.address === focus && styles.on)}
          aria-current={person.address === focus ? 'true' : undefined}
          title={person.address}
          dir="auto"
          onClick={() => {
            onChoose(person.address);
          }}
        >
          {person.name || person.address || text('panel_no_address_title')}
        </button>
      ))}
    </nav>
  );
}
