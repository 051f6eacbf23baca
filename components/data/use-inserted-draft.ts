// The draft that stands in a mail of this tab, kept up to date.
import type { PersonId } from '../../lib/core/model/ids';
import type { DraftOnDesk } from '../../lib/ports/desk';
import { useServices } from './services';
import { useDeskChanges } from './use-desk';
import { useLive } from './use-live';

/** The draft that was put into a compose box of this tab for a person, null when there is none. `person` null: for somebody who is not in memory. */
export function useInsertedDraft(tab: number | null, person: PersonId | null): DraftOnDesk | null {
  const { desk } = useServices();
  const changes = useDeskChanges('draft');
  const live = useLive(`draft ${tab}`, async () => (tab === null ? [] : await desk.list('draft', `${tab}/`)), changes);
  return live.state === 'ready' ? (live.value.find((draft) => draft.personId === person) ?? null) : null;
}
