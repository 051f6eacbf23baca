// Which remembered facts a new claim speaks against. Shows the clash, never decides who is right.
import { THINGS } from '../guardrails/lexicon/things';
import { type Claim, type Fact, isCurrent, normalValue } from '../model/fact';
import type { MomentClaim, MomentKind } from '../model/moment';
import type { Polarity, PreferenceClaim } from '../model/preference';
import { type Day, whenParts } from '../model/when';
import { isZoneClaim } from './zones';

/** Of these a life has one for the same subject at a time, so that another date is a contradiction. */
const ONE_DATE: ReadonlySet<MomentKind> = new Set([
  'birthday',
  'anniversary',
  'work_anniversary',
  'wedding',
  'graduation',
]);

const AGAINST: ReadonlySet<Polarity> = new Set(['dislike', 'avoid']);
const FOR: ReadonlySet<Polarity> = new Set(['like', 'need']);

/** The current facts of the same person that a claim speaks against, newest first. */
export function contradictedBy(claim: Claim, facts: readonly Fact[], today: Day): Fact[] {
  return facts
    .filter((fact) => isCurrent(fact, today) && clash(claim, fact.claim))
    .toSorted((a, b) => (b.observedAt ?? '').localeCompare(a.observedAt ?? '') || b.createdAt - a.createdAt);
}

/** Whether two claims about one person cannot both hold. Symmetric. */
export function clash(a: Claim, b: Claim): boolean {
  // What is cheap comes first: with hundreds of facts most pairs end here.
  if (a.type === 'preference' && b.type === 'preference')
    return (a.polarity !== b.polarity || isZoneClaim(a)) && isOneSubject(a, b) && preferencesClash(a, b);
  if (a.type === 'moment' && b.type === 'moment') return momentsClash(a, b) && isOneSubject(a, b);
  return false;
}

const isOneSubject = (a: Claim, b: Claim): boolean => plain(a.subject) === plain(b.subject);

/** {@link normalValue} of what was asked before; forgotten when there is much. */
function plain(text: string): string {
  const known = plains.get(text);
  if (known !== undefined) return known;
  const made = normalValue(text);
  if (plains.size >= MOST_PLAIN) plains.clear();
  plains.set(text, made);
  return made;
}

const plains = new Map<string, string>();
const MOST_PLAIN = 20_000;

function preferencesClash(a: PreferenceClaim, b: PreferenceClaim): boolean {
  if (isZoneClaim(a) && isZoneClaim(b)) return a.value !== b.value;
  const opposed = (AGAINST.has(a.polarity) && FOR.has(b.polarity)) || (FOR.has(a.polarity) && AGAINST.has(b.polarity));
  const sameField = a.category === b.category || (isDiet(a) && isDiet(b));
  if (!opposed || !sameField) return false;
  const [no, yes] = AGAINST.has(a.polarity) ? [a, b] : [b, a];
  return overlap(plain(a.value), plain(b.value)) || isSortOf(yes.value, no.value);
}

const isDiet = (claim: PreferenceClaim): boolean => claim.category === 'food_drink' || claim.category === 'dietary';

/** Whether one value is the other, or names a sort of it: "oat milk cortado" and "cortado". */
function overlap(a: string, b: string): boolean {
  const [left, right] = [` ${a} `, ` ${b} `];
  return left.includes(right) || right.includes(left);
}

/** The words of a value, set apart by single spaces on both sides. */
const padded = (value: string): string => ` ${plain(value)} `;

const SORTS = THINGS.map(({ id, words }) => ({
  id,
  name: ` ${normalValue(id)} `,
  words: words.split(',').map((word) => ` ${normalValue(word)} `),
}));

/** Whether what is liked is of a kind that is avoided: a cortado is a coffee, a coffee has caffeine. Not the other way round. */
function isSortOf(liked: string, avoided: string): boolean {
  const [yes, no] = [padded(liked), padded(avoided)];
  const against = SORTS.filter(({ name }) => no.includes(name)).map(({ id }) => id);
  if (against.length === 0) return false;
  const named = SORTS.filter(({ words }) => words.some((word) => yes.includes(word)));
  const kinds = new Set<string>(named.map(({ id }) => id));
  // A set grows while it is walked through: parents of parents are reached as well.
  for (const kind of kinds) for (const parent of THINGS.find(({ id }) => id === kind)?.is ?? []) kinds.add(parent);
  return against.some((id) => kinds.has(id));
}

function momentsClash(a: MomentClaim, b: MomentClaim): boolean {
  return a.kind === b.kind && ONE_DATE.has(a.kind) && a.date !== null && b.date !== null && !compatible(a.date, b.date);
}

/** Whether two dates may be the same day told with different precision. */
function compatible(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [fields(a), fields(b)];
  return left.every((field, i) => field === null || right[i] === null || field === right[i]);
}

function fields(when: string): readonly (number | null)[] {
  const parts = whenParts(when);
  if (parts === null) return [null, null, null];
  switch (parts.precision) {
    case 'day':
      return [parts.year, parts.month, parts.day];
    case 'month':
      return [parts.year, parts.month, null];
    case 'year':
      return [parts.year, null, null];
    case 'yearly':
      return [null, parts.month, parts.day];
    case 'range':
      break;
  }
  return [Number(parts.from.slice(0, 4)), null, null];
}
