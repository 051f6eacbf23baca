// Puts what one message says into the memory of a person, inside a change: signals as facts at once, the rest as candidates that wait.
// Proposes nothing that is known, was dismissed, or waits already from the same words. Safe to repeat.
import { digest } from '../core/model/digest';
import { claimKey, type Fact } from '../core/model/fact';
import { CandidateId, ClaimKey, EvidenceId, FactId, InteractionId, type PersonId } from '../core/model/ids';
import type { Interaction } from '../core/model/interaction';
import { type Day, dayOf } from '../core/model/when';
import { contradictedBy } from '../core/people/contradictions';
import type { Command } from '../ports/clock';
import type { PendingFind } from '../ports/desk';
import type { MemoryWrites } from '../ports/memory';

/** For whom and when. */
export interface Taking {
  readonly person: PersonId;
  readonly command: Command;
  readonly today: Day;
}

const evidenceOf = (find: PendingFind, key: ClaimKey) => ({
  ...find.evidence,
  id: EvidenceId.parse(digest(find.evidence.mailbox, find.evidence.messageId, find.evidence.quote, key)),
});

/** The id under which a find waits for this person. */
export function candidateIdOf(find: PendingFind, person: PersonId): CandidateId {
  return CandidateId.parse(digest('candidate', evidenceOf(find, claimKey(person, find.claim)).id));
}

/** Stores finds of one person. Gives the number of new proposals. */
export async function takeFinds(memory: MemoryWrites, finds: readonly PendingFind[], taking: Taking): Promise<number> {
  for (const find of finds) if (find.claim.type === 'signal') await takeSignal(memory, find, taking);
  const facts = await memory.factsOf(taking.person);
  let proposed = 0;
  for (const find of finds) {
    if (find.claim.type !== 'signal' && (await propose(memory, find, facts, taking))) proposed += 1;
  }
  return proposed;
}

/** One signal per message and kind, with every place that shows it. */
async function takeSignal(memory: MemoryWrites, find: PendingFind, { person, command }: Taking): Promise<void> {
  const { claim, evidence: source } = find;
  if (claim.type !== 'signal') return;
  const id = FactId.parse(digest('signal', person, source.mailbox, source.messageId, claim.kind));
  if ((await memory.get('suppressions', ClaimKey.parse(id))) !== undefined) return;
  const key = claimKey(person, claim);
  const evidence = evidenceOf(find, key);
  const known = await memory.get('facts', id);
  if (known !== undefined) {
    if (known.deletedAt !== null || known.evidence.some((one) => one.id === evidence.id)) return;
    await memory.patch('facts', id, { evidence: [...known.evidence, evidence] });
    return;
  }
  await memory.put('facts', {
    id,
    personId: person,
    claimKey: key,
    claim,
    provenance: find.provenance,
    certainty: find.certainty,
    sensitivity: find.sensitivity,
    evidence: [evidence],
    observedAt: source.sentAt === null ? null : dayOf(source.sentAt),
    confirmedAt: null,
    keepUntil: null,
    supersededBy: null,
    state: 'open',
    createdAt: command.at,
    deletedAt: null,
  });
}

async function propose(
  memory: MemoryWrites,
  find: PendingFind,
  facts: readonly Fact[],
  { person, command, today }: Taking,
): Promise<boolean> {
  const key = claimKey(person, find.claim);
  const id = candidateIdOf(find, person);
  if ((await memory.get('candidates', id)) !== undefined) return false;
  const known = facts.find((fact) => fact.claimKey === key);
  if (known !== undefined && !isNews(find, known, facts)) return false;
  // A contradiction is never suppressed: new words against what is remembered are shown even when the like was dismissed before.
  const isSuppressed = (await memory.get('suppressions', key)) !== undefined;
  if (isSuppressed && contradictedBy(find.claim, facts, today).length === 0) return false;
  await memory.put('candidates', {
    id,
    personId: person,
    claimKey: key,
    claim: find.claim,
    evidence: evidenceOf(find, key),
    provenance: find.provenance,
    certainty: find.certainty,
    sensitivity: find.sensitivity,
    rule: find.rule,
    state: 'proposed',
    foundAt: command.at,
  });
  return true;
}

/** Whether a known claim is said anew after something else had replaced it. */
function isNews(find: PendingFind, known: Fact, facts: readonly Fact[]): boolean {
  if (known.supersededBy === null) return false;
  const newer = facts.find((fact) => fact.id === known.supersededBy);
  const { sentAt } = find.evidence;
  return sentAt !== null && newer?.observedAt != null && dayOf(sentAt) > newer.observedAt;
}

/** What is known of one mail as a touch. */
export type MailTouch = Pick<Interaction, 'direction' | 'at' | 'mailbox' | 'threadId' | 'messageId' | 'length'>;

/** The touch that a mail is. Its id is the mail's, so that it is the same however often it is read. */
export const mailInteraction = (
  touch: MailTouch,
  { person, command }: Pick<Taking, 'person' | 'command'>,
): Interaction => ({
  ...touch,
  id: InteractionId.parse(digest('mail', touch.mailbox, touch.messageId, person)),
  personId: person,
  channel: 'email',
  note: '',
  createdAt: command.at,
  deletedAt: null,
});
