// How most rules are written: a list of sayings, each one pattern with what it means. Turns them into a rule.
import type { Certainty, Sensitivity } from '../model/fact';
import type { MomentKind } from '../model/moment';
import type { Polarity, PreferenceCategory } from '../model/preference';
import type { SignalKind } from '../model/signal';
import type { SaidDate } from '../text/dates';
import type { Span } from '../text/spans';
import { askedOf, mayMatchIn } from './asked';
import { clauseAround, trim } from './clause';
import { lasting, untilDate, withNextDay, withoutWeekend, withReturn, workingDays } from './moment-dates';
import type { Found, Rule, RuleContext } from './rule';
import { isChild, subjectOf } from './who';

/** What every saying has. The pattern must be linear; it may have the groups `who` (grammatical subject) and `v` (the value's words). */
interface Saying {
  readonly says: RegExp;
  readonly certainty?: Certainty;
  /** Quote exactly the match instead of its clause. */
  readonly exact?: boolean;
  /** Quote the whole sentence, for sayings whose point is spread over it. */
  readonly whole?: boolean;
  /** Fixed subject when the wording decides it. */
  readonly subject?: string;
}

/** One way to state a preference. */
export interface PreferenceSaying extends Saying {
  readonly polarity: Polarity;
  readonly category?: PreferenceCategory;
  readonly sensitivity?: Sensitivity;
  /** The value; `{v}` stands for the noun phrase of the group `v`, `{words}` alone for the matched words. Default: `{v}`. */
  readonly value?: string;
  /** Only when the value is of this kind. */
  readonly about?: RegExp;
  /** Must stand in the sentence at all: spares the pattern. */
  readonly needs?: RegExp;
}

/** One way to tell of a moment. */
export interface MomentSaying extends Saying {
  /** In a few words; `{v}` as above. Default ''. */
  readonly value?: string;
  /**
   * `needed`: without a date in the sentence it is no moment; `beside`: without one in or right beside its clause. `until`: the date ends a
   * span that began on the sent day.
   */
  readonly date?: 'needed' | 'beside' | 'until' | 'none';
  /** What the words of the group `v` must look like. */
  readonly named?: RegExp;
}

/** One way to show how things stand. */
export interface SignalSaying extends Saying {
  readonly value?: string;
}

/** Opens to every sentence. */
const ANY = /(?:)/u;
const MAX_MATCHES = 4;
const MAX_TRIES = 12;

interface Match {
  readonly match: RegExpExecArray;
  readonly subject: string;
}

const repeating = new WeakMap<RegExp, RegExp>();

/**
 * The first few matches whose subject we may speak of, with that subject. Where the pattern took a wrong word for the subject ("last
 * week we won") it is tried again behind that word. Patterns are compiled once: compiling costs far more than matching a sentence.
 */
function matchesOf(saying: Saying, text: string, context: RuleContext): Match[] {
  const pattern = repeated(saying.says);
  const matches: Match[] = [];
  pattern.lastIndex = 0;
  for (let tries = 0; tries < MAX_TRIES && matches.length < MAX_MATCHES; tries++) {
    const match = pattern.exec(text);
    if (match === null) break;
    const subject = whose(match, saying, context);
    if (subject !== null && match[0] !== '') matches.push({ match, subject });
    else pattern.lastIndex = match.index + Math.max(1, match.groups?.['who']?.length ?? 1);
  }
  return matches;
}

function repeated(pattern: RegExp): RegExp {
  const known = repeating.get(pattern);
  if (known !== undefined) return known;
  const made = new RegExp(pattern.source, `${pattern.flags}g`);
  repeating.set(pattern, made);
  return made;
}

function spanOf(text: string, match: RegExpExecArray, saying: Saying): Span {
  const v = match.groups?.['v'];
  // The words of the value run on to the end of the match: where the clause ends is for the clause to say.
  const open = saying.exact !== true && v !== undefined && match[0].endsWith(v);
  const span = { start: match.index, end: match.index + match[0].length - (open ? v.length - 1 : 0) };
  if (saying.whole === true) return trim(text, { start: 0, end: text.length });
  return saying.exact === true ? trim(text, span) : clauseAround(text, span);
}

function whose(match: RegExpExecArray, saying: Saying, context: RuleContext): string | null {
  if (saying.subject !== undefined) return saying.subject;
  const who = match.groups?.['who'];
  return who === undefined ? 'sender' : subjectOf(who, context.previous?.text ?? '');
}

/** The matched words themselves, tidied: for sayings that no noun phrase sums up. */
const wordsOf = (words: string): string =>
  words
    .replace(/^(?:[\s,;:–—-]|(?:and|but|so|please)\s)+/iu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s,;:.!?–—-]+$/u, '')
    .slice(0, 120);

function valueOf(template: string, match: RegExpExecArray, context: RuleContext): string | null {
  if (template === '{words}') return wordsOf(match[0]);
  if (!template.includes('{v}')) return template;
  const words = match.groups?.['v'] ?? '';
  const phrase = context.grammar.nounPhrase(words);
  return phrase === '' ? null : template.replace('{v}', phrase).slice(0, 200);
}

/** Below this nothing of a value is cut off: its words are among those that were matched. */
const WHOLE = 100;

/** Whether the value can be of the kind that is asked for, by its words: spares the parsing. */
function mayBeAbout({ about, value = '{v}' }: PreferenceSaying, match: RegExpExecArray): boolean {
  const words = match.groups?.['v'] ?? '';
  if (about === undefined || !value.includes('{v}') || words.length > WHOLE) return true;
  return mayMatchIn(
    about,
    value.replace('{v}', () => words),
  );
}

