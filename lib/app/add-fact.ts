// Remember something that the user typed, or selected in a message.
import { digest } from '../core/model/digest';
import type { Evidence } from '../core/model/evidence';
import { type Claim, claimKey, type Sensitivity } from '../core/model/fact';
import { EvidenceId, type FactId, type PersonId } from '../core/model/ids';
import { type Failure, type Result, ok } from '../core/model/result';
import type { Day } from '../core/model/when';
import type { MemoryFailure } from '../ports/memory';
import { decide, gone } from './decide';
import type { AppDeps, Decision, Done } from './deps';
import { cleanClaim, rememberClaim } from './remember-claim';

/** `evidence`: of a selection; null when the user is the source. Words whose mail has no id cannot be shown again: there the user is the source as well. */
export interface AddFactInput extends Decision {
  readonly person: PersonId;
  readonly claim: Claim;
  readonly evidence: Omit<Evidence, 'id'> | null;
  readonly sensitivity?: Sensitivity;
  readonly withoutQuote?: boolean;
  readonly replaces?: readonly FactId[];
  readonly keepUntil?: Day | null;
}

/** A claim that is known already gets the evidence added, or is confirmed when there is none. */
export const addFact =
  ({ memory, clock }: Pick<AppDeps, 'memory' | 'clock'>) =>
  async (
    input: AddFactInput,
  ): Promise<Result<Done & { readonly factId: FactId }, MemoryFailure | Failure<'gone' | 'empty-value'>>> => {
    const cleaned = cleanClaim(input.claim);
    if (!cleaned.ok) return cleaned;
    const claim = cleaned.value;
    const key = claimKey(input.person, claim);
    const done = await decide(memory, input.command, async (writes) => {
      const person = await writes.get('people', input.person);
      if (person === undefined || person.deletedAt !== null) return gone();
      await rememberClaim(
        writes,
        {
          person: person.id,
          claim,
          evidence: input.evidence === null || input.evidence.messageId === '' ? [] : [identified(input.evidence, key)],
          provenance: 'told',
          certainty: 'stated',
          sensitivity: input.sensitivity ?? 'ordinary',
          keepUntil: input.keepUntil ?? null,
          replaces: input.replaces ?? [],
          withoutQuote: input.withoutQuote ?? false,
        },
        input.command,
        clock.today(),
      );
      return ok(null);
    });
    if (!done.ok) return done;
    const fact = await memory.factByClaim(key);
    return fact === undefined ? gone() : ok({ ...done.value, factId: fact.id });
  };

const identified = (evidence: Omit<Evidence, 'id'>, key: string): Evidence => ({
  ...evidence,
  id: EvidenceId.parse(digest(evidence.mailbox, evidence.messageId, evidence.quote, key)),
});
