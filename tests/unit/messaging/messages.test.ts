// What crosses between contexts: everything of the protocol is understood on both sides, and nothing else is.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LocalTime } from '../../../lib/core/model/when';
import { isReadingState, isToContent } from '../../../lib/messaging/guards';
import {
  parseInserted,
  parseToBackground,
  parseThread,
  parseToEveryone,
  parseView,
} from '../../../lib/messaging/parse';
import type { ToBackground, ToContent, View } from '../../../lib/messaging/protocol';
import { INES, mail, USER } from '../../fakes/app';

const TO_BACKGROUND: readonly ToBackground[] = [
  { type: 'hello', mailbox: USER },
  { type: 'message-seen', message: mail('Hello') },
  { type: 'message-seen', message: mail('Hello', { sentAt: null, messageId: '' }) },
  { type: 'compose-changed', composeKey: 'c', version: 1, mailbox: USER, threadId: '', recipients: [INES], text: 'Hi' },
  { type: 'compose-closed', composeKey: 'c' },
  {
    type: 'mail-sent',
    composeKey: 'c',
    mailbox: USER,
    threadId: 't',
    recipients: [INES],
    length: 3,
    text: 'Yes',
    commandId: 'abcdefgh',
  },
  { type: 'draft-wanted', composeKey: 'c', version: 1, mailbox: USER, threadId: 't', subject: '', recipients: [] },
  { type: 'selection-kept', selection: { message: mail('Hello'), quote: 'Hello', prefix: '', suffix: '' } },
  { type: 'plan-wanted' },
];

const VIEW: View = {
  version: 4,
  mailbox: USER,
  threadId: 't',
  subject: 'Hello',
  people: [INES],
  focus: INES.address,
  loaded: 2,
  collapsed: 1,
  health: 'inboxsdk',
  theme: 'dark',
  composeKey: '',
  composeThread: '',
  composeTo: [INES],
};

const TO_CONTENT: readonly ToContent[] = [
  { type: 'view-wanted' },
  { type: 'reading-changed', state: { started: true, reading: true, paused: false } },
  { type: 'findings', composeKey: 'c', version: 1, ranges: [{ id: 'x', start: 0, end: 4, severity: 'hold' }] },
  {
    type: 'insert-draft',
    composeKey: '',
    to: ['a@b.example'],
    threadId: '',
    text: 'Hi',
    before: '',
    since: 0,
    once: '',
  },
  { type: 'press-draft' },
  { type: 'thread-wanted' },
  { type: 'show-quote', messageId: 'm', quote: 'q', prefix: '', suffix: '' },
  { type: 'read-whole-conversation' },
  { type: 'keep-selection' },
  { type: 'open-panel' },
  { type: 'focus-person', address: INES.address },
];

/** The message with one of its fields taken away or turned into something else. */
const broken = (message: object): fc.Arbitrary<object> =>
  fc
    .tuple(fc.constantFrom(...Object.keys(message)), fc.constantFrom(undefined, null, 7.5, {}, [7.5]))
    .map(([field, junk]) => ({ ...message, [field]: junk }));

describe('messages to the background', () => {
  it.each(TO_BACKGROUND)('understands $type', (message) => {
    expect(parseToBackground(message)).toEqual({ ok: true, value: message });
  });
  it('refuses a message with a broken field, with a reason', () => {
    for (const message of TO_BACKGROUND) {
      fc.assert(
        fc.property(broken(message), (junk) => {
          expect(parseToBackground(junk)).toMatchObject({ ok: false, reason: expect.stringMatching(/\S/u) });
        }),
        { numRuns: 30 },
      );
    }
  });
  it('refuses what is too long, undated nonsense, and anything else', () => {
    expect(parseToBackground({ type: 'message-seen', message: mail('x'.repeat(600_000)) }).ok).toBe(false);
    expect(parseToBackground({ type: 'message-seen', message: { ...mail('x'), sentAt: 'yesterday' } }).ok).toBe(false);
    expect(parseToBackground({ type: 'inboxsdk__injectPageWorld' }).ok).toBe(false);
    fc.assert(fc.property(fc.anything(), (junk) => !parseToBackground(junk).ok));
  });
  it('takes only the beginning of what strangers may write at any length', () => {
    const long = 'x'.repeat(100_000);
    const crowd = Array.from({ length: 2000 }, () => ({ name: long, address: INES.address }));
    const parsed = parseToBackground({
      type: 'message-seen',
      message: mail('x', { subject: long, recipients: crowd }),
    });
    if (!parsed.ok || parsed.value.type !== 'message-seen') throw new Error('not understood');
    expect(parsed.value.message.subject).toHaveLength(2000);
    expect(parsed.value.message.recipients).toHaveLength(500);
    expect(parsed.value.message.recipients[0]?.name).toHaveLength(2000);
  });
  it('keeps the day and time as they were written', () => {
    const message = mail('x', { sentAt: LocalTime.parse('2031-02-28T23:59') });
    expect(parseToBackground({ type: 'message-seen', message })).toMatchObject({ value: { message } });
  });
});

describe('messages to everyone', () => {
  it('understands a view and an opened underline', () => {
    expect(parseToEveryone({ type: 'view-changed', view: VIEW }).ok).toBe(true);
    expect(parseToEveryone({ type: 'underline-opened', composeKey: 'c', findingId: 'f' }).ok).toBe(true);
    expect(parseToEveryone({ type: 'view-changed', view: { ...VIEW, health: 'great' } }).ok).toBe(false);
  });
  it('understands answers', () => {
    expect(parseView(VIEW)).toEqual({ ok: true, value: VIEW });
    expect(parseView(null).ok).toBe(false);
    expect(parseThread([mail('Hello')])).toEqual({ ok: true, value: [mail('Hello')] });
    for (const junk of [null, {}, [{ text: 'Hello' }]]) expect(parseThread(junk).ok).toBe(false);
    expect(parseInserted({ outcome: 'inserted', composeKey: 'c', recipients: [], version: 2 }).ok).toBe(true);
    expect(parseInserted({ outcome: 'sent', composeKey: 'c', recipients: [], version: 2 }).ok).toBe(false);
  });
});

describe('messages to a content script', () => {
  it.each(TO_CONTENT)('understands $type', (message) => {
    expect(isToContent(message)).toBe(true);
  });
  it('refuses a broken field and anything else', () => {
    for (const message of TO_CONTENT) {
      fc.assert(
        fc.property(broken(message), (junk) => !isToContent(junk)),
        { numRuns: 30 },
      );
    }
    fc.assert(fc.property(fc.anything(), (junk) => !isToContent(junk)));
    for (const type of ['toString', 'constructor', '__proto__']) expect(isToContent({ type })).toBe(false);
  });
  it('knows an answer to hello', () => {
    expect(isReadingState({ started: true, reading: false, paused: false })).toBe(true);
    expect(isReadingState({ started: true, reading: 1, paused: false })).toBe(false);
    expect(isReadingState(null)).toBe(false);
  });
});
