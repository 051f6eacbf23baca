// Where a draft proposes to talk at night or on a day of rest. What was their own idea, and a meal at the weekend, are left alone.
import { countryCode, weekendOf } from './lexicon/countries';
import type { Remark } from './guardrail';
import { nameOf, remark } from './about-them';
import { slotsIn } from './hours';
import { isMeetingAt } from './proposal';
import { readSpeech } from './speech';
import { placeOf, readingOf } from './reading';
import type { Situation } from './situation';

/** Only such sentences are read closely. */
const MAY_BE_BAD =
  /\b(?:saturday|sunday|friday|weekend|night|tonight|evening|midnight|dawn|crack of|[ap]\.?m\b|(?:[01]?\d|2[0-3]):[0-5]\d)/iu;
/** Speaks of talking or meeting at all. */
const TALKS =
  /\b(?:calls?|talk|speak|meet(?:ing)?|chat|catch up|zoom|teams|ring|phone|demo|session|workshop|slot|sync|free|available|suits?|works?|visit|come (?:by|over)|drop by|appointment|interview)\b/iu;
/** What people do outside work. */
const SOCIAL =
  /\b(?:dinner|lunch|brunch|breakfast|supper|drinks?|concert|theatre|theater|game|match|race|run|walk|hike|ride|party|barbecue|bbq|festival|wedding|show|film|gig|picnic|sail|fair|conference|summit|gala|reception|opening|webinar)\b/iu;
/** Minutes after midnight: before and after them nobody talks business. */
const FIRST = 6 * 60 + 30;
const LAST = 21 * 60;

/** The first such proposal of a draft. */
export function badHoursIn(situation: Situation): Remark[] {
  const text = situation.draft?.text ?? '';
  if (!MAY_BE_BAD.test(text)) return [];
  const weekend = weekendOf(countryCode(situation.about?.country ?? '', situation.about?.timeZone));
  for (const said of readingOf(situation).said) {
    const sentence = text.slice(said.start, said.end);
    if (!MAY_BE_BAD.test(sentence) || !TALKS.test(sentence)) continue;
    const social = SOCIAL.test(sentence);
    const speech = readSpeech(said);
    const slot = slotsIn(said.words, situation.today).find(({ days, start, stop, from, to }) => {
      const isNight = start >= LAST || (stop <= FIRST && start < FIRST);
      const isRest = days !== null && days.length > 0 && days.every((day) => weekend.includes(day));
      return ((isNight && start > 0) || (isRest && !social)) && isMeetingAt(speech, { from, to });
    });
    if (slot === undefined) continue;
    const sentenceKey = { key: 'guard_wrong_time_proposed', params: { name: nameOf(situation) } } as const;
    return [remark('hint', sentenceKey, [], placeOf(said, slot.from, slot.to))];
  }
  return [];
}
