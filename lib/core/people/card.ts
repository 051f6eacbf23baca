// The view model of the person panel, computed from what is kept. Decides order and grouping, words nothing, stores nothing.
import type { Account } from '../model/account';
import type { Candidate } from '../model/candidate';
import { CERTAINTIES, type Certainty, type Claim, type Fact, isCurrent } from '../model/fact';
import type { ClaimKey } from '../model/ids';
import type { Interaction } from '../model/interaction';
import { MOMENT_KINDS, type MomentKind } from '../model/moment';
import type { Person } from '../model/person';
import { PREFERENCE_CATEGORIES, type PreferenceCategory } from '../model/preference';
import type { Sentence } from '../model/sentence';
import { type Day, dayOf } from '../model/when';
import { OLD_AFTER_MONTHS, ageSentence, monthsBetween } from './age';
import { type Occasion, nextOccasion } from './coming';
import { contradictedBy } from './contradictions';
import { isZoneClaim, zoneOf } from './zones';

/** One remembered thing as the panel lists it. */
export interface CardFact {
  readonly fact: Fact;
  /** "2 y"; null when it is not known when it was said. */
  readonly age: Sentence | null;
  /** Older than two years and never confirmed since: to be asked about before it is used. */
  readonly old: boolean;
  /** Waiting proposals that say otherwise. */
  readonly contradictedBy: readonly Proposal[];
}

/** Something that waits for the user: one claim, with every place where it was found. */
export interface Proposal {
  readonly claimKey: ClaimKey;
  /** The newest finding; accepting it accepts them all. */
  readonly candidate: Candidate;
  /** All waiting findings of this claim, newest first. */
  readonly candidates: readonly Candidate[];
  /** Current facts that it contradicts: shown beside it, never resolved in silence. */
  readonly contradicts: readonly Fact[];
  /** Of the surest finding. */
  readonly certainty: Certainty;
  /** Whether it may be ticked beforehand: only what was stated, and never what is special or about children. */
  readonly tickable: boolean;
}

/** A moment that comes within the next days. */
export interface Coming extends Occasion {
  readonly fact: Fact;
}

/** A signal that is open. */
export interface OpenSignal {
  readonly fact: Fact;
  readonly age: Sentence | null;
  /** The user wrote or spoke after it: "answered" is proposed, one click confirms. */
  readonly maybeAnswered: boolean;
}

/** Everything the panel shows of somebody in memory, in the order of attention. */
export interface Card {
  readonly person: Person;
  readonly account: Account | null;
  /** IANA zone; null when unknown: then no clock is shown. */
  readonly zone: string | null;
  readonly lastWrote: Sentence | null;
  /** Open complaints, frustration, opt-outs and threats to leave: trouble first. */
  readonly trouble: readonly OpenSignal[];
  /** What they avoid, need, eat not, and how they want to be reached. */
  readonly mustNotGetWrong: readonly CardFact[];
  /** What waits, of the open thread first, of that what was stated. */
  readonly proposals: readonly Proposal[];
  readonly coming: readonly Coming[];
  /** Current facts without signals, by category or kind. */
  readonly groups: readonly CardGroup[];
  /** Open praise and thanks. */
  readonly warmth: readonly OpenSignal[];
  /** Facts that a newer one replaced. */
  readonly replaced: readonly CardFact[];
  readonly interactions: readonly Interaction[];
}

/** Facts of one category or kind, newest first. */
interface CardGroup {
  readonly type: 'preference' | 'moment';
  readonly of: PreferenceCategory | MomentKind;
  readonly facts: readonly CardFact[];
}

/** What the card is made of. `threadId`: the open thread, '' for none. `quiet`: rules that are not to be heard unless they contradict a fact. */
export interface CardInput {
  readonly person: Person;
  readonly account: Account | null;
  readonly facts: readonly Fact[];
  readonly candidates: readonly Candidate[];
  readonly interactions: readonly Interaction[];
  readonly today: Day;
  readonly threadId: string;
  readonly quiet: ReadonlySet<string>;
}

/** Whether a fact stands among what is remembered of somebody today: signals and the clock are shown elsewhere. */
export const isRemembered = (fact: Fact, today: Day): boolean =>
  isCurrent(fact, today) && fact.claim.type !== 'signal' && !isZoneClaim(fact.claim);

/** Builds the panel's view model. */
export function buildCard(input: CardInput): Card {
  const { facts, today } = input;
  const current = facts.filter((fact) => isCurrent(fact, today));
  const proposals = waiting(input);
  const cardFact = (fact: Fact): CardFact => ({
    fact,
    ...aged(fact, today),
    contradictedBy: proposals.filter((proposal) => proposal.contradicts.some((other) => other.id === fact.id)),
  });
  const lasting = facts.filter((fact) => isRemembered(fact, today)).map(cardFact);
  const open = current.filter((fact) => fact.state === 'open').map((fact) => openSignal(fact, input));
  return {
    person: input.person,
    account: input.account,
    zone: zoneOf(facts, today),
    lastWrote: lastWrote(input.interactions, today),
    trouble: open.filter(({ fact }) => isTrouble(fact)),
    mustNotGetWrong: lasting.filter(({ fact }) => isDelicate(fact)).toSorted(byNewest),
    proposals,
    coming: comingOf(current, today),
    groups: groupsOf(lasting),
    warmth: open.filter(({ fact }) => !isTrouble(fact)),
    replaced: facts
      .filter((fact) => fact.supersededBy !== null && fact.deletedAt === null)
      .map(cardFact)
      .toSorted(byNewest),
    interactions: input.interactions,
  };
}

