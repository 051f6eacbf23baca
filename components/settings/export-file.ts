// The user's memory as one readable file. Leaves out the secret key of this installation: with it the fingerprints of forgotten addresses could be guessed.
import type { Day } from '../../lib/core/model/when';

/** `tables`: as the memory hands them over. */
export function exportFile(
  tables: Readonly<Record<string, readonly unknown[]>>,
  today: Day,
): { readonly name: string; readonly content: string } {
  const { device: _secret, ...rest } = tables;
  return {
    name: `keepsake-${today}.json`,
    content: `${JSON.stringify({ format: 'keepsake', version: 1, exportedOn: today, tables: rest }, null, 2)}\n`,
  };
}
