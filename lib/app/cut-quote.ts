// Takes the words out of a source. What was written about it before is for the store to clean.
import type { Evidence } from '../core/model/evidence';

/** The source without its words. */
export const cutQuote = (evidence: Evidence): Evidence => ({ ...evidence, quote: '', prefix: '', suffix: '' });
