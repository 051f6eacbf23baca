// Builds situations from short words: `category polarity value`, with `@subject` and `#yyyy-mm-dd` where they matter.
import { claimKey, type Fact } from '../../../../lib/core/model/fact';
import { EvidenceId, FactId, Instant, PersonId } from '../../../../lib/core/model/ids';
import type { Person } from '../../../../lib/core/model/person';
import { POLARITIES, PREFERENCE_CATEGORIES } from '../../../../lib/core/model/preference';
import { Day } from '../../../../lib/core/model/when';
import type { Situation } from '../../../../lib/core/guardrails/guardrail';

/** A Wednesday. */
export const TODAY = Day.parse('2026-06-10');

export const INES: Person = {
  id: PersonId.parse('p1'),
  name: 'Inês Marques',
  role: '',
  accountId: null,
  handles: [],
  createdAt: Instant.parse(0),
  deletedAt: null,
};

/** A preference told by mail, e.g. `food_drink avoid coffee`, `dietary avoid nuts @their daughter`. */
export function factOf(short: string, change: Partial<Fact> = {}, index = 1): Fact {
  const match = /^(\w+) (\w+) (.*?)(?: @([^#]*?))?(?: #(\S+))?$/.exec(short);
  const category = PREFERENCE_CATEGORIES.find((one) => one === match?.[1]);
  const polarity = POLARITIES.find((one) => one === match?.[2]);
  if (!match || category === undefined || polarity === undefined) throw new Error(`not a fact: ${short}`);
  const value = match[3] ?? '';
  const claim = { type: 'preference' as const, category, polarity, subject: match[4] ?? 'sender', value };
  return {
    id: FactId.parse(`f${index}`),
    personId: INES.id,
    claimKey: claimKey(INES.id, claim),
    claim,
    provenance: 'told',
    certainty: 'stated',
    sensitivity: 'ordinary',
    evidence: [
      {
        id: EvidenceId.parse(`e${index}`),
        quote: value,
        prefix: '',
        suffix: '',
        author: 'ines@example.com',
        mailbox: 'me@example.com',
        threadId: '1',
        messageId: '1',
        sentAt: null,
      },
    ],
    observedAt: Day.parse(match[5] ?? '2026-03-03'),
    confirmedAt: null,
    keepUntil: null,
    supersededBy: null,
    state: null,
    createdAt: Instant.parse(0),
    deletedAt: null,
    ...change,
  };
}

export const situationOf = (facts: readonly (string | Fact)[], text: string): Situation => ({
  person: INES,
  facts: facts.map((fact, k) => (typeof fact === 'string' ? factOf(fact, {}, k + 1) : fact)),
  today: TODAY,
  draft: { text },
});
