// Where people stand in the list of people and by which words they are found. Pure.
import type { PersonId } from '../core/model/ids';

/** An undeleted person in the order of names, with the words by which they are found. Derived from `people`. */
export interface DirectoryRow {
  readonly sort: string;
  readonly personId: PersonId;
  readonly words: readonly string[];
}

/** One spelling for looking things up: lower case, without accents. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** The different words of a text, folded; an address falls into the words between its points. */
export const wordsOf = (text: string): string[] => [...new Set(fold(text).match(/[\p{L}\p{N}]+/gu))];

const withoutKind = (handle: string): string => handle.slice(handle.indexOf(':') + 1);

/** The row of a person. Somebody without a name stands where their first handle would. */
export function listing(person: {
  readonly id: PersonId;
  readonly name: string;
  readonly role: string;
  readonly handles: readonly string[];
}): DirectoryRow {
  const handles = person.handles.map(withoutKind);
  return {
    sort: fold(person.name.trim() || (handles[0] ?? '')),
    personId: person.id,
    words: wordsOf([person.name, person.role, ...handles].join(' ')),
  };
}
