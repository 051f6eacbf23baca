// What the bench asks of planning and of the ledger: a memory of many made-up people, planned whole and after one change, and looked back upon. Bundled as
// a release is, and run by plain Node.
import { LEDGER_DAYS, rowsOf } from '../../lib/app/ledger';
import { suggestionsFor, type PlanContext } from '../../lib/core/gestures/suggest';
import type { Suggestion } from '../../lib/core/gestures/suggestion';
import { pickToday } from '../../lib/core/gestures/today';
import { claimKey, type Claim, type Fact } from '../../lib/core/model/fact';
import { FactId, Instant, InteractionId, PersonId } from '../../lib/core/model/ids';
import type { Interaction } from '../../lib/core/model/interaction';
import { MOMENT_KINDS } from '../../lib/core/model/moment';
import type { Person } from '../../lib/core/model/person';
import { initialSettings, type Settings } from '../../lib/core/model/settings';
import { MOST_ON_SHELF, type ShelfItem } from '../../lib/core/model/shelf-item';
import { addDays, Day, daysBetween, LocalTime, makeDay, When } from '../../lib/core/model/when';
import type { PersonMemory } from '../../lib/core/moments/detector';
import { zoneClaim } from '../../lib/core/people/zones';
import type { Clock } from '../../lib/ports/clock';

const FACTS = 10;
const MOMENTS = 3;
const TOUCHES = 6;
const CARDS = 5;
const FIRST_DAY = makeDay(2026, 1, 1);
const LIKES = ['sailing', 'sencha tea', 'crime novels', 'trail running', 'jazz', 'sourdough', 'chess', 'old maps'];
const ZONES = ['Europe/Lisbon', 'America/Chicago', 'Pacific/Auckland', 'Asia/Kolkata'];

/** Small whole numbers that look random and are the same every time (Numerical Recipes' linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function claimOf(next: (below: number) => number, at: number): Claim {
  if (at < MOMENTS) {
    const kind = at === 0 ? 'birthday' : (MOMENT_KINDS[next(MOMENT_KINDS.length)] ?? 'event');
    // A memory holds what was as well as what comes: three years of it.
    const day = addDays(FIRST_DAY, next(3 * 365) - 2 * 365);
    return {
      type: 'moment',
      kind,
      subject: 'sender',
      value: '',
      date: When.parse(at === 0 ? `--${day.slice(5)}` : day),
    };
  }
  if (at === MOMENTS && next(3) === 0) return zoneClaim(ZONES[next(ZONES.length)] ?? '');
  return {
    type: 'preference',
    category: at % 2 === 0 ? 'hobby' : 'food_drink',
    polarity: next(4) === 0 ? 'avoid' : 'like',
    subject: 'sender',
    value: LIKES[next(LIKES.length)] ?? '',
  };
}

function memoryOf(index: number): PersonMemory {
  const next = numbers(index + 1);
  const id = PersonId.parse(`p${index}`);
  const person: Person = {
    id,
    name: `Ada Birch ${index}`,
    role: '',
    accountId: null,
    handles: [],
    createdAt: Instant.parse(0),
    deletedAt: null,
  };
  const facts = Array.from({ length: FACTS }, (_, at): Fact => {
    const claim = claimOf(next, at);
    return {
      id: FactId.parse(`f${index}-${at}`),
      personId: id,
      claimKey: claimKey(id, claim),
      claim,
      provenance: 'told',
      certainty: 'stated',
      sensitivity: 'ordinary',
      evidence: [],
      observedAt: addDays(FIRST_DAY, -next(1000)),
      confirmedAt: null,
      keepUntil: null,
      supersededBy: null,
      state: null,
      createdAt: Instant.parse(0),
      deletedAt: null,
    };
  });
  const interactions = Array.from({ length: TOUCHES }, (_, at): Interaction => ({
    id: InteractionId.parse(`i${index}-${at}`),
    personId: id,
    channel: 'email',
    direction: at % 2 === 0 ? 'in' : 'out',
    at: LocalTime.parse(`${addDays(FIRST_DAY, 150 - at * (7 + next(30)))}T10:00`),
    mailbox: 'me@example.com',
    threadId: '1',
    messageId: '1',
    length: null,
    note: '',
    createdAt: Instant.parse(0),
    deletedAt: null,
  }));
  return { person, account: null, facts, interactions, gestures: [] };
}

/** Ten facts for each, three of them moments. */
export const makeMemories = (people: number): PersonMemory[] =>
  Array.from({ length: people }, (_, index) => memoryOf(index));

