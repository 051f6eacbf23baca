// What a held card waits for, after the guardrail's own sentence has said why. Knows the guardrails by their ids only.
import type { Finding } from '../../lib/core/guardrails/guardrail';
import type { MessageKey } from '../../lib/core/model/sentence';

const WAITS: Readonly<Record<string, MessageKey>> = {
  'open-trouble': 'today_waits_open_trouble',
  'loss-and-illness': 'today_waits_loss_and_illness',
  'met-today': 'today_waits_met_today',
  'opted-out': 'today_waits_opted_out',
  'too-often': 'today_waits_too_often',
  'wrong-time': 'today_waits_wrong_time',
  'wrong-channel': 'today_waits_wrong_channel',
  'gift-misfit': 'today_waits_gift',
  'gift-policy': 'today_waits_gift',
  'repeat-gift': 'today_waits_gift',
  'high-value-needs-approval': 'today_waits_approval',
  'stale-or-contradicted': 'today_waits_doubt',
  'merge-of-two-people': 'today_waits_doubt',
};

/** Null for a hint, which waits for nothing, and for a guardrail whose sentence says it all. */
export const waitsFor = ({ guardrail, severity }: Finding): MessageKey | null =>
  severity === 'hint' ? null : (WAITS[guardrail] ?? null);
