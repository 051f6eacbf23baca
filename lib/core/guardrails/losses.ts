// What they lost and what they suffer from: deaths, illness, ended jobs and marriages, as far as memory and conversation tell.
import { ageOf, isSelf, ownFacts } from './about-them';
import { daysApart } from './arrival';
import { cue, lineOf } from './line';
import { plainName } from './names';
import type { KnownFact, Situation, Time } from './situation';
import { readWords, type Word } from './words';
import type { Claim } from '../model/fact';

/** Days for which grief and illness come before everything else. */
const GRIEF = 180;
const ILLNESS = 90;
/** A message of theirs counts for as long as this. Days. */
const TOLD = 60;
/** UTF-16 characters of a message that are read. */
const MOST = 4000;

/** What weighs on them now. */
export interface Weight {
  readonly kind: 'loss' | 'illness';
  readonly facts: readonly KnownFact[];
  /** They tell of it in this very conversation. */
  readonly here: boolean;
}

/** Somebody or something that is no more: what belonged to it is retired. */
export interface Lost {
  readonly fact: KnownFact;
  /** Names and nouns that stand for it, plain. */
  readonly words: ReadonlySet<string>;
  readonly what: 'being' | 'marriage' | 'engagement' | 'job' | 'baby';
}

const WELL_AGAIN =
  /\b(?:recovered|fully well|healthy again|well again|all clear|cured|back (?:at|to|in) (?:work|the office|training|running)|cancer[- ]free|in remission|healed|better now|out of (?:hospital|the woods)|discharged|good health|clean bill|over the worst)\b/iu;
const NO_ILLNESS =
  /\b(?:pregnan\w*|expecting|marathon|training|check-?up|vaccin\w*|fit(?:ness)?|yoga|diet|gym|stopped smoking|quit smoking|running|step count|wellness|allerg\w*|vegetarian|glasses|dentist)\b/iu;
const DIED =
  /\b(?:died|dies|passed (?:away|on)|death|funeral|lost (?:his|her|their|my|a) (?:\w+ )?(?:father|mother|mum|mom|dad|husband|wife|partner|brother|sister|son|daughter|child|baby|grand\w+|friend|dog|cat|horse|pet|uncle|aunt|parents?)|bereave\w*|widow\w*|put to sleep|put down|miscarr\w*|stillb\w*|in mourning|buried)\b/iu;

/** Told in a conversation. */
const TELLS_OF_DEATH = cue(
  '(?:passed away|passed on|died|has died|funeral|bereavement|bereaved|in mourning|put to sleep|miscarriage|stillborn)|(?:my|our) (?:late|dear late) [^ ]+|(?:lost|losing|buried|burying|death of|loss of) (?:my|our) (?:[^ ]+ )?(?:father|mother|mum|mom|dad|husband|wife|partner|brother|sister|son|daughter|child|baby|grand[^ ]+|friend|dog|cat|horse|uncle|aunt|parents?|colleague)',
);
const TELLS_OF_ILLNESS = cue(
  "(?:i am|i'm|i've been|i was|she is|he is|she's|he's|my [^ ]+ is|been) (?:[^ ]+ )?(?:in hospital|in the hospital|in intensive care|diagnosed|seriously ill|very ill|ill|sick|on sick leave|signed off|undergoing|having (?:an? )?(?:operation|surgery|chemo[^ ]*))|diagnosed with|chemo(?:therapy)?|(?:had|having|after|my|her|his) (?:[^ ]+ )?(?:surgery|operation|stroke|heart attack|accident)|intensive care|burn ?out|on sick leave|broke my",
);

const isIllness = ({ claim }: KnownFact): boolean =>
  claim.type === 'moment' && claim.kind === 'health' && !WELL_AGAIN.test(claim.value) && !NO_ILLNESS.test(claim.value);

const isDeath = ({ claim }: KnownFact): boolean => {
  if (claim.type === 'moment') return claim.kind === 'bereavement';
  return (
    claim.type === 'preference' && /^(?:family|pet|personal_fact)$/u.test(claim.category) && DIED.test(claim.value)
  );
};

