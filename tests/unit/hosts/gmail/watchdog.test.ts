// When InboxSDK is silent, slow or absent the plain adapter serves; when it is well nothing is served twice.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newClaims, watchedHost } from '../../../../lib/hosts/gmail/watchdog.ts';
import type { HostHealth, MailHost } from '../../../../lib/ports/mail-host.ts';
import { FakeMailHost, type FakeThread } from '../../../fakes/mail-host.ts';

const THREAD: FakeThread = { threadId: 'a1', subject: 'Plans', messages: [] };
const OTHER: FakeThread = { threadId: 'b2', subject: 'Else', messages: [] };

interface Watched {
  readonly plain: FakeMailHost;
  readonly sdk: FakeMailHost;
  readonly host: MailHost;
  readonly threads: string[];
  /** InboxSDK has loaded, or has failed to. */
  readonly loaded: (ok: boolean) => Promise<void>;
  readonly claims: ReturnType<typeof newClaims>;
  readonly mayMount: () => boolean;
}

function watched(): Watched {
  const plain = new FakeMailHost('sam@example.com');
  const sdk = new FakeMailHost('sam@example.com');
  const claims = newClaims();
  const load = Promise.withResolvers<MailHost | null>();
  const asked: { readonly mayMount: () => boolean }[] = [];
  const host = watchedHost({
    claims,
    plain,
    load: (mayMount) => {
      asked.push({ mayMount });
      return load.promise;
    },
  });
  const threads: string[] = [];
  host.onThread((thread) => threads.push(thread?.threadId ?? '-'));
  return {
    plain,
    sdk,
    host,
    threads,
    claims,
    mayMount: () => asked[0]?.mayMount() === true,
    loaded: async (ok) => {
      load.resolve(ok ? sdk : null);
      await load.promise;
    },
  };
}

const healthOf = (host: MailHost): HostHealth => {
  const all: HostHealth[] = [];
  host.onHealth((health) => all.push(health))();
  return all.at(-1) ?? 'manual';
};

describe('watchedHost', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('shows InboxSDK’s thread, and does not repeat it when the plain adapter names it too', async () => {
    const { plain, sdk, threads, loaded, host } = watched();
    await loaded(true);
    sdk.openThread(THREAD);
    plain.openThread(THREAD);
    expect(threads).toEqual(['-', 'a1']);
    expect(host.kind).toBe('inboxsdk');
  });

  it('keeps to the plain adapter’s thread when InboxSDK says nothing', async () => {
    const { plain, threads, loaded } = watched();
    await loaded(true);
    plain.openThread(THREAD);
    plain.openThread(OTHER);
    plain.openThread(null);
    expect(threads).toEqual(['-', 'a1', 'b2', '-']);
  });

  it('waits no longer for anything when InboxSDK does not load, and floats the panel', async () => {
    const { plain, claims, loaded, host } = watched();
    host.mountPanel();
    expect(plain.panelState()).toBe('missing');
    await loaded(false);
    expect(claims.grace).toBe(0);
    expect(plain.panelState()).toBe('open');
    expect(host.kind).toBe('dom');
  });

  it('serves without InboxSDK when it is slow, and with it as soon as it comes', async () => {
    const { plain, sdk, claims, threads, loaded, host } = watched();
    vi.spyOn(plain, 'onHealth').mockImplementation((listener) => {
      listener('dom');
      return () => undefined;
    });
    host.mountPanel();
    plain.openThread(THREAD);
    vi.advanceTimersByTime(8000);
    expect(healthOf(host)).toBe('dom');
    expect([claims.grace, plain.panelState()]).toEqual([0, 'open']);
    await loaded(true);
    sdk.openThread(THREAD);
    plain.openThread(null);
    expect(healthOf(host)).toBe('inboxsdk');
    expect(threads).toEqual(['-', 'a1']);
    sdk.openThread(null);
    sdk.openThread(OTHER);
    expect(threads).toEqual(['-', 'a1', '-', 'b2']);
    expect([host.kind, claims.grace]).toEqual(['inboxsdk', 2500]);
  });

  it('leaves a panel that floats where it is when InboxSDK comes late', async () => {
    const { plain, sdk, loaded, host, mayMount } = watched();
    host.mountPanel();
    vi.advanceTimersByTime(8000);
    await loaded(true);
    host.openPanel();
    expect([sdk.panelState(), plain.panelState()]).toEqual(['missing', 'open']);
    expect(mayMount()).toBe(false);
  });

  it('puts the panel into Gmail’s sidebar once InboxSDK is there', async () => {
    const { plain, sdk, loaded, host } = watched();
    host.mountPanel();
    await loaded(true);
    vi.advanceTimersByTime(60_000);
    expect([sdk.panelState(), plain.panelState()]).toEqual(['open', 'missing']);
  });

  it('floats the panel over a mail that InboxSDK does not see when its sidebar stays away, and then wants no sidebar', async () => {
    const { plain, sdk, loaded, host, mayMount } = watched();
    vi.spyOn(sdk, 'mountPanel').mockReturnValue(undefined);
    host.mountPanel();
    await loaded(true);
    plain.openThread(THREAD);
    expect(plain.panelState()).toBe('missing');
    vi.advanceTimersByTime(2500);
    expect(plain.panelState()).toBe('open');
    expect(mayMount()).toBe(false);
  });

  it('says who reads the page', async () => {
    const { plain, sdk, loaded, host } = watched();
    await loaded(true);
    expect(healthOf(host)).toBe('inboxsdk');
    sdk.openThread(THREAD);
    plain.openThread(THREAD);
    expect(healthOf(host)).toBe('inboxsdk');
    sdk.openThread(null);
    expect(healthOf(host)).toBe('inboxsdk');
  });

  it('leaves everything when it is disposed before InboxSDK has loaded', async () => {
    const { sdk, loaded, host } = watched();
    const gone = vi.spyOn(sdk, 'dispose');
    host.dispose();
    await loaded(true);
    expect(gone).toHaveBeenCalledOnce();
    expect(sdk.panelState()).toBe('missing');
  });
});
