// How an occurrence is made: its id, and the few words that say when it is. Every detector says it the same way.
import { OccurrenceId, type PersonId } from '../model/ids';
import { normalValue } from '../model/fact';
import type { MessageKey, Sentence } from '../model/sentence';
import { type Day, daysBetween } from '../model/when';
import type { PersonMemory } from './detector';

type Stems<K> = K extends `moment_${infer Stem}_today` ? Stem : never;
/** What is said of a day in five ways: `moment_<stem>_today`, `_soon` (one: tomorrow), `_past` (one: yesterday). */
export type DayStem = Stems<MessageKey>;

/** "turns 40 tomorrow". `params` go into every form; `count` is the days between. */
export function daySentence(
  stem: DayStem,
  on: Day,
  today: Day,
  params: Readonly<Record<string, number>> = {},
): Sentence {
  const count = daysBetween(today, on);
  if (count === 0) return { key: `moment_${stem}_today`, params };
  return count > 0
    ? { key: `moment_${stem}_soon`, params: { ...params, count } }
    : { key: `moment_${stem}_past`, params: { ...params, count: -count } };
}

/** `<detector>:<subject id>:<source id>:<cycle>`. Colons separate: inside of a part there is none. */
export const occurrenceId = (detector: string, subject: string, source: string, cycle: string): OccurrenceId =>
  OccurrenceId.parse(
    [detector, subject, source, cycle].map((part) => part.replaceAll(':', '.').slice(0, 48)).join(':'),
  );

/** Somebody's name in an id: "their daughter" → "their-daughter"; the person themselves: "self". */
export const slug = (subject: string): string => normalValue(subject).replaceAll(' ', '-').slice(0, 48) || 'self';

/** Whose account a date belongs to: colleagues of one account have one renewal between them. */
export const accountOf = ({ account, person }: PersonMemory): string => account?.id ?? person.id;

/** Whether all people of an account have it in common: what is decided for one of them is decided for all. */
export function isShared(id: string, personId: PersonId): boolean {
  const [, subject = personId] = id.split(':');
  return subject !== personId;
}
