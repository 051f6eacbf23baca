// InboxSDK as it is installed loses its calls, and a changed one stops the build.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { withoutTelemetry } from '../../../scripts/build/inboxsdk-no-telemetry.ts';

const sdk = readFileSync(createRequire(import.meta.url).resolve('@inboxsdk/core/inboxsdk.js'), 'utf8');

describe('withoutTelemetry', () => {
  it('leaves no address that usage or errors could be sent to', () => {
    expect(withoutTelemetry(sdk)).not.toMatch(/api\.inboxsdk\.com|pubsub|mailfoogae/u);
  });

  it('sets no timer without a function', () => {
    expect(withoutTelemetry(sdk)).toContain('if (this._$later !== null) this._timeoutId = setTimeout(this._$later, ');
  });

  it.each([
    ['the events function', '_trackEvent(appId', '_trackThing(appId'],
    ['the error sender', 'const sendError =', 'const sendTrouble ='],
    ['the flush', '_extensionIsLoggerMaster && ', '_master && '],
    ['the timer of an ended stream', 'this._$later, this._wait - last', 'this._$late, this._wait - last'],
    ['an address', 'https://api.inboxsdk.com/api/v2/errors', 'https://api.inboxsdk.com/api/v3/errors'],
  ])('stops when %s has changed', (_, found, changed) => {
    expect(() => withoutTelemetry(sdk.replaceAll(found, changed))).toThrow(/InboxSDK changed/u);
  });

  it('stops when a new call has come', () => {
    expect(() => withoutTelemetry(`${sdk}\nfetch('https://api.inboxsdk.com/new')`)).toThrow(/InboxSDK changed/u);
  });
});
