// Settles waiting proposals inside a change, and counts what was decided for the rules that had made them: never the words, nor whose they are.
import type { Candidate } from '../core/model/candidate';
import { digest } from '../core/model/digest';
import { VerdictId } from '../core/model/ids';
import type { Verdict } from '../core/model/verdict';
import type { Command } from '../ports/clock';
import type { MemoryWrites } from '../ports/memory';
import { cutQuote } from './cut-quote';

/** How the user decided. `withoutQuote`: keep the source, cut the words. */
export interface Settling {
  readonly verdict: Exclude<Verdict['verdict'], 'heard'>;
  readonly withoutQuote?: boolean;
}

/** One decision counts once for each rule, however many of its finds it settles. Undoing the command takes the count back. */
export async function settle(
  writes: MemoryWrites,
  candidates: readonly Candidate[],
  { verdict, withoutQuote = false }: Settling,
  command: Command,
): Promise<void> {
  const state = verdict === 'dismissed' ? 'dismissed' : 'accepted';
  for (const { id, evidence } of candidates) {
    await writes.patch('candidates', id, { state, ...(withoutQuote ? { evidence: cutQuote(evidence) } : {}) });
  }
  const rules = [...new Set(candidates.map(({ rule }) => rule))];
  await writes.putAll(
    'verdicts',
    rules.map((rule) => ({
      id: VerdictId.parse(digest('verdict', command.id, verdict, rule)),
      rule,
      verdict,
      at: command.at,
    })),
  );
}
