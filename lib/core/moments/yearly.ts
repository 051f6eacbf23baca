// What comes round every year: birthdays and anniversaries. The same day from several sources is one; when sources disagree, the best one counts.
import { nextOccasion } from '../people/coming';
import type { MomentClaim, MomentKind } from '../model/moment';
import { PROVENANCES } from '../model/fact';
import type { Sentence } from '../model/sentence';
import type { Settings } from '../model/settings';
import { addDays, type Day, daysBetween, type LeapDay, whenParts } from '../model/when';
import type { Occurrence, PersonMemory } from './detector';
import { type FactOf, heardOn, type Recall, recallOf, whoseOf } from './recall';
import { daySentence, type DayStem, occurrenceId, slug } from './told';
import { comesNear, windowOf } from './window';

/** How one kind of yearly day is looked for. Days. */
export interface Yearly {
  readonly detector: string;
  readonly kind: MomentKind;
  readonly stem: DayStem;
  /** With the years that come round. */
  readonly counted: DayStem;
  /** Fewer years than these between the date and its telling are no first year: the year of the telling is meant. */
  readonly youngest: number;
  readonly weight: number;
  readonly ahead: number;
  /** Days after it, for which late is better than never. */
  readonly after: number;
  /** What is said of a day in the family; null where none counts. */
  readonly family: Sentence['key'] | null;
  readonly accepts?: (claim: MomentClaim) => boolean;
}

type Known = FactOf<MomentClaim>;

/** The coming or just past day of everybody of whom one is known. */
export function yearlyDays(memory: PersonMemory, today: Day, settings: Settings, kind: Yearly): Occurrence[] {
  const recall = recallOf(memory, today);
  const facts = recall.moments.get(kind.kind) ?? [];
  const window = windowOf(today, kind.after, kind.ahead);
  const near = facts.some(({ claim }) => claim.date !== null && comesNear(claim.date.slice(-5), window));
  if (!near) return [];
  const own = facts.filter((fact) => dayIn(fact) !== null && (kind.accepts?.(fact.claim) ?? true));
  return [...Map.groupBy(own, (fact) => groupOf(fact, recall))].flatMap(([whose, all]) => {
    if (whose === '' || (whose !== 'self' && kind.family === null)) return [];
    const best = all.toSorted(byWorth)[0];
    if (best === undefined) return [];
    const found = comingDay(best, all, today, settings, kind);
    if (found === null) return [];
    const { on, same, years } = found;
    const { person } = memory;
    return {
      id: occurrenceId(kind.detector, person.id, whose, on.slice(0, 4)),
      detector: kind.detector,
      personId: person.id,
      on,
      from: addDays(on, -kind.ahead),
      until: addDays(on, kind.after),
      weight: weightOf(kind, whose, years),
      facts: same.map(({ id }) => id),
      what:
        whose !== 'self' && kind.family !== null
          ? { key: kind.family, params: { who: best.claim.subject, when: on } }
          : years === null
            ? daySentence(kind.stem, on, today)
            : daySentence(kind.counted, on, today, { years }),
    };
  });
}

/** `MM-DD` of a date that says a day; null when it says less, or a stretch. */
function dayIn({ claim }: Known): string | null {
  const { precision } = (claim.date === null ? null : whenParts(claim.date)) ?? {};
  return precision === 'day' || precision === 'yearly' ? (claim.date?.slice(-5) ?? null) : null;
}

/** '' for somebody outside of the family: that day is theirs, not this person's. */
function groupOf(fact: Known, recall: Recall): string {
  const whose = whoseOf(fact, recall);
  return whose === 'self' ? 'self' : whose === 'family' ? slug(fact.claim.subject) : '';
}

/** What they told us counts before what was found, the later word before the earlier. */
const byWorth = (a: Known, b: Known): number =>
  PROVENANCES.indexOf(a.provenance) - PROVENANCES.indexOf(b.provenance) ||
  (heardOn(a) < heardOn(b) ? 1 : heardOn(a) > heardOn(b) ? -1 : 0) ||
  (a.id < b.id ? -1 : 1);

interface Coming {
  readonly on: Day;
  /** Every fact that says this day, the best first. */
  readonly same: readonly Known[];
  readonly years: number | null;
}

function comingDay(best: Known, all: readonly Known[], today: Day, settings: Settings, kind: Yearly): Coming | null {
  const day = dayIn(best);
  const same = all.filter((fact) => dayIn(fact) === day).toSorted(byWorth);
  const leapDay = same.map(({ claim }) => celebrates(claim.value)).find((rule) => rule !== null) ?? settings.leapDay;
  const since = windowOf(today, kind.after, kind.ahead).from;
  // Asked without a year: in its first year a date comes round like any other.
  const next = nextOccasion(kind.kind, `--${day ?? ''}`, since, leapDay);
  if (next === null || daysBetween(today, next.day) > kind.ahead) return null;
  const first = same.map((fact) => firstYear(fact, kind.youngest)).find((year) => year !== null) ?? null;
  const years = first === null ? null : Number(next.day.slice(0, 4)) - first;
  // Before the first time there is nothing to come round.
  if (years !== null && years < 1) return null;
  return { on: next.day, same, years };
}

/** The year in which it began; null when the date is that of a later celebration ("my birthday next Tuesday"). */
function firstYear({ claim, observedAt }: Known, youngest: number): number | null {
  const year = claim.date === null || claim.date.length !== 10 ? null : Number(claim.date.slice(0, 4));
  if (year === null || observedAt === null) return year;
  return Number(observedAt.slice(0, 4)) - year >= youngest ? year : null;
}

const MARCH = /\b(?:1(?:st)?(?: of)? mar(?:ch)?|mar(?:ch)? (?:1|first)(?:st)?|first of march)\b/iu;
const FEBRUARY = /\b(?:28(?:th)?(?: of)? feb(?:ruary)?|feb(?:ruary)? 28(?:th)?)\b/iu;

/** How somebody born on 29 February said that they celebrate. */
const celebrates = (value: string): LeapDay | null =>
  MARCH.test(value) ? '03-01' : FEBRUARY.test(value) ? '02-28' : null;

/** Round numbers count for more, what is somebody else's for less. */
function weightOf({ weight }: Yearly, whose: string, years: number | null): number {
  if (whose !== 'self') return Math.round(weight / 2);
  return years !== null && (years % 10 === 0 || years === 25 || years === 75) ? weight + 10 : weight;
}
