// One person in the panel, in memory or not, with the notices that belong to them.
import { type ReactElement, type ReactNode, useState } from 'react';
import { newCommand } from '../../lib/app/deps';
import type { Evidence } from '../../lib/core/model/evidence';
import { handleText } from '../../lib/core/model/handle';
import type { Sentence } from '../../lib/core/model/sentence';
import { buildCard } from '../../lib/core/people/card';
import type { UnreadReason } from '../../lib/core/people/sender-class';
import { useServices } from '../data/services';
import { useAddPerson } from '../data/use-add-person';
import { usePerson, type Whom } from '../data/use-person';
import { useReadingChoices } from '../data/use-reading-choices';
import { useWords } from '../data/words';
import { EmptyState } from '../ui/empty-state';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';
import { KnownPerson } from './known-person';
import { Obstacle } from './obstacle';
import { Stranger } from './stranger';
import { Unread } from './unread';

interface Props {
  readonly whom: Whom;
  /** The open thread, whose proposals come first; '' for none. */
  readonly threadId: string;
  readonly tab: number | null;
  readonly draftKey: string;
  /** What stands above all else; less for a sender who is left unread. */
  readonly notices: (isUnread: boolean) => ReactNode;
  readonly shower: (evidence: Omit<Evidence, 'id'>) => ((evidence: Omit<Evidence, 'id'>) => void) | undefined;
  readonly onPage: (place: string) => void;
  readonly onKeys: () => void;
}

/** Loads whom it is about and shows them. */
export function PersonScreen({ whom, threadId, notices, ...rest }: Props): ReactElement {
  const { text, say } = useWords();
  const { clock } = useServices();
  const live = usePerson(whom);
  const { add } = useAddPerson();
  const { readAnyway, pause } = useReadingChoices();
  const [failure, setFailure] = useState<Sentence | null>(null);
  if (live.state === 'loading') return <Skeleton label={text('panel_loading')} />;
  if (live.state === 'failed') return <Obstacle kind="broken" />;
  const onScreen = live.value;
  if (onScreen === null) return <EmptyState title={text('panel_gone')} />;

  const unread = (reason: UnreadReason | null, address: string): ReactNode =>
    reason === null || reason === 'no-address' ? null : (
      <Unread
        reason={reason}
        onRead={() => void readAnyway(address, reason).then(setFailure)}
        onSettings={() => {
          rest.onPage('settings');
        }}
      />
    );
  const wrong = failure === null ? null : <Notice tone="error">{say(failure)}</Notice>;

  if (!onScreen.known) {
    const { address, name, finds } = onScreen;
    return (
      <>
        {notices(onScreen.unread !== null)}
        {unread(onScreen.unread, address)}
        {wrong}
        <Stranger
          person={{ address, name }}
          noticed={
            onScreen.unread === null
              ? { finds: onScreen.wasRead ? finds.length : null, signals: onScreen.signals }
              : null
          }
          menu={[
            {
              label: text('panel_pause'),
              onChoose: () =>
                void pause(newCommand(clock)).then((done) => setFailure(done.ok ? null : done.error.sentence)),
            },
            { label: text('panel_open_settings'), onChoose: () => rest.onPage('settings') },
            { label: text('keys_title'), onChoose: rest.onKeys },
          ]}
          onAdd={() => void add({ address, name }).then((added) => setFailure(added.ok ? null : added.error.sentence))}
        />
      </>
    );
  }
  const { person } = onScreen;
  const today = clock.today();
  const address = 'address' in whom ? whom.address : (person.handles.map(handleText)[0] ?? '');
  return (
    <KnownPerson
      key={person.id}
      {...rest}
      card={buildCard({ ...onScreen, today, threadId })}
      today={today}
      threadId={threadId}
      recipient={{ name: person.name, address }}
      notices={
        <>
          {notices(onScreen.unread !== null)}
          {unread(onScreen.unread, address)}
          {wrong}
        </>
      }
    />
  );
}
