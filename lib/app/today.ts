// What Today shows: the most important cards of the plan, without what the user has laid aside since. Reads only.
import { isHeld, type Suggestion } from '../core/gestures/suggestion';
import { pickToday } from '../core/gestures/today';
import type { Account } from '../core/model/account';
import type { Fact } from '../core/model/fact';
import { type Gesture, isAside, isUntilTheyWrite } from '../core/model/gesture';
import type { OccurrenceId } from '../core/model/ids';
import type { Interaction } from '../core/model/interaction';
import type { Person } from '../core/model/person';
import { todayLimit } from '../core/model/settings';
import type { ShelfItem } from '../core/model/shelf-item';
import { addDays, type Day, type LocalTime } from '../core/model/when';
import { isShared } from '../core/moments/told';
import type { MemoryReads, PlannedPerson } from '../ports/memory';
import type { AppDeps } from './deps';

/** One suggestion with what a card says of it. */
export interface TodayCard {
  readonly suggestion: Suggestion;
  readonly person: Person;
  readonly account: Account | null;
  /** What backs it, and what its holds rest on; undeleted. */
  readonly facts: readonly Fact[];
  /** What was decided about it; null when nothing was. */
  readonly gesture: Gesture | null;
  /** The latest conversation with them, in which one can write; null when none is known. */
  readonly mail: Pick<Interaction, 'mailbox' | 'threadId'> | null;
  /** What of the shelf is to be passed on; null when it is nothing of the shelf, or was taken off. */
  readonly shelf: ShelfItem | null;
}

/** Everything that the page shows. */
export interface TodayOnScreen {
  readonly day: Day;
  /** Most important first, at most as many as the user wants. */
  readonly cards: readonly TodayCard[];
  /** How many more people's matters can wait. */
  readonly more: number;
  /** Whether somebody has not been looked at yet today. */
  readonly looking: boolean;
}

interface TodayDeps extends Pick<AppDeps, 'clock'> {
  readonly memory: MemoryReads;
}

/** Of yesterday's plan nothing is shown: what it says of days would be wrong. */
export const today =
  ({ memory, clock }: TodayDeps) =>
  async (): Promise<TodayOnScreen> => {
    const day = clock.today();
    const [state, planned, settings] = await Promise.all([memory.planState(), memory.planned(), memory.settings()]);
    const plans = planned.filter((plan) => plan.day === day);
    const gestures = Map.groupBy(
      await memory.gesturesOfAll(plans.map(({ personId }) => personId)),
      ({ personId }) => personId,
    );
    const shared = await sharedOf(memory, plans);
    const open = await Promise.all(
      plans.map((plan) => openOf(memory, plan, [...(gestures.get(plan.personId) ?? []), ...shared])),
    );
    const chosen = pickToday(open.flat(), todayLimit(settings));
    const cards = await Promise.all(chosen.cards.map((suggestion) => cardOf(memory, suggestion)));
    return {
      day,
      cards: cards.filter((card) => card !== null),
      more: chosen.waiting,
      looking: state?.day !== day || state.after !== null,
    };
  };

/** What is due for one person, most important first. */
export const dueFor =
  ({ memory, clock }: TodayDeps) =>
  async (person: Person['id']): Promise<readonly TodayCard[]> => {
    const plan = await memory.plannedFor(person);
    if (plan === undefined || plan.day !== clock.today()) return [];
    const [own, shared] = await Promise.all([memory.gesturesOf(person), sharedOf(memory, [plan])]);
    const open = (await openOf(memory, plan, [...own, ...shared])).toSorted((a, b) => b.importance - a.importance);
    const cards = await Promise.all(open.map((suggestion) => cardOf(memory, suggestion)));
    return cards.filter((card) => card !== null);
  };

/** How many of the cards on Today can be acted upon: what is held only waits. */
export const dueToday = (deps: TodayDeps) => async (): Promise<number> =>
  (await today(deps)()).cards.filter(({ suggestion }) => !isHeld(suggestion)).length;

