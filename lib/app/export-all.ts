// Writes everything that is stored as one JSON file, a piece at a time: the whole may be larger than one text can be.
import type { Day } from '../core/model/when';
import { type Result, ok } from '../core/model/result';
import type { LongTask, MemoryFailure } from '../ports/memory';
import type { AppDeps } from './deps';

/** Its secret key stays here: with it the fingerprints of forgotten addresses could be guessed. */
const SECRET = 'device';

const fileName = (day: Day): string => `keepsake-${day}.json`;

/** `write` takes the pieces in order; they make a file only when it succeeds, with its name. One row a line. */
export const exportAll =
  ({ memory, clock }: Pick<AppDeps, 'memory' | 'clock'>) =>
  async (write: (text: string) => void, task?: LongTask): Promise<Result<string, MemoryFailure>> => {
    const today = clock.today();
    write(`{"format":"keepsake","version":1,"exportedOn":${JSON.stringify(today)},"tables":{`);
    let last: string | null = null;
    let separator = '';
    const walked = await memory.walk((table, rows) => {
      if (table === SECRET) return;
      if (table !== last) {
        write(`${last === null ? '' : '],'}\n${JSON.stringify(table)}:[`);
        [last, separator] = [table, ''];
      }
      for (const row of rows) {
        write(`${separator}\n${JSON.stringify(row)}`);
        separator = ',';
      }
    }, task);
    if (!walked.ok) return walked;
    write(`${last === null ? '' : ']'}}}\n`);
    return ok(fileName(today));
  };
