// Leftovers: placeholders that nobody filled in, the name or the company of another reader, a form of address that is wrong for this one.
import { givenName } from '../../model/person';
import { ownWords } from '../fact-terms';
import type { Guardrail, Remark } from '../guardrail';
import { cue } from '../line';
import { isCalled, plainName } from '../names';
import { type Greeting, type Reading, readDraft, readingOf } from '../reading';
import type { Situation } from '../situation';
import { heardTexts } from '../uses';
import { gapsIn, placeholdersIn } from '../placeholders';
import { otherCompanyIn } from '../other-company';

/** Speaks of what should not leave the house. */
export const guardrail: Guardrail = {
  check(situation) {
    const { draft } = situation;
    if (draft === undefined) return [];
    // Whoever asks about a placeholder is answered with it.
    const asked = heardTexts(situation);
    const placeholders = placeholdersIn(draft.text)
      .filter(({ start, end }) => !asked.some((text) => text.includes(draft.text.slice(start, end).trim())))
      .map(({ start, end }): Remark => ({
        severity: 'stop',
        span: { start, end },
        sentence: { key: 'guard_leftover_placeholder', params: { words: draft.text.slice(start, end).trim() } },
        facts: [],
        evidence: null,
      }));
    const gaps = gapsIn(draft.text).map((span): Remark => ({
      severity: 'hold',
      span,
      sentence: { key: 'guard_leftover_gap' },
      facts: [],
      evidence: null,
    }));
    const inSubject = placeholdersIn(draft.subject ?? '').map(({ start, end }): Remark => ({
      severity: 'stop',
      span: null,
      sentence: {
        key: 'guard_leftover_placeholder',
        params: { words: (draft.subject ?? '').slice(start, end).trim() },
      },
      facts: [],
      evidence: null,
    }));
    const reading = readingOf(situation);
    const greets = reading.greeting?.end ?? 0;
    // "Dear [Name]," is said already.
    const filled = !placeholders.some(({ span }) => span !== null && span.start <= greets + 2);
    return [
      ...placeholders,
      ...gaps,
      ...inSubject,
      ...(filled ? [...addressed(reading, situation), ...calledOut(reading, situation)] : []),
      ...otherCompanyIn(reading, situation).map(({ start, end }): Remark => ({
        severity: 'hold',
        span: { start, end },
        sentence: {
          key: 'guard_leftover_company',
          params: {
            company: draft.text.slice(start, end),
            name: givenName(situation.person.name) || situation.person.name,
            own: situation.about?.company ?? '',
          },
        },
        facts: [],
        evidence: null,
      })),
    ];
  },
};

const TITLE = /^(?:mr|mrs|ms|miss|mx|sir|madam|madame|herr|frau|senor|senora|monsieur|signor|signora|mister)$/u;
const DEGREE =
  /^(?:dr|prof|professor|doctor|san|sama|sensei|ji|bey|hanim|sir|dame|lady|lord|rev|reverend|father|sister|judge|captain)$/u;
const ANYBODY =
  /^(?:there|all|both|team|everyone|everybody|folks|friends?|guys|ladies|gentlemen|colleagues?|again|you|two|hello|hi|dear|from|the|crew|my|good|morning|afternoon|evening|day|neighbou?rs?|gang|people|partners?|members?|community|world|greetings|from|and|or|to|lovely|oh)$/u;
const NOBODY =
  /^(?:sir|madam|customer|client|user|subscriber|member|valued|whom|it|may|concern|undefined|null|nan|recipient|applicant|sirs|name|firstname|lastname|contact|buyer|account)$/u;

