// The cards of a day: whom something could be done for, what, why, and what speaks against it, in the English of the screen.
import type { z } from 'zod';
import type { Finding } from '../../lib/core/guardrails/guardrail';
import { wallTime } from '../../lib/core/guardrails/arrival';
import type { KnownFact, Situation, Touch } from '../../lib/core/guardrails/situation';
import { type PlanContext, suggestionsFor } from '../../lib/core/gestures/suggest';
import type { Suggestion } from '../../lib/core/gestures/suggestion';
import { pickToday } from '../../lib/core/gestures/today';
import type { Account, HealthScore } from '../../lib/core/model/account';
import type { Gesture } from '../../lib/core/model/gesture';
import { AccountId, Instant, OccurrenceId } from '../../lib/core/model/ids';
import type { Person } from '../../lib/core/model/person';
import { initialSettings } from '../../lib/core/model/settings';
import { LocalTime } from '../../lib/core/model/when';
import type { Occurrence, PersonMemory } from '../../lib/core/moments/detector';
import { createWords } from '../../lib/platform/words';
import messages from '../../public/_locales/en/messages.json';
import { DayRecord } from './records';
import { attributesOf, factOf, nowOf, pastOf, personOf, touchOf, userOf } from './situation';
import { lineTool } from './tool';

const texts = new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));
const english = createWords('en', (key) => texts.get(key));
/** Cards on a day for which no limit is given. */
const LIMIT = 5;

type Day = z.infer<typeof DayRecord>;
type Known = Day['people'][number];

/**
 * `{now, user, people: [{person, account?, facts, interactions, past, gestures}], limit}` → `{cards: [{person, moment, occurrence, why, gesture, channel,
 * prepareBy?, on?, facts, holds}], waiting}`. A gesture's `occurrence` is that of an earlier card, or as much of it as is known ("birthday:…:2026").
 */
export const tool = lineTool(DayRecord, async (record) => {
  const { today, ...now } = nowOf(record.now);
  const context: PlanContext = {
    today,
    now,
    settings: {
      ...initialSettings,
      shelf: (record.user?.shelf ?? []).map(({ title, topics, kind }, k) => ({
        id: `s${k + 1}`,
        title,
        topics,
        kind: kind ?? 'article',
      })),
    },
    user: userOf(record.user),
  };
  const memories = record.people.map((known, index) => memoryOf(known, index, context));
  const { cards, waiting } = pickToday(
    memories.flatMap((memory) => suggestionsFor(memory, context)),
    record.limit ?? LIMIT,
  );
  return {
    ...(record.id == null ? {} : { id: record.id }),
    cards: cards.flatMap((card) => {
      const at = memories.findIndex(({ person }) => person.id === card.personId);
      const [memory, known] = [memories[at], record.people[at]];
      return memory === undefined || known === undefined ? [] : [cardOf(card, memory.person, known)];
    }),
    waiting,
  };
});

/** The memory of one of the people, with the decisions under the ids that their occurrences have. */
function memoryOf(known: Known, index: number, context: PlanContext): PersonMemory {
  const person = personOf(known.person, `person-${index + 1}`);
  const facts = known.facts.map((fact) => factOf(fact, person));
  const memory: PersonMemory = {
    person,
    account: accountOf(known, index),
    facts,
    interactions: [],
    gestures: [],
    shortList: known.person.shortList ?? undefined,
    about: { ...attributesOf(known.person), company: known.person.company ?? known.account?.name },
    touches: known.interactions.map((given) => onTheUsersClock(touchOf(given), { person, facts, ...context })),
    past: known.past.map(pastOf),
    coveredSince: known.coveredSince ?? undefined,
  };
  if (known.gestures.length === 0) return memory;
  const found = suggestionsFor(memory, context);
  return { ...memory, gestures: known.gestures.flatMap((given) => decisions(given, person, found, known)) };
}

/** An instant as the user's clock showed it: days are counted on one calendar. */
function onTheUsersClock(touch: Touch, situation: Situation): Touch {
  if (!('instant' in touch.at)) return touch;
  const { day, minutes } = wallTime(situation, touch.at, undefined);
  const clock = new Date((minutes ?? 0) * 60_000).toISOString().slice(11, 16);
  return { ...touch, at: { local: LocalTime.parse(`${day}T${clock}`) } };
}

