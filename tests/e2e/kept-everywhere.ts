// Everything that the extension keeps in the browser, read past the product: tables with their index keys, and each of the browser's storages.
import type { MailSession } from '../stand-in/harness.ts';

/** One line per row, index key and stored item, each beginning with its place. */
export async function keptEverywhere(mail: MailSession): Promise<readonly string[]> {
  const page = await mail.openExtensionPage('manifest.json');
  try {
    return await page.evaluate(async () => {
      const lines: string[] = [];
      const note = (place: string, value: unknown): number => lines.push(`${place}: ${JSON.stringify(value)}`);
      const noteAll = <T>(place: string, request: IDBRequest<T[]>): Promise<void> =>
        new Promise((resolve, reject) => {
          request.addEventListener('error', () => reject(request.error ?? new Error(`no answer from ${place}`)));
          request.addEventListener('success', () => {
            for (const one of request.result) note(place, one);
            resolve();
          });
        });
      const noteKeys = (index: IDBIndex): Promise<void> =>
        new Promise((resolve, reject) => {
          const request = index.openKeyCursor();
          request.addEventListener('error', () => reject(request.error ?? new Error(`no answer from ${index.name}`)));
          request.addEventListener('success', () => {
            if (request.result === null) return resolve();
            note(`index ${index.objectStore.name}.${index.name}`, [request.result.key, request.result.primaryKey]);
            request.result.continue();
          });
        });
      for (const { name } of await indexedDB.databases()) {
        if (name === undefined) continue;
        const db = await new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open(name);
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error('the database does not open')));
        });
        for (const table of db.objectStoreNames) {
          const store = db.transaction(table).objectStore(table);
          await noteAll(`table ${table}`, store.getAll());
          await noteAll(`key ${table}`, store.getAllKeys());
          for (const index of store.indexNames) await noteKeys(store.index(index));
        }
        db.close();
      }
      note('storage.session', await chrome.storage.session.get());
      note('storage.local', await chrome.storage.local.get());
      note('storage.sync', await chrome.storage.sync.get());
      note('localStorage', Object.entries(localStorage));
      note('sessionStorage', Object.entries(sessionStorage));
      for (const cache of await caches.keys()) note('cache', cache);
      for await (const file of (await navigator.storage.getDirectory()).keys()) note('file', file);
      return lines;
    });
  } finally {
    await page.close();
  }
}
