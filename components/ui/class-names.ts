// Joins CSS class names. Knows nothing of what they look like.

/** The given names that are there, as one `className`. */
export const classNames = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(' ');
