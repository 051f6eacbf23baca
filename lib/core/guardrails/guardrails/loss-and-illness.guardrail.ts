// Loss and illness: a call or a handwritten note first; no celebration, no ask, no sale. What belonged to somebody or something lost is retired for good.
import { isAnswer, nameOf, ownFacts, reachesThem, remark } from '../about-them';
import { proposalsOf, type Wording, wordingsOf } from '../about-draft';
import { arrivalOf, daysApart } from '../arrival';
import type { Guardrail, Remark } from '../guardrail';
import { ASKS, GREETS, OFFERS_HELP, PROMOTES, REJOICES, RENEWS } from '../lexicon/tone';
import { cue } from '../line';
import { type Lost, lostOf, type Weight, weightOf, wordsOf } from '../losses';
import { plainName } from '../names';
import { readingOf } from '../reading';
import type { Situation } from '../situation';
import { readWords, type Word } from '../words';

const JOYFUL = /^(?:birthday|renewal|congratulation|anniversary|welcome_back|introduction)$/u;
const COMFORTS = /^(?:condolence|get_well)$/u;
/** A gift that consoles, when a human chooses it. */
const CONSOLES =
  /\b(?:flowers?|bouquet|wreath|lil(?:y|ies)|roses?|orchid|plant|tree|seeds?|donation|donate|charity|keepsake|portrait|painting|photo\w*|frame\w*|album|memorial|memory|remembrance|candle|engraved|urn|paw print|book|card|blanket|soup|meals?|food|casserole|groceries|cooked|fruit|tea|journal|poems?|help|music|audiobook|puzzle|slippers|cushion|get[- ]well)\b/iu;
/** A gift that plays. */
const PLAYS =
  /\b(?:champagne|prosecco|wine|whisky|whiskey|gin|beer|cocktail|party|balloons?|confetti|funny|joke|game|festive|celebrat\w*|cake|disco|karaoke|comedy)\b/iu;
/** The draft remembers the lost rather than taking them for alive. */
const REMEMBERS = cue(
  'sorry|condolences?|loss|lost|died|death|passed(?: away| on)?|late|memory|memories|memorial|remember(?:ing|ed|s)?|miss(?:ed|es|ing)?|in peace|grief|griev(?:e|ing)|mourn(?:ing)?|sympathy|sad(?:dened)?|was|were|had|funeral|no longer|since|without|heartbroken|comfort|thinking of|after|would have',
);

export const guardrail: Guardrail = {
  check(situation) {
    if (!reachesThem(situation)) return [];
    if (situation.gesture === undefined && !situation.draft?.text.trim()) return [];
    const retired = lostOf(situation).flatMap((lost) => revives(situation, lost) ?? []);
    if (retired.length > 0) return retired.slice(0, 1);
    const weight = weightOf(situation);
    return weight === null ? [] : tooMuch(situation, weight);
  },
};

type Key =
  | 'guard_loss_celebration'
  | 'guard_loss_ask'
  | 'guard_loss_first'
  | 'guard_loss_retired'
  | 'guard_illness_celebration'
  | 'guard_illness_ask'
  | 'guard_illness_first';

