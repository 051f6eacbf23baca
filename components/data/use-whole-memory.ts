// The memory as a whole: how much lies in it, everything as one file, and its end.
import { eraseAll } from '../../lib/app/erase-all';
import { exportAll } from '../../lib/app/export-all';
import type { Sentence } from '../../lib/core/model/sentence';
import type { Result } from '../../lib/core/model/result';
import type { LongTask, MemoryReads } from '../../lib/ports/memory';
import { useBrowser } from './browser-services';
import { useServices } from './services';
import { useLive } from './use-live';

/** Rows per table. */
export type StoredCounts = Awaited<ReturnType<MemoryReads['counts']>>;

/** What can be done with all of it. */
export interface WholeMemory {
  /** Null until they are known. */
  readonly counts: StoredCounts | null;
  /** Hands everything to the downloads; answers with the file's name. */
  readonly exportAll: (task: LongTask) => Promise<Result<string>>;
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
    exportAll: async (task) => {
      const file = growingFile();
      const done = await exportAll(services)(file.write, task);
      if (done.ok) browser.saveFile(done.value, file.whole());
      return done;
    },
    erase: async () => {
      const done = await eraseAll(services)();
      return done.ok ? null : done.error.sentence;
    },
  };
}

/** Characters after which text goes to the browser, which keeps it on the disk: a page has not the room for all of it. */
const ENOUGH = 4_000_000;

/** A text file that is written piece by piece. */
function growingFile(): { readonly write: (text: string) => void; readonly whole: () => Blob } {
  const parts: Blob[] = [];
  let pieces: string[] = [];
  let length = 0;
  const putAway = (): void => {
    parts.push(new Blob(pieces));
    [pieces, length] = [[], 0];
  };
  return {
    write: (text) => {
      pieces.push(text);
      length += text.length;
      if (length >= ENOUGH) putAway();
    },
    whole: () => {
      putAway();
      return new Blob(parts, { type: 'application/json' });
    },
  };
}
