// Which mails of the open conversation were not read, and why.
import type { UnreadMessage } from '../../lib/ports/desk';
import { useServices } from './services';
import { useDeskChanges } from './use-desk';
import { useLive } from './use-live';

/** Kept up to date; [] when all was read, and where no conversation is open. */
export function useUnreadMails(mailbox: string, threadId: string): readonly UnreadMessage[] {
  const { desk } = useServices();
  const changes = useDeskChanges('unread');
  const live = useLive(
    `unread ${mailbox} ${threadId}`,
    async () => (threadId === '' ? [] : await desk.list('unread', `${mailbox}/${threadId}/`)),
    changes,
  );
  return live.state === 'ready' ? live.value : [];
}
