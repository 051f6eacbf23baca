// Drops who somebody is related to when a moment in the same sentence tells it anyway: "my daughter Chiara graduates" is one thing to remember.
import type { Hit, Refiner } from '../refiner';

const covers = (moment: Hit, fact: Hit): boolean =>
  moment.claim.type === 'moment' &&
  moment.sentence === fact.sentence &&
  moment.start <= fact.start &&
  moment.end >= fact.end;

/** Drops family names that stand inside a moment. */
export const refiner: Refiner = (hits) =>
  hits.filter(
    (hit) =>
      hit.claim.type !== 'preference' || hit.claim.category !== 'family' || !hits.some((other) => covers(other, hit)),
  );
