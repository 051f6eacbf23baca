// The wordings of a kind of draft as the user may change them, and the draft's words with those changes. What the user left alone stays as it came; a wording
// that came with an earlier version and is gone takes its change with it. Pure.
import { digest } from '../model/digest';
import type { OwnPiece } from '../model/own-piece';
import type { Sentence } from '../model/sentence';
import type { Line, Occasional, Part } from './lexicon/content';
import { OCCASIONS_EN } from './lexicon/en-occasions';

/** A kind of draft. */
export type Kind = keyof typeof OCCASIONS_EN;

/** Wordings of which a draft uses one. `if`: what has to hold, by name; [] for always. */
export interface PieceLine {
  /** `<paragraph>.<part>.<if>`. */
  readonly place: string;
  readonly if: readonly string[];
  readonly say: readonly string[];
}

const bodyPlace = (paragraph: number, part: number, line: Line): string => `${paragraph}.${part}.${line.if ?? ''}`;

/** Every line of a kind of draft that has words, in their order; the subject, which Gmail gives an answer, is left as it is. */
export const linesOf = (kind: Kind): readonly PieceLine[] =>
  OCCASIONS_EN[kind].body.flatMap((paragraph, p) =>
    paragraph.flatMap((part, k) =>
      typeof part === 'string'
        ? []
        : part.flatMap((line) =>
            line.say.every((words) => words === '')
              ? []
              : [{ place: bodyPlace(p, k, line), if: line.if?.split(' ') ?? [], say: line.say }],
          ),
    ),
  );

/** The id of what stands for a wording; for one more (`shipped` '') of its own first text. */
export const pieceId = (kind: string, place: string, shipped: string, text: string): string =>
  digest('piece', kind, place, shipped, shipped === '' ? text : '');

/** The kind of draft in the user's words. `tried`: only this one where its place is, for looking at it. */
export function withPieces(
  kind: Kind,
  pieces: readonly OwnPiece[] = [],
  tried: Pick<OwnPiece, 'place' | 'text'> | null = null,
): Occasional {
  const shipped = OCCASIONS_EN[kind];
  const own = pieces.filter(({ occasion }) => occasion === kind);
  if (own.length === 0 && tried === null) return shipped;
  const reworded = (place: string, line: Line): Line => {
    if (tried?.place === place) return { ...line, say: [tried.text] };
    const here = own.filter((piece) => piece.place === place);
    const say = line.say.flatMap((words) => {
      const piece = here.find((one) => one.shipped === words);
      return piece === undefined ? [words] : piece.text === '' ? [] : [piece.text];
    });
    return {
      ...line,
      say: [...say, ...here.flatMap((one) => (one.shipped === '' && one.text !== '' ? [one.text] : []))],
    };
  };
  return {
    subject: shipped.subject,
    body: shipped.body.map((paragraph, p) =>
      paragraph.map((part, k): Part =>
        typeof part === 'string' ? part : part.map((line) => reworded(bodyPlace(p, k, line), line)),
      ),
    ),
  };
}

const namesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)/gu)].map(([, name = '']) => name);
const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The slots that a kind of draft knows, by name. */
const slotsOf = (kind: Kind): readonly string[] => [
  ...new Set([
    ...linesOf(kind)
      .flatMap(({ say }) => say.flatMap(namesIn))
      .map(small),
    'theirCompany',
  ]),
];

/** What is wrong with a wording; null when it can be used. */
export function wrongWith(kind: Kind, text: string): Sentence | null {
  const slots = slotsOf(kind);
  const unknown = namesIn(text).find((name) => !slots.includes(small(name)));
  if (unknown !== undefined)
    return {
      key: 'template_unknown_slot',
      params: { slot: `{${unknown}}`, known: slots.map((name) => `{${name}}`).join(', ') },
    };
  const rest = text
    .replaceAll(/\{\w+\}/gu, '')
    .replaceAll(/\{\w+\|[^{}|]*\|[^{}|]*\}/gu, '')
    .replaceAll(/<[^<>]*>/gu, '');
  return /[{}<>]/u.test(rest) ? { key: 'template_bracket' } : null;
}