/** What was decided about what an account has in common: done for one of its people, a renewal is done for all. */
async function sharedOf(memory: MemoryReads, plans: readonly PlannedPerson[]): Promise<readonly Gesture[]> {
  const shared = plans
    .flatMap(({ suggestions }) => suggestions)
    .filter(({ occurrence }) => isShared(occurrence.id, occurrence.personId))
    .flatMap(({ occurrence }) => idsOf(occurrence));
  const gestures = await Promise.all([...new Set(shared)].map((id) => memory.get('gestures', id)));
  return gestures.filter((gesture) => gesture !== undefined);
}

/** What the user has not laid aside since it was planned. */
async function openOf(
  memory: MemoryReads,
  { personId, day, suggestions }: PlannedPerson,
  gestures: readonly Gesture[],
): Promise<readonly Suggestion[]> {
  if (gestures.length === 0) return suggestions;
  const lastWrote = gestures.some(isUntilTheyWrite) ? await lastWordOf(memory, personId) : null;
  return suggestions.filter(({ occurrence }) =>
    idsOf(occurrence).every((id) => !isAside(id, gestures, day, lastWrote)),
  );
}

/** The ids under which a decision about it may be kept. */
const idsOf = ({ id, aliases = [] }: Suggestion['occurrence']): readonly OccurrenceId[] => [id, ...aliases];

/** Touches among which their last word is looked for. */
const RECENT = 50;

async function lastWordOf(memory: MemoryReads, person: Person['id']): Promise<LocalTime | null> {
  const touches = await memory.interactionsOf(person, RECENT);
  return touches.find(({ direction, at }) => direction === 'in' && at !== null)?.at ?? null;
}

async function cardOf(memory: MemoryReads, suggestion: Suggestion): Promise<TodayCard | null> {
  const person = await memory.get('people', suggestion.personId);
  if (person === undefined || person.deletedAt !== null) return null;
  const ids = new Set([...suggestion.facts, ...suggestion.holds.flatMap(({ facts }) => facts)]);
  const [account, gestures, touches, ...facts] = await Promise.all([
    person.accountId === null ? undefined : memory.get('accounts', person.accountId),
    memory.gesturesOf(person.id),
    memory.interactionsOf(person.id, RECENT),
    ...[...ids].map((id) => memory.get('facts', id)),
  ]);
  const gesture = gestures.find(({ id }) => idsOf(suggestion.occurrence).includes(id)) ?? null;
  const chosen = gesture === null ? suggestion : asChosen(suggestion, gesture);
  return {
    suggestion: chosen,
    person,
    account: account ?? null,
    facts: facts.filter((fact) => fact !== undefined).filter(({ deletedAt }) => deletedAt === null),
    mail: touches.find(({ threadId }) => threadId !== '') ?? null,
    shelf: await passedOn(memory, chosen),
    gesture,
  };
}

/** Nothing any more when the user chose to give something else. */
async function passedOn(memory: MemoryReads, { item, occurrence }: Suggestion): Promise<ShelfItem | null> {
  if (occurrence.shelf === undefined) return null;
  const { shelf = [] } = await memory.settings();
  return shelf.find(({ id, title }) => id === occurrence.shelf && title === item) ?? null;
}

/** What the user chose shows at once; what speaks against it, as soon as it was planned again. */
function asChosen(suggestion: Suggestion, { edited, kind, channel, item, cost }: Gesture): Suggestion {
  if (edited == null) return suggestion;
  const { on } = edited;
  return {
    ...suggestion,
    gesture: kind,
    channel,
    item,
    cost: cost ?? undefined,
    ...(on === null ? {} : { on, prepareBy: null }),
    why: { key: 'today_why_chosen' },
  };
}

/** On which days something that is put off may come back: soon, next week, next month. */
export const snoozeDays = (day: Day): readonly Day[] => [1, 3, 7, 30].map((days) => addDays(day, days));
