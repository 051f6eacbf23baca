// Plays mail.google.com for tests and the demo: in this process for a routed browser, and over TLS on 127.0.0.1 for a mapped one.
// Records every request, whatever its host. Reaches nothing outside.
import { createServer } from 'node:https';
import { createAccount, ownerOf } from './account.ts';
import type { Account, SentMail } from './account.ts';
import { createCertificate } from './certificate.ts';
import type { Party } from './mail.ts';
import { readMailbox } from './mailbox.ts';
import { contentSecurityPolicy, pageHtml, pageScript } from './page.ts';
import type { Look, ShownDraft } from './shown.ts';
import { answerDetails, answerOriginal, answerSave } from './sync.ts';
import type { Thread } from './threads.ts';

/** A mailbox: an mbox file, or conversations that were read already. */
type MailboxSource = string | readonly Thread[];

/** How the stand-in is set up. */
export interface StandInOptions extends Partial<Look> {
  readonly mbox: MailboxSource;
  /** Whose mailbox it is; guessed from the mail when left out. */
  readonly me?: Party;
  /** The accounts at /mail/u/1/ and on. */
  readonly others?: readonly { readonly mbox: MailboxSource; readonly me?: Party }[];
  /** Lines under every new mail; none when left out. */
  readonly signature?: readonly string[];
  /** Whether the page comes with a content security policy; on unless told. */
  readonly csp?: boolean;
  /** How many conversations are shown, newest first: 500 unless told. */
  readonly newest?: number;
}

/** A request that reached the stand-in. */
export interface SeenRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
}

/** An answer to a request. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A stand-in that is running. */
export interface StandIn {
  /** Port of the TLS server on 127.0.0.1, for `--host-resolver-rules=MAP * 127.0.0.1:PORT`. */
  readonly port: number;
  readonly me: Party;
  readonly accounts: readonly Account[];
  /** Answers a request in this process, and records it. */
  answer(url: string, method: string, body: string): Answer;
  /** Mails sent from any account, in order. */
  sent(): readonly SentMail[];
  drafts(): readonly ShownDraft[];
  /** Every request so far, whatever its host. */
  requests(): readonly SeenRequest[];
  stop(): Promise<void>;
}

const HOST = 'mail.google.com';
const LARGEST_BODY = 32 * 1024 * 1024;
const NONCE = 'c3RhbmQtaW4';

const reply = (status: number, type: string, body: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { 'content-type': type, 'cache-control': 'no-store', ...headers },
  body,
});
const json = (body: string): Answer => reply(200, 'application/json; charset=utf-8', body);
const notFound = reply(404, 'text/plain', '');

const threadsOf = async (source: MailboxSource, newest?: number): Promise<readonly Thread[]> =>
  typeof source === 'string' ? readMailbox(source, newest) : source;

/** Starts a stand-in. Rejects when a mailbox cannot be read. It does not keep the process alive. */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  const script = await pageScript();
  const accounts: Account[] = [];
  for (const { mbox, me } of [
    { mbox: options.mbox, ...(options.me === undefined ? {} : { me: options.me }) },
    ...(options.others ?? []),
  ]) {
    const threads = await threadsOf(mbox, options.newest);
    accounts.push(createAccount(me ?? ownerOf(threads), threads));
  }
  const look: Look = {
    language: options.language ?? 'en',
    theme: options.theme ?? 'light',
    readingPane: options.readingPane ?? false,
    plainText: options.plainText ?? false,
    breakage: options.breakage ?? [],
  };
  const page = (account: Account, number: number): Answer => {
    const data = { ...look, account: number, me: account.me, signature: options.signature ?? [], rows: account.rows() };
    return reply(
      200,
      'text/html; charset=utf-8',
      pageHtml(data, NONCE),
      (options.csp ?? true) ? contentSecurityPolicy(NONCE) : {},
    );
  };

  const answerMail = (url: URL, number: number, path: string): Answer => {
    const account = accounts[number];
    if (account === undefined) return notFound;
    if (url.searchParams.get('view') === 'om') {
      const original = answerOriginal(
        account,
        url.searchParams.get('permmsgid') ?? '',
        url.searchParams.get('th') ?? '',
      );
      return original === null ? notFound : reply(200, 'text/html; charset=utf-8', original);
    }
    if (path === '' || path === '/') return page(account, number);
    if (path === '/script.js') return reply(200, 'text/javascript; charset=utf-8', script);
    if (path === '/threads') return json(JSON.stringify(account.rows()));
    if (!path.startsWith('/thread/')) return notFound;
    const thread = account.thread(decodeURIComponent(path.slice('/thread/'.length)));
    return thread === null ? notFound : json(JSON.stringify(thread));
  };

  const answerSync = (number: number, path: string, body: string): Answer => {
    const account = accounts[number];
    if (account === undefined) return notFound;
    if (path === '/i/fd') return json(answerDetails(account, body));
    return json(path === '/i/s' ? answerSave(account, body) : '[]');
  };

  const decide = (url: URL, body: string): Answer => {
    if (url.hostname !== HOST) return reply(503, 'text/plain', '');
    const [, area, number, rest] = /^\/(mail|sync)\/u\/(\d+)(\/.*)?$/.exec(url.pathname) ?? [];
    if (area === 'mail') return answerMail(url, Number(number), rest ?? '');
    if (area === 'sync') return answerSync(Number(number), rest ?? '', body);
    if (!/^\/(?:mail\/?)?$/.test(url.pathname)) return notFound;
    const wanted = url.searchParams.get('authuser')?.toLowerCase();
    const index = accounts.findIndex(({ me }) => me.address.toLowerCase() === wanted);
    return reply(302, 'text/plain', '', { location: `https://${HOST}/mail/u/${Math.max(index, 0)}/` });
  };

  const seen: SeenRequest[] = [];
  const answer = (address: string, method: string, body: string): Answer => {
    const url = new URL(address);
    seen.push({ method, host: url.hostname, path: url.pathname + url.search });
    return decide(url, body);
  };

  const server = createServer(createCertificate([HOST, '*.google.com']), (request, response) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LARGEST_BODY) chunks.push(chunk);
    });
    request.on('end', () => {
      const { status, headers, body } = answer(
        `https://${request.headers.host ?? HOST}${request.url ?? '/'}`,
        request.method ?? 'GET',
        Buffer.concat(chunks).toString('utf8'),
      );
      response.writeHead(status, headers);
      response.end(body);
    });
  });
  server.unref();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const me = accounts[0]?.me ?? { name: '', address: '' };
  return {
    port: typeof bound === 'object' && bound !== null ? bound.port : 0,
    me,
    accounts,
    answer,
    sent: () => accounts.flatMap((account) => account.sent()),
    drafts: () => accounts.flatMap((account) => account.drafts()),
    requests: () => seen,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
