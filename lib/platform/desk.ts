// The desk in chrome.storage.session: kept in memory by the browser, only for the extension's own pages and worker, gone when the browser closes.
import { browser } from 'wxt/browser';
import type { Desk, DeskSlot, DeskSlots } from '../ports/desk';

const SLOTS = [
  'pending',
  'unwanted',
  'findings',
  'draft',
  'selection',
  'mailbox',
] as const satisfies readonly DeskSlot[];

const keyOf = (slot: DeskSlot, key: string): string => `${slot}:${key}`;
const slotOf = (key: string): DeskSlot | undefined => SLOTS.find((slot) => key.startsWith(`${slot}:`));

/** The desk of this browser session. */
export function sessionDesk(): Desk {
  const area = browser.storage.session;

  const keys = async (slot: DeskSlot, prefix: string): Promise<string[]> =>
    (await area.getKeys()).filter((key) => key.startsWith(keyOf(slot, prefix)));

  const read = async <S extends DeskSlot>(found: readonly string[]): Promise<DeskSlots[S][]> =>
    Object.values(await area.get<Record<string, DeskSlots[S]>>([...found]));

  /** Takes the older half of the pending messages away. */
  const makeRoom = async (): Promise<void> => {
    const found = await area.get<Record<string, DeskSlots['pending']>>(await keys('pending', ''));
    const oldest = Object.entries(found).toSorted(([, a], [, b]) => a.at - b.at);
    await area.remove(oldest.slice(0, Math.ceil(oldest.length / 2)).map(([key]) => key));
  };

  return {
    get: async <S extends DeskSlot>(slot: S, key: string) => (await read<S>([keyOf(slot, key)]))[0] ?? null,
    list: async <S extends DeskSlot>(slot: S, prefix: string) => {
      const found = await keys(slot, prefix);
      return found.length === 0 ? [] : await read<S>(found);
    },
    put: async (slot, key, value) => {
      const item = { [keyOf(slot, key)]: value };
      try {
        await area.set(item);
      } catch {
        // The area holds 10 MB: what waits longest can be read again in its mail.
        await makeRoom();
        await area.set(item);
      }
    },
    clear: async (slot, prefix) => {
      const found = await keys(slot, prefix);
      if (found.length > 0) await area.remove(found);
    },
    clearAll: async () => {
      await area.clear();
    },
    watch: (listener) => {
      const onChanged = (changes: Readonly<Record<string, unknown>>): void => {
        const slots = new Set(Object.keys(changes).flatMap((key) => slotOf(key) ?? []));
        if (slots.size > 0) listener(slots);
      };
      area.onChanged.addListener(onChanged);
      return () => {
        area.onChanged.removeListener(onChanged);
      };
    },
  };
}
