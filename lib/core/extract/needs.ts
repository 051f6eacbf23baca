// Which words a text must have so that a pattern can match it at all, read off the pattern itself. Whoever looks for these words first spares nearly every
// pattern: most sentences have none of them. Says too little rather than too much: what it does not understand needs nothing.
// After the prefilters of RE2 (Russ Cox, "Regular Expression Matching with a Trigram Index", 2012), with words instead of trigrams.

/** What a text must have: all of these. Empty: nothing. */
export type Need = readonly Part[];
/** One of {@link wordsOf}, a word or the beginning of one with {@link REST}; or at least one of several needs. */
type Part = string | { readonly any: readonly Need[] };

/** Any characters, or none. */
export const REST = '~';
/** A place where no word goes on: something else than a letter, an edge of the text, or a border that the pattern asks for. */
const GAP = ' ';
/** Any digits: they are told apart from words, not from each other. */
const DIGIT = '0';
/** So many letters of a word's beginning are told apart. */
export const LONGEST_BEGINNING = 4;
/** Patterns with more alternatives than this at one place are read less closely. */
const MOST = 200;
/** As many when there are only endings to be put to them. */
const MANY = 4000;

/** One of the ways in which a piece of a pattern matches: letters, {@link GAP} and {@link REST}, with what was read off its inner words already. */
interface Way {
  readonly text: string;
  readonly need: Need;
}
type Ways = readonly Way[];

const NUMBER = GAP + DIGIT + GAP;

const way = (text: string): Ways => [{ text, need: [] }];
const ANYTHING = way(REST);

/** The words of a text. Words are runs of the letters a to z: any other character parts them, as it does in {@link needOf}. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.replace(FIGURES, DIGIT);
  // Patterns may take the long s and the sign of Kelvin for letters or not: both readings count.
  const both = ODD.test(plain) ? `${plain.replaceAll('\u017f', 's')} ${plain.replace(ODDS, GAP)}` : plain;
  return both.toLowerCase().match(WORDS) ?? [];
}

const FIGURES = /\d+/gu;
const WORDS = /[a-z]+|\d/gu;
/** What is, or turns into, a letter from a to z in lower case although it is none. */
const ODD = /[\u0130\u017f\u212a]/u;
const ODDS = new RegExp(ODD.source, 'gu');

/** What every text must have that this pattern matches. Patterns ignore case or not, it is all the same here. */
export const needOf = ({ source }: RegExp): Need => any(new Reader(source).ways().map(needOfWay));

const all = (needs: readonly Need[]): Need => {
  const real = needs.filter((need) => need.length > 0);
  return real.length < 2 ? (real[0] ?? []) : [...new Set(real.flat())];
};

/** One of the needs. What they have in common stays apart: else it would be said again and again. */
function any(needs: readonly Need[]): Need {
  const [first = [], ...others] = needs;
  if (others.length === 0) return first;
  const common = first.filter((part) => others.every((other) => other.includes(part)));
  const rests = needs.map((need) => need.filter((part) => !common.includes(part)));
  return rests.some((rest) => rest.length === 0) ? common : [...common, { any: rests }];
}

/** What a piece between two gaps, or between a gap and the unknown, stands for. */
function wordIn(piece: string): Need {
  const rest = piece.indexOf(REST);
  if (rest === -1) return piece === '' ? [] : [piece];
  return rest < 2 ? [] : [piece.slice(0, Math.min(rest, LONGEST_BEGINNING)) + REST];
}

/** What a way needs when anything may stand before and behind it. */
function needOfWay({ text, need }: Way): Need {
  const pieces = `${REST}${text}${REST}`.split(GAP);
  return all([need, ...pieces.map(wordIn)]);
}

/** Only the first and the last word of a way may still grow: those between are settled, and ways that end alike become one. */
function settled(ways: Ways): Ways {
  if (ways.length === 1 && ways.every(({ text }) => text.indexOf(GAP) === text.lastIndexOf(GAP))) return ways;
  const byText = new Map<string, Need[]>();
  for (const { text, need } of ways) {
    const [first, last] = [text.indexOf(GAP), text.lastIndexOf(GAP)];
    const inner =
      first === last
        ? []
        : text
            .slice(first + 1, last)
            .split(GAP)
            .map(wordIn);
    const outer = first === last ? text : text.slice(0, first) + text.slice(last);
    const needs = inner.length === 0 ? need : all([need, ...inner]);
    const same = byText.get(outer);
    if (same === undefined) byText.set(outer, [needs]);
    else same.push(needs);
  }
  return Array.from(byText, ([text, needs]): Way => ({ text, need: any(needs) }));
}

/** What is left of ways that were given up: whether gaps stand at both ends. */
function edgesOf(ways: Ways): string {
  const first = ways.every(({ text }) => text.startsWith(GAP)) ? GAP : '';
  return first + REST + (ways.every(({ text }) => text.endsWith(GAP)) ? GAP : '');
}

/** Two texts one after the other; what meets itself is there once. */
function joined(a: string, b: string): string {
  const last = a.at(-1);
  return a + ((last === GAP || last === REST) && b.startsWith(last) ? b.slice(1) : b);
}

