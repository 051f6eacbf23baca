// The panel: decides whom it is about and what stands in the way of showing them. Lives in Gmail's sidebar and in Chrome's side panel alike.
import { lazy, type ReactElement, type ReactNode, Suspense, useEffect, useState } from 'react';
import { type Evidence, gmailLink } from '../../lib/core/model/evidence';
import type { PersonId } from '../../lib/core/model/ids';
import type { HostPerson } from '../../lib/core/model/message';
import type { Settings } from '../../lib/core/model/settings';
import type { Beside, View } from '../data/mail-page';
import { useBeside, useMailPage, useOpenedFinding } from '../data/use-beside';
import { useFindings, useHush } from '../data/use-findings';
import { useInsertedDraft } from '../data/use-inserted-draft';
import { useMemoryStatus } from '../data/use-memory-status';
import { usePlanKept } from '../data/use-plan-kept';
import { useSettings } from '../data/use-settings';
import { useTabSlot } from '../data/use-tab-slot';
import { useTheme } from '../data/use-theme';
import type { Whom } from '../data/use-person';
import { useWords } from '../data/words';
import { Findings } from '../draft/findings';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';
import { useKeys } from '../ui/use-keys';
import { useSteadyPress } from '../ui/use-steady-press';
import { ConversationNotes } from './conversation-notes';
import { FindPerson } from './find-person';
import { KeyList } from './key-list';
import { Nobody } from './nobody';
import { Obstacle } from './obstacle';
import styles from './panel.module.css';
import { PersonScreen } from './person-screen';
import { SelectionForm } from './selection-form';
import { Stranger } from './stranger';
import { ThreadPeople } from './thread-people';
import { UnreadMails } from './unread-mails';

/** Comes with the first draft. */
const WantedScreen = lazy(async () => ({ default: (await import('./wanted-screen')).WantedScreen }));

/** Shows what stands in the way, or the panel. `askDraftKey`: the key that drafts anywhere in Chrome, as it is set now; '' for none. */
export function Panel({ askDraftKey }: { readonly askDraftKey: () => Promise<string> }): ReactElement {
  const [draftKey, setDraftKey] = useState('');
  useEffect(() => {
    void askDraftKey().then(setDraftKey);
  }, [askDraftKey]);
  const { text } = useWords();
  useSteadyPress();
  return (
    <main className={styles.panel} aria-label={text('panel_label')}>
      <Ready draftKey={draftKey} />
    </main>
  );
}

function Ready({ draftKey }: { readonly draftKey: string }): ReactElement {
  const { text } = useWords();
  const status = useMemoryStatus();
  const settings = useSettings();
  const beside = useBeside();
  const page = useMailPage();
  usePlanKept();
  useTheme(settings.state === 'ready' ? settings.value.theme : 'auto', beside?.view?.theme ?? null);
  if (status === 'closed' || status === 'blocked') return <Obstacle kind={status} />;
  if (settings.state === 'failed') return <Obstacle kind="broken" />;
  if (settings.state === 'loading' || beside === null) return <Skeleton label={text('panel_loading')} />;
  if (settings.value.startedAt === null) return <Obstacle kind="not-started" onBegin={() => void page.showStart()} />;
  return <Started beside={beside} settings={settings.value} draftKey={draftKey} />;
}

/** The person in focus; null in a list, and where no page answers. */
function focusOf(view: View | null): HostPerson | null {
  if (view === null || view.threadId === '') return null;
  const { focus, people } = view;
  return people.find(({ address }) => address === focus) ?? (focus === '' ? null : { name: '', address: focus });
}

const openPage = (place: string): void => {
  window.open(`/app.html#/${place}`, '_blank', 'noopener');
};

