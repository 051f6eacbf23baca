// Brings Today's plan up to date: whoever was changed first, then everybody else, in short slices. May stop at any line: the next call goes on
// where this one stopped. Nothing is planned before Start.
import type { Suggestion } from '../core/gestures/suggestion';
import type { PersonId } from '../core/model/ids';
import { type Result, ok } from '../core/model/result';
import type { Settings } from '../core/model/settings';
import type { PersonMemory } from '../core/moments/detector';
import { countryOf } from '../core/moments/workdays';
import type { MemoryFailure, PlannedPerson, PlanState } from '../ports/memory';
import type { AppDeps } from './deps';
import { memoryOf } from './memory-of';

/** What planning needs beside the memory. */
export interface PlanDeps extends Pick<AppDeps, 'memory' | 'clock'> {
  /** What could be done for one person now. */
  readonly suggest: (memory: PersonMemory, settings: Settings) => readonly Suggestion[];
  /** The public holidays of a country (ISO 3166) of which a list is shipped; left out: none is. */
  readonly holidays?: (code: string) => Promise<ReadonlySet<string>>;
  /** Lets everything else that waits go first. */
  readonly rest: () => Promise<void>;
}

/** People that are read at once and planned before the plan is written. */
const BATCH = 20;
/** Milliseconds of work after which others get their turn: well below what anybody notices. */
const SLICE = 5;

/** `afresh`: whoever has a card is planned again, since an hour has passed and some holds wait for the clock. */
export const planToday =
  (deps: PlanDeps) =>
  async ({ afresh = false }: { readonly afresh?: boolean } = {}): Promise<Result<null, MemoryFailure>> => {
    const { memory, clock } = deps;
    const bugs: unknown[] = [];
    let again = afresh;
    for (;;) {
      const settings = await memory.settings();
      if (settings.startedAt === null) return ok(null);
      const state = await memory.planState();
      const step =
        state === undefined || state.day !== clock.today()
          ? { to: await beginning(deps), people: [] }
          : await nextStep(deps, state, again);
      if (step === null) break;
      const kept = await memory.keepPlan(state, step.to, await planned(deps, step.people, step.to.day, settings, bugs));
      if (!kept.ok) return kept;
      again = again && !kept.value;
    }
    // One person who cannot be planned must not keep all others from being planned.
    if (bugs.length > 0) throw new AggregateError(bugs, 'not everybody could be planned');
    return ok(null);
  };

interface Step {
  readonly to: PlanState;
  readonly people: readonly PersonId[];
}

/** The plan of a new day, of nobody yet. */
async function beginning({ memory, clock }: PlanDeps): Promise<PlanState> {
  const { seq } = await memory.changedSince(null);
  return { id: 'today', pass: clock.randomId(), day: clock.today(), after: '', seq };
}

/** Who is planned next; null when all are. */
async function nextStep(deps: PlanDeps, state: PlanState, again: boolean): Promise<Step | null> {
  const { memory } = deps;
  const { people, seq } = await memory.changedSince(state.seq);
  if (people === null) return { to: await beginning(deps), people: [] };
  if (people.length > 0 || seq !== state.seq) return { to: { ...state, seq }, people };
  if (again) return { to: state, people: (await memory.planned()).map(({ personId }) => personId) };
  if (state.after === null) return null;
  const next = await memory.peopleAfter(state.after, BATCH);
  return { to: { ...state, after: next.length < BATCH ? null : (next.at(-1) ?? null) }, people: next };
}

async function planned(
  { memory, clock, suggest, holidays, rest }: PlanDeps,
  people: readonly PersonId[],
  day: PlannedPerson['day'],
  settings: Settings,
  bugs: unknown[],
): Promise<PlannedPerson[]> {
  const plans: PlannedPerson[] = [];
  for (let done = 0; done < people.length; done += BATCH) {
    const some = people.slice(done, done + BATCH);
    const known = await Promise.all(
      some.map(async (personId) => await whereTheyAre(await memoryOf(memory, personId), day, holidays)),
    );
    let since = clock.now();
    for (const [index, personId] of some.entries()) {
      const remembered = known[index] ?? null;
      try {
        plans.push({ personId, day, suggestions: remembered ? suggest(remembered, settings).map(withoutWords) : [] });
      } catch (error) {
        bugs.push(error);
        plans.push({ personId, day, suggestions: [] });
      }
      if (clock.now() - since < SLICE) continue;
      await rest();
      since = clock.now();
    }
  }
  return plans;
}

/** With the public holidays of the country that they are in, where that is known. */
async function whereTheyAre(
  known: PersonMemory | null,
  today: PlannedPerson['day'],
  holidays: PlanDeps['holidays'],
): Promise<PersonMemory | null> {
  if (known === null || holidays === undefined) return known;
  const { person, about, facts } = known;
  const { code } = countryOf({ person, about, facts, today });
  return code === '' ? known : { ...known, about: { ...about, holidays: await holidays(code) } };
}

/** The plan keeps nobody's words a second time: what a finding rests on is found by the ids of its facts. What is not known is left out. */
const withoutWords = ({ cost, sayIt, talked, ...suggestion }: Suggestion): Suggestion => ({
  ...suggestion,
  ...(cost === undefined ? {} : { cost }),
  ...(sayIt === undefined ? {} : { sayIt }),
  ...(talked === undefined ? {} : { talked }),
  holds: suggestion.holds.map((hold) => ({ ...hold, evidence: null })),
});
