// Whose a fact is: the person's own, somebody's of their circle, or somebody else's who was filed under them by mistake.
import { givenName } from '../model/person';
import { groupsIn } from './groups';
import type { Line } from './line';
import { plainName } from './names';
import type { KnownFact, Situation } from './situation';
import type { Said } from './reading';
import { wordsOf } from './words';

/** Somebody who is not the person. `names`: as {@link plainName} writes them; `roles`: what they are called else ("daughter", "colleague"). */
export interface Owner {
  readonly label: string;
  readonly names: ReadonlySet<string>;
  readonly kin: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}

const SELF =
  /^(?:sender|me|myself|i|self|the sender|them|themselves|they|she|he|her|him|person|the person|customer|the customer|contact|recipient|reader|you)$/iu;
const GROUP_OF_THEM =
  /\b(?:company|firm|team|office|department|business|organi[sz]ation|agency|foundation|school|fund|employer|account|project|boat|house|home|car|we|us|household|both|shop|store|family)\b/iu;
const ROLE =
  /^(?:colleague|colleagues|boss|manager|assistant|friend|neighbour|neighbor|predecessor|successor|client|customer|intern|deputy|partner|cofounder|coach|teacher|supplier|roommate|team-?mate|director|ceo|cfo|cto|founder|secretary)$/u;
