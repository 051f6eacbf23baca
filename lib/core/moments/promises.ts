// What the user promised in their own words: "I'll send you the deck on Friday". Not an offer with an if, not a question, not what others promised.
import { isTelling, rootOf } from '../guardrails/roots';
import { readWords } from '../guardrails/words';
import { addDays, type Day } from '../model/when';
import { datesIn } from '../text/date-ranges';
import { tokensOf } from '../text/date-tokens';
import { sentencesOf } from '../text/sentences';

/** Characters of one text that are read. */
const MOST = 4000;

const DOES =
  'send|email|mail|share|forward|get(?! married)|bring|come back|get back|circle back|reach out|get in touch|call|ring|phone|write|introduce|connect|put you in touch|find out|look into|prepare|draft|put together|set up|arrange|order|post|ship|follow up|let you (?:have|know)|confirm|update you|ask|check|make sure|have (?:it|that|this|them|the [^,.]{1,40}) (?:ready|done|with you|to you|over to you)|deliver|fix|sort out|organi[sz]e|provide|give you|issue|replace|refund|resolve|clarify|speak (?:to|with)|talk (?:to|with)|pass (?:it|that|this|them|the)|drop';
const SMALL =
  'also |then |just |gladly |happily |certainly |definitely |of course |personally |make sure to |be sure to |try to |quickly |still |be sending |then ';
