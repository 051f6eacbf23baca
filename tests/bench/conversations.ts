// Opens conversations one after the other in the built extension and compares what the panel says and the extension keeps with the mail itself.
import type { Frame } from 'playwright-core';
import { type Keepsake, storedRows } from '../e2e/keepsake.ts';
import { type Attributed, attributedIn } from '../hostile/expectations.ts';
import type { Party } from '../stand-in/mail.ts';
import type { ThreadMessage, Thread } from '../stand-in/threads.ts';

/** How one conversation went. */
export interface Outcome {
  /** Sentences without a word of any mail. */
  readonly problems: readonly string[];
  /** Messages that were read, those left unread because of who sent them, and those that nobody sent. */
  readonly read: number;
  readonly left: number;
  readonly unknown: number;
  readonly quotes: number;
  /** Milliseconds from opening until everything had been read. */
  readonly took: number;
}

/** What the extension showed and kept of one conversation. */
interface Seen {
  /** False when the panel did not come to this conversation in time. */
  readonly arrived: boolean;
  readonly focus: string;
  readonly collapsed: number;
  readonly panel: string;
  /** What lies on the desk because of its messages. */
  readonly desk: readonly { readonly address: string; readonly messageId: string }[];
  /** Messages that were left because of who sent them. */
  readonly left: readonly string[];
}

/** What the panel says of senders who are left alone. */
const LEFT_ALONE = /Mail (?:from|about) [^.]* is not read|This address is your own/u;
const PATIENCE = 8000;
/** Hosts cut longer names. */
const NAME_SHOWN = 200;

const solid = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, '');
const plain = (address: string): string => address.trim().normalize('NFC').toLowerCase();

interface Wanted {
  readonly threadId: string;
  readonly expanded: boolean;
  readonly messages: readonly string[];
  /** Those that should come to lie on the desk. */
  readonly awaited: readonly string[];
  /** One of these stands in the panel, without white space. */
  readonly names: readonly string[];
}

/** Waits in the panel until it and the desk are where they should be, or too long has passed. */
const look = (panel: Frame, wanted: Wanted): Promise<Seen> =>
  panel.evaluate(
    async ({ threadId, expanded, messages, awaited, names, leftAlone, patience }) => {
      const tab = (await chrome.tabs.getCurrent())?.id ?? -1;
      const noReading = new RegExp(leftAlone, 'u');
      const end = performance.now() + patience;
      for (;;) {
        const view: { threadId: string; focus: string; loaded: number; collapsed: number | null } | null =
          await chrome.tabs.sendMessage(tab, { type: 'view-wanted' });
        const text = document.querySelector('main')?.textContent ?? '';
        const bare = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, '');
        const keys = await chrome.storage.session.getKeys();
        const mine = keys.filter((key) => messages.some((id) => key.startsWith('pending:') && key.endsWith(`/${id}`)));
        const arrived =
          view?.threadId === threadId &&
          view.loaded > 0 &&
          (expanded ? view.collapsed === 0 : view.loaded + (view.collapsed ?? 0) >= messages.length);
        const shown = !expanded || names.some((name) => bare.includes(name));
        const aside = keys.filter((key) => key.startsWith('unread:') && key.includes(`/${threadId}/`));
        const unread = await chrome.storage.session.get<Record<string, { bySender: boolean }>>(aside);
        const left = messages.filter((id) =>
          Object.entries(unread).some(([key, { bySender }]) => bySender && key.endsWith(`/${id}`)),
        );
        const isRead = awaited.every((id) => left.includes(id) || mine.some((key) => key.endsWith(`/${id}`)));
        const isSaid = !awaited.some((id) => left.includes(id)) || noReading.test(text);
        if ((arrived && shown && ((isRead && isSaid) || !expanded)) || performance.now() > end) {
          const desk =
            await chrome.storage.session.get<Record<string, { address: string; messageId: string; sent?: boolean }>>(
              mine,
            );
          // The user's own mail lies under whom it went to.
          const theirs = Object.values(desk).filter(({ sent }) => sent !== true);
          const { focus = '', collapsed } = view ?? {};
          return {
            arrived: arrived && shown,
            focus,
            collapsed: collapsed ?? 0,
            panel: text,
            desk: theirs,
            left,
          };
        }
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
    },
    { ...wanted, leftAlone: LEFT_ALONE.source, patience: PATIENCE },
  );