/** Days since it happened, or since it was told; the later counts for what was told late. */
function daysSince(fact: KnownFact, situation: Situation): number | null {
  const { claim } = fact;
  const date =
    claim.type === 'moment' && claim.date !== null && /^\d{4}-\d{2}-\d{2}/u.test(claim.date) ? claim.date : null;
  if (date === null) return ageOf(fact, situation);
  const happened = Date.parse(`${date.slice(0, 10)}T00:00Z`);
  return (Date.parse(`${situation.today}T00:00Z`) - happened) / 86_400_000;
}

/** Somebody whom they only work with: sad, but not theirs to mourn before everything else. */
const AT_WORK =
  /\b(?:colleague|boss|manager|assistant|client|customer|neighbou?r|team-?mate|co-?worker|supplier|competitor|founder|ceo|intern|predecessor)s?\b/iu;

/** Grief or illness of these days; null when there is none. */
export function weightOf(situation: Situation): Weight | null {
  const own = ownFacts(situation);
  const within =
    (days: number) =>
    (fact: KnownFact): boolean => {
      const age = daysSince(fact, situation);
      return age === null || (age >= -30 && age <= days);
    };
  const near = own.filter(({ claim }) => !AT_WORK.test(claim.subject));
  const deaths = near.filter((fact) => isDeath(fact) && within(GRIEF)(fact));
  if (deaths.length > 0) return { kind: 'loss', facts: deaths, here: told(situation)?.here ?? false };
  const ills = near.filter((fact) => isIllness(fact) && within(ILLNESS)(fact) && !isOver(fact, own));
  if (ills.length > 0) return { kind: 'illness', facts: ills, here: told(situation)?.here ?? false };
  return told(situation);
}

/** Whether they said later that they are well again. */
const isOver = (ill: KnownFact, facts: readonly KnownFact[]): boolean =>
  facts.some(
    (fact) =>
      fact.id !== ill.id &&
      WELL_AGAIN.test(fact.claim.value) &&
      (fact.observedAt ?? '9') >= (ill.observedAt ?? '') &&
      fact.claim.subject === ill.claim.subject,
  );

/** What they wrote of it in the conversation, or in a mail of these weeks. */
function told(situation: Situation): Weight | null {
  const now = situation.now === undefined ? { day: situation.today } : { instant: situation.now.instant };
  const fresh = ({ at }: { readonly at: Time | null }): boolean =>
    at === null || Math.abs(daysApart(situation, at, now)) <= TOLD;
  const texts = [
    ...(situation.interactions ?? [])
      .filter((touch) => touch.direction === 'in' && touch.text !== '' && fresh(touch))
      .slice(0, 20)
      .map(({ text }) => ({ text, here: false })),
    ...(situation.thread ?? [])
      .filter((message) => message.from === 'them' && fresh(message))
      .slice(-20)
      .map(({ text }) => ({ text, here: true })),
  ];
  for (const { text, here } of texts.toReversed()) {
    const lines = readWords(text.slice(0, MOST)).map(({ words }) => lineOf(words));
    if (lines.some((line) => line.has(TELLS_OF_DEATH))) return { kind: 'loss', facts: [], here };
    if (lines.some((line) => line.has(TELLS_OF_ILLNESS))) return { kind: 'illness', facts: [], here };
  }
  return null;
}

const ENDED: readonly (readonly [RegExp, Lost['what']])[] = [
  [
    /\b(?:divorc\w*|separated|separation|split up|splitting up|broke up|broken up|left (?:her|his|their) (?:husband|wife)|ex[- ](?:husband|wife)|marriage (?:ended|is over)|no longer married)\b/iu,
    'marriage',
  ],
  [
    /\b(?:called off|broke off|cancelled|off) (?:the |her |his |their )?(?:wedding|engagement)\b|\b(?:wedding|engagement) (?:is |was |has been )?(?:called off|broken off|cancelled|off)\b/iu,
    'engagement',
  ],
  [
    /\b(?:laid off|let go|made redundant|redundan\w*|lost (?:her|his|their|my) job|was fired|dismissed from|left (?!for\b)(?:the company|her job|his job|their job)|job ended|resigned|no longer (?:works|working|with|at))\b/iu,
    'job',
  ],
  [/\b(?:miscarr\w*|stillb\w*|lost the (?:baby|pregnancy))\b/iu, 'baby'],
];

