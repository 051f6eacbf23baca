// How a mail opens and closes in the user's own voice. The same for drafts and for the sample in Settings.
import type { OwnPiece } from '../model/own-piece';
import type { Settings } from '../model/settings';

/** How the user opens and closes a mail. */
export interface Voice extends Pick<Settings, 'greeting' | 'signOff' | 'userName'> {
  /** 1 (easy) to 5 (very formal); left out: 3. */
  readonly formality?: number | undefined;
  /** Left out: medium. */
  readonly length?: 'short' | 'medium' | undefined;
  /** Wordings of the user's own. */
  readonly pieces?: readonly OwnPiece[] | undefined;
  /** One wording that is looked at: it alone is said in its place. */
  readonly tried?: Pick<OwnPiece, 'place' | 'text'> | undefined;
}

const JAUNTY_GREETING = /^(?:hey|hiya|hi there|yo|howdy|hi ya|heya|g'day|ahoy)\b/iu;
const JAUNTY_CLOSE =
  /\b(?:cheers|ciao|xo+|x{1,3}|later|laters|onwards|rock on|talk soon|catch you|have a great|have fun|ta|sunny|toodle|smiles)\b|[☀-➿]|\p{Extended_Pictographic}/iu;

/** "Hi Inês,"; only the greeting when there is no name. `grave`: nothing jaunty, no exclamation mark. */
export function greetingLine({ greeting, formality = 3 }: Voice, name: string, grave = false): string {
  const fallback = grave || formality >= 4 ? 'Dear' : formality === 3 ? 'Hello' : 'Hi';
  const plain = greeting.trim().replace(/[\s,!.;:]+$/u, '');
  const mark = !grave && /!\s*$/u.test(greeting.trim()) ? '!' : ',';
  const words = (plain === '' ? fallback : grave && JAUNTY_GREETING.test(plain) ? 'Dear' : plain).replace(
    /[\s,]*(?:[{[<]+\s*(?:first|last|given|full)?[ _]?name\s*[}\]>]+|\bthere)$/iu,
    name === '' ? ' there' : '',
  );
  if (name !== '' && words.toLocaleLowerCase().endsWith(` ${name.toLocaleLowerCase()}`)) return `${words}${mark}`;
  // Nobody is greeted with "Dear," alone.
  if (name === '' && /^dear$/iu.test(words)) return `Hello${mark}`;
  return `${[words.trim(), name].filter((part) => part !== '').join(' ')}${mark}`;
}

/** "Best,\nMartin"; without the name while none is known, '' when there is neither. */
export function signOffLines({ signOff, userName }: Voice, grave = false): string {
  const own = signOff.trim().replace(/[\s,.]+$/u, '');
  const words = (grave && JAUNTY_CLOSE.test(own) ? 'With kind regards' : grave ? own.replaceAll('!', '') : own).trim();
  const name = userName.trim();
  // Some people keep their name in the closing words.
  const lines = words.split('\n').map((line) => line.trim());
  if (name !== '' && lines.length > 1 && name.startsWith(lines.at(-1) ?? name)) return words;
  if (name !== '' && (lines[0] ?? '').split(/[\s,]+/u)[0] === name.split(/\s+/u)[0]) return words;
  return [words === '' ? '' : /[,!]$/u.test(words) ? words : `${words},`, name]
    .filter((line) => line !== '')
    .join('\n');
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bI am\b(?=\s\w)/gu, "I'm"],
  [/\bI have (?=been|had|only)/gu, "I've "],
  [/\bI would\b/gu, "I'd"],
  [/\bI will not\b/gu, "I won't"],
  [/\bI will\b/gu, "I'll"],
  [/\b([Yy])ou are\b(?=\s\w)/gu, "$1ou're"],
  [/\b([Ii])t is\b(?=\s\w)/gu, "$1t's"],
  [/\b([Tt])hat is\b(?=\s\w)/gu, "$1hat's"],
  [/\bdo not\b/gu, "don't"],
  [/\bdid not\b/gu, "didn't"],
  [/\bhave not\b/gu, "haven't"],
  [/\bcould not\b/gu, "couldn't"],
  [/\bthere is\b(?=\s\w)/gu, "there's"],
];

/** The sentence as people write it who do not stand on ceremony: "I am" → "I'm". */
export const relaxed = (text: string): string =>
  SHORT.reduce((words, [long, short]) => words.replaceAll(long, short), text);
