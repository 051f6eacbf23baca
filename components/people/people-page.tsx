// People: everybody in memory, found by typing, gone through by key. Adds somebody by hand.
import { type ReactElement, useCallback, useDeferredValue, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Sentence } from '../../lib/core/model/sentence';
import { usePeople } from '../data/use-people';
import { type NewPerson, useRecord } from '../data/use-record';
import { useWords } from '../data/words';
import { goTo } from '../shell/route';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Kbd } from '../ui/kbd';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';
import { useKeys } from '../ui/use-keys';
import { LiveRegion, VisuallyHidden } from '../ui/visually-hidden';
import { AddPersonForm } from './add-person-form';
import { PeopleList, type PeopleListHandle } from './people-list';
import styles from './people-page.module.css';

/** People read at first, and by how many more the reading grows. */
const PAGE = 200;

/** The page `#/people`. */
export function PeoplePage(): ReactElement {
  const { text } = useWords();
  const record = useRecord();
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query.trim());
  const [limit, setLimit] = useState(PAGE);
  const [adding, setAdding] = useState(false);
  const people = usePeople(wanted, limit);
  const filter = useRef<HTMLInputElement>(null);
  const list = useRef<PeopleListHandle>(null);
  const filterId = useId();

  const toFilter = (): void => {
    filter.current?.focus();
    filter.current?.select();
  };
  useKeys({ '/': toFilter });
  const more = useCallback(() => {
    setLimit((before) => before + Math.max(PAGE, before));
  }, []);
  /** What was asked of the first match by key while the search for what is typed still ran. */
  const early = useRef<'focus' | 'open' | null>(null);
  const search = (typed: string): void => {
    early.current = null;
    setQuery(typed);
    setLimit(PAGE);
  };
  const add = async (person: NewPerson): Promise<Sentence | null> => {
    const done = await record.add(person);
    if (!done.ok) return done.error.sentence;
    goTo({ page: 'person', id: done.value });
    return null;
  };

  const found = people.state === 'ready' ? people.value : null;
  const isSettled = found?.query === query.trim();
  useLayoutEffect(() => {
    if (early.current === null || !isSettled) return;
    const match = found?.people[0];
    if (early.current === 'open' && match !== undefined) goTo({ page: 'person', id: match.id });
    else list.current?.focusFirst();
    early.current = null;
  });
  const summary =
    found === null || found.total === 0
      ? ''
      : wanted === ''
        ? text('people_count', { count: found.total })
        : found.people.length === 0
          ? ''
          : found.more
            ? text('people_matches_more', { count: found.people.length })
            : text('people_matches', { count: found.people.length });

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{text('people_title')}</h1>
        <span className={styles.count}>{summary}</span>
        {adding || found?.total === 0 ? null : (
          <Button
            onClick={() => {
              setAdding(true);
            }}
          >
            {text('people_add')}
          </Button>
        )}
      </header>
      {adding ? (
        <AddPersonForm
          typed={query.trim()}
          onAdd={add}
          onCancel={() => {
            setAdding(false);
          }}
        />
      ) : null}
      {found !== null && found.total === 0 ? null : (
        <search className={styles.filter}>
          <label htmlFor={filterId}>
            <VisuallyHidden>{text('people_filter')}</VisuallyHidden>
          </label>
          <input
            ref={filter}
            id={filterId}
            type="search"
            dir={query === '' ? undefined : 'auto'}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            placeholder={text('people_filter')}
            aria-keyshortcuts="/"
            value={query}
            onChange={(event) => {
              search(event.target.value);
            }}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown' || event.key === 'Enter') {
                event.preventDefault();
                if (isSettled) list.current?.focusFirst();
                else early.current = event.key === 'Enter' && early.current === 'focus' ? 'open' : 'focus';
              } else if (event.key === 'Escape' && query !== '') {
                event.preventDefault();
                search('');
              }
            }}
          />
          <span className={styles.key}>
            <Kbd>/</Kbd>
          </span>
        </search>
      )}
      <LiveRegion
        text={
          found?.people.length === 0 && wanted !== '' ? text('people_nomatch', { query: wanted }) : wanted && summary
        }
      />
      {people.state === 'loading' ? <Skeleton label={text('people_loading')} lines={8} /> : null}
      {people.state === 'failed' ? (
        <Notice tone="error" actions={<Button onClick={people.retry}>{text('app_retry')}</Button>}>
          {text('people_error')}
        </Notice>
      ) : null}
      {found === null ? null : found.total === 0 ? (
        adding ? null : (
          <EmptyState
            level={2}
            title={text('people_empty_title')}
            actions={
              <Button
                variant="primary"
                onClick={() => {
                  setAdding(true);
                }}
              >
                {text('people_add')}
              </Button>
            }
          >
            {text('people_empty')}
          </EmptyState>
        )
      ) : found.people.length === 0 ? (
        <EmptyState
          level={2}
          title={text('people_nomatch', { query: wanted })}
          actions={
            <>
              <Button
                onClick={() => {
                  search('');
                  filter.current?.focus();
                }}
              >
                {text('people_filter_clear')}
              </Button>
              {adding ? null : (
                <Button
                  onClick={() => {
                    setAdding(true);
                  }}
                >
                  {text('people_nomatch_add', { query: wanted })}
                </Button>
              )}
            </>
          }
        />
      ) : (
        <PeopleList
          key={wanted}
          ref={list}
          people={found.people}
          more={found.more}
          onNearEnd={more}
          onLeaveUp={toFilter}
        />
      )}
    </div>
  );
}
