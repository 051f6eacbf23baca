// What the page says to its server, in the array shapes of 2022 that extensions read along. Nothing else is requested.
import type { PageData, ShownParty, ShownRow, ShownThread } from '../shown.ts';

/** A mail being written, as it is saved or sent. */
export interface Outgoing {
  readonly id: string;
  /** `thread-f:…` of the conversation it answers, or an own `thread-a:…`. */
  readonly thread: string;
  readonly to: readonly ShownParty[];
  readonly cc: readonly ShownParty[];
  readonly bcc: readonly ShownParty[];
  readonly subject: string;
  readonly html: string;
}

/** Talks for one account. */
export interface Traffic {
  /** A conversation with its text; null when the server has none of that name. */
  thread(name: string): Promise<ShownThread | null>;
  /** Every conversation, newest first. */
  rows(): Promise<readonly ShownRow[]>;
  /** Saves, sends or throws away; resolves with the message's 16 digits when the server has answered, '' when it did not. */
  save(kind: 'draft' | 'send' | 'discard', mail: Outgoing): Promise<string>;
  /** Asks whether something is new. */
  poll(): void;
}

const person = ({ address, name }: ShownParty): readonly unknown[] => [1, address, name];

/** Arrays with holes, as JSON writes them. */
function sparse(entries: Readonly<Record<number, unknown>>): unknown[] {
  const length = Math.max(...Object.keys(entries).map(Number)) + 1;
  return Array.from({ length }, (_, index) => entries[index] ?? null);
}

/** Where the answer names the saved message's legacy id. */
const LEGACY = [1, 5, 0, 0, 2, 6, 0, 4, 0, 55];

function legacyIn(answer: string): string {
  try {
    const id = LEGACY.reduce<unknown>(
      (inner, index) => (Array.isArray(inner) ? inner[index] : undefined),
      JSON.parse(answer),
    );
    return typeof id === 'string' ? id : '';
  } catch {
    return '';
  }
}

const PURPOSE = {
  draft: ['^all', '^r', '^r_bt'],
  send: ['^all', '^pfg', '^f_bt'],
  discard: ['^all', '^r', '^k'],
} as const;

/** Traffic for the page's account. `saved` is told when the server has kept, sent or thrown away a mail. */
export function createTraffic({ account, me, language }: PageData, saved: () => void): Traffic {
  let count = 0;
  const post = (body: unknown): Promise<string> =>
    new Promise((resolve) => {
      count += 1;
      const request = new XMLHttpRequest();
      request.open('POST', `/sync/u/${account}/i/s?hl=${language}&c=${count}&rt=r&pt=ji`);
      request.setRequestHeader('Content-Type', 'application/json');
      request.setRequestHeader('X-Gmail-BTAI', '[stand-in]');
      request.setRequestHeader('X-Framework-Xsrf-Token', 'stand-in');
      for (const end of ['load', 'error']) request.addEventListener(end, () => resolve(request.responseText));
      request.send(JSON.stringify(body));
    });
  return {
    async thread(name) {
      const response = await fetch(`/mail/u/${account}/thread/${encodeURIComponent(name)}`);
      return response.ok ? ((await response.json()) satisfies ShownThread) : null;
    },
    async rows() {
      const response = await fetch(`/mail/u/${account}/threads`);
      return response.ok ? ((await response.json()) satisfies readonly ShownRow[]) : [];
    },
    async save(kind, mail) {
      const now = Date.now();
      const message = sparse({
        0: mail.id,
        1: person(me),
        2: mail.to.map(person),
        3: mail.cc.map(person),
        4: mail.bcc.map(person),
        6: now,
        7: mail.subject,
        8: [null, [[0, mail.html]]],
        10: PURPOSE[kind],
        13: `<${mail.id.replace(/\W/g, '')}@mail.example>`,
      });
      const answer = await post([
        [null, null, 2],
        [[[8, [mail.thread, sparse({ 13: [message] })]]]],
        null,
        [now, 2, now, 1, 80],
        2,
      ]);
      saved();
      return legacyIn(answer);
    },
    poll() {
      void post([]);
    },
  };
}
