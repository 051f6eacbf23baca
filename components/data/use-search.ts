// People in memory whose name, role or address begins with what is typed.
import type { Person } from '../../lib/core/model/person';
import { useServices } from './services';
import { useLive } from './use-live';

/** At most `limit` people, in the order of their names; [] for an empty query. */
export function usePeopleSearch(query: string, limit: number): readonly Person[] | null {
  const { memory } = useServices();
  const live = useLive(`search ${query}`, async () =>
    query.trim() === '' ? [] : await memory.searchPeople(query, limit),
  );
  return live.state === 'ready' ? live.value : null;
}
