// What belonged to somebody or something lost is retired: their birthday, their treats, the anniversary of what has ended. Remembering is welcome.
import { ownFacts } from './about-them';
import { wordingsOf } from './about-draft';
import type { Remark } from './guardrail';
import { cue } from './line';
import { type Lost, wordsOf } from './losses';
import { plainName } from './names';
import { readingOf } from './reading';
import type { KnownFact, Situation } from './situation';
import { readWords, type Word } from './words';

/** A place in the draft, or the whole of it. */
type Place = NonNullable<Remark['span']> | 'whole' | null;

const COMFORTS = /^(?:condolence|get_well)$/u;
const REPLACED = /\b(?:new|other|second|another|puppy)\b/iu;
/** The draft remembers the lost rather than taking them for alive. */
const REMEMBERS = cue(
  'sorry|condolences?|loss|lost|died|death|passed(?: away| on)?|late|memory|memories|memorial|remember(?:ing|ed|s)?|miss(?:ed|es|ing)?|in peace|grief|griev(?:e|ing)|mourn(?:ing)?|sympathy|sad(?:dened)?|was|were|had|funeral|no longer|since|without|heartbroken|comfort|thinking of|after|would have',
);

/** Where a draft or a gesture brings the lost back as if nothing had happened; null when it does not. */
export function revivedAt(situation: Situation, lost: Lost): Place {
  const { gesture, draft, occasion } = situation;
  if (lost.what !== 'being') return ofEnded(situation, lost);
  const names = (words: readonly Word[]): Word | undefined =>
    words.find((word) => lost.words.has(plainName(word.stem)) || lost.words.has(plainName(word.text)));
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
    if (names(words) !== undefined && !isKeepsake && !REPLACED.test(gesture.item) && !stillHas(situation, lost))
      return 'whole';
  }
  if (draft !== undefined) {
    for (const { words, line } of readingOf(situation).said) {
      const word = names(words);
      if (word === undefined || word.quoted || line.has(REMEMBERS) || REPLACED.test(line.text)) continue;
      const named = [...lost.words].some((one) => !COMMON.test(one) && one === plainName(word.stem));
      if (named || !stillHas(situation, lost)) return { start: word.start, end: word.end };
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
  return theirs && draft === undefined ? 'whole' : null;
}
const COMMON =
  /^(?:father|mother|mum|mom|dad|husband|wife|partner|spouse|brother|sister|son|daughter|child|baby|grand\w*|gran|granny|nana?|daddy|mummy|mommy|mam|mama|papa|uncle|aunt|dog|cat|horse|pet|puppy|kitten|rabbit|parrot|pony)$/u;

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
  'wedding anniversary|your anniversary|your (?:husband|wife|spouse|better half|other half)|(?:the|you) two of you|as a couple|happily married|years of marriage|married life',
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

/** Where it speaks of what has ended. */
function ofEnded(situation: Situation, { what, fact }: Lost): Place {
  const { gesture, occasion } = situation;
  if (hasBegunAnew(situation, fact, what)) return null;
  // A new job is spoken of gladly; only the anniversary of the old one is over.
  const isNewJob = fact.claim.type === 'moment' && fact.claim.kind === 'new_job';
  const said = isNewJob ? undefined : wordingsOf(situation, BY_WHAT[what], REMEMBERS)[0];
  if (said !== undefined) return said.span;
  const item = gesture?.item ?? '';
  if (ITEMS[what].test(item)) return 'whole';
  if (occasion !== 'anniversary') return null;
  return (what === 'marriage' && !hasWorkAnniversary(situation)) || (what === 'job' && hasWorkAnniversary(situation))
    ? 'whole'
    : null;
}

const ITEMS = {
  marriage: /\b(?:couples?|wedding|anniversary|husband|wife)\b/iu,
  engagement: /\b(?:wedding|bridal|honeymoon|engagement)\b/iu,
  baby: /\b(?:baby|babies|toddler|nursery|stroller|newborn|maternity)\b/iu,
  job: /\b(?:work anniversary|years of service)\b/iu,
  being: /(?!)/u,
} as const;

const hasWorkAnniversary = (situation: Situation): boolean =>
  ownFacts(situation).some(
    ({ claim }) => claim.type === 'moment' && /^(?:work_anniversary|contract)$/u.test(claim.kind),
  );

/** Whether they married again, or work somewhere else. */
const hasBegunAnew = (situation: Situation, ended: KnownFact, what: Lost['what']): boolean =>
  ownFacts(situation).some(({ id, claim, observedAt }) => {
    if (id === ended.id || claim.type !== 'moment' || (observedAt ?? '') <= (ended.observedAt ?? '')) return false;
    if (what === 'job') return claim.kind === 'work_anniversary' || claim.kind === 'new_job';
    return claim.kind === (what === 'baby' ? 'baby' : 'wedding');
  });