/** Everything that grief and illness keep back. */
function tooMuch(situation: Situation, { kind, facts, here }: Weight): Remark[] {
  const { gesture, draft, occasion } = situation;
  const say = (what: 'celebration' | 'ask' | 'first', wording?: Wording): Remark => {
    const key: Key = `guard_${kind}_${what}`;
    return remark(
      what === 'first' ? 'hold' : 'stop',
      { key, params: { name: nameOf(situation) } },
      facts,
      wording?.span ?? null,
    );
  };
  if (draft !== undefined) {
    const [joy] = [...wordingsOf(situation, GREETS, KINDLY), ...proposalsOf(situation, REJOICES)];
    if (joy !== undefined) return [say('celebration', joy)];
    const [sale] = [...proposalsOf(situation, PROMOTES), ...proposalsOf(situation, RENEWS)];
    if (sale !== undefined) return [say('ask', sale)];
    // Who answers a question of theirs may ask back.
    const mayAsk = !here && isAnswer(situation) && !COMFORTS.test(occasion ?? '');
    const [ask] = mayAsk ? [] : wordingsOf(situation, ASKS, OFFERS_HELP);
    if (ask !== undefined) return [say('ask', ask)];
  }
  if (occasion !== undefined && JOYFUL.test(occasion))
    return [say(occasion === 'renewal' || occasion === 'introduction' ? 'ask' : 'celebration')];
  if (gesture === undefined) return [];
  if (gesture.kind === 'gift')
    return CONSOLES.test(gesture.item) && !PLAYS.test(gesture.item)
      ? []
      : [
          ...(PLAYS.test(gesture.item)
            ? [say('celebration')]
            : COMFORTS.test(occasion ?? '') && kind === 'illness'
              ? []
              : [say('first')]),
        ];
  if (/^(?:experience|introduction|article|feature_help|credit)$/u.test(gesture.kind))
    return COMFORTS.test(occasion ?? '') && gesture.kind === 'article'
      ? []
      : [say(gesture.kind === 'experience' ? 'celebration' : 'first')];
  return gesture.kind === 'email' &&
    kind === 'loss' &&
    draft === undefined &&
    !isAnswer(situation) &&
    !wasConsoled(situation, facts[0]?.observedAt ?? null)
    ? [say('first')]
    : [];
}

/** "Welcome back" to somebody who was ill is kind. */
const KINDLY = cue('welcome back|well done|take care|get well');

/** Whether a call, a card or a note went before. */
function wasConsoled(situation: Situation, since: string | null): boolean {
  const arrival = arrivalOf(situation);
  const lately = (at: Parameters<typeof daysApart>[1]): boolean => {
    const days = daysApart(situation, at, arrival);
    const date = 'day' in at ? at.day : 'local' in at ? at.local : new Date(at.instant).toISOString();
    return days >= 0 && days <= 60 && (since === null || date.slice(0, 10) >= since);
  };
  return (
    (situation.past ?? []).some(({ kind, at }) => /^(?:call|card|note)$/u.test(kind) && lately(at)) ||
    (situation.interactions ?? []).some(
      ({ channel, at }) => /^(?:call|meeting|visit|phone)$/u.test(channel) && lately(at),
    )
  );
}

/** What brings the lost back as if nothing had happened; null when nothing does. */
function revives(situation: Situation, lost: Lost): Remark[] | null {
  const { gesture, draft, occasion } = situation;
  const say = (span: Remark['span']): Remark[] => [
    remark('stop', { key: 'guard_loss_retired', params: { name: nameOf(situation) } }, [lost.fact], span),
  ];
  if (lost.what !== 'being') return ofEnded(situation, lost) ? say(spanOf(situation, lost)) : null;
  const names = (words: readonly Word[]): Word | undefined =>
    words.find((word) => lost.words.has(plainName(word.stem)) || lost.words.has(plainName(word.text)));
  const replaced = (text: string): boolean => /\b(?:new|other|second|another|puppy)\b/iu.test(text);
  if (
    gesture !== undefined &&
    /^(?:gift|experience|card|note)$/u.test(gesture.kind) &&
    !COMFORTS.test(occasion ?? '')
  ) {
    const words = readWords(gesture.item).flatMap((sentence) => sentence.words);
    const isKeepsake =
      /\b(?:portrait|memorial|memory|keepsake|photo|frame|donation|remembrance|urn|engraved|in memory)\b/iu.test(
        gesture.item,
      );
    if (names(words) !== undefined && !isKeepsake && !replaced(gesture.item) && !stillHas(situation, lost))
      return say(null);
  }
  if (draft !== undefined) {
    for (const { words, line } of readingOf(situation).said) {
      const word = names(words);
      if (word === undefined || word.quoted || line.has(REMEMBERS) || replaced(line.text)) continue;
      const named = [...lost.words].some((one) => !COMMON.test(one) && one === plainName(word.stem));
      if (named || !stillHas(situation, lost)) return say({ start: word.start, end: word.end });
    }
  }
  // The birthday of the lost, with no words yet.
  const theirs = ownFacts(situation).some(
    ({ claim }) =>
      claim.type === 'moment' &&
      claim.kind === occasion &&
      claim.subject !== 'sender' &&
      names(wordsOf(claim)) !== undefined &&
      claim.date?.slice(-5) === situation.today.slice(5),
  );
  return theirs && draft === undefined ? say(null) : null;
}
const COMMON =
  /^(?:father|mother|mum|mom|dad|husband|wife|partner|spouse|brother|sister|son|daughter|child|baby|grand\w*|uncle|aunt|dog|cat|horse|pet|puppy|kitten|rabbit|parrot|pony)$/u;

