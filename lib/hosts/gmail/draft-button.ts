// The button in a compose box for when InboxSDK cannot add it. Stands outside of what is sent.
import type { HostDeps } from './host-deps';

const STYLE = `
:host { all: initial; display: inline-block; vertical-align: middle; }
button { all: unset; cursor: pointer; inline-size: 32px; block-size: 32px; margin: 2px 6px; border-radius: 16px; display: block;
  background: center / 20px no-repeat; }
button:hover { background-color: #8883; }
button:focus-visible { outline: 2px solid #0b57d0; }
`;

/** Puts the button beside Send, or below the text when there is no such place. */
export function addDraftButton(frame: Element, box: Element, deps: HostDeps, onPress: () => void): void {
  const host = document.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.type = 'button';
  button.title = deps.words.draft;
  button.setAttribute('aria-label', deps.words.draft);
  button.style.backgroundImage = `url("${deps.iconUrl}")`;
  // The caret stays where it is in the text.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', onPress);
  root.append(button);
  const bar = frame.querySelector('.btC .Up > div, .btC td');
  if (bar) bar.append(host);
  else box.after(host);
}
