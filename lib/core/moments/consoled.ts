// What weighs on somebody (grief, illness) and was told lately, unless they have been called, visited or written to since. A mail in the course of work
// is no comfort.
import { type Weight, weightOf } from '../guardrails/losses';
import { type Day, daysBetween } from '../model/when';
import { dayOfTime, type Recall } from './recall';
import { windowOf } from './window';

const TALKS = /^(?:call|phone|video|meeting|visit)/u;
const COMFORTS = /^(?:call|card|note|gift|experience)$/u;
const KIND_WORDS =
  /\b(?:so sorry|sorry (?:for|about|to hear)|condolences?|sympathy|thinking of you|get well|speedy recovery|thoughts are with|deepest)\b/iu;

/** Whether anything kind was done on that day or later. */
const wasComforted = (recall: Recall, since: Day, today: Day): boolean =>
  recall.past.some(({ kind, at }) => COMFORTS.test(kind) && isSince(dayOfTime(at, recall.situation), since, today)) ||
  recall
    .touches()
    .some(
      ({ day, touch }) =>
        isSince(day, since, today) &&
        touch.direction !== 'in' &&
        ((TALKS.test(touch.channel) && day > since) || KIND_WORDS.test(touch.text)),
    );

const isSince = (day: Day, since: Day, today: Day): boolean => day >= since && day <= today;

/** What weighs on them, and the day on which it was told. */
export interface Told {
  readonly facts: Weight['facts'];
  readonly told: Day;
}

/** The grief or illness that they told in the last `open` days and nobody has comforted them for; null when there is none. `remembered`: a fact may tell it. */
export function uncomforted(
  recall: Recall,
  kind: Weight['kind'],
  today: Day,
  open: number,
  remembered: boolean,
): Told | null {
  const since = windowOf(today, open, 0).from;
  const mayTell =
    remembered ||
    (recall.hasWords &&
      recall.touches().some(({ day, touch }) => touch.text !== '' && touch.direction === 'in' && day >= since));
  const weight = mayTell ? weightOf(recall.situation) : null;
  if (weight?.kind !== kind) return null;
  // What was found, and not told to us, holds much back and says nothing.
  if (
    weight.facts.length > 0 &&
    !weight.facts.some(({ provenance }) => provenance === 'told' || provenance === 'shared')
  )
    return null;
  const told: Day | undefined =
    weight.facts
      .flatMap(({ observedAt }) => observedAt ?? [])
      .toSorted()
      .at(-1) ??
    recall.touches().findLast(({ day, touch }) => touch.direction === 'in' && touch.text !== '' && day <= today)?.day;
  if (told === undefined || told > today || daysBetween(told, today) > open || wasComforted(recall, told, today))
    return null;
  return { facts: weight.facts, told };
}
