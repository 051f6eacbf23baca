// Words that the user selected in the mail and wants to remember, until they are saved or thrown away.
import type { KeptSelection } from '../../lib/ports/desk';
import { useServices } from './services';
import { useDeskChanges } from './use-desk';
import { useLive } from './use-live';

/** The kept selection of a tab, or null. `drop` takes it off the desk. */
export function useSelection(tab: number | null): {
  readonly selection: KeptSelection | null;
  readonly drop: () => Promise<void>;
} {
  const { desk } = useServices();
  const changes = useDeskChanges('selection');
  const live = useLive(
    `selection ${tab}`,
    async () => (tab === null ? null : await desk.get('selection', String(tab))),
    changes,
  );
  return {
    selection: live.state === 'ready' ? live.value : null,
    drop: async () => {
      if (tab !== null) await desk.clear('selection', String(tab));
    },
  };
}
