// The list of people, of which only the rows in view exist: ten thousand scroll like ten. Arrow keys go from row to row, Enter opens one.
import {
  type KeyboardEvent,
  type ReactElement,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { initials, type Person } from '../../lib/core/model/person';
import { usePersonSummary } from '../data/use-people';
import { useWords } from '../data/words';
import { agoSentence } from '../person/dates';
import { hashOf } from '../shell/route';
import { Avatar } from '../ui/avatar';
import { classNames } from '../ui/class-names';
import { VisuallyHidden } from '../ui/visually-hidden';
import styles from './people-list.module.css';
import { windowOf } from './window-of';

/** Height of a row in CSS pixels; the style sheet says the same. */
const ROW = 52;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

/** What the page may ask of the list. */
export interface PeopleListHandle {
  readonly focusFirst: () => void;
}

/** `people`: those read so far. `onNearEnd` asks for more. */
export function PeopleList({
  ref,
  people,
  more,
  onNearEnd,
  onLeaveUp,
}: {
  readonly ref: Ref<PeopleListHandle>;
  readonly people: readonly Person[];
  /** Whether there are people that were not read yet. */
  readonly more: boolean;
  readonly onNearEnd: () => void;
  /** The user went up from the first row. */
  readonly onLeaveUp: () => void;
}): ReactElement {
  const { text } = useWords();
  const box = useRef<HTMLUListElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const wanted = useRef<number | null>(null);
  const { first, end } = windowOf(view.top, view.height, ROW, people.length);

  const measure = useCallback((): void => {
    const { current } = box;
    if (current !== null) setView({ top: current.scrollTop, height: current.clientHeight });
  }, []);
  useEffect(() => {
    const { current } = box;
    if (current === null) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [measure]);
  useEffect(() => {
    if (more && end >= people.length - 20) onNearEnd();
  }, [more, end, people.length, onNearEnd]);
  // A row that the focus is to go to may not have existed before this rendering.
  useEffect(() => {
    if (wanted.current !== null && focusRow(box.current, wanted.current)) wanted.current = null;
  });

  const goToRow = (index: number): void => {
    const { current } = box;
    if (current === null || index < 0) return;
    const top = index * ROW;
    if (top < current.scrollTop) current.scrollTop = top;
    else if (top + ROW > current.scrollTop + current.clientHeight) current.scrollTop = top + ROW - current.clientHeight;
    wanted.current = focusRow(current, index) ? null : index;
    measure();
  };
  useImperativeHandle(ref, () => ({
    focusFirst: () => {
      if (people.length > 0) goToRow(0);
    },
  }));
  const onKey = (event: KeyboardEvent, at: number): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const last = people.length - 1;
    const step = STEPS[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? last : step === undefined ? null : at + step;
    if (to === null) return;
    event.preventDefault();
    if (to < 0 && at === 0) onLeaveUp();
    else goToRow(Math.max(0, Math.min(last, to)));
  };

  return (
    <div className={styles.sheet} data-list>
      <div className={classNames(styles.columns, styles.header)} aria-hidden>
        {(['name', 'role', 'last', 'facts'] as const).map((column) => (
          <span key={column}>{text(`people_col_${column}`)}</span>
        ))}
      </div>
      <ul ref={box} className={styles.box} aria-label={text('people_list_label')} onScroll={measure}>
        {first === 0 ? null : <li aria-hidden style={{ blockSize: first * ROW }} />}
        {people.slice(first, end).map((person, offset) => (
          <PersonRow
            key={person.id}
            person={person}
            index={first + offset}
            count={more ? -1 : people.length}
            onKey={onKey}
          />
        ))}
        {end === people.length ? null : <li aria-hidden style={{ blockSize: (people.length - end) * ROW }} />}
      </ul>
    </div>
  );
}

/** False when the row does not exist now. */
function focusRow(box: HTMLElement | null, index: number): boolean {
  const link = box?.querySelector<HTMLElement>(`[data-row="${index}"]`);
  link?.focus({ preventScroll: true });
  return link !== null && link !== undefined;
}

function PersonRow({
  person,
  index,
  count,
  onKey,
}: {
  readonly person: Person;
  readonly index: number;
  /** How many there are; -1 when that is not known. */
  readonly count: number;
  readonly onKey: (event: KeyboardEvent, index: number) => void;
}): ReactElement {
  const { text, say } = useWords();
  const summary = usePersonSummary(person);
  const role = [person.role, summary?.account ?? ''].filter(Boolean).join(' · ');
  return (
    <li className={classNames(styles.columns, styles.row)} aria-posinset={index + 1} aria-setsize={count}>
      <span className={styles.name}>
        <Avatar size="small" letters={initials(person.name)} />
        <a
          className={styles.link}
          data-row={index}
          href={hashOf({ page: 'person', id: person.id })}
          onKeyDown={(event) => {
            onKey(event, index);
          }}
        >
          <bdi>{person.name || text('people_nameless')}</bdi>
        </a>
      </span>
      <span className={styles.role} title={role}>
        <bdi>{role}</bdi>
      </span>
      <span className={styles.last}>
        <VisuallyHidden>{text('people_col_last')}: </VisuallyHidden>
        {summary === null
          ? ''
          : summary.lastTouch === null
            ? text('people_last_never')
            : say(agoSentence(summary.lastTouch, summary.today))}
      </span>
      <span className={styles.facts}>
        <VisuallyHidden>{text('people_col_facts')}: </VisuallyHidden>
        {summary === null
          ? ''
          : text(summary.facts === 0 ? 'people_facts_none' : 'people_facts', { count: summary.facts })}
      </span>
    </li>
  );
}
