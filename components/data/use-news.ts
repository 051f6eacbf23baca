// Who else of the open conversation has something waiting, kept up to date: so that nobody has to be visited only to see that there is nothing.
import { useEffect, useState } from 'react';
import { newsOf } from '../../lib/app/news-of';
import { useServices } from './services';
import { useDeskChanges } from './use-desk';
import { useLive } from './use-live';

/** The addresses, of those asked for, that something waits at. Whoever is looked at is read first: the others are asked for when there is time. */
export function useNews(addresses: readonly string[], mailbox: string): ReadonlySet<string> {
  const services = useServices();
  const changes = useDeskChanges('pending', 'unwanted');
  const key = `${mailbox} ${addresses.join(' ')}`;
  const [due, setDue] = useState('');
  useEffect(() => {
    const waiting = requestIdleCallback(() => {
      setDue(key);
    });
    return () => {
      cancelIdleCallback(waiting);
    };
  }, [key]);
  const asked = due === key ? addresses : [];
  const live = useLive(`news ${asked.length} ${key}`, () => newsOf(services)(asked, mailbox), changes);
  return new Set(live.state === 'ready' ? live.value : []);
}
