// Finds statements about the reader's life in a draft, and by which words each could be backed. Questions whether something is so, wishes for anybody,
// and what the writer says of themselves are no statements.
import { keysOf, stated } from './fact-terms';
import { groupsIn, type GroupMention } from './groups';
import { ASSERTS, type Assertion, CONDITIONAL, PLACES, TAG } from './lexicon/claims';
import { mentionsIn } from './mentions';
import { plainName } from './names';
import type { Range } from './line';
import { isStock } from './stock';
import { isSmall, isTelling, rootOf } from './roots';
import type { Said } from './reading';

/** A statement about the reader. `needs`: each of them has to be backed by one of its keys. */
export interface Claim extends Range {
  readonly needs: readonly (readonly string[])[];
  /** Says that they like it, which a dislike does not back. */
  readonly liking: boolean;
}

const REACH = 10;
/** Meanings that every mail may wish well on. */
const FOR_ANYBODY: ReadonlySet<string> = new Set([
  'family',
  'pet',
  'launch',
  'talk',
  'milestone',
  'new_office',
  'funding',
]);
const ALWAYS_WISHED: ReadonlySet<string> = new Set(['trip']);

/** The statements of a sentence. `own`: names that stand in every mail to this reader. */
export function claimsIn(said: Said, own: ReadonlySet<string>): Claim[] {
  const { line, words } = said;
  const groups = groupsIn(words).filter((mention) => !isOurs(said, mention) && !isTrade(said, mention));
  const claims: Claim[] = [];
  const asks = said.question && !line.has(TAG);
  for (const assertion of ASSERTS)
    for (const range of line.find(assertion.cue)) {
      if (asks && assertion.stated === true) continue;
      if (isConditional(said, range)) continue;
      const object = objectOf(said, range, assertion);
      if (assertion.beyond === true && isAboutUs(said, object)) continue;
      const needs = needsOf(said, object, assertion, groups, own);
      if (needs.length > 0) claims.push({ ...object, needs, liking: assertion.liking === true });
    }
  return [...claims, ...possessives(said, groups), ...places(said, own), ...littleOnes(said, own)];
}

/** "If you love sailing", "whether you play": nothing is said. */
function isConditional({ words, line }: Said, range: Range): boolean {
  const before = line.find(CONDITIONAL).findLast(({ to }) => to <= range.from + 1);
  if (before === undefined) return false;
  return range.from - before.to <= 2 && !words.slice(before.to, range.from).some((word) => word.afterBreak);
}

