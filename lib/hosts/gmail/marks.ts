// Marks on the page's text that change no node: the browser's custom highlights, with one style sheet of ours.

const STYLE = `
::highlight(keepsake-stop) { text-decoration: underline wavy #c5221f 1.5px; text-underline-offset: 3px; }
::highlight(keepsake-hold) { text-decoration: underline wavy #b06000 1.5px; text-underline-offset: 3px; }
::highlight(keepsake-hint) { text-decoration: underline dotted #5f6368 1.5px; text-underline-offset: 3px; }
::highlight(keepsake-quote) { background-color: #fde293; color: #202124; }
`;

let sheet: CSSStyleSheet | null = null;

/** Names of the kinds of marks. */
export type MarkName = 'keepsake-stop' | 'keepsake-hold' | 'keepsake-hint' | 'keepsake-quote';

/** Adds ranges to a kind of mark; the returned function takes these, and only these, off again. */
export function mark(name: MarkName, ranges: readonly Range[]): () => void {
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    document.adoptedStyleSheets.push(sheet);
  }
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, highlight);
  for (const range of ranges) highlight.add(range);
  return () => {
    for (const range of ranges) highlight.delete(range);
  };
}
