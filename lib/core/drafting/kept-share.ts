// How much of a draft the user sent: how well it spoke for them, as a number, so that the words themselves need not be kept.
import type { DraftText } from './grounding';

/** Words that are looked at. */
const MOST = 4000;

const wordsOf = (text: string): readonly string[] =>
  (text.toLocaleLowerCase('en').match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).slice(0, MOST);

/** The share of a draft's words that stand in what was sent, in their order: 1 when all do, whatever was added; 0 when none does. */
export function keptShare(draft: string, sent: string): number {
  const wanted = wordsOf(draft);
  if (wanted.length === 0) return 0;
  // The longest common subsequence, row by row.
  let above: readonly number[] = wanted.map(() => 0);
  for (const word of wordsOf(sent)) {
    const row: number[] = [];
    for (const [at, one] of wanted.entries())
      row.push(one === word ? (above[at - 1] ?? 0) + 1 : Math.max(above[at] ?? 0, row[at - 1] ?? 0));
    above = row;
  }
  return Math.round(((above.at(-1) ?? 0) / wanted.length) * 100) / 100;
}

/** Fewer words are no sentence that would not stand in another mail as well. */
const TELLING = 4;
/** So little of a draft stands in every text. */
const HARDLY = 0.3;

const evenly = (text: string): string => text.replaceAll(/\s+/gu, ' ');

/** Whether a draft, or what the user made of it, stands in a text: a sentence as it was, or enough of its words in their order. */
export function standsIn({ text: draft, sentences }: Pick<DraftText, 'text' | 'sentences'>, text: string): boolean {
  const written = evenly(text);
  const whole = sentences.filter((sentence) => wordsOf(sentence.text).length >= TELLING);
  return whole.some((sentence) => written.includes(evenly(sentence.text))) || keptShare(draft, text) >= HARDLY;
}
