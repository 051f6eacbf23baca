// Sends messages between the contexts. A missing receiver or an updated extension is a value, never an exception. No parsing here: light enough
// for content scripts.
import { browser } from 'wxt/browser';
import type { ToBackground, ToContent, ToEveryone } from './protocol';

/** What the background answers when it did not get done what a message is about: it may be sent again. */
export const FAILED = 'failed';

/** So Chrome answers a worker that it has stopped already (DispatchForServiceWorker in its extension_function_dispatcher.cc): the next one goes on. */
export const isStopped = (error: unknown): boolean => error instanceof Error && error.message === 'No SW';

/**
 * `answer` is what the other side returned, not parsed yet. `nobody`: no receiver, or it died, or failed at it; `updated`: this script outlived its
 * extension. Throws in a worker that Chrome has stopped: then it is the sender that is dead.
 */
export type Sent =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly why: 'nobody' | 'updated' };

async function attempt(send: () => Promise<unknown>): Promise<Sent> {
  try {
    if (browser.runtime?.id === undefined) return { ok: false, why: 'updated' };
    const answer = await send();
    return answer === FAILED ? { ok: false, why: 'nobody' } : { ok: true, answer };
  } catch (error) {
    if (isStopped(error)) throw error;
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
