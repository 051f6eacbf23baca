// How the user writes, from the mails they send: how these open and close, how long and how formal they are. Counts of words from short lists only; nothing
// else of a mail is kept. Proposes; changes no setting.
import type { Voice } from './voice';

/** What was noticed so far. */
export interface VoiceHeard {
  readonly mails: number;
  /** How often each greeting and each closing, as one would type it in the settings. */
  readonly greetings: Readonly<Record<string, number>>;
  readonly signOffs: Readonly<Record<string, number>>;
  /** Mails up to {@link SHORT} words, formal ones, and easy ones. */
  readonly short: number;
  readonly formal: number;
  readonly easy: number;
}

const NOTHING: VoiceHeard = { mails: 0, greetings: {}, signOffs: {}, short: 0, formal: 0, easy: 0 };

/** Mails from which on something is proposed. */
const ENOUGH = 3;
/** Words of a short mail. */
const SHORT = 60;
/** Lines from the end in which a closing is looked for. */
const LAST = 5;

const GREETING =
  /^(?:good (?:morning|afternoon|evening)|hi|hello|hey|dear)\b(?! (?:all|everybody|everyone|team|both)\b)/iu;
const SIGN_OFF =
  /^(?:best|all the best|(?:best|kind|warm|kindest|warmest) regards|best wishes|regards|with (?:best|kind|warm) (?:regards|wishes)|warmly|cheers|thanks|many thanks|thank you|yours|yours (?:sincerely|truly|faithfully)|sincerely|take care|until soon)$/iu;
const FORMAL =
  /^(?:dear|good (?:morning|afternoon|evening))\b|\b(?:sincerely|faithfully|I would be grateful|kindly|please find)\b/imu;
const EASY = /^(?:hey|hi)\b|\b(?:I'm|don't|can't|it's|you're|we're|I'll|cheers)\b/imu;

const counted = (counts: VoiceHeard['greetings'], words: string | undefined): VoiceHeard['greetings'] => {
  if (words === undefined) return counts;
  const name = words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
  return { ...counts, [name]: (counts[name] ?? 0) + 1 };
};

/** With one more mail. A note of a line or two without greeting and closing says nothing. */
export function hearVoice(text: string, before: VoiceHeard | null): VoiceHeard {
  const heard = before ?? NOTHING;
  const plain = text.replaceAll('’', "'");
  const lines = plain
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const greeting = GREETING.exec(lines[0] ?? '')?.[0];
  const signOff = lines
    .slice(1)
    .slice(-LAST)
    .map((line) => line.replace(/[\s,.!]+$/u, ''))
    .findLast((line) => SIGN_OFF.test(line));
  if (greeting === undefined && signOff === undefined) return heard;
  const isFormal = FORMAL.test(plain);
  return {
    mails: heard.mails + 1,
    greetings: counted(heard.greetings, greeting),
    signOffs: counted(heard.signOffs, signOff),
    short: heard.short + (plain.split(/\s+/u).length <= SHORT ? 1 : 0),
    formal: heard.formal + (isFormal ? 1 : 0),
    easy: heard.easy + (!isFormal && EASY.test(plain) ? 1 : 0),
  };
}

/** The words that stand in more than half of the mails. */
function usual(counts: VoiceHeard['greetings'], mails: number): string | null {
  const [first] = Object.entries(counts).toSorted(([, a], [, b]) => b - a);
  return first === undefined || first[1] * 2 <= mails ? null : first[0];
}

/** What to propose: how the user mostly writes, as far as it is known; null while too little is. */
export function voiceIn(heard: VoiceHeard):
  | (Pick<Voice, 'length'> & {
      readonly greeting: string | null;
      readonly signOff: string | null;
      readonly formality: 2 | 3 | 4;
    })
  | null {
  const { mails, short, formal, easy } = heard;
  if (mails < ENOUGH) return null;
  return {
    greeting: usual(heard.greetings, mails),
    signOff: usual(heard.signOffs, mails),
    length: short * 2 > mails ? 'short' : 'medium',
    formality: formal * 2 > mails ? 4 : easy * 2 > mails ? 2 : 3,
  };
}
