// The memory of one person made ready for the detectors: only what is their own and holds on the day, by kind; touches by day. Derives nothing.
import { ownFacts } from '../guardrails/about-them';
import { wallTime } from '../guardrails/arrival';
import { ownerOf } from '../guardrails/owners';
import type { KnownFact, PastGesture, Situation, Time, Touch } from '../guardrails/situation';
import { isCurrent } from '../model/fact';
import type { Interaction } from '../model/interaction';
import type { MomentClaim, MomentKind } from '../model/moment';
import type { PreferenceClaim } from '../model/preference';
import { isPromise } from '../model/promise';
import type { SignalClaim } from '../model/signal';
import { type Day, dayOf } from '../model/when';
import { attributesOf } from '../people/attributes';
import type { PersonMemory } from './detector';

/** A fact whose claim is of one type. */
export type FactOf<C> = KnownFact & { readonly claim: C };

/** A touch and its day on the user's calendar. */
export interface DatedTouch {
  readonly day: Day;
  readonly touch: Touch;
}

/** What a detector reads. */
export interface Recall {
  /** For what the guardrails know already: losses, trouble. */
  readonly situation: Situation;
  readonly moments: ReadonlyMap<MomentKind, readonly FactOf<MomentClaim>[]>;
  readonly signals: readonly FactOf<SignalClaim>[];
  readonly preferences: readonly FactOf<PreferenceClaim>[];
  /** What the user promised them. */
  readonly promises: readonly FactOf<MomentClaim>[];
  /** The earliest first, also those that are only planned. */
  readonly touches: () => readonly DatedTouch[];
  /** Whether words of any touch are kept, and whether anything was noticed in one: most people have neither. */
  readonly hasWords: boolean;
  readonly hasSignals: boolean;
  /** How many touches there are, and whether one of them was on that day or later. */
  readonly count: number;
  readonly wereInTouchSince: (day: Day) => boolean;
  readonly past: readonly PastGesture[];
}

const known = new WeakMap<PersonMemory, { readonly today: Day; readonly recall: Recall }>();

/** The memory on a day. Asked by every detector, made once. */
export function recallOf(memory: PersonMemory, today: Day): Recall {
  const before = known.get(memory);
  if (before?.today === today) return before.recall;
  const recall = recalled(memory, today);
  known.set(memory, { today, recall });
  return recall;
}

function recalled(memory: PersonMemory, today: Day): Recall {
  const situation = situationOf(memory, today);
  const moments = new Map<MomentKind, FactOf<MomentClaim>[]>();
  const signals: FactOf<SignalClaim>[] = [];
  const preferences: FactOf<PreferenceClaim>[] = [];
  for (const fact of ownFacts(situation)) {
    if (isMoment(fact)) {
      const same = moments.get(fact.claim.kind);
      if (same === undefined) moments.set(fact.claim.kind, [fact]);
      else same.push(fact);
    } else if (isSignal(fact)) signals.push(fact);
    else if (isPreference(fact)) preferences.push(fact);
  }
  let touches: readonly DatedTouch[] | undefined;
  return {
    situation,
    moments,
    signals,
    preferences,
    promises: memory.facts.filter(isMoment).filter((fact) => isPromise(fact.claim) && isCurrent(fact, today)),
    past: situation.past ?? [],
    hasWords: memory.touches?.some(({ text }) => text !== '') ?? memory.interactions.some(({ note }) => note !== ''),
    hasSignals: memory.touches?.some((touch) => touch.signals.length > 0) ?? false,
    count: (memory.touches ?? memory.interactions).length,
    wereInTouchSince: (day) =>
      memory.touches === undefined
        ? memory.interactions.some((one) => isTouch(one) && (one.at ?? '').slice(0, 10) >= day)
        : memory.touches.some(({ at }) => dayOfTime(at, situation) >= day),
    touches: () =>
      (touches ??= (situation.interactions ?? [])
        .map((touch) => ({ day: dayOfTime(touch.at, situation), touch }))
        .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))),
  };
}

const isMoment = (fact: KnownFact): fact is FactOf<MomentClaim> => fact.claim.type === 'moment';
const isSignal = (fact: KnownFact): fact is FactOf<SignalClaim> => fact.claim.type === 'signal';
const isPreference = (fact: KnownFact): fact is FactOf<PreferenceClaim> => fact.claim.type === 'preference';

/** The day of a time on the user's calendar. */
export const dayOfTime = (time: Time, situation: Situation): Day =>
  'day' in time ? time.day : 'local' in time ? dayOf(time.local) : wallTime(situation, time, undefined).day;

/** The memory as a guardrail reads it, without any gesture. */
function situationOf(memory: PersonMemory, today: Day): Situation {
  const { person, account, about } = memory;
  let touches = memory.touches;
  return {
    person,
    about: { ...attributesOf(person, account), ...about },
    facts: memory.facts,
    today,
    // Only made where somebody asks: of most people nothing is due.
    get interactions() {
      return (touches ??= touchesIn(memory));
    },
    past: memory.past ?? pastIn(memory),
  };
}

/** A note to oneself is no touch. */
const isTouch = ({ at, channel, deletedAt }: Interaction): boolean =>
  at !== null && channel !== 'note' && deletedAt === null;

const touchesIn = ({ interactions }: PersonMemory): Touch[] =>
  interactions.flatMap((one) =>
    one.at === null || !isTouch(one)
      ? []
      : [{ at: { local: one.at }, direction: one.direction, channel: one.channel, signals: [], text: one.note }],
  );

/** What was done for them; what was left on purpose is nothing that they got. */
const pastIn = ({ gestures }: PersonMemory): PastGesture[] =>
  gestures.flatMap(({ state, kind, item, cost, at, deletedAt }) =>
    state !== 'done' || at === null || kind === 'silence' || deletedAt !== null
      ? []
      : [{ kind, item, cost, at: { local: at } }],
  );

/** Found somewhere, these may be spoken of: everybody may wish well on them. */
const PUBLIC: ReadonlySet<MomentKind> = new Set([
  'birthday',
  'work_anniversary',
  'contract',
  'launch',
  'new_job',
  'award',
  'milestone',
  'race_or_match',
  'event',
]);
/** Not even when a list of ours says so. */
const ONLY_TOLD: ReadonlySet<MomentKind> = new Set(['health', 'bereavement', 'baby']);

/** Whose a moment is: the person's own (or their company's), somebody's of their family, or none of our business: somebody else's, or not told to us. */
export function whoseOf(fact: KnownFact, { situation }: Recall): 'self' | 'family' | 'other' {
  const isTold = fact.provenance === 'told' || fact.provenance === 'shared';
  if (!isTold && fact.claim.type === 'moment' && !mayBeKnown(fact.provenance, fact.claim.kind)) return 'other';
  const owner = ownerOf(fact, situation);
  if (owner === null) return 'self';
  return owner.kin.size > 0 && isTold ? 'family' : 'other';
}

const mayBeKnown = (provenance: KnownFact['provenance'], kind: MomentKind): boolean =>
  kind === 'contract' ||
  (provenance === 'imported' && !ONLY_TOLD.has(kind)) ||
  (provenance === 'public' && PUBLIC.has(kind));

/** When it was last heard; '' when nobody knows. */
export const heardOn = ({ observedAt, confirmedAt }: KnownFact): string =>
  (confirmedAt ?? '') > (observedAt ?? '') ? (confirmedAt ?? '') : (observedAt ?? '');
