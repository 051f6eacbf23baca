// What belonged to somebody or something lost is withdrawn: a dead pet's birthday, the anniversary of an ended job or marriage; and in the first
// days of grief everything that celebrates, asks or sells.
import { type Lost, lostOf, weightOf, wordsOf } from '../guardrails/losses';
import { plainName } from '../guardrails/names';
import type { KnownFact, Situation } from '../guardrails/situation';
import { addDays, type Day } from '../model/when';
import type { Occurrence } from './detector';

/** So long after a loss was told nothing else is said. Days. */
const FIRST_DAYS = 14;
/** What is right also then. */
const GOES_ON: ReadonlySet<string> = new Set(['loss', 'illness', 'trouble', 'promise', 'health-score']);

/** Moments that end with a marriage, an engagement, a job or a pregnancy. */
const OF_ENDED = {
  marriage: ['anniversary', 'wedding'],
  engagement: ['wedding'],
  job: ['work-anniversary'],
  baby: ['baby'],
  being: [],
} as const satisfies Readonly<Record<Lost['what'], readonly string[]>>;
const OF_MARRIAGE = /\b(?:wedding|married|marriage|husband|wife|spouse|partner)\b/iu;
const SPOUSES = ['husband', 'wife', 'spouse', 'partner'];

/** The occurrences that still may be spoken of. */
export function withoutRetired(found: readonly Occurrence[], situation: Situation): readonly Occurrence[] {
  if (found.every(({ detector }) => GOES_ON.has(detector))) return found;
  const lost = lostOf(situation);
  const grieves = isFresh(situation);
  if (lost.length === 0 && !grieves) return found;
  const facts = new Map(situation.facts.map((fact) => [fact.id, fact]));
  return found.filter((occurrence) => {
    if (GOES_ON.has(occurrence.detector)) return true;
    const behind = occurrence.facts.flatMap((id) => facts.get(id) ?? []);
    return !grieves && !lost.some((one) => isOver(occurrence.detector, behind, one));
  });
}

/** Whether a loss was told within the first days. */
function isFresh(situation: Situation): boolean {
  const weight = weightOf(situation);
  if (weight?.kind !== 'loss') return false;
  const since: Day = addDays(situation.today, -FIRST_DAYS);
  return weight.facts.length === 0 || weight.facts.some(({ observedAt }) => observedAt !== null && observedAt >= since);
}

function isOver(detector: string, facts: readonly KnownFact[], lost: Lost): boolean {
  if (facts.some(({ id }) => id === lost.fact.id)) return false;
  if (lost.what === 'being') return facts.some((fact) => belongsTo(fact, detector, lost));
  if (!OF_ENDED[lost.what].some((one) => one === detector)) return false;
  if (detector === 'anniversary' && !facts.every(isOfMarriage)) return false;
  // What they told of after the end is something new.
  const [end, byNewJob] = [
    lost.fact.observedAt ?? '9',
    lost.fact.claim.type === 'moment' && lost.fact.claim.kind === 'new_job',
  ];
  return facts.every(({ observedAt }) => (byNewJob ? (observedAt ?? '') < end : (observedAt ?? '') <= end));
}

const isOfMarriage = ({ claim }: KnownFact): boolean =>
  claim.value === '' || OF_MARRIAGE.test(`${claim.subject} ${claim.value}`);

/** A fact names who is lost; a common word only ("their dog") means the one that was there before. */
function belongsTo(fact: KnownFact, detector: string, { words, fact: loss }: Lost): boolean {
  const isSpouse = SPOUSES.some((word) => words.has(word));
  if (isSpouse && detector === 'anniversary' && isOfMarriage(fact)) return true;
  const named = wordsOf(fact.claim).filter(
    (word) => words.has(plainName(word.stem)) || words.has(plainName(word.text)),
  );
  if (named.length === 0) return false;
  return named.some(({ capital }) => capital) || (fact.observedAt ?? '') <= (loss.observedAt ?? '9');
}
