// What the bench compares with: InboxSDK and an empty frame in Gmail's sidebar, nothing of ours.
import * as InboxSDK from '@inboxsdk/core';

/** Loads InboxSDK and opens an empty panel. */
export async function loadFloor(appId: string): Promise<void> {
  const sdk = await InboxSDK.load(2, appId, { appName: 'Floor', eventTracking: false, globalErrorLogging: false });
  const el = document.createElement('div');
  el.style.cssText = 'block-size:100%';
  const frame = document.createElement('iframe');
  frame.style.cssText = 'display:block;border:0;inline-size:100%;block-size:100%';
  el.append(frame);
  const panel = await sdk.Global.addSidebarContentPanel({ el, title: 'Floor', iconUrl: 'data:,', id: 'floor' });
  setTimeout(() => panel?.open());
}
