// The person in the panel, from memory or from the desk, kept up to date.
import { personOnScreen, type PersonOnScreen } from '../../lib/app/person-on-screen';
import type { PersonId } from '../../lib/core/model/ids';
import { useServices } from './services';
import { useDeskChanges } from './use-desk';
import { type Live, useLive } from './use-live';

/** Whom to show: an address of the open thread, or somebody in memory. */
export type Whom =
  | { readonly address: string; readonly name: string; readonly mailbox: string }
  | { readonly id: PersonId };

/** Everything that the panel shows of somebody; null when an id is nobody's any more. */
export function usePerson(whom: Whom): Live<PersonOnScreen | null> {
  const services = useServices();
  const changes = useDeskChanges('pending', 'unwanted');
  const key = 'id' in whom ? `id ${whom.id}` : `address ${whom.mailbox} ${whom.address}`;
  return useLive(key, () => personOnScreen(services)(whom), changes);
}
