// The frame of the panel's page, and a place for it that floats over the mail where Gmail's own sidebar cannot be had. The page can read neither.
import type { HostDeps } from './host-deps';

/** An iframe of the panel. What stands in it belongs to the extension's origin. */
export function panelFrame(deps: HostDeps): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = deps.panelUrl;
  frame.title = deps.words.app;
  // Chrome's own model answers no frame of another origin unless the page around it says so.
  frame.allow = 'language-model; rewriter';
  frame.style.cssText = 'display:block;border:0;inline-size:100%;block-size:100%;color-scheme:auto';
  return frame;
}

const STYLE = `
:host { all: initial; position: fixed; z-index: 990; inset-block: 64px 0; inset-inline-end: 0; inline-size: 340px; }
:host([data-closed]) { inset-block: auto 96px; inline-size: auto; }
section { display: flex; flex-direction: column; block-size: 100%; background: Canvas; color: CanvasText; color-scheme: light dark;
  border-inline-start: 1px solid #8888; box-shadow: 0 0 8px #0003; font: 13px system-ui, sans-serif; }
header { display: flex; justify-content: space-between; align-items: center; padding-inline: 16px 8px; block-size: 40px; }
button { all: unset; cursor: pointer; display: grid; place-items: center; inline-size: 32px; block-size: 32px; border-radius: 16px; }
button:hover { background-color: #8883; }
button:focus-visible { outline: 2px solid #0b57d0; outline-offset: -2px; }
.body { flex: 1; min-block-size: 0; }
.tab { background: #fff center / 20px no-repeat; box-shadow: 0 1px 4px #0005; margin: 8px; inline-size: 40px; block-size: 40px; border-radius: 20px; }
[hidden] { display: none; }
`;

/** Gmail's page makes room while the panel is open. Where its layout does not follow, the panel lies over it. */
const ROOM = 'body { margin-inline-end: 340px !important; }';

/** Our own mark of whether the user closed the panel. */
const CLOSED_KEY = 'keepsake__panel_closed';

/** The floating panel. */
export interface FloatingPanel {
  /** Puts it on the page, closed when the user closed it before. The frame is made once. */
  mount(): void;
  open(): void;
  state(): 'open' | 'closed' | 'missing';
  remove(): void;
}

function labelled(button: HTMLButtonElement, label: string): HTMLButtonElement {
  button.type = 'button';
  button.title = label;
  button.setAttribute('aria-label', label);
  return button;
}

/** Nothing stands on the page until `mount` or `open`. */
export function createFloatingPanel(deps: HostDeps): FloatingPanel {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const room = new CSSStyleSheet();
  room.replaceSync(ROOM);
  const section = document.createElement('section');
  const header = document.createElement('header');
  const name = document.createElement('b');
  name.textContent = deps.words.app;
  const close = labelled(document.createElement('button'), deps.words.closePanel);
  close.textContent = '\u2715';
  const body = document.createElement('div');
  body.className = 'body';
  const tab = labelled(document.createElement('button'), deps.words.openPanel);
  tab.className = 'tab';
  tab.style.backgroundImage = `url("${deps.iconUrl}")`;
  header.append(name, close);
  section.append(header, body);
  root.append(section, tab);

  const show = (open: boolean): void => {
    section.hidden = !open;
    tab.hidden = open;
    host.toggleAttribute('data-closed', !open);
    room.disabled = !open;
    dispatchEvent(new Event('resize'));
  };
  const mount = (): void => {
    if (host.isConnected) return;
    show(localStorage.getItem(CLOSED_KEY) !== 'true');
    body.replaceChildren(panelFrame(deps));
    document.adoptedStyleSheets.push(room);
    document.body.append(host);
  };
  const set = (open: boolean): void => {
    mount();
    localStorage.setItem(CLOSED_KEY, String(!open));
    show(open);
  };
  close.addEventListener('click', () => {
    set(false);
    tab.focus();
  });
  tab.addEventListener('click', () => set(true));
  return {
    mount,
    open: () => set(true),
    state: () => (host.isConnected ? (section.hidden ? 'closed' : 'open') : 'missing'),
    remove() {
      host.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== room);
    },
  };
}
