// What a draft does: greets, sells, asks, brushes off. Reads the author's own sentences; judges nothing.
import type { Remark } from './guardrail';
import { SET_ASIDE } from './lexicon/tone';
import { type Said, readingOf } from './reading';
import type { Situation } from './situation';

/** Wordings of a kind in the draft: the sentence, and where in the text. */
export interface Wording {
  readonly said: Said;
  readonly span: NonNullable<Remark['span']>;
}

/** Every wording of a kind in the draft, quotations left out. `unless`: sentences in which it means something else. */
export function wordingsOf(situation: Situation, wanted: RegExp, unless?: RegExp): Wording[] {
  if (situation.draft === undefined) return [];
  return readingOf(situation).said.flatMap((said) => {
    if (unless !== undefined && said.line.has(unless)) return [];
    return said.line.find(wanted).flatMap(({ from, to }) => {
      const [first, last] = [said.words[from], said.words[to - 1]];
      if (first === undefined || last === undefined || first.quoted) return [];
      return [{ said, span: { start: first.start, end: last.end } }];
    });
  });
}

/** Like {@link wordingsOf}, without sentences that put the thing aside. */
export const proposalsOf = (situation: Situation, wanted: RegExp): Wording[] =>
  wordingsOf(situation, wanted, SET_ASIDE);
