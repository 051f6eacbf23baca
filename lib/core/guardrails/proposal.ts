// Tells a proposal from a mention: "let's grab a coffee" from "how was the coffee", "no coffee for you" and "a call with my team".
// Reads one sentence; knows nothing of what a person said.
import type { Range } from './line';
import type { Speech } from './speech';
import type { Word } from './words';

/** Farther away a cue no longer speaks of the thing. Words. */
const REACH = 25;
/** A negation reaches over this many words: "no need for another call". */
const NO_REACH = 4;

/** The last range that ends at or before word `at`, or covers it, and starts at `floor` or later. */
const lastBefore = (ranges: readonly Range[], thing: Range, floor: number): Range | undefined =>
  ranges.findLast((range) => range.from >= floor && range.from <= thing.from);

const anyWithin = (ranges: readonly Range[], from: number, to: number): boolean =>
  ranges.some((range) => range.from >= from && range.to <= to);

/** First word of the clause that holds word `at`. */
function clauseStart(words: readonly Word[], at: number): number {
  let k = at;
  while (k > 0 && words[k]?.afterBreak !== true && !/^(?:but|so|because|although|though)$/.test(words[k]?.text ?? ''))
    k -= 1;
  return k;
}

/** One past the last word of the clause that holds word `at`. */
function clauseEnd(words: readonly Word[], at: number): number {
  let k = at + 1;
  while (
    k < words.length &&
    words[k]?.afterBreak !== true &&
    !/^(?:but|so|because|although|though)$/.test(words[k]?.text ?? '')
  )
    k += 1;
  return k;
}

