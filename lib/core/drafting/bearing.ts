// How fitting it is to mention a fact in a reply today. Knows nothing of words.
import type { Claim, Fact } from '../model/fact';
import { type Day, daysBetween } from '../model/when';

/** Whether there is a decent sentence for such a claim. */
export const speakable = (claim: Claim, _today: Day): boolean => claim.type === 'preference';

/** The higher the more fitting; not above 0: only when the user ticks it. */
export const bearing = (fact: Fact, today: Day): number =>
  fact.observedAt === null ? 1 : 1000 - Math.min(900, Math.abs(daysBetween(fact.observedAt, today)));
