// "next", "this", "last" and their like: how many periods on or back they point.
import { type Read, type Token } from './date-tokens';

const STEP: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['current', 0],
  ['present', 0],
  ['same', 0],
  ['next', 1],
  ['following', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['prior', -1],
]);

interface Modifier {
  readonly step: number;
  /** The nearest such day, not that of the next or last week: "this coming Friday", "past Wednesday". */
  readonly nearest: boolean;
}

/** "next", "this past", "the upcoming", "my last". */
export function modifierAt(tokens: readonly Token[], i: number): Read<Modifier> | null {
  const at = /^(?:the|my|our|around)$/u.test(tokens[i]?.text ?? '') ? i + 1 : i;
  const word = tokens[at]?.text ?? '';
  const step = STEP.get(word);
  if (step === undefined) return null;
  const second = tokens[at + 1]?.text ?? '';
  const further = word === 'this' && STEP.has(second) && second !== 'this' ? STEP.get(second) : undefined;
  if (further !== undefined) return { value: { step: further, nearest: true }, next: at + 2 };
  const nearest = /^(?:coming|upcoming|past)$/u.test(word);
  return { value: { step, nearest }, next: second === 'around' ? at + 2 : at + 1 };
}