const GOALS = ['cut churn', 'hire an apprentice', 'automate invoicing', 'grow the harbour office', 'learn to forecast'];

/** The same people, every tenth of them with a goal. */
export const withGoals = (memories: readonly PersonMemory[]): PersonMemory[] =>
  memories.map((memory, index) => {
    const value = GOALS[(index / 10) % GOALS.length] ?? '';
    const claim: Claim = { type: 'preference', category: 'goal', polarity: 'like', subject: 'sender', value };
    const [like, ...facts] = memory.facts.toReversed();
    return like === undefined || index % 10 > 0 ? memory : { ...memory, facts: [...facts, { ...like, claim }] };
  });

/** A full shelf; a fifth of it is about one goal or another. */
const SHELF: readonly ShelfItem[] = Array.from({ length: MOST_ON_SHELF }, (_, index) => ({
  id: `s${index}`,
  title: index % 5 === 0 ? `How others ${GOALS[(index / 5) % GOALS.length] ?? ''}` : `Ten notes on matter${index}`,
  topics: [`topic${index}`, LIKES[index % LIKES.length] ?? ''],
  kind: 'article',
}));

/** A Tuesday in June. */
const context = (today: Day, shelf: Settings['shelf'] = []): PlanContext => ({
  today,
  now: { instant: daysBetween(makeDay(1970, 1, 1), today) * 86_400_000 + 9 * 3_600_000, offset: 0 },
  settings: { ...initialSettings, shelf },
});

/** What is planned for everybody, and the cards of the day. */
export interface Plan {
  readonly day: Day;
  readonly planned: Map<string, readonly Suggestion[]>;
  cards: number;
}

/** Plans everybody from nothing: as on waking up on another day. `after`: days after the first of June 2026. `full`: with a full shelf. */
export function planAll(memories: readonly PersonMemory[], after: number, full = false): Plan {
  const day = addDays(makeDay(2026, 6, 1), after);
  const around = context(day, full ? [...SHELF] : []);
  const planned = new Map<string, readonly Suggestion[]>();
  for (const memory of memories) {
    const suggestions = suggestionsFor(memory, around);
    if (suggestions.length > 0) planned.set(memory.person.id, suggestions);
  }
  return { day, planned, cards: cardsOf(planned) };
}

/** Plans one person again, whose memory has changed, and picks the cards anew. */
export function planOne(plan: Plan, memory: PersonMemory): number {
  plan.planned.set(memory.person.id, suggestionsFor({ ...memory, facts: [...memory.facts] }, context(plan.day)));
  plan.cards = cardsOf(plan.planned);
  return plan.cards;
}

const cardsOf = (planned: ReadonlyMap<string, readonly Suggestion[]>): number =>
  pickToday([...planned.values()].flat(), CARDS).cards.length;

/** How many suggestions there are in all. */
export const suggestionsIn = ({ planned }: Plan): number => [...planned.values()].flat().length;

/** How many rows the ledger has on a day, of all its days. `after`: days after the first of June 2026. */
export function ledgerRows(memories: readonly PersonMemory[], after: number): number {
  const today = addDays(makeDay(2026, 6, 1), after);
  const time = LocalTime.parse(`${today}T09:00`);
  const now = Instant.parse(Date.parse(`${time}Z`));
  const clock: Clock = { now: () => now, today: () => today, localTime: () => time, randomId: () => '' };
  const period = { from: addDays(today, -LEDGER_DAYS), today, settings: initialSettings, clock };
  return memories.reduce((count, memory) => count + rowsOf(memory, period).length, 0);
}