/** What somebody does, after their name at the head of a value: "Tom Baker has twins". */
const DOES =
  /^(?:has|loves|likes|plays|marries|married|graduates|graduated|works|lives|lived|moved|moves|wants|prefers|runs|ran|drinks|avoids|needs|got|had|was|will|turns|turned|celebrates|joined|left|leaves|studies|studied|speaks|hates|collects|cannot|doesn't|does|never|always|becomes|became|retires|retired|won|broke|bought|started|starts|expects|enjoys|dislikes|keeps|supports|takes|eats|owns|sails|teaches|is)$/u;

/** Whose the fact is; null when it is the person's own. */
export function ownerOf(fact: KnownFact, situation: Situation): Owner | null {
  const known = owners.get(fact);
  if (known !== undefined) return known.owner;
  const owner = findOwner(fact, situation);
  owners.set(fact, { owner });
  return owner;
}

const owners = new WeakMap<KnownFact, { readonly owner: Owner | null }>();

function findOwner(fact: KnownFact, situation: Situation): Owner | null {
  const self = ownNames(situation);
  if (fact.about !== undefined && fact.about !== null && fact.about.trim() !== '')
    return isSelf(fact.about, situation, self) ? null : ownerFrom(fact.about, self);
  const { subject, value } = fact.claim;
  if (!SELF.test(subject.trim()) && !isSelf(subject, situation, self)) {
    const owner = withNames(ownerFrom(subject, self), value);
    const named = owner.names.size > 0 || owner.kin.size > 0 || owner.roles.size > 0;
    return named && !(GROUP_OF_THEM.test(subject) && owner.kin.size === 0 && owner.roles.size === 0) ? owner : null;
  }
  return ownerInValue(value, fact, self);
}

function ownNames(situation: Situation): ReadonlySet<string> {
  const known = namesIn.get(situation);
  if (known !== undefined) return known;
  const { person, about } = situation;
  const names = new Set(
    [...person.name.split(/[\s,]+/u), about?.firstName ?? '', givenName(person.name)]
      .map(plainName)
      .filter((name) => name.length > 1),
  );
  namesIn.set(situation, names);
  return names;
}

/** Asked for every fact. */
const namesIn = new WeakMap<Situation, ReadonlySet<string>>();

/** Whether a name or an address is the person's own. */
function isSelf(text: string, { person }: Situation, self: ReadonlySet<string>): boolean {
  const plain = text.trim().toLowerCase();
  if (SELF.test(plain)) return true;
  if (plain.includes('@')) {
    if (person.handles.some((handle) => JSON.stringify(handle).toLowerCase().includes(plain))) return true;
    // "priya.nair" is not Priya Raman, "p.raman", "praman" and "priya85" are: nothing may be left but initials and figures.
    const local = (plain.split('@')[0] ?? '').split(/[._+\d-]/u).map(plainName);
    const left = (part: string): string =>
      [...self].toSorted((a, b) => b.length - a.length).reduce((rest, name) => rest.replace(name, ''), part);
    return local.some((part) => left(part) !== part) && local.every((part) => left(part).length <= 1);
  }
  const words = plain
    .split(/[\s,]+/u)
    .map(plainName)
    .filter((word) => word.length > 1);
  return words.length > 0 && words.every((word) => self.has(word));
}

function ownerFrom(text: string, self: ReadonlySet<string>): Owner {
  const isAddress = text.includes('@');
  const shown = isAddress ? (text.split('@')[0] ?? '').replaceAll(/[._+-]+/gu, ' ') : text;
  const words = wordsOf(shown);
  const kin = new Set(
    groupsIn(words).flatMap(({ groups }) =>
      groups.filter(({ sort }) => sort === 'kin' || sort === 'pet').map(({ id }) => id),
    ),
  );
  const roles = new Set(words.filter((word) => ROLE.test(word.stem)).map((word) => word.stem));
  const names = new Set(
    words
      .filter((word) => (word.capital || isAddress) && !self.has(plainName(word.text)))
      .map((word) => plainName(word.text))
      .filter((name) => name.length > 1),
  );
  return { label: shown.trim().replace(/^(?:their|her|his|the|my|your)\s+/iu, ''), names, kin, roles };
}

/** "Daughter Maya studies in Leeds": whoever is one of the family is known by the name that the value gives. */
function withNames(owner: Owner, value: string): Owner {
  if (owner.kin.size === 0) return owner;
  const words = wordsOf(value);
  const called = groupsIn(words)
    .filter(({ groups }) => groups.some(({ id }) => owner.kin.has(id)))
    .flatMap(({ to }) => words[to] ?? [])
    .concat(words[0] !== undefined && DOES.test(words[1]?.text ?? '') ? [words[0]] : [])
    .filter(({ capital, afterBreak }) => capital && !afterBreak)
    .map(({ text }) => plainName(text));
  return called.length === 0 ? owner : { ...owner, names: new Set([...owner.names, ...called]) };
}

/** "Tom Baker has twins", "Tom's daughter": the name at the head of the value says whose it is. */
function ownerInValue(value: string, fact: KnownFact, self: ReadonlySet<string>): Owner | null {
  if (fact.claim.type === 'preference' && fact.claim.category === 'pet') return null;
  const words = wordsOf(value);
  const first = words[0];
  if (first === undefined || !first.capital) return null;
  const count = words[1]?.capital === true && !words[1].afterBreak ? 2 : 1;
  const last = words[count - 1];
  const next = words[count];
  const owns = /['’]s$/u.test(last?.text ?? '');
  const does = next !== undefined && !next.afterBreak && DOES.test(next.text);
  if (!owns && !does) return null;
  if (
    next?.text === 'is' &&
    /^(?:the|home|their|his|her|favourite|favorite|my|best|where)$/u.test(words[count + 1]?.text ?? '')
  )
    return null;
  if (DOES.test(first.text) || /^(?:she|he|they|the|a|an|no|not|his|her|their|sender|everything|it)$/u.test(first.text))
    return null;
  const names = words.slice(0, count).map((word) => plainName(word.text));
  if (names.some((name) => self.has(name))) return null;
  return {
    label: words
      .slice(0, count)
      .map((word) => value.slice(word.start, word.end).replace(/['’]s$/u, ''))
      .join(' '),
    names: new Set(names),
    kin: new Set(),
    roles: new Set(),
  };
}

const THIRD = /(?<![^ ])(?:he|she|they|him|his|them|their|he's|she's|they're|hers)(?![^ ])/u;

/** Whether a sentence says that it speaks of the owner, by name or by what they are; a pronoun leads back to the sentence before. */
export function namesOwner(owner: Owner, said: Said, before: Said | undefined): boolean {
  if (isNamed(owner, said)) return true;
  return before !== undefined && THIRD.test(textOf(said.line)) && isNamed(owner, before);
}

const textOf = (line: Line): string => line.text;

function isNamed(owner: Owner, { words }: Said): boolean {
  if (words.some((word) => owner.names.has(plainName(word.text)))) return true;
  if (owner.kin.size > 0 && groupsIn(words).some(({ groups }) => groups.some(({ id }) => owner.kin.has(id))))
    return true;
  return words.some((word) => owner.roles.has(word.stem));
}
