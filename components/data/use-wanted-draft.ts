// The draft that the user asked for in a mail of this tab and that the panel has to write, or to say why there is none.
import type { WantedDraft } from '../../lib/ports/desk';
import { useServices } from './services';
import { useDeskChanges } from './use-desk';
import { useLive } from './use-live';

/** What was asked for; null when there is nothing. `drop` takes it off the desk. */
export function useWantedDraft(tab: number | null): {
  readonly wanted: WantedDraft | null;
  readonly drop: () => Promise<void>;
} {
  const { desk } = useServices();
  const changes = useDeskChanges('wanted');
  const live = useLive(
    `wanted ${tab}`,
    async () => (tab === null ? null : await desk.get('wanted', String(tab))),
    changes,
  );
  return {
    wanted: live.state === 'ready' ? live.value : null,
    drop: async () => {
      if (tab !== null) await desk.clear('wanted', String(tab));
    },
  };
}
