// Somebody the user corresponds with. What is known of them are facts; the person record holds only who they are.
import { z } from 'zod';
import { Handle } from './handle';
import { AccountId, Instant, PersonId } from './ids';
import { Day } from './when';

export const Person = z.object({
  id: PersonId,
  /** As they write it themselves. */
  name: z.string().max(300),
  role: z.string().max(300),
  accountId: AccountId.nullable(),
  /** A set: a handle belongs to one person at most. */
  handles: z.array(Handle),
  /** On the short list since when, and why in a few words ('' when nobody said); null or absent: not on it. */
  shortList: z.object({ since: Day, reason: z.string().max(300) }).nullish(),
  /** Guardrails that are switched off for them, by id. A set; absent until the first. */
  quietGuardrails: z.array(z.string()).optional(),
  /** Since when the user says that they open every mail with them where it is read; null or absent: they did not say so. */
  opensAllSince: Day.nullish(),
  createdAt: Instant,
  deletedAt: Instant.nullable(),
});
/** Somebody in memory. */
export type Person = z.infer<typeof Person>;

/** Letters for the avatar: the first of the first and of the last word that starts with a letter, titles left out; '' when there is none. */
export function initials(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^\p{L}/u.test(word) && !TITLES.test(word));
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((word) => String.fromCodePoint(word?.codePointAt(0) ?? 0).toLocaleUpperCase()).join('');
}

/** The name that a greeting uses: the first word, without a title; the part after the comma in "Marques, Inês". */
export function givenName(name: string): string {
  const [family = '', given = ''] = name.split(',').map((part) => part.trim());
  return (given || family).split(/\s+/u).find((word) => !TITLES.test(word)) ?? '';
}

const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|herr|frau|m|mme)\.?$/iu;
