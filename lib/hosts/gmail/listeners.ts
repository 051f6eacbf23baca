// Those who want to hear of something, and the source that runs only while somebody listens.
import type { Stop } from '../../ports/mail-host';

/** A list of listeners. */
export interface Listeners<T> {
  add(listener: (value: T) => void): Stop;
  emit(value: T): void;
  /** Forgets everybody and stops the source. */
  clear(): void;
}

/** `start` is called when the first listener comes; what it returns is called when the last one has gone. */
export function createListeners<T>(start?: () => Stop): Listeners<T> {
  const all = new Set<(value: T) => void>();
  let stop: Stop | undefined;
  const halt = (): void => {
    stop?.();
    stop = undefined;
  };
  return {
    add(listener) {
      // Two subscriptions of one function are two subscriptions.
      const entry = (value: T): void => listener(value);
      all.add(entry);
      if (all.size === 1) stop = start?.();
      return () => {
        if (all.delete(entry) && all.size === 0) halt();
      };
    },
    emit(value) {
      for (const listener of all) listener(value);
    },
    clear() {
      all.clear();
      halt();
    },
  };
}
