// Whether the less certain proposals are unfolded: the same for everybody the panel shows, as long as the panel is open.
import { useSyncExternalStore } from 'react';

let isOpen = false;
const listeners = new Set<() => void>();
const watch = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const now = (): boolean => isOpen;
const toggle = (): void => {
  isOpen = !isOpen;
  for (const listener of listeners) listener();
};

/** The page of the panel remembers it: nothing is written anywhere. */
export function useLessCertain(): { readonly isOpen: boolean; readonly toggle: () => void } {
  return { isOpen: useSyncExternalStore(watch, now), toggle };
}
