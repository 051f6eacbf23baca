// Keeps a list still under the user's eyes and hands: what comes in while they look is put below, never above what they point at.
import { useState } from 'react';

/** `items` in the order in which they were first shown at this `place`; one that comes back (undo) stands where it stood. */
export function useHeldOrder<T>(items: readonly T[], keyOf: (item: T) => string, place: string): readonly T[] {
  const [held, setHeld] = useState<{ readonly place: string; readonly keys: readonly string[] }>({ place, keys: [] });
  const known = held.place === place ? held.keys : [];
  const fresh = items.map(keyOf).filter((key) => !known.includes(key));
  const keys = [...known, ...fresh];
  if (held.place !== place || fresh.length > 0) setHeld({ place, keys });
  return items.toSorted((a, b) => keys.indexOf(keyOf(a)) - keys.indexOf(keyOf(b)));
}
