// Which rows of a long list have to exist now. Arithmetic only.

/** Rows that are drawn beyond each edge of the view, so that scrolling shows no blank. */
const BEYOND = 8;

/** The first row to draw, and the one after the last. All lengths in CSS pixels. */
export function windowOf(
  scrollTop: number,
  viewHeight: number,
  rowHeight: number,
  count: number,
): { readonly first: number; readonly end: number } {
  const first = Math.max(0, Math.min(count, Math.floor(scrollTop / rowHeight) - BEYOND));
  const end = Math.min(count, Math.ceil((scrollTop + viewHeight) / rowHeight) + BEYOND);
  return { first, end: Math.max(first, end) };
}
