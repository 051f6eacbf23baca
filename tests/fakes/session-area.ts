// Session storage in memory, for tests of whatever uses the desk: keeps everything as text, so that only plain data survives.
import type { SessionArea } from '../../lib/platform/desk';

const used = (items: Iterable<string>): number => [...items].reduce((sum, text) => sum + text.length, 0);

/** `room`: characters that fit; more is refused as the browser does. */
export function fakeSessionArea({ room = Infinity }: { readonly room?: number } = {}): SessionArea {
  const texts = new Map<string, string>();
  const listeners = new Set<(keys: readonly string[]) => void>();
  const tell = (keys: readonly string[]): void => {
    for (const listener of listeners) listener(keys);
  };
  return {
    getKeys: async () => [...texts.keys()],
    get: async (keys) =>
      Object.fromEntries(
        keys.flatMap((key) => {
          const text = texts.get(key);
          return text === undefined ? [] : [[key, JSON.parse(text)]];
        }),
      ),
    set: async (items) => {
      const next = new Map(texts);
      for (const [key, value] of Object.entries(items)) next.set(key, JSON.stringify(value));
      if (used(next.values()) > room) throw new Error('Session storage quota bytes exceeded.');
      for (const [key, text] of next) texts.set(key, text);
      tell(Object.keys(items));
    },
    remove: async (keys) => {
      for (const key of keys) texts.delete(key);
      tell(keys);
    },
    clear: async () => {
      const keys = [...texts.keys()];
      texts.clear();
      tell(keys);
    },
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
