// Finds what a sentence or a fact says of people's lives by meaning: "our labrador" is a dog, a dog is a pet.
import { GROUPS, type Group } from './lexicon/life';
import { listed, type Phrases, phraseAt, phrasesOf } from './phrases';
import type { Range } from './line';
import type { Word } from './words';

/** A meaning that words stand for. */
export interface GroupMention extends Range {
  readonly groups: readonly Group[];
}

const byId: ReadonlyMap<string, Group> = new Map(GROUPS.map((group) => [group.id, group]));
const phrases: Phrases<Group> = phrasesOf(
  GROUPS.flatMap((group) => [...new Set(listed(group.words))].map((phrase) => [phrase, group] as const)),
);

/** The meanings that words name, in order, the longest wording first. */
export function groupsIn(words: readonly Word[]): GroupMention[] {
  const found: GroupMention[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(phrases, words, at);
    if (
      phrase !== null &&
      !isFigure(words, at, at + phrase.length, phrase.means) &&
      !isVerbOfThings(words, at, at + phrase.length)
    )
      found.push({ from: at, to: at + phrase.length, groups: [...new Set(phrase.means)] });
    at += phrase?.length ?? 1;
  }
  return found;
}

/** "A marathon of releases", "a painting of our roadmap": a figure of speech, nobody's pastime. */
const isFigure = (words: readonly Word[], from: number, to: number, means: readonly Group[]): boolean =>
  words[to]?.text === 'of' &&
  /^(?:a|an|another|this|quite)$/u.test(words[from - 1]?.text ?? '') &&
  words[to + 1]?.capital !== true &&
  means.every(({ id, sort }) => sort === 'pastime' || id === 'race');

/** "The contract runs out", "it is running smoothly": things run as well. */
const isVerbOfThings = (words: readonly Word[], from: number, to: number): boolean => {
  const next = words[to];
  if (to !== from + 1 || next === undefined || next.afterBreak) return false;
  if (words[from]?.text === 'running')
    return /^(?:out|smoothly|again|fine|late|low|short|behind|costs?|total)$/u.test(next.text);
  return (
    words[from]?.text === 'runs' &&
    /^(?:out|on|by|through|until|till|from|smoothly|again|fine|properly|late|low|short|over|behind|as|since|a|the|your|our)$/u.test(
      next.text,
    )
  );
};

/** The group and everything it is a kind of: daughter, child, family. */
export const lineageOf = ({ id }: Group): ReadonlySet<string> => lineages.get(id) ?? new Set([id]);

function ancestors(id: string): ReadonlySet<string> {
  const found = new Set<string>([id]);
  // A set visits what is added while it is walked.
  for (const one of found) for (const parent of byId.get(one)?.is ?? []) found.add(parent);
  return found;
}

const lineages: ReadonlyMap<string, ReadonlySet<string>> = new Map(GROUPS.map(({ id }) => [id, ancestors(id)]));
