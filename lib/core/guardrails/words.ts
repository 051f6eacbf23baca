// A draft as words with their places: what the guardrails read. Looks at every character once; knows no meaning.

/** One word. `text`: lower case, straight apostrophes; `stem`: singular, for comparing. Offsets are UTF-16. */
export interface Word {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** A comma, bracket, colon or dash stands before it. */
  readonly afterBreak: boolean;
  /** Somebody else's words: inside quotation marks or a quoted line. */
  readonly quoted: boolean;
}

/** One sentence: its words, and whether it asks. */
export interface WordSentence {
  readonly words: readonly Word[];
  readonly question: boolean;
}

/** Longer runs without a full stop are cut, so that nothing below ever sees more. */
const MOST_WORDS = 80;
/** What is longer is no word of a language. */
const LONGEST_WORD = 40;
/** UTF-16 characters between quotation marks; what is longer is a lost mark. */
const LONGEST_QUOTE = 400;

const WORD = /[ap]\.m\b\.?|\d{1,2}[:.]\d{2}(?!\d)|\d+|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/giu;

/** Their full stop ends no sentence: "Dear Mr. Doyle". */
const TITLE = /^(?:mr|mrs|ms|mx|dr|prof|st)$/;

/** Singular of a regular English plural, without an apostrophe s; other words as they are. */
export function stemOf(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  // "Brownie" and "brownies" have to meet: both end as "baby" and "babies" do.
  if (word.length > 4 && word.endsWith('ie')) return `${word.slice(0, -2)}y`;
  if (/^(?:kni|wi)ves$/.test(word)) return `${word.slice(0, -3)}fe`;
  if (/^(?:scar|loa|shel|wol)ves$/.test(word)) return `${word.slice(0, -3)}f`;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

type Gap = 'none' | 'break' | 'sentence' | 'question';

/** What stands between two words. */
function gapOf(text: string, from: number, to: number): Gap {
  let lines = 0;
  let gap: Gap = 'none';
  let before = '';
  for (let i = from; i < to; i++) {
    const c = text[i] ?? '';
    if (c === '\n') lines += 1;
    else if (c === '?') return 'question';
    else if (
      (c === '.' || c === '!' || c === '…') &&
      (i + 1 >= text.length || /[\s"'”’)\].!?…]/.test(text[i + 1] ?? ''))
    )
      gap = 'sentence';
    else if (/[,;:()[\]—•*>/]/.test(c) || (/[-–]/.test(c) && /\s/.test(text[i + 1] ?? ''))) {
      if (gap === 'none') gap = 'break';
    }
    if (lines === 0 && /\S/.test(c)) before = c;
  }
  if (lines >= 2) return 'sentence';
  // A program wraps between words; people end a line after a comma, or start the next one with a capital or a bullet.
  if (lines === 1 && (before !== '' || gap !== 'none' || /\p{Lu}/u.test(text[to] ?? ''))) return 'sentence';
  return gap;
}

/** Places of words that somebody else said. */
function quotedRanges(text: string): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (c === '>' && (i === 0 || text[i - 1] === '\n')) {
      const end = text.indexOf('\n', i);
      ranges.push([i, end === -1 ? text.length : end]);
      if (end === -1) break;
      i = end;
      open = -1;
    } else if (c === '\n' && text[i + 1] === '\n') open = -1;
    else if (c === '"' || c === '“' || c === '”' || c === '«' || c === '»') {
      if (open !== -1 && c !== '“' && c !== '«') {
        // Two or three words in quotation marks are emphasis, not a quotation.
        const inside = text.slice(open + 1, Math.min(i, open + 1 + LONGEST_QUOTE));
        if (i - open <= LONGEST_QUOTE && inside.trim().split(/\s+/).length > 3) ranges.push([open, i]);
        open = -1;
      } else open = i;
    }
  }
  return ranges;
}

/** A text as sentences of words. */
export function readWords(text: string): WordSentence[] {
  const ranges = quotedRanges(text);
  const sentences: WordSentence[] = [];
  let words: Word[] = [];
  let range = 0;
  let last = 0;
  const close = (question: boolean): void => {
    if (words.length > 0) sentences.push({ words, question });
    words = [];
  };
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const isTitle = text[last] === '.' && start === last + 2 && TITLE.test(words.at(-1)?.text ?? '');
    const gap = isTitle || (last === 0 && start === 0) ? 'none' : gapOf(text, last, start);
    if (gap === 'question' || gap === 'sentence' || words.length >= MOST_WORDS) close(gap === 'question');
    const raw = match[0];
    last = start + raw.length;
    while ((ranges[range]?.[1] ?? Infinity) < start) range += 1;
    const lower = raw.slice(0, LONGEST_WORD).replaceAll('’', "'").toLowerCase();
    const plain = /^[ap]\.m\.?$/.test(lower) ? `${lower[0]}m` : lower;
    words.push({
      text: plain,
      stem: stemOf(plain),
      start,
      end: last,
      capital: /^\p{Lu}/u.test(raw),
      afterBreak: words.length > 0 && gap === 'break',
      quoted: (ranges[range]?.[0] ?? Infinity) <= start,
    });
  }
  close(/\?/.test(text.slice(last, last + 20)));
  return sentences;
}

/** The words of a remembered value, which several guardrails read again whenever typing pauses. */
export function wordsOf(value: string): readonly Word[] {
  const known = values.get(value);
  if (known !== undefined) return known;
  const words = readWords(value).flatMap((sentence) => sentence.words);
  if (values.size >= MOST_VALUES) values.clear();
  values.set(value, words);
  return words;
}

const values = new Map<string, readonly Word[]>();
const MOST_VALUES = 2000;
