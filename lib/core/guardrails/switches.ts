// Every guardrail with the words under which the user can switch it off. Decides nothing itself.
import type { MessageKey } from '../model/sentence';

/** What the settings call each guardrail; the switch says what is watched for. */
export const GUARDRAIL_NAMES = {
  'against-their-word': 'guard_name_against_their_word',
  'false-urgency': 'guard_name_false_urgency',
  'gift-misfit': 'guard_name_gift_misfit',
  'gift-policy': 'guard_name_gift_policy',
  'high-value-needs-approval': 'guard_name_high_value_needs_approval',
  leftovers: 'guard_name_leftovers',
  'loss-and-illness': 'guard_name_loss_and_illness',
  'merge-of-two-people': 'guard_name_merge_of_two_people',
  'met-today': 'guard_name_met_today',
  'name-only': 'guard_name_name_only',
  'open-trouble': 'guard_name_open_trouble',
  'opted-out': 'guard_name_opted_out',
  'repeat-gift': 'guard_name_repeat_gift',
  'same-to-many': 'guard_name_same_to_many',
  'sensitive-topic': 'guard_name_sensitive_topic',
  'stale-or-contradicted': 'guard_name_stale_or_contradicted',
  'thanks-with-an-ask': 'guard_name_thanks_with_an_ask',
  'told-by-whom': 'guard_name_told_by_whom',
  'too-much': 'guard_name_too_much',
  'too-often': 'guard_name_too_often',
  'unsupported-claim': 'guard_name_unsupported_claim',
  'wrong-channel': 'guard_name_wrong_channel',
  'wrong-time': 'guard_name_wrong_time',
} as const satisfies Readonly<Record<string, MessageKey>>;
