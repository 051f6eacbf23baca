// What needs a human: proposals of everybody, with what they contradict, and gestures that a guardrail holds. Reads only.
import { isHeld } from '../core/gestures/suggestion';
import type { PersonId } from '../core/model/ids';
import type { Person } from '../core/model/person';
import { buildCard, type Proposal } from '../core/people/card';
import type { AppDeps } from './deps';
import { personOnScreen } from './person-on-screen';
import { dueFor, type TodayCard } from './today';

/** What waits about one person, what contradicts something remembered first. */
export interface Waiting {
  readonly person: Person;
  readonly proposals: readonly Proposal[];
}

/** Everything that the page shows. */
export interface ReviewOnScreen {
  readonly held: readonly TodayCard[];
  /** Whoever has the most urgent proposal first. */
  readonly waiting: readonly Waiting[];
}

/** Findings that are looked at: a page of more is not emptied at once. */
const MOST = 300;

/** `memory`, `desk` and the day of the clock. */
export const review = (deps: Pick<AppDeps, 'memory' | 'desk' | 'clock'>) => async (): Promise<ReviewOnScreen> => {
  const { memory, clock } = deps;
  const [candidates, planned] = await Promise.all([memory.waitingCandidates(MOST), memory.planned()]);
  const people = [...new Set(candidates.map(({ personId }) => personId))];
  const waiting = await Promise.all(people.map((id) => waitingFor(deps, id)));
  const withHolds = planned.filter(({ suggestions }) => suggestions.some(isHeld));
  const due = await Promise.all(withHolds.map(({ personId }) => dueFor({ memory, clock })(personId)));
  return {
    held: due
      .flat()
      .filter(({ suggestion }) => isHeld(suggestion))
      .toSorted((a, b) => b.suggestion.importance - a.suggestion.importance),
    waiting: waiting.flatMap((one) => one ?? []).toSorted((a, b) => rank(a.proposals[0]) - rank(b.proposals[0])),
  };
};

async function waitingFor(deps: Pick<AppDeps, 'memory' | 'desk' | 'clock'>, id: PersonId): Promise<Waiting | null> {
  const shown = await personOnScreen(deps)({ id });
  if (shown === null || !shown.known) return null;
  const { person, proposals } = buildCard({ ...shown, today: deps.clock.today(), threadId: '' });
  return proposals.length === 0 ? null : { person, proposals: proposals.toSorted((a, b) => rank(a) - rank(b)) };
}

/** What contradicts something first, then what is delicate, then what is not certain; what was said plainly last. */
function rank(proposal: Proposal | undefined): number {
  if (proposal === undefined) return 4;
  if (proposal.contradicts.length > 0) return 0;
  if (proposal.candidate.sensitivity !== 'ordinary') return 1;
  return proposal.certainty === 'stated' ? 3 : 2;
}
