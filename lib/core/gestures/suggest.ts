// What could be done for one person now: what is due, the gesture that fits, when, why, and what speaks against it. Pure; stores nothing, sends nothing.
import { timeInZone } from '../people/zones';
import { wallTime, zonesOf } from '../guardrails/arrival';
import type { Finding } from '../guardrails/guardrail';
import type { Now, Situation, Touch, User } from '../guardrails/situation';
import { isAside } from '../model/gesture';
import { givenName } from '../model/person';
import { freeAmount, quietFor, type Settings } from '../model/settings';
import { type Day, dayOf, LocalTime } from '../model/when';
import { metBy } from '../moments/so-far';
import type { Occurrence, PersonMemory } from '../moments/detector';
import { recallOf } from '../moments/recall';
import { countryOf } from '../moments/workdays';
import type { GiftIdea } from '../model/gift-idea';
import { catalogueOf } from './catalogue';
import { type Choice, chooseGesture, chosenByHand, type Ground, OCCASION_OF } from './choose';
import { likingsOf } from './gifts';
import { importanceOf } from './importance';
import { byMail, moveFor, type Playbook, playbookOf } from './playbook';
import { wasSaid } from './said';
import type { Suggestion } from './suggestion';
import { inTheirWay, taughtBy, UNTAUGHT } from './taught';
import { showsFrom } from './timing';
import { type Meets, whyNothing, whyOf } from './why';

/** What suggestions depend on beside the memory of the person. */
export interface PlanContext {
  /** The user's day. */
  readonly today: Day;
  /** Left out: only the day counts, and every clock is the user's. */
  readonly now?: Now | undefined;
  readonly settings: Settings;
  /** Left out: nothing is known of who gives. */
  readonly user?: User | undefined;
  /** Left out: the ones that are shipped. */
  readonly playbook?: Playbook | undefined;
  readonly catalogue?: readonly GiftIdea[] | undefined;
}

/** For less than this nobody has to be told that nothing is right. */
const WORTH_SILENCE = 45;

/** What could be done for one person, the most important first. The same memory and context always give the same list. */
export function suggestionsFor(memory: PersonMemory, context: PlanContext): Suggestion[] {
  const there = dayThere(memory, context);
  const shown = shownBy(context.now);
  const { open: found, withdrawn } = metBy(memory, there, context.settings, shown);
  if (found.length === 0) return [];
  const wrote = memory.gestures.length === 0 ? null : lastWrote(memory, there);
  const recall = recallOf(memory, there);
  const isOpen = (one: Occurrence): boolean =>
    ![one.id, ...(one.aliases ?? [])].some((id) => isAside(id, memory.gestures, context.today, wrote)) &&
    !wasSaid(one, recall, shown);
  const left = found.filter(isOpen);
  // What should not become a complaint is one.
  const open = left.some(isTrouble) ? left.filter(({ detector }) => detector !== 'health-score') : left;
  if (open.length === 0) return [];
  const ground = groundOf(memory, context, there, shown);
  const leaving = ground.quiet.includes('open-trouble')
    ? undefined
    : open.find(({ what }) => what.key === 'moment_trouble_leaving');
  const suggestions = open
    .flatMap((occurrence) => suggestionFor(occurrence, ground, context) ?? [])
    .map((suggestion) => (leaving === undefined ? suggestion : afterTheTalk(suggestion, leaving, memory)))
    .map((suggestion) => withWithdrawn(suggestion, withdrawn.filter(isOpen)))
    .toSorted((a, b) => b.importance - a.importance || (a.occurrence.id < b.occurrence.id ? -1 : 1));
  // What needs no occasion waits until there is none.
  return suggestions.length > 1
    ? suggestions.filter(({ occurrence }) => occurrence.detector !== 'lagniappe')
    : suggestions;
}

const isTrouble = ({ detector }: Occurrence): boolean => detector === 'trouble';

/** What asks for something, or sells: whoever spoke of leaving is asked about that first. */
const ASKS = /^(?:renewal|goal|lagniappe|contract-anniversary)$/u;

function afterTheTalk(suggestion: Suggestion, { facts }: Occurrence, { person }: PersonMemory): Suggestion {
  if (!ASKS.test(suggestion.occurrence.detector) || suggestion.holds.length > 0) return suggestion;
  const sentence = {
    key: 'guard_open_trouble_leaving',
    params: { name: givenName(person.name) || person.name },
  } as const;
  const hold: Finding = { guardrail: 'open-trouble', severity: 'hold', span: null, sentence, facts, evidence: null };
  return { ...suggestion, holds: [hold] };
}

