// A mail's body as markup again, by reading only and never past a limit: a body of any size or depth costs the same.

/** What the reading text needs to tell quotes, signatures, hidden parts and links apart. */
const KEPT = ['class', 'id', 'style', 'dir', 'type', 'cite', 'href', 'alt', 'hidden', 'data-smartmail'];
/** Controls that Gmail puts into a body, and what holds no words of the sender. */
const LEFT_OUT = '.ajR, .yj6qo, script, style, template, noscript';
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const ATTRIBUTE_LIMIT = 1000;

const escapedText = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

function startTag(element: Element, name: string): string {
  let tag = `<${name}`;
  for (const attribute of KEPT) {
    const value = element.getAttribute(attribute);
    if (value !== null && value.length <= ATTRIBUTE_LIMIT)
      tag += ` ${attribute}="${escapedText(value).replace(/"/gu, '&quot;')}"`;
  }
  return `${tag}>`;
}

/** The markup under `body`, at most `limit` UTF-16 characters; `clipped` when something was left out for that. */
export function bodyMarkup(body: Element, limit: number): { readonly content: string; readonly clipped: boolean } {
  const parts: string[] = [];
  let length = 0;
  const add = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  let node: Node | null = body.firstChild;
  while (node !== null && length < limit) {
    let inner: Node | null = null;
    if (node instanceof Text) {
      add(escapedText(node.data.slice(0, limit - length)));
    } else if (node instanceof Element && !node.matches(LEFT_OUT)) {
      add(startTag(node, node.localName));
      inner = node.firstChild;
      if (inner === null && !VOID.test(node.localName)) add(`</${node.localName}>`);
    }
    if (inner === null) {
      while (node !== null && node.nextSibling === null) {
        node = node.parentNode === body ? null : node.parentNode;
        if (node instanceof Element) add(`</${node.localName}>`);
      }
      node = node?.nextSibling ?? null;
    } else {
      node = inner;
    }
  }
  const content = parts.join('');
  return node === null && length <= limit
    ? { content, clipped: false }
    : { content: content.slice(0, limit).replace(/<[^>]*$/u, ''), clipped: true };
}
