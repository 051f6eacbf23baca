// What a full page asks of Chrome itself: the keys it listens to, the page where they are changed, and a file for the downloads.
import { browser } from 'wxt/browser';

/** The keys that Chrome listens to for us, as they are set now; `keys` '' when none is. */
export async function chromeKeys(): Promise<{ readonly name: string; readonly what: string; readonly keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name = '', description = '', shortcut = '' }) =>
    description === '' ? [] : [{ name, what: description, keys: shortcut }],
  );
}

/** Pages may not link to Chrome's own pages; an extension may open them. */
export async function openChromeKeys(): Promise<void> {
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Hands a file to the user's downloads. Nothing leaves the machine. */
export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold of the data once it has begun, which is before the next task but one.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
