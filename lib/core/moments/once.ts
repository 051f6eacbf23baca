// What happens once: a move, a wedding, a launch. Facts that tell of the same are one; what was told late is still news when it is told.
import type { MomentClaim, MomentKind } from '../model/moment';
import type { Sentence } from '../model/sentence';
import { addDays, type Day, daysBetween, daysInMonth, makeDay, whenParts } from '../model/when';
import { rootOf, isTelling } from '../guardrails/roots';
import { wordsOf } from '../guardrails/losses';
import type { Occurrence, PersonMemory } from './detector';
import { type FactOf, recallOf, whoseOf } from './recall';
import { daySentence, type DayStem, occurrenceId } from './told';
import { liesNear, windowOf } from './window';

/** How one kind of event is looked for. Days. */
export interface Once {
  readonly detector: string;
  readonly kind: MomentKind;
  readonly stem: DayStem;
  /** Said where no day is known. */
  readonly told: Sentence['key'];
  readonly weight: number;
  /** Before the day, and after it. */
  readonly ahead: number;
  readonly after: number;
  /** Days for which it is news without a date; 0: without a day there is nothing to do. */
  readonly news: number;
  /** What is said where it happens in the family; null where that does not count. */
  readonly family: Sentence['key'] | null;
  /** Left out: everything. */
  readonly accepts?: (fact: Known, today: Day) => boolean;
}

type Known = FactOf<MomentClaim>;

/** Told of within this time after it happened, it is still news. Days. */
const LATE = 120;
/** So many days it stays news. */
const STAYS = 14;
/** Two tellings of one event may differ by so many days. */
const APART = 3;
/** Without a date in one of two tellings: they are of one event when they are told so near to each other. Days. */
const TOLD_APART = 60;

/** When an event is: `on` only where the day is known; `first`, `last` also of a month. */
interface Span {
  readonly on: Day | null;
  readonly first: Day;
  readonly last: Day;
}

interface Telling {
  readonly fact: Known;
  readonly span: Span | null;
  readonly family: boolean;
}

/** The events that are near, or were told of lately. */
export function onceEvents(memory: PersonMemory, today: Day, kind: Once): Occurrence[] {
  const recall = recallOf(memory, today);
  const facts = recall.moments.get(kind.kind);
  if (facts === undefined) return [];
  const window = windowOf(today, kind.after, kind.ahead);
  const late = windowOf(today, LATE + STAYS, 0);
  const lately = windowOf(today, STAYS, 0);
  const news = windowOf(today, kind.news, 0);
  const tellings = stillSo(facts).flatMap((fact): Telling[] => {
    const { date } = fact.claim;
    const told = fact.observedAt ?? '';
    const near =
      date === null
        ? kind.news > 0 && told >= news.from
        : liesNear(date, window) || (told >= lately.from && liesNear(date, late));
    if (!near || !(kind.accepts?.(fact, today) ?? true)) return [];
    const whose = whoseOf(fact, recall);
    if (whose === 'other' || (whose === 'family' && kind.family === null)) return [];
    return [{ fact, span: spanOf(date), family: whose === 'family' }];
  });
  return grouped(tellings).flatMap((same) => occurrenceOf(memory, today, kind, same) ?? []);
}

/** Said of what happens on another day than it was told before. */
const MOVED = /\b(?:postponed|rescheduled|pushed back|put off|delayed|brought forward|new date)\b/iu;

/** What was told before it was moved is no longer so. */
function stillSo(facts: readonly Known[]): readonly Known[] {
  const moved = facts
    .flatMap(({ claim, observedAt }) => (MOVED.test(claim.value) ? (observedAt ?? []) : []))
    .toSorted();
  const last = moved.at(-1);
  return last === undefined
    ? facts
    : facts.filter(({ claim, observedAt }) => MOVED.test(claim.value) || (observedAt ?? '') > last);
}

/** First and last day of a date; null when there is none, or only a year. */
export function spanOf(date: string | null): Span | null {
  const parts = date === null ? null : whenParts(date);
  switch (parts?.precision) {
    case 'day': {
      const day = makeDay(parts.year, parts.month, parts.day);
      return { on: day, first: day, last: day };
    }
    case 'range':
      return { on: parts.from, first: parts.from, last: parts.to };
    case 'month':
      return {
        on: null,
        first: makeDay(parts.year, parts.month, 1),
        last: makeDay(parts.year, parts.month, daysInMonth(parts.year, parts.month)),
      };
    case 'year':
    case 'yearly':
    case undefined:
      return null;
  }
  return null;
}