/** Whether a signal has to be dealt with before anything else. */
export const isTrouble = ({ claim }: Fact): boolean =>
  claim.type === 'signal' && claim.kind !== 'gratitude' && claim.kind !== 'praise';

/** What hurts when it is got wrong: what they avoid, need or may not eat, how to reach them, and a loss. */
function isDelicate({ claim }: Fact): boolean {
  if (claim.type === 'moment') return claim.kind === 'bereavement';
  if (claim.type === 'signal') return false;
  return (
    claim.polarity === 'avoid' ||
    claim.polarity === 'need' ||
    claim.category === 'dietary' ||
    claim.category === 'communication'
  );
}

/** The day on which a fact was last known to hold; null when nobody knows. */
const lastHeld = (fact: Fact): Day | null => fact.confirmedAt ?? fact.observedAt;

function aged(fact: Fact, today: Day): Pick<CardFact, 'age' | 'old'> {
  const day = lastHeld(fact);
  return day === null
    ? { age: null, old: false }
    : { age: ageSentence(day, today), old: monthsBetween(day, today) >= OLD_AFTER_MONTHS };
}

const byNewest = (a: CardFact, b: CardFact): number =>
  (lastHeld(b.fact) ?? '').localeCompare(lastHeld(a.fact) ?? '') || b.fact.createdAt - a.fact.createdAt;

function openSignal(fact: Fact, { interactions, today }: CardInput): OpenSignal {
  const since = fact.observedAt;
  return {
    fact,
    age: since === null ? null : ageSentence(since, today),
    maybeAnswered:
      since !== null &&
      interactions.some(
        ({ direction, at, channel }) =>
          direction !== 'in' &&
          channel !== 'note' &&
          at !== null &&
          // What is only planned answers nothing yet.
          dayOf(at) <= today &&
          at > (latestWord(fact) ?? `${since}T23:59`),
      ),
  };
}

/** When the words behind a fact were last said, to the minute. */
const latestWord = (fact: Fact): string | null =>
  fact.evidence
    .flatMap(({ sentAt }) => (sentAt === null ? [] : [sentAt]))
    .toSorted()
    .at(-1) ?? null;

function lastWrote(interactions: readonly Interaction[], today: Day): Sentence | null {
  const times = interactions.flatMap(({ direction, at, channel }) =>
    direction === 'in' && channel === 'email' && at !== null ? [at] : [],
  );
  const last = times.toSorted().at(-1);
  return last === undefined ? null : ageSentence(dayOf(last), today);
}

const newestFirst = (a: Candidate, b: Candidate): number =>
  (b.evidence.sentAt ?? '').localeCompare(a.evidence.sentAt ?? '') || b.foundAt - a.foundAt;

/** The surest first. */
const certaintyRank = (certainty: Certainty): number => CERTAINTIES.indexOf(certainty);

function waiting({ candidates, facts, today, threadId, quiet }: CardInput): Proposal[] {
  const byKey = Map.groupBy(
    candidates.filter(({ state }) => state === 'proposed'),
    ({ claimKey }) => claimKey,
  );
  const isHere = (proposal: Proposal): boolean =>
    proposal.candidates.some(({ evidence }) => evidence.threadId === threadId);
  return [...byKey]
    .flatMap(([key, found]) => {
      const sorted = found.toSorted(newestFirst);
      const [candidate] = sorted;
      if (candidate === undefined) return [];
      const contradicts = contradictedBy(candidate.claim, facts, today);
      if (contradicts.length === 0 && sorted.every(({ rule }) => quiet.has(rule))) return [];
      const [certainty = candidate.certainty] = sorted
        .map((one) => one.certainty)
        .toSorted((a, b) => certaintyRank(a) - certaintyRank(b));
      const tickable = certainty === 'stated' && sorted.every(({ sensitivity }) => sensitivity === 'ordinary');
      return [{ claimKey: key, candidate, candidates: sorted, contradicts, certainty, tickable }];
    })
    .toSorted(
      (a, b) =>
        Number(isHere(b)) - Number(isHere(a)) ||
        certaintyRank(a.certainty) - certaintyRank(b.certainty) ||
        newestFirst(a.candidate, b.candidate) ||
        place(a.candidate.claim) - place(b.candidate.claim) ||
        a.candidate.claim.value.localeCompare(b.candidate.claim.value),
    );
}

function comingOf(current: readonly Fact[], today: Day): Coming[] {
  return current
    .flatMap((fact) => {
      if (fact.claim.type !== 'moment') return [];
      const next = nextOccasion(fact.claim.kind, fact.claim.date, today);
      return next === null ? [] : [{ fact, ...next }];
    })
    .toSorted((a, b) => a.inDays - b.inDays);
}

/** Order of the groups: as the categories are listed, preferences before moments. */
const ORDER: readonly string[] = [...PREFERENCE_CATEGORIES, ...MOMENT_KINDS];

/** Where a claim stands in that order. */
const place = (claim: Claim): number => ORDER.indexOf(claim.type === 'preference' ? claim.category : claim.kind);

function groupsOf(lasting: readonly CardFact[]): CardGroup[] {
  const groups = new Map<PreferenceCategory | MomentKind, CardGroup>();
  for (const entry of lasting.toSorted(byNewest)) {
    const { claim } = entry.fact;
    if (claim.type === 'signal') continue;
    const of = claim.type === 'preference' ? claim.category : claim.kind;
    const facts = [...(groups.get(of)?.facts ?? []), entry];
    groups.set(of, { type: claim.type, of, facts });
  }
  return [...groups.values()].toSorted((a, b) => ORDER.indexOf(a.of) - ORDER.indexOf(b.of));
}
