// The panel in Gmail's own sidebar, which InboxSDK makes room in. Mounted once; where Gmail has no such sidebar it stays missing.
import type * as InboxSDK from '@inboxsdk/core';
import type { HostDeps } from './host-deps';
import { panelFrame } from './panel-frame';

type Sdk = Awaited<ReturnType<typeof InboxSDK.load>>;
type Panel = NonNullable<Awaited<ReturnType<Sdk['Global']['addSidebarContentPanel']>>>;

/** Where InboxSDK remembers that the user closed its global panel. */
const CLOSED_KEY = 'inboxsdk__global_app_sidebar_should_open';

/** The panel. */
export interface SdkPanel {
  /** Puts it into the sidebar, closed when the user closed it before. */
  mount(): void;
  open(): void;
  state(): 'open' | 'closed' | 'missing';
  remove(): void;
}

/** Nothing stands on the page until `mount` or `open`. `mayMount`: whether it is still wanted when Gmail has made room for it. */
export function createSdkPanel(sdk: Sdk, deps: HostDeps, mayMount: () => boolean): SdkPanel {
  const el = document.createElement('div');
  let panel: Panel | null = null;
  let mounting = false;
  let opening = false;

  async function mount(): Promise<void> {
    if (mounting || panel !== null) return;
    mounting = true;
    el.style.cssText = 'block-size:100%';
    el.replaceChildren(panelFrame(deps));
    const { iconUrl, words } = deps;
    try {
      const options = { el, title: words.app, iconUrl, id: 'keepsake', hideTitleBar: true };
      const added = await sdk.Global.addSidebarContentPanel(options);
      if (mayMount()) panel = added;
      else added?.remove();
    } catch {
      // Gmail has no sidebar that the SDK knows: the panel stays missing.
    }
    mounting = false;
    if (panel === null) return;
    // The SDK adds the panel's button two ticks later and opens by itself what was open the last time.
    if (localStorage.getItem(CLOSED_KEY) !== 'false' || opening) setTimeout(openNow);
  }
  function openNow(): void {
    if (panel !== null && !panel.isActive()) panel.open();
  }
  return {
    mount: () => void mount(),
    open() {
      opening = true;
      if (panel === null) void mount();
      else openNow();
    },
    state: () => (panel === null ? 'missing' : panel.isActive() ? 'open' : 'closed'),
    remove() {
      panel?.remove();
      el.remove();
    },
  };
}
