// Today: the few cards that count, in order. Nobody is shown twice unless there is trouble, and what is held stands behind what can be done.
import { isHeld, type Suggestion } from './suggestion';

/** What is shown, and how many more people's matters can wait. */
export interface Today {
  readonly cards: readonly Suggestion[];
  readonly waiting: number;
}

/** The most important first; the same list for the same suggestions in whatever order. `limit`: most cards. */
export function pickToday(suggestions: readonly Suggestion[], limit: number): Today {
  const troubled = new Set(suggestions.filter(isTrouble).map(({ personId }) => personId));
  const shown = new Set<string>();
  const candidates = withoutTwins(suggestions)
    .toSorted(byWorth)
    .filter((suggestion) => {
      const { personId } = suggestion;
      // Beside trouble, the most important of what waits for its end is shown as well.
      const place = troubled.has(personId) && !isTrouble(suggestion) ? `beside ${personId}` : personId;
      if (shown.has(place)) return false;
      shown.add(place);
      return true;
    });
  const inOrder = [...candidates.filter((one) => !isHeld(one)), ...candidates.filter(isHeld)];
  const cards = inOrder.slice(0, Math.max(0, limit));
  return { cards, waiting: candidates.length - cards.length };
}

/** A renewal that three colleagues share is one; what holds it for one of them holds it for all. */
function withoutTwins(suggestions: readonly Suggestion[]): Suggestion[] {
  const chosen = new Map<string, Suggestion>();
  for (const one of suggestions.toSorted(byImportance)) {
    const twin = chosen.get(one.occurrence.id);
    if (twin === undefined || (isHeld(one) && !isHeld(twin))) chosen.set(one.occurrence.id, one);
  }
  return [...chosen.values()];
}

const isTrouble = ({ occurrence }: Suggestion): boolean => occurrence.detector === 'trouble';

/** Of one person's matters, what can be done counts twice as much as what waits. */
const byWorth = (a: Suggestion, b: Suggestion): number => worth(b) - worth(a) || byImportance(a, b);
const worth = (suggestion: Suggestion): number => suggestion.importance / (isHeld(suggestion) ? 2 : 1);

const byImportance = (a: Suggestion, b: Suggestion): number =>
  b.importance - a.importance ||
  (a.occurrence.on ?? '9').localeCompare(b.occurrence.on ?? '9') ||
  a.occurrence.id.localeCompare(b.occurrence.id) ||
  a.personId.localeCompare(b.personId);
