// Whether it was already said: a wish or a condolence that stands in what the user wrote, said or gave since it came near. Reads only words that are kept.
import { addDays, type LocalTime } from '../model/when';
import type { Occurrence } from '../moments/detector';
import { dayOfTime, type Recall } from '../moments/recall';

/** Wishes come at most so early. Days. */
const EARLY = 21;

const CONGRATULATES =
  /\b(?:congrat\w*|well done|bravo|kudos|hats off|so (?:happy|pleased|glad) for you|all the best (?:for|with|on))\b/iu;
const ANNIVERSARY = /\b(?:anniversary|years? (?:with|at|together|in))\b/iu;
/** How each kind of day is wished on. */
const WISHES: Readonly<Record<string, RegExp>> = {
  birthday: /\b(?:birthday|bday|happy returns|parabéns|alles gute|joyeux anniversaire|feliz cumpleaños)\b/iu,
  'work-anniversary': ANNIVERSARY,
  anniversary: ANNIVERSARY,
  'contract-anniversary': ANNIVERSARY,
  wedding: /\b(?:wedding|married|newlyweds?|congrat\w*)\b/iu,
  baby: /\b(?:baby|newborn|little one|parents?|congrat\w*)\b/iu,
  graduation: /\b(?:graduat\w*|degree|congrat\w*)\b/iu,
  'new-job': CONGRATULATES,
  award: CONGRATULATES,
  launch: CONGRATULATES,
  milestone: CONGRATULATES,
};
/** Speaks of wishing as of something that is still to be done. */
const UNSAID =
  /\b(?:forgot\w*|remember to|did not|didn't|not (?:mentioned|said)|remind\w*|to ?do|next (?:week|time)|upcoming|is coming|soon)\b/iu;
/** They answer wishes. */
const THANKED = /\bthank(?:s| you)?\b[^.!?]{0,40}\b(?:wishes|greetings?|congratulations|card|birthday)\b/iu;

/** Nothing is left to do where it was said, by whichever way, or where they have thanked for it. `shown` by the user's clock: what comes later is only planned. */
export function wasSaid({ detector, on }: Occurrence, recall: Recall, shown: LocalTime | null): boolean {
  const wish = WISHES[detector];
  if (wish === undefined || on === null) return false;
  const { situation, past } = recall;
  const since = addDays(on, -EARLY);
  const isNear = (day: string): boolean => day >= since && day <= situation.today;
  return (
    recall
      .touches()
      .some(
        ({ day, touch: { at, direction, text } }) =>
          text !== '' &&
          isNear(day) &&
          (shown === null || !('local' in at) || at.local <= shown) &&
          (direction === 'in' ? THANKED.test(text) : wish.test(text) && !UNSAID.test(text)),
      ) || past.some(({ item, at }) => wish.test(item) && isNear(dayOfTime(at, situation)))
  );
}
