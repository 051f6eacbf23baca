// Which sentence of a draft uses which remembered fact, and with which of its words. A sentence uses a fact when it speaks of the reader's life and
// names what the fact is recognised by; figures, places and products that happen to share a word do not count.
import { type FactTerms, sightingsIn, sightingsInText, type Sighting, termsOf } from './fact-terms';
import { ASKS_WHETHER, ATTRIBUTED, COURTESY, INTEREST, MEMORY, WISH, YOU } from './lexicon/frames';
import { blank, cue, type Range } from './line';
import { givenWords } from './offered';
import { isRefused } from './proposal';
import { readSpeech } from './speech';
import { type Reading, readingOf, type Said } from './reading';
import type { KnownFact, Situation } from './situation';

/** How a sentence speaks of its reader. */
export interface Frames {
  readonly you: boolean;
  readonly memory: boolean;
  readonly wish: boolean;
  readonly interest: boolean;
  /** Says where it was found. */
  readonly attributed: boolean;
  /** Asks whether it is so. */
  readonly asks: boolean;
}

/** A fact in a sentence. */
export interface Use {
  readonly fact: KnownFact;
  readonly terms: FactTerms;
  readonly said: Said;
  /** Index of the sentence. */
  readonly at: number;
  readonly frames: Frames;
  /** Which of the fact's terms were named. */
  readonly hits: ReadonlySet<string>;
  /** The words that name it, first to last. */
  readonly range: Range;
  /** The sentence says "no", "not", "off" of it. */
  readonly refused: boolean;
}

/** Reads how a sentence speaks of its reader. */
function framesOf(said: Said): Frames {
  const { line } = said;
  const plain = blank(line.text, COURTESY);
  const attributed = line.has(ATTRIBUTED);
  return {
    you: plain.search(YOU) !== -1,
    memory: plain.search(MEMORY) !== -1,
    wish: line.has(WISH),
    interest: line.has(INTEREST),
    attributed,
    asks: said.question && line.has(ASKS_WHETHER),
  };
}

/** A fact is recognised when this much of it is named. */
const ENOUGH = 0.3;
const ALL = 0.99;
/** A gift follows a liking when this much of it is given. */
const MOST = 0.5;
/** What opens a business matter after the word: "the Luna release", "Bristol Street". */
const BUSINESS =
  /^(?:account|app|business|brand|budget|campaign|category|client|company|contract|customer|data|dashboard|department|deal|industry|importer|exporter|export|import|invoice|line|logistics|machine|market|module|number|figure|order|page|policy|portfolio|price|pricing|product|production|project|release|research|sector|segment|street|road|avenue|office|supplier|supply|system|team|update|version|vendor|warehouse|branch|plant|region|subsidiary|charity|rollout|integration|ticket|server|file|report|sprint|meeting|workshop|bank|airport|index|conference|summit|fair|edition|framework|script|table|shipment|delivery|store|shop)s?$/u;

const cache = new WeakMap<Situation, readonly Use[]>();

/** Every use of every fact, in reading order. Also of facts that are old, replaced or about somebody else: the guardrails judge. */
export function usesOf(situation: Situation): readonly Use[] {
  const known = cache.get(situation);
  if (known !== undefined) return known;
  const facts = situation.facts
    .filter(
      ({ claim, deletedAt, personId }) =>
        claim.type !== 'signal' && deletedAt === null && personId === situation.person.id,
    )
    .map((fact) => ({ fact, terms: termsOf(fact, situation) }));
  const uses = facts.length === 0 ? [] : usesIn(readingOf(situation), facts);
  cache.set(situation, uses);
  return uses;
}

interface Recognised {
  readonly fact: KnownFact;
  readonly terms: FactTerms;
}

