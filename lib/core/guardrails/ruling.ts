// What a remembered fact rules out: things, wordings, times of the week, an amount. Reads the fact's value, never the draft.
import type { Fact } from '../model/fact';
import type { PreferenceClaim } from '../model/preference';
import { type Amount, amountsIn } from './amounts';
import { outsideOf, type Slot, slotsIn } from './hours';
import { CHANNEL_CONCEPTS, type Concept, DIETS } from './lexicon/things';
import { GENERAL } from './lexicon/world';
import { isDescribed, isNameOf, kindsOf, type Mention, thingsInFact } from './mentions';
import { listed, type Phrases, phraseAt, phrasesOf } from './phrases';
import { readWords, stemOf, type Word, wordsOf } from './words';

/** What must not be proposed because of one fact. */
export interface Ruling {
  readonly fact: Fact;
  readonly claim: PreferenceClaim;
  readonly concepts: ReadonlySet<Concept>;
  /** Wordings, as stems, for what no word list holds. */
  readonly literals: readonly (readonly string[])[];
  /** Times at which nothing may be proposed. */
  readonly slots: readonly Slot[];
  /** Times at which the things are ruled out; null: at any time. */
  readonly within: readonly Slot[] | null;
  readonly limit: Amount | null;
  /** Speaks only of what is proposed to their family. */
  readonly atHome: boolean;
}

const diets: Phrases<Concept> = phrasesOf(
  Object.entries(DIETS).flatMap(([name, concepts]) => concepts.map((concept) => [name, concept] as const)),
);

/** Groups that the person is part of and speaks for at work. */
const WORK =
  /\b(?:company|firm|team|office|department|business|organi[sz]ation|agency|foundation|school|fund|employer|we|us)\b/i;
const HOME =
  /\b(?:family|household|home|house|wife|husband|spouse|partner|daughters?|sons?|kids?|child(?:ren)?|twins|mother|father|mum|mom|dad|parents?|sister|brother|grand\w+|baby|kitchen)\b/i;

/** Whether a fact is about the person, only about their family, or about somebody else (null). */
function scopeOf(subject: string): 'self' | 'home' | null {
  if (/^(?:sender|me|myself)$/i.test(subject.trim())) return 'self';
  if (HOME.test(subject) && !/\b(?:family|home) (?:firm|business|company)\b/i.test(subject)) return 'home';
  return WORK.test(subject) ? 'self' : null;
}

const NEGATOR =
  /^(?:no|not|never|nothing|without|don't|dont|doesn't|can't|cannot|won't|avoid|avoids|avoiding|except|refuses?|hates?|dislikes?|off|allergic|nor|neither|outside|isn't|aren't|minus|over|than|instead|free|forbidden|banned|quit|stopped|gave|given|ditched|dropped|abstains?|skips?|dreads?|loathes?|detests?|refrains?|hated|disliked|swore|sworn)$/;
const RELEASE = /^(?:but|prefers?|preferably|only|just|rather|please|yes|except|unless|likes?|loves?)$/;
const ALLERGY =
  /^(?:allerg(?:y|ic|ies)|intoleran(?:t|ce)|free|anaphyla\w*|afraid|scared|fears?|phobia|terrified|\w+phobi[ac])$/;

/** Kinds of food, drink and flowers of which one may be disliked and another liked. */
const OF_TASTE: ReadonlySet<string> = new Set([
  'alcohol',
  'meat',
  'fish',
  'shellfish',
  'dairy',
  'gluten',
  'nut',
  'sugar',
  'flowers',
] satisfies Concept[]);
const general: ReadonlySet<string> = new Set(listed(GENERAL).map((phrase) => phrase.split(' ').map(stemOf).join(' ')));

/** The concepts that a wording means most closely: sushi is sushi, though it is fish as well. */
function nearestOf({ concepts }: Mention, stems: readonly string[]): readonly Concept[] {
  const named = concepts.filter((concept) => isNameOf(concept, stems));
  return named.length > 0
    ? named
    : concepts.filter((concept) => !concepts.some((other) => other !== concept && kindsOf(other).has(concept)));
}

/** Whether a wording names the whole of a concept, rather than one sort of it. */
const isWholeKind = (concept: Concept, stems: readonly string[]): boolean =>
  ![...kindsOf(concept)].some((kind) => OF_TASTE.has(kind)) ||
  isNameOf(concept, stems) ||
  isDescribed(concept, stems) ||
  general.has(stems.join(' '));

const SABBATH = /\b(?:shabbat|shabbos|sabbath)\b/i;
/** From Friday's evening to Saturday's. */
const SABBATH_HOURS: readonly Slot[] = [
  { days: [5], start: 17 * 60, stop: 24 * 60, from: 0, to: 0 },
  { days: [6], start: 0, stop: 24 * 60, from: 0, to: 0 },
];

