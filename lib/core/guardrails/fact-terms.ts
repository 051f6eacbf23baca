// By which words a remembered fact is recognised: names, meanings, things and telling words. Knows nothing of drafts.
import type { Fact } from '../model/fact';
import { groupsIn, lineageOf } from './groups';
import { type Group, KIND_GROUPS } from './lexicon/life';
import { kindsOf, mentionsIn, thingsInFact } from './mentions';
import { plainName } from './names';
import type { Range } from './line';
import { isGeneric, isSmall, isTelling, rootOf } from './roots';
import type { KnownFact, Situation } from './situation';
import { readWords, type Word, wordsOf } from './words';

/** What a fact is recognised by. Keys: `r:` a root, `g:` a meaning, `k:` family or an animal, `c:` a thing of the word lists. */
export interface FactTerms {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  /** Keys that are names. */
  readonly names: ReadonlySet<string>;
  /** Keys that name the kind of a moment: enough by themselves. */
  readonly kinds: ReadonlySet<string>;
  /** Names of somebody dear: speaking one is speaking of the fact. */
  readonly dear: ReadonlySet<string>;
  /** Everyday words only: all of them have to be named. */
  readonly plain: boolean;
  /** It has no word of its own ("email only"). */
  readonly vague: boolean;
}

/** A word that something may be recognised by. */
export interface Sighting extends Range {
  readonly key: string;
}

const NAME = 2;
const WORD = 1;
const KIND = 1;
const THING = 0.5;

const keyOf = (group: { readonly id: string; readonly sort: string }): string =>
  `${group.sort === 'kin' || group.sort === 'pet' ? 'k' : 'g'}:${group.id}`;

const textTerms = new WeakMap<Fact, FactTerms>();

/** What a fact is recognised by in this situation: the reader's own name and company are no sign. */
export function termsOf(fact: KnownFact, situation: Situation): FactTerms {
  const known = textTerms.get(fact);
  if (known !== undefined) return known;
  const made = makeTerms(fact, ownWords(situation));
  textTerms.set(fact, made);
  return made;
}

/** Names that stand in every mail to this person. */
export function ownWords(situation: Situation): ReadonlySet<string> {
  const known = namesIn.get(situation);
  if (known !== undefined) return known;
  const { person, about, user } = situation;
  const words = new Set(
    [person.name, about?.firstName, about?.company, user?.name, user?.company]
      .flatMap((name) => (name ?? '').split(/[\s,.&-]+/u))
      .map(plainName)
      .filter((name) => name.length > 1),
  );
  namesIn.set(situation, words);
  return words;
}

/** Asked for every fact. */
const namesIn = new WeakMap<Situation, ReadonlySet<string>>();

