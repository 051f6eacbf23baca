// The board: asks every guardrail about a draft or a gesture. Decides nothing by itself and blocks nothing.
import type { Span } from '../text/spans';
import type { Finding, Guardrail, Severity, Situation } from './guardrail';

const found: Readonly<Record<string, Guardrail>> = import.meta.glob('./guardrails/*.guardrail.ts', {
  eager: true,
  import: 'guardrail',
});

/** Every guardrail under its id, the name of its file. */
export const guardrails: ReadonlyMap<string, Guardrail> = new Map(
  Object.entries(found)
    .map(([path, guardrail]): [string, Guardrail] => [path.replace(/^.*\/|\.guardrail\.ts$/g, ''), guardrail])
    .toSorted(([a], [b]) => (a < b ? -1 : 1)),
);

const WEIGHT: Readonly<Record<Severity, number>> = { stop: 0, hold: 1, hint: 2 };

/** The most serious first, then in reading order; what is about the whole draft comes before its parts. */
const inOrder = (a: Finding, b: Finding): number =>
  WEIGHT[a.severity] - WEIGHT[b.severity] ||
  (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
  (a.span?.end ?? -1) - (b.span?.end ?? -1) ||
  (a.guardrail < b.guardrail ? -1 : a.guardrail > b.guardrail ? 1 : 0);

/**
 * Everything the guardrails say of a draft or a gesture, except those that are switched off (`quiet`: their ids). The same situation always
 * gives the same list. A guardrail that throws is a bug, and is not hidden.
 */
export function checkDraft(situation: Situation, quiet: readonly string[] = []): Finding[] {
  const findings: Finding[] = [];
  for (const [id, guardrail] of guardrails)
    if (!quiet.includes(id))
      for (const remark of guardrail.check(situation)) findings.push({ ...remark, guardrail: id });
  return findings.toSorted(inOrder);
}

/** For a reader: of several findings on the same words because of the same fact only the first, which is the most serious. */
export const saidOnce = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    ({ span, facts: [fact] }, i) =>
      span === null ||
      fact === undefined ||
      !findings.slice(0, i).some((other) => other.facts[0] === fact && other.span !== null && meets(other.span, span)),
  );

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
