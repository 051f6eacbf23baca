// How often a slow property is tried: in full by `npm test`, and by `npm run check` a fifth of that, which is the same fifth each time.
import process from 'node:process';

const isSample = process.env['KEEPSAKE_SAMPLE'] === '1';

/** Parameters of `fc.assert` for a property that is believed after `full` runs. */
export const runs = (full: number): { numRuns: number; seed?: number } =>
  isSample ? { numRuns: Math.ceil(full / 5), seed: 20_261_121 } : { numRuns: full };

/** Every one of them by `npm test`, and by `npm run check` one in `sample`. */
export const everyOf = (sample: number): number => (isSample ? sample : 1);
