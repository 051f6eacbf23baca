// What the guardrails say of the compose boxes of one tab.
import { hush } from '../../lib/app/hush';
import type { ComposeFinding } from '../../lib/ports/desk';
import { useServices } from './services';
import { useMailPage } from './use-beside';
import { useDeskChanges } from './use-desk';
import { useLive } from './use-live';

/** Says what the user does not want to hear in the mail they are writing. */
export function useHush(tab: number | null): (matter: string) => Promise<void> {
  const services = useServices();
  const page = useMailPage();
  return async (matter) => {
    if (tab === null) return;
    for (const left of await hush(services)({ tab, matter })) await page.showFindings(tab, left);
  };
}

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
