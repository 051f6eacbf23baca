// Who is on the short list and why, and who could be. Nobody comes on or leaves by itself.
import type { ReactElement, ReactNode } from 'react';
import type { Listed } from '../../lib/app/short-list';
import { givenName } from '../../lib/core/model/person';
import { writeDay } from '../../lib/platform/dates';
import type { useShortList } from '../data/use-short-list';
import { useWords } from '../data/words';
import { hashOf } from '../shell/route';
import { Button, ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';
import { JoinShortList } from './join-short-list';
import styles from './playbook.module.css';

/** The list with its number, and at most three proposals. */
export function ShortListCard({ live, put, takeOff }: ReturnType<typeof useShortList>): ReactElement {
  const { text } = useWords();
  if (live.state === 'loading') return <Skeleton label={text('app_loading')} lines={4} />;
  if (live.state === 'failed') return <Notice tone="error">{text('app_failed')}</Notice>;
  const { people, limit, proposed } = live.value;
  return (
    <Card
      id="short-list"
      title={text('short_list_title')}
      lead={text('short_list_lead')}
      aside={text('short_list_count', { count: people.length, limit: String(limit) })}
    >
      {people.length === 0 ? <p className={styles.quiet}>{text('short_list_empty')}</p> : null}
      <ul className={styles.rows}>
        {people.map((listed) => (
          <Row key={listed.person.id} listed={listed} why={listed.person.shortList?.reason ?? ''}>
            <Button
              variant="quiet"
              aria-label={text('short_list_take_off', { name: listed.person.name || text('people_nameless') })}
              onClick={() => void takeOff(listed.person.id)}
            >
              {text('short_list_off')}
            </Button>
          </Row>
        ))}
      </ul>
      {proposed.length === 0 ? null : (
        <>
          <h3 className={styles.name}>{text('short_list_proposed')}</h3>
          <ul className={styles.rows}>
            {proposed.map((listed) => {
              const why = text('short_list_often', { count: listed.talks });
              return (
                <Row key={listed.person.id} listed={listed} why={why}>
                  <JoinShortList person={listed.person} list={live.value} why={why} onPut={put} />
                </Row>
              );
            })}
          </ul>
        </>
      )}
      <p className={styles.quiet}>
        {text('short_list_more')}{' '}
        <ButtonLink variant="quiet" href={hashOf({ page: 'people' })}>
          {text('app_to_people')}
        </ButtonLink>
      </p>
    </Card>
  );
}

function Row({
  listed: { person, last },
  why,
  children,
}: {
  readonly listed: Listed;
  readonly why: string;
  readonly children: ReactNode;
}): ReactElement {
  const { text, language } = useWords();
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <a href={hashOf({ page: 'person', id: person.id })} dir="auto">
          {person.name || text('people_nameless')}
        </a>
        <span className={styles.quiet}>
          {last === null
            ? text('short_list_unknown')
            : text('short_list_last', { name: givenName(person.name), date: writeDay(language, last) })}
          {why === '' ? null : (
            <>
              {' · '}
              <bdi>{why}</bdi>
            </>
          )}
        </span>
      </div>
      {children}
    </li>
  );
}
