// Puts light or dark on an extension page. Decides nothing: the setting and the mail page do.
import type { Settings } from '../core/model/settings';

/** Sets the page's colour scheme. `host`: how the mail page looks, null where there is none; then the system decides. */
export function applyTheme(root: HTMLElement, setting: Settings['theme'], host: 'light' | 'dark' | null): void {
  const theme = setting === 'auto' ? host : setting;
  root.style.colorScheme = theme ?? 'light dark';
  if (theme === null) delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
