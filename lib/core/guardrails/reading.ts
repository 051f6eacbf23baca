// A draft taken apart: greeting, what is said, closing. Read once for all guardrails. Judges nothing.
import { givenName } from '../model/person';
import { type Line, lineOf } from './line';
import { plainName } from './names';
import type { Situation } from './situation';
import { readWords, type Word, type WordSentence } from './words';

/** One sentence of what is said, without the greeting before it. */
export interface Said extends WordSentence {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
}

/** Where the words from `from` to before `to` of a sentence stand in the draft, as UTF-16 offsets. */
export const placeOf = (said: Said, from: number, to: number): { readonly start: number; readonly end: number } => ({
  start: said.words[from]?.start ?? said.start,
  end: said.words[to - 1]?.end ?? said.end,
});

/** "Dear Ms Marques": `names` are the words after the greeting, as they are written. */
export interface Greeting {
  readonly start: number;
  readonly end: number;
  readonly opener: string;
  readonly names: readonly Word[];
}

/** A draft as the guardrails read it. */
export interface Reading {
  readonly text: string;
  readonly greeting: Greeting | null;
  readonly said: readonly Said[];
  /** The words of the sign-off and of the name under it. */
  readonly closing: readonly Word[];
}

const OPENER =
  /^(?:hi|hello|dear|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|ciao|ola|olá|hallo|bonjour|buenos dias|hola|moin|morning|salut|my dear|dearest|hi there|hello there|hey there|to whom)$/u;
const MOST_GREETING = 7;
const SIGN_OFF =
  /^(?:(?:with |all |kind |kindest |best |warm |warmest |many |my |very |sending |lots of |much |our |the |as |yours? |big |and |so )*(?:regards|wishes|best|love|hugs?|greetings|thanks|yours|sincerely|cheers|warmly|respectfully|cordially|gratefully|fondly|always|ever|truly|faithfully|gratitude|appreciation|sunshine|friend|x+)(?: from [^ ]+| to (?:you|all)(?: all)?| again| and regards| and best wishes| regards| yours| wishes)?|(?:thank|thanks) you(?: so much| very much| again| in advance)?|thanks (?:so much|a lot|again|in advance|very much)|(?:talk|speak|see you|until|more) (?:soon|then|later|tomorrow|next [^ ]+|on [^ ]+)|take (?:good )?care|have a (?:great|good|lovely|nice|wonderful|beautiful|super|fantastic) (?:day|week|weekend|evening|afternoon|one|time)|(?:your|the|from the|all at the|everyone at) (?:[^ ]+ ){0,3}team|bye|ciao|until then|for now|bye for now)$/u;

/** Takes a draft apart. */
export function readDraft(text: string, sender: string): Reading {
  const sentences = [...readWords(text)];
  const greeting = takeGreeting(sentences);
  const closing = takeClosing(sentences, sender);
  return {
    text,
    greeting,
    closing,
    said: sentences
      .filter(({ words }) => words.length > 0)
      .map((sentence) => ({
        ...sentence,
        line: lineOf(sentence.words),
        start: sentence.words[0]?.start ?? 0,
        end: sentence.words.at(-1)?.end ?? 0,
      })),
  };
}

/** Takes the greeting off the first sentence: "Hi Inês," or "Dear Ms Marques, thank you …". */
function takeGreeting(sentences: WordSentence[]): Greeting | null {
  const first = sentences[0];
  const word = first?.words[0];
  if (first === undefined || word === undefined) return null;
  const two = `${word.text} ${first.words[1]?.text ?? ''}`;
  const length = OPENER.test(two) ? 2 : OPENER.test(word.text) ? 1 : 0;
  if (length === 0) return null;
  const stop = first.words.findIndex((one, k) => k >= length && one.afterBreak);
  const to = stop === -1 ? first.words.length : stop;
  // "Hi Inês just checking in": the name ends where small letters begin.
  const small = first.words.findIndex(
    (one, k) =>
      k >= length &&
      !one.capital &&
      !/^(?:and|there|all|both|team|everyone|everybody|folks|or|von|van|de|da|dos|di|mr|mrs|ms|sir|madam|san|sama|sensei|ji|bey|friend|colleague|customer|client|valued|name|first|you|to|whom|it|may|concern)$/u.test(
        one.text,
      ),
  );
  const end = small === -1 || small > to ? to : small;
  if (end > MOST_GREETING) return null;
  const names = first.words.slice(length, end);
  const rest = first.words.slice(end);
  sentences[0] = {
    words: rest.map((one, k) => (k === 0 ? { ...one, afterBreak: false } : one)),
    question: first.question,
  };
  return {
    start: word.start,
    end: first.words[end - 1]?.end ?? word.end,
    opener: first.words
      .slice(0, length)
      .map((one) => one.text)
      .join(' '),
    names,
  };
}

/** Takes sign-off and name off the end. */
function takeClosing(sentences: WordSentence[], sender: string): Word[] {
  const own = new Set(sender.split(/\s+/u).map(plainName));
  const closing: Word[] = [];
  while (sentences.length > 0) {
    const words = sentences.at(-1)?.words ?? [];
    const line = words.map((one) => one.text).join(' ');
    const isName = words.length <= 3 && words.length > 0 && words.every((one) => own.has(plainName(one.text)));
    const isAnyName =
      closing.length === 0 &&
      words.length <= 2 &&
      words.every((one) => one.capital) &&
      sentences.length > 1 &&
      !/^(?:cheers|thanks|yes|no|coffee|lunch|tea)$/u.test(line);
    const isSignOff = words.length <= 6 && SIGN_OFF.test(line) && sentences.at(-1)?.question !== true;
    if (!isName && !isSignOff && !(isAnyName && !sentences.at(-1)?.question)) break;
    if (sentences.length === 1 && closing.length === 0 && !isName) break;
    closing.unshift(...words);
    sentences.pop();
  }
  return closing;
}

const readings = new WeakMap<Situation, Reading>();

/** The draft of a situation, taken apart. */
export function readingOf(situation: Situation): Reading {
  const known = readings.get(situation);
  if (known !== undefined) return known;
  const reading = withoutVocative(readDraft(situation.draft?.text ?? '', situation.user?.name ?? ''), situation);
  readings.set(situation, reading);
  return reading;
}

/** "Inês, thank you …": the name is a greeting, not the matter. */
function withoutVocative(reading: Reading, situation: Situation): Reading {
  const first = reading.said[0];
  const word = first?.words[0];
  if (reading.greeting !== null || first === undefined || word === undefined) return reading;
  if (plainName(word.text) !== plainName(givenName(situation.person.name))) return reading;
  if (first.words.length > 1 && first.words[1]?.afterBreak !== true) return reading;
  const words = first.words.slice(1);
  const said =
    words.length === 0 ? [] : [{ ...first, words, line: lineOf(words), start: words[0]?.start ?? first.start }];
  return {
    ...reading,
    greeting: { start: word.start, end: word.end, opener: '', names: [word] },
    said: [...said, ...reading.said.slice(1)],
  };
}