/** What fills the hours that are named with it: "picks up the children at three". */
const TAKEN =
  /\b(?:pick(?:s|ing)? up|pick-?ups?|school run|nursery run|drop(?:s|ping)? (?:off|the)|drop-?offs?|naps?|pray(?:s|ers?)?|mass|church|mosque|synagogue|gym|yoga|pilates|swim(?:s|ming)?|class(?:es)?|train(?:s|ing)|choir|rehearsals?|practice|therapy|physio|dialysis|commut(?:es|ing)|on the train|busy|blocked|unavailable|booked|day off|off work|away|asleep|sleeps|shift|closed|stand-?up|all-?hands|board meeting|team meeting|leadership meeting|family (?:time|dinner)|bath ?time|bed ?time|cooks|in (?:clinic|surgery|court|theatre|class)|teach(?:es|ing)|coaches|focus (?:time|day)|deep work|not working|childcare|looks after|with (?:the|her|his|their) (?:kids|children|daughters?|sons?))\b/i;

interface Clause {
  readonly words: readonly Word[];
  readonly against: boolean;
}

/** Splits a value into what is wanted and what is not. */
function clausesOf(words: readonly Word[], startsAgainst: boolean, sticky: boolean): Clause[] {
  const clauses: Clause[] = [];
  let run: Word[] = [];
  let against = startsAgainst;
  const close = (): void => {
    if (run.length > 0) clauses.push({ words: run, against });
    run = [];
  };
  words.forEach((word, k) => {
    const next = words[k + 1]?.text ?? '';
    const previous = words[k - 1]?.text ?? '';
    if (word.afterBreak) {
      close();
      if (!startsAgainst && !sticky) against = false;
    }
    const isAmount = word.text === 'over' && /^\d/.test(next);
    const isRather = word.text === 'rather' && next === 'than';
    const negates =
      NEGATOR.test(word.text) &&
      !isAmount &&
      (word.text !== 'than' || /^(?:rather|other)$/.test(previous)) &&
      word.text !== 'free';
    if (negates && !(word.text === 'instead' && next !== 'of')) {
      close();
      against = true;
    } else if (startsAgainst && /^(?:but|prefers?|unless|except|rather)$/.test(word.text) && !isRather) {
      close();
      against = false;
    } else if (!startsAgainst && RELEASE.test(word.text) && !isRather) {
      close();
      against = false;
    } else run.push(word);
  });
  close();
  // "calls, mail is fine": what is fine is not against their word.
  return clauses.map((clause) =>
    clause.words.some((word) => /^(?:fine|ok|okay|welcome|instead)$/.test(word.text))
      ? { ...clause, against: false }
      : clause,
  );
}

