// Where in a mail its signature stands: below its mark, below a closing, or from a name alone on a line near the end. Reads the last lines only.
import { isClosing, isContact, isNameLine, isPostscript, isRule, isSignatureLine, isSignatureMark } from './signatures';

interface Line {
  readonly text: string;
  readonly own: boolean;
}

/** The most lines that a signature has below the closing or the name. */
const SIGNATURE_LINES = 12;
/** How far from the end a signature is looked for; a postscript may follow it. */
const TAIL_LINES = 40;
/** A longer line below a closing is no signature. */
const LONGEST = 160;

/** The own lines that are a signature. `kind`: see `ownWords`. Never all lines: a mail that is only a closing stays one. */
export function signatureIn<T extends Line>(lines: readonly T[], kind: 'html' | 'text'): T[] {
  const left: { readonly line: T; readonly apart: boolean }[] = [];
  // Only the last lines can sign: looking no further keeps this linear.
  for (let i = lines.length - 1; i >= 0 && left.length < TAIL_LINES; i--) {
    const line = lines[i];
    const above = lines[i - 1];
    if (line?.own === true && line.text !== '')
      left.push({ line, apart: above === undefined || above.text === '' || !above.own });
  }
  left.reverse();
  const texts = left.map(({ line }) => line.text);
  const mark = texts.findIndex((_, i) => i > 0 && isMarkAt(texts, i));
  const end = mark === -1 ? texts.length : mark;
  const found = left.slice(end);
  const from = texts.slice(0, end).findIndex((text, i) => {
    const below = texts.slice(i + 1, end);
    const tail = below.slice(0, untilPostscript(below));
    if (tail.length > SIGNATURE_LINES) return false;
    if (isClosing(text)) return isSigning(text, tail, kind);
    return i > 0 && isNameAt(text, tail, left[i]?.apart === true, kind);
  });
  if (from === -1) return found.map(({ line }) => line);
  const below = texts.slice(from + 1, end);
  const first = from === 0 ? 1 : from;
  return [...left.slice(first, from + 1 + untilPostscript(below)), ...found].map(({ line }) => line);
}

/** "-- " always, a rule of any length only above what looks like a signature: people draw lines between paragraphs too. */
function isMarkAt(texts: readonly string[], at: number): boolean {
  const text = texts[at] ?? '';
  const tail = texts.slice(at + 1);
  if (tail.length > SIGNATURE_LINES) return false;
  if (isSignatureMark(text)) return true;
  const [first] = tail;
  return (
    isRule(text) &&
    first !== undefined &&
    tail.every((line) => isSignatureLine(line)) &&
    (isNameLine(first) || isClosing(first) || tail.some((line) => isContact(line)))
  );
}

/** A closing signs unless it is all there is to it: "Thanks!" at the end thanks. */
function isSigning(text: string, tail: readonly string[], kind: 'html' | 'text'): boolean {
  if (tail.length === 0) return !/^(?:many |much )?(?:thanks?|thx|cheers|merci|danke|gracias|grazie)\b/iu.test(text);
  if (kind === 'html' && tail.length === 1 && isFirstName(tail[0] ?? '')) return false;
  return tail.every((line) => line.length <= LONGEST);
}

/** A name that signs stands below an empty line or behind a dash, or above what only signatures hold. */
function isNameAt(text: string, tail: readonly string[], apart: boolean, kind: 'html' | 'text'): boolean {
  if (!isNameLine(text) || !tail.every((line) => isSignatureLine(line))) return false;
  if (/^[/~–—-]/u.test(text)) return true;
  const contact = tail.some((line) => isContact(line));
  if (kind === 'html' && tail.length === 0 && isFirstName(text)) return false;
  return contact || (apart && !/^\p{Ll}{3,}/u.test(text));
}

const isFirstName = (line: string): boolean => /^\p{Lu}[\p{L}’'-]{1,15}[.!]?$/u.test(line);

const untilPostscript = (texts: readonly string[]): number => {
  const at = texts.findIndex((text) => isPostscript(text));
  return at === -1 ? texts.length : at;
};
