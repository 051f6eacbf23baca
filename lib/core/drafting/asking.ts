// Whether there is one thing worth asking somebody in the mail that is being written, in which words, and why. Restrained: nothing where there is trouble or
// grief, nothing while they have not answered, nothing twice, nothing that they have told. Content, in English; asks nothing by itself.
import { openTrouble } from '../guardrails/trouble';
import { weightOf } from '../guardrails/losses';
import type { Situation, ThreadMessage, Time } from '../guardrails/situation';
import { digest } from '../model/digest';
import { type Claim, isCurrent } from '../model/fact';
import type { Interaction } from '../model/interaction';
import { givenName } from '../model/person';
import { ASKED, type Asked, type Question } from '../model/question';
import type { Sentence } from '../model/sentence';
import { Day, daysBetween, dayOf } from '../model/when';
import { comingDates } from '../text/dates';
import { soberReason } from './brief';
import { isForMachines } from './thread';
import { topicOf } from './topic';

/** Days until the same thing may be asked again: after it went out, and after "Not now". */
const ASKED_FOR = 365;
const LATER = 30;
/** Days between two questions to a person, and for which one may wait for its answer. */
const APART = 30;
/** Days without any question after one that the user did not want. */
const QUIET = 7;
/** Days for which an arrangement in a conversation counts. */
const FRESH = 14;
/** Mails back and forth from which on it is worth knowing how to reach somebody; and touches and days for one's birthday. */
const WRITES_OFTEN = 8;
const CLOSE_TOUCHES = 12;
const CLOSE_DAYS = 180;

/** What is looked at. `touches`: the latest first. `waiting`: claims that are proposed and not decided. */
export interface Askable {
  /** With the words of the open conversation, oldest first; without any for a new mail. */
  readonly situation: Situation;
  readonly touches: readonly Interaction[];
  readonly waiting: readonly Claim[];
  readonly questions: readonly Question[];
}

/** One question. `words` go into the mail, `why` is for the user. */
export interface Asking {
  readonly topic: Asked;
  readonly words: string;
  readonly why: Sentence;
}

/** The one thing worth asking now; null for nothing. */
export function questionFor(askable: Askable): Asking | null {
  const { situation, waiting, questions } = askable;
  const { today } = situation;
  if (!mayAsk(askable)) return null;
  const known = new Set(
    [...situation.facts.filter((fact) => isCurrent(fact, today)).map(({ claim }) => claim), ...waiting].map(topicOf),
  );
  for (const topic of ASKED) {
    if (known.has(topic) || isSpent(questions, topic, today)) continue;
    const asking = ASK[topic](askable);
    if (asking !== null) return { topic, ...asking };
  }
  return null;
}

/** Whether this is a moment for a question at all. */
function mayAsk({ situation, touches, questions }: Askable): boolean {
  const { facts, today, thread = [] } = situation;
  if (soberReason(facts, today) !== null || openTrouble(situation) !== null || weightOf(situation) !== null)
    return false;
  if (
    facts.some(
      ({ claim, state }) => claim.type === 'signal' && state === 'open' && !/^(?:gratitude|praise)$/u.test(claim.kind),
    )
  )
    return false;
  // Who has not answered yet is asked nothing more, and who never wrote is asked nothing.
  const mail = touches.find(({ channel }) => channel === 'email');
  const last = thread.at(-1)?.from ?? (mail?.direction === 'in' ? 'them' : 'me');
  if (last !== 'them' || thread.some((message) => message.from === 'them' && isForMachines(message))) return false;
  return !questions.some(
    ({ state, day }) => daysBetween(day, today) < (state === 'later' || state === 'never' ? QUIET : APART),
  );
}

const isSpent = (questions: readonly Question[], topic: Asked, today: Day): boolean =>
  questions.some(
    (question) =>
      question.topic === topic &&
      (question.state === 'never' ||
        daysBetween(question.day, today) < (question.state === 'later' ? LATER : ASKED_FOR)),
  );

type Worded = Omit<Asking, 'topic'>;

/** One of several wordings, always the same for the same person. */
const worded = ({ person }: Situation, ...words: readonly [string, ...string[]]): string =>
  words[Number.parseInt(digest('ask', person.id).slice(0, 8), 16) % words.length] ?? words[0];

const nameOf = ({ person }: Situation): string => givenName(person.name) || person.name;

