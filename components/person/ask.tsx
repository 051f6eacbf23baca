// What is worth asking the person in the panel: looked for only while a mail is being written, and loaded only then.
import { lazy, type ReactElement, Suspense } from 'react';
import { handleText } from '../../lib/core/model/handle';
import type { Person } from '../../lib/core/model/person';
import { useBeside } from '../data/use-beside';
import type { Decisions } from '../data/use-decisions';

const AskPart = lazy(async () => ({ default: (await import('../draft/ask-part')).AskPart }));

/** Nothing while no mail to them is being written. */
export function Ask(props: { readonly person: Person; readonly decisions: Decisions }): ReactElement | null {
  const beside = useBeside();
  const { tab = null, view = null } = beside ?? {};
  const { handles } = props.person;
  if (tab === null || view === null || view.composeKey === '') return null;
  const { composeTo } = view;
  if (
    composeTo.length > 0 &&
    !composeTo.some(({ address }) => handles.some((handle) => handleText(handle) === address))
  )
    return null;
  return (
    <Suspense fallback={null}>
      <AskPart {...props} tab={tab} view={view} />
    </Suspense>
  );
}
