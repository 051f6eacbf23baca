// Lets other words stand for a sentence of a draft only where they say no more than it does: every word that tells something has to come from the
// sentence, from what it rests on, or say nothing of anybody. Whoever offered the words is not trusted, and is carried out in nothing.
import { rootOf } from '../guardrails/roots';
import { readWords } from '../guardrails/words';
import type { Fact } from '../model/fact';
import type { Person } from '../model/person';
import { BINDING, FEELINGS, KIN, PLAIN, STALE } from './lexicon/en-plain';
import type { WrittenDraft } from './template';
import { isForMachines } from './thread';
import { signOffLines, type Voice } from './voice';

/** A sentence of a draft that may be said in other words. */
export interface Rewordable {
  /** Its place among the draft's sentences. */
  readonly at: number;
  readonly text: string;
  /** What else it rests on: remembered values and the words in which they were told. */
  readonly behind: readonly string[];
  /** Whether it says something of the person. */
  readonly personal: boolean;
}

const MOST_WORDS = 45;
/** As many words more than the sentence has. */
const SPARE = 12;

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));
const rootsOf = (list: string): ReadonlySet<string> => new Set([...setOf(list)].map(rootOf));
const plain = setOf(PLAIN);
const plainRoots = rootsOf(PLAIN);
const binding = setOf(BINDING);
const kin = setOf(KIN);
const feelings = setOf(FEELINGS);

/** "won't" is "will not", "I'd" is "I would". */
const unfolded = (text: string): string =>
  text
    .replaceAll('’', "'")
    .replaceAll(/\bwon't\b/giu, 'will not')
    .replaceAll(/\bcan't\b/giu, 'can not')
    .replaceAll(/n't\b/giu, ' not')
    .replaceAll(/'ll\b/giu, ' will')
    .replaceAll(/'d\b/giu, ' would');

const wordsIn = (
  text: string,
): readonly { readonly text: string; readonly capital: boolean; readonly first: boolean }[] =>
  readWords(unfolded(text)).flatMap(({ words }) =>
    words.map(({ text: word, capital }, at) => ({ text: word.replace(/'s$/u, ''), capital, first: at === 0 })),
  );

/** The sentences between greeting and sign-off that are whole; not the lines that are left for the user to fill in. */
export function rewordable(draft: WrittenDraft, facts: readonly Fact[], voice: Voice): Rewordable[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const end = draft.sentences.length - (signOffLines(voice) === '' ? 0 : 1);
  return draft.sentences.flatMap(({ text, facts: ids }, at) =>
    at === 0 || at >= end || /[[\]"\n]/u.test(text) || !/[.!?…]$/u.test(text)
      ? []
      : [
          {
            at,
            text,
            behind: ids.flatMap((id) => {
              const fact = byId.get(id);
              return fact === undefined
                ? []
                : [
                    fact.claim.value,
                    fact.claim.subject === 'sender' ? '' : fact.claim.subject,
                    ...fact.evidence.map(({ quote }) => quote).filter((quote) => !isForMachines({ text: quote })),
                  ].filter((words) => words !== '');
            }),
            personal: ids.length > 0,
          },
        ],
  );
}

/** Whether these words may stand where the sentence stands. */
export function mayStandFor(words: string, sentence: Rewordable, { name }: Pick<Person, 'name'>): boolean {
  if (/[[\]{}<>@|*#`~_\\]|https?:|www\.|\n/iu.test(words) || STALE.test(words) || isForMachines({ text: words }))
    return false;
  if (!/[.!?…]$/u.test(words) || (/\?/u.test(words) && !/\?/u.test(sentence.text))) return false;
  const own = wordsIn(sentence.text);
  const said = wordsIn(words);
  if (said.length === 0 || said.length > Math.min(MOST_WORDS, own.length + SPARE)) return false;
  const ownWords = new Set(own.map(({ text }) => text));
  const sources = [sentence.text, ...sentence.behind].flatMap(wordsIn);
  const known = new Set(sources.map(({ text }) => text));
  const knownRoots = new Set(sources.map(({ text }) => rootOf(text)));
  const names = new Set(wordsIn(name).map(({ text }) => text));
  const isMade = said.every(({ text, capital, first }) => {
    if (binding.has(text)) return ownWords.has(text);
    if (known.has(text) || names.has(text)) return true;
    if (/\d/u.test(text) || (capital && !first && !/^i(?:'|$)/u.test(text))) return false;
    return plain.has(text) || knownRoots.has(rootOf(text)) || plainRoots.has(rootOf(text));
  });
  return (
    isMade &&
    isAsSure(said, own) &&
    isOfTheSame(said, own) &&
    isOfTheWriter(words, sentence.text) &&
    (!sentence.personal || isAbout(said, own))
  );
}

type Words = ReturnType<typeof wordsIn>;
const has = (words: Words, wanted: string): boolean => words.some(({ text }) => text === wanted);

/** What is denied stays denied, and what is to come, or over, stays that. */
const isAsSure = (said: Words, own: Words): boolean =>
  ['not', 'no', 'never', 'without', 'will', 'was', 'were'].every((word) => !has(own, word) || has(said, word));

/** What is somebody else's stays theirs. */
const isOfTheSame = (said: Words, own: Words): boolean => {
  const kinOf = (words: Words): string[] => words.map(({ text }) => text).filter((text) => kin.has(text));
  const before = new Set(kinOf(own));
  const after = kinOf(said);
  return after.every((one) => before.has(one)) && [...before].every((one) => after.includes(one));
};

/** What an I or a we does. */
const doings = (text: string): string[] =>
  [...unfolded(text).matchAll(/\b(?:I|we)(?:'(?:m|ve|re))?\s+([\p{L}]+)/giu)].map(([, verb = '']) =>
    verb.toLowerCase(),
  );

/** The writer feels, and does nothing that the sentence does not say. */
function isOfTheWriter(words: string, sentence: string): boolean {
  const told = new Set(doings(sentence));
  if (!doings(words).every((verb) => told.has(verb) || feelings.has(verb))) return false;
  return ['we', 'our', 'us', 'my', 'mine'].every(
    (word) =>
      !new RegExp(String.raw`\b${word}\b`, 'iu').test(words) ||
      new RegExp(String.raw`\b${word}\b`, 'iu').test(sentence),
  );
}

/** Something that the sentence tells is told still. */
const isAbout = (said: Words, own: Words): boolean => {
  const telling = own.filter(({ text }) => !plain.has(text) && !binding.has(text)).map(({ text }) => rootOf(text));
  return telling.length === 0 || said.some(({ text }) => telling.includes(rootOf(text)));
};

/** The draft with other words in some places, and everything else, gap and grounds too, as it was. */
export function reworded(draft: WrittenDraft, words: ReadonlyMap<number, string>): WrittenDraft {
  let text = '';
  let last = 0;
  let gap = -1;
  const sentences = draft.sentences.map((sentence, at) => {
    if (gap === -1 && draft.gap <= sentence.start) gap = text.length + draft.gap - last;
    text += draft.text.slice(last, sentence.start);
    const start = text.length;
    const said = words.get(at) ?? sentence.text;
    text += said;
    last = sentence.end;
    return { ...sentence, text: said, start, end: text.length };
  });
  const end = text.length;
  text += draft.text.slice(last);
  return { ...draft, text, sentences, gap: gap === -1 ? end + draft.gap - last : gap };
}
