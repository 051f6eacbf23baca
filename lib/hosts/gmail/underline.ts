// Quiet underlines in a compose box. They change no node, so what is sent is the same with and without them.
import type { Stop, Underline } from '../../ports/mail-host';
import { type MarkName, mark } from './marks';
import { rangeOf, type TextMap } from './text-map';
import { createUnderlineTip } from './underline-tip';

const NAMES = { stop: 'keepsake-stop', hold: 'keepsake-hold', hint: 'keepsake-hint' } as const satisfies Record<
  Underline['severity'],
  MarkName
>;

/** The underlines of one compose box. */
export interface Underlines {
  /** Shows these instead of the earlier ones. Offsets refer to `map`. */
  show(map: TextMap, underlines: readonly Underline[]): void;
  /** Takes them off and listens no more. */
  stop: Stop;
}

const isInside = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/**
 * `onOpen` is called with an underline's id when the pointer clicks it or an arrow key puts the caret on it. `why`: said under the one that the
 * pointer is on.
 */
export function createUnderlines(box: HTMLElement, why: string, onOpen: (id: string) => void): Underlines {
  let shown: { readonly id: string; readonly range: Range }[] = [];
  let unmark: (() => void)[] = [];
  const tip = createUnderlineTip(why);
  const look = (): void => {
    const selection = getSelection();
    const node = selection?.focusNode;
    if (!selection?.isCollapsed || !node) return;
    const hit = shown.find(({ range }) => !range.collapsed && range.comparePoint(node, selection.focusOffset) === 0);
    if (hit) onOpen(hit.id);
  };
  // Typing is none of this listener's business: only keys that move the caret are looked at.
  const moved = (event: KeyboardEvent): void => {
    if (event.key.startsWith('Arrow')) look();
  };
  const pointed = ({ clientX, clientY }: PointerEvent): void => {
    const place = shown
      .flatMap(({ range }) => [...range.getClientRects()])
      .find((rect) => isInside(rect, clientX, clientY));
    if (place === undefined) tip.hide();
    else tip.show(place);
  };
  const clear = (): void => {
    for (const off of unmark) off();
    unmark = [];
    shown = [];
    tip.hide();
    box.removeEventListener('click', look);
    box.removeEventListener('keyup', moved);
    box.removeEventListener('pointermove', pointed);
    box.removeEventListener('pointerleave', tip.hide);
  };
  return {
    show(map, underlines) {
      clear();
      for (const { id, start, end, severity } of underlines) {
        const range = rangeOf(map, start, end);
        if (range === null) continue;
        shown.push({ id, range });
        unmark.push(mark(NAMES[severity], [range]));
      }
      if (shown.length === 0) return;
      box.addEventListener('click', look);
      box.addEventListener('keyup', moved);
      box.addEventListener('pointermove', pointed);
      box.addEventListener('pointerleave', tip.hide);
    },
    stop: clear,
  };
}
