// Hostile markup in a page without letting any of it run, and with all that Gmail would still take out of it left in: its own class names, ids and
// data attributes. Harder than Gmail, which renames them.

/** What no mail page shows. */
const DROPPED = /^(?:script|style|iframe|object|embed|template|meta|base|link|svg|math|noscript|form|input|textarea)$/i;
const KEPT = /^(?:class|id|title|dir|email|name|role|contenteditable|g_editable|data-[\w-]+)$/;

const LARGE = 50_000;
const parsed = new Map<string, HTMLElement>();

/** Parses into a document that belongs to no page: nothing in it loads or runs. Large markup, for which browsers need seconds, is parsed once. */
export function parsedInert(html: string): HTMLElement {
  const body = parsed.get(html) ?? new DOMParser().parseFromString(html, 'text/html').body;
  if (html.length > LARGE) parsed.set(html, body);
  return body;
}

/** Plain text as nodes with line breaks. */
export function textNodes(text: string, lines = 5000): Node[] {
  return text.split('\n', lines).flatMap((line) => [document.createTextNode(line), document.createElement('br')]);
}

/** Copies what stands under `from` into `to` without anything that could run or load. Walks instead of recursing: no nesting is too deep. */
export function copyHarmless(from: Node, to: Element): void {
  const waiting: [Node, Element][] = [[from, to]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [source, target] = next;
    for (const node of source.childNodes) {
      if (node instanceof Text) target.append(node.data);
      if (!(node instanceof Element) || DROPPED.test(node.localName)) continue;
      const copy = document.createElement(/^[a-z][\w-]*$/.test(node.localName) ? node.localName : 'span');
      for (const { name, value } of node.attributes) if (KEPT.test(name)) copy.setAttribute(name, value);
      target.append(copy);
      waiting.push([node, copy]);
    }
  }
}
