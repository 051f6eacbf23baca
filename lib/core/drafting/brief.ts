// What a drafter may know, and nothing else of the memory: the person, the few facts left ticked, the conversation, the occasion, the user's own voice.
// Keeps back what may not be spoken of: signals, health, loss, special facts, what others said, what is old.
import type { Occasion } from '../guardrails/situation';
import { type Fact, isCurrent } from '../model/fact';
import type { FactId } from '../model/ids';
import type { Person } from '../model/person';
import type { Sentence } from '../model/sentence';
import type { Settings } from '../model/settings';
import type { ShelfItem } from '../model/shelf-item';
import { type Day, daysBetween } from '../model/when';
import type { Called } from './addressee';
import { bearing } from './bearing';
import { mentionOf } from './mention';
import type { Message } from './thread';
import type { Voice } from './voice';

/** One remembered detail warms a message; three in a row chill it. */
const MOST_FACTS = 2;
/** Days after which a fact has to be confirmed before it is used. */
const STALE = 2 * 365;
/** Days for which a loss or an illness keeps a draft plain. */
const GRIEF = 180;

/** What of the user's shelf goes with a draft, and the facts that it is for. */
export interface PassOn {
  readonly item: ShelfItem;
  readonly facts: readonly FactId[];
}

/** What the user promised, after "to", and the facts that say so. */
export interface Owed {
  readonly what: string;
  readonly facts: readonly FactId[];
}

/** What is known beside the memory of the person; everything may be missing. */
export interface Setting {
  /** Left out: an answer when something is answered, else a note. */
  readonly occasion?: Occasion | undefined;
  /** Oldest first. */
  readonly thread?: readonly Message[] | undefined;
  readonly called?: Omit<Called, 'formality' | 'signed'> | undefined;
  /** Long nothing heard of each other. */
  readonly silent?: boolean | undefined;
  readonly theirCompany?: string | undefined;
  readonly ourCompany?: string | undefined;
  /** What the gesture gives or names. */
  readonly item?: string | undefined;
  /** The item is something to read, passed on. */
  readonly passes?: boolean | undefined;
  /** What a draft that follows up is to keep. */
  readonly owed?: Owed | undefined;
  /** What the user said they would send: it is named, and what it is for rather than anything else. */
  readonly passOn?: PassOn | undefined;
  /** A mail, or what is no mail: then it has no subject. */
  readonly channel?: string | undefined;
  /** What the conversation itself tells, rather than the memory. */
  readonly told?: readonly FactId[] | undefined;
  /** The same draft in other words; 0 for the first. */
  readonly variant?: number | undefined;
}

/** All that a drafter may know. */
export interface Brief extends Setting {
  readonly person: Person;
  /** At most {@link MOST_FACTS}, the most fitting first; [] when the draft must be plain. */
  readonly facts: readonly Fact[];
  /** What the occasion itself may rest on: a birthday, a contract, a loss, a complaint. */
  readonly grounds: readonly Fact[];
  readonly subject: string;
  /** Whether it answers a mail; false for a new one. */
  readonly reply: boolean;
  readonly today: Day;
  readonly voice: Voice;
  /** Trouble is open or there was a loss: no cheerful word. */
  readonly sober: boolean;
  /** They complained, and wait for an answer. */
  readonly trouble: boolean;
  /** Why there is nothing personal to say; null when there is. */
  readonly why: Sentence | null;
}

/** A fact that a draft may use, and whether it does unless the user says otherwise. */
export interface DraftFact {
  readonly fact: Fact;
  readonly ticked: boolean;
}

/** Why a draft for somebody must be plain now: open trouble, a loss or an illness; null when nothing stands in the way. */
export function soberReason(facts: readonly Fact[], today: Day): Sentence | null {
  const current = facts.filter((fact) => isCurrent(fact, today));
  const trouble = current.some(
    ({ claim, state }) =>
      claim.type === 'signal' && state === 'open' && (claim.kind === 'complaint' || claim.kind === 'frustration'),
  );
  if (trouble) return { key: 'draft_plain_trouble' };
  const grief = current.some(
    (fact) =>
      fact.claim.type === 'moment' &&
      (fact.claim.kind === 'bereavement' || fact.claim.kind === 'health') &&
      (fact.observedAt === null || Math.abs(daysBetween(fact.observedAt, today)) <= GRIEF),
  );
  return grief ? { key: 'draft_plain_loss' } : null;
}

/** Whether a fact may be spoken of in a draft today. */
function isFit(fact: Fact, today: Day): boolean {
  const known = [fact.confirmedAt, fact.observedAt].reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b));
  return (
    isCurrent(fact, today) &&
    fact.claim.type !== 'signal' &&
    (fact.provenance === 'told' || fact.provenance === 'shared') &&
    fact.sensitivity !== 'special' &&
    (known === null ? fact.evidence.length === 0 : daysBetween(known, today) <= STALE) &&
    mentionOf(fact, today) !== null
  );
}

/** The facts that a draft may use, the most fitting first; the first is ticked, unless the draft must be plain. */
export function factsForDraft(facts: readonly Fact[], today: Day, occasion: Occasion | 'note' = 'note'): DraftFact[] {
  const plain = soberReason(facts, today) !== null;
  return facts
    .filter((fact) => isFit(fact, today))
    .map((fact) => ({ fact, weight: bearing(fact, today, occasion) }))
    .toSorted((a, b) => b.weight - a.weight || (a.fact.id < b.fact.id ? -1 : 1))
    .map(({ fact, weight }, index) => ({ fact, ticked: index === 0 && weight > 0 && !plain }));
}

/** What a brief is made of. `facts`: everything remembered of the person; `ticked`: the user's choice, left out: the default one. */
export interface BriefInput extends Setting {
  readonly person: Person;
  readonly facts: readonly Fact[];
  readonly ticked?: readonly FactId[];
  readonly subject: string;
  readonly reply: boolean;
  readonly today: Day;
  readonly voice: Voice | Pick<Settings, 'greeting' | 'signOff' | 'userName'>;
  /** Further reasons to stay plain, found by who knows more than the facts. */
  readonly sober?: boolean | undefined;
  readonly trouble?: boolean | undefined;
}

/** Reduces a memory to what a drafter may know. Facts of other people and unfit facts are dropped whatever was ticked. */
export function makeBrief(input: BriefInput): Brief {
  const { person, facts, ticked, today, ...rest } = input;
  const own = facts.filter((fact) => fact.personId === person.id);
  const usable = factsForDraft(own, today, input.occasion);
  const plain = soberReason(own, today) ?? (input.sober === true ? { key: 'draft_plain_loss' as const } : null);
  const wanted =
    ticked === undefined ? usable.filter((one) => one.ticked) : usable.filter(({ fact }) => ticked.includes(fact.id));
  const chosen = plain === null ? wanted.slice(0, MOST_FACTS).map(({ fact }) => fact) : [];
  const why =
    plain ??
    (chosen.length > 0 || input.passOn !== undefined
      ? null
      : usable.length > 0
        ? 'draft_plain_none_ticked'
        : 'draft_plain_nothing');
  return {
    ...rest,
    person,
    facts: chosen,
    grounds: own.filter(
      (fact) =>
        isCurrent(fact, today) &&
        !chosen.includes(fact) &&
        (fact.claim.type !== 'preference' || fact.claim.category === 'communication'),
    ),
    today,
    sober: plain !== null,
    trouble: plain?.key === 'draft_plain_trouble' || input.trouble === true,
    why: typeof why === 'string' ? { key: why, params: { name: person.name } } : why,
  };
}
