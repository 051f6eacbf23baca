// Reads the JSON situation of the tools into the product's own model. Takes what is absent or null as unknown; refuses what it cannot read as a time.
import type { z } from 'zod';
import {
  type Attributes,
  type KnownFact,
  type PastGesture,
  type ProposedGesture,
  type Situation,
  type Time,
  type Touch,
  type User,
} from '../../lib/core/guardrails/situation';
import { type Claim, claimKey, type Sensitivity } from '../../lib/core/model/fact';
import { GESTURE_KINDS, type GestureKind } from '../../lib/core/model/gesture';
import { FactId, Instant, PersonId } from '../../lib/core/model/ids';
import { MOMENT_KINDS, type MomentKind } from '../../lib/core/model/moment';
import type { Person } from '../../lib/core/model/person';
import { PREFERENCE_CATEGORIES } from '../../lib/core/model/preference';
import { SIGNAL_KINDS, type SignalKind } from '../../lib/core/model/signal';
import { Day, LocalTime } from '../../lib/core/model/when';
import type { FactRecord, InteractionRecord, PastRecord, PersonRecord, SituationRecord, UserRecord } from './records';
import { BadInput } from './tool';

const ZONED = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/u;

/** A day, a wall clock time or an instant, as it is written. Throws {@link BadInput} on anything else. */
export function timeOf(written: string): Time {
  const day = Day.safeParse(written);
  if (day.success) return { day: day.data };
  const instant = ZONED.test(written) ? Date.parse(written) : Number.NaN;
  if (!Number.isNaN(instant)) return { instant };
  const local = LocalTime.safeParse(written.replace(' ', 'T').slice(0, 16));
  if (local.success && !ZONED.test(written)) return { local: local.data };
  throw new BadInput(`not a time: ${written}`);
}

/** Now with the offset that it is written with; without one the clock is taken to show UTC. */
export function nowOf(written: string): { readonly instant: number; readonly offset: number; readonly today: Day } {
  const time = timeOf(written);
  const today = Day.parse(written.slice(0, 10));
  if (!('instant' in time))
    return { instant: Date.parse(`${written.replace(' ', 'T').padEnd(16, 'T12:00').slice(0, 16)}Z`), offset: 0, today };
  return {
    instant: time.instant,
    offset: (Date.parse(`${written.slice(0, 16)}Z`) - Math.floor(time.instant / 60_000) * 60_000) / 60_000,
    today,
  };
}

/** The person as the memory would hold them. */
export const personOf = ({ name }: z.infer<typeof PersonRecord>, id = 'person'): Person => ({
  id: PersonId.parse(id),
  name,
  role: '',
  accountId: null,
  handles: [],
  createdAt: Instant.parse(0),
  deletedAt: null,
});

/** What is known of the person beside the facts. */
export const attributesOf = (given: z.infer<typeof PersonRecord>): Attributes => ({
  firstName: given.firstName ?? undefined,
  company: given.company ?? undefined,
  timeZone: given.timeZone ?? undefined,
  country: given.country ?? undefined,
  sector: given.sector ?? undefined,
  optedOut: given.optedOut ?? undefined,
  giftLimit: given.giftLimit,
  giftPolicy: given.giftPolicy ?? undefined,
  negotiating: given.negotiating ?? undefined,
});

/** Who writes. */
export const userOf = (given: z.infer<typeof UserRecord> | null | undefined): User => ({
  name: given?.name ?? undefined,
  company: given?.company ?? undefined,
  budget: given?.budget ?? undefined,
});

const OTHER_MOMENTS: Readonly<Record<string, MomentKind>> = {
  illness: 'health',
  loss: 'bereavement',
  death: 'bereavement',
  renewal: 'contract',
  absence: 'out_of_office',
  holiday: 'out_of_office',
  vacation: 'out_of_office',
};
const OTHER_SIGNALS: Readonly<Record<string, SignalKind>> = {
  optout: 'opt_out',
  'opt-out': 'opt_out',
  unsubscribe: 'opt_out',
  churn: 'churn_risk',
};

const signalOf = (name: string): SignalKind | undefined =>
  SIGNAL_KINDS.find((kind) => kind === name) ?? OTHER_SIGNALS[name];

/** Whether a subject is the person's own name, in full or in its parts. */
const isName = (subject: string, name: string): boolean =>
  subject !== '' &&
  subject
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => name.toLowerCase().split(/\s+/u).includes(word));

