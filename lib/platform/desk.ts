// The desk in chrome.storage.session: kept in memory by the browser, only for the extension's own pages and worker, gone when the browser closes.
import { browser } from 'wxt/browser';
import type { Desk, DeskSlot, DeskSlots } from '../ports/desk';

/** What the desk needs of the browser's session storage. */
export interface SessionArea {
  getKeys(): Promise<string[]>;
  get<T>(keys: readonly string[]): Promise<Record<string, T>>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  clear(): Promise<void>;
  /** Calls with the keys that changed, whoever changed them; returns what stops it. */
  onChanged(listener: (keys: readonly string[]) => void): () => void;
}

const browserArea: SessionArea = {
  getKeys: () => browser.storage.session.getKeys(),
  get: <T>(keys: readonly string[]) => browser.storage.session.get<Record<string, T>>([...keys]),
  set: (items) => browser.storage.session.set(items),
  remove: (keys) => browser.storage.session.remove([...keys]),
  clear: () => browser.storage.session.clear(),
  onChanged: (listener) => {
    const changed = (changes: Readonly<Record<string, unknown>>): void => listener(Object.keys(changes));
    browser.storage.session.onChanged.addListener(changed);
    return () => {
      browser.storage.session.onChanged.removeListener(changed);
    };
  },
};

const SLOTS = [
  'pending',
  'unread',
  'unwanted',
  'findings',
  'hushed',
  'draft',
  'wanted',
  'selection',
  'mailbox',
  'voice',
  'done',
  'unsaved',
] as const satisfies readonly DeskSlot[];

const keyOf = (slot: DeskSlot, key: string): string => `${slot}:${key}`;
const slotOf = (key: string): DeskSlot | undefined => SLOTS.find((slot) => key.startsWith(`${slot}:`));

/** The desk of this browser session. */
export function sessionDesk(area: SessionArea = browserArea): Desk {
  const under = async (slot: DeskSlot, prefix: string): Promise<string[]> =>
    (await area.getKeys()).filter((key) => key.startsWith(keyOf(slot, prefix)));

  const read = async <S extends DeskSlot>(keys: readonly string[]): Promise<DeskSlots[S][]> =>
    keys.length === 0 ? [] : Object.values(await area.get<DeskSlots[S]>(keys));

  /** Takes the older half of the pending messages away. */
  const makeRoom = async (): Promise<void> => {
    const found = await area.get<DeskSlots['pending']>(await under('pending', ''));
    const oldest = Object.entries(found).toSorted(([, a], [, b]) => a.at - b.at);
    await area.remove(oldest.slice(0, Math.ceil(oldest.length / 2)).map(([key]) => key));
  };

  return {
    get: async <S extends DeskSlot>(slot: S, key: string) => (await read<S>([keyOf(slot, key)]))[0] ?? null,
    list: async <S extends DeskSlot>(slot: S, prefix: string) => await read<S>(await under(slot, prefix)),
    put: async (slot, key, value) => {
      const item = { [keyOf(slot, key)]: value };
      try {
        await area.set(item);
      } catch {
        // The browser gives the area 10 MB: what has waited longest can be read again in its mail.
        await makeRoom();
        await area.set(item);
      }
    },
    clear: async (slot, key) => {
      const isFolder = key === '' || key.endsWith('/');
      const keys = isFolder ? await under(slot, key) : [keyOf(slot, key)];
      if (keys.length > 0) await area.remove(keys);
    },
    clearAll: () => area.clear(),
    watch: (listener) =>
      area.onChanged((keys) => {
        const slots = new Set(keys.flatMap((key) => slotOf(key) ?? []));
        if (slots.size > 0) listener(slots);
      }),
  };
}
