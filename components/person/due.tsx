// What is due for the person in the panel: asks whether anything is, and loads the rest only then.
import { lazy, type ReactElement, Suspense } from 'react';
import type { PersonId } from '../../lib/core/model/ids';
import { useServices } from '../data/services';
import type { Decisions } from '../data/use-decisions';
import { useLive } from '../data/use-live';

const DuePart = lazy(async () => ({ default: (await import('../today/due-part')).DuePart }));

/** Nothing when nothing is planned for them. */
export function Due(props: { readonly person: PersonId; readonly decisions: Decisions }): ReactElement | null {
  const { memory } = useServices();
  const live = useLive(`planned ${props.person}`, () => memory.plannedFor(props.person));
  if (live.state !== 'ready' || live.value === undefined) return null;
  return (
    <Suspense fallback={null}>
      <DuePart {...props} />
    </Suspense>
  );
}