/** What is wrong with how the reader is addressed, at most one remark. */
function addressed(reading: Reading, situation: Situation): Remark[] {
  const { greeting } = reading;
  if (greeting === null) return [];
  const words = greeting.names.filter(({ text }) => !/^(?:and|or|to|from|dear)$/u.test(text));
  const plain = words.map(({ text }) => plainName(text));
  const remark = (key: 'guard_leftover_name' | 'guard_leftover_address' | 'guard_leftover_nobody'): Remark[] => [
    {
      severity: key === 'guard_leftover_name' ? 'stop' : 'hold',
      span: { start: greeting.start, end: greeting.end },
      sentence:
        key === 'guard_leftover_nobody'
          ? { key, params: { name: situation.person.name } }
          : { key, params: { name: situation.person.name, words: shown(reading, greeting) } },
      facts: [],
      evidence: null,
    },
  ];
  if (plain.length === 0) return isEmptyGreeting(reading, greeting) ? remark('guard_leftover_nobody') : [];
  const self = namesOf(situation);
  const named = plain.filter((name) => !TITLE.test(name) && !DEGREE.test(name));
  if (plain.some((name) => NOBODY.test(name)) && !named.some((name) => self.all.some((own) => isCalled(own, name))))
    return remark('guard_leftover_nobody');
  const names = named.filter((name) => !ANYBODY.test(name));
  if (names.length === 0 || self.all.length === 0) return [];
  const isTheirs = (name: string): boolean => self.all.some((own) => isCalled(own, name));
  if (!names.some(isTheirs)) return remark('guard_leftover_name');
  const hasTitle = plain.some((name) => TITLE.test(name));
  const hasDegree = plain.some((name) => DEGREE.test(name));
  return isWrongForm(names, plain, hasTitle, hasDegree, situation, self) ? remark('guard_leftover_address') : [];
}

const CALLING = cue(
  '(?:many )?thank you|thanks|happy|congratulations|congrats|welcome|well done|cheers|good luck|see you|get well|sorry|bravo|great work|good job|hope|take care|enjoy|merry|have a',
);

/** "Thank you so much, Ingrid!" to somebody else. */
function calledOut({ said }: Reading, situation: Situation): Remark[] {
  const self = namesOf(situation);
  if (self.all.length === 0) return [];
  const others = ownWords(situation);
  return said.flatMap(({ words, line }) => {
    const last = words.at(-1);
    if (
      last === undefined ||
      words.length < 2 ||
      !last.capital ||
      !last.afterBreak ||
      !line.find(CALLING).some(({ from }) => from === 0)
    )
      return [];
    const name = plainName(last.text);
    if (ANYBODY.test(name) || NOT_A_NAME.test(name) || others.has(name) || self.all.some((own) => isCalled(own, name)))
      return [];
    return [
      {
        severity: 'stop' as const,
        span: { start: last.start, end: last.end },
        sentence: {
          key: 'guard_leftover_name' as const,
          params: { name: situation.person.name, words: situation.draft?.text.slice(last.start, last.end) ?? '' },
        },
        facts: [],
        evidence: null,
      },
    ];
  });
}

const NOT_A_NAME =
  /^(?:i|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|again|too|boss|chef|champ|captain|mate|sir|madam|cheers|thanks|best|love|regards|god|chief|doctor|professor|birthday|year|new)$/u;

interface Self {
  readonly given: string;
  readonly family: string;
  readonly all: readonly string[];
}

function namesOf(situation: Situation): Self {
  const { person, about } = situation;
  if (/[@\d]/u.test(person.name)) return { given: '', family: '', all: [] };
  const comma = person.name.includes(',');
  const parts = person.name
    .split(/[\s,]+/u)
    .map(plainName)
    .filter((part) => part !== '' && !TITLE.test(part) && !DEGREE.test(part));
  const given = plainName(about?.firstName ?? givenName(person.name));
  const family = comma ? (parts[0] ?? '') : (parts.at(-1) ?? '');
  const signed = situation.thread?.findLast(({ from }) => from === 'them')?.text;
  const theirs =
    signed === undefined
      ? []
      : readDraft(signed, person.name)
          .closing.filter(({ capital }) => capital)
          .map(({ text }) => plainName(text));
  const known = situation.facts.flatMap(({ claim }) =>
    /\b(?:goes by|known as|called|call (?:me|her|him|them)|nickname|prefers (?:to be called|the name)|prefers)\b/iu.test(
      claim.value,
    )
      ? claim.value
          .split(/\s+/u)
          .filter((word) => /^\p{Lu}/u.test(word))
          .map(plainName)
      : [],
  );
  const hyphened = person.name.split(/[\s,-]+/u).map(plainName);
  return {
    given,
    family,
    all: [...new Set([...parts, given, ...theirs, ...known, ...hyphened])].filter((name) => name.length > 0),
  };
}

