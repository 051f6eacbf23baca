// Brings the forms of a word together, so that "sailing", "sails" and "sailed" are compared as one. Knows no grammar: a root is no word.
import { GENERIC, SMALL } from './lexicon/small-words';
import { listed } from './phrases';
import { stemOf } from './words';

const AGENT =
  /^(?:golf|run|climb|sail|row|swim|surf|ski|hik|bik|garden|bak|danc|paint|sing|knit|walk|read|writ|teach|box|skat|photograph|collect|drum|bird|keep|div|camp|cook|dream|travel|learn|play|support|lov|own|found|volunteer|lead|work|support|ride)+n?e?rs?$/u;

/** The root of a word as {@link Word.text} writes it: "climbing", "climber" and "climbs" are one. */
export function rootOf(word: string): string {
  const known = roots.get(word);
  if (known !== undefined) return known;
  const root = cut(word);
  if (roots.size > MOST_KNOWN) roots.clear();
  roots.set(word, root);
  return root;
}

/** Roots that were asked for already; forgotten when there are many. */
const roots = new Map<string, string>();
const MOST_KNOWN = 20_000;

function cut(word: string): string {
  const plain = stemOf(word)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/'.*$/u, '');
  if (plain.length < 4 || /\d/u.test(plain)) return plain;
  let root = plain;
  if (AGENT.test(root)) root = root.replace(/e?r$/u, '');
  for (const ending of ENDINGS)
    if (root.endsWith(ending) && root.length - ending.length >= 3) {
      root = root.slice(0, -ending.length);
      break;
    }
  return root
    .replace(/([bdfglmnprt])\1$/u, '$1')
    .replace(/[ey]$|i$/u, '')
    .padEnd(2, '_');
}

const ENDINGS = [
  'ational',
  'ation',
  'ating',
  'ated',
  'ate',
  'ement',
  'ment',
  'ings',
  'ing',
  'ies',
  'ied',
  'ed',
  'ful',
  'ist',
  'ly',
];

const small = new Set(listed(SMALL).flatMap((word) => word.split(' ')));
const generic = new Set(listed(GENERIC).map(rootOf));

/** "the", "with", "very": says nothing alone. */
export const isSmall = (word: string): boolean => small.has(word) || /^\d+$/u.test(word);

/** "work", "week", "team": said in every other mail, and so no sign of anything. */
export const isGeneric = (root: string): boolean => generic.has(root);

/** Whether a word says something by which a matter can be recognised. */
export const isTelling = (word: string): boolean => word.length > 1 && !isSmall(word) && !isGeneric(rootOf(word));
