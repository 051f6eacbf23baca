// Finds the things of the word lists in a sentence. A call is told from "call for papers" and "I'll call the supplier" by its neighbours.
import type { Thing } from './lexicon/thing';
import { type Concept, HEADS, LOOKALIKES, MINDFUL, THINGS } from './lexicon/things';
import { WORLD } from './lexicon/world';
import { listed, type Phrases, phraseAt, phrasesOf } from './phrases';
import type { Range } from './line';
import { stemOf, type Word } from './words';

/** A thing that a sentence names. */
export interface Mention extends Range {
  readonly concepts: readonly Concept[];
}

const ALL: readonly (Thing & { readonly id: Concept })[] = [...THINGS, ...WORLD];

const IN_DRAFTS: Phrases<Concept | null> = phrasesOf<Concept | null>([
  ...ALL.flatMap(({ id, words }) => listed(words).map((phrase) => [phrase, id] as const)),
  ...listed(LOOKALIKES).map((phrase) => [phrase, null] as const),
]);
const IN_FACTS: Phrases<Concept> = phrasesOf<Concept>(
  ALL.flatMap(({ id, words, inFacts = '' }) => listed(`${words}, ${inFacts}`).map((phrase) => [phrase, id] as const)),
);
const DESCRIBED: ReadonlySet<string> = new Set(
  ALL.flatMap(({ id, inFacts = '' }) =>
    listed(inFacts).map((phrase) => `${id}:${phrase.split(' ').map(stemOf).join(' ')}`),
  ),
);
/** Whether a fact names the whole of a concept in these words: "raw fish" is sushi. */
export const isDescribed = (concept: Concept, stems: readonly string[]): boolean =>
  DESCRIBED.has(`${concept}:${stems.join(' ')}`);
/** Whether a concept goes by this name itself: "phone call". */
export const isNameOf = (concept: Concept, stems: readonly string[]): boolean => NAMES.get(concept) === stems.join(' ');
const NAMES: ReadonlyMap<Concept, string> = new Map(ALL.map(({ id }) => [id, stemOf(id.replaceAll('_', ' '))]));

const heads: ReadonlySet<string> = new Set(listed(HEADS).map(stemOf));

/** A concept and everything it is a kind of. */
export const kindsOf = (concept: Concept): ReadonlySet<string> => KINDS.get(concept) ?? new Set();

function ancestors(concept: Concept): ReadonlySet<string> {
  const kinds = new Set<string>([concept]);
  // A set visits what is added while it is walked.
  for (const kind of kinds) for (const one of ALL) if (one.id === kind) for (const parent of one.is) kinds.add(parent);
  return kinds;
}

const KINDS: ReadonlyMap<Concept, ReadonlySet<string>> = new Map(ALL.map(({ id }) => [id, ancestors(id)]));

const mindful: Phrases<Concept> = phrasesOf(
  MINDFUL.flatMap(([concept, words]) => listed(words).map((phrase) => [phrase, concept] as const)),
);

/** Concepts that words are careful about: "a barbecue with vegetarian dishes", "decaf coffee". */
export const mindfulOf = (words: readonly Word[]): ReadonlySet<Concept> =>
  new Set(words.flatMap((_, at) => phraseAt(mindful, words, at)?.means ?? []));

const ARTICLE = /^(?:a|an|another|quick|short|the|our)$/;
const PARTICLE = /^(?:in|out|up|into|off)$/;

/** More things in one sentence are a list or noise. */
const MOST = 12;

/** The things that a sentence of a draft names, in order. */
export function mentionsIn(words: readonly Word[]): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < words.length && found.length < MOST;) {
    const phrase = phraseAt(IN_DRAFTS, words, at);
    const call = callAt(words, at, phrase !== null);
    if (call !== null && call.to - at >= (phrase?.length ?? 0)) {
      found.push(call);
      at = call.to;
      continue;
    }
    if (phrase === null) {
      at += 1;
      continue;
    }
    // "Zoom in on it", but "a Zoom in the diary".
    const plain =
      phrase.means.includes(null) && ARTICLE.test(words[at - 1]?.text ?? '') && PARTICLE.test(words[at + 1]?.text ?? '')
        ? phraseAt(IN_DRAFTS, words.slice(0, at + 1), at)
        : null;
    if (plain !== null) {
      found.push({ from: at, to: at + 1, concepts: plain.means.filter((concept) => concept !== null) });
      at += 1;
      continue;
    }
    const to = at + phrase.length;
    const next = words[to];
    const isHead = next !== undefined && !next.afterBreak && heads.has(next.stem);
    const concepts = phrase.means.filter((concept) => concept !== null);
    if (!isHead && concepts.length === phrase.means.length) found.push({ from: at, to, concepts });
    at = to;
  }
  return found;
}

/** The things that the value of a fact names, in order. */
export function thingsInFact(words: readonly Word[]): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(IN_FACTS, words, at);
    if (phrase !== null) found.push({ from: at, to: at + phrase.length, concepts: [...phrase.means] });
    at += phrase?.length ?? 1;
  }
  return found;
}

