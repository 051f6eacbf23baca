// One mail account of the stand-in: its conversations as the page shows them, and what was sent and drafted since the start.
import { createHash } from 'node:crypto';
import type { Mail, Party } from './mail.ts';
import { CLIP_AT, fromText, sanitise } from './sanitise.ts';
import type { Folder, ShownDraft, ShownMessage, ShownParty, ShownRow, ShownThread } from './shown.ts';
import type { Thread } from './threads.ts';

/** A mail that was sent from the page. */
export interface SentMail {
  readonly threadId: string;
  readonly messageId: string;
  readonly to: readonly Party[];
  readonly cc: readonly Party[];
  readonly bcc: readonly Party[];
  readonly subject: string;
  /** As the page sent it. */
  readonly html: string;
}

/** An account. */
export interface Account {
  readonly me: Party;
  rows(): readonly ShownRow[];
  /** By route, by 16-digit id or by `thread-f:` id; null when there is none. */
  thread(name: string): ShownThread | null;
  /** Keeps a mail that was sent, in its conversation or a new one. */
  send(mail: SentMail, sync: string): void;
  saveDraft(draft: ShownDraft): void;
  dropDraft(id: string): void;
  sent(): readonly SentMail[];
  drafts(): readonly ShownDraft[];
}

interface Conversation {
  readonly id: string;
  readonly subject: string;
  readonly messages: ShownMessage[];
  readonly labels: Set<string>;
}

const SNIPPET = 140;

const QUOTE = /<\w+[^>]*(?:gmail_quote|moz-cite-prefix|yahoo_quoted|protonmail_quote|divRplyFwdMsg|type="cite")/;

const snippetOf = (html: string): string =>
  (html.split(QUOTE, 1)[0] ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, SNIPPET);

const decimal = (id: string): string => BigInt(`0x${id}`).toString();

/** The name of a conversation in the page's address. */
function routeOf(id: string): string {
  const letters = createHash('sha256')
    .update(id)
    .digest('base64')
    .replace(/[^A-Za-z]/g, '');
  return `FMfcgz${letters}${letters}`.slice(0, 32);
}

function shownMessage(id: string, mail: Mail): ShownMessage {
  const whole = mail.html === '' ? mail.text : mail.html;
  const shown = (text: string): string => (mail.html === '' ? fromText(text) : sanitise(text, id));
  const { from, to, cc, at } = mail;
  let html: string | null = null;
  return {
    id,
    sync: `msg-f:${decimal(id)}`,
    from,
    to,
    cc,
    at,
    snippet: snippetOf(shown(whole.slice(0, 3000))),
    clipped: whole.length > CLIP_AT,
    get html() {
      html ??= shown(whole.slice(0, CLIP_AT));
      return html;
    },
  };
}

/** Texts are sanitised when they are first shown, so that a big mailbox starts soon. */
class Mailbox implements Account {
  readonly me: Party;
  readonly #conversations: Conversation[] = [];
  readonly #byName = new Map<string, Conversation>();
  readonly #drafts = new Map<string, ShownDraft>();
  readonly #sent: SentMail[] = [];

  constructor(me: Party, threads: readonly Thread[]) {
    this.me = me;
    for (const { id, subject, messages } of threads) {
      const labels = new Set(messages.flatMap(({ mail }) => mail.labels));
      this.#add({ id, subject, labels, messages: messages.map((one) => shownMessage(one.id, one.mail)) });
    }
  }

  #add(conversation: Conversation): void {
    this.#conversations.push(conversation);
    for (const name of [conversation.id, routeOf(conversation.id), `thread-f:${decimal(conversation.id)}`])
      this.#byName.set(name, conversation);
  }

  #folders({ id, labels, messages }: Conversation): readonly Folder[] {
    const holds: Readonly<Record<Exclude<Folder, 'all'>, boolean>> = {
      inbox: labels.size === 0 || labels.has('Inbox'),
      starred: labels.has('Starred'),
      sent: messages.some(({ from }) => from.address === this.me.address),
      drafts: this.drafts().some(({ threadId }) => threadId === id),
    };
    return (['inbox', 'starred', 'sent', 'drafts'] as const).filter((folder) => holds[folder]);
  }

  #row(conversation: Conversation): ShownRow {
    const { id, subject, messages, labels } = conversation;
    const last = messages.at(-1);
    const people = new Map<string, ShownParty>();
    for (const { from } of messages) people.set(from.address || from.name, from);
    const only = messages.every(({ from }) => from.address === this.me.address);
    return {
      id,
      sync: `thread-f:${decimal(id)}`,
      route: routeOf(id),
      subject,
      people: only ? (last?.to ?? []).slice(0, 3) : [...people.values()].slice(-3),
      count: messages.length,
      at: last?.at ?? null,
      snippet: last?.snippet ?? '',
      lastMessage: last?.id ?? '',
      folders: this.#folders(conversation),
      unread: labels.has('Unread'),
    };
  }

  rows(): readonly ShownRow[] {
    return this.#conversations.map((one) => this.#row(one)).toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0));
  }

  thread(name: string): ShownThread | null {
    const found = this.#byName.get(name);
    if (found === undefined) return null;
    const draft = [...this.#drafts.values()].find(({ threadId }) => threadId === found.id);
    return { ...this.#row(found), messages: found.messages, draft: draft ?? null };
  }

  send(mail: SentMail, sync: string): void {
    const { messageId: id, to, cc } = mail;
    const html = sanitise(mail.html, id);
    const message = { id, sync, from: this.me, to, cc, at: Date.now(), html, snippet: snippetOf(html), clipped: false };
    const found = this.#byName.get(mail.threadId);
    if (found === undefined) this.#add({ id, subject: mail.subject, labels: new Set(['Sent']), messages: [message] });
    else found.messages.push(message);
    this.#sent.push({ ...mail, threadId: found?.id ?? id });
    this.#drafts.delete(sync);
  }

  saveDraft(draft: ShownDraft): void {
    const seed = createHash('sha256').update(draft.id).digest('hex').slice(0, 14);
    this.#drafts.set(draft.id, { ...draft, html: sanitise(draft.html, seed) });
  }

  dropDraft(id: string): void {
    this.#drafts.delete(id);
  }

  sent(): readonly SentMail[] {
    return this.#sent;
  }

  drafts(): readonly ShownDraft[] {
    return [...this.#drafts.values()];
  }
}

/** An account with these conversations. */
export const createAccount = (me: Party, threads: readonly Thread[]): Account => new Mailbox(me, threads);

/** Whose mailbox it is: who wrote what is labelled Sent, else who is written to most. */
export function ownerOf(threads: readonly Thread[]): Party {
  const mails = threads.flatMap(({ messages }) => messages.map(({ mail }) => mail));
  const votes = new Map<string, { party: Party; count: number }>();
  const vote = (party: Party, weight: number): void => {
    const key = party.address.toLowerCase();
    if (key === '') return;
    const before = votes.get(key);
    votes.set(key, { party: before?.party.name ? before.party : party, count: (before?.count ?? 0) + weight });
  };
  for (const mail of mails) {
    if (mail.labels.includes('Sent')) vote(mail.from, 2);
    else for (const party of mail.to) vote(party, 1);
  }
  const most = [...votes.values()].toSorted((a, b) => b.count - a.count)[0];
  return most?.party ?? { name: 'You', address: 'you@example.com' };
}
