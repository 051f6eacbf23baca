// What every MailHost promises, told as what a user does on the page and what the host then says. Run against the fake, against the plain
// adapter in Chromium, and by the journeys against InboxSDK in the built extension.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HostMessage, HostPerson } from '../../lib/core/model/message.ts';

/** A mail of the scene. */
export interface SceneMessage {
  readonly id: string;
  readonly from: HostPerson;
  readonly to: readonly HostPerson[];
  /** As Gmail shows it in English. */
  readonly date: string;
  /** Paragraphs. */
  readonly text: readonly string[];
}

/** A conversation of the scene. All but the last message are collapsed at first. */
export interface SceneThread {
  readonly id: string;
  readonly subject: string;
  readonly messages: readonly SceneMessage[];
}

const INES: HostPerson = { name: 'Inês Marques', address: 'ines@harbour.example' };
const BO: HostPerson = { name: 'Bo Chen', address: 'bo@harbour.example' };
/** Whose mailbox the scene is. */
export const SAM: HostPerson = { name: 'Sam Reed', address: 'sam@example.com' };

/** What stands on the page of every adapter under test. */
export const SCENE = {
  plans: {
    id: '18f2c9a0b1aa0001',
    subject: 'Spring plans',
    messages: [
      {
        id: '18f2c9a0b1aa0001',
        from: INES,
        to: [SAM],
        date: 'Mon, Nov 9, 2026, 9:14 AM',
        text: ['Hello Sam,', "I am off coffee these days, tea only. Please mail me, don't call."],
      },
      {
        id: '18f2c9a0b1aa0002',
        from: SAM,
        to: [INES, BO],
        date: 'Tue, Nov 10, 2026, 10:05 AM',
        text: ['Noted, thank you!'],
      },
      {
        id: '18f2c9a0b1aa0003',
        from: BO,
        to: [SAM],
        date: 'Wed, Nov 11, 2026, 4:14 PM',
        text: ['My daughter graduates in June.'],
      },
    ],
  },
  invoice: {
    id: '18f2c9a0b1aa0009',
    subject: 'Invoice 2217',
    messages: [
      {
        id: '18f2c9a0b1aa0009',
        from: { name: 'Ola Berg', address: 'ola@north.example' },
        to: [SAM],
        date: 'Thu, Nov 12, 2026, 11:30 PM',
        text: ['The invoice is attached.'],
      },
    ],
  },
} as const satisfies Record<string, SceneThread>;

/** What the host says of the compose box. */
interface BoxSeen {
  readonly text: string;
  readonly subject: string;
  readonly threadId: string;
  readonly recipients: readonly HostPerson[];
  readonly kind: 'inline' | 'floating';
}

/** The hands on the page and the ears at the host. Every promise settles when the page has come to rest. */
export interface MailHostDriver {
  openThread(thread: SceneThread): Promise<void>;
  showList(): Promise<void>;
  /** Opens the collapsed messages through the host. */
  expandAll(): Promise<void>;
  /** Opens a reply by hand. */
  reply(): Promise<void>;
  /** Types into the open box. */
  type(text: string): Promise<void>;
  undo(): Promise<void>;
  send(): Promise<void>;
  discard(): Promise<void>;
  /** Selects words of the open conversation with the pointer. */
  select(words: string): Promise<void>;
  /** Everything handed over so far. */
  messages(): Promise<readonly HostMessage[]>;
  thread(): Promise<{ readonly threadId: string; readonly subject: string } | null>;
  /** What the host last said about how many are collapsed since the conversation was opened; null for nothing. */
  counted(): Promise<number | null>;
  box(): Promise<BoxSeen | null>;
  /** What would be sent, with all its markup. */
  markup(): Promise<string>;
  insert(text: string): Promise<boolean>;
  /** Underlines these words, as found in what the host read last. */
  underline(words: string): Promise<void>;
  underlined(): Promise<readonly string[]>;
  sent(): Promise<readonly { readonly recipients: readonly HostPerson[]; readonly text: string }[]>;
  /** Quote and surroundings of what is selected. */
  selection(): Promise<{ readonly messageId: string; readonly quote: string; readonly prefix: string } | null>;
  showQuote(messageId: string, quote: string): Promise<boolean>;
  /** What the host says the open conversation says now. */
  conversation(): Promise<readonly HostMessage[]>;
  stop(): Promise<void>;
}

const ids = (messages: readonly HostMessage[]): string[] => messages.map(({ messageId }) => messageId).toSorted();

