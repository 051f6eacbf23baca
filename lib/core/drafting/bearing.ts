// How fitting it is to mention a fact today: what is near in time first, then what is dear, then what was said lately.
import type { Occasion } from '../guardrails/situation';
import type { Claim, Fact } from '../model/fact';
import { type Day, daysBetween } from '../model/when';
import { mentionOf } from './mention';
import { timingOf } from './timing';

const DEAR: Readonly<Record<string, number>> = {
  doing: 320,
  training: 400,
  pet: 300,
  team: 290,
  goal: 290,
  place: 260,
  music: 260,
  treat: 240,
  kin: 120,
  work: 100,
};
/** Occasions of business, at which a plan for the business comes before a pastime. */
const WORKLY: ReadonlySet<string> = new Set(['renewal', 'introduction', 'follow_up']);
/** A plan is the best thing to ask after. */
const ASKED_AFTER = 40;
const PRACTICAL: ReadonlySet<string> = new Set(['goal', 'work', 'inWriting', 'brief', 'when', 'notWhen']);

/** Whether a claim is something personal rather than an instruction, and so warms a reply by itself. */
const isWarm = (claim: Claim): boolean =>
  claim.type === 'moment' ||
  (claim.type === 'preference' &&
    (claim.polarity === 'like' || claim.polarity === 'fact') &&
    !['dietary', 'communication', 'meeting_time', 'gift', 'personal_fact', 'work'].includes(claim.category));

/** The higher the more fitting; 0 or less: only when the user ticks it. Instructions and personal matters never come by themselves, but where they are of use. */
export function bearing(fact: Fact, today: Day, occasion: Occasion | 'note' = 'note'): number {
  const { claim } = fact;
  const mention = mentionOf(fact, today);
  if (mention === null || claim.type === 'signal' || fact.sensitivity === 'special' || fact.certainty === 'guessed')
    return 0;
  const isFamily = claim.type === 'preference' && claim.category === 'family';
  const isUseful = WORKLY.has(occasion) && PRACTICAL.has(mention.topic);
  if (fact.sensitivity !== 'ordinary' && !(isFamily && fact.sensitivity === 'personal')) return 0;
  if (!isWarm(claim) && !isUseful && mention.topic !== 'work') return 0;
  const age = fact.observedAt === null ? 365 : Math.max(0, daysBetween(fact.observedAt, today));
  if (claim.type === 'moment') return 1000 - timingOf(claim, today).days;
  const use = isUseful ? 400 : occasion === 'check_in' && mention.topic === 'goal' ? ASKED_AFTER : 0;
  return Math.max(
    1,
    use + (claim.subject === 'sender' ? 0 : -50) + (DEAR[mention.topic] ?? 90) - Math.min(80, age / 9),
  );
}
