// Whether a sentence gives the reader something, and what a gesture gives. Tells a gift from a thank-you for one and from business.
import { BILLED, OWED } from './lexicon/cues';
import { CERTAIN_GIFTS, GIVES, NOT_GIVEN } from './lexicon/gifts';
import type { Said } from './reading';
import type { Situation } from './situation';
import { readWords, type Word } from './words';

/** Whether a sentence gives something to its reader now. */
export function givingIn({ line, words }: Said): boolean {
  if (words.some(({ quoted }) => quoted)) return false;
  if (!line.has(GIVES) || line.has(NOT_GIVEN)) return false;
  // "Before we sign the contract, a hamper for you" is still a hamper.
  return line.has(CERTAIN_GIFTS) ? !line.has(BILLED) : !line.has(OWED);
}

/** The words of what a gift or an experience consists of; null when the gesture is neither. */
export function givenWords({ gesture }: Situation): readonly Word[] | null {
  if (gesture === undefined || !/^(?:gift|experience)$/u.test(gesture.kind)) return null;
  // In front: behind "a book on …" only its topic is named.
  const { item, contains = [] } = gesture;
  return readWords([...contains, item].join('. ')).flatMap(({ words }) => words);
}
