// Reads one mail: gate, rules, refiners. Says nothing rather than something doubtful, and why when it reads nothing at all.
import type { HostPerson } from '../model/message';
import type { Sentence as Words } from '../model/sentence';
import type { Day } from '../model/when';
import { type DateReader, loadDates, MAY_DATE, type SaidDate } from '../text/dates';
import { languageOf, type Language } from '../text/language';
import type { MailHeaders } from '../text/mail-headers';
import { mailKind, notReadBecause } from '../text/personal';
import type { ReadingText } from '../text/reading-text';
import { type Sentence, sentencesOf } from '../text/sentences';
import { askedOf } from './asked';
import { type Grammar, loadGrammar } from './grammar';
import type { Hit, Refiner } from './refiner';
import { refiners } from './refiners/order';
import type { Found, Rule, RuleContext } from './rule';

/** One mail, ready to be read. */
interface ExtractInput {
  readonly text: ReadingText;
  /** The day on which it was written; null when unknown: relative dates then stay undated. */
  readonly sentOn: Day | null;
  readonly author: HostPerson;
  readonly subject: string;
  /** Known of imported mails only. */
  readonly headers?: MailHeaders;
}

/** What was found, `start` and `end` as UTF-16 offsets into the reading text. */
interface Extracted extends Found {
  /** Id of the rule: its file name. */
  readonly rule: string;
}

/** What reading a mail gave. */
export interface Extraction {
  /** In the order of the text. */
  readonly found: readonly Extracted[];
  readonly language: Language;
  /** Why the mail was not read, or only for an absence; null when all of it was, whether or not something was found. */
  readonly reason: Words | null;
}

const modules = import.meta.glob<Rule>('./rules/*.rule.ts', { eager: true, import: 'rule' });

/** Every rule by its id. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  Object.entries(modules).map(([path, rule]) => [path.replace(/^.*\/|\.rule\.ts$/gu, ''), rule]),
);

const NOT_YET: Readonly<Record<Exclude<Language, 'en'>, Words>> = {
  de: { key: 'reading_not_yet_de' },
  fr: { key: 'reading_not_yet_fr' },
  es: { key: 'reading_not_yet_es' },
  pt: { key: 'reading_not_yet_pt' },
  it: { key: 'reading_not_yet_it' },
  nl: { key: 'reading_not_yet_nl' },
  sv: { key: 'reading_not_yet_sv' },
  da: { key: 'reading_not_yet_da' },
  pl: { key: 'reading_not_yet_pl' },
  tr: { key: 'reading_not_yet_tr' },
  ru: { key: 'reading_not_yet_ru' },
  el: { key: 'reading_not_yet_el' },
  he: { key: 'reading_not_yet_he' },
  ar: { key: 'reading_not_yet_ar' },
  zh: { key: 'reading_not_yet_zh' },
  ja: { key: 'reading_not_yet_ja' },
  ko: { key: 'reading_not_yet_ko' },
  hi: { key: 'reading_not_yet_hi' },
};

/** Reads one mail with every rule. Deterministic; never rejects on any text. */
export async function extract(input: ExtractInput): Promise<Extraction> {
  const { part, language, reason } = readable(input);
  if (part === 'nothing') return { found: [], language, reason };
  const found = await readWith(rules, input);
  return {
    found:
      part === 'absence'
        ? found.filter((one) => one.claim.type === 'moment' && one.claim.kind === 'out_of_office')
        : found,
    language,
    reason,
  };
}

/** What of a mail is read, and why no more; asks no rule. */
export function readable(
  input: ExtractInput,
): Pick<Extraction, 'language' | 'reason'> & { readonly part: 'all' | 'absence' | 'nothing' } {
  const own = input.text.own.map((span) => input.text.text.slice(span.start, span.end)).join('\n');
  const language = languageOf(own);
  const kind = mailKind(input.author, input.subject, input.text, input.headers);
  const unread =
    notReadBecause(kind) ??
    (own === '' ? ({ key: 'reading_nothing_own' } as const) : language === 'en' ? null : NOT_YET[language]);
  if (unread !== null) return { part: 'nothing', language, reason: unread };
  return kind === 'absence'
    ? { part: 'absence', language, reason: { key: 'reading_absence' } }
    : { part: 'all', language, reason: null };
}

/** Reads one mail with the rules given and all refiners, whoever sent it and in whatever language. */
export async function readWith(
  chosen: Rules,
  input: Omit<ExtractInput, 'subject' | 'headers'>,
): Promise<readonly Extracted[]> {
  const sentences = sentencesOf(input.text.text, input.text.own);
  const mayHear = gatesOf(chosen);
  const hits: Hit[] = [];
  let loaded: readonly [Grammar, DateReader] | null = null;
  for (const [i, sentence] of sentences.entries()) {
    const asked = mayHear(sentence.text);
    if (asked.length === 0) continue;
    loaded ??= await Promise.all([loadGrammar(), loadDates()]);
    const context = contextOf(sentence, sentences[i - 1] ?? null, input, ...loaded);
    for (const [id, rule] of asked)
      for (const found of rule.find(sentence, context)) hits.push({ ...found, rule: id, sentence, context });
  }
  return refiners
    .reduce<readonly Hit[]>((left, refine: Refiner) => refine(left), hits)
    .map(({ claim, certainty, sensitivity, rule, sentence, start, end }): Extracted => ({
      claim,
      certainty,
      sensitivity,
      rule,
      start: sentence.start + start,
      end: sentence.start + end,
    }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

type Rules = ReadonlyMap<string, Rule>;
const listeners = new WeakMap<Rules, (text: string) => readonly (readonly [string, Rule])[]>();

/** Gives the rules one of whose gates matches a sentence. */
function gatesOf(chosen: Rules): (text: string) => readonly (readonly [string, Rule])[] {
  const known = listeners.get(chosen);
  if (known !== undefined) return known;
  const doors = [...chosen].map((entry) => ({ entry, gates: askedOf(entry[1].gates, (gate) => [gate]) }));
  // By words first, since they are known already: a gate is a pattern, and most would open onto nothing.
  const open = (text: string): readonly (readonly [string, Rule])[] =>
    doors
      .filter(
        ({ entry: [, rule], gates }) =>
          gates.any(text) && rule.mayFind?.(text) !== false && gates.of(text).some((gate) => gate.test(text)),
      )
      .map(({ entry }) => entry);
  listeners.set(chosen, open);
  return open;
}

function contextOf(
  sentence: Sentence,
  previous: Sentence | null,
  input: Omit<ExtractInput, 'subject' | 'headers'>,
  grammar: Grammar,
  readDates: DateReader,
): RuleContext {
  let dates: readonly SaidDate[] | null = MAY_DATE.test(sentence.text) ? null : [];
  return {
    sentOn: input.sentOn,
    author: input.author.name,
    previous,
    dates: () => (dates ??= readDates(sentence.text, input.sentOn, (date) => grammar.direction(sentence.text, date))),
    grammar,
  };
}
