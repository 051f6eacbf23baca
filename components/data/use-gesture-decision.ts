// Writes what the user decides about a suggestion, with its word and its undo.
import { decidedOf, decideGesture, type GestureDecision } from '../../lib/app/decide-gesture';
import type { TodayCard } from '../../lib/app/today';
import { useServices } from './services';
import type { Decisions } from './use-decisions';

/** Answers true when it was done. */
export function useGestureDecision({
  decide,
}: Decisions): (card: Pick<TodayCard, 'suggestion' | 'gesture'>, decision: GestureDecision) => Promise<boolean> {
  const services = useServices();
  return async ({ suggestion, gesture }, decision) => {
    const about = decidedOf(suggestion);
    return await decide(
      (command) =>
        decideGesture(services)({ command, about: gesture === null ? about : { ...about, id: gesture.id }, decision }),
      { key: `today_done_${decision.kind}` },
    );
  };
}
