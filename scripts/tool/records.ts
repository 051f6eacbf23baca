// The JSON records of which situations are made, as the tools take them. What is absent or null is unknown; what no record names is ignored.
import { z } from 'zod';
import { type Money, OCCASIONS } from '../../lib/core/guardrails/situation';
import { PROVENANCES } from '../../lib/core/model/fact';
import { POLARITIES } from '../../lib/core/model/preference';
import { SIGNAL_STATES } from '../../lib/core/model/signal';
import { Day, LocalTime, When } from '../../lib/core/model/when';
import { Id } from './tool';

const text = z.string().nullish();
const words = z
  .string()
  .nullish()
  .transform((given) => given ?? '');
const list = <T extends z.ZodType>(of: T) =>
  z
    .array(of)
    .nullish()
    .transform((given) => given ?? []);
/** A day, or a time of which only the day counts. */
const DayText = z
  .string()
  .transform((given) => given.slice(0, 10))
  .pipe(Day)
  .nullish();

const MoneyRecord = z
  .union([
    z.number().transform((amount) => ({ amount, currency: 'USD' })),
    z.object({ amount: z.number(), currency: z.string() }),
  ])
  .nullish()
  .transform((given): Money | undefined =>
    given === null || given === undefined
      ? undefined
      : { amount: given.amount, currency: given.currency.toUpperCase() },
  );

/** Who writes. */
export const UserRecord = z.object({
  name: text,
  company: text,
  voice: z.object({ greeting: text, signOff: text, length: text, formality: z.number().nullish() }).nullish(),
  budget: z.object({ amount: z.number(), currency: z.string(), perDays: z.number() }).nullish(),
});

/** The person and what is known of them beside the facts. */
export const PersonRecord = z.object({
  name: z.string(),
  firstName: text,
  company: text,
  timeZone: text,
  country: text,
  sector: z.enum(['public', 'private']).nullish().catch(null),
  optedOut: z.boolean().nullish(),
  giftLimit: MoneyRecord,
  giftPolicy: z.enum(['none', 'limit']).nullish().catch(null),
  negotiating: z.boolean().nullish(),
});

/** One remembered fact. */
export const FactRecord = z.object({
  id: Id.transform(String),
  type: z.enum(['preference', 'moment', 'signal']),
  category: text,
  kind: text,
  polarity: z.enum(POLARITIES).nullish().catch(null),
  subject: text,
  value: words,
  date: z
    .string()
    .transform((given) => given.replace(/T\d.*$/u, ''))
    .pipe(When)
    .nullish()
    .catch(null),
  provenance: z.enum(PROVENANCES).nullish().catch(null),
  observedAt: DayText,
  confirmedAt: DayText,
  supersededBy: Id.transform(String).nullish(),
  about: text,
  state: z.enum(SIGNAL_STATES).nullish().catch(null),
});

/** One touch. */
export const InteractionRecord = z.object({
  at: z.string(),
  direction: z.enum(['in', 'out', 'both']).nullish().catch(null),
  channel: words,
  signals: list(z.string()),
  text: words,
});

/** What moved a score: a name alone, or with its points under whatever name. */
const ContributorRecord = z.union([
  z.string().transform((name) => ({ name, points: 0 })),
  z.record(z.string(), z.union([z.string(), z.number(), z.null()])).transform((given) => ({
    name: Object.values(given).find((value) => typeof value === 'string') ?? '',
    points: Object.values(given).find((value) => typeof value === 'number') ?? 0,
  })),
]);

/** The organisation that the person belongs to. */
const AccountRecord = z.object({
  name: words,
  /** The day on which the contract ends. */
  renewal: DayText.catch(null),
  /** The day on which it began. */
  start: DayText.catch(null),
  health: list(
    z.object({
      at: z
        .string()
        .transform((given) => given.slice(0, 10))
        .pipe(Day),
      score: z.number(),
      contributors: z
        .union([
          z.array(ContributorRecord),
          z
            .record(z.string(), z.number())
            .transform((given) => Object.entries(given).map(([name, points]) => ({ name, points }))),
        ])
        .nullish()
        .transform((given) => given ?? []),
    }),
  ),
});

/** What the user decided about an occurrence. */
const DecisionRecord = z.object({
  occurrence: z.string(),
  state: z.enum(['suggested', 'approved', 'done', 'snoozed', 'declined', 'never']),
  /** When it was decided, on the user's clock. */
  at: z
    .string()
    .nullish()
    .transform((given) => LocalTime.safeParse(given?.slice(0, 16)).data ?? null),
  until: z
    .string()
    .nullish()
    .transform((given) => Day.safeParse(given?.slice(0, 10)).data ?? null),
});

const Gesture = z.object({ kind: z.string(), item: words, cost: MoneyRecord, channel: words });
/** One earlier gesture. */
export const PastRecord = Gesture.extend({ at: z.string() });

/** The whole record. */
export const SituationRecord = z.object({
  id: Id,
  now: z.string(),
  user: UserRecord.nullish(),
  person: PersonRecord,
  facts: list(FactRecord),
  interactions: list(InteractionRecord),
  sent: list(z.object({ to: words, at: text, text: z.string() })),
  past: list(PastRecord),
  gesture: Gesture.extend({ when: text }).nullish(),
  draft: z.object({ channel: text, subject: text, text: words }).nullish(),
  thread: list(z.object({ from: z.string(), at: text, text: words })),
  occasion: z.enum(OCCASIONS).nullish().catch(null),
});

/** Something to pass on: a title alone, or with what it is about. */
const ShelfRecord = z.union([
  z.string().transform((title) => ({ title, topics: [], kind: 'article' as const })),
  z.object({
    title: z.string(),
    topics: list(z.string()),
    kind: z.enum(['article', 'feature']).nullish().catch(null),
  }),
]);

/** A day of the user with everybody they look after. */
export const DayRecord = z.object({
  id: Id.nullish(),
  now: z.string(),
  user: UserRecord.extend({ shelf: list(ShelfRecord) }).nullish(),
  people: z.array(
    z.object({
      person: PersonRecord.extend({ shortList: z.boolean().nullish() }),
      account: AccountRecord.nullish(),
      facts: list(FactRecord),
      interactions: list(InteractionRecord),
      past: list(PastRecord),
      gestures: list(DecisionRecord),
      /** The day from which on every mail with them is known. */
      coveredSince: DayText.catch(null),
    }),
  ),
  limit: z.number().int().min(0).nullish(),
});
