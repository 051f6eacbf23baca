// Everything that is kept about one person, deleted or not.
import type { PersonId } from '../../lib/core/model/ids';
import type { Kept } from '../../lib/ports/memory';
import { useServices } from './services';
import { type Live, useLive } from './use-live';

/** Null when nobody has this id. */
export function useKept(id: PersonId): Live<Kept | null> {
  const { memory } = useServices();
  return useLive(`kept ${id}`, async () => (await memory.keptAbout(id)) ?? null);
}
