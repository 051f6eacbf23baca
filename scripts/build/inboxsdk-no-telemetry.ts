// Takes InboxSDK's own network calls (usage events, error reports, tokens) out of the build, and a timer that would evaluate a string.
// An SDK that changed shape fails the build.
import type { Plugin } from 'vite';

interface Edit {
  /** Named in the error when the SDK changed. */
  readonly name: string;
  readonly find: RegExp;
  readonly replace: string;
}

/** The errors still reach the page as `inboxSDKerror` events: only the sending is cut. */
const EDITS: readonly Edit[] = [
  { name: 'trackEvent', find: /function _trackEvent\(appId, type, eventName, properties\) \{/, replace: '$& return;' },
  { name: 'sendError', find: /const sendError = [\w$.]+\(function \(report\) \{/, replace: '$& return;' },
  { name: 'flushEvents', find: /if \(_extensionIsLoggerMaster && /, replace: 'if (false && ' },
  { name: 'errorsUrl', find: /'https:\/\/api\.inboxsdk\.com\/api\/v2\/errors'/, replace: "''" },
  { name: 'oauthUrl', find: /'https:\/\/api\.inboxsdk\.com\/api\/v2\/events\/oauth'/, replace: "''" },
  {
    name: 'eventsUrl',
    find: /`https:\/\/pubsub\.googleapis\.com\/v1\/projects\/mailfoogae\/[^`]*`/,
    replace: "''",
  },
  { name: 'eventsKey', find: /const apiKey = '[^']*'/, replace: "const apiKey = ''" },
  // A stream that has ended has no function left for its timer: the browser would take `null` for a script and complain in Gmail's console.
  {
    name: 'endedStream',
    find: /this\._timeoutId = setTimeout\(this\._\$later, this\._wait - last\)/,
    replace: 'if (this._$$later !== null) $&',
  },
];

/** What may stand nowhere in the SDK after the edits. */
const FORBIDDEN = /api\.inboxsdk\.com|pubsub\.googleapis\.com|mailfoogae/;

/**
 * Cuts the calls out of the text of `inboxsdk.js`.
 * @throws when a call is not where it was: whoever upgrades the SDK has to look at it again.
 */
export function withoutTelemetry(code: string): string {
  let out = code;
  for (const { name, find, replace } of EDITS) {
    const next = out.replace(find, replace);
    if (next === out)
      throw new Error(`InboxSDK changed: "${name}" was not found, so what it cut may come back. Look at it again.`);
    out = next;
  }
  const left = FORBIDDEN.exec(out);
  if (left) throw new Error(`InboxSDK changed: it still speaks of ${left[0]}. Look at it again.`);
  return out;
}

/** Vite plugin around {@link withoutTelemetry}; the build also fails when InboxSDK is bundled from a file of another name. */
export function inboxSdkNoTelemetry(): Plugin {
  return {
    name: 'inboxsdk-no-telemetry',
    enforce: 'pre',
    transform(code, id) {
      // Ids with a query or a zero byte are the bundler's own proxies of the same file.
      if (id.includes('?') || id.startsWith('\0') || !/@inboxsdk[\\/]core[\\/]/.test(id)) return null;
      if (/[\\/]inboxsdk\.js$/.test(id)) return { code: withoutTelemetry(code), map: null };
      if (FORBIDDEN.test(code)) throw new Error(`InboxSDK changed: ${id} makes calls. Look at it again.`);
      return null;
    },
  };
}
