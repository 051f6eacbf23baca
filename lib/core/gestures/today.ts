// Today: the few cards that count, in order. Nobody is shown twice unless there is trouble, and what is held stands behind what can be done.
import { isHeld, type Suggestion } from './suggestion';

/** What is shown, and how many more people's matters can wait. */
export interface Today {
  readonly cards: readonly Suggestion[];
  readonly waiting: number;
}

/** The most important first; the same list for the same suggestions in whatever order. `limit`: most cards. */
export function pickToday(suggestions: readonly Suggestion[], limit: number): Today {
  const seen = new Set<string>();
  const troubled = new Set(suggestions.filter(isTrouble).map(({ personId }) => personId));
  const shown = new Set<string>();
  const candidates = suggestions.toSorted(byImportance).filter((suggestion) => {
    const { occurrence, personId } = suggestion;
    // A renewal that three colleagues share is one.
    if (seen.has(occurrence.id)) return false;
    // Beside trouble, the most important of what waits for its end is shown as well.
    const place = troubled.has(personId) && !isTrouble(suggestion) ? `beside ${personId}` : personId;
    if (shown.has(place)) return false;
    seen.add(occurrence.id);
    shown.add(place);
    return true;
  });
  const inOrder = [...candidates.filter((one) => !isHeld(one)), ...candidates.filter(isHeld)];
  const cards = inOrder.slice(0, Math.max(0, limit));
  return { cards, waiting: candidates.length - cards.length };
}

const isTrouble = ({ occurrence }: Suggestion): boolean => occurrence.detector === 'trouble';

const byImportance = (a: Suggestion, b: Suggestion): number =>
  b.importance - a.importance ||
  (a.occurrence.on ?? '9').localeCompare(b.occurrence.on ?? '9') ||
  (a.occurrence.id < b.occurrence.id ? -1 : a.occurrence.id > b.occurrence.id ? 1 : 0);
