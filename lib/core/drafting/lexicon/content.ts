// What the words of drafts are made of, in any language: lines with conditions and alternatives. Data only; template.ts puts them together.

/**
 * One or more sentences in several wordings. Slots stand in braces; a wording whose slots are not all known is left out. `{years|year|years}` is a plural, `<short|quick>` one of several words.
 * `if`: names of what has to hold, "!" in front of what must not; all of them.
 */
export interface Line {
  readonly if?: string;
  readonly say: readonly string[];
}

/** A place in a draft: the first of its lines that fits is said; a name stands for what is made elsewhere. */
export type Part = readonly Line[] | 'detail' | 'asks' | 'gap';

/** A kind of draft. */
export interface Occasional {
  readonly subject: readonly Line[];
  /** Paragraphs of parts. */
  readonly body: readonly (readonly Part[])[];
}
