// Wrong time: it would reach them at night, on a day of rest, or while they are away, or asks for something by a day of their absence.
// Answers may come at any hour; post knows none.
import { isAnswer, nameOf, ownFacts, reachesThem, remark } from '../about-them';
import { arrivalOf, type WallTime, wallTime, zonesOf } from '../arrival';
import { absencesOf } from '../away';
import { badHoursIn } from '../bad-hours';
import { deadlinesWhileAway } from '../deadlines';
import { restOn } from '../free-days';
import type { Guardrail, Remark } from '../guardrail';
import type { Slot } from '../hours';
import { countryCode } from '../lexicon/countries';
import { rulingOf } from '../ruling';
import { weekday } from '../../model/when';
import type { KnownFact, Situation } from '../situation';

/** Minutes after midnight: when a call, and when a mail may come. */
const TALK = { from: 8 * 60, to: 18 * 60 + 30 } as const;
const MAIL = { from: 7 * 60, to: 19 * 60 + 30 } as const;

const TALKS = /^(?:call|phone|video|visit|meeting|in[_ -]?person|zoom|teams|whatsapp|sms|text)/u;
const POSTED = /^(?:post|mail_post|card|letter|courier|parcel|delivery|handwritten)/u;
/** A day of joy is greeted on the day, also when it is a Sunday. */
const ON_THE_DAY = /^(?:birthday|anniversary|congratulation|condolence|get_well)$/u;

type Manner = 'talk' | 'mail' | 'post';

function mannerOf({ gesture, draft }: Situation): Manner {
  const channel = gesture?.channel || (gesture === undefined ? (draft?.channel ?? 'email') : '');
  if (TALKS.test(channel) || gesture?.kind === 'call') return 'talk';
  if (POSTED.test(channel) || gesture?.kind === 'card' || (gesture?.kind === 'gift' && channel === '')) return 'post';
  return gesture?.kind === 'experience' ? 'post' : 'mail';
}

export const guardrail: Guardrail = {
  check(situation) {
    const { gesture, draft, occasion } = situation;
    if (!reachesThem(situation)) return [];
    const due = deadlinesWhileAway(situation);
    if (due.length > 0) return due;
    if (isAnswer(situation)) return [];
    const typed = gesture === undefined && occasion === undefined;
    if (gesture === undefined && !draft?.text.trim()) return [];
    const offered = badHoursIn(situation);
    if (offered.length > 0) return offered;
    const zones = zonesOf(situation);
    const arrival = arrivalOf(situation);
    const times = (zones.length === 0 ? [undefined] : zones).map((zone) => wallTime(situation, arrival, zone));
    const away = absence(situation, times);
    if (away !== null) return [away];
    if (typed && zones.length === 0) return [];
    const unknown = zones.length === 0 && 'instant' in arrival && situation.about?.country === undefined;
    const manner = mannerOf(situation);
    const own = manner === 'talk' || isDayOff(situation, times) ? ownHours(situation, times) : null;
    if (own !== null) return [own];
    const code = countryCode(situation.about?.country ?? '', zones[0]);
    const problems = times.map((time) => problemAt(time, code, situation, manner));
    const [problem] = problems;
    if (problem === null || problem === undefined || problems.includes(null)) return [];
    const [time] = times;
    const params = { name: nameOf(situation), at: stamp(time) };
    return [remark(typed ? 'hint' : 'hold', { key: unknown ? `${problem}_here` : problem, params })];
  },
};

type Problem = 'guard_wrong_time_hour' | 'guard_wrong_time_weekend' | 'guard_wrong_time_holiday';

function problemAt(
  { day, minutes }: WallTime,
  code: string,
  { about, occasion }: Situation,
  manner: Manner,
): Problem | null {
  const hours = manner === 'talk' ? TALK : MAIL;
  if (manner !== 'post' && minutes !== null && (minutes < hours.from || minutes >= hours.to))
    return 'guard_wrong_time_hour';
  if (manner === 'post') return null;
  const rest = restOn(day, code, about?.holidays);
  if (rest === null || (manner === 'mail' && ON_THE_DAY.test(occasion ?? ''))) return null;
  return rest === 'weekend' ? 'guard_wrong_time_weekend' : 'guard_wrong_time_holiday';
}

const two = (n: number): string => String(n).padStart(2, '0');

/** "2026-03-18T06:00", for a sentence. */
const stamp = (time: WallTime | undefined): string => {
  const minutes = time?.minutes ?? 12 * 60;
  return `${time?.day ?? ''}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** They are away on that day. */
function absence(situation: Situation, times: readonly WallTime[]): Remark | null {
  // Whoever is ill or has a child is away for the very reason.
  if (/^(?:condolence|get_well)$/u.test(situation.occasion ?? '')) return null;
  const away = absencesOf(situation).find(
    ({ fact, covers: isAway }) =>
      !(
        situation.occasion === 'congratulation' &&
        /\b(?:parental|maternity|paternity|honeymoon)\b/iu.test(fact.claim.value)
      ) && times.every(({ day }) => isAway(day)),
  );
  if (away === undefined) return null;
  const name = nameOf(situation);
  return away.until === null
    ? remark('hold', { key: 'guard_away_then', params: { name } }, [away.fact])
    : remark('hold', { key: 'guard_wrong_time_away', params: { name, when: away.until } }, [away.fact]);
}

const covers = (slot: Slot, { day, minutes }: WallTime): boolean => {
  if (slot.days !== null && !slot.days.includes(weekday(day))) return false;
  return minutes === null ? slot.start === 0 && slot.stop >= 24 * 60 : minutes >= slot.start && minutes < slot.stop;
};

/** The times that they told: "not before ten", "never on Fridays". */
const slotsOf = (fact: KnownFact): readonly Slot[] => {
  const { claim } = fact;
  if (claim.type !== 'preference') return [];
  if (!/^(?:work|personal_fact)$/u.test(claim.category) || !OFF.test(claim.value)) return rulingOf(fact)?.slots ?? [];
  // "Does not work on Fridays" says a time, whatever else a fact about work says.
  const value = claim.value.replace(OFF, '').trim();
  const polarity = claim.polarity === 'fact' ? 'avoid' : claim.polarity;
  return value === ''
    ? []
    : (rulingOf({ ...fact, claim: { ...claim, category: 'meeting_time', polarity, value } })?.slots ?? []);
};
const OFF =
  /\b(?:(?:does|do)(?: not|n't) work|never works?|not working|is off|are off|has .*? off|off|day off|not in(?: the office)?|out)\b(?: on)?/iu;

const isDayOff = (situation: Situation, times: readonly WallTime[]): boolean =>
  times.every((time) =>
    ownFacts(situation).some(
      (fact) =>
        fact.claim.type === 'preference' &&
        fact.claim.category === 'work' &&
        slotsOf(fact).some((slot) => covers(slot, time)),
    ),
  );

function ownHours(situation: Situation, times: readonly WallTime[]): Remark | null {
  const fact = ownFacts(situation).find((one) => {
    const slots = slotsOf(one);
    return slots.length > 0 && times.every((time) => slots.some((slot) => covers(slot, time)));
  });
  if (fact === undefined) return null;
  return remark('hold', { key: 'guard_wrong_time_own', params: { name: nameOf(situation), what: fact.claim.value } }, [
    fact,
  ]);
}
