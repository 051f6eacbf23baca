// How much of their drafts the user sent, kept up to date.
import { type DraftsKept, draftsKept } from '../../lib/app/drafts-kept';
import { useServices } from './services';
import { useLive } from './use-live';

/** Null while it is not known, and while no draft was sent. */
export function useDraftsKept(): DraftsKept | null {
  const services = useServices();
  const live = useLive('drafts kept', draftsKept(services));
  return live.state === 'ready' ? live.value : null;
}