/** A rule made of ways to state a preference of one category. */
export function preferenceRule(rule: {
  readonly category: PreferenceCategory;
  /** Keeps out sentences in which the patterns would find what is not meant; left out: the words of the patterns decide alone. */
  readonly gate?: RegExp;
  readonly sensitivity?: Sensitivity;
  readonly sayings: readonly PreferenceSaying[];
}): Rule {
  const asked = askedOf(rule.sayings, ({ says, needs }) => (needs === undefined ? [says] : [says, needs]));
  return {
    gates: [rule.gate ?? ANY],
    mayFind: asked.any,
    find: ({ text }, context) =>
      asked.of(text).flatMap((saying) =>
        (saying.needs !== undefined && !saying.needs.test(text) ? [] : matchesOf(saying, text, context)).flatMap(
          ({ match, subject }): Found[] => {
            const value = mayBeAbout(saying, match) ? valueOf(saying.value ?? '{v}', match, context) : null;
            if (
              value === null ||
              value.length < 2 ||
              (saying.about !== undefined && !saying.about.test(value) && !saying.about.test(`the ${value}`))
            )
              return [];
            return [
              {
                claim: {
                  type: 'preference',
                  category: saying.category ?? rule.category,
                  polarity: saying.polarity,
                  subject,
                  value,
                },
                ...spanOf(text, match, saying),
                certainty: saying.certainty ?? 'stated',
                sensitivity: sensitivityOf(saying.sensitivity ?? rule.sensitivity ?? 'ordinary', subject),
              },
            ];
          },
        ),
      ),
  };
}

/** A rule made of ways to tell of one kind of moment. */
export function momentRule(rule: {
  readonly kind: MomentKind;
  /** Keeps out sentences in which the patterns would find what is not meant; left out: the words of the patterns decide alone. */
  readonly gate?: RegExp;
  readonly sensitivity?: Sensitivity;
  readonly sayings: readonly MomentSaying[];
}): Rule {
  const asked = askedOf(rule.sayings, ({ says }) => [says]);
  return {
    gates: [rule.gate ?? ANY],
    mayFind: asked.any,
    find: ({ text }, context) =>
      asked.of(text).flatMap((saying) =>
        matchesOf(saying, text, context)
          .filter(({ match }) => saying.named?.test(match.groups?.['v'] ?? '') !== false)
          .slice(0, 1)
          .flatMap(({ match, subject }): Found[] => {
            const value = valueOf(saying.value ?? '', match, context) ?? '';
            const base = spanOf(text, match, saying);
            const close = saying.date === undefined || saying.date === 'beside';
            const near = saying.date === 'none' ? null : nearest(text, base, match, context, close);
            const said = near === null ? null : awayDates(rule.kind, text, near, context);
            const date = saying.date === 'until' ? untilDate(said?.when ?? null, context) : (said?.when ?? null);
            if (saying.date !== undefined && saying.date !== 'none' && said === null) return [];
            return [
              {
                claim: { type: 'moment', kind: rule.kind, subject, value, date },
                ...(said === null
                  ? base
                  : trim(text, { start: Math.min(base.start, said.start), end: Math.max(base.end, said.end) })),
                certainty: saying.certainty ?? 'stated',
                sensitivity: sensitivityOf(rule.sensitivity ?? 'ordinary', subject),
              },
            ];
          }),
      ),
  };
}

/** A rule made of ways to show one kind of signal. */
export function signalRule(rule: {
  readonly kind: SignalKind;
  /** Keeps out sentences in which the patterns would find what is not meant; left out: the words of the patterns decide alone. */
  readonly gate?: RegExp;
  readonly sayings: readonly SignalSaying[];
}): Rule {
  const asked = askedOf(rule.sayings, ({ says }) => [says]);
  return {
    gates: [rule.gate ?? ANY],
    mayFind: asked.any,
    find: ({ text }, context) =>
      asked.of(text).flatMap((saying) =>
        matchesOf(saying, text, context)
          .slice(0, 1)
          .map(({ match }): Found => ({
            claim: {
              type: 'signal',
              kind: rule.kind,
              subject: 'sender',
              value: valueOf(saying.value ?? '', match, context) ?? '',
            },
            ...spanOf(text, match, saying),
            certainty: saying.certainty ?? 'stated',
            sensitivity: 'ordinary',
          })),
      ),
  };
}

const sensitivityOf = (given: Sensitivity, subject: string): Sensitivity =>
  given === 'ordinary' && isChild(subject) ? 'personal' : given;

/** A journey or an absence may end on a second date, and an absence of a week does so on its Friday. */
function awayDates(kind: MomentKind, text: string, date: SaidDate, context: RuleContext): SaidDate {
  if (kind !== 'trip' && kind !== 'out_of_office') return date;
  const whole = withReturn(text, date, context.dates());
  if (kind === 'trip') return whole;
  return whole === date ? workingDays(text, date) : withoutWeekend(whole);
}

/** The date that belongs to a match: inside its clause first, then the one that stands closest. `close`: only next to the clause. */
function nearest(
  text: string,
  clause: Span,
  match: RegExpExecArray,
  context: RuleContext,
  close: boolean,
): SaidDate | null {
  const dates = context.dates().filter((date) => !/\b(?:since|every|by)\s*$/iu.test(text.slice(0, date.start)));
  const distance = (date: Span): number => {
    const inside = date.start >= clause.start && date.end <= clause.end;
    const away = Math.max(0, date.start - (match.index + match[0].length), match.index - date.end);
    return away + (inside ? 0 : 1000);
  };
  const best = dates.toSorted((a, b) => distance(a) - distance(b))[0];
  if (best === undefined) return null;
  const apart = Math.max(0, best.start - clause.end, clause.start - best.end);
  return close && apart > 16 ? null : lasting(text, withNextDay(text, best, dates));
}
