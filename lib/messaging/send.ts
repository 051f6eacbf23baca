// Sends messages between the contexts. A missing receiver or an updated extension is a value, never an exception. No parsing here: light enough
// for content scripts.
import { browser } from 'wxt/browser';
import type { ToBackground, ToContent, ToEveryone } from './protocol';

/** `answer` is what the other side returned, not parsed yet. `nobody`: no receiver, or it died; `updated`: this script outlived its extension. */
export type Sent =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly why: 'nobody' | 'updated' };

async function attempt(send: () => Promise<unknown>): Promise<Sent> {
  try {
    if (browser.runtime?.id === undefined) return { ok: false, why: 'updated' };
    return { ok: true, answer: await send() };
  } catch (error) {
    return { ok: false, why: /invalidated/iu.test(String(error)) ? 'updated' : 'nobody' };
  }
}

/** From a content script or a page to the background. */
export const sendToBackground = async (message: ToBackground): Promise<Sent> =>
  await attempt(() => browser.runtime.sendMessage(message));

/** From a content script to the background and every open panel; nobody has to answer. */
export const sendToEveryone = async (message: ToEveryone): Promise<Sent> =>
  await attempt(() => browser.runtime.sendMessage(message));

/** From the background or a panel to the content script of one tab (its top frame). */
export const sendToTab = async (tab: number, message: ToContent): Promise<Sent> =>
  await attempt(() => browser.tabs.sendMessage(tab, message, { frameId: 0 }));
