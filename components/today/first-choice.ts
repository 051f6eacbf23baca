// The one main thing that can be done with a card, and what else only some can be answered with.
import type { Suggestion } from '../../lib/core/gestures/suggestion';

/** Where they may have talked, and nothing here shows it. */
export const isSilence = ({ occurrence }: Suggestion): boolean => occurrence.detector === 'silence';

/** What the main button says and does: what is only said or left alone is done with one press, the rest is promised first. */
export function firstChoice({ gesture, sayIt, talked }: Suggestion, approved: boolean) {
  if (sayIt === true || talked === true) return { label: 'today_said_it', decision: { kind: 'done' } } as const;
  if (approved) return { label: 'today_done', decision: { kind: 'done' } } as const;
  return { label: `today_do_${gesture}`, decision: { kind: gesture === 'silence' ? 'done' : 'approve' } } as const;
}
