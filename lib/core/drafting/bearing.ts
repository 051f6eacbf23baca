// How fitting it is to mention a fact in a reply today: what is near in time first, then what is dear, then what was said lately.
import type { Fact } from '../model/fact';
import { type Day, daysBetween } from '../model/when';
import { isWarm } from './lines';
import { timingOf } from './moment-lines';

const DEAR: Readonly<Record<string, number>> = {
  family: 300,
  pet: 320,
  hobby: 310,
  sport: 300,
  goal: 280,
  travel_place: 250,
  music_media: 240,
  values_cause: 230,
  food_drink: 200,
};

/** The higher the more fitting; 0 or less: only when the user ticks it. Instructions and personal matters never come by themselves. */
export function bearing(fact: Fact, today: Day): number {
  const { claim } = fact;
  if (claim.type === 'signal' || fact.sensitivity !== 'ordinary' || fact.certainty === 'guessed' || !isWarm(claim))
    return 0;
  const age = fact.observedAt === null ? 365 : Math.max(0, daysBetween(fact.observedAt, today));
  if (claim.type === 'moment') {
    const { at, days } = timingOf(claim, today);
    return at === 'undated' ? Math.max(1, 250 - age) : 1000 - days;
  }
  return (claim.subject === 'sender' ? 0 : -50) + (DEAR[claim.category] ?? 200) - Math.min(150, age / 5);
}