/** People of a company of the same name share its contract. */
const accountOf = ({ account }: Known, index: number): Account | null =>
  account == null
    ? null
    : {
        id: AccountId.parse(account.name === '' ? `account-${index + 1}` : account.name.slice(0, 40)),
        name: account.name,
        domains: [],
        contractStart: account.start ?? null,
        contractEnd: account.renewal ?? null,
        health: healthOf(account),
        createdAt: Instant.parse(0),
        deletedAt: null,
      };

/** Scores out of one or ten are read as parts of a hundred. */
function healthOf({ health }: NonNullable<Known['account']>): HealthScore[] {
  const highest = Math.max(...health.map(({ score }) => score));
  const scale = highest <= 1 ? 100 : highest <= 10 ? 10 : 1;
  return health.map((one) => ({ ...one, score: one.score * scale, saidAt: Instant.parse(0) }));
}

/** A decision for every occurrence that it names; as it is where none does. */
function decisions(
  { occurrence, state, until, at }: Known['gestures'][number],
  person: Person,
  found: readonly Suggestion[],
  known: Known,
): Gesture[] {
  const named = found
    .filter((suggestion) => isNamed(occurrence, suggestion.occurrence, known))
    .map((one) => one.occurrence.id);
  return (named.length > 0 ? named : [OccurrenceId.parse(occurrence.replaceAll('_', '-'))]).map((id) => ({
    id,
    personId: person.id,
    kind: 'note',
    channel: null,
    item: '',
    cost: null,
    state,
    at,
    snoozedUntil: until,
    outcome: '',
    createdAt: Instant.parse(0),
    deletedAt: null,
  }));
}

const plain = (text: string): string => text.toLowerCase().replaceAll('_', '-');

/** Whether a written name means an occurrence: it, or its detector or kind with facts and years that are its own. */
function isNamed(written: string, occurrence: Occurrence, known: Known): boolean {
  if (written === occurrence.id || occurrence.aliases?.some((id) => id === written) === true) return true;
  const [first = '', ...rest] = written.split(':');
  if (![occurrence.detector, momentOf(occurrence, known)].map(plain).includes(plain(first))) return false;
  const ids: readonly string[] = occurrence.facts;
  const cycle = occurrence.id.split(':').at(-1) ?? '';
  return rest.every((part) => {
    if (known.facts.some(({ id }) => id === part)) return ids.includes(part);
    return !/^\d{4}(?:-\d\d){0,2}$/u.test(part) || cycle.startsWith(part) || (occurrence.on ?? cycle).startsWith(part);
  });
}

/** The kind of the fact behind it as it was given; else what found it. */
function momentOf({ detector, facts }: Occurrence, known: Known): string {
  const fact = known.facts.find(({ id, type }) => id === facts[0] && type !== 'preference');
  if (detector === 'promise') return detector;
  if (fact === undefined && detector === 'trouble') return 'complaint';
  return fact?.kind ?? detector.replaceAll('-', '_');
}

const findingOf = ({ guardrail, severity, span, sentence, fix }: Finding) => ({
  guardrail,
  severity,
  span: span === null ? null : [span.start, span.end],
  sentence: english.say(sentence),
  ...(fix === undefined ? {} : { fix }),
});

/** How it reaches them; what has no channel of its own goes by post. */
const channelOf = ({ channel, gesture }: Suggestion): string | null =>
  channel ?? (gesture === 'card' || gesture === 'gift' ? 'post' : null);

function cardOf(card: Suggestion, { name }: Person, known: Known): object {
  const { occurrence, gesture, item, prepareBy, on, why, facts, holds } = card;
  return {
    person: name,
    moment: momentOf(occurrence, known),
    occurrence: occurrence.id,
    why: `${name} ${english.say(occurrence.what)}. ${english.say(why)}`,
    gesture,
    channel: channelOf(card),
    ...(item === '' ? {} : { item }),
    ...(prepareBy === null ? {} : { prepareBy }),
    ...(on === null ? {} : { on }),
    facts: facts satisfies readonly KnownFact['id'][],
    holds: holds.map(findingOf),
  };
}