/** The words that an assertion is about: what follows, up to the end of its clause. */
function objectOf({ words }: Said, range: Range, { within, beyond }: Assertion): Range {
  if (within === true) return range;
  let to = range.to;
  let mayPause = beyond === true;
  while (to < words.length && to < range.to + REACH) {
    const word = words[to];
    // "As you told me last month, you want to …": what was told comes after the pause.
    if (word?.afterBreak === true && mayPause && to - range.to <= 4) mayPause = false;
    else if (
      to > range.to &&
      (word?.afterBreak === true ||
        /^(?:so|but|because|which|who|i|i'm|i've|we|we've|and i|if|while|when|whether)$/u.test(word?.text ?? ''))
    )
      break;
    to += 1;
  }
  return { from: range.to, to };
}

function needsOf(
  said: Said,
  object: Range,
  assertion: Assertion,
  groups: readonly GroupMention[],
  own: ReadonlySet<string>,
): string[][] {
  const words = said.words.slice(object.from, object.to);
  const inside = groups.filter(({ from, to }) => from >= object.from && to <= object.to);
  const needs = inside
    .filter(
      (mention) =>
        !(assertion.mild === true && mention.groups.every(({ id }) => FOR_ANYBODY.has(id) || ALWAYS_WISHED.has(id))),
    )
    .filter((mention) => !mention.groups.every(({ id }) => id === 'family' || id === 'pet'))
    // "I hope your dog is feeling better": the dog is what has to be known.
    .filter(
      ({ groups: one }, _, all) =>
        !(
          one.every(({ id }) => id === 'health') &&
          all.some((other) => other.groups.some(({ sort }) => sort === 'kin' || sort === 'pet'))
        ),
    )
    // The same word backs itself: "rowing on the Cam" rests on "rows on the Cam".
    .map((mention) => [
      ...mention.groups.flatMap((group) => stated(group)),
      ...keysOf(said.words.slice(mention.from, mention.to).filter(({ text }) => isTelling(text))),
    ]);
  if (needs.length > 0)
    return assertion.mild === true || assertion.all === true
      ? needs
      : [needs.flat().concat(openKeys(words, own, false))];
  if (assertion.mild === true) return [];
  const open = openKeys(words, own, assertion.strict !== true);
  if (open.length > 0) return [open];
  // "You mentioned that your team hates the weekly report": everyday words, but said to be theirs.
  const saidWhat = assertion.beyond === true && /^(?:that|how|you|your|you're)$/u.test(words[0]?.text ?? '');
  const isLike = assertion.within === true && assertion.strict === true;
  const everyday = saidWhat || isLike ? words.filter(({ text }) => !isSmall(text) && text !== 'person') : [];
  return everyday.length > (isLike ? 0 : 1) ? [everyday.map((word) => `r:${rootOf(word.text)}`)] : [];
}

/** By which words an open object would be recognised; stock words of business and courtesy say nothing of anybody. */
function openKeys(words: readonly Said['words'][number][], own: ReadonlySet<string>, lenient: boolean): string[] {
  const things = mentionsIn(words).flatMap(({ concepts }) => concepts.map((concept) => `c:${concept}`));
  const roots = words
    .filter(
      (word) =>
        isTelling(word.text) && !own.has(plainName(word.text)) && (!lenient || word.capital || !isStock(word.text)),
    )
    .map((word) => `r:${rootOf(word.text)}`);
  return [...things, ...roots];
}

/** "You only passed on my name", "the chain you mentioned has signed": nothing of their life. */
const isAboutUs = ({ words }: Said, { from, to }: Range): boolean =>
  /^(?:has|have|is|are|was|were|will|did|would)$/u.test(words[from]?.text ?? '') ||
  words.slice(from, to).some(({ text }) => /^(?:my|our|us|me)$/u.test(text));

/** "Your sister company", "your hospital's logo": a trade. */
const isTrade = ({ words }: Said, { from, to }: Range): boolean =>
  /^(?:company|companies|firm|site|ship|brand|app|plant|store|product|organisation|organization)$/u.test(
    words[to]?.text ?? '',
  ) || (words[from]?.text ?? '').startsWith('hospital');

/** "Your daughter", "your marathon": said to be so, wherever it stands. */
function possessives(said: Said, groups: readonly GroupMention[]): Claim[] {
  return groups.flatMap((mention): Claim[] => {
    const sorts = new Set(mention.groups.map(({ sort }) => sort));
    if (mention.groups.every(({ id }) => FOR_ANYBODY.has(id) || id === 'birthday' || id === 'move' || id === 'award'))
      return [];
    if (!sorts.has('kin') && !sorts.has('pet') && !sorts.has('event') && !sorts.has('pastime')) return [];
    const before = said.words.slice(Math.max(0, mention.from - 3), mention.from).map((word) => word.text);
    const your = before.lastIndexOf('your');
    if (
      your === -1 ||
      before
        .slice(your + 1)
        .some((word) =>
          /^(?:and|or|to|in|with|for|at|of|the|team|customers?|colleague|is|are|was|were|will|has|have|had|who|goes|went)$/u.test(
            word,
          ),
        )
    )
      return [];
    if (isConditional(said, { from: mention.from - before.length + your, to: mention.to })) return [];
    if (
      said.question &&
      /^(?:do|does|is|are|have|has|would|did|when|what)$/u.test(said.words[0]?.text ?? '') &&
      sorts.has('pastime')
    )
      return [];
    return [
      { from: mention.from, to: mention.to, needs: [mention.groups.flatMap((group) => stated(group))], liking: false },
    ];
  });
}

/** "Your trip to Japan", "life in Berlin": a place that nobody named before. */
function places(said: Said, own: ReadonlySet<string>): Claim[] {
  return said.line.find(PLACES).flatMap((range): Claim[] => {
    const word = said.words[range.to];
    if (
      word === undefined ||
      !word.capital ||
      word.afterBreak ||
      !isTelling(word.text) ||
      own.has(plainName(word.text))
    )
      return [];
    if (isConditional(said, range)) return [];
    const clause = said.words.slice(Math.max(0, range.from - 6), range.from).map(({ text }) => text);
    if (
      clause.some((text) => /^(?:i|i'm|i'll|we|we're|we'll|our|my)$/u.test(text)) &&
      !clause.includes('you') &&
      !clause.includes('your') &&
      !clause.includes('hope')
    )
      return [];
    return [{ from: range.to, to: range.to + 1, needs: [keysOf([word])], liking: false }];
  });
}

/** "Little Ben", "baby Ada": a child of theirs whom nobody named before. */
const littleOnes = ({ words }: Said, own: ReadonlySet<string>): Claim[] =>
  words.flatMap((word, at): Claim[] =>
    /^(?:little|baby|wee|newborn)$/u.test(words[at - 1]?.text ?? '') &&
    word.capital &&
    !word.afterBreak &&
    isTelling(word.text) &&
    !own.has(plainName(word.text))
      ? [{ from: at - 1, to: at + 1, needs: [keysOf([word])], liking: false }]
      : [],
  );

/** "My daughter", "our launch". */
function isOurs({ words }: Said, { from }: Range): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 3); k--) {
    const text = words[k]?.text ?? '';
    if (/^(?:my|our|i|we|his|her|their)$/u.test(text)) return true;
    if (/^(?:your|you|the|and)$/u.test(text) || words[k + 1]?.afterBreak === true) return false;
  }
  return false;
}
