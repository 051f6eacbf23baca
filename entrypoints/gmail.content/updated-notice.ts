// One sentence for a tab whose extension was updated under it. Touches nothing that the user has typed.
import type { PageWords } from './words';

const STYLE = `
:host { all: initial; position: fixed; z-index: 9999; inset-block-start: 12px; inset-inline: 0; display: flex; justify-content: center; pointer-events: none; }
div { pointer-events: auto; display: flex; gap: 16px; align-items: center; padding: 10px 16px; border-radius: 8px; background: #202124; color: #fff;
  font: 14px system-ui, sans-serif; box-shadow: 0 2px 8px #0006; }
button { all: unset; cursor: pointer; color: #a8c7fa; font-weight: 600; padding: 4px; border-radius: 4px; }
button:focus-visible { outline: 2px solid #a8c7fa; }
`;

/** Shows the sentence until the user reloads or sends it away. */
export function showUpdated(words: PageWords): void {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const bar = document.createElement('div');
  bar.setAttribute('role', 'status');
  bar.append(words.updated);
  const press = (label: string, action: () => void): void => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', action);
    bar.append(button);
  };
  press(words.reload, () => location.reload());
  press(words.dismiss, () => host.remove());
  root.append(bar);
  document.body.append(host);
}
