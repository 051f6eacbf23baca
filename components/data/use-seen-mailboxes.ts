// The Gmail accounts that are open in this browser, as far as their tabs have said so.
import { useServices } from './services';
import { useDeskChanges } from './use-desk';
import { useLive } from './use-live';

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
