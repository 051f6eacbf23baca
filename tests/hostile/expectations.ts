// What may never come of a hostile mail, said once for every place that reads one.
import { type HostileMail, VICTIM } from './mails.ts';

/** How many mails a suite reads: a sample in `npm test`, all of them with `npm run hostile`. */
export const casesWanted = (given: string | undefined, sample: number): number => {
  const wanted = Number(given ?? sample);
  return Number.isInteger(wanted) && wanted > 0 ? wanted : sample;
};

/** Beginnings of mails whose words are, as they say themselves, somebody else's. */
const FORWARDED = /^(?:From: |-----Original Message-----|On Mon, Jan 1, 2024 at )/u;

/** Whether all that such a mail claims stands in a quote: then nothing of it may be taken for the sender's. */
export const isOnlyQuote = ({ body }: HostileMail): boolean => body.kind === 'text' && FORWARDED.test(body.content);

/** Words that were kept, and whose they are said to be. */
export interface Attributed {
  readonly author: string;
  readonly quote: string;
}

const isAttributed = (value: object): value is Attributed =>
  'author' in value && typeof value.author === 'string' && 'quote' in value && typeof value.quote === 'string';

/** Every piece of evidence anywhere inside of what was stored. */
export function attributedIn(stored: unknown): Attributed[] {
  if (typeof stored !== 'object' || stored === null) return [];
  const inside = Object.values(stored).flatMap(attributedIn);
  return isAttributed(stored) ? [stored, ...inside] : inside;
}

/** Authors other than the sender. A sender without a usable address may not be an author at all. */
export function wrongAuthors(found: readonly Attributed[], sender: string): string[] {
  const own = sender.trim().normalize('NFC').toLowerCase();
  return found.map(({ author }) => author).filter((author) => author !== own || author === VICTIM);
}

/** Kind and time of the case that took longest. */
export class Slowest {
  #kind = 'none';
  #took = 0;

  add(kind: string, milliseconds: number): void {
    if (milliseconds > this.#took) [this.#kind, this.#took] = [kind, milliseconds];
  }

  say(): string {
    return `slowest: ${this.#kind}, ${Math.round(this.#took)} ms`;
  }
}