function then(before: Ways, after: Ways): Ways {
  const product = before.length * after.length;
  const few = Math.min(before.length, after.length);
  if (few > 1 && product > (few < 4 ? MANY : MOST))
    return before.length > after.length
      ? then(givenUp(before, after, true), after)
      : then(before, givenUp(after, before, false));
  return settled(
    before.flatMap((a) => after.map((b): Way => ({ text: joined(a.text, b.text), need: all([a.need, b.need]) }))),
  );
}

/** The ways as one that only knows what it needs and its edges. `beside`: what stands next to them, before or behind. */
function givenUp(ways: Ways, beside: Ways, isBefore: boolean): Ways {
  const parted = beside.every(({ text }) => (isBefore ? text.startsWith(GAP) : text.endsWith(GAP)));
  const gap = parted ? GAP : '';
  const need = any(
    ways.map(({ text, need: own }) => needOfWay({ text: isBefore ? text + gap : gap + text, need: own })),
  );
  return [{ text: edgesOf(ways), need }];
}

/** Pieces that mean the same however often they are repeated. */
const isGap = (ways: Ways): boolean =>
  ways.every(({ text, need }) => (text === GAP || text === NUMBER) && need.length === 0);

/** Reads a pattern's source from left to right. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0];
    if (found === undefined) return null;
    this.#at += found.length;
    return found;
  }

  ways(): Ways {
    const ways: Way[] = [];
    do ways.push(...this.#sequence());
    while (this.#take(/\|/uy) !== null);
    return settled(ways);
  }

  #sequence(): Ways {
    let ways = way('');
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at)))
      ways = then(ways, this.#repeated(this.#piece()));
    return ways;
  }

  /** A piece as often as the quantifier behind it says. */
  #repeated(ways: Ways): Ways {
    const times = this.#take(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/uy);
    if (times === null) return ways;
    const [least, most] = [/^[*?]|^\{0/u.test(times) ? 0 : 1, /^\?|^\{[01](?:,1)?\}/u.test(times) ? 1 : 2];
    if (isGap(ways)) return least === 0 ? [...way(''), ...ways] : ways;
    if (most === 1) return least === 0 ? settled([...ways, ...way('')]) : ways;
    // Once more, or many times: who knows what stands between the first and the last.
    const more = settled([...way(''), ...way(edgesOf(ways))]);
    return least === 0 ? more : then(ways, more);
  }

  #piece(): Ways {
    const letters = this.#take(/[a-z]+(?![*+?{])|[a-z]/iuy);
    if (letters !== null) return way(letters.toLowerCase());
    const group = this.#take(/\((?:\?(?:<?[=!]|:|<\p{L}+>))?/uy);
    if (group !== null) return this.#group(group);
    const set = this.#take(/\[(?:\\.|[^\]\\])*\]/uy);
    if (set !== null) return setOf(set);
    const escaped = this.#take(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|.)/iuy);
    if (escaped !== null) return escape(escaped);
    // A full stop stands for any character, anything else for itself.
    return this.#take(/[^]/uy) === '.' ? ANYTHING : way(GAP);
  }

  #group(opening: string): Ways {
    const inside = this.#source.slice(this.#at, closing(this.#source, this.#at));
    this.#at += inside.length + 1;
    // Whoever stands beside a pattern only says where a word ends.
    if (opening === '(?<!' || opening === '(?!') return way(NO_LETTER.test(inside) ? GAP : '');
    if (opening === '(?=' || opening === '(?<=')
      return [{ text: '', need: any(new Reader(inside).ways().map(needOfWay)) }];
    if (inside.length < WORTH_KEEPING) return new Reader(inside).ways();
    const known = read.get(inside);
    if (known !== undefined) return known;
    const ways = new Reader(inside).ways();
    read.set(inside, ways);
    return ways;
  }
}

/** What may not stand somewhere when any letter may not. */
const NO_LETTER = /^\[(?:\\p\{[LN]\}|[^\\\]^])*\\p\{L\}(?:\\p\{[LN]\}|[^\\\]^])*\]$/u;

/** Many patterns have the same long groups, those for whoever a clause speaks of above all. */
const WORTH_KEEPING = 100;
const read = new Map<string, Ways>();

/** Where the group ends in which a place stands. */
function closing(source: string, from: number): number {
  const parts = /\\.|\[(?:\\.|[^\]\\])*\]|[()]/gsu;
  parts.lastIndex = from;
  let depth = 1;
  for (let part = parts.exec(source); part !== null; part = parts.exec(source)) {
    if (part[0] === '(') depth++;
    else if (part[0] === ')') depth--;
    if (depth === 0) return part.index;
  }
  return source.length;
}

/** What an escape outside of a set stands for. */
function escape(escaped: string): Ways {
  if (escaped === '\\d') return way(NUMBER);
  if (/^\\(?:[bs]|p\{N\}|[^\p{L}\d])$/u.test(escaped)) return way(GAP);
  return ANYTHING;
}

/** A set of characters: letters one by one, all others as a gap. */
function setOf(set: string): Ways {
  const inside = set.slice(1, -1);
  if (inside.startsWith('^')) return ANYTHING;
  const plain = inside.replace(/\\(?:[sd]|p\{N\}|[^\p{L}\d])|\d-\d/gu, ' ');
  // Escapes that may mean letters, and ranges.
  if (/\\|.-./u.test(plain)) return ANYTHING;
  return settled(Array.from(plain.toLowerCase(), (one): Way => ({ text: /[a-z]/u.test(one) ? one : GAP, need: [] })));
}
