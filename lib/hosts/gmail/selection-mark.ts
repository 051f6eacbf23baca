// A small button near words selected in a mail. It stands in a closed shadow root and shows nothing that is remembered.
import type { Stop } from '../../ports/mail-host';

const STYLE = `
:host { all: initial; position: fixed; z-index: 9999; inset: auto; }
button { all: unset; box-sizing: border-box; display: block; inline-size: 30px; block-size: 30px; border-radius: 15px; cursor: pointer;
  background: #fff center / 18px no-repeat; border: 1px solid #747775; box-shadow: 0 1px 4px #0004; }
button:hover { background-color: #f1f3f4; }
button:focus-visible { outline: 2px solid #0b57d0; outline-offset: 2px; }
`;

/** The mark; at most one is on the page. */
export interface SelectionMark {
  /** Puts the mark beside the end of the selection. */
  show(): void;
  hide(): void;
  stop: Stop;
}

/** `label`: what the button says. `onPress`: the user wants to remember what is selected. */
export function createSelectionMark(label: string, iconUrl: string, onPress: () => void): SelectionMark {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.type = 'button';
  button.title = label;
  button.setAttribute('aria-label', label);
  button.style.backgroundImage = `url("${iconUrl}")`;
  root.append(button);

  const hide = (): void => {
    if (!host.isConnected) return;
    host.remove();
    removeEventListener('scroll', hide, true);
    document.removeEventListener('keydown', escape, true);
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') hide();
  };
  // The press must not take the selection away before it is read.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    hide();
    onPress();
  });
  return {
    show() {
      const selection = getSelection();
      if (selection === null || selection.rangeCount === 0) return;
      const rects = selection.getRangeAt(0).getClientRects();
      const last = rects[rects.length - 1];
      if (!last) return;
      host.style.left = `${String(Math.min(Math.max(4, last.right + 4), innerWidth - 38))}px`;
      host.style.top = `${String(Math.min(Math.max(4, last.bottom + 4), innerHeight - 38))}px`;
      if (host.isConnected) return;
      document.body.append(host);
      addEventListener('scroll', hide, { capture: true, passive: true });
      document.addEventListener('keydown', escape, true);
    },
    hide,
    stop: hide,
  };
}
