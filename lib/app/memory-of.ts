// All that is remembered of one person, as detectors and guardrails read it. Reads only.
import type { PersonId } from '../core/model/ids';
import type { PersonMemory } from '../core/moments/detector';
import type { MemoryReads } from '../ports/memory';

/** Touches that are looked at, the latest first: enough to know somebody's rhythm. */
const MOST_TOUCHES = 100;

/** Null when they are not in memory. */
export async function memoryOf(memory: MemoryReads, id: PersonId): Promise<PersonMemory | null> {
  const person = await memory.get('people', id);
  if (person === undefined || person.deletedAt !== null) return null;
  const [account, facts, interactions, gestures] = await Promise.all([
    person.accountId === null ? undefined : memory.get('accounts', person.accountId),
    memory.factsOf(id),
    memory.interactionsOf(id, MOST_TOUCHES),
    memory.gesturesOf(id),
  ]);
  return {
    person,
    account: account ?? null,
    facts,
    interactions,
    gestures,
    shortList: person.shortList != null,
    coveredSince: person.opensAllSince ?? undefined,
  };
}
