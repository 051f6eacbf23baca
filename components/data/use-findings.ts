// What the guardrails say of the compose boxes of one tab.
import type { ComposeFinding } from '../../lib/ports/desk';
import { useServices } from './services';
import { useDeskChanges } from './use-desk';
import { useLive } from './use-live';

/** All findings of a tab; [] while nothing is said. */
export function useFindings(tab: number | null): readonly ComposeFinding[] {
  const { desk } = useServices();
  const changes = useDeskChanges('findings');
  const live = useLive(
    `findings ${tab}`,
    async () => (tab === null ? [] : (await desk.list('findings', `${tab}/`)).flatMap(({ findings }) => findings)),
    changes,
  );
  return live.state === 'ready' ? live.value : [];
}