/** "plaques and flowers": two things. */
function partsOf(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (/^(?:and|or)$/.test(word.text)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

const SKIPPED =
  /^(?:a|an|the|of|in|on|at|to|for|from|any|all|much|too|very|their|his|her|my|our|is|are|being|having|some|more|since|now|anymore|ever|really|strictly|please|again|with|by|as|that|this|it|them|you|we|i|me|us|s|kind|sort|things?|stuff|anything|everything|people|doctor's|orders|current(?:ly)?|at|all)$/;

/** The words of a clause that stand for it, when there are few enough to be a name for something. */
function literalOf(words: readonly Word[]): readonly string[] | null {
  let run = words.filter((word) => word.text !== '');
  while (run[0] && SKIPPED.test(run[0].text)) run = run.slice(1);
  while (run.at(-1) && SKIPPED.test(run.at(-1)?.text ?? '')) run = run.slice(0, -1);
  const stems = run.map((word) => word.stem);
  return stems.length >= 1 && stems.length <= 3 && stems.join('').length >= 3 ? stems : null;
}

/** What a fact rules out; null when it rules out nothing that a draft could propose. */
export function rulingOf(fact: Fact): Ruling | null {
  const known = rulings.get(fact);
  if (known !== undefined) return known.ruling;
  const ruling = findRuling(fact);
  rulings.set(fact, { ruling });
  return ruling;
}

/** A fact never changes: it is read once. */
const rulings = new WeakMap<Fact, { readonly ruling: Ruling | null }>();

function findRuling(fact: Fact): Ruling | null {
  const { claim } = fact;
  if (claim.type !== 'preference') return null;
  const scope = scopeOf(claim.subject);
  if (scope === null) return null;
  const words = wordsOf(claim.value);
  const refuses = claim.polarity === 'avoid' || claim.polarity === 'dislike';
  const onTime = claim.category === 'meeting_time' || claim.category === 'communication';
  const clauses = clausesOf(words, refuses, claim.category === 'dietary');
  const taken = onTime && claim.polarity === 'fact' && TAKEN.test(claim.value);
  const concepts = new Set<Concept>(dietOf(words, claim));
  const literals: (readonly string[])[] = [];
  const forbidden: Slot[] = [];
  const wanted: Slot[] = [];
  const named = new Set<Concept>();
  const allergic = words.some((word) => ALLERGY.test(word.text));
  // An allergy to prawns is one to shellfish; who dislikes prawns may like a crab.
  const strict = allergic || claim.category === 'dietary';
  for (const clause of clauses) {
    const slots = slotsIn(clause.words, null, clause.against);
    (clause.against || taken ? forbidden : wanted).push(...slots);
    const things = thingsInFact(clause.words);
    for (const thing of things) {
      const stems = clause.words.slice(thing.from, thing.to).map((word) => word.stem);
      const meant = nearestOf(thing, stems);
      if (clause.against && !strict && meant.every((concept) => !isWholeKind(concept, stems))) literals.push(stems);
      else for (const concept of meant) (clause.against || allergic ? concepts : named).add(concept);
    }
    if (things.length > 0 || !clause.against || slots.length > 0 || concepts.size > 0) continue;
    for (const part of partsOf(clause.words)) {
      const literal = literalOf(part);
      if (literal !== null) literals.push(literal);
    }
  }
  // "Calls" are calls of any kind; "phone calls" are not.
  if (concepts.has('phone_call') && !words.some((word) => /^(?:phone|telephone|video)/.test(word.text)))
    concepts.add('video_call');
  if (
    concepts.has('video_call') &&
    words.some((word) => word.text === 'video') &&
    !words.some((word) => /^(?:phone|telephone)/.test(word.text))
  )
    concepts.delete('phone_call');
  if (claim.category === 'communication')
    for (const concept of excludedChannels(fact, words, named, refuses)) concepts.add(concept);

  if (onTime || claim.category === 'values_cause' || claim.category === 'personal_fact')
    if (SABBATH.test(claim.value)) forbidden.push(...SABBATH_HOURS);
  const limit = claim.category === 'gift' ? (amountsIn(claim.value)[0] ?? null) : null;
  const only = words.some((word) => /^(?:only|just|exclusively)$/.test(word.text));
  if (onTime && wanted.length > 0 && (claim.polarity === 'need' || only)) forbidden.push(...outsideOf(wanted));
  const hasThings = concepts.size > 0 || literals.length > 0;
  const slots = onTime || SABBATH.test(claim.value) ? forbidden.map((slot) => dayEdge(slot, words, fact)) : [];
  const within = slots.length === 0 && forbidden.length > 0 ? forbidden : null;
  // "No calls before ten" forbids a time, not calls.
  const timed = slots.length > 0;
  if (slots.length === 0 && !hasThings && limit === null) return null;
  return {
    fact,
    claim,
    concepts: timed || limit !== null ? new Set<Concept>() : concepts,
    literals: timed ? [] : literals,
    slots,
    within,
    limit,
    atHome: scope === 'home',
  };
}

/** "I stop at half past three": the hour is where their day ends, or starts, not the only one that is taken. */
function dayEdge(slot: Slot, words: readonly Word[], fact: Fact): Slot {
  if (slot.stop - slot.start > 1) return slot;
  const said = [...words.map((word) => word.text), ...fact.evidence.map(({ quote }) => quote.toLowerCase())].join(' ');
  const starts = /\b(?:starts?|begins?|(?:get|come) in|only in from|available from)\b/.test(
    said.replace('stops or starts', ''),
  );
  const ends = /\b(?:stops?|finish(?:es)?|leaves?|log off|clock off|sign off|knock off|done)\b/.test(
    said.replace('stops or starts', ''),
  );
  if (starts && !ends) return { ...slot, start: 0 };
  // An hour that is taken is taken whole.
  return ends ? { ...slot, stop: 24 * 60 } : { ...slot, stop: slot.start + 60 };
}

/** What a way of eating or living leaves out, named in the value. */
function dietOf(words: readonly Word[], claim: PreferenceClaim): Concept[] {
  if (
    claim.polarity === 'dislike' ||
    !/^(?:dietary|food_drink|personal_fact|values_cause|travel_place|hobby|communication|sport)$/.test(claim.category)
  )
    return [];
  const left: Concept[] = [];
  for (const at of words.keys()) left.push(...(phraseAt(diets, words, at)?.means ?? []));
  return left;
}

/** "Mail only" leaves out the other channels, and so does "mail me, don't call" in the words they used. */
function excludedChannels(
  fact: Fact,
  words: readonly Word[],
  named: ReadonlySet<Concept>,
  refuses: boolean,
): Concept[] {
  const written = words.some((word) => /^(?:writing|written|letter|post|paper)$/.test(word.text));
  if (words.some((word) => /^(?:only|exclusively)$/.test(word.text)) && !refuses && (written || named.size > 0))
    return CHANNEL_CONCEPTS.filter(
      (concept) => !named.has(concept) && !(written && /^(?:text_message|whatsapp|linkedin)$/.test(concept)),
    );
  if (refuses) return [];
  return fact.evidence.flatMap(({ quote }) =>
    readWords(quote.slice(0, 600))
      .flatMap((sentence) => clausesOf(sentence.words, false, false))
      .filter((clause) => clause.against && slotsIn(clause.words, null).length === 0)
      .flatMap((clause) => thingsInFact(clause.words.slice(0, 4)))
      .flatMap((thing) => thing.concepts)
      .filter((concept) => CHANNEL_CONCEPTS.includes(concept) && !named.has(concept)),
  );
}
