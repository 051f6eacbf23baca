// Answers of the mail server to what the page posts: saving, sending, and the details that extensions ask for. Shapes of 2022.
import { createHash } from 'node:crypto';
import type { Account } from './account.ts';
import type { Party } from './mail.ts';
import type { ShownThread } from './shown.ts';

const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** What stands at a path of nested arrays; undefined when the path breaks off. */
function at(value: unknown, ...path: readonly number[]): unknown {
  return path.reduce<unknown>((inner, index) => (isArray(inner) ? inner[index] : undefined), value);
}

const person = ({ address, name }: Party): readonly unknown[] => [1, address, name];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const people = (value: unknown): readonly Party[] =>
  isArray(value) ? value.map((one) => ({ address: text(at(one, 1)), name: text(at(one, 2)) })) : [];

function sparse(entries: Readonly<Record<number, unknown>>): unknown[] {
  const length = Math.max(...Object.keys(entries).map(Number)) + 1;
  return Array.from({ length }, (_, index) => entries[index] ?? null);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/** The 16 digits of a message that was written in the page. */
const legacyOf = (sync: string): string => `19${createHash('sha256').update(sync).digest('hex').slice(0, 14)}`;

/** Answer to `/sync/u/N/i/s`: keeps a draft or a mail that is sent. */
export function answerSave(account: Account, body: string): string {
  const update = at(parsed(body), 1, 0, 0, 1);
  const message = at(update, 1, 13, 0);
  if (!isArray(message)) return '[]';
  const [thread, sync, subject, labels] = [text(at(update, 0)), text(message[0]), text(message[7]), message[10]];
  const known = account.thread(thread);
  const purpose = isArray(labels) ? labels : [];
  const mail = {
    threadId: known?.id ?? '',
    to: people(message[2]),
    cc: people(message[3]),
    bcc: people(message[4]),
    subject,
    html: text(at(message, 8, 1, 0, 1)),
  };
  const legacy = legacyOf(sync);
  if (purpose.includes('^pfg')) account.send({ ...mail, messageId: legacy }, sync);
  else if (purpose.includes('^k')) account.dropDraft(sync);
  else account.saveDraft({ id: sync, threadId: mail.threadId, to: mail.to, subject, html: mail.html });
  const kept = sparse({
    0: sync,
    1: message[1],
    2: message[2],
    6: message[6],
    7: subject,
    10: purpose,
    13: message[13],
    55: legacy,
  });
  const details = sparse({ 0: subject, 2: message[6], 3: thread, 4: [kept], 19: known?.id ?? legacy });
  return JSON.stringify([[], sparse({ 5: [[[thread, null, sparse({ 6: [details] })]]] })]);
}

/** Answer to `/sync/u/N/i/fd`: recipients and dates of a conversation's messages. */
export function answerDetails(account: Account, body: string): string {
  const question = parsed(body);
  const name = text(at(question, 0, 0, 0)) || nameInObject(question);
  const thread = account.thread(name);
  if (thread === null) return '[]';
  const messages = thread.messages.map((message) => [
    message.sync,
    sparse({ 0: message.to.map(person), 1: message.cc.map(person), 2: [], 16: message.at ?? 0 }),
  ]);
  const about = sparse({ 0: thread.sync, 1: thread.subject, 2: '', 15: thread.id });
  return JSON.stringify([null, [[thread.sync, [about], messages]]]);
}

const first = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && '1' in value ? value['1'] : undefined;

/** The older form of the question: `{"1": [{"1": "thread-f:…"}]}`. */
function nameInObject(question: unknown): string {
  return text(first(at(first(question), 0)));
}

/** Answer to `?view=om`: a page that names the legacy id of a message. null when there is none. */
export function answerOriginal(account: Account, sync: string, legacy: string): string | null {
  const threads = account.rows().map(({ id }) => account.thread(id));
  const found = threads
    .flatMap((thread: ShownThread | null) => thread?.messages ?? [])
    .find((message) => message.sync === sync || message.id === legacy);
  const id = found?.id ?? (sync.startsWith('msg-a:') ? legacyOf(sync) : null);
  if (id === null) return null;
  return `<!doctype html><a href="/mail/u/0?ui=2&amp;ik=0&amp;view=att&amp;th=${id}&amp;attid=0">Download original</a>`;
}