/** Whether a younger fact speaks of another of the kind: a new dog, another brother. */
const stillHas = (situation: Situation, { fact, words }: Lost): boolean =>
  ownFacts(situation).some(
    ({ id, claim, observedAt }) =>
      id !== fact.id &&
      claim.type === 'preference' &&
      (observedAt ?? '') > (fact.observedAt ?? '') &&
      wordsOf(claim).some(({ stem }) => COMMON.test(stem) && words.has(stem)) &&
      // What names the lost is about the lost, whenever it was written down.
      !wordsOf(claim).some((word) => word.capital && words.has(plainName(word.stem))),
  );

const OF_MARRIAGE = cue(
  '(?:wedding )?anniversary|your (?:husband|wife|spouse|better half|other half)|you both|both of you|the two of you|as a couple|happily married|years of marriage|couples?',
);
const OF_ENGAGEMENT = cue(
  '(?:the|your|big) wedding|wedding (?:day|plans?|preparations?)|engagement|fianc[^ ]+|bride|groom|honeymoon|big day',
);
const OF_JOB = cue(
  'your (?:job|role|position|team|new role|work) (?:at|with|as)|work anniversary|years (?:at|with)|colleagues at',
);
const OF_BABY = cue(
  '(?:the|your|little|new) (?:baby|bump|pregnancy|arrival|one)|due date|nursery|baby shower|expecting|maternity|paternity',
);
const BY_WHAT = {
  marriage: OF_MARRIAGE,
  engagement: OF_ENGAGEMENT,
  job: OF_JOB,
  baby: OF_BABY,
  being: OF_BABY,
} as const;

const spanOf = (situation: Situation, { what }: Lost): Remark['span'] =>
  wordingsOf(situation, BY_WHAT[what], REMEMBERS)[0]?.span ?? null;

/** Whether it speaks of what has ended. */
function ofEnded(situation: Situation, { what, fact }: Lost): boolean {
  const { gesture, occasion } = situation;
  if (what === 'job' && hasBegunAnew(situation, fact.observedAt)) return false;
  if (spanOf(situation, { fact, what, words: new Set() }) !== null) return true;
  const item = ` ${gesture?.item.toLowerCase() ?? ''} `;
  if (what === 'marriage')
    return (
      /\b(?:couples?|anniversary|for two with (?:her|his|their)|husband|wife)\b/u.test(item) ||
      (occasion === 'anniversary' && !hasWorkAnniversary(situation))
    );
  if (what === 'engagement') return /\b(?:wedding|bridal|honeymoon|engagement)\b/u.test(item);
  if (what === 'baby') return /\b(?:baby|babies|toddler|nursery|stroller|newborn|maternity)\b/u.test(item);
  return occasion === 'anniversary' && hasWorkAnniversary(situation);
}

const hasWorkAnniversary = (situation: Situation): boolean =>
  ownFacts(situation).some(
    ({ claim }) => claim.type === 'moment' && /^(?:work_anniversary|contract)$/u.test(claim.kind),
  );

const hasBegunAnew = (situation: Situation, since: string | null): boolean =>
  ownFacts(situation).some(
    ({ claim, observedAt }) =>
      claim.type === 'moment' && claim.kind === 'work_anniversary' && (observedAt ?? '') > (since ?? ''),
  );
