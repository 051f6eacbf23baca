// The ledger: every moment of the last weeks and what became of it. Derived from what is remembered now and from what was decided; keeps nothing.
import type { Gesture } from '../core/model/gesture';
import { detectorOf } from '../core/model/gesture';
import type { Fact } from '../core/model/fact';
import type { Instant, OccurrenceId } from '../core/model/ids';
import type { Person } from '../core/model/person';
import { type Failure, type Result, fail, ok } from '../core/model/result';
import type { Sentence } from '../core/model/sentence';
import type { Settings } from '../core/model/settings';
import { addDays, Day, dayOf } from '../core/model/when';
import { metOn } from '../core/moments/detect';
import { isTrouble } from '../core/people/card';
import type { Occurrence, PersonMemory } from '../core/moments/detector';
import { isShared } from '../core/moments/told';
import type { Clock } from '../ports/clock';
import type { LongTask } from '../ports/memory';
import type { AppDeps } from './deps';
import { memoryOf } from './memory-of';

/**
 * open: still worth doing · handled: in time · late: done after the day · left: not done on purpose · withdrawn: a loss came between · missed:
 * nobody did anything.
 */
export const LEDGER_ENDS = ['open', 'handled', 'left', 'withdrawn', 'late', 'missed'] as const;
export type LedgerEnd = (typeof LEDGER_ENDS)[number];

/** One moment. */
export interface LedgerRow {
  /** Unique among the rows of a person. */
  readonly id: string;
  readonly person: Person;
  readonly day: Day;
  /** Null when what it rested on is not remembered any more. */
  readonly what: Sentence | null;
  /** What was decided; null when nothing was. */
  readonly gesture: Gesture | null;
  readonly end: LedgerEnd;
}

/** What it needs beside the memory. */
interface LedgerDeps extends Pick<AppDeps, 'memory' | 'clock'> {
  /** Lets everything else that waits go first. */
  readonly rest: () => Promise<void>;
}

/** Days that the ledger looks back. */
export const LEDGER_DAYS = 60;
/** Milliseconds of work after which others get their turn. */
const SLICE = 8;
/** People that are asked for at once. */
const BATCH = 50;

/** The latest first. Stopped, it fails with `stopped`. What was learnt only after its day counts as neither seen nor missed. */
export const ledger =
  ({ memory, clock, rest }: LedgerDeps) =>
  async ({ signal, onPart }: LongTask = {}): Promise<Result<readonly LedgerRow[], Failure<'stopped'>>> => {
    const settings = await memory.settings();
    if (settings.startedAt === null) return ok([]);
    const today = clock.today();
    const started = dayOfInstant(clock, settings.startedAt);
    const from = [addDays(today, -LEDGER_DAYS), started].toSorted().at(-1) ?? today;
    const total = await memory.countPeople();
    const rows: LedgerRow[] = [];
    let done = 0;
    for (let people = await memory.peopleAfter('', BATCH); people.length > 0;) {
      const known = await Promise.all(people.map((id) => memoryOf(memory, id)));
      let since = clock.now();
      for (const remembered of known) {
        if (signal?.aborted === true) return fail({ type: 'stopped', sentence: { key: 'error_stopped' } });
        if (remembered !== null) rows.push(...rowsOf(remembered, { from, today, settings, clock }));
        if (clock.now() - since < SLICE) continue;
        await rest();
        since = clock.now();
      }
      done += people.length;
      onPart?.(Math.min(done / Math.max(total, 1), 0.99));
      people = await memory.peopleAfter(people.at(-1) ?? '', BATCH);
    }
    return ok(withoutTwins(rows).toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)));
  };

/** What an account has in common is one moment, whoever of its people it was decided for. */
function withoutTwins(rows: readonly LedgerRow[]): LedgerRow[] {
  const chosen = new Map<string, LedgerRow>();
  for (const row of rows) {
    const key = isShared(row.id, row.person.id) ? row.id : `${row.person.id} ${row.id}`;
    if (row.gesture !== null || !chosen.has(key)) chosen.set(key, row);
  }
  return [...chosen.values()];
}

/** For which days, by which rules. */
interface Period {
  readonly from: Day;
  readonly today: Day;
  readonly settings: Settings;
  readonly clock: Clock;
}

/** The rows of one person, in no order. */
export function rowsOf(memory: PersonMemory, period: Period): LedgerRow[] {
  const { person, gestures } = memory;
  const met = momentsOf(memory, period);
  const facts = new Map(memory.facts.map((fact) => [fact.id, fact]));
  const rows = met.flatMap(({ moment, withdrawn }): LedgerRow[] => {
    const gesture = decisionOn(moment, gestures);
    const learnt = learntOn(moment, person, facts, period.clock);
    if (gesture === null && moment.until !== null && learnt > moment.until) return [];
    const day = moment.on ?? moment.from;
    const end = endOf(moment, gesture, period.today);
    const isWithdrawn = withdrawn && (end === 'open' || end === 'missed');
    return [{ id: moment.id, person, day, what: moment.what, gesture, end: isWithdrawn ? 'withdrawn' : end }];
  });
  const told = new Set(rows.flatMap(({ gesture, id }) => [id, gesture?.id]));
  // What was decided stays, also when what it rested on was answered or deleted since.
  const others = gestures.flatMap((gesture): LedgerRow[] => {
    if (told.has(gesture.id) || gesture.at === null || dayOf(gesture.at) < period.from) return [];
    const end = endOf(null, gesture, period.today);
    return end === 'open' ? [] : [{ id: gesture.id, person, day: dayOf(gesture.at), what: null, gesture, end }];
  });
  return [...rows, ...others, ...answered(memory, period)];
}

