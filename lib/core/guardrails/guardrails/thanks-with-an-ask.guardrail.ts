// A thank-you that wants something: an ask, an offer or a "by the way" after the thanks. A mail that only opens with a word of thanks is no thank-you,
// and is left alone.
import type { Guardrail } from '../guardrail';
import { ASK, BUSINESS, HEARTFELT, KIND_QUESTION, PRAISE, SELL, THANKS, TRIVIAL, TURN } from '../lexicon/asks';
import { PAST } from '../lexicon/cues';
import { type Said, readingOf } from '../reading';
import { blank, lineOf } from '../line';
import { readWords } from '../words';
import type { Situation } from '../situation';

/** Speaks of the sentence in which the thanks end. */
export const guardrail: Guardrail = {
  check(situation) {
    if (!isThankYou(situation)) return [];
    const { said } = readingOf(situation);
    const wanting = said.find(wants) ?? (situation.occasion === 'thanks' ? said.find(goesOn) : undefined);
    if (wanting === undefined || !said.some(({ line }) => line.has(THANKS))) {
      if (wanting === undefined || situation.occasion !== 'thanks') return [];
    }
    return [
      {
        severity: 'hold',
        span: { start: wanting.start, end: wanting.end },
        sentence: { key: 'guard_thanks_ask' },
        facts: [],
        evidence: null,
      },
    ];
  },
};

/** Whether thanks are what the mail is for. */
function isThankYou(situation: Situation): boolean {
  const { occasion, draft, thread = [] } = situation;
  if (occasion !== undefined) return occasion === 'thanks';
  const subject = lineOf(readWords(draft?.subject ?? '').flatMap(({ words }) => words));
  if (
    /^(?:a |my |our |with |many |just |big |heartfelt |warm |personal |sincere |and )*(?:thank|thanks|gratitude)(?![^ ])/u.test(
      subject.text,
    )
  )
    return true;
  const [first, second] = readingOf(situation).said;
  if (first === undefined) return false;
  const opens = isHeartfelt(first) || (second !== undefined && !wants(first) && isHeartfelt(second));
  // Who answers thanks for the answer, and goes on.
  return opens && (thread.at(-1)?.from !== 'them' || isPure(first));
}

const isHeartfelt = ({ line, question }: Said): boolean =>
  !question && line.has(HEARTFELT) && (!line.has(TRIVIAL) || WRITTEN_FOR_IT.test(line.text));

/** Nobody writes a mail only for a courtesy. */
const WRITTEN_FOR_IT = /(?:just|only|simply) (?:wanted|want|writing|a (?:quick |short )?(?:note|line|word))/u;

const isPure = ({ line }: Said): boolean =>
  /(?:wanted|want|would like) (?:to|you)|heartfelt|grateful|enough/u.test(line.text);

/** Whether a sentence goes on about business that is still to come. */
const goesOn = ({ line, words }: Said): boolean =>
  line.has(BUSINESS) &&
  words.some(({ text }) => /^(?:you|your|we|we're|we'll|our|us)$/u.test(text)) &&
  !line.has(PAST) &&
  !line.has(THANKS);

/** Whether a sentence asks for something, sells or changes the subject; what follows "thank you for" is only what was done. */
function wants({ line, words, question }: Said): boolean {
  // "As a thank-you you get …" gives no thanks.
  const first = line
    .find(THANKS)
    .find(({ from }) => !(words[from - 1]?.text === 'a' && words[from - 2]?.text === 'as'));
  const turn = line.find(TURN).some(({ to }) => to < words.length);
  if (turn) return true;
  const plain = blank(line.text, PRAISE);
  const asks = [...line.find(ASK, plain), ...line.find(SELL, plain)].toSorted((x, y) => x.from - y.from);
  // In a thank-you whoever asks wants something, unless the question is how they are.
  if (first === undefined) return asks.length > 0 || (question && !line.has(KIND_QUESTION));
  // "Thank you for the offer to help with the upgrade, and for the discount": a clause of its own has to follow.
  const isOwn = (from: number): boolean =>
    words.some(
      (word, at) =>
        at >= first.to &&
        at <= from &&
        (word.afterBreak || /^(?:and|but|so)$/u.test(word.text)) &&
        !/^(?:for|to|the|your|all|also|how|that|which|who|especially|even|particularly)$/u.test(
          (/^(?:and|but|so)$/u.test(word.text) ? words[at + 1]?.text : word.text) ?? '',
        ),
    );
  const isAppreciation = (from: number): boolean => /^(?:appreciate|grateful)$/u.test(words[from]?.text ?? '');
  return asks.some(({ from, to }) =>
    from < first.from ? to >= first.from && !isAppreciation(from) : from >= first.to && (question || isOwn(from)),
  );
}
