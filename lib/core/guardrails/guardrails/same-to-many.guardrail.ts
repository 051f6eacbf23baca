// The same words to many: the draft is, but for names and small words, what went to others before. Set phrases ("Happy birthday!") belong to everybody.
import type { Guardrail } from '../guardrail';
import { listed } from '../phrases';
import { readingOf } from '../reading';
import { rootOf } from '../roots';
import { likeness, type Signature, signatureOf, signatureOfWords, tellingWords } from '../similarity';
import type { SentText } from '../situation';

/** People who got a text of two sentences or more, and any other text. */
const FEW = 5;
const MANY = 20;
/** From this likeness on people notice. */
const ALIKE = 0.5;
/** Telling words below which two sentences are still a set phrase. */
const FEWEST_WORDS = 4;

/** The words of which set phrases are made. */
const SET = new Set(
  listed(
    'happy, birthday, bday, new, year, christmas, merry, easter, holidays, thanks, thank, got, it, great, perfect, good, sounds, see, then, tomorrow, congratulations, congrats, well, done, luck, best, wishes, wish, noted, will, do, welcome, back, nice, weekend, week, yes, no, ok, sure, received, confirmed, enjoy, cheers, speak, talk, safe, travels, trip, anniversary, many, happy, returns, have, hope, day, love, lovely, wonderful, much, very, appreciate, appreciated, agreed, fine, works, evening, blessed, season, greetings, absolutely, exactly, excellent, awesome, fantastic, brilliant, super, sending, warm, get, soon, feel, better, take, care, rest, coming, hear, let, know, amazing, deserved, kind, feeling, bon, message, reply, quick, help, helpful, all, special, journey, start, proud, beautiful, looking, forward, meeting, call, monday, friday, regards, perfectly, clear, understood, acknowledged, doing, going, work, job, keep, up, team, please, find, attached, sorry, delay, lot, lots, ton, tons, bunch, million, again, prompt, response, fast, quickly, quick, worries, problem, anytime, pleasure, cool, gladly, fun, enjoyed, later, catch, bye, goodbye, morning, afternoon, night, tuesday, wednesday, thursday, saturday, sunday, cordially, lovely, answer, info, information, update, reminder, invitation, today, next, time, nothing, add, agree, right, course, interesting, point, cheer, blast, year, ahead, everyone, family, easter, peaceful, relaxing, restful, break, summer, vacation',
  ).map(rootOf),
);

/** Speaks before the same words go out once more. */
export const guardrail: Guardrail = {
  check(situation) {
    const { draft, sent = [] } = situation;
    if (draft === undefined || sent.length < FEW) return [];
    const words = tellingWords(draft.text);
    const sentences = readingOf(situation).said.length;
    const isShort = sentences < 2;
    const isSetPhrase =
      words.length === 0 || (isShort ? words.every((word) => SET.has(word)) : words.length < FEWEST_WORDS);
    if (isSetPhrase) return [];
    const signature = signatureOfWords(words);
    const people = new Set(
      sent.filter((one) => likeness(signature, signatureFor(one)) >= ALIKE).map(({ to }) => to.trim().toLowerCase()),
    );
    people.delete(situation.person.name.trim().toLowerCase());
    if (people.size < (isShort ? MANY : FEW)) return [];
    return [
      {
        severity: 'hold',
        span: null,
        sentence: { key: 'guard_same_many', params: { count: people.size } },
        facts: [],
        evidence: null,
      },
    ];
  },
};

const signatures = new WeakMap<SentText, Signature>();

function signatureFor(sent: SentText): Signature {
  const known = sent.signature ?? signatures.get(sent);
  if (known !== undefined) return known;
  const made = signatureOf(sent.text);
  signatures.set(sent, made);
  return made;
}
