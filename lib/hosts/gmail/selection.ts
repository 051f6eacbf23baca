// Words that the user selected inside one message, with their surroundings. Looks after a pointer or shift key was released, never while typing.
import type { HostMessage } from '../../core/model/message';
import type { HostSelection, Stop } from '../../ports/mail-host';
import { bodyOf, messageAround } from './open-thread';
import { offsetOf, textMap } from './text-map';

/** As much as evidence keeps on either side of a quote. */
const CONTEXT = 32;
const QUOTE_LIMIT = 4000;

/** What is selected now; null when nothing is, or when the selection is not within one message. */
function selectedWords(read: (message: Element, body: Element) => HostMessage): HostSelection | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const element = messageAround(range.startContainer);
  if (element === null || messageAround(range.endContainer) !== element) return null;
  const body = bodyOf(element);
  if (!body?.contains(range.startContainer) || !body.contains(range.endContainer)) return null;
  const map = textMap(body, () => false);
  const start = offsetOf(map, range.startContainer, range.startOffset);
  const end = offsetOf(map, range.endContainer, range.endOffset);
  const quote = map.text.slice(start, Math.min(end, start + QUOTE_LIMIT));
  if (quote.trim() === '') return null;
  return {
    message: read(element, body),
    quote,
    prefix: map.text.slice(Math.max(0, start - CONTEXT), start),
    suffix: map.text.slice(end, end + CONTEXT),
  };
}

/** Calls when words were selected, and with null when they no longer are. */
export function watchSelection(
  read: (message: Element, body: Element) => HostMessage,
  listener: (selection: HostSelection | null) => void,
): Stop {
  let some = false;
  const look = (): void => {
    const selection = selectedWords(read);
    if (selection === null && !some) return;
    some = selection !== null;
    if (some) document.addEventListener('selectionchange', left);
    else document.removeEventListener('selectionchange', left);
    listener(selection);
  };
  // What was left by key or by a new press must not be kept in its place. Looked at only while words are selected.
  const left = (): void => {
    const selection = getSelection();
    const node = selection?.isCollapsed === false ? selection.anchorNode : null;
    if (node === null || messageAround(node) === null) look();
  };
  const released = (): void => {
    requestAnimationFrame(look);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.shiftKey || event.key === 'Shift' || (some && event.key.startsWith('Arrow'))) {
      if (!(event.target instanceof HTMLElement && event.target.isContentEditable)) released();
    }
  };
  document.addEventListener('pointerup', released, true);
  document.addEventListener('keyup', key, true);
  return () => {
    document.removeEventListener('selectionchange', left);
    document.removeEventListener('pointerup', released, true);
    document.removeEventListener('keyup', key, true);
  };
}
