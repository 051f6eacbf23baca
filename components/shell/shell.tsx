// The frame of the app page: where one can go, and whether mail is being read. Holds no page's content.
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import type { Settings } from '../../lib/core/model/settings';
import { useWords } from '../data/words';
import { Button } from '../ui/button';
import { hashOf, type Route } from './route';
import styles from './shell.module.css';

const PLACES = ['today', 'review', 'people', 'playbook', 'ledger', 'settings'] as const;
/** Before Start there is nobody to list. */
const FIRST_PLACES = ['start', 'settings'] as const;

/** `settings` null: not known yet. Every page marks its heading; after a change of place the focus goes to the page's start. */
export function Shell({
  route,
  settings,
  onPause,
  children,
}: {
  readonly route: Route;
  readonly settings: Settings | null;
  readonly onPause: (paused: boolean) => void;
  readonly children: ReactNode;
}): ReactElement {
  const { text } = useWords();
  const main = useRef<HTMLElement>(null);
  const place = 'id' in route ? `${route.page}/${route.id}` : route.page;
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    scrollTo({ top: 0 });
    main.current?.focus({ preventScroll: true });
  }, [place]);

  const begins = settings !== null && settings.startedAt === null;
  const here = 'id' in route ? 'people' : begins && route.page !== 'settings' ? 'start' : route.page;
  return (
    <div className={styles.shell}>
      <a
        className={styles.skip}
        href="#page"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {text('app_skip')}
      </a>
      <header className={styles.side}>
        <p className={styles.mark}>{text('extName')}</p>
        <nav aria-label={text('app_nav_label')}>
          <ul className={styles.places}>
            {(begins ? FIRST_PLACES : PLACES).map((page) => (
              <li key={page}>
                <a href={hashOf({ page })} aria-current={here === page ? 'page' : undefined}>
                  {text(`app_nav_${page}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {settings === null ? null : <Reading settings={settings} onPause={onPause} />}
      </header>
      <main ref={main} id="page" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </div>
  );
}

function Reading({
  settings,
  onPause,
}: {
  readonly settings: Settings;
  readonly onPause: (paused: boolean) => void;
}): ReactElement {
  const { text } = useWords();
  const count = settings.mailboxes.filter((mailbox) => mailbox.reading).length;
  if (settings.startedAt === null) return <p className={styles.state}>{text('app_state_idle')}</p>;
  return (
    <div className={styles.state} data-paused={settings.paused}>
      <span>
        {settings.paused
          ? text('app_state_paused')
          : count === 0
            ? text('app_state_none')
            : text('app_state_reading', { count })}
      </span>
      <Button
        onClick={() => {
          onPause(!settings.paused);
        }}
      >
        {text(settings.paused ? 'app_resume' : 'app_pause')}
      </Button>
    </div>
  );
}
