// A mail's body as markup again, by reading only and never past a limit: a body of any size or depth costs the same.
import { walk } from './walk';

/** What the reading text needs to tell quotes, signatures, hidden parts and links apart. */
const KEPT = ['class', 'id', 'style', 'dir', 'type', 'cite', 'href', 'alt', 'hidden', 'data-smartmail'];
/** Controls that Gmail puts into a body, and what holds no words of the sender. */
const LEFT_OUT = '.ajR, .yj6qo, script, style, template, noscript';
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const ATTRIBUTE_LIMIT = 1000;

const escapedText = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

function startTag(element: Element): string {
  let tag = `<${element.localName}`;
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
  const whole = walk(body, {
    more: () => length < limit,
    enter(node) {
      if (node instanceof Text) add(escapedText(node.data.slice(0, limit - length)));
      if (!(node instanceof Element) || node.matches(LEFT_OUT)) return false;
      add(startTag(node));
      if (node.firstChild === null && !VOID.test(node.localName)) add(`</${node.localName}>`);
      return true;
    },
    leave: (element) => add(`</${element.localName}>`),
  });
  const content = parts.join('');
  return whole && length <= limit
    ? { content, clipped: false }
    : { content: content.slice(0, limit).replace(/<[^>]*$/u, ''), clipped: true };
}