/** Runs the suite; `start` shows the scene's list and listens to everything. */
export function mailHostContract(name: string, start: () => Promise<MailHostDriver>): void {
  describe(`${name} as a MailHost`, () => {
    let mail: MailHostDriver;
    beforeEach(async () => {
      mail = await start();
    });
    afterEach(async () => {
      await mail.stop();
    });

    it('says nothing while a list is shown', async () => {
      expect(await mail.thread()).toBeNull();
      expect(await mail.messages()).toEqual([]);
      expect(await mail.box()).toBeNull();
    });

    it('names the open conversation and hands over the message that is loaded, with its header', async () => {
      await mail.openThread(SCENE.plans);
      expect(await mail.thread()).toEqual({ threadId: SCENE.plans.id, subject: 'Spring plans' });
      await expect.poll(() => mail.counted()).toBe(2);
      const [message, ...others] = await mail.messages();
      expect(others).toEqual([]);
      expect(message).toMatchObject({
        mailbox: SAM.address,
        threadId: SCENE.plans.id,
        messageId: '18f2c9a0b1aa0003',
        sender: BO,
        recipients: [SAM],
        direction: 'in',
        sentAt: '2026-11-11T16:14',
        subject: 'Spring plans',
        clipped: false,
      });
      expect(message?.body.content).toContain('My daughter graduates in June.');
    });

    it('hands over the rest once the conversation is expanded, and the user’s own mail as going out', async () => {
      await mail.openThread(SCENE.plans);
      await mail.expandAll();
      expect(ids(await mail.messages())).toEqual(SCENE.plans.messages.map(({ id }) => id));
      await expect.poll(() => mail.counted()).toBe(0);
      const own = (await mail.messages()).find(({ messageId }) => messageId === '18f2c9a0b1aa0002');
      expect(own).toMatchObject({ direction: 'out', sender: SAM, recipients: [INES, BO] });
    });

    it('hands every message over once, however often its conversation is opened', async () => {
      await mail.openThread(SCENE.plans);
      await mail.openThread(SCENE.invoice);
      await mail.openThread(SCENE.plans);
      expect(ids(await mail.messages())).toEqual(['18f2c9a0b1aa0003', SCENE.invoice.id]);
      expect((await mail.thread())?.threadId).toBe(SCENE.plans.id);
    });

    it('tells when the rest is expanded, also in a conversation that was read before', async () => {
      await mail.openThread(SCENE.plans);
      await mail.expandAll();
      await expect.poll(() => mail.counted()).toBe(0);
      await mail.openThread(SCENE.invoice);
      await mail.openThread(SCENE.plans);
      await mail.expandAll();
      await expect.poll(() => mail.counted()).toBe(0);
    });

    it('says that the conversation has gone when the list is back', async () => {
      await mail.openThread(SCENE.plans);
      await mail.showList();
      expect(await mail.thread()).toBeNull();
    });

    it('reads what the user writes in a reply, and to whom', async () => {
      await mail.openThread(SCENE.invoice);
      await mail.reply();
      await mail.type('Shall we grab a coffee?');
      expect(await mail.box()).toEqual({
        text: 'Shall we grab a coffee?',
        subject: 'Re: Invoice 2217',
        threadId: SCENE.invoice.id,
        recipients: [{ name: 'Ola Berg', address: 'ola@north.example' }],
        kind: 'inline',
      });
    });

    it('inserts a draft behind what was typed, as text, and one undo takes it out again', async () => {
      await mail.openThread(SCENE.invoice);
      await mail.reply();
      await mail.type('One thing first.');
      const before = await mail.markup();
      expect(await mail.insert('Hi <b>Ola</b>,\n\nthanks & see you.')).toBe(true);
      expect((await mail.box())?.text).toBe('One thing first.\n\nHi <b>Ola</b>,\n\nthanks & see you.');
      await mail.undo();
      expect(await mail.markup()).toBe(before);
    });

    it('underlines without changing what would be sent, and drops what belongs to an older text', async () => {
      await mail.openThread(SCENE.invoice);
      await mail.reply();
      await mail.type('A coffee on Friday?');
      await mail.box();
      const before = await mail.markup();
      await mail.underline('coffee');
      expect(await mail.underlined()).toEqual(['coffee']);
      expect(await mail.markup()).toBe(before);
    });

    it('tells of a mail that was sent, but not of one that was discarded', async () => {
      await mail.openThread(SCENE.invoice);
      await mail.reply();
      await mail.type('Not this one.');
      await mail.discard();
      expect(await mail.box()).toBeNull();
      expect(await mail.sent()).toEqual([]);
      await mail.reply();
      await mail.type('On its way.');
      await mail.send();
      expect(await mail.box()).toBeNull();
      expect(await mail.sent()).toEqual([
        { recipients: [{ name: 'Ola Berg', address: 'ola@north.example' }], text: 'On its way.' },
      ]);
    });

    it('hears of words selected in a message, with what stands before them', async () => {
      await mail.openThread(SCENE.plans);
      await mail.select('graduates in June');
      expect(await mail.selection()).toEqual({
        messageId: '18f2c9a0b1aa0003',
        quote: 'graduates in June',
        prefix: 'My daughter ',
      });
    });

    it('finds a quote again whatever its white space, and only in its own message', async () => {
      await mail.openThread(SCENE.plans);
      expect(await mail.showQuote('18f2c9a0b1aa0003', 'daughter  graduates\nin June')).toBe(true);
      expect(await mail.showQuote('18f2c9a0b1aa0003', 'The invoice')).toBe(false);
      expect(await mail.showQuote(SCENE.invoice.id, 'daughter')).toBe(false);
    });

    it('says anew what the open conversation says, in order, also one that was handed over before', async () => {
      expect(await mail.conversation()).toEqual([]);
      await mail.openThread(SCENE.plans);
      expect(ids(await mail.conversation())).toEqual(['18f2c9a0b1aa0003']);
      await mail.openThread(SCENE.invoice);
      await mail.openThread(SCENE.plans);
      await mail.expandAll();
      const said = await mail.conversation();
      expect(said.map(({ messageId, sender }) => [messageId, sender.address])).toEqual(
        SCENE.plans.messages.map(({ id, from }) => [id, from.address]),
      );
      for (const [at, { body, threadId }] of said.entries()) {
        expect(threadId).toBe(SCENE.plans.id);
        expect(body.content).toContain(SCENE.plans.messages[at]?.text.at(-1)?.slice(-12));
      }
    });
  });
}