function usesIn(reading: Reading, facts: readonly Recognised[]): Use[] {
  const byKey = new Map<string, Recognised[]>();
  for (const one of facts)
    for (const key of one.terms.weights.keys()) {
      const same = byKey.get(key);
      if (same === undefined) byKey.set(key, [one]);
      else same.push(one);
    }
  return reading.said.flatMap((said, at) => {
    const all = sightingsIn(said.words).filter(({ key }) => byKey.has(key));
    if (all.length === 0) return [];
    const frames = framesOf(said);
    const named = new Map<Recognised, Sighting[]>();
    for (const sighting of all) {
      if (isBusiness(said, sighting, frames)) continue;
      for (const one of byKey.get(sighting.key) ?? []) {
        const known = named.get(one);
        if (known === undefined) named.set(one, [sighting]);
        else known.push(sighting);
      }
    }
    const found = facts.filter((one) => {
      const sightings = named.get(one);
      return sightings !== undefined && isUse(one, sightings, said, frames);
    });
    // "Put on some Nina Simone and plan the next trip to Iceland": two things of theirs in one sentence are no chance.
    if (found.length > 0 && !said.line.has(OURS))
      for (const [one, sightings] of named)
        if (!found.includes(one) && isTaste(one.fact) && isMostly(one.terms, sightings)) found.push(one);
    if (found.length === 0) return [];
    const speech = readSpeech(said);
    return found.map((one): Use => {
      const { fact, terms } = one;
      const sightings = named.get(one) ?? [];
      const range = {
        from: Math.min(...sightings.map(({ from }) => from)),
        to: Math.max(...sightings.map(({ to }) => to)),
      };
      const hits = new Set(sightings.map(({ key }) => key));
      return { fact, terms, said, at, frames, hits, range, refused: isRefused(speech, range) };
    });
  });
}

/** Whether the word only opens a business matter; "your desk in the Leeds office" does not. */
function isBusiness({ words }: Said, { from, to }: Sighting, frames: Frames): boolean {
  const next = words[to];
  if (next === undefined || next.afterBreak || !BUSINESS.test(next.text)) return false;
  const isName = words[from]?.capital === true && from > 0;
  const isTheirs = words.slice(Math.max(0, from - 6), from).some(({ text }) => text === 'your');
  return !(isName && (isTheirs || frames.memory || (frames.interest && frames.you)));
}

function isUse({ fact, terms }: Recognised, named: readonly Sighting[], said: Said, frames: Frames): boolean {
  const own = frames.you || frames.wish || frames.interest || frames.memory;
  const keys = new Set(named.map(({ key }) => key));
  const weight = [...keys].reduce((sum, key) => sum + (terms.weights.get(key) ?? 0), 0);
  if (terms.vague) return frames.memory && weight / terms.total >= ENOUGH;
  const isNamed = named.some(({ key, from }) => terms.names.has(key) && said.words[from]?.capital === true);
  if (isNamed && isColleague(said, named)) return false;
  const isDear = named.some(({ key, from }) => terms.dear.has(key) && said.words[from]?.capital === true);
  if (isDear && !isAfterThe(said, named)) return true;
  // Named in full beside nothing of ours: "a toast with peppermint tea".
  if (!own)
    return (
      !isMine(said, named) && isTaste(fact) && isWhole(named) && weight / terms.total >= ALL && !said.line.has(OURS)
    );
  if (isNamed) return true;
  const isTheirs = named.some(({ key, from }) => key.startsWith('k:') && isYours(said, from));
  if (isTheirs) return true;
  if (named.some(({ key }) => terms.kinds.has(key)))
    return frames.wish || frames.interest || frames.memory || frames.you;
  return weight / terms.total >= (terms.plain ? ALL : ENOUGH);
}

/** "I go fishing for papers", "I love tea myself": the writer's own. */
const isMine = ({ line }: Said, named: readonly Sighting[]): boolean =>
  line.find(MINE).some(({ to }) => named.some(({ from }) => from >= to - 1 && from <= to + 1));
const MINE = cue(
  "(?:i|i'm|i've|i'll|i'd)(?: [^ ]+)? (?:go|went|going|gone|off|love|loved|like|liked|enjoy|enjoyed|play|played|do|did|tried|started|prefer|drink|eat)",
);

/** What somebody likes in their free hours. */
const isTaste = ({ claim }: KnownFact): boolean =>
  claim.type === 'preference' &&
  claim.polarity === 'like' &&
  /^(?:food_drink|sport|music_media|hobby|travel_place|pet)$/u.test(claim.category);

