// What is left of a person in the records of others, and those records without it. Pure.
import type { PlainRow } from './database';
import { isRow } from './journal';

/** By what a forgotten person is known. */
interface Traces {
  /** Bare addresses, profiles and numbers. */
  readonly addresses: readonly string[];
  readonly names: readonly string[];
  /** Ids of their records. */
  readonly ids: readonly string[];
}

/** A test for somebody's traces. */
export interface Scrubber {
  /** One quick look at data before it is taken apart: false when no trace can be in it. */
  readonly suspects: (value: unknown) => boolean;
  /** Whether a text holds one of their addresses. */
  readonly knows: (text: string) => boolean;
  /** Whether a value is evidence in their words. */
  readonly theirWords: (value: unknown) => boolean;
  /** The same data without their words, addresses and names; the very same value when there was nothing. */
  readonly scrub: (value: unknown) => unknown;
}

/** Stands where a name or an address stood. */
const GAP = '…';

/** What stands between two words of a name, as JSON writes it. */
const BETWEEN = String.raw`(?:[\s,]|\\(?:[bfnrt]|u00[0-9a-f]{2}))+`;

/**
 * Builds the test. A name of a single word is left alone where others are concerned: it belongs to many people, and erasing every "Max"
 * would damage what is remembered of them.
 */
export function scrubber({ addresses, names, ids }: Traces): Scrubber {
  const address = pattern([...addresses].map(escape));
  const wholeNames = names
    .flatMap(spellings)
    .map(words)
    .filter((parts) => parts.length > 1);
  const name = pattern(wholeNames.map((parts) => parts.map(escape).join('[\\s,]+')));

  const needles = [
    ...addresses.map((text) => escape(inJson(text))),
    ...wholeNames.map((parts) => parts.map((word) => escape(inJson(word))).join(BETWEEN)),
    ...ids.map((id) => escape(JSON.stringify(id))),
  ];
  const clue = needles.length === 0 ? null : new RegExp([...new Set(needles)].join('|'), 'iu');

  const suspects = (value: unknown): boolean => clue !== null && clue.test(JSON.stringify(value));
  const knows = (text: string): boolean => address !== null && text.search(address) >= 0;
  const theirWords = (value: unknown): boolean =>
    isRow(value) && typeof value['author'] === 'string' && knows(value['author']);

  function scrub(value: unknown): unknown {
    if (typeof value === 'string') {
      const withoutAddress = address ? value.replace(address, GAP) : value;
      return name ? withoutAddress.replace(name, GAP) : withoutAddress;
    }
    if (Array.isArray(value)) {
      const elements: readonly unknown[] = value;
      const left = elements
        .filter((element) => !theirWords(element) && !(typeof element === 'string' && knows(element)))
        .map(scrub);
      return left.length === elements.length && left.every((element, index) => element === elements[index])
        ? value
        : left;
    }
    if (!isRow(value)) return value;
    const fields = Object.entries(value).map(([key, field]) => [key, field, scrub(field)] as const);
    if (fields.every(([, before, after]) => before === after)) return value;
    return Object.fromEntries(fields.map(([key, , after]) => [key, after]));
  }

  return { suspects, knows, theirWords, scrub };
}

/** A row of somebody else without the traces. Another person of the same name keeps it. */
export function scrubRow(scrubbing: Scrubber, table: string, row: PlainRow): PlainRow {
  const scrubbed = scrubbing.scrub(row);
  if (scrubbed === row || !isRow(scrubbed)) return row;
  return table === 'people' ? { ...scrubbed, name: row['name'] } : scrubbed;
}

/** A name as it may be typed by others: also with accents as characters of their own, and without. */
const spellings = (name: string): string[] => [
  name.normalize('NFC'),
  name.normalize('NFD'),
  name.normalize('NFKD').replace(/\p{M}+/gu, ''),
];
const words = (name: string): string[] => name.split(/[\s,]+/u).filter((word) => word !== '');
/** A text as it stands inside the JSON of whatever holds it. */
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** Matches any of the sources where no longer word or address goes on; null when there are none. */
function pattern(sources: readonly string[]): RegExp | null {
  if (sources.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}._%+-])(?:${sources.join('|')})(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])`, 'giu');
}