/** Opens one conversation after the other; remembers what stood on the page, so that what is stored can be compared at the end. */
export class Reading {
  readonly #keepsake: Keepsake;
  readonly #texts = new Map<string, string>();
  readonly #senders = new Map<string, string>();
  /** Who is in memory, by the name they were added with, and their messages: those go there and not to the desk. */
  readonly #added = new Map<string, string>();
  readonly #touches = new Set<string>();
  /** Who is left alone, as the panel said. */
  readonly #leftAlone = new Set<string>();

  constructor(keepsake: Keepsake) {
    this.#keepsake = keepsake;
  }

  /** Opens it, has the whole of it read, and says what is wrong. `add`: also puts the person into memory. */
  async open(thread: Thread, add: boolean): Promise<Outcome> {
    const { mail, standIn } = this.#keepsake;
    const me = plain(standIn.me.address);
    const problems: string[] = [];
    const route = standIn.accounts[0]?.rows().find(({ id }) => id === thread.id)?.route ?? '';
    const others = thread.messages.filter(({ mail: { from } }) => plain(from.address) !== me);
    const readable = others.filter(({ mail: { from } }) => isUsable(from.address));
    for (const {
      id,
      mail: { from },
    } of thread.messages)
      this.#senders.set(id, plain(from.address));

    const before = performance.now();
    await mail.page.evaluate((hash) => location.assign(hash), `#all/${route}`);
    const panel = await this.#keepsake.panel();
    const newest = newestSenders(others);
    // Whoever wrote last, also without an address; several when Gmail shows the same minute.
    const expected = newest.filter(({ address }) => isUsable(address));
    const mayBeUnknown = expected.length < newest.length;
    const strangers = readable.filter(({ mail: { from } }) => !this.#added.has(plain(from.address)));
    for (const { id } of readable.filter((one) => !strangers.includes(one))) this.#touches.add(id);
    const wanted = {
      threadId: thread.id,
      messages: thread.messages.map(({ id }) => id),
      awaited: strangers.filter(({ mail: { from } }) => !this.#leftAlone.has(plain(from.address))).map(({ id }) => id),
      names: [
        ...(mayBeUnknown ? ['Unknown sender'] : []),
        ...expected.flatMap(({ name, address }) => [this.#added.get(plain(address)) ?? name, address]),
      ]
        .map((name) => solid(name).slice(0, NAME_SHOWN))
        .filter((name) => name !== ''),
    };
    let seen = await look(panel, { ...wanted, expanded: false });
    let may = newest.map(({ address }) => plain(address));
    if (seen.arrived && seen.collapsed > 0) {
      // By key: a second click in the same place that soon would count as a double click on the button before.
      await panel.getByRole('button', { name: 'Read the whole conversation' }).press('Enter');
      // Whoever is looked at stays, whoever else is found to have written.
      const everyone = thread.messages.flatMap(({ mail: { from, to } }) => [from, ...to]);
      const stays = everyone.find(({ address }) => plain(address) === seen.focus);
      if (stays !== undefined && seen.focus !== '') {
        may = [seen.focus];
        wanted.names = [this.#added.get(seen.focus) ?? stays.name, stays.address]
          .map((name) => solid(name).slice(0, NAME_SHOWN))
          .filter((name) => name !== '');
      }
    }
    seen = await look(panel, { ...wanted, expanded: true });
    const took = performance.now() - before;

    if (newest.length > 0 && !seen.arrived) problems.push('the panel does not show who wrote');
    if (newest.length > 0 && !may.includes(seen.focus)) problems.push('the panel is about somebody else');
    for (const { messageId, address } of seen.desk)
      if (this.#senders.get(messageId) !== address) problems.push('a message lies under the wrong address');
    const left = strangers.filter(({ id }) => seen.left.includes(id)).map(({ mail: { from } }) => plain(from.address));
    if (left.length > 0 && !LEFT_ALONE.test(seen.panel))
      problems.push('a message was left and the panel does not say so');
    for (const address of left) this.#leftAlone.add(address);
    const unread = strangers.filter(
      ({ id, mail: { from } }) =>
        !this.#leftAlone.has(plain(from.address)) && !seen.desk.some((one) => one.messageId === id),
    );
    if (unread.length > 0) problems.push(`${unread.length} of ${strangers.length} messages were not read`);
    await this.#remember(thread.messages);
    const evidence = attributedIn(seen.desk);
    problems.push(...evidence.flatMap((one) => this.#wrongIn(one)));
    if (
      add &&
      seen.arrived &&
      isUsable(seen.focus) &&
      !this.#leftAlone.has(seen.focus) &&
      !this.#added.has(seen.focus)
    ) {
      problems.push(...(await addPerson(panel)));
      this.#added.set(seen.focus, expected.find(({ address }) => plain(address) === seen.focus)?.name ?? '');
      for (const { messageId, address } of seen.desk) if (address === seen.focus) this.#touches.add(messageId);
    }
    return {
      problems,
      read: seen.desk.length + readable.length - strangers.length,
      left: strangers.length - seen.desk.length,
      unknown: others.length - readable.length,
      quotes: evidence.length,
      took,
    };
  }

  /** Compares everything that is stored with the mails it came from. */
  async stored(): Promise<{ readonly evidence: number; readonly problems: readonly string[] }> {
    const { interactions = [], ...rows } = await storedRows(this.#keepsake.mail);
    const evidence = attributedIn(rows);
    const touched = new Set(
      interactions.map((row) => (typeof row === 'object' && row !== null && 'messageId' in row ? row.messageId : '')),
    );
    const missing = [...this.#touches].filter((id) => !touched.has(id));
    return {
      evidence: evidence.length,
      problems: [
        ...evidence.flatMap((one) => this.#wrongIn(one)),
        ...missing.map((id) => `${id}: was not read into the memory of its sender`),
      ],
    };
  }

  #wrongIn(one: Attributed): string[] {
    const id = 'messageId' in one && typeof one.messageId === 'string' ? one.messageId : '';
    return [
      ...(this.#senders.get(id) === plain(one.author)
        ? []
        : [`${id}: words are attributed to somebody who did not send them`]),
      ...((this.#texts.get(id) ?? '').includes(solid(one.quote))
        ? []
        : [`${id}: a quote does not stand in the message shown`]),
    ];
  }

  async #remember(messages: readonly ThreadMessage[]): Promise<void> {
    const ids = messages.map(({ id }) => id);
    const shown = await this.#keepsake.mail.page.evaluate(
      (wanted) =>
        wanted.map(
          (id) => document.querySelector(`[role=main] [data-legacy-message-id="${id}"] .a3s`)?.textContent ?? '',
        ),
      ids,
    );
    for (const [index, id] of ids.entries()) this.#texts.set(id, solid(shown[index] ?? ''));
  }
}

const minuteOf = ({ mail }: ThreadMessage): number => Math.floor((mail.at ?? 0) / 60_000);

/** Whether a person can be reached at it: an inner name of some mail system is no address. */
const isUsable = (address: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/u.test(address);

/** Who wrote last; several when Gmail shows the same minute. */
function newestSenders(messages: readonly ThreadMessage[]): Party[] {
  const newest = Math.max(...messages.map(minuteOf));
  return messages.filter((message) => minuteOf(message) === newest).map(({ mail }) => mail.from);
}

async function addPerson(panel: Frame): Promise<string[]> {
  try {
    await panel.getByRole('button', { name: /^Add / }).click({ timeout: PATIENCE });
    await panel.locator('main h1').waitFor({ timeout: PATIENCE });
    return [];
  } catch {
    return ['the person could not be added'];
  }
}
