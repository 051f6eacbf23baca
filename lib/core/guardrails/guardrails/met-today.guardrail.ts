// Met today: an automatic greeting alone on the day on which we meet, call or write. Speaks until the greeting was said; says nothing of other mail.
import { isAnswer, nameOf, ownFacts, remark } from '../about-them';
import { wordingsOf } from '../about-draft';
import { arrivalOf, roughly, wallTime, zonesOf } from '../arrival';
import type { Guardrail } from '../guardrail';
import { GREETS } from '../lexicon/tone';
import { cue, lineOf } from '../line';
import { readingOf } from '../reading';
import type { Situation, Touch } from '../situation';
import { readWords } from '../words';

const GREETINGS: ReadonlySet<string> = new Set([
  'birthday',
  'anniversary',
  'congratulation',
  'welcome_back',
  'check_in',
]);
const WRITTEN: ReadonlySet<string> = new Set(['note', 'card', 'email', 'gift', 'credit']);
/** Handed over or said by a human. */
const IN_PERSON = /^(?:in[_ -]?person|visit|meeting|call|phone|hand|face)/u;
const LONGEST_GREETING = 60;
const TWO_DAYS = 2 * 24 * 60 * 60_000;

/** The draft knows that they meet today. */
const KNOWS_THE_MEETING = cue(
  "(?:for|from|since|after|before|until|till|at) (?:this|earlier this|yesterday) (?:morning|afternoon|evening)|earlier(?: today)?|(?:see|seeing|saw|met|meet|meeting|talk|talking|talked|speak|speaking|spoke|call|called|chat|visit|lunch|dinner|coffee|conversation|join|joining|hear|hearing) (?:[^ ]+ ){0,5}?(?:today|tonight|later|just now|in an hour|at \\d+(?:[:.]\\d+)?|at noon|this (?:morning|noon|afternoon|evening)|yesterday)|today's (?:meeting|call|visit|conversation|workshop|lunch|session|review)|(?:our|the|your) (?:call|meeting|visit|conversation|chat|lunch|session|workshop|talk) (?:today|just now|this|a|was|went)|(?:after|since|before|at|in|on|from|for) our (?:call|meeting|visit|conversation|chat|lunch|talk)|(?:lovely|great|good|nice|wonderful|pleasure|joy) (?:to (?:(?:see|have|hear from) (?:you|her|him|them|both|all|everyone)(?! back)|meet|speak|talk)|seeing|meeting|speaking|talking|having|catching)|see you (?:at|in|later|soon|this|there)|as (?:i|we) said (?:today|this|on the|in|when|earlier)|when we (?:met|spoke|talked|meet|speak)|in person",
);
const UNSAID = cue(
  "forgot|forgotten|didn't|did not|hasn't|haven't|not|never|nobody|no one|nothing|without|missed|no mention|no word|should have|did nobody|unaware|wasn't|todo|to do|remember to|next time",
);

/** What it is: a greeting by its occasion, its words, or a day in memory that it falls on. */
function isGreeting(situation: Situation): boolean {
  const { gesture, draft, occasion } = situation;
  if (isAnswer(situation)) return false;
  if (gesture !== undefined && (!WRITTEN.has(gesture.kind) || IN_PERSON.test(gesture.channel))) return false;
  if (occasion !== undefined) return GREETINGS.has(occasion);
  if (draft !== undefined && draft.text.trim() !== '') {
    const { said } = readingOf(situation);
    const length = said.reduce((sum, { words }) => sum + words.length, 0);
    return length <= LONGEST_GREETING && wordingsOf(situation, GREETS).length > 0;
  }
  return gesture !== undefined && fallsOnTheirDay(situation);
}

function fallsOnTheirDay(situation: Situation): boolean {
  const { day } = wallTime(situation, arrivalOf(situation), zonesOf(situation)[0]);
  return ownFacts(situation).some(
    ({ claim }) =>
      claim.type === 'moment' &&
      /^(?:birthday|anniversary|work_anniversary)$/u.test(claim.kind) &&
      claim.date?.slice(-5) === day.slice(5),
  );
}

/** "Happy birthday once more": it was said before, unless this very mail has said it already. */
const AGAIN = cue('(?:once more|once again|again)');
const saysAgain = (situation: Situation): boolean =>
  readingOf(situation)
    .said.find(({ line }) => line.has(GREETS))
    ?.line.has(AGAIN) === true;

/** Whether the greeting was said in a touch: by us, or they thanked for it. */
const wasSaid = ({ text }: Touch): boolean =>
  readWords(text).some(({ words }) => {
    const line = lineOf(words);
    return (line.has(GREETS) || line.has(SAID)) && !line.has(UNSAID);
  });
const SAID = cue(
  '(?:wished|congratulated|greeted|toasted|sang|said it|mentioned (?:the|her|his|their) (?:birthday|anniversary|big day|promotion|award)|birthday (?:song|toast|cake|card)|brought (?:a |the |her |him |them )?(?:[^ ]+ )?(?:cake|flowers|card)|handed (?:over|her|him|them)|gave (?:her|him|them) (?:our|my) (?:best )?wishes)|thank(?:s|ed| you)? (?:[^ ]+ ){0,3}?(?:wishes|greetings|greeting|congratulations)',
);

export const guardrail: Guardrail = {
  check(situation) {
    const touches = situation.interactions ?? [];
    if (touches.length === 0 || !isGreeting(situation)) return [];
    const [zone] = zonesOf(situation);
    const arrival = arrivalOf(situation);
    const { day } = wallTime(situation, arrival, zone);
    const at = roughly(situation, arrival);
    const today = touches.filter(
      (touch) =>
        Math.abs(roughly(situation, touch.at) - at) < TWO_DAYS && wallTime(situation, touch.at, zone).day === day,
    );
    if (today.length === 0 || today.some(wasSaid)) return [];
    if (wordingsOf(situation, KNOWS_THE_MEETING).length > 0 || saysAgain(situation)) return [];
    return [remark('hold', { key: 'guard_met_today', params: { name: nameOf(situation) } })];
  },
};
