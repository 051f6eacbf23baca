// Too often: more than three gestures to one person in seven days. Counts what was done, not what was written in the course of work.
import { wordingsOf } from '../about-draft';
import { isAnswer, nameOf, reachesThem, remark } from '../about-them';
import { arrivalOf, daysApart } from '../arrival';
import type { Guardrail } from '../guardrail';
import { GREETS } from '../lexicon/tone';
import type { Situation } from '../situation';

/** Gestures that somebody may get in {@link DAYS}. */
const MOST = 3;
const DAYS = 7;

/** Answers, apologies and condolences wait for nothing. */
const WAITS_FOR_NOTHING = /^(?:answer|apology|condolence)$/u;

/** A gesture, or a mail that is one: written for an occasion, not in the course of work. */
function isGesture(situation: Situation): boolean {
  const { gesture, draft, occasion } = situation;
  if (isAnswer(situation) || WAITS_FOR_NOTHING.test(occasion ?? '')) return false;
  if (gesture !== undefined) return reachesThem(situation);
  // Nobody says what a mail that is being typed is for: its good wishes do.
  return (
    draft !== undefined &&
    (occasion === undefined ? wordingsOf(situation, GREETS).length > 0 : occasion !== 'follow_up')
  );
}

export const guardrail: Guardrail = {
  check(situation) {
    if (!isGesture(situation)) return [];
    const arrival = arrivalOf(situation);
    const lately = (situation.past ?? []).filter(({ kind, at }) => {
      const days = daysApart(situation, at, arrival);
      return !/^(?:silence|escalate)$/u.test(kind) && days >= 0 && days < DAYS;
    });
    if (lately.length < MOST) return [];
    return [
      remark('hold', { key: 'guard_too_often', params: { name: nameOf(situation), count: lately.length, days: DAYS } }),
    ];
  },
};