/** The card of a loss says what it withdraws. */
const withWithdrawn = (suggestion: Suggestion, withdrawn: readonly Occurrence[]): Suggestion =>
  suggestion.occurrence.detector === 'loss' && withdrawn.length > 0
    ? { ...suggestion, withdrawn: withdrawn.map(({ what }) => what) }
    : suggestion;

/** The day where the person is; the user's where nobody knows. */
function dayThere({ person, about, facts }: PersonMemory, { today, now }: PlanContext): Day {
  if (now === undefined) return today;
  const zones = zonesOf({ person, about, facts, today });
  if (zones.length === 0) return today;
  const days = new Set(zones.flatMap((zone) => dayIn(zone, now.instant) ?? []));
  // Somewhere in a wide country: only when it is the same day everywhere.
  const [day] = days;
  return days.size === 1 && day !== undefined ? day : today;
}

let clocks: { readonly instant: number; readonly days: Map<string, Day | null> } | undefined;

/** The day that the calendar of a zone shows; null when there is no such zone. Many people share a zone: it is asked once. */
function dayIn(zone: string, instant: number): Day | null {
  if (clocks?.instant !== instant) clocks = { instant, days: new Map() };
  const known = clocks.days.get(zone);
  if (known !== undefined) return known;
  const time = timeInZone(instant, zone);
  const day = time === null ? null : dayOf(time);
  clocks.days.set(zone, day);
  return day;
}

/** When they wrote last. */
function lastWrote(memory: PersonMemory, there: Day): LocalTime | null {
  const { situation } = recallOf(memory, there);
  const times = (situation.interactions ?? [])
    .filter(({ direction }) => direction === 'in')
    .map(({ at }) => {
      const { day, minutes } = wallTime(situation, at, undefined);
      return LocalTime.parse(`${day}T${clock(minutes ?? 0)}`);
    });
  return times.toSorted().at(-1) ?? null;
}

/** What the user's clock shows; null when only the day counts. */
const shownBy = (now: Now | undefined): LocalTime | null =>
  now === undefined ? null : LocalTime.parse(new Date(now.instant + now.offset * 60_000).toISOString().slice(0, 16));

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function groundOf(memory: PersonMemory, context: PlanContext, there: Day, shown: LocalTime | null): Ground {
  const { today, now, user, settings, catalogue } = context;
  const { situation: known } = recallOf(memory, there);
  const situation: Situation = {
    ...known,
    interactions: known.interactions?.map((touch) => (isToCome(touch, shown) ? { ...touch, text: '' } : touch)),
    today,
    now,
    user: {
      name: settings.userName === '' ? undefined : settings.userName,
      free: freeAmount(settings),
      ...user,
    },
  };
  return {
    memory,
    situation,
    calendar: { today, there, country: countryOf(situation) },
    catalogue: catalogue ?? catalogueOf(settings.giftIdeas),
    quiet: quietFor(settings, memory.person),
  };
}

function suggestionFor(occurrence: Occurrence, ground: Ground, context: PlanContext): Suggestion | null {
  const { memory, calendar } = ground;
  const taught = memory.gestures.length === 0 ? UNTAUGHT : taughtBy(occurrence, memory.gestures);
  const book = context.playbook ?? playbookOf(context.settings.plays);
  const move = inTheirWay(
    occurrence.gives === undefined
      ? moveFor(book, occurrence.detector, memory.shortList === true)
      : byMail(occurrence.gives),
    taught.way,
  );
  const own = memory.gestures.length === 0 ? null : chosenByHand(occurrence, ground);
  const { choice, refused, early } =
    own === null ? chooseGesture(occurrence, move, ground) : { choice: own, refused: [], early: false };
  if (early) return null;
  const shared = { occurrence, personId: memory.person.id };
  if (choice === null) {
    const timing = { prepareBy: null, on: occurrence.on, arrives: calendar.today };
    if (occurrence.weight < WORTH_SILENCE || calendar.there < showsFrom(occurrence, timing)) return null;
    return {
      ...shared,
      gesture: 'silence',
      channel: null,
      item: '',
      occasion: null,
      prepareBy: null,
      on: occurrence.on,
      why: whyNothing(refused, memory),
      facts: [...new Set([...occurrence.facts, ...refused.flatMap(({ facts }) => facts)])],
      holds: [],
      importance: (importanceOf(occurrence, memory, timing, calendar.there) * taught.factor) / 2,
      ...(taught.left === null ? {} : { taught: taught.left }),
    };
  }
  if (own === null && calendar.there < showsFrom(occurrence, choice.timing)) return null;
  // A complaint, or a loss, waits for more than a word.
  const onlyTalks = choice.findings.length > 0 && choice.findings.every(isOfTalk);
  const isAnswered = onlyTalks && saidNotSaid(occurrence, choice, ground);
  const meets = onlyTalks ? meetingOn(choice, ground, context) : null;
  const said = own === null && taught.way?.kind === choice.kind ? taught.chose : taught.left;
  const lesson = said === null ? {} : { taught: said };
  const released = isAnswered && meets?.over !== false;
  return {
    ...shared,
    gesture: choice.kind,
    channel: choice.channel,
    item: choice.item,
    cost: choice.cost ?? undefined,
    occasion: /^(?:escalate|silence)$/u.test(choice.kind) ? null : (OCCASION_OF[occurrence.detector] ?? null),
    prepareBy: choice.timing.prepareBy,
    on: choice.timing.on,
    why:
      own !== null && meets === null
        ? { key: 'today_why_chosen' }
        : whyOf(occurrence, choice, released ? null : meets, memory, calendar.today),
    facts: [...new Set([...occurrence.facts, ...choice.facts, ...personal(occurrence, choice, ground)])],
    holds: released ? [] : choice.findings,
    importance: importanceOf(occurrence, memory, choice.timing, calendar.there) * taught.factor,
    ...lesson,
    sayIt: meets !== null && !meets.over ? true : undefined,
    talked: meets?.over === true && !released ? true : undefined,
  };
}

