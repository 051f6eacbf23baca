// The list of people, of which only the rows in view exist: ten thousand scroll like ten. Arrow keys go from row to row, Enter opens one.
import { type KeyboardEvent, type ReactElement, type RefObject, useEffect, useRef, useState } from 'react';
import { initials, type Person } from '../../lib/core/model/person';
import { usePersonSummary } from '../data/use-people';
import { useWords } from '../data/words';
import { agoSentence } from '../person/dates';
import { hashOf } from '../shell/route';
import { Avatar } from '../ui/avatar';
import styles from './people-list.module.css';
import { windowOf } from './window-of';

/** Height of a row in CSS pixels; the style sheet says the same. */
const ROW = 52;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

/** `people`: those read so far. `onNearEnd` asks for more. `focusFirst` becomes a function that puts the focus on the first row. */
export function PeopleList({
  people,
  more,
  onNearEnd,
  onLeaveUp,
  focusFirst,
}: {
  readonly people: readonly Person[];
  /** Whether there are people that were not read yet. */
  readonly more: boolean;
  readonly onNearEnd: () => void;
  /** The user went up from the first row. */
  readonly onLeaveUp: () => void;
  readonly focusFirst: RefObject<(() => void) | null>;
}): ReactElement {
  const { text } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const wanted = useRef<number | null>(null);
  const { first, end } = windowOf(view.top, view.height, ROW, people.length);

  const measure = (): void => {
    const { current } = box;
    if (current !== null) setView({ top: current.scrollTop, height: current.clientHeight });
  };
  useEffect(() => {
    const { current } = box;
    if (current === null) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, []);
  useEffect(() => {
    if (more && end >= people.length - 20) onNearEnd();
  }, [more, end, people.length, onNearEnd]);
  // A row that the focus is to go to may not have existed before this rendering.
  useEffect(() => {
    if (wanted.current === null) return;
    const link = box.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`);
    if (link) {
      wanted.current = null;
      link.focus({ preventScroll: true });
    }
  });

  const goToRow = (index: number): void => {
    const { current } = box;
    if (current === null) return;
    const top = index * ROW;
    if (top < current.scrollTop) current.scrollTop = top;
    else if (top + ROW > current.scrollTop + current.clientHeight) current.scrollTop = top + ROW - current.clientHeight;
    wanted.current = index;
    measure();
    current.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus({ preventScroll: true });
  };
  useEffect(() => {
    focusFirst.current = () => {
      if (people.length > 0) goToRow(0);
    };
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const at = Number(event.target instanceof HTMLElement ? (event.target.dataset['row'] ?? Number.NaN) : Number.NaN);
    if (Number.isNaN(at) || event.altKey || event.ctrlKey || event.metaKey) return;
    const to =
      event.key === 'Home' ? 0 : event.key === 'End' ? people.length - 1 : at + (STEPS[event.key] ?? Number.NaN);
    if (Number.isNaN(to)) return;
    event.preventDefault();
    if (to < 0 && at === 0) onLeaveUp();
    else goToRow(Math.max(0, Math.min(people.length - 1, to)));
  };

  return (
    <div
      role="table"
      className={styles.table}
      aria-label={text('people_list_label')}
      aria-rowcount={more ? -1 : people.length + 1}
    >
      <div role="rowgroup" className={styles.header}>
        <div role="row" className={styles.columns} aria-rowindex={1}>
          {(['name', 'role', 'last', 'facts'] as const).map((column) => (
            <div key={column} role="columnheader" className={styles[column]}>
              {text(`people_col_${column}`)}
            </div>
          ))}
        </div>
      </div>
      {/* The keys belong to the links inside, which bubble up to here. */}
      <div ref={box} role="rowgroup" className={styles.box} onScroll={measure} onKeyDown={onKeyDown}>
        <div role="none" style={{ blockSize: first * ROW }} />
        {people.slice(first, end).map((person, offset) => (
          <PersonRow key={person.id} person={person} index={first + offset} />
        ))}
        <div role="none" style={{ blockSize: (people.length - end) * ROW }} />
      </div>
    </div>
  );
}

function PersonRow({ person, index }: { readonly person: Person; readonly index: number }): ReactElement {
  const { text, say } = useWords();
  const summary = usePersonSummary(person);
  const account = summary?.account ?? '';
  const role = [person.role, account].filter(Boolean).join(' · ');
  const last = !summary
    ? ''
    : summary.lastTouch === null
      ? text('people_last_never')
      : say(agoSentence(summary.lastTouch, summary.today));
  const facts = !summary
    ? ''
    : text(summary.facts === 0 ? 'people_facts_none' : 'people_facts', { count: summary.facts });
  return (
    <div role="row" className={styles.columns} aria-rowindex={index + 2}>
      <div role="cell" className={styles.name}>
        <Avatar size="small" letters={initials(person.name)} />
        <a className={styles.link} data-row={index} href={hashOf({ page: 'person', id: person.id })}>
          <bdi>{person.name || text('people_nameless')}</bdi>
        </a>
      </div>
      <div role="cell" className={styles.role} title={role}>
        <bdi>{role}</bdi>
      </div>
      <div role="cell" className={styles.last}>
        {last}
      </div>
      <div role="cell" className={styles.facts}>
        {facts}
      </div>
    </div>
  );
}