/** "Call you", "give you a ring", "by phone", and the plain noun. */
const CALLS: Phrases<true> = phrasesOf<true>(
  listed(
    'call you, ring you, phone you, buzz you, telephone you, dial you, calling you, ringing you, phoning you, call me, ring me, phone me, ring at, ring on, ring tomorrow, ring around, ring later, ring back, phone at, phone tomorrow, phone later, rang you, called you, phoned you, give you a call, give you a ring, give you a buzz, give you a bell, give you a shout on the phone, give you a tinkle, give me a call, give me a ring, give me a buzz, give me a bell, by phone, by telephone, over the phone, on the phone, via phone, pick up the phone, on the telephone, over the telephone, via telephone, over telephone, over call, on call with, telephone conference, phone conference, conf call, telecon, telcon, telephonic conversation, telephonic discussion, telephonic, telephonically, phone call, conference call, telephone call, quick call, short call, brief call, follow up call, catch up call, intro call, introductory call, discovery call, phone conversation, for the phone, phone chat, quick ring, quick tinkle, a tinkle, quick buzz, quick bell, your mobile, your cell, your landline',
  ).map((phrase) => [phrase, true] as const),
);

const BEFORE_A_NOUN =
  /^(?:a|an|another|the|our|this|that|one|any|some|quick|short|brief|minute|min|mins|intro|weekly|monthly|first|next|on|for|by|via|with|of|no|regular|proper|introductory|hour|half|or|and|long|little|follow|up|check|in|over|have|schedule|arrange|coffee|morning|virtual|joint|planning|review|kickoff|skype|instead)$/;
const BEFORE_A_VERB =
  /^(?:to|will|can|could|shall|should|would|may|might|i|we|you|please|just|gladly|then|i'll|we'll|i'd|we'd|let|me|always|also|and|or|simply|happily|quickly|briefly)$/;
const AFTER_A_VERB =
  /^(?:you|at|on|in|tomorrow|today|tonight|around|about|before|after|when|if|this|next|first|straight|back|again|then|later|early|monday|tuesday|wednesday|thursday|friday|instead|soon|and|or|from|between|once|as|to|quickly|briefly|with|over|now|sometime|right)$/;
const WHEN = /^(?:week|month|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|weekend|time)$/;
const NOUN_BUSINESS =
  /^(?:centre|center|note|recording|log|list|volume|data|sheet|queue|handler|agent|handling|summary|transcript|target|rate|time|report|script|quality|plan|cost|charge|number)$/;

/** A call that the words from `at` on propose or name; null when there is none. `other`: they name something else. */
function callAt(words: readonly Word[], at: number, other: boolean): Mention | null {
  const word = words[at];
  const phrase = phraseAt(CALLS, words, at);
  if (phrase !== null) {
    const next = words[at + phrase.length];
    const noun = words[at + phrase.length - 1]?.stem === 'call' && next !== undefined && !next.afterBreak;
    if (noun && NOUN_BUSINESS.test(next.stem)) return null;
    // "Call me Martin": a name, not a call.
    if (
      words[at + 1]?.text === 'me' &&
      phrase.length === 2 &&
      next !== undefined &&
      !next.afterBreak &&
      (isName(next) || next.text === 'a')
    )
      return null;
    return { from: at, to: at + phrase.length, concepts: ['phone_call'] };
  }
  if (word === undefined || other) return null;
  const previous = word.afterBreak ? undefined : words[at - 1];
  const next = words[at + 1]?.afterBreak === true ? undefined : words[at + 1];
  // "I will simply phone again": a verb, with nobody else to be called.
  if (/^(?:phone|ring|telephone)$/.test(word.text))
    return previous !== undefined &&
      BEFORE_A_VERB.test(previous.text) &&
      !BEFORE_A_NOUN.test(previous.text) &&
      (next === undefined || AFTER_A_VERB.test(next.text))
      ? { from: at, to: at + 1, concepts: ['phone_call'] }
      : null;
  if (word.stem !== 'call') return null;
  // "he calls", "this calls for": a plural needs no article and follows no subject.
  if (word.text === 'calls' && /^(?:he|she|it|this|that|which|who)$/.test(previous?.text ?? '')) return null;
  const isVerb = previous !== undefined && BEFORE_A_VERB.test(previous.text) && !BEFORE_A_NOUN.test(previous.text);
  if (isVerb && next !== undefined && !AFTER_A_VERB.test(next.text)) return null;
  if (isVerb && /^(?:this|next|that)$/.test(next?.text ?? '') && !WHEN.test(words[at + 2]?.text ?? '')) return null;
  if (
    next !== undefined &&
    (NOUN_BUSINESS.test(next.stem) || /^(?:it|him|her|them|my|his|their|upon|off|out)$/.test(next.text))
  )
    return null;
  // "Let's call Tom": a name, or a thing with its article, is called, not the reader.
  if (next !== undefined && !isNoun(previous) && (/^(?:the|a|an|our)$/.test(next.text) || isName(next))) return null;
  return { from: at, to: at + 1, concepts: ['phone_call'] };
}

const isNoun = (previous: Word | undefined): boolean => previous !== undefined && BEFORE_A_NOUN.test(previous.text);

const isName = (word: Word): boolean =>
  word.capital && !AFTER_A_VERB.test(word.text) && !/^(?:i|i'll|i'd)$/.test(word.text);
