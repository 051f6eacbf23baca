// How the person wants to be addressed and what they do not want to see in a mail: a nickname, a title left out, emojis, exclamation marks.
// Reads the greeting and the signs of a draft; says nothing of what is proposed.
import { isSelf, ownFacts } from './about-them';
import { plainName } from './names';
import { type Greeting, readDraft } from './reading';
import type { KnownFact, Situation } from './situation';
import type { Clash } from './told';

type Span = Pick<Clash, 'start' | 'end'>;

const NAMING =
  /\b(?:called|call(?:s|ing)? (?:me|him|her|them)|addressed|address(?:ing)?|named|goes by|go by|going by|nicknames?|name|titles?|honorifics?|greeted|formal|informal|mr|mrs|ms|dr|prof(?:essor)?|sir|madam|dear)\b/iu;
const FIRST_NAME = /\b(?:(?:first|given)[- ]names?|first[- ]name (?:terms|basis)|informal(?:ly)?)\b/iu;
const FORMAL =
  /\b(?:(?:last|family)[- ]names?|surnames?|formal(?:ly)?|by (?:his |her |their )?titles?|with (?:his |her |their )?titles?|titles?|honorifics?)\b/iu;
const TITLES =
  'dr|doctor|prof|professor|mr|mister|mrs|ms|miss|mx|sir|madam|dame|lord|lady|herr|frau|dipl|ing|rev|reverend|captain|colonel';
const TITLE = new RegExp(`^(?:${TITLES})$`, 'u');
/** "not Pri", "never Bill": what they do not want to hear. Kept to one word that starts with a capital, or stands after "called". */
const UNWANTED =
  /\b(?:not|never|no|don't call (?:me|him|her|them)|instead of|rather than)\s+["'“]?(\p{Lu}[\p{L}'-]+)/gu;
const UNLIKED =
  /(?:called|addressed as|nickname|name|greeted (?:as|with)|addressed with|calling (?:him|her|them|me))\s+["'“‘]?(\p{L}[\p{L}'-]+)/giu;
const WANTED =
  /(?:called|addressed as|goes by|go by|call (?:me|him|her|them)|calls (?:him|her|them)sel(?:f|ves)|known as|address(?:ed)? (?:me|him|her|them)? ?as|name is|uses?)\s+["'“‘]?((?:\p{Lu}[\p{L}'-]*\.?\s?){1,3})/gu;
const EMOJI = /\p{Extended_Pictographic}|[:;]-?[)(DP](?![\p{L}\d])/u;

/** Where the greeting or a sign of the draft is against a fact of this person. */
export function mannersIn(situation: Situation): Clash[] {
  const text = situation.draft?.text ?? '';
  if (text === '') return [];
  let read: Greeting | null | undefined;
  return ownFacts(situation).flatMap((fact): Clash[] => {
    const { claim } = fact;
    if (claim.type !== 'preference' || !isSelf(fact)) return [];
    if (!/^(?:communication|personal_fact|values_cause|work)$/u.test(claim.category)) return [];
    const refuses = claim.polarity === 'avoid' || claim.polarity === 'dislike';
    const sign = signIn(text, claim.value, refuses);
    if (sign !== null) return [{ ...sign, rulings: [{ fact, claim, atHome: false }] }];
    if (!NAMING.test(claim.value) && !FIRST_NAME.test(claim.value) && !FORMAL.test(claim.value)) return [];
    read ??= readDraft(text, situation.user?.name ?? '').greeting;
    if (read === null || !isAgainst(read, fact, refuses, situation)) return [];
    const span = { start: read.start, end: read.end };
    return [{ ...span, rulings: [{ fact, claim, atHome: false }] }];
  });
}

/** An emoji or an exclamation mark that they asked not to see. */
function signIn(text: string, value: string, refuses: boolean): Span | null {
  if (!refuses && !/\b(?:no|not|without|never|hates?)\b/iu.test(value)) return null;
  const sign = /\b(?:emojis?|emoticons?|smileys?)\b/iu.test(value)
    ? EMOJI
    : /\bexclamation (?:marks?|points?)\b/iu.test(value)
      ? /!/u
      : null;
  const found = sign?.exec(text) ?? null;
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

function isAgainst(greeting: Greeting, { claim }: KnownFact, refuses: boolean, { person }: Situation): boolean {
  const words = greeting.names.map(({ text }) => plainName(text));
  const names = words.filter((word) => !TITLE.test(word));
  if (words.length === 0) return false;
  const own = person.name.split(/\s+/u).map(plainName);
  const family = own.at(-1) ?? '';
  const hasTitle = words.some((word) => TITLE.test(word));
  const value = claim.value;
  const said = [...value.matchAll(refuses ? UNLIKED : UNWANTED)].map((match) => plainName(match[1] ?? ''));
  if (said.some((name) => words.includes(name) && !FIRST_NAME.test(name))) return true;
  const isFirstNamed = !hasTitle && names.length > 0 && !names.includes(family);
  if (refuses) {
    if (FIRST_NAME.test(value)) return isFirstNamed;
    return FORMAL.test(value) && hasTitle;
  }
  const wanted = [...value.matchAll(WANTED)].flatMap((match) => (match[1] ?? '').split(/[\s.]+/u)).map(plainName);
  const wantedTitle = wanted.find((name) => TITLE.test(name));
  if (wantedTitle !== undefined) return !words.some((word) => sameTitle(word, wantedTitle));
  const wantedName = wanted.find((name) => name.length > 1);
  if (wantedName !== undefined) return names.length > 0 && !names.includes(wantedName) && !hasTitle;
  if (FIRST_NAME.test(value)) return hasTitle;
  return FORMAL.test(value) && isFirstNamed;
}

const FORMS: readonly RegExp[] = [/^(?:dr|doctor)$/u, /^(?:prof|professor)$/u, /^(?:mr|mister)$/u];
const sameTitle = (a: string, b: string): boolean => a === b || FORMS.some((form) => form.test(a) && form.test(b));
