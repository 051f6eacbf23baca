// Who else of the open conversation has something waiting, kept up to date: so that nobody has to be visited only to see that there is nothing.
import { newsOf } from '../../lib/app/news-of';
import { useServices } from './services';
import { useDeskChanges } from './use-desk';
import { useLive } from './use-live';

/** The addresses, of those asked for, that something waits at. */
export function useNews(addresses: readonly string[], mailbox: string): ReadonlySet<string> {
  const services = useServices();
  const changes = useDeskChanges('pending', 'unwanted');
  const live = useLive(`news ${mailbox} ${addresses.join(' ')}`, () => newsOf(services)(addresses, mailbox), changes);
  return new Set(live.state === 'ready' ? live.value : []);
}
