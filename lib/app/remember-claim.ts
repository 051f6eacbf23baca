// Writes one claim as a fact inside a change: a known claim gains evidence, a new one becomes a fact. The only place where facts are made from claims.
import { digest } from '../core/model/digest';
import type { Evidence } from '../core/model/evidence';
import { type Certainty, Claim, claimKey, type Fact, type Provenance, type Sensitivity } from '../core/model/fact';
import { FactId, type PersonId } from '../core/model/ids';
import { type Failure, type Result, fail, ok } from '../core/model/result';
import { type Day, dayOf } from '../core/model/when';
import type { Command } from '../ports/clock';
import type { MemoryWrites } from '../ports/memory';
import { cutQuote } from './cut-quote';
import { settle } from './settle-candidates';

/** A claim that the user wants to be remembered. `evidence` is [] when the user is the source. */
export interface ToRemember {
  readonly person: PersonId;
  readonly claim: Claim;
  readonly evidence: readonly Evidence[];
  readonly provenance: Provenance;
  readonly certainty: Certainty;
  readonly sensitivity: Sensitivity;
  readonly keepUntil: Day | null;
  readonly replaces: readonly FactId[];
  /** Keep the sources, cut their words: also out of the proposals that become this fact. */
  readonly withoutQuote: boolean;
}

/** A claim as it may be stored: trimmed, with something in it. */
export function cleanClaim(claim: Claim): Result<Claim, Failure<'empty-value'>> {
  const tidy = { ...claim, value: claim.value.trim(), subject: claim.subject.trim() || 'sender' };
  const parsed = Claim.safeParse(tidy);
  return parsed.success ? ok(parsed.data) : fail({ type: 'empty-value', sentence: { key: 'error_empty_value' } });
}

/** Whether two claims say the same in the same words. Parsing puts the fields of both into the order of the schema. */
export const sameClaim = (a: Claim, b: Claim): boolean =>
  JSON.stringify(Claim.parse(a)) === JSON.stringify(Claim.parse(b));

/** The day on which the newest of these words were written; null when none has a readable date. */
function newestDay(evidence: readonly Evidence[]): Day | null {
  const times = evidence.flatMap(({ sentAt }) => (sentAt === null ? [] : [sentAt]));
  const newest = times.toSorted().at(-1);
  return newest === undefined ? null : dayOf(newest);
}

const later = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b > a) ? b : a);

/** Remembers a claim, takes in every waiting proposal of the same claim, and puts it in the place of what it replaces. */
export async function rememberClaim(
  memory: MemoryWrites,
  wish: ToRemember,
  command: Command,
  today: Day,
): Promise<FactId> {
  const key = claimKey(wish.person, wish.claim);
  const waiting = (await memory.candidatesOf(wish.person)).filter(
    (candidate) => candidate.claimKey === key && candidate.state === 'proposed',
  );
  await settle(memory, waiting, { verdict: 'accepted', withoutQuote: wish.withoutQuote }, command);
  const found = [...wish.evidence, ...waiting.map(({ evidence }) => evidence)];
  const evidence = wish.withoutQuote ? found.map(cutQuote) : found;
  const known = await memory.factByClaim(key);
  const fact = known ? confirmed(known, wish, evidence, today) : fresh(wish, evidence, command, today);
  await memory.put('facts', fact);
  for (const old of wish.replaces) {
    if (old !== fact.id) await memory.patch('facts', old, { supersededBy: fact.id });
  }
  return fact.id;
}

/** A known fact with what is new: it counts again, also when something had replaced it. */
function confirmed(known: Fact, wish: ToRemember, evidence: readonly Evidence[], today: Day): Fact {
  const have = new Set(known.evidence.map(({ id }) => id));
  return {
    ...known,
    evidence: [...known.evidence, ...evidence.filter(({ id }) => !have.has(id))],
    observedAt: later(known.observedAt, newestDay(evidence)),
    confirmedAt: evidence.length === 0 ? today : known.confirmedAt,
    keepUntil: wish.keepUntil ?? (known.keepUntil !== null && known.keepUntil < today ? null : known.keepUntil),
    supersededBy: null,
  };
}

const fresh = (wish: ToRemember, evidence: readonly Evidence[], command: Command, today: Day): Fact => ({
  id: FactId.parse(digest('fact', command.id, claimKey(wish.person, wish.claim))),
  personId: wish.person,
  claimKey: claimKey(wish.person, wish.claim),
  claim: wish.claim,
  provenance: wish.provenance,
  certainty: wish.certainty,
  sensitivity: wish.sensitivity,
  evidence: [...new Map(evidence.map((one) => [one.id, one])).values()],
  observedAt: evidence.length === 0 ? today : newestDay(evidence),
  confirmedAt: null,
  keepUntil: wish.keepUntil,
  supersededBy: null,
  state: wish.claim.type === 'signal' ? 'open' : null,
  createdAt: command.at,
  deletedAt: null,
});
