// Two adapters as one: InboxSDK serves, the plain one is armed and takes over whatever InboxSDK has not claimed in time. One panel on the page.
import type { HostHealth, HostThread, MailHost, Stop } from '../../ports/mail-host';
import type { Claims } from './host-deps';
import { createListeners } from './listeners';

/** How long InboxSDK may be silent about something that is on the page, in milliseconds. */
const GRACE = 2500;
/** InboxSDK needs about a second: after so many milliseconds nobody waits for it any longer. It is still welcome. */
const LOAD_LIMIT = 8000;
/** Gmail builds its sidebar late on slow machines: while no mail is open nobody misses the panel before. */
const PANEL_WAIT = 10_000;

/** Claims as they are when the page has just been opened. */
export const newClaims = (): Claims => ({
  delivered: new Set(),
  threads: new Set(),
  composes: new Set(),
  grace: GRACE,
});

/**
 * `load` gives null when InboxSDK cannot be loaded, and settles late or never when its half in the page is slow or missing; `mayMount`
 * says whether its sidebar is still wanted.
 */
export interface WatchedParts {
  readonly claims: Claims;
  readonly plain: MailHost;
  readonly load: (mayMount: () => boolean) => Promise<MailHost | null>;
}

/** The one MailHost of a mail page. */
export function watchedHost({ claims, plain, load }: WatchedParts): MailHost {
  const patience = claims.grace;
  const joins = new Set<(host: MailHost) => void>();
  let sdk: MailHost | null = null;
  let sdkSince = 0;
  let failed = false;
  let disposed = false;
  let panelAsked = false;
  let panelTimer: ReturnType<typeof setTimeout> | undefined;
  let sdkThread: HostThread | null = null;
  let plainThread: HostThread | null = null;
  let plainHealth: HostHealth = 'dom';
  let thread: HostThread | null = null;
  let health: HostHealth = 'inboxsdk';

  /** Listens to both adapters, to InboxSDK's as soon as it is there. */
  const both = (listen: (host: MailHost) => Stop): Stop => {
    const stops: Stop[] = [];
    const join = (host: MailHost): void => void stops.push(listen(host));
    joins.add(join);
    join(plain);
    if (sdk) join(sdk);
    return () => {
      joins.delete(join);
      for (const stop of stops) stop();
    };
  };

  const threads = createListeners<HostThread | null>(() =>
    both((host) =>
      host.onThread((value) => {
        if (host === plain) plainThread = value;
        else sdkThread = value;
        judge();
      }),
    ),
  );
  const healths = createListeners<HostHealth>(() =>
    both((host) =>
      host.onHealth((value) => {
        if (host === plain) plainHealth = value;
        judge();
      }),
    ),
  );

  const floats = (): boolean => plain.panelState() !== 'missing';
  const sidebarMissing = (): boolean => (sdk?.panelState() ?? 'missing') === 'missing';
  const floatIfMissing = (): void => {
    if (panelAsked && !disposed && (sdk !== null || failed) && sidebarMissing()) plain.mountPanel();
  };

  function judge(): void {
    const next = sdkThread ?? plainThread;
    if (next?.threadId !== thread?.threadId) {
      thread = next;
      threads.emit(thread);
    }
    const plainSays = plainThread !== null || plainHealth === 'manual' || failed;
    const state = sdkThread === null && plainSays ? plainHealth : 'inboxsdk';
    if (state !== health) {
      health = state;
      healths.emit(health);
    }
    // A mail is open that InboxSDK does not see: if its sidebar is not there either, the floating panel takes its place.
    if (plainThread === null || floats() || !sidebarMissing()) return;
    const left = sdkSince + GRACE - performance.now();
    if (left <= 0) floatIfMissing();
    else setTimeout(floatIfMissing, left);
  }

  const giveUp = (): void => {
    failed = true;
    claims.grace = 0;
    floatIfMissing();
    judge();
  };
  const loadTimer = setTimeout(giveUp, LOAD_LIMIT);
  const loaded = (host: MailHost | null): void => {
    clearTimeout(loadTimer);
    if (disposed) host?.dispose();
    else if (host === null) giveUp();
    else {
      sdk = host;
      sdkSince = performance.now();
      failed = false;
      claims.grace = patience;
      for (const join of joins) join(host);
      // A panel that floats already stays where the user has found it.
      if (panelAsked && !floats()) host.mountPanel();
    }
  };
  void load(() => !floats() && !disposed).then(loaded);

  const askPanel = (show: (host: MailHost) => void): void => {
    panelAsked = true;
    panelTimer ??= setTimeout(floatIfMissing, PANEL_WAIT);
    if (floats() || failed) show(plain);
    else if (sdk) show(sdk);
  };

  return {
    get kind() {
      return sdk ? 'inboxsdk' : 'dom';
    },
    mailbox: () => sdk?.mailbox() || plain.mailbox(),
    onThread(listener) {
      const present = thread;
      const stop = threads.add(listener);
      if (present === thread) listener(present);
      return stop;
    },
    onMessage: (listener) => both((host) => host.onMessage(listener)),
    onCompose: (listener) => both((host) => host.onCompose(listener)),
    onDraftButton: (listener) => both((host) => host.onDraftButton(listener)),
    onSelection: (listener) => plain.onSelection(listener),
    onTheme: (listener) => plain.onTheme(listener),
    onHealth(listener) {
      const stop = healths.add(listener);
      listener(health);
      return stop;
    },
    mountPanel: () => askPanel((host) => host.mountPanel()),
    openPanel: () => askPanel((host) => host.openPanel()),
    panelState: () => (floats() ? plain.panelState() : (sdk?.panelState() ?? 'missing')),
    dispose() {
      disposed = true;
      clearTimeout(loadTimer);
      clearTimeout(panelTimer);
      for (const listeners of [threads, healths]) listeners.clear();
      sdk?.dispose();
      plain.dispose();
    },
  };
}
