// A gesture said as a person would propose it, so that what is heard in a draft is heard in a gesture too. Never shown.
import { weekday } from '../model/when';
import { wallTime, zonesOf } from './arrival';
import type { Situation } from './situation';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "Shall I call you on Friday at 8:30?"; '' when there is no gesture that could be unwelcome by itself. */
export function inWords(situation: Situation): string {
  const { gesture } = situation;
  if (gesture === undefined) return '';
  const { kind, item, channel } = gesture;
  if (kind === 'call')
    return /video|zoom|teams/u.test(channel)
      ? `Shall we have a video call${timeOf(situation)}?`
      : `Shall I call you${timeOf(situation)}?`;
  if (kind === 'gift') return item === '' ? '' : `I'll send you ${item} as a gift.`;
  if (kind === 'experience')
    return item === '' ? '' : `Let's have ${item}. Would you like to join me for ${item}${timeOf(situation)}?`;
  if (/linkedin/u.test(channel)) return "I'll send you a LinkedIn message.";
  if (/whats/u.test(channel)) return "I'll send you a WhatsApp message.";
  if (/sms|text/u.test(channel)) return "I'll text you.";
  return '';
}

function timeOf(situation: Situation): string {
  const when = situation.gesture?.when;
  if (when === null || when === undefined) return '';
  const { day, minutes } = wallTime(situation, when, zonesOf(situation)[0]);
  const name = DAYS[weekday(day) - 1] ?? '';
  if (minutes === null) return ` on ${name}`;
  return ` on ${name} at ${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
