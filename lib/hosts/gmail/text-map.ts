// The text of a piece of the page together with where each character stands, so that offsets and DOM positions can be exchanged. Only reads.
import { walk } from './walk';

/** A text node's part of a {@link TextMap}. */
interface Piece {
  readonly node: Text;
  /** Offset of its first character in the text. Every character of the node is one character of the text. */
  readonly start: number;
}

/** Text in which blocks and line breaks are `\n` and all other white space is a plain space. */
export interface TextMap {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CENTER|DD|DIV|DL|DT|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;
const SILENT = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/;

/**
 * Reads what stands under `root`. Elements for which `skip` is true are left out with all they hold. Stops after `limit` UTF-16
 * characters.
 */
export function textMap(root: Node, skip: (element: Element) => boolean, limit = Number.POSITIVE_INFINITY): TextMap {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  let endsLine = true;
  let breakDue = false;
  const add = (text: string): void => {
    parts.push(text);
    length += text.length;
    endsLine = text.endsWith('\n');
  };
  const addText = (node: Text): void => {
    const blank = node.data.trim() === '';
    if (breakDue && blank) return;
    if (breakDue && !endsLine) add('\n');
    breakDue = false;
    pieces.push({ node, start: length });
    if (node.data !== '') add(node.data.replace(/\s/gu, ' '));
  };
  walk(root, {
    more: () => length < limit,
    enter(node) {
      if (node instanceof Text) addText(node);
      if (!(node instanceof Element) || SILENT.test(node.tagName) || skip(node)) return false;
      if (BLOCK.test(node.tagName)) breakDue = true;
      if (node.tagName !== 'BR') return true;
      if (breakDue && !endsLine) add('\n');
      breakDue = false;
      add('\n');
      return false;
    },
    leave(element) {
      if (BLOCK.test(element.tagName)) breakDue = true;
    },
  });
  return { text: parts.join(''), pieces };
}

/** Offset in the text of a DOM position; a position in something that was skipped counts as the next character that was not. */
export function offsetOf(map: TextMap, node: Node, offset: number): number {
  const own = map.pieces.find((piece) => piece.node === node);
  if (own) return own.start + offset;
  const at = document.createRange();
  at.setStart(node, offset);
  const next = map.pieces.find((piece) => at.comparePoint(piece.node, 0) >= 0);
  return next?.start ?? map.text.length;
}

/** The piece that holds an offset; with `end`, the piece that ends there rather than the one that starts there. */
function pieceAt(map: TextMap, offset: number, end: boolean): Piece | undefined {
  return end
    ? map.pieces.findLast((piece) => piece.start < offset)
    : (map.pieces.find((piece) => piece.start + piece.node.length > offset) ?? map.pieces.at(-1));
}

/** The DOM range of a part of the text; null when the part is empty or the page has changed meanwhile. */
export function rangeOf(map: TextMap, start: number, end: number): Range | null {
  const [first, last] = [pieceAt(map, start, false), pieceAt(map, end, true)];
  if (!first || !last || end <= start || !first.node.isConnected || !last.node.isConnected) return null;
  const range = document.createRange();
  range.setStart(first.node, Math.max(0, Math.min(start - first.start, first.node.length)));
  range.setEnd(last.node, Math.max(0, Math.min(end - last.start, last.node.length)));
  return range.collapsed ? null : range;
}
