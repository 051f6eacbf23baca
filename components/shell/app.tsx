// The app page: chooses what is shown at a place, and tells the mail pages when reading was changed here. Before Start there is only the agreement.
import { type ReactElement, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Settings } from '../../lib/core/model/settings';
import { useChangeSettings } from '../data/use-change-settings';
import { usePlanKept } from '../data/use-plan-kept';
import { useMemoryStatus } from '../data/use-memory-status';
import { useReadingChoices } from '../data/use-reading-choices';
import { useSettings } from '../data/use-settings';
import { useTheme } from '../data/use-theme';
import { useWords } from '../data/words';
import { LedgerPage } from '../ledger/ledger-page';
import { ForgetPage, KeptPage } from '../people/kept-page';
import { PersonPage } from '../people/person-page';
import { PeoplePage } from '../people/people-page';
import { PlaybookPage } from '../playbook/playbook-page';
import { ReviewPage } from '../review/review-page';
import { SettingsPage } from '../settings/settings-page';
import { StartPage } from '../start/start-page';
import { TodayPage } from '../today/today-page';
import { Obstacle } from '../person/obstacle';
import { ButtonLink } from '../ui/button';
import { CalmScreen } from '../ui/calm-screen';
import { EmptyState } from '../ui/empty-state';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';
import { useSteadyPress } from '../ui/use-steady-press';
import { hashOf, type Route, useRoute } from './route';
import { Shell } from './shell';

/** Everything inside the providers. */
export function App(): ReactElement {
  const { text, say } = useWords();
  const change = useChangeSettings();
  const route = useRoute();
  const live = useSettings();
  const status = useMemoryStatus();
  const [erased, setErased] = useState(false);
  const settings = live.state === 'ready' ? live.value : null;
  useSteadyPress();
  useTheme(settings?.theme ?? 'auto', null);
  useMailTabsTold(settings);
  usePlanKept();
  useTitle(route, settings);

  return (
    <Shell route={route} settings={settings} onPause={(paused) => void change({ kind: 'pause', paused })}>
      {status === 'blocked' || status === 'closed' ? (
        <Notice tone="error">{say({ key: `error_${status}` })}</Notice>
      ) : null}
      {settings === null ? (
        live.state === 'failed' ? (
          <Notice tone="error">{text('app_failed')}</Notice>
        ) : (
          <Skeleton label={text('app_loading')} lines={6} />
        )
      ) : erased && settings.startedAt === null && route.page === 'settings' ? (
        <EmptyState
          title={text('settings_erase_done_title')}
          actions={<ButtonLink href={hashOf({ page: 'start' })}>{text('settings_erase_again')}</ButtonLink>}
        >
          {text('settings_erase_done')}
        </EmptyState>
      ) : (
        <CalmScreen key={'id' in route ? `${route.page}/${route.id}` : route.page} instead={<Obstacle kind="broken" />}>
          <Page
            route={route}
            settings={settings}
            onErased={() => {
              setErased(true);
            }}
          />
        </CalmScreen>
      )}
    </Shell>
  );
}

function Page({
  route,
  settings,
  onErased,
}: {
  readonly route: Route;
  readonly settings: Settings;
  readonly onErased: () => void;
}): ReactElement {
  const { text } = useWords();
  if (route.page === 'settings') return <SettingsPage settings={settings} onErased={onErased} />;
  if (settings.startedAt === null) return <StartPage settings={settings} />;
  switch (route.page) {
    case 'start':
      return <StartPage settings={settings} />;
    case 'today':
      return <TodayPage />;
    case 'people':
      return <PeoplePage />;
    case 'review':
      return <ReviewPage />;
    case 'playbook':
      return <PlaybookPage settings={settings} />;
    case 'ledger':
      return <LedgerPage />;
    case 'person':
      return <PersonPage key={route.id} id={route.id} />;
    case 'kept':
      return <KeptPage key={route.id} id={route.id} />;
    case 'forget':
      return <ForgetPage key={route.id} id={route.id} />;
    case 'missing':
      break;
  }
  return (
    <EmptyState
      title={text('app_missing_title')}
      actions={<ButtonLink href={hashOf({ page: 'people' })}>{text('app_to_people')}</ButtonLink>}
    >
      {text('app_missing')}
    </EmptyState>
  );
}

/** Names the tab after the place, never after a person: tab titles are seen by others. */
function useTitle(route: Route, settings: Settings | null): void {
  const { text } = useWords();
  const begins = settings !== null && settings.startedAt === null;
  const own = route.page === 'missing' || 'id' in route ? 'people' : route.page;
  const place = begins && own !== 'settings' ? 'start' : own;
  const title = `${text(`app_nav_${place}`)} · ${text('extName')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** Mail pages act on what they were told last: they are told again whenever something about reading was changed while this page is open. */
function useMailTabsTold(settings: Settings | null): void {
  const { tell } = useReadingChoices();
  const told = useRef<string | null>(null);
  const now =
    settings === null
      ? null
      : JSON.stringify([
          settings.startedAt,
          settings.paused,
          settings.mailboxes,
          settings.unreadClasses,
          settings.neverRead,
          settings.alwaysRead,
        ]);
  const tellNow = useEffectEvent(() => void tell());
  useEffect(() => {
    if (now === null || now === told.current) return;
    const isFirst = told.current === null;
    told.current = now;
    if (!isFirst) tellNow();
  }, [now]);
}
