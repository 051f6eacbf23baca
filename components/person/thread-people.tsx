// The people of the open conversation, to switch between them; a dot says that something waits at somebody else. Shown only when there is more than one.
import { type ReactElement, useId } from 'react';
import type { HostPerson } from '../../lib/core/model/message';
import { useNews } from '../data/use-news';
import { useWords } from '../data/words';
import { classNames } from '../ui/class-names';
import styles from './thread-people.module.css';

/** One button per person; the one in focus is marked. */
export function ThreadPeople({
  people,
  focus,
  mailbox,
  onChoose,
}: {
  readonly people: readonly HostPerson[];
  readonly focus: string;
  readonly mailbox: string;
  readonly onChoose: (address: string) => void;
}): ReactElement | null {
  const { text } = useWords();
  const newsId = useId();
  const others = people.flatMap(({ address }) => (address === '' || address === focus ? [] : [address]));
  const news = useNews(people.length < 2 ? [] : others, mailbox);
  if (people.length < 2) return null;
  return (
    <nav className={styles.people} aria-label={text('panel_people_of_thread')}>
      {people.map((person) => (
        <button
          key={person.address}
          type="button"
          className={classNames(styles.person, person.address === focus && styles.on)}
          aria-current={person.address === focus ? 'true' : undefined}
          aria-describedby={news.has(person.address) ? newsId : undefined}
          title={person.address}
          dir="auto"
          onClick={() => {
            onChoose(person.address);
          }}
        >
          {person.name || person.address || text('panel_no_address_title')}
          {news.has(person.address) ? <span className={styles.news} aria-hidden /> : null}
        </button>
      ))}
      <span id={newsId} hidden>
        {text('panel_person_news')}
      </span>
    </nav>
  );
}
