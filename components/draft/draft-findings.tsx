// What is to be known of a draft before it goes into the mail, or why there is none, with the words it rests on. Explains; decides nothing.
import type { ReactElement } from 'react';
import type { Finding } from '../../lib/core/guardrails/guardrail';
import type { Evidence } from '../../lib/core/model/evidence';
import { useWords } from '../data/words';
import { EvidenceQuote } from '../person/evidence-quote';
import { Notice } from '../ui/notice';

/** One notice for each, the most serious first. */
export function DraftFindings({
  findings,
  shower,
}: {
  readonly findings: readonly Finding[];
  readonly shower: (evidence: Omit<Evidence, 'id'>) => ((evidence: Omit<Evidence, 'id'>) => void) | undefined;
}): ReactElement {
  const { say } = useWords();
  const said = new Map(findings.map((finding) => [say(finding.sentence), finding]));
  return (
    <>
      {[...said].map(([sentence, { evidence }]) => (
        <Notice key={sentence} tone="hold" title={sentence}>
          {evidence === null ? null : <EvidenceQuote evidence={evidence} onShow={shower(evidence)} />}
        </Notice>
      ))}
    </>
  );
}
