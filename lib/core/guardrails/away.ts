// The days on which they told us that they are not there or that are taken, and whether a draft proposes to meet on one of them. Knows dates, no hours.
import type { MomentKind } from '../model/moment';
import { type Day, whenParts } from '../model/when';
import { comingDates, MAY_DATE } from '../text/dates';
import { isSelf, nameOf, ownFacts, remark } from './about-them';
import type { Remark } from './guardrail';
import { isMeetingAt } from './proposal';
import { readSpeech } from './speech';
import type { KnownFact, Situation } from './situation';
import { readWords } from './words';

const LEAVE =
  /\b(?:holiday|vacation|annual leave|parental leave|maternity|paternity|sabbatical|honeymoon|out of (?:the )?office|on leave|time off|days? off)\b/iu;
const AT_WORK =
  /\b(?:business|conference|fair|expo|summit|client|customer|site visit|offsite|off-site|workshop|trade show|congress|kick-?off|work trip|sales meeting|roadshow|training)\b/iu;

/** The draft itself names the leave beside the day: "before your leave in April", "once you are back on the 5th". */
const OF_LEAVE =
  /\b(?:before|after|until|till|ahead of|following|back from|during|when|once|since|with|about)\b[^.;!?]*\b(?:your|the|you)\b[^.;!?]*\b(?:leave|leaving|holidays?|vacation|absence|trip|travels?|sabbatical|break|time off|away|off|back|return\w*|go(?:ing)?)\b[^.,;!?]{0,20}$/iu;

const COMES_BY =
  /\b(?:come|coming|drop|dropping|stop|stopping|swing|pop|popping|pass|passing)\s+by(?:\s+(?:on|at|in|some time|sometime))?\s*$/iu;

/** Days on which somebody is away. `until`: the last of them; null where only the month is known. */
export interface Absence {
  readonly fact: KnownFact;
  readonly until: string | null;
  readonly covers: (day: Day) => boolean;
}

/** When they said themselves to be away from work, as far as the days are known. */
export function absencesOf(situation: Situation): Absence[] {
  return ownFacts(situation).flatMap((fact) => {
    const { claim } = fact;
    if (claim.type !== 'moment' || !isSelf(fact) || claim.date === null) return [];
    const { date, kind, value } = claim;
    const parts = whenParts(date);
    const leave = kind === 'out_of_office' || (kind === 'trip' && !AT_WORK.test(value)) || LEAVE.test(value);
    if (!leave || parts === null) return [];
    const covers = (day: Day): boolean =>
      parts.precision === 'range'
        ? parts.from <= day && day <= parts.to
        : (parts.precision === 'day' && date.startsWith(day)) ||
          (parts.precision === 'month' && kind === 'out_of_office' && day.startsWith(date));
    return [{ fact, until: parts.precision === 'month' ? null : date.slice(-10), covers }];
  });
}

/** What takes a day of theirs. */
const TAKES_A_DAY: ReadonlySet<MomentKind> = new Set(['health', 'move', 'race_or_match']);
/** What takes it also when somebody of theirs is in the middle of it. */
const TAKES_A_DAY_OF_ALL: ReadonlySet<MomentKind> = new Set(['wedding', 'graduation', 'bereavement']);
/** The draft speaks of it itself: "I could come by after the ceremony". */
const OF_THE_DAY =
  /\b(?:operation|surgery|procedure|hospital|clinic|mov(?:e|ing)|race|match|marathon|triathlon|regatta|game|tournament|final|wedding|big day|graduat\w*|ceremony|funeral|service|memorial)\b/iu;

/** Days of theirs on which something else happens. */
export const takenDays = (situation: Situation): Absence[] =>
  ownFacts(situation).flatMap((fact) => {
    const { claim } = fact;
    if (claim.type !== 'moment' || claim.date === null || whenParts(claim.date)?.precision !== 'day') return [];
    const takes = TAKES_A_DAY_OF_ALL.has(claim.kind) || (TAKES_A_DAY.has(claim.kind) && isSelf(fact));
    const { date } = claim;
    return takes ? [{ fact, until: null, covers: (day) => date.startsWith(day) }] : [];
  });

/** Where a draft proposes to meet or talk while they are away. */
export function meetingWhileAway(situation: Situation): Remark[] {
  const text = situation.draft?.text ?? '';
  if (!MAY_DATE.test(text)) return [];
  const absences = absencesOf(situation);
  const taken = takenDays(situation);
  if (absences.length + taken.length === 0) return [];
  return readWords(text).flatMap((sentence) => {
    const { words } = sentence;
    const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
    const dates = comingDates(text.slice(start, end), situation.today);
    if (dates.length === 0) return [];
    const speech = readSpeech(sentence);
    if (speech.knowing) return [];
    return dates.flatMap((date): Remark[] => {
      const span = { start: start + date.start, end: start + date.end };
      const { to: last } = date;
      // "I could come by on Thursday" sets no deadline.
      const first = date.from ?? (COMES_BY.test(text.slice(0, span.start)) ? last : null);
      const isThen = ({ covers }: Absence): boolean => first !== null && last !== null && covers(first) && covers(last);
      const away = absences.find(isThen) ?? (OF_THE_DAY.test(text.slice(start, end)) ? undefined : taken.find(isThen));
      const from = words.findIndex((word) => word.end > span.start);
      const to = words.findLastIndex((word) => word.start < span.end) + 1;
      if (away === undefined || from < 0 || OF_LEAVE.test(text.slice(start, span.start))) return [];
      if (!isMeetingAt(speech, { from, to })) return [];
      const name = nameOf(situation);
      const said =
        away.until !== null
          ? ({ key: 'guard_word_away', params: { name, when: away.until } } as const)
          : ({ key: taken.includes(away) ? 'guard_word_taken' : 'guard_away_then', params: { name } } as const);
      return [remark('hold', said, [away.fact], span)];
    });
  });
}
