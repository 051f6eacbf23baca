// A few words under what is underlined, while the pointer rests there. They stand in a closed shadow root and name nothing that is remembered.

const STYLE = `
:host { all: initial; position: fixed; z-index: 9999; inset: auto; pointer-events: none; }
div { box-sizing: border-box; max-inline-size: 260px; padding: 4px 8px; border-radius: 4px; background: #3c4043; color: #fff;
  font: 12px/1.35 system-ui, sans-serif; outline: 1px solid transparent; }
`;

/** The words; at most one of them is on the page. */
export interface UnderlineTip {
  /** Under this place; above it where the window ends. */
  readonly show: (place: DOMRect) => void;
  readonly hide: () => void;
}

/** `label`: what it says. Who uses no pointer is told by the panel, when the caret is on the words. */
export function createUnderlineTip(label: string): UnderlineTip {
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const words = document.createElement('div');
  words.dir = 'auto';
  words.textContent = label;
  root.append(words);

  const hide = (): void => {
    if (!host.isConnected) return;
    host.remove();
    removeEventListener('scroll', hide, true);
  };
  return {
    show({ left, top, bottom }) {
      if (!host.isConnected) {
        document.body.append(host);
        addEventListener('scroll', hide, { capture: true, passive: true });
      }
      const { width, height } = host.getBoundingClientRect();
      const below = bottom + 6;
      host.style.left = `${Math.max(4, Math.min(left, innerWidth - width - 4))}px`;
      host.style.top = `${below + height > innerHeight ? top - height - 6 : below}px`;
    },
    hide,
  };
}