/** Whether a new job ended the one whose anniversary is remembered. */
const leavesBehind = ({ observedAt, claim }: KnownFact, situation: Situation): boolean =>
  claim.type === 'moment' &&
  (claim.date === null || claim.date.slice(0, 10) <= situation.today) &&
  ownFacts(situation).some(
    (old) =>
      old.claim.type === 'moment' &&
      old.claim.kind === 'work_anniversary' &&
      (old.observedAt ?? '') < (observedAt ?? ''),
  );

const NOUNS =
  /^(?:father|mother|mum|mom|dad|husband|wife|partner|fianc\w+|spouse|brother|sister|son|daughter|child|baby|grand\w+|gran|granny|nana?|daddy|mummy|mommy|mam|mama|papa|uncle|aunt|dog|cat|horse|puppy|kitten|rabbit|parrot|pet|pony|labrador|terrier|spaniel|retriever|poodle|dachshund|beagle|collie|hamster|tortoise|budgie)$/u;
const DOGS =
  /^(?:puppy|labrador|terrier|spaniel|retriever|poodle|dachshund|beagle|collie|shepherd|bulldog|husky|pug|setter|greyhound|dalmatian|boxer|mastiff|schnauzer|corgi)$/u;
const CATS = /^(?:kitten|tabby|siamese|persian|ragdoll)$/u;
/** Different words for the same relative. */
const SAME = [
  ['father', 'dad', 'daddy', 'papa'],
  ['mother', 'mum', 'mummy', 'mom', 'mommy', 'mam', 'mama'],
  ['grandfather', 'granddad', 'grandad', 'grandpa', 'gramps'],
  ['grandmother', 'grandma', 'gran', 'granny', 'nan', 'nana'],
] as const satisfies readonly (readonly string[])[];
const NO_NAME =
  /^(?:sender|their|her|his|my|the|a|an|died|passed|away|after|in|on|of|at|was|put|to|sleep|death|loss|lost|last|our|and|had|has|funeral|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|suddenly|cancer|long|illness|year|years|week|weeks|month|old|late|named|called|she|he|they|it)$/u;

/** What is gone for good, whenever it went. */
export function lostOf(situation: Situation): Lost[] {
  return ownFacts(situation).flatMap((fact): Lost[] => {
    const { claim } = fact;
    const text = `${claim.subject} ${claim.value}`;
    if (claim.type === 'moment' && claim.kind === 'new_job' && isSelf(fact) && leavesBehind(fact, situation))
      return [{ fact, words: new Set(), what: 'job' }];
    const ended = claim.type === 'signal' ? undefined : ENDED.find(([told_]) => told_.test(text));
    if (ended !== undefined && (isSelf(fact) || ended[1] !== 'job'))
      return [{ fact, words: new Set(), what: ended[1] }];
    if (!isDeath(fact)) return [];
    const words = new Set<string>();
    for (const { words: said } of readWords(isSelf(fact) ? claim.value : text))
      for (const word of said) {
        const plain = plainName(word.stem);
        if (NOUNS.test(word.stem)) words.add(plain);
        else if (word.capital && !NO_NAME.test(word.text) && plain.length > 1) words.add(plain);
      }
    const all = withNouns(words, situation);
    return [
      {
        fact,
        words: new Set([
          ...all,
          ...[...all].flatMap((word) => (DOGS.test(word) ? ['dog'] : CATS.test(word) ? ['cat'] : [])),
          ...SAME.filter((names) => names.some((name) => all.has(name))).flat(),
        ]),
        what: 'being',
      },
    ];
  });
}

/** Subject and value of a claim as words. */
export function wordsOf(claim: Claim): readonly Word[] {
  const known = read.get(claim);
  if (known !== undefined) return known;
  const words = readWords(`${claim.subject} ${claim.value}`).flatMap((sentence) => sentence.words);
  read.set(claim, words);
  return words;
}

const read = new WeakMap<Claim, readonly Word[]>();

/** "Bello" is a dog by another fact: what belonged to the dog belonged to Bello. */
function withNouns(words: ReadonlySet<string>, situation: Situation): ReadonlySet<string> {
  const all = new Set(words);
  for (const { claim } of ownFacts(situation)) {
    if (claim.type !== 'preference' || !/^(?:pet|family)$/u.test(claim.category)) continue;
    const said = wordsOf(claim);
    if (said.some((word) => words.has(plainName(word.stem)) && word.capital))
      for (const { stem } of said) if (NOUNS.test(stem)) all.add(plainName(stem));
  }
  return all;
}