/** Tellings of the same event stand together, the most exact first, then the latest. */
function grouped(tellings: readonly Telling[]): Telling[][] {
  const groups: Telling[][] = [];
  for (const telling of tellings.toSorted(byExactness)) {
    const group = groups.find((one) => one.some((other) => isSame(telling, other)));
    if (group === undefined) groups.push([telling]);
    else group.push(telling);
  }
  return groups;
}

const exactness = ({ span }: Telling): number => (span === null ? 2 : span.on === null ? 1 : 0);

const byExactness = (a: Telling, b: Telling): number =>
  exactness(a) - exactness(b) ||
  ((a.fact.observedAt ?? '') < (b.fact.observedAt ?? '')
    ? 1
    : (a.fact.observedAt ?? '') > (b.fact.observedAt ?? '')
      ? -1
      : 0) ||
  (a.fact.id < b.fact.id ? -1 : 1);

function isSame(a: Telling, b: Telling): boolean {
  if (a.family !== b.family || (a.family && a.fact.claim.subject !== b.fact.claim.subject)) return false;
  if (!shareWords(a.fact, b.fact)) return false;
  if (a.span === null || b.span === null) return areToldTogether(a.fact, b.fact);
  return a.span.first <= addDays(b.span.last, APART) && b.span.first <= addDays(a.span.last, APART);
}

/** Told without words, or with one word in common at least. */
function shareWords(a: Known, b: Known): boolean {
  const roots = (fact: Known): Set<string> =>
    new Set(
      wordsOf({ ...fact.claim, subject: '' })
        .map(({ text }) => text)
        .filter(isTelling)
        .map(rootOf),
    );
  const [left, right] = [roots(a), roots(b)];
  return left.size === 0 || right.size === 0 || [...left].some((root) => right.has(root));
}

const areToldTogether = ({ observedAt: a }: Known, { observedAt: b }: Known): boolean =>
  a === null || b === null || Math.abs(daysBetween(a, b)) <= TOLD_APART;

function occurrenceOf(memory: PersonMemory, today: Day, kind: Once, same: readonly Telling[]): Occurrence | null {
  const [best] = same;
  if (best === undefined) return null;
  const { span, fact, family } = best;
  const said = same.flatMap(({ fact: one }) => one.observedAt ?? []).toSorted()[0] ?? null;
  const window = span === null ? newsOf(said, kind) : daysOf(span, said, kind);
  if (window === null || today < window.from || today > window.until) return null;
  const ids = same
    .map(({ fact: one }) => one)
    .toSorted((a, b) =>
      (a.observedAt ?? '') < (b.observedAt ?? '')
        ? -1
        : (a.observedAt ?? '') > (b.observedAt ?? '')
          ? 1
          : a.id < b.id
            ? -1
            : 1,
    )
    .map(({ id }) => occurrenceId(kind.detector, memory.person.id, id, 'once'));
  const [id, ...aliases] = ids;
  if (id === undefined) return null;
  return {
    id,
    aliases,
    detector: kind.detector,
    personId: memory.person.id,
    on: span?.on ?? null,
    from: window.from,
    until: window.until,
    weight: family ? Math.round(kind.weight / 2) : kind.weight,
    facts: same.map(({ fact: one }) => one.id),
    what: sentenceOf(kind, span, today, family ? fact.claim.subject : null),
  };
}

/** From when until when something can be done about it. */
interface Open {
  readonly from: Day;
  readonly until: Day;
}

const newsOf = (said: Day | null, { news }: Once): Open | null =>
  said === null ? null : { from: said, until: addDays(said, news) };

function daysOf({ first, last }: Span, said: Day | null, { ahead, after }: Once): Open {
  const until = addDays(last, after);
  const isLate = said !== null && said > last && daysBetween(last, said) <= LATE;
  const late = isLate ? addDays(said, STAYS) : until;
  return { from: addDays(first, -ahead), until: late > until ? late : until };
}

function sentenceOf(kind: Once, span: Span | null, today: Day, who: string | null): Sentence {
  if (who !== null)
    return span?.on == null || kind.family === null
      ? { key: 'moment_family_told', params: { who } }
      : { key: kind.family, params: { who, when: span.on } };
  if (span?.on == null) return { key: kind.told };
  // While it lasts it is today.
  return daySentence(
    kind.stem,
    span.first <= today && today <= span.last ? today : today > span.last ? span.last : span.first,
    today,
  );
}