function Started({
  beside,
  settings,
  draftKey,
}: {
  readonly beside: Beside;
  readonly settings: Settings;
  readonly draftKey: string;
}): ReactElement {
  const { tab, view } = beside;
  const page = useMailPage();
  const { text, say } = useWords();
  const { kept: selection, drop } = useTabSlot('selection', tab);
  const { kept: wanted, drop: dropWanted } = useTabSlot('wanted', tab);
  const findings = useFindings(tab);
  const hush = useHush(tab);
  const opened = useOpenedFinding();
  const toStranger = useInsertedDraft(tab, null);
  const [screen, setScreen] = useState<'person' | 'find' | 'keys'>('person');
  const focus = focusOf(view);
  const place = `${view?.threadId ?? ''} ${view?.focus ?? ''}`;
  // Somebody found by hand stays until the user looks at another mail.
  const [chosen, setChosen] = useState<{ readonly id: PersonId; readonly place: string } | null>(null);
  useKeys({
    '?': () => {
      setScreen(screen === 'keys' ? 'person' : 'keys');
    },
    '/': () => {
      setScreen('find');
    },
    Escape:
      screen === 'find'
        ? () => {
            setScreen('person');
          }
        : undefined,
  });

  const shower = (evidence: Omit<Evidence, 'id'>): ((evidence: Omit<Evidence, 'id'>) => void) | undefined => {
    if (tab === null || view === null || view.threadId === '' || evidence.threadId !== view.threadId) return undefined;
    const show = async (words: Omit<Evidence, 'id'>): Promise<void> => {
      if (!(await page.showQuote(tab, words))) window.open(gmailLink(words), '_blank', 'noopener');
    };
    return (words) => void show(words);
  };
  const choose = (id: PersonId): void => {
    setChosen({ id, place });
    setScreen('person');
  };

  if (wanted !== null) {
    return (
      <Suspense fallback={<Skeleton label={text('draft_writing')} lines={3} />}>
        <WantedScreen key={wanted.at} wanted={wanted} place={place} shower={shower} onClose={() => void dropWanted()} />
      </Suspense>
    );
  }

  if (screen === 'keys') {
    return (
      <KeyList
        draftKey={draftKey}
        onClose={() => {
          setScreen('person');
        }}
      />
    );
  }

  // Of a sender who is left unread no more of the conversation is offered to be read.
  const notices = (isUnread: boolean): ReactNode => (
    <>
      <Findings findings={findings} opened={opened} shower={shower} onHush={(matter) => void hush(matter)} />
      {toStranger?.why == null ? null : <Notice>{say(toStranger.why)}</Notice>}
      {view === null ? null : (
        <ConversationNotes
          health={view.health}
          collapsed={isUnread ? 0 : (view.collapsed ?? 0)}
          onReadWhole={() => {
            if (tab !== null) void page.readWholeConversation(tab);
          }}
        />
      )}
      {view === null ? null : <UnreadMails view={view} />}
    </>
  );
  const whom = whomOf(chosen?.place === place ? chosen.id : null, selection?.author ?? focus, view);

  return (
    <>
      {selection === null ? null : (
        <SelectionForm key={selection.at} selection={selection} onClose={() => void drop()} />
      )}
      {screen === 'find' ? (
        <FindPerson focused onChoose={choose} />
      ) : (
        <ThreadPeople
          people={view?.people ?? []}
          focus={view?.focus ?? ''}
          mailbox={view?.mailbox ?? ''}
          onChoose={(address) => {
            setChosen(null);
            if (tab !== null) void page.focusPerson(tab, address);
          }}
        />
      )}
      {whom === null ? (
        <>
          {notices(false)}
          {focus === null ? (
            <>
              <Nobody
                view={view}
                settings={settings}
                onSettings={() => {
                  openPage('settings');
                }}
              />
              {screen === 'find' ? null : <FindPerson onChoose={choose} />}
            </>
          ) : (
            <Stranger person={focus} noticed={null} onAdd={() => undefined} />
          )}
        </>
      ) : (
        <PersonScreen
          whom={whom}
          threadId={view?.threadId ?? ''}
          tab={tab}
          draftKey={draftKey}
          notices={notices}
          shower={shower}
          onPage={openPage}
          onKeys={() => {
            setScreen('keys');
          }}
        />
      )}
    </>
  );
}

function whomOf(chosen: PersonId | null, person: HostPerson | null, view: View | null): Whom | null {
  if (chosen !== null) return { id: chosen };
  if (person === null || person.address === '') return null;
  return { address: person.address, name: person.name, mailbox: view?.mailbox ?? '' };
}