/** Opens an offer of its own; "won't bring you coffee" does not. */
const FRESH = /^(?:let's|let|shall|should|can|could|would|how|what|why|fancy|join|come|may|might|are|do)$/;

/** Whether the thing is refused, excluded or replaced. */
export function isRefused(speech: Speech, thing: Range): boolean {
  const { words } = speech;
  const start = clauseStart(words, thing.from);
  const before = speech.no.some((no) => {
    if (no.from < start || no.to > thing.from || thing.from - no.to > NO_REACH) return false;
    // "off coffee", but "a day off for coffee": off stands right before.
    if (/^(?:off|forget|nothing)$/.test(words[no.from]?.text ?? '')) return thing.from - no.to <= 1;
    // A new offer after the refusal: "not the office but let's have a coffee".
    return !speech.joint.some(
      (offer) => offer.from >= no.to && offer.to <= thing.from && FRESH.test(words[offer.from]?.text ?? ''),
    );
  });
  // "Is eight too early?" asks for it, "as eight is too early" does not.
  return (
    before ||
    speech.noAfter.some(
      (no) =>
        no.from === thing.to &&
        words[no.from]?.afterBreak !== true &&
        (!speech.question || /^(?:is|are|was|isn't|aren't|don't|doesn't|won't)$/.test(words[no.from]?.text ?? '')),
    )
  );
}

/** Whether the thing is only named, so that a question after it ("Shall we?") proposes it: "There is an oyster bar next door." */
export function isOpen(speech: Speech, thing: Range): boolean {
  const { words } = speech;
  if (words[thing.from]?.quoted === true || isRefused(speech, thing)) return false;
  const isOver = lastBefore(speech.past, thing, clauseStart(words, thing.from)) !== undefined;
  return !isOver && speech.others.length === 0 && !isTopic(speech, thing, 0) && !meetsOthers(words, thing);
}

/** Whether the sentence proposes the thing to its reader. */
export function isProposed(speech: Speech, thing: Range): boolean {
  const { words } = speech;
  if (words[thing.from]?.quoted === true || isRefused(speech, thing)) return false;
  const start = clauseStart(words, thing.from);
  const end = clauseEnd(words, thing.to - 1);
  const floor = Math.max(0, thing.from - REACH);
  const offer = lastBefore(speech.joint, thing, floor);
  const plan = lastBefore(speech.self, thing, floor);
  const past = lastBefore(
    speech.past.filter((cue) => !speech.joint.some((one) => one.from <= cue.from && one.to >= cue.to)),
    thing,
    start,
  );
  const habit = lastBefore(speech.habit, thing, start);
  const nearest = Math.max(offer?.from ?? -1, plan?.from ?? -1);
  if (past && past.from > nearest) return afterwards(speech, thing, end) && !isThanks(words, past);
  if (habit && habit.from > (offer?.from ?? -1)) return false;
  if (isTopic(speech, thing, Math.max(nearest, start))) return false;
  if (offer && !isWithOthers(speech, offer, thing, end)) return true;
  if (plan && isShared(speech, plan, thing, end)) return true;
  return afterwards(speech, thing, end) || isBareOffer(speech, thing);
}

const isThanks = (words: readonly Word[], past: Range): boolean =>
  /^(?:thank|thanks|grateful|appreciate|sorry|apologies)/.test(words[past.from]?.text ?? '');

/** "Discuss the call", but not "discuss it on a call". */
function isTopic(speech: Speech, thing: Range, floor: number): boolean {
  const topic = lastBefore(speech.topic, thing, floor);
  if (!topic || topic.to > thing.from) return false;
  for (let k = Math.max(topic.to, thing.from - 3); k <= thing.from; k++)
    if (/^(?:over|on|by|via|at|for|in|with|around)$/.test(speech.words[k]?.text ?? '')) return false;
  return true;
}

/** "I have booked a call with our lawyer": arranged, but not with the reader. */
function isWithOthers(speech: Speech, offer: Range, thing: Range, end: number): boolean {
  if (!/^(?:i|i've|i'd|we|we've|we'd|look|looking)$/.test(speech.words[offer.from]?.text ?? '')) return false;
  // "We would love to take your picture for our wall": the reader is in it.
  if (speech.words.slice(thing.from, thing.to).some((word) => /^your?$/.test(word.text))) return false;
  if (speech.others.some((one) => one.from >= thing.to && one.from <= thing.to + 2)) return true;
  if (speech.words.slice(offer.from, end).some((word) => word.text === 'you')) return false;
  // "A burger night for the team, you're coming of course".
  if (speech.after.some((one) => one.from >= thing.to && (speech.words[one.from]?.text ?? '').startsWith('you')))
    return false;
  return anyWithin(speech.others, offer.from, speech.words.length) || meetsOthers(speech.words, thing);
}

/** Whether the writer's plan is one for the reader. */
function isShared(speech: Speech, plan: Range, thing: Range, end: number): boolean {
  if (anyWithin(speech.others, plan.from, Math.max(end, Math.min(speech.words.length, thing.to + 5)))) return false;
  if (meetsOthers(speech.words, thing)) return false;
  const clause = clauseStart(speech.words, plan.from);
  return (
    speech.giving.some((verb) => isDone(speech.words, verb, plan, thing)) ||
    (speech.together.some((one) => one.from >= clause && one.from <= thing.to + 1 && one.to <= end) &&
      !/^(?:i'm|i|we|we're)$/.test(speech.words[plan.to - 1]?.text ?? ''))
  );
}

/** Whether the plan is to do this for somebody: "I'll call", but not "I'm on a call". */
const isDone = (words: readonly Word[], verb: Range, plan: Range, thing: Range): boolean =>
  verb.from >= plan.from &&
  verb.from - plan.to <= 4 &&
  (verb.to <= thing.from ||
    (verb.from < thing.to && !/^(?:a|an|the|on|in|for|of|my|our|another)$/.test(words[verb.from - 1]?.text ?? '')));

/** "…with Tom": somebody named who is not the reader. */
function meetsOthers(words: readonly Word[], thing: Range): boolean {
  const next = words[thing.to];
  const name = words[thing.to + 1];
  return next?.text === 'with' && name !== undefined && name.capital && !/^(?:you|us|me)$/.test(name.text);
}

/** "…is on its way", "…on me", "…, shall we?", "would … suit". */
function afterwards(speech: Speech, thing: Range, end: number): boolean {
  if (anyWithin(speech.past, thing.to, end)) return false;
  const near = [...speech.after, ...speech.arrives].some((cue) => cue.from >= thing.to && cue.from - thing.to <= 8);
  const asked = speech.question && speech.suits.some((cue) => cue.from >= thing.to && cue.from - thing.to <= 8);
  return near || asked;
}

/** "Quick call tomorrow?", "Coffee on Friday": a whole sentence without a telling verb. */
function isBareOffer(speech: Speech, thing: Range): boolean {
  const { words, question } = speech;
  if (
    words.length > (question ? 12 : 10) ||
    speech.joint.length > 0 ||
    speech.tells ||
    speech.past.length > 0 ||
    speech.habit.length > 0 ||
    speech.others.length > 0
  )
    return false;
  if (meetsOthers(words, thing)) return false;
  return question || (words.length <= 8 && speech.soon.length > 0 && thing.from <= 3 && speech.topic.length === 0);
}

/** Asks the reader for a time, or offers one. */
const REQUEST = /^(?:could|can|would|will|shall|should|may|might|mind|fancy)$/;

/** Whether the sentence proposes to meet or talk at a time, rather than to have something done by then. */
export function isMeetingAt(speech: Speech, time: Range): boolean {
  const { words, question } = speech;
  const lead = words[time.from - 1]?.text ?? '';
  const isDeadline = lead === 'by' && !/^(?:come|drop|stop|swing|pop|pass)$/.test(words[time.from - 2]?.text ?? '');
  if (isDeadline || /^(?:until|till)$/.test(lead) || /^(?:by|until|till)$/.test(words[time.from]?.text ?? ''))
    return false;
  const work = lastBefore(speech.sends, time, clauseStart(words, time.from));
  if (work && !speech.meeting.some((cue) => cue.from > work.to && cue.from <= time.to)) return false;
  const asked =
    question &&
    speech.suits.length > 0 &&
    speech.past.length === 0 &&
    speech.habit.length === 0 &&
    !isRefused(speech, time);
  const met = speech.meeting.length > 0;
  if (asked && (met || words.length <= 10)) return true;
  if (met && question && speech.past.length === 0 && REQUEST.test(words[0]?.text ?? '') && !isRefused(speech, time))
    return speech.others.length === 0 && words[time.from]?.quoted !== true;
  // What arrives at a time is no meeting.
  if (speech.arrives.some((cue) => cue.from >= time.to) && !lastBefore(speech.joint, time, 0)) return false;
  return (met || (question && words.length <= 6)) && isProposed(speech, time);
}
