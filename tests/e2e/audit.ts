// Holds an exported memory against the mailbox file that it was read from. Knows the file and the export, nothing of the product.
import { z } from 'zod';
import type { SentMail } from '../stand-in/account';
import type { Mail } from '../stand-in/mail';
import { readMailbox } from '../stand-in/mailbox';
import { MAILBOX, USER } from './keepsake';
import { isTold, toldInMailbox } from './own-words';

const Evidence = z.object({
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  author: z.string(),
  mailbox: z.string(),
  threadId: z.string(),
  messageId: z.string(),
  sentAt: z.string(),
});
const Interaction = z.object({
  personId: z.string(),
  channel: z.string(),
  direction: z.string(),
  at: z.string(),
  mailbox: z.string(),
  threadId: z.string(),
  messageId: z.string(),
  note: z.string(),
});
/** A fact or a candidate, in its table or in the journal. */
const Claimed = z.object({
  personId: z.string(),
  claim: z.unknown(),
  evidence: z.union([Evidence, z.array(Evidence)]),
  observedAt: z.string().optional(),
});
const Export = z.object({
  tables: z.looseObject({
    people: z.array(z.object({ id: z.string(), name: z.string(), handles: z.array(z.string()) })),
    interactions: z.array(Interaction),
  }),
});

interface Placed {
  readonly thread: string;
  readonly mail: Mail;
}

/** What the morning did besides reading. Times as the wall clock of the browser shows them. */
interface Morning {
  readonly zone: string;
  /** Subjects of the conversations that were read to their end. */
  readonly read: readonly string[];
  readonly sent: readonly SentMail[];
  readonly from: number;
  readonly to: number;
}

/** A moment on the wall clock of a zone, to the minute. `at`: milliseconds since 1970. */
const wallClock = (at: number, zone: string): string =>
  new Date(at).toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).replace(' ', 'T');

/** Without white space and without the marks of signatures and quotes, which only plain text has: for comparing it with HTML. */
const tight = (text: string): string => text.replace(/^(?:-- ?$|[> ]+)/gm, '').replace(/\s+/g, '');

/** Every object and text in plain data, however deep. */
function* everythingIn(value: unknown): Generator {
  yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) yield* everythingIn(part);
}

/** What an exported memory holds that the mails do not say, one line each; empty when every record is as it was written. */
export async function audit(exported: unknown, morning: Morning): Promise<readonly string[]> {
  const { tables } = Export.parse(exported);
  const threads = await readMailbox(MAILBOX);
  const mails = new Map<string, Placed>(
    threads.flatMap(({ id: thread, messages }) => messages.map(({ id, mail }) => [id, { thread, mail }] as const)),
  );
  const wrong: string[] = [];
  const hold = (isRight: boolean, what: string, about: unknown): void => {
    if (!isRight) wrong.push(`${what}: ${JSON.stringify(about)}`);
  };

  const told = await toldInMailbox();
  const isSentAt = (at: string, mail: Mail): boolean => mail.at !== null && at === wallClock(mail.at, morning.zone);
  for (const one of everythingIn(tables)) {
    const evidence = Evidence.safeParse(one);
    if (!evidence.success) continue;
    const { quote, prefix, suffix, author, mailbox, threadId, messageId, sentAt } = evidence.data;
    const placed = mails.get(messageId);
    hold(placed?.thread === threadId, 'no such mail', one);
    if (placed === undefined) continue;
    hold(isTold(told.get(messageId), author, quote), 'not in their own words', one);
    hold(tight(placed.mail.text).includes(tight(prefix + quote + suffix)), 'not in this place', one);
    hold(isSentAt(sentAt, placed.mail) && mailbox === USER, 'not then and there', one);
  }

  const addressesOf = new Map(
    tables.people.map(({ id, handles }) => [id, handles.map((handle) => handle.replace(/^email:/, ''))]),
  );
  for (const one of everythingIn(tables)) {
    const claimed = Claimed.safeParse(one);
    if (!claimed.success) continue;
    const { personId, evidence, observedAt } = claimed.data;
    const all = [evidence].flat();
    hold(all.length > 0, 'without evidence', one);
    hold(
      all.every(({ author }) => addressesOf.get(personId)?.includes(author)),
      'somebody else’s words',
      one,
    );
    const days = all.map(({ sentAt }) => sentAt.slice(0, 10));
    hold(observedAt === undefined || days.includes(observedAt), 'not said that day', one);
  }

  const seen = new Set<string>();
  for (const one of tables.interactions) {
    const { personId, direction, at, threadId, messageId } = one;
    const known = addressesOf.get(personId) ?? [];
    hold(known.length > 0, 'a touch with nobody', one);
    if (one.channel !== 'email') continue;
    const key = `${personId} ${threadId} ${messageId}`;
    hold(!seen.has(key) && one.note === '' && one.mailbox === USER, 'not one touch per mail', one);
    seen.add(key);
    const mail = mails.get(messageId)?.mail;
    if (mail === undefined) {
      const sent = morning.sent.find(
        (other) => other.threadId === threadId && ['', other.messageId].includes(messageId),
      );
      hold(sent?.to.some(({ address }) => known.includes(address)) === true && direction === 'out', 'not sent', one);
      hold(at >= wallClock(morning.from, morning.zone) && at <= wallClock(morning.to, morning.zone), 'not then', one);
      continue;
    }
    const isFromThem = known.includes(mail.from.address);
    const isToThem =
      mail.from.address === USER && [...mail.to, ...mail.cc].some(({ address }) => known.includes(address));
    hold(direction === 'in' ? isFromThem : isToThem, 'not between them', one);
    hold(mails.get(messageId)?.thread === threadId && isSentAt(at, mail), 'not that mail', one);
  }

  for (const { id: thread, subject, messages } of threads)
    for (const { id, mail } of morning.read.includes(subject) ? messages : [])
      for (const [personId, theirs] of addressesOf)
        hold(
          !theirs.includes(mail.from.address) || seen.has(`${personId} ${thread} ${id}`),
          'a mail without a touch',
          id,
        );
  for (const { to, threadId, messageId } of morning.sent)
    for (const [personId, theirs] of addressesOf) {
      const touches = ['', messageId].filter((id) => seen.has(`${personId} ${threadId} ${id}`)).length;
      hold(touches === (to.some(({ address }) => theirs.includes(address)) ? 1 : 0), 'not one touch per sent mail', to);
    }

  const names = new Set(tables.people.map(({ name }) => name));
  const addresses = new Set([USER, ...[...addressesOf.values()].flat()]);
  const whole = JSON.stringify(tables);
  for (const address of whole.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [])
    hold(addresses.has(address), 'an address of somebody who is not in memory', address);
  for (const { subject } of threads) hold(!whole.includes(JSON.stringify(subject).slice(1, -1)), 'a subject', subject);
  for (const { mail } of mails.values())
    if (mail.from.address !== USER && mail.from.name.includes(' '))
      hold(
        names.has(mail.from.name) || !whole.includes(mail.from.name),
        'a name of somebody who is not in memory',
        mail.from.name,
      );
  for (const text of everythingIn(tables))
    if (typeof text === 'string')
      for (const [id, { words }] of told)
        hold(words.length < 200 || !tight(text).includes(tight(words)), 'a whole mail', id);
  return wrong;
}
