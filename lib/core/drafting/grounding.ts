// Puts a draft together from sentences that say what they rest on, so that every personal word leads back to its evidence.
// Refuses a sentence about the person that rests on nothing.
import type { Evidence } from '../model/evidence';
import type { Fact } from '../model/fact';
import type { FactId } from '../model/ids';
import type { Sentence } from '../model/sentence';

/** One sentence as a drafter gives it. `personal`: it says something about the person, and so must rest on a fact. */
export interface Piece {
  readonly text: string;
  readonly personal: boolean;
  readonly facts: readonly FactId[];
}

/** One sentence in its place: UTF-16 offsets into the draft's text, end excluded. */
interface GroundedSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What it rests on; [] when it says nothing about the person. */
  readonly facts: readonly FactId[];
}

/** A draft whose sentences, in order, are its whole text but for the white space between them. */
export interface DraftText {
  readonly text: string;
  readonly sentences: readonly GroundedSentence[];
  /** Offset of the empty paragraph in which the user answers. */
  readonly gap: number;
  /** Why there is no personal sentence; null when there is one. */
  readonly why: Sentence | null;
}

/** The empty paragraph of a draft: what only the user can say. */
export const GAP = 'gap';

/**
 * Joins paragraphs of sentences.
 * @throws when a personal sentence rests on nothing, which is a bug of the drafter.
 */
export function assemble(paragraphs: readonly (readonly Piece[] | typeof GAP)[], why: Sentence | null): DraftText {
  let text = '';
  let gap = -1;
  let isAfterGap = false;
  const sentences: GroundedSentence[] = [];
  for (const paragraph of paragraphs) {
    // The gap is a line, not a paragraph: more empty lines would look like something that is missing.
    if (text !== '') text += isAfterGap ? '\n' : '\n\n';
    isAfterGap = paragraph === GAP;
    if (paragraph === GAP) {
      gap = text.length;
      continue;
    }
    paragraph.forEach((piece, index) => {
      if (piece.personal && piece.facts.length === 0) throw new Error('a sentence about the person rests on no fact');
      if (index > 0) text += ' ';
      const start = text.length;
      text += piece.text;
      sentences.push({ text: piece.text, start, end: text.length, facts: piece.facts });
    });
  }
  return { text, sentences, gap: gap === -1 ? text.length : gap, why };
}

/** A sentence of a draft with what is shown beside it. */
export interface Grounds {
  readonly sentence: GroundedSentence;
  readonly facts: readonly Fact[];
  readonly evidence: readonly Evidence[];
  /** Whether it rests on what no fact holds: words of the conversation or of an earlier touch, or what stands on the user's shelf. */
  readonly said: 'thread' | 'interaction' | 'shelf' | null;
}

/** The personal sentences of a draft with the facts and quotes behind them. */
export function groundsOf(draft: DraftText, facts: readonly Fact[]): Grounds[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return draft.sentences
    .filter((sentence) => sentence.facts.length > 0)
    .map((sentence) => {
      const behind = sentence.facts.flatMap((id) => byId.get(id) ?? []);
      const [place] = sentence.facts.flatMap((id) => /^(thread|interaction|shelf):/u.exec(id)?.[1] ?? []);
      const said = place === 'thread' || place === 'interaction' || place === 'shelf' ? place : null;
      return { sentence, facts: behind, evidence: behind.flatMap((fact) => fact.evidence), said };
    });
}
