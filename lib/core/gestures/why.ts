// Why this gesture and not another, in one sentence: what it needs, or what speaks against more. Says nothing of what happened: the occurrence does.
import type { Finding } from '../guardrails/guardrail';
import { givenName, type Person } from '../model/person';
import type { Sentence } from '../model/sentence';
import type { Occurrence, PersonMemory } from '../moments/detector';
import { type Day, dayOf, type LocalTime } from '../model/when';
import type { Choice } from './choose';

/** A meeting or a call on the day: `at` on the user's clock; null when only the day is known. */
export interface Meets {
  readonly at: LocalTime | null;
  readonly over: boolean;
  /** Whether they see each other; otherwise they only talk. */
  readonly inPerson: boolean;
}

/** By the occurrence, where it says more than the gesture does. */
const BY_MOMENT = {
  trouble: 'today_why_trouble',
  loss: 'today_why_loss',
  illness: 'today_why_illness',
  renewal: 'today_why_renewal',
  promise: 'today_why_promise',
  goal: 'today_why_goal',
  'stale-fact': 'today_why_stale_fact',
  'health-score': 'today_why_health_score',
  'welcome-back': 'today_why_welcome_back',
} as const satisfies Readonly<Record<string, Sentence['key']>>;

const isKnown = (detector: string): detector is keyof typeof BY_MOMENT => detector in BY_MOMENT;

/** The sentence of a card. */
export function whyOf(
  occurrence: Occurrence,
  choice: Choice,
  meets: Meets | null,
  { person }: Pick<PersonMemory, 'person'>,
  today: Day,
): Sentence {
  const { timing, kind, item, instead } = choice;
  if (meets !== null) return meets.over ? { key: 'today_why_met' } : beforeMeeting(occurrence, meets, person, today);
  if (kind === 'escalate') return { key: 'today_why_escalate' };
  if (occurrence.detector === 'silence') return silence(occurrence, person);
  if (occurrence.what.key === 'moment_trouble_written') return { key: 'today_why_trouble_written' };
  if (occurrence.detector === 'renewal' && occurrence.on !== null && occurrence.on < today)
    return { key: 'today_why_renewal_past' };
  if (isKnown(occurrence.detector)) return { key: BY_MOMENT[occurrence.detector] };
  const by = timing.prepareBy;
  if (kind === 'gift')
    return by === null
      ? { key: 'today_why_gift', params: { item } }
      : { key: 'today_why_gift_by', params: { item, day: by } };
  if (kind === 'card') {
    if (instead === 'unfit') return { key: 'today_why_card_instead' };
    if (by === null) return { key: 'today_why_card' };
    return by <= today ? { key: 'today_why_card_today' } : { key: 'today_why_card_by', params: { day: by } };
  }
  if (instead === 'late') return { key: 'today_why_late' };
  if (kind === 'call') return { key: 'today_why_call' };
  return occurrence.detector === 'lagniappe' ? { key: 'today_why_lagniappe' } : { key: 'today_why_note' };
}

/** The word before a meeting: with whom, when, and what to say there. */
function beforeMeeting({ detector }: Occurrence, { at, inPerson }: Meets, person: Person, today: Day): Sentence {
  if (at === null) return { key: 'today_why_say_it' };
  const name = givenName(person.name);
  if (dayOf(at) !== today || name === '') return { key: 'today_why_say_it_at', params: { clock: at } };
  const how = inPerson ? 'meet' : 'talk';
  const what = detector === 'birthday' ? 'birthday' : 'it';
  return { key: `today_why_${how}_${what}`, params: { name, clock: at } };
}

function silence({ unseen }: Occurrence, { opensAllSince }: Person): Sentence {
  if (unseen !== undefined) return { key: 'today_why_silence_unseen', params: { when: unseen } };
  return opensAllSince == null
    ? { key: 'today_why_silence' }
    : { key: 'today_why_silence_covered', params: { day: opensAllSince } };
}

/** Why nothing is right. */
export function whyNothing(refused: readonly Finding[], { person }: PersonMemory): Sentence {
  const [first] = refused;
  if (first?.guardrail === 'opted-out') return { key: 'today_why_nothing_opted_out' };
  return first?.sentence ?? { key: 'today_why_nothing', params: { name: person.name } };
}
