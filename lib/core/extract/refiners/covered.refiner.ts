// Drops what is only a part of something else that was found: who somebody is related to when a moment in the same sentence tells it anyway ("my daughter
// Chiara graduates"), and a funeral beside the death that it belongs to.
import type { Hit, Refiner } from '../refiner';

const covers = (moment: Hit, fact: Hit): boolean =>
  moment.claim.type === 'moment' &&
  moment.sentence === fact.sentence &&
  moment.start <= fact.start &&
  moment.end >= fact.end;

/** Whose funeral it is, a rule can only say when its own sentence names them. */
export const SOMEBODY_DEAD = 'somebody close to them';

const isLoss = ({ claim }: Hit): boolean => claim.type === 'moment' && claim.kind === 'bereavement';
const isPart = (hit: Hit, hits: readonly Hit[]): boolean =>
  (hit.claim.type === 'preference' && hit.claim.category === 'family' && hits.some((other) => covers(other, hit))) ||
  (isLoss(hit) &&
    hit.claim.subject === SOMEBODY_DEAD &&
    hits.some((other) => isLoss(other) && other.claim.subject !== SOMEBODY_DEAD));

/** Drops family names that stand inside a moment, and funerals of whose death the message tells. */
export const refiner: Refiner = (hits) => hits.filter((hit) => !isPart(hit, hits));
