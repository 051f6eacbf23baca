// Puts a draft into a compose box in a single step of the browser's own editing, so that one undo takes it out. Replaces nothing.
import { composeText, firstForeign } from './compose-text';
import { offsetOf } from './text-map';

const escaped = (line: string): string =>
  line.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');

/** Whether Gmail is in plain text mode for this box. */
const isPlain = (box: HTMLElement): boolean =>
  box.contentEditable === 'plaintext-only' ||
  box.closest('form')?.querySelector('input[name="ishtml"][value="0"]') != null;

const solid = (text: string): string => text.replace(/\s+/gu, '');

/** The caret, collapsed to the end of what is selected, when it stands among the user's own words. */
function ownCaret(box: HTMLElement, ownLength: number): Range | null {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0 || ownLength === 0) return null;
  const caret = selection.getRangeAt(0).cloneRange();
  caret.collapse(false);
  if (caret.startContainer === box || !box.contains(caret.startContainer)) return null;
  const foreign = firstForeign(box);
  if (foreign !== null && caret.comparePoint(foreign, 0) <= 0) return null;
  return offsetOf(composeText(box), caret.startContainer, caret.startOffset) <= ownLength ? caret : null;
}

/** A collapsed place before quote and signature: the user's caret, else the end of the user's words, else the start of the box. */
function placeFor(box: HTMLElement): Range {
  const own = composeText(box);
  const caret = ownCaret(box, own.text.length);
  if (caret) return caret;
  const place = document.createRange();
  const last = own.pieces.at(-1);
  if (last) {
    place.setStart(last.node, Math.min(own.text.length - last.start, last.node.length));
  } else {
    const foreign = firstForeign(box);
    const first = box.firstElementChild;
    // The browser takes a caret before a block for a caret in it: without a line of its own the draft would land in the quote.
    if (foreign !== null && foreign.parentNode?.firstChild === foreign) foreign.before(document.createElement('br'));
    const line = first !== null && first !== foreign && first.tagName === 'DIV' ? first : box;
    place.setStart(line, 0);
  }
  place.collapse(true);
  return place;
}

/** Line breaks that keep a draft apart from the words before (`ends`: how they end) or after it. */
const gap = (beside: string, touching: RegExp): string => (beside.trim() === '' || touching.test(beside) ? '' : '\n\n');

/**
 * Inserts a draft whose lines are split by `\n`, in front of signature and quote. False when the words did not arrive; then the box is as
 * it was. The caret stands behind the draft afterwards.
 */
export function insertDraft(box: HTMLElement, draft: string): boolean {
  box.focus();
  const place = placeFor(box);
  const before = composeText(box);
  const at = offsetOf(before, place.startContainer, place.startOffset);
  const text = `${gap(before.text.slice(0, at), /\n\s*\n\s*$/u)}${draft}${gap(before.text.slice(at), /^\s*\n/u)}`;
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(place);
  const done = isPlain(box)
    ? document.execCommand('insertText', false, text)
    : document.execCommand('insertHTML', false, text.split('\n').map(escaped).join('<br>'));
  const expected = solid(before.text.slice(0, at) + draft + before.text.slice(at));
  if (done && solid(composeText(box).text) === expected) return true;
  if (done) document.execCommand('undo');
  return false;
}
