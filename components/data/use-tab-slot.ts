// What lies on the desk for one tab: words that were selected there, a draft that was asked for. Writes nothing but its end.
import type { DeskSlots } from '../../lib/ports/desk';
import { useServices } from './services';
import { useDeskChanges } from './use-desk';
import { useLive } from './use-live';

/** `kept`: what lies there, null when there is nothing. `drop` takes it off the desk. */
export function useTabSlot<S extends 'selection' | 'wanted'>(
  slot: S,
  tab: number | null,
): { readonly kept: DeskSlots[S] | null; readonly drop: () => Promise<void> } {
  const { desk } = useServices();
  const changes = useDeskChanges(slot);
  const live = useLive(
    `${slot} ${tab}`,
    async () => (tab === null ? null : await desk.get(slot, String(tab))),
    changes,
  );
  return {
    kept: live.state === 'ready' ? live.value : null,
    drop: async () => {
      if (tab !== null) await desk.clear(slot, String(tab));
    },
  };
}