function makeTerms({ claim }: KnownFact, own: ReadonlySet<string>): FactTerms {
  const weights = new Map<string, number>();
  const names = new Set<string>();
  const kinds = new Set<string>();
  const dear = new Set<string>();
  const isClose = claim.type === 'preference' && (claim.category === 'family' || claim.category === 'pet');
  const subject = claim.subject === 'sender' ? '' : claim.subject;
  const words = [...circleOf(subject), ...wordsOf(claim.value)];
  const groups = groupsIn(words);
  const add = (key: string, weight: number): void => {
    weights.set(key, Math.max(weight, weights.get(key) ?? 0));
  };
  for (const mention of groups)
    for (const group of mention.groups) {
      add(keyOf(group), WORD);
      // "The kids" are spoken of when a daughter is remembered; the family and the animals in general are everybody's.
      for (const id of lineageOf(group)) if (id !== 'family' && id !== 'pet') add(`k:${id}`, 0);
    }
  for (const thing of thingsInFact(words)) for (const concept of thing.concepts) add(`c:${concept}`, THING);
  words.forEach((word, at) => {
    const isGrouped = groups.some((mention) => mention.from <= at && at < mention.to);
    const isName = word.capital && !isGrouped && isTelling(word.text) && !own.has(plainName(word.text));
    if (isName) {
      add(`r:${rootOf(word.text)}`, NAME);
      names.add(`r:${rootOf(word.text)}`);
      const isCalled = /^(?:named|called)$/u.test(words[at - 1]?.text ?? '');
      const isKin = groups.some(
        ({ to, groups: kin }) => to === at && kin.some(({ sort }) => sort === 'kin' || sort === 'pet'),
      );
      if (isKin || isCalled || (isClose && at === 0)) dear.add(`r:${rootOf(word.text)}`);
    } else if (!isGrouped && isTelling(word.text) && !own.has(plainName(word.text)))
      add(`r:${rootOf(word.text)}`, WORD);
  });
  if (claim.type === 'moment')
    for (const kind of KIND_GROUPS[claim.kind] ?? []) {
      add(`g:${kind}`, KIND);
      kinds.add(`g:${kind}`);
    }
  if (claim.type === 'preference' && claim.category === 'meeting_time')
    for (const word of words) if (TIME.test(word.stem)) add(`t:${word.stem}`, WORD);
  const vague = [...weights.keys()].every((key) => key.startsWith('c:') || key.startsWith('t:'));
  if (vague)
    for (const word of words)
      if (!isSmall(word.text) && isGeneric(rootOf(word.text))) add(`r:${rootOf(word.text)}`, WORD);
  // "Employee of the Year": everyday words, which only together say something.
  const plain = ![...weights.keys()].some((key) => key.startsWith('r:')) && !vague && groups.length === 0;
  if (plain)
    for (const word of words)
      if (!isSmall(word.text) && isGeneric(rootOf(word.text))) add(`r:${rootOf(word.text)}`, WORD);
  return {
    plain,
    weights,
    total: [...weights].reduce((sum, [key, weight]) => (kinds.has(key) ? sum : sum + weight), 0) || 1,
    names,
    kinds,
    dear,
    vague,
  };
}

/** Words of the week and of the clock: what a wish about meetings is recognised by. */
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|morning|afternoon|evening|lunch|lunchtime|noon|early|late|\d{1,2}(?::\d{2})?|eight|nine|ten|eleven|twelve|one|two|three|four|five|six|seven)$/u;

/** The words of a subject who belongs to the reader's life ("their daughter Paula"): speaking of her is speaking of the fact. */
function circleOf(subject: string): readonly Word[] {
  const words = wordsOf(subject);
  return groupsIn(words).some(({ groups }) => groups.some(({ sort }) => sort === 'kin' || sort === 'pet')) ? words : [];
}

/** Everything in the words of a draft or a mail that a fact could be recognised by. */
export function sightingsIn(words: readonly Word[]): Sighting[] {
  const found: Sighting[] = [];
  const seen = groupsIn(words);
  for (const mention of seen)
    for (const group of mention.groups)
      for (const id of lineageOf(group))
        found.push({
          from: mention.from,
          to: mention.to,
          key: keyOf({ id, sort: group.sort }),
        });
  for (const mention of mentionsIn(words))
    for (const concept of mention.concepts)
      for (const kind of kindsOf(concept)) found.push({ from: mention.from, to: mention.to, key: `c:${kind}` });
  words.forEach((word, at) => {
    if (!isSmall(word.text)) found.push({ from: at, to: at + 1, key: `r:${rootOf(word.text)}` });
    if (TIME.test(word.stem)) found.push({ from: at, to: at + 1, key: `t:${word.stem}` });
  });
  return found;
}

const texts = new Map<string, readonly Sighting[]>();
const MOST_TEXTS = 500;

/** The same for a whole text: a remembered value or a mail, read again whenever typing pauses. */
export function sightingsInText(text: string): readonly Sighting[] {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const found = readWords(text.slice(0, 20_000)).flatMap(({ words }) => sightingsIn(words));
  if (texts.size >= MOST_TEXTS) texts.clear();
  texts.set(text, found);
  return found;
}

/** The keys of one meaning, itself first: what backs "your son" is a son, or children. */
export const stated = (group: Group): string[] => [
  keyOf(group),
  ...[...lineageOf(group)].filter((id) => id !== 'family' && id !== 'pet' && id !== group.id).map((id) => `up:${id}`),
];

/** The keys of words that stand in a statement. */
export const keysOf = (words: readonly Word[]): string[] => words.map((word) => `r:${rootOf(word.text)}`);