/** An unknown category or kind is read as the most general one. */
function claimOf(given: z.infer<typeof FactRecord>, person: Person): Claim {
  const subject = (given.subject ?? '').trim();
  const self = /^(?:|self|person|they|themselves|me)$/iu.test(subject) || isName(subject, person.name);
  const shared = { subject: self ? 'sender' : subject, value: given.value };
  const kind = given.kind ?? given.category ?? '';
  if (given.type === 'signal') return { type: 'signal', kind: signalOf(kind) ?? 'frustration', ...shared };
  if (given.type === 'moment')
    return {
      type: 'moment',
      kind: MOMENT_KINDS.find((one) => one === kind) ?? OTHER_MOMENTS[kind] ?? 'event',
      ...shared,
      date: given.date ?? null,
    };
  const category = PREFERENCE_CATEGORIES.find((one) => one === (given.category ?? kind)) ?? 'personal_fact';
  return { type: 'preference', category, polarity: given.polarity ?? 'fact', ...shared };
}

const sensitivityOf = (claim: Claim): Sensitivity =>
  claim.type === 'moment' && claim.kind === 'health'
    ? 'special'
    : claim.type === 'preference' && claim.category === 'family'
      ? 'personal'
      : 'ordinary';

/** A fact as the memory would hold it; it has no evidence, for no mail came with it. */
export function factOf(given: z.infer<typeof FactRecord>, person: Person): KnownFact {
  const claim = claimOf(given, person);
  return {
    id: FactId.parse(given.id),
    personId: person.id,
    claimKey: claimKey(person.id, claim),
    claim,
    provenance: given.provenance ?? 'told',
    certainty: 'stated',
    sensitivity: sensitivityOf(claim),
    evidence: [],
    observedAt: given.observedAt ?? null,
    confirmedAt: given.confirmedAt ?? null,
    keepUntil: null,
    supersededBy:
      given.supersededBy === null || given.supersededBy === undefined ? null : FactId.parse(given.supersededBy),
    state: claim.type === 'signal' ? (given.state ?? 'open') : null,
    createdAt: Instant.parse(0),
    deletedAt: null,
    about: given.about ?? undefined,
  };
}

/** One touch. */
export const touchOf = (given: z.infer<typeof InteractionRecord>): Touch => ({
  at: timeOf(given.at),
  direction: given.direction ?? 'both',
  channel: given.channel.toLowerCase(),
  signals: given.signals.flatMap((name) => signalOf(name) ?? []),
  text: given.text,
});

const kindOf = (name: string): GestureKind => {
  const kind = GESTURE_KINDS.find((one) => one === name.toLowerCase());
  if (kind === undefined) throw new BadInput(`no kind of gesture: ${name}`);
  return kind;
};

/** One earlier gesture. */
export const pastOf = (given: z.infer<typeof PastRecord>): PastGesture => ({
  kind: kindOf(given.kind),
  item: given.item,
  at: timeOf(given.at),
  cost: given.cost ?? null,
});

/** The situation in the product's own model. */
export function situationOf(given: z.infer<typeof SituationRecord>): Situation {
  const { today, ...now } = nowOf(given.now);
  const person = personOf(given.person);
  const { gesture, draft } = given;
  const proposed: ProposedGesture | undefined = gesture
    ? {
        kind: kindOf(gesture.kind),
        item: gesture.item,
        cost: gesture.cost ?? null,
        channel: gesture.channel.toLowerCase(),
        when: gesture.when ? timeOf(gesture.when) : null,
      }
    : undefined;
  return {
    person,
    about: attributesOf(given.person),
    facts: given.facts.map((fact) => factOf(fact, person)),
    today,
    now,
    user: userOf(given.user),
    interactions: given.interactions.map(touchOf),
    sent: given.sent.map(({ to, at, text: sent }) => ({ to, at: at ? timeOf(at) : null, text: sent })),
    past: given.past.map(pastOf),
    gesture: proposed,
    draft: draft
      ? { text: draft.text, subject: draft.subject ?? undefined, channel: draft.channel?.toLowerCase() }
      : undefined,
    thread: given.thread.map(({ from, at, text: said }) => ({
      from: from === 'me' ? ('me' as const) : ('them' as const),
      at: at ? timeOf(at) : null,
      text: said,
    })),
    occasion: given.occasion ?? undefined,
  };
}
