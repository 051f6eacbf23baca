// Whether somebody who told of grief or illness has been called, visited or written to since. A mail in the course of work is no comfort.
import type { Day } from '../model/when';
import { dayOfTime, type Recall } from './recall';

const TALKS = /^(?:call|phone|video|meeting|visit)/u;
const COMFORTS = /^(?:call|card|note|gift|experience)$/u;
const KIND_WORDS =
  /\b(?:so sorry|sorry (?:for|about|to hear)|condolences?|sympathy|thinking of you|get well|speedy recovery|thoughts are with|deepest)\b/iu;

/** Whether anything kind was done on that day or later. */
export const wasComforted = (recall: Recall, since: Day, today: Day): boolean =>
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
