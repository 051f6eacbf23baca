// The Gmail accounts that are open in this browser, as far as their tabs have said so.
import { useServices } from './services';
import { useDeskChanges } from './use-desk';
import { useLive } from './use-live';

/** How the user's own mails are signed in these accounts; '' until one was read. */
export function useOwnName(): string {
  const { desk } = useServices();
  const changes = useDeskChanges('mailbox');
  const live = useLive('own name', async () => await desk.list('mailbox', ''), changes);
  return live.state === 'ready' ? (live.value.find(({ name = '' }) => name !== '')?.name ?? '') : '';
}

/** Their addresses in order; empty until one is known. */
export function useSeenMailboxes(): readonly string[] {
  const { desk } = useServices();
  const changes = useDeskChanges('mailbox');
  const live = useLive(
    'mailboxes',
    async () => (await desk.list('mailbox', '')).map(({ address }) => address).toSorted(),
    changes,
  );
  return live.state === 'ready' ? live.value : [];
}