/** "Mr" before the first name, the bare family name, "Mr" for a woman who signs as one, titles among those who are on first names. */
function isWrongForm(
  names: readonly string[],
  plain: readonly string[],
  hasTitle: boolean,
  hasDegree: boolean,
  situation: Situation,
  self: Self,
): boolean {
  const isOnlyGiven = names.every((name) => isCalled(self.given, name)) && self.given !== self.family;
  const isOnlyFamily = names.every((name) => name === self.family) && self.given !== self.family && names.length === 1;
  if (hasTitle && isOnlyGiven) return true;
  if (
    isOnlyFamily &&
    !hasTitle &&
    !hasDegree &&
    !situation.facts.some(({ claim }) => plainName(claim.value).includes(self.family))
  )
    return true;
  const wanted = situation.facts.map(({ claim }) => claim.value).join(' \n ');
  const isFirstNames = /\bfirst[- ]names?\b/iu.test(wanted);
  if (isFirstNames && (hasTitle || hasDegree)) return true;
  if (
    !isFirstNames &&
    isOnlyGiven &&
    !hasTitle &&
    !hasDegree &&
    /\b(?:addressed|address|called|titles?|formal(?:ly)?|last[- ]name|surname)\b.{0,30}\b(?:dr|prof|professor|mr|mrs|ms|title|formal(?:ly)?|surname|last[- ]name)\b|\b(?:formal address|last[- ]name basis|surname only|by title)\b/iu.test(
      wanted,
    )
  )
    return true;
  if (named(wanted).some((name) => plain.includes(name))) return true;
  const says = plain.some((name) => /^(?:mr|sir|herr|senor|monsieur|signor|mister)$/u.test(name))
    ? 'm'
    : plain.some((name) => /^(?:mrs|ms|miss|madam|madame|frau|senora|signora)$/u.test(name))
      ? 'f'
      : null;
  if (says === null) return false;
  const gender = genderOf(situation);
  return gender !== null && says !== gender;
}

/** The names by which they do not want to be called: "to be called Bob, never Robert". */
const named = (wanted: string): string[] =>
  /\b(?:called|addressed|goes by|known as|name|call)\b/iu.test(wanted)
    ? [
        ...wanted.matchAll(
          /\b(?:never|not|instead of|rather than|hates|dislikes)(?: being called| to be called)?\s+(\p{Lu}[\p{L}'-]+)/gu,
        ),
      ].map(([, name = '']) => plainName(name))
    : [];

/** What they say themselves; a name alone says nothing. */
function genderOf(situation: Situation): 'm' | 'f' | null {
  const texts = [
    situation.person.name,
    ...heardTexts(situation),
    ...situation.facts.filter(({ claim }) => claim.subject === 'sender').map(({ claim }) => claim.value),
  ].join('\n');
  const { family: last, all } = namesOf(situation);
  // "Ms Chua Mei-Ling": the family may come first.
  const family = `(?:${[last, ...all].filter((name) => /^\p{L}+$/u.test(name)).join('|')})`;
  const female = new RegExp(
    `\\(?(?:she ?/ ?her|\\(ms\\.?\\)|\\(mrs\\.?\\)|\\b(?:ms|mrs|miss|frau)\\.?\\s+(?:\\S+\\s+)?${family}\\b)`,
    'iu',
  );
  const male = new RegExp(`\\(?(?:\\bhe ?/ ?him|\\(mr\\.?\\)|\\b(?:mr|herr)\\.?\\s+(?:\\S+\\s+)?${family}\\b)`, 'iu');
  const [f, m] = [
    female.test(texts.normalize('NFD').replaceAll(/\p{M}+/gu, '')),
    male.test(texts.normalize('NFD').replaceAll(/\p{M}+/gu, '')),
  ];
  return f === m ? null : f ? 'f' : 'm';
}

/** "Hi ," where a name was to stand. */
const isEmptyGreeting = ({ text }: Reading, { end, opener }: Greeting): boolean =>
  /^[ \t]+[,!]/u.test(text.slice(end, end + 4)) || (opener === 'dear' && /^\s*,/u.test(text.slice(end, end + 4)));

const shown = ({ text }: Reading, { start, end }: Greeting): string => text.slice(start, end).replaceAll(/\s+/gu, ' ');