const ASK: Readonly<Record<Asked, (askable: Askable) => Worded | null>> = {
  diet: ({ situation }) => {
    const meal = mealAhead(situation);
    if (meal === null) return null;
    const name = nameOf(situation);
    return {
      words: worded(
        situation,
        `Before I book anything for ${meal.meal}: is there anything you do not eat?`,
        `Is there anything you do not eat? Then I can choose well for ${meal.meal}.`,
        `One small thing for ${meal.meal}: is there anything that you would rather not eat?`,
      ),
      why:
        meal.day === null
          ? { key: 'ask_why_diet', params: { meal: meal.meal, name } }
          : { key: 'ask_why_diet_day', params: { meal: meal.meal, name, day: meal.day } },
    };
  },
  zone: ({ situation }) =>
    isCallAcrossZones(situation)
      ? {
          words: worded(
            situation,
            'Which city are you in these days? Then I propose hours that suit your clock.',
            'So that I propose sensible hours: in which city are you at the moment?',
          ),
          why: { key: 'ask_why_zone', params: { name: nameOf(situation) } },
        }
      : null,
  channel: ({ situation, touches }) => {
    const mails = touches.filter(({ channel }) => channel === 'email');
    const both =
      mails.some(({ direction }) => direction === 'in') && mails.some(({ direction }) => direction === 'out');
    return mails.length < WRITES_OFTEN || !both
      ? null
      : {
          words: worded(
            situation,
            'By the way, how do you like to be reached when something is quick: by mail, or rather by phone?',
            'One practical question: when something is quick, do you prefer a call or a mail?',
          ),
          why: { key: 'ask_why_channel', params: { name: nameOf(situation), count: mails.length } },
        };
  },
  birthday: ({ situation, touches }) => {
    const days = touches.flatMap(({ at }) => (at === null ? [] : daysBetween(dayOf(at), situation.today)));
    const longest = Math.max(0, ...days);
    const told = situation.facts.filter(({ claim }) => claim.type !== 'signal').length;
    return touches.length < CLOSE_TOUCHES || longest < CLOSE_DAYS || told < 2
      ? null
      : {
          words: worded(
            situation,
            'And while I think of it: when is your birthday? I would like not to miss it.',
            'May I ask when your birthday is? I would not like to miss it.',
          ),
          why: { key: 'ask_why_birthday', params: { name: nameOf(situation), months: Math.floor(longest / 30) } },
        };
  },
};

const MEAL = /\b(?<meal>breakfast|brunch|lunch|dinner|supper|barbecue)\b/iu;
const TOGETHER =
  /\b(?:let['’]s|let us|shall we|join (?:us|me|you)|see you|meet(?:ing)?|we(?:['’]re| are| will|['’]ll)|book(?:ed)?|table|reserv\p{L}+|looking forward|invit\p{L}+|come (?:to|for|over|along)|how about|what about|would (?:you|love)|are you free|dinner is on|I['’]ll cook|for (?:breakfast|brunch|lunch|dinner|supper))\b/iu;
/** What is over, with others, or only names a time of the day. */
const NO_MEAL =
  /\b(?:thank|thanks|was|were|had|yesterday|last (?:night|week|month|time)|enjoyed|cancel\p{L}*|postpon\p{L}*|(?:after|before|until|by|since|over|during|at) (?:breakfast|brunch|lunch|dinner|supper)|(?:lunch|dinner|breakfast) (?:break|hour|time)|out (?:for|to|at) (?:lunch|dinner)|(?:with|for) (?:my|the|our) (?:wife|husband|partner|family|parents|mother|father|kids|children|team|boss|in-laws))\b/iu;

const sentencesOf = (text: string): readonly string[] => text.match(/[^.!?\n]+[.!?]*/gu) ?? [];

/** Days since a message; 0 where it does not say. */
function ageOf(at: Time | null, today: Day): number {
  const text =
    at === null
      ? null
      : 'day' in at
        ? at.day
        : 'local' in at
          ? at.local.slice(0, 10)
          : new Date(at.instant).toISOString().slice(0, 10);
  const day = Day.safeParse(text).data;
  return day === undefined ? 0 : daysBetween(day, today);
}

const fresh = ({ thread = [], today }: Situation): readonly ThreadMessage[] =>
  thread.filter(({ at }) => ageOf(at, today) <= FRESH);

/** A meal that the conversation arranges for the two of them; `day` null where none is named. The last word about it counts. */
function mealAhead(situation: Situation): { readonly meal: string; readonly day: Day | null } | null {
  const { today } = situation;
  for (const { text, at } of fresh(situation).toReversed()) {
    const said = Day.safeParse(at !== null && 'local' in at ? at.local.slice(0, 10) : today).data ?? today;
    for (const sentence of sentencesOf(text).toReversed()) {
      const meal = MEAL.exec(sentence)?.groups?.['meal']?.toLowerCase();
      if (meal === undefined || NO_MEAL.test(sentence)) continue;
      const [date] = comingDates(sentence, said);
      if (date === undefined && !TOGETHER.test(sentence)) continue;
      const day = date === undefined || date.from !== date.to ? null : date.from;
      // A meal that is over is asked about no more.
      if ((day ?? date?.to ?? today) < today) continue;
      return { meal, day };
    }
  }
  return null;
}

const CALL = /\b(?:call|video call|zoom|teams|catch[- ]?up|meeting|speak|talk)\b/iu;
const ARRANGED =
  /\b(?:shall we|let['’]s|could we|can we|when|what time|which day|slot|available|availability|calendar|next week|this week|tomorrow|schedul\p{L}+|(?:mon|tues|wednes|thurs|fri)day)\b/iu;
const AWAY =
  /\b(?:your time|my time|time ?zones?|hours (?:ahead|behind)|travell?ing|abroad|jet ?lag|overseas|on the road|flying (?:to|out|back))\b/iu;

/** A call that is being arranged while somebody is elsewhere. */
function isCallAcrossZones(situation: Situation): boolean {
  const texts = fresh(situation).map(({ text }) => text);
  const isArranged = texts.some((text) => sentencesOf(text).some((one) => CALL.test(one) && ARRANGED.test(one)));
  return isArranged && texts.some((text) => AWAY.test(text));
}