/** What is said in joy may name one thing that they told. */
const JOYFUL = /^(?:birthday|anniversary)$/u;

function personal(
  { detector, weight }: Occurrence,
  { kind, facts }: Choice,
  { memory, calendar }: Ground,
): Suggestion['facts'] {
  if (facts.length > 0 || weight < 30 || !/^(?:card|note)$/u.test(kind) || !JOYFUL.test(OCCASION_OF[detector] ?? ''))
    return [];
  return likingsOf(memory, calendar.there)
    .slice(0, 1)
    .map(({ id }) => id);
}

const TALKS = /^(?:call|phone|video|meeting|visit)/u;
const IN_PERSON = /^(?:meeting|visit)/u;

const isOfTalk = ({ guardrail }: Finding): boolean => guardrail === 'met-today';

/** Whether it is still to come by the user's clock: what is noted of it is a plan, and nothing that was said. */
const isToCome = ({ at }: Touch, shown: LocalTime | null): boolean =>
  shown !== null && 'local' in at && at.local > shown;

/** The talk on the day on which the greeting would arrive; null when they only wrote. */
function meetingOn({ timing }: Choice, { situation }: Ground, { now, today }: PlanContext): Meets | null {
  const [zone] = zonesOf(situation);
  const talks = (situation.interactions ?? []).filter(
    ({ at, channel }) => TALKS.test(channel) && wallTime(situation, at, zone).day === timing.arrives,
  );
  if (talks.length === 0) return null;
  const shown = shownBy(now);
  // The user reads the clock that the user's calendar shows.
  const coming = talks
    .map(({ at, channel }) => ({ ...wallTime(situation, at, undefined), inPerson: IN_PERSON.test(channel) }))
    .map(({ day, minutes, inPerson }) => ({
      day,
      at: minutes === null ? null : LocalTime.parse(`${day}T${clock(minutes)}`),
      inPerson,
    }))
    .filter(({ day, at }) => day > today || (day === today && (at === null || shown === null || at > shown)))
    .toSorted((a, b) => ((a.at ?? a.day) < (b.at ?? b.day) ? -1 : 1));
  const [next] = coming;
  return next === undefined ? { at: null, over: true, inPerson: false } : { ...next, over: false };
}

/** Whether the user, asked after the last touch of the day, has promised to write: then it was not said there. */
function saidNotSaid({ id, aliases = [] }: Occurrence, { timing }: Choice, { memory, situation }: Ground): boolean {
  const promise = memory.gestures.find(
    (gesture) => gesture.state === 'approved' && [id, ...aliases].includes(gesture.id) && gesture.deletedAt === null,
  );
  const at = promise?.at ?? null;
  if (at === null) return false;
  const [zone] = zonesOf(situation);
  return (situation.interactions ?? []).every((touch) => {
    if (wallTime(situation, touch.at, zone).day !== timing.arrives) return true;
    const { day, minutes } = wallTime(situation, touch.at, undefined);
    return minutes !== null && `${day}T${clock(minutes)}` <= at;
  });
}
