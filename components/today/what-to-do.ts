// The line of a card that says what to do: which gesture, how it reaches them, when to begin, and for which day. Writes no sentence of its own.
import type { Suggestion } from '../../lib/core/gestures/suggestion';
import type { MessageKey, Sentence } from '../../lib/core/model/sentence';
import type { Day } from '../../lib/core/model/when';
import { writeNearDay } from '../../lib/platform/dates';
import type { Words } from '../../lib/platform/words';

/** A gesture that names its channel by itself. */
const PLAIN: ReadonlySet<Suggestion['gesture']> = new Set(['call', 'email', 'silence', 'escalate']);

/** The parts in their order; what is not known is left out. */
export function whatToDo(suggestion: Suggestion, today: Day, { say, language }: Words): readonly string[] {
  const { gesture, channel, item, prepareBy, on, sayIt } = suggestion;
  const what = say({ key: `gesture_${gesture}` });
  const day = (key: MessageKey, now: Sentence, date: Day | null): string[] =>
    date === null ? [] : [date === today ? say(now) : say({ key, params: { date: writeNearDay(language, date) } })];
  if (sayIt === true) return [say({ key: 'today_say_it' }), ...day('today_on', { key: 'today_on_today' }, on)];
  return [
    item === '' ? what : say({ key: 'today_item', params: { gesture: what, item } }),
    ...(channel === null || PLAIN.has(gesture) ? [] : [say({ key: `today_channel_${channel}` })]),
    ...day('today_begin', { key: 'today_begin_today' }, prepareBy !== null && prepareBy < today ? today : prepareBy),
    ...day('today_on', { key: 'today_on_today' }, on),
  ];
}
