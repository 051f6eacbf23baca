// Says when something on the desk changed, so that whoever reads it can read again.
import { useLayoutEffect, useState } from 'react';
import type { DeskSlot } from '../../lib/ports/desk';
import { useServices } from './services';

/** A number that rises with every change of one of these slots. */
export function useDeskChanges(...slots: readonly DeskSlot[]): number {
  const { desk } = useServices();
  const [changes, setChanges] = useState(0);
  const wanted = slots.join(' ');
  // Before anybody asks what lies there: a change between the question and the watch would be missed.
  useLayoutEffect(
    () =>
      desk.watch((changed) => {
        if (wanted.split(' ').some((slot) => [...changed].some((one) => one === slot)))
          setChanges((count) => count + 1);
      }),
    [desk, wanted],
  );
  return changes;
}