/** Trouble that the user has answered: one row for each mail in which it was said, called a complaint when that is among it. */
function answered({ person, facts }: PersonMemory, { from, clock }: Period): LedgerRow[] {
  const settled = facts.filter(
    (fact) =>
      fact.state === 'answered' &&
      isTrouble(fact) &&
      ((fact.observedAt ?? '') >= from || dayOfInstant(clock, fact.createdAt) >= from),
  );
  const troubles = Map.groupBy(settled, ({ id, evidence: [first] }) => first?.messageId || id);
  return [...troubles].flatMap(([id, said]): LedgerRow[] => {
    const named = said.find(({ claim }) => claim.type === 'signal' && claim.kind === 'complaint') ?? said[0];
    if (named?.claim.type !== 'signal') return [];
    const day = named.observedAt ?? dayOfInstant(clock, named.createdAt);
    return [{ id, person, day, what: { key: `kind_${named.claim.kind}` }, gesture: null, end: 'handled' }];
  });
}

/** A moment, and whether a loss has withdrawn it since. */
interface Seen {
  readonly moment: Occurrence;
  readonly withdrawn: boolean;
}

/** Each moment as it was said on its own day, by what was known on each day: who was lost later has withdrawn nothing before. */
function momentsOf(memory: PersonMemory, { from, today, settings, clock }: Period): Seen[] {
  const learnt = memory.facts.map((fact) => ({ fact, on: dayOfInstant(clock, fact.createdAt) }));
  const newest = learnt.reduce((last, { on }) => (on > last ? on : last), '');
  const decided = memory.gestures.reduce((last, { at }) => (at !== null && dayOf(at) > last ? dayOf(at) : last), '');
  const seen = new Map<OccurrenceId, Seen>();
  for (let day = from; day <= today; day = addDays(day, 1)) {
    const known = newest <= day && decided < day ? memory : asOf(memory, learnt, day);
    const { open, withdrawn } = metOn(known, day, settings);
    for (const moment of [...open, ...withdrawn]) {
      const before = seen.get(moment.id)?.moment;
      const told = before === undefined || moment.on === day ? moment : before;
      seen.set(moment.id, { moment: told, withdrawn: withdrawn.includes(moment) });
    }
  }
  return [...seen.values()];
}

/** The memory as it was on the morning of a day: what was done later that day took nothing away from it. */
const asOf = (
  memory: PersonMemory,
  learnt: readonly { readonly fact: Fact; readonly on: Day }[],
  day: Day,
): PersonMemory => ({
  ...memory,
  facts: learnt.flatMap(({ fact, on }) => (on <= day ? fact : [])),
  gestures: memory.gestures.filter(({ at }) => at === null || dayOf(at) < day),
});

function decisionOn({ id, aliases = [] }: Occurrence, gestures: readonly Gesture[]): Gesture | null {
  const own = gestures.find((gesture) => gesture.id === id || aliases.includes(gesture.id));
  const never = gestures.find(({ state, id: other }) => state === 'never' && detectorOf(other) === detectorOf(id));
  return own ?? never ?? null;
}

/** When enough was known to see it coming. */
function learntOn(moment: Occurrence, person: Person, facts: ReadonlyMap<Fact['id'], Fact>, clock: Clock): Day {
  const known = [
    ...moment.facts.flatMap((id) => facts.get(id)?.createdAt ?? []),
    ...(moment.saidAt === undefined ? [] : [moment.saidAt]),
  ];
  return dayOfInstant(clock, known.toSorted((a, b) => a - b)[0] ?? person.createdAt);
}

/** What became of a moment; null: of one that is not remembered any more. */
function endOf(moment: Pick<Occurrence, 'on' | 'until'> | null, gesture: Gesture | null, today: Day): LedgerEnd {
  const over = moment !== null && moment.until !== null && moment.until < today;
  if (gesture === null) return over ? 'missed' : 'open';
  if (gesture.state === 'declined' || gesture.state === 'never') return 'left';
  if (gesture.state !== 'done') return over ? 'missed' : 'open';
  if (gesture.kind === 'silence') return 'left';
  const due = moment?.on ?? moment?.until ?? null;
  return due !== null && gesture.at !== null && dayOf(gesture.at) > due ? 'late' : 'handled';
}

/** The day that the user's wall showed at an instant, as far as their zone is the one of now. */
function dayOfInstant(clock: Clock, instant: Instant): Day {
  const shown = Date.parse(`${clock.localTime()}Z`) - (clock.now() - instant);
  return Day.parse(new Date(shown).toISOString().slice(0, 10));
}
