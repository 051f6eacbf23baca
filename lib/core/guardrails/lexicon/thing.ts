// What one entry of the word lists of things holds.

/** Whoever avoids a parent avoids the concept: an espresso is a coffee, a coffee is caffeine. */
export interface Thing {
  readonly id: string;
  readonly is: readonly string[];
  /** Separated by commas. */
  readonly words: string;
  /** Further words that mean it in a remembered fact, but propose nothing in a mail ("phone", "drinking"). */
  readonly inFacts?: string;
}
