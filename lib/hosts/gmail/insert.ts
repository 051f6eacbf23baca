// Puts a draft into a compose box in a single step of the browser's own editing, so that one undo takes it out. Replaces nothing.
import { composeText, firstForeign } from './compose-text';
import { offsetOf, type TextMap } from './text-map';

const escaped = (line: string): string =>
  line.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');

/** Whether Gmail is in plain text mode for this box. */
const isPlain = (box: HTMLElement): boolean =>
  box.contentEditable === 'plaintext-only' ||
  box.closest('form')?.querySelector('input[name="ishtml"][value="0"]') != null;

const solid = (text: string): string => text.replace(/\s+/gu, '');

/** A collapsed place behind that many characters of the own words; null where there are none. */
function placeAt(at: number, { pieces }: TextMap): Range | null {
  const piece = pieces.findLast(({ start }) => start < at) ?? pieces[0];
  if (piece === undefined) return null;
  const place = document.createRange();
  place.setStart(piece.node, Math.min(at - piece.start, piece.node.length));
  place.collapse(true);
  return place;
}

/** The caret, collapsed to the end of what is selected, when the user has put it among or behind the own words; within a sentence the end of its line. */
function ownCaret(box: HTMLElement, own: TextMap): Range | null {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const caret = selection.getRangeAt(0).cloneRange();
  caret.collapse(false);
  if (caret.startContainer === box || !box.contains(caret.startContainer)) return null;
  const foreign = firstForeign(box);
  if (foreign !== null && caret.comparePoint(foreign, 0) <= 0) return null;
  const { text } = own;
  const at = offsetOf(own, caret.startContainer, caret.startOffset);
  // At the very start it stands because a box has just been opened, not because somebody put it there.
  if (at === 0 || at > text.length) return null;
  const begun = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const rest = /^[^\n]*/u.exec(text.slice(at))?.[0] ?? '';
  const isWithin = rest.trim() !== '' && !/(?:^|[.!?…])\s*$/u.test(begun);
  return isWithin ? placeAt(at + rest.length, own) : caret;
}

/** The place in front of these words, where they begin a line; null where they do not. */
function placeBefore(words: string, own: TextMap): Range | null {
  const at = words === '' ? -1 : `\n${own.text}`.lastIndexOf(`\n${words}`);
  const piece = at === -1 ? undefined : own.pieces.findLast(({ start }) => start <= at);
  if (piece === undefined) return null;
  const place = document.createRange();
  place.setStart(piece.node, at - piece.start);
  place.collapse(true);
  return place;
}

/** A collapsed place before quote and signature: in front of these words, else the user's caret, else the end of the user's words, else the start of the box. */
function placeFor(box: HTMLElement, before: string): Range {
  const own = composeText(box);
  const chosen = placeBefore(before, own) ?? ownCaret(box, own);
  if (chosen) return chosen;
  const behind = placeAt(own.text.length, own);
  if (behind) return behind;
  const place = document.createRange();
  const foreign = firstForeign(box);
  const first = box.firstElementChild;
  const line = first !== null && first !== foreign && first.tagName === 'DIV' ? first : box;
  place.setStart(line, 0);
  place.collapse(true);
  return place;
}

/** Line breaks that keep a draft apart from the words before or after it; none where `touching` says that they are there. */
const gap = (beside: string, touching: RegExp): string => (beside.trim() === '' || touching.test(beside) ? '' : '\n\n');

function put(box: HTMLElement, place: Range, text: string): boolean {
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(place);
  return isPlain(box)
    ? document.execCommand('insertText', false, text)
    : document.execCommand('insertHTML', false, text.split('\n').map(escaped).join('<br>'));
}

/**
 * Inserts a draft whose lines are split by `\n`, in front of signature and quote; of the words `before`, where they begin a line. False when the words
 * did not arrive; then the box is as it was. The caret stands behind the draft afterwards.
 */
export function insertDraft(box: HTMLElement, draft: string, before = ''): boolean {
  // The browser takes a caret before a block for a caret in it: without a line of its own the draft would land in the quote.
  const foreign = firstForeign(box);
  const line = foreign !== null && foreign.parentNode?.firstChild === foreign ? document.createElement('br') : null;
  if (line) foreign?.before(line);
  const arrived = insertInto(box, draft, before);
  if (!arrived) line?.remove();
  return arrived;
}

function insertInto(box: HTMLElement, draft: string, words: string): boolean {
  const place = placeFor(box, words);
  box.focus();
  const { text } = composeText(box);
  const at = offsetOf(composeText(box), place.startContainer, place.startOffset);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const gaps = [gap(before, /\n\s*\n\s*$/u), gap(after, /^\s*\n/u)] as const;
  const kept = place.cloneRange();
  if (!put(box, place, gaps[0] + draft + gaps[1])) return false;
  // Behind a block the browser starts a line by itself: one break less is the same gap.
  if (gaps[0] !== '' && composeText(box).text.includes(`${gaps[0]}\n${draft}`)) {
    document.execCommand('undo');
    if (!put(box, kept, `\n${draft}${gaps[1]}`)) return false;
  }
  if (solid(composeText(box).text) === solid(before + draft + after)) return true;
  document.execCommand('undo');
  return false;
}
