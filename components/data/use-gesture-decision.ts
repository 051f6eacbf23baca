// Writes what the user decides about a suggestion, with its word and its undo.
import { decidedOf, decideGesture, type GestureDecision } from '../../lib/app/decide-gesture';
import { editGesture, type GestureEdit } from '../../lib/app/edit-gesture';
import type { TodayCard } from '../../lib/app/today';
import { SAID_IN_PERSON } from '../../lib/core/gestures/in-person';
import { useServices } from './services';
import type { Decisions } from './use-decisions';

/** A decision, or another gesture instead of the one that was suggested, or that a silence was none. */
export type CardDecision =
  | GestureDecision
  | { readonly kind: 'edit'; readonly edit: GestureEdit }
  | { readonly kind: 'talked' };

/** Answers true when it was done. What is ticked as said when they met is not written any more. */
export function useGestureDecision({
  decide,
}: Decisions): (card: Pick<TodayCard, 'suggestion' | 'gesture'>, decision: CardDecision) => Promise<boolean> {
  const services = useServices();
  return async ({ suggestion, gesture }, decision) => {
    const { sayIt, talked } = suggestion;
    const said = decision.kind === 'done' && (sayIt === true || talked === true);
    const about = {
      ...decidedOf(suggestion),
      ...(said ? SAID_IN_PERSON : {}),
      ...(gesture === null ? {} : { id: gesture.id }),
    };
    if (decision.kind === 'edit') {
      const { edit } = decision;
      return await decide((command) => editGesture(services)({ command, about, edit }), { key: 'today_done_edit' });
    }
    if (decision.kind === 'talked') {
      const none = { ...about, ...SAID_IN_PERSON };
      return await decide((command) => decideGesture(services)({ command, about: none, decision: { kind: 'done' } }), {
        key: 'today_done_talked',
      });
    }
    return await decide((command) => decideGesture(services)({ command, about, decision }), {
      key: said
        ? 'today_done_said'
        : decision.kind === 'snooze' && decision.until === null
          ? 'today_done_until_word'
          : `today_done_${decision.kind}`,
    });
  };
}
