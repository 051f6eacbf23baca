// Repeat gift: the same as they got within two years. Another book is another gift; wine after wine is not. Cards and notes may come every year.
import { isSelf, nameOf, ownFacts, remark } from '../about-them';
import { arrivalOf, daysApart } from '../arrival';
import type { Guardrail } from '../guardrail';
import { KINDS_OF_GIFT, SAME_AGAIN, WRAPPING } from '../lexicon/gifts';
import { givingIn } from '../offered';
import { listed, type Phrases, phraseAt, phrasesOf } from '../phrases';
import { readingOf } from '../reading';
import type { PastGesture, Situation } from '../situation';
import { readWords, stemOf, type Word } from '../words';

const DAYS = 730;

const sameAgain: Phrases<number> = phrasesOf(
  SAME_AGAIN.flatMap((words, group) => listed(words).map((phrase) => [phrase, group] as const)),
);
const kinds = new Set(listed(KINDS_OF_GIFT).map(stemOf));
const wrapping = new Set(listed(WRAPPING).map(stemOf));

/** What an item is: its group, when any sort of it is the same again, and the words that tell it from others. */
interface Item {
  readonly group: number | null;
  readonly kind: boolean;
  readonly stems: ReadonlySet<string>;
}

/** The first clause of an item, up to "with", "from", "by": what it is. */
function headOf(words: readonly Word[]): readonly Word[] {
  const cut = words.findIndex(
    ({ text }, k) => k > 0 && /^(?:with|from|by|for|on|about|at|including|plus|in)$/u.test(text),
  );
  return cut === -1 ? words : words.slice(0, cut);
}

function itemOf(words: readonly Word[]): Item {
  const head = headOf(words);
  let group: number | null = null;
  let last = -1;
  for (let at = 0; at < head.length; at++) {
    const phrase = phraseAt(sameAgain, head, at);
    if (phrase === null) continue;
    group = phrase.means[0] ?? null;
    last = at + phrase.length - 1;
    at = last;
  }
  // "Bottle of Douro red": only a wine has a colour.
  const stems = head.map(({ stem }) => stem);
  if (group === null && stems.includes('bottle') && stems.some((stem) => /^(?:red|white|rosé)$/u.test(stem)))
    group = WINE;
  // "Coffee machine": the noun behind says what it is, unless it only says in which form.
  const behind = head.slice(last + 1).some(({ stem }) => !wrapping.has(stem) && !FORM.test(stem));
  const kind = head.some(({ stem }) => kinds.has(stem));
  return {
    group: kind || (behind && last !== -1 && !isOf(head, last)) ? null : group,
    kind,
    stems: new Set(
      words.map(({ stem }) => stem).filter((stem) => !wrapping.has(stem) && !kinds.has(stem) && !SMALL.test(stem)),
    ),
  };
}
const WINE = SAME_AGAIN.findIndex((words) => words.startsWith('wine'));
const FORM =
  /^(?:bean|bar|bag|box|tin|leaf|blend|red|white|basket|hamper|arrangement|truffle|board|bottle|selection|beans|set|pod|capsule|oil|\d+)$/u;
const SMALL = /^(?:with|from|by|for|on|about|at|including|plus|in|\d+|s)$/u;

/** "Chocolates of the finest kind": what follows only describes. */
const isOf = (head: readonly Word[], last: number): boolean => head[last + 1]?.text === 'of';

function isSame(a: Item, b: Item): boolean {
  if (a.group !== null && a.group === b.group) return true;
  if (a.group !== null && b.group !== null) return false;
  const [few, many] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  if (few.size === 0) return false;
  const shared = [...few].filter((stem) => many.has(stem)).length;
  if (shared === few.size)
    return (
      few.size > 1 ||
      a.kind ||
      b.kind ||
      many.size === 1 ||
      (a.group === null && b.group === null && shared / many.size >= 0.5)
    );
  return shared / (a.stems.size + b.stems.size - shared) >= 0.5;
}

const wordsIn = (text: string): Word[] => readWords(text).flatMap(({ words }) => words);

export const guardrail: Guardrail = {
  check(situation) {
    const arrival = arrivalOf(situation);
    const before = (situation.past ?? []).filter(({ kind, item, at }) => {
      const days = daysApart(situation, at, arrival);
      return /^(?:gift|experience)$/u.test(kind) && item.trim() !== '' && days >= 0 && days <= DAYS;
    });
    if (before.length === 0) return [];
    const { gesture } = situation;
    if (gesture !== undefined && /^(?:gift|experience)$/u.test(gesture.kind)) {
      const item = itemOf(wordsIn(gesture.item));
      const same = before.find(
        (past) =>
          past.item.trim().toLowerCase() === gesture.item.trim().toLowerCase() ||
          isSame(itemOf(wordsIn(past.item)), item),
      );
      if (same !== undefined) return askedAgain(situation, same) ? [] : [say(situation, same, null)];
    }
    return ofDraft(situation, before);
  },
};

/** The same thing in a sentence that gives. */
function ofDraft(situation: Situation, before: readonly PastGesture[]) {
  if (situation.draft === undefined) return [];
  return readingOf(situation)
    .said.filter(givingIn)
    .flatMap((said) => {
      const stems = new Set(said.words.map(({ stem }) => stem));
      const groups = new Set(said.words.flatMap((_, at) => phraseAt(sameAgain, said.words, at)?.means ?? []));
      const same = before.find((past) => {
        const item = itemOf(wordsIn(past.item));
        if (item.group !== null && groups.has(item.group)) return !heads(said.words, item.group);
        return item.stems.size > 0 && [...item.stems].every((stem) => stems.has(stem));
      });
      return same === undefined || askedAgain(situation, same)
        ? []
        : [say(situation, same, { start: said.start, end: said.end })];
    })
    .slice(0, 1);
}

/** "Coffee mug" in a sentence: the group only describes another noun. */
const heads = (words: readonly Word[], group: number): boolean =>
  words.every((_, at) => {
    const phrase = phraseAt(sameAgain, words, at);
    if (phrase === null || !phrase.means.includes(group)) return true;
    const next = phraseAt(sameAgain, words, at + phrase.length);
    return next !== null && !next.means.includes(group) && words[at + phrase.length]?.afterBreak !== true;
  });

const say = (situation: Situation, { item, at }: PastGesture, span: { start: number; end: number } | null) => {
  const when =
    'day' in at ? at.day : 'local' in at ? at.local.slice(0, 10) : new Date(at.instant).toISOString().slice(0, 10);
  return remark('hold', { key: 'guard_repeat_gift', params: { name: nameOf(situation), item, when } }, [], span);
};

/** Whether they said after the gift that they would like it again. */
const askedAgain = (situation: Situation, past: PastGesture): boolean =>
  ownFacts(situation).some((fact) => {
    const { claim, observedAt } = fact;
    return (
      claim.type === 'preference' &&
      claim.polarity === 'like' &&
      isSelf(fact) &&
      observedAt !== null &&
      daysApart(situation, past.at, { day: observedAt }) > 0 &&
      /\b(?:again|another|more of|same|refill)\b/iu.test(claim.value) &&
      isSame(
        itemOf(wordsIn(claim.value.replace(/\b(?:again|another|more of|same|refill)\b/giu, ''))),
        itemOf(wordsIn(past.item)),
      )
    );
  });
