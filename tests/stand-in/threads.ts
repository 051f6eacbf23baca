// Groups mail into conversations as Gmail does, newest first, and gives thread and messages the ids that Gmail's page carries.
import { createHash } from 'node:crypto';
import type { Mail, Party } from './mail.ts';

/** A message in its conversation. */
export interface ThreadMessage {
  /** 16 hexadecimal digits, as in `data-legacy-message-id`. */
  readonly id: string;
  readonly mail: Mail;
}

/** A conversation, oldest message first. */
export interface Thread {
  /** 16 hexadecimal digits, as in `data-legacy-thread-id`. */
  readonly id: string;
  readonly subject: string;
  readonly messages: readonly ThreadMessage[];
}

/** How many conversations are shown unless somebody asks for more. */
const NEWEST = 500;
/** Subjects join mail only when it lies this close together. */
const SUBJECT_REACH = 90 * 24 * 3600 * 1000;
const REPLY_MARKS =
  /^(?:\s*(?:re|aw|antw|sv|vs|rif|res|r|tr|fwd?|wg|i|rv|enc|doorst)(?:\[\d+\])?\s*:|\s*\[[^\]]{1,20}\])+\s*/i;

/** The subject without marks of reply and forwarding, for comparing. */
const bareSubject = (subject: string): string => subject.replace(REPLY_MARKS, '').trim().toLowerCase();

const hex16 = (decimal: string): string => BigInt(decimal).toString(16).padStart(16, '0').slice(-16);

/** An id that looks like Gmail's, the same for the same mail in every run. */
function derivedId({ messageId, digest }: Mail): string {
  const hash = messageId === '' ? digest : createHash('sha256').update(messageId).digest('hex');
  return `18${hash.slice(0, 14)}`;
}

const addressesOf = (mail: Mail): readonly string[] =>
  [mail.from, ...mail.to, ...mail.cc]
    .map(({ address }: Party) => address.toLowerCase())
    .filter((address) => address !== '');

/** Sets that can be joined: each mail starts alone. */
class Groups {
  readonly #parent: number[] = [];

  find(index: number): number {
    let at = index;
    for (let up = this.#parent[at] ?? at; up !== at; up = this.#parent[at] ?? at) at = up;
    this.#parent[index] = at;
    return at;
  }

  join(a: number, b: number): void {
    const [rootA, rootB] = [this.find(a), this.find(b)];
    this.#parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
}

/** Thread ids tell something only where at least two messages share one; Takeout-like files give each message its own. */
function sharedThreadIds(mails: readonly Mail[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    mails.map(({ gmailThread }) => gmailThread).filter((id) => id !== '' && (seen.has(id) || !seen.add(id))),
  );
}

function grouped(mails: readonly Mail[]): readonly (readonly Mail[])[] {
  const groups = new Groups();
  const byKey = new Map<string, number>();
  const link = (key: string, index: number): void => {
    const other = byKey.get(key);
    if (other === undefined) byKey.set(key, index);
    else groups.join(other, index);
  };
  const shared = sharedThreadIds(mails);
  const bySubject = new Map<string, number>();
  // Mail programs reuse ids, so an id names the first mail that bears it and joins nothing by itself.
  mails.forEach(({ messageId }, index) => {
    if (messageId !== '' && !byKey.has(`id ${messageId}`)) byKey.set(`id ${messageId}`, index);
  });
  mails.forEach((mail, index) => {
    if (shared.has(mail.gmailThread)) link(`thread ${mail.gmailThread}`, index);
    for (const reference of mail.references) link(`id ${reference}`, index);
    const subject = bareSubject(mail.subject);
    if (subject === '' || shared.has(mail.gmailThread)) return;
    const last = bySubject.get(subject);
    const earlier = last === undefined ? undefined : mails[last];
    const isReply = mail.references.length > 0 || mail.subject.trim().toLowerCase() !== subject;
    if (last !== undefined && earlier !== undefined && isReply && near(earlier, mail)) groups.join(last, index);
    bySubject.set(subject, index);
  });
  return [...Map.groupBy(mails.keys(), (index) => groups.find(index)).values()].map((indexes) =>
    indexes.flatMap((index) => mails[index] ?? []),
  );
}

function near(a: Mail, b: Mail): boolean {
  const people = new Set(addressesOf(a));
  return Math.abs((a.at ?? 0) - (b.at ?? 0)) < SUBJECT_REACH && addressesOf(b).some((address) => people.has(address));
}

/** Gmail breaks a conversation off after so many messages and begins another. */
const LONGEST = 100;

const pieces = (all: readonly Mail[]): readonly (readonly Mail[])[] =>
  Array.from({ length: Math.ceil(all.length / LONGEST) }, (_, index) =>
    all.slice(index * LONGEST, (index + 1) * LONGEST),
  );

/** Conversations of these mails, newest first, at most `newest`. */
export function toThreads(mails: readonly Mail[], newest: number = NEWEST): readonly Thread[] {
  const inOrder = mails.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const taken = new Set<string>();
  const unique = (wanted: string): string => {
    let id = wanted;
    while (taken.has(id)) id = (BigInt(`0x${id}`) + 1n).toString(16).padStart(16, '0');
    taken.add(id);
    return id;
  };
  const threads = grouped(inOrder)
    .flatMap(pieces)
    .flatMap((all): Thread[] => {
      const [first] = all;
      if (first === undefined) return [];
      const firstId = first.gmailThread !== '' ? hex16(first.gmailThread) : derivedId(first);
      const messages = all.map((mail, index) => ({
        id: unique(index === 0 ? firstId : mail.gmailMessage === '' ? derivedId(mail) : hex16(mail.gmailMessage)),
        mail,
      }));
      return [{ id: messages[0]?.id ?? firstId, subject: first.subject, messages }];
    });
  const lastAt = (thread: Thread): number => thread.messages.at(-1)?.mail.at ?? 0;
  return threads.toSorted((a, b) => lastAt(b) - lastAt(a)).slice(0, newest);
}
