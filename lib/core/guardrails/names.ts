// Names for comparing: without accents and capitals. Knows a few short forms; guesses no gender.

/** One spelling of a name: "Inês" and "ines" are the same. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/[øØ]/gu, 'o')
    .replace(/['’]s$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
