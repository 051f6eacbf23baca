// Whether the page looks light or dark, from the colours it is painted with: Gmail's themes have no other sign that lasts.
import type { Stop } from '../../ports/mail-host';

const DARK_BELOW = 0.4;

/** Relative luminance, 0 to 1, of a computed colour (WCAG 2.2, without the gamma step, which is enough to tell the two apart); null when see-through. */
function luminance(color: string): number | null {
  const [r, g, b, a = 1] = (color.match(/[\d.]+/gu) ?? []).map(Number);
  if (r === undefined || g === undefined || b === undefined || a < 0.5) return null;
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
}

/** How the page looks behind the mail. */
function themeOfPage(): 'light' | 'dark' {
  let element = document.querySelector('[role="main"]') ?? document.body;
  for (;;) {
    const light = luminance(getComputedStyle(element).backgroundColor);
    if (light !== null) return light < DARK_BELOW ? 'dark' : 'light';
    if (element.parentElement === null) return 'light';
    element = element.parentElement;
  }
}

/** Calls with the present theme at once and again whenever it changed. Looks only when a style sheet or a class of the page changed. */
export function watchTheme(listener: (theme: 'light' | 'dark') => void): Stop {
  let now = themeOfPage();
  let due = false;
  listener(now);
  const look = (): void => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      const next = themeOfPage();
      if (next === now) return;
      now = next;
      listener(now);
    });
  };
  const observer = new MutationObserver(look);
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributes: true, attributeFilter: ['class', 'style'] });
  }
  observer.observe(document.head, { childList: true });
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', look);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', look);
  };
}