/** "I'll send …", "let me get back …", "I promised to send …", "you will have it by …". */
const PROMISES = new RegExp(
  `\\b(?:(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to)|let me|(?:i|we)?(?:'ve| have)? ?promised? (?:you |her |him |them )?(?:to )?|i owe you) ?(?:${SMALL})*(${DOES})\\b(.*)`,
  'iu',
);
const OWES = /\b(?:i|we) (?:still )?owe (?:you|her|him|them) (.*)/iu;
const HAVE_IT = /\byou(?:'ll| will| should) (?:have|get|receive) ((?:it|this|that|the|a|an|our|my) .*)/iu;
/** "I'm sending the samples on Monday": a promise only with a day to come. */
const IS_DOING =
  /\b(?:i|we)(?:'m| am|'re| are) (sending|emailing|mailing|posting|shipping|calling|ordering|preparing|bringing)\b(.*)/iu;
/** Not yet a promise, or one of the day only. */
const OPEN =
  /\b(?:if|unless|whenever|in case|should you|would you like|happy to|let me know|shall (?:i|we)|should (?:i|we)|not|never|won't|can't|when you (?:want|like|need)|once (?:you|we have your))\b|\?\s*$/iu;
const NOT_YET =
  /\b(?:sorry|apologi[sz]e|delay\w*|late|not (?:yet|ready)|still (?:working|waiting)|need (?:more|another)|running behind|haven't|will send|'ll send)\b/iu;
const DONE =
  /\b(?:attached|attaching|enclosed|here (?:is|are|it is|you go)|here's|as promised|as discussed|find (?:the|my|our)|sent|just sent|below (?:is|are)|link to)\b/iu;
const THANKED = /\b(?:thanks|thank you|got (?:it|the)|received|arrived)\b/iu;

/** A promise as it was said. */
export interface Promised {
  /** What was promised, in their words: "send you the deck". */
  readonly what: string;
  /** The day by which it was promised; null when none was named. */
  readonly due: Day | null;
  /** Roots of the words that tell it from other things. */
  readonly roots: ReadonlySet<string>;
  /** Kept by talking: a call, an answer. */
  readonly talk: boolean;
}

/** A promise and the sentence that gives it: UTF-16 offsets into the text, end excluded. */
export interface Given extends Promised {
  readonly start: number;
  readonly end: number;
}

/** Every promise in a text of the user's. `said`: the day on which it was written. */
export function promisesIn(text: string, said: Day): Given[] {
  const body = text.slice(0, MOST);
  if (
    !/\b(?:will|shall|going to|let me|promised?|owe|sending|mailing|emailing|posting|shipping|calling|ordering|preparing|bringing)\b|['’]ll\b/iu.test(
      body,
    )
  )
    return [];
  return sentencesOf(body, [{ start: 0, end: body.length }]).flatMap(({ text: raw, start, end }) => {
    const sentence = raw.replaceAll('’', "'");
    const doing = IS_DOING.exec(sentence);
    const match = PROMISES.exec(sentence) ?? OWES.exec(sentence) ?? HAVE_IT.exec(sentence) ?? doing;
    if (match === null) return [];
    const clause = sentence.slice(Math.max(0, match.index - 30));
    if (OPEN.test(clause)) return [];
    const found = promised(match[0], match[2] === undefined ? '' : (match[1] ?? ''), match[2] ?? match[1] ?? '', said);
    return match === doing && (found.due === null || found.due === said) ? [] : [{ ...found, start, end }];
  });
}

const TALK =
  /^(?:call|calling|ring|phone|come back|get back|circle back|reach out|get in touch|follow up|write|let you know|update you|ask)$/iu;
const LEAD =
  /^(?:\s*(?:you|her|him|them|it|over|across|to|back|on|through|with|the|a|an|our|my|your|some|this|that)\b)+\s*/iu;

function promised(whole: string, verb: string, rest: string, said: Day): Promised {
  const dates = datesIn({ text: rest, tokens: tokensOf(rest), sentOn: said, country: null }, () => 'future');
  const date = dates.find(({ meaning }) => (meaning?.to ?? meaning?.from) != null);
  const due = date?.meaning?.to ?? date?.meaning?.from ?? null;
  const first = dates[0]?.lead ?? rest.length;
  const object = rest
    .slice(0, first)
    .replace(/[,;.!:(–-].*$/u, '')
    .replace(
      /\s+(?:by|on|until|before|at|in|for|this|next|as soon as .*|asap|shortly|soon|right away|then|and .*)\s*$/iu,
      '',
    )
    .trim();
  const start = whole.toLowerCase().indexOf(verb.toLowerCase());
  const what = verb === '' ? object : `${whole.slice(start, start + verb.length)} ${object}`.trim();
  return {
    what: what.replace(/\s+/gu, ' '),
    due: due !== null && due >= said ? due : null,
    roots: rootsIn(object.replace(LEAD, '')),
    talk: TALK.test(verb),
  };
}

const rootsIn = (text: string): Set<string> =>
  new Set(
    readWords(text)
      .flatMap(({ words }) => words)
      .map(({ text: word }) => word)
      .filter(
        (word) =>
          isTelling(word) ||
          /^(?:contract|invoice|price|offer|report|file|document|agenda|schedule|figures?|list|card|book|photos?|pictures?|article|link|details?|minutes|version|update|data|budget|order|names?|dates?|plan|numbers|information|info|presentation)$/u.test(
            word,
          ),
      )
      .map(rootOf),
  );

/** A later word between the two. */
export interface LaterTouch {
  readonly day: Day;
  readonly direction: 'in' | 'out' | 'both';
  readonly channel: string;
  readonly text: string;
}

/** Whether a later touch kept the promise: it brings the thing, they thank for it, or it was a promise to talk and they talked. */
export function keeps(touch: LaterTouch, { roots, talk }: Promised): boolean {
  const isTalk = /^(?:call|phone|meeting|visit|video)/u.test(touch.channel);
  if (talk && (isTalk || (touch.direction === 'out' && touch.text !== '' && !NOT_YET.test(touch.text)))) return true;
  if (touch.text === '') return false;
  const words = rootsIn(touch.text);
  const names = [...roots].some((root) => words.has(root));
  if (touch.direction === 'in')
    return names && THANKED.test(touch.text) && !/\b(?:in advance|waiting|looking forward|still)\b/iu.test(touch.text);
  if (NOT_YET.test(touch.text)) return false;
  return names || (roots.size === 0 && DONE.test(touch.text)) || /\bas promised\b/iu.test(touch.text);
}

/** How long an unnamed day is waited for, and how long a promise is worth keeping. Days. */
const SOON = 3;
const OPEN_FOR = 30;

/** When a promise that was given on a day is due, and when nobody waits for it any more. */
export const daysOf = (promise: Promised, said: Day): { readonly due: Day; readonly until: Day } => {
  const due = promise.due ?? addDays(said, SOON);
  return { due, until: addDays(due, OPEN_FOR) };
};
