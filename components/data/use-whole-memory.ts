// The memory as a whole: how much lies in it, everything as one file, and its end.
import { eraseAll } from '../../lib/app/erase-all';
import type { Sentence } from '../../lib/core/model/sentence';
import type { Day } from '../../lib/core/model/when';
import type { MemoryReads } from '../../lib/ports/memory';
import { useBrowser } from './browser-services';
import { useServices } from './services';
import { useLive } from './use-live';

/** Rows per table. */
export type StoredCounts = Awaited<ReturnType<MemoryReads['counts']>>;

/** What can be done with all of it. */
export interface WholeMemory {
  /** Null until they are known. */
  readonly counts: StoredCounts | null;
  /** Hands everything to the downloads; the file's name, or null when the memory cannot be read now. */
  readonly exportAll: () => Promise<string | null>;
  /** Cannot be undone. Answers with what went wrong, or null. */
  readonly erase: () => Promise<Sentence | null>;
}

/** Kept up to date. */
export function useWholeMemory(): WholeMemory {
  const services = useServices();
  const browser = useBrowser();
  const counts = useLive('counts', () => services.memory.counts());
  return {
    counts: counts.state === 'ready' ? counts.value : null,
    exportAll: async () => {
      const tables = await services.memory.dump().catch(() => null);
      if (tables === null) return null;
      const { name, content } = exportFile(tables, services.clock.today());
      browser.saveFile(name, content);
      return name;
    },
    erase: async () => {
      const done = await eraseAll(services)();
      return done.ok ? null : done.error.sentence;
    },
  };
}

/** Leaves out the secret key of this installation: with it the fingerprints of forgotten addresses could be guessed. */
function exportFile(
  tables: Readonly<Record<string, readonly unknown[]>>,
  today: Day,
): { readonly name: string; readonly content: string } {
  const { device: _secret, ...rest } = tables;
  return {
    name: `keepsake-${today}.json`,
    content: `${JSON.stringify({ format: 'keepsake', version: 1, exportedOn: today, tables: rest }, null, 2)}\n`,
  };
}