/** At least half of it was named. */
const isMostly = (terms: FactTerms, named: readonly Sighting[]): boolean =>
  !terms.vague &&
  !terms.plain &&
  [...new Set(named.map(({ key }) => key))].reduce((sum, key) => sum + (terms.weights.get(key) ?? 0), 0) /
    terms.total >=
    MOST;

/** More than one word was named. */
const isWhole = (named: readonly Sighting[]): boolean => new Set(named.map(({ from }) => from)).size > 1;

const OURS = cue("we|we're|we've|we'll|our|us");

/** "Ella from our team", "our Ella": somebody of ours with the same name. */
const isColleague = (said: Said, named: readonly Sighting[]): boolean =>
  named.some(
    ({ from, to }) =>
      /^(?:our|colleague)$/u.test(said.words[from - 1]?.text ?? '') ||
      (/^(?:from|of|in|on|at)$/u.test(said.words[to]?.text ?? '') &&
        /^(?:our|my|support|sales|finance)$/u.test(said.words[to + 1]?.text ?? '')),
  );

const isAfterThe = (said: Said, named: readonly Sighting[]): boolean =>
  named.every(({ from }) => /^(?:the|a|an|our|version)$/u.test(said.words[from - 1]?.text ?? ''));

/** "your elder daughter", "the twins". */
function isYours(said: Said, at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 3); k--)
    if (/^(?:your|the|little)$/u.test(said.words[k]?.text ?? '')) return true;
  return false;
}

/** The place of a use in the draft. */
export const spanOf = ({ said, range }: Use): { readonly start: number; readonly end: number } => ({
  start: said.words[range.from]?.start ?? said.start,
  end: said.words[range.to - 1]?.end ?? said.end,
});

/** Whether two uses in one sentence speak of the same thing. */
export const sharesWith = (a: Use, b: Use): boolean => a.at === b.at && [...a.hits].some((key) => b.hits.has(key));

/** Whether the person said it themselves in what is at hand: a mail of the conversation, or an earlier one that is kept. */
export function isRaised(use: Use, situation: Situation): boolean {
  const said = heard(situation);
  return [...use.hits].some((key) => said.has(key));
}

const heards = new WeakMap<Situation, ReadonlySet<string>>();

/** Everything by which a matter is recognised in what they wrote or said. */
function heard(situation: Situation): ReadonlySet<string> {
  const known = heards.get(situation);
  if (known !== undefined) return known;
  const set = new Set(heardTexts(situation).flatMap((text) => sightingsInText(text).map(({ key }) => key)));
  heards.set(situation, set);
  return set;
}

/** What they wrote in this conversation and what is kept of earlier touches. */
export const heardTexts = ({ thread = [], interactions = [] }: Situation): string[] => [
  ...thread.filter(({ from }) => from === 'them').map(({ text }) => text),
  ...interactions.filter(({ direction }) => direction !== 'out').map(({ text }) => text),
];

/** A liking that a gift follows, and by which of its terms. */
export interface Followed {
  readonly fact: KnownFact;
  readonly hits: ReadonlySet<string>;
}

/** The likings that the gift of a situation rests on. Also old, replaced or somebody else's: the guardrails judge. */
export function followedBy(situation: Situation): Followed[] {
  const words = givenWords(situation);
  if (words === null) return [];
  const seen = new Set(sightingsIn(words).map(({ key }) => key));
  return situation.facts.flatMap((fact) => {
    const { claim, deletedAt, personId } = fact;
    if (claim.type !== 'preference' || claim.polarity !== 'like') return [];
    if (deletedAt !== null || personId !== situation.person.id) return [];
    const { weights, total } = termsOf(fact, situation);
    const hits = new Set([...weights.keys()].filter((key) => seen.has(key)));
    const weight = [...hits].reduce((sum, key) => sum + (weights.get(key) ?? 0), 0);
    return weight / total >= MOST ? [{ fact, hits }] : [];
  });
}
