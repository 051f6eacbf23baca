// Hostile mails into the host adapter in a real browser: nothing in them runs, speaks for the header, or is taken for Gmail's own page.
import { afterAll, expect, it } from 'vitest';
import { findsIn } from '../../lib/app/finds-in.ts';
import type { HostMessage } from '../../lib/core/model/message.ts';
import { createDomHost } from '../../lib/hosts/gmail/dom-host.ts';
import { readMessage } from '../../lib/hosts/gmail/read-message.ts';
import { h, openMessage } from '../unit/hosts/gmail/gmail-page.ts';
import { casesWanted, Slowest, wrongAuthors } from './expectations.ts';
import { copyHarmless, parsedInert, textNodes } from './inert.ts';
import { type HostileMail, hostileMails, RAN, VICTIM } from './mails.ts';

const given: unknown = import.meta.env['VITE_KEEPSAKE_HOSTILE'];
const cases = hostileMails(casesWanted(typeof given === 'string' ? given : undefined, 240));
const LIMIT = 20 * 60_000;
/** Browsers need seconds for the layout of 100,000 nested elements. */
const PATIENCE = 60_000;
const READER = { name: 'Maya Lind', address: 'maya@northwind.example' };

const main = h('div', { role: 'main' });
const banner = h(
  'header',
  { role: 'banner' },
  h('div', { 'aria-label': `Account: ${READER.name} (${READER.address})` }),
);
const page = h('div', {}, banner, main);
const host = createDomHost({
  panelUrl: 'about:blank',
  iconUrl: 'data:,',
  words: { app: 'Keepsake', draft: 'Draft', openPanel: 'Open', closePanel: 'Close', underlined: 'Why?' },
  claims: { delivered: new Set(), threads: new Set(), composes: new Set(), grace: 0 },
});
afterAll(() => {
  host.dispose();
  page.remove();
});

const idOf = (index: number): string => (index + 1).toString(16).padStart(16, '0');
const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** A message with its header as Gmail makes it. */
const headed = ({ sender }: HostileMail, index: number, inside: HTMLElement): HTMLElement => {
  const message = openMessage(
    { id: idOf(index), from: sender, to: [READER], date: 'Mon, Nov 9, 2026, 9:14 AM', text: [] },
    [],
  );
  message.querySelector('.a3s')?.append(inside);
  return message;
};

/** The raw markup, which cannot run where it stands. */
function rawMessage(hostile: HostileMail, index: number): { readonly message: Element; readonly body: Element } {
  const body =
    hostile.body.kind === 'html'
      ? parsedInert(hostile.body.content)
      : parsedInert('').ownerDocument.createElement('div');
  if (hostile.body.kind === 'text') body.append(...textNodes(hostile.body.content));
  const message = body.ownerDocument.adoptNode(headed(hostile, index, h('div')));
  const place = message.querySelector('.a3s') ?? message;
  place.replaceChildren(body);
  return { message, body };
}

function show(hostile: HostileMail, index: number): void {
  const shown = h('div');
  if (hostile.body.kind === 'html') copyHarmless(parsedInert(hostile.body.content), shown);
  else shown.append(...textNodes(hostile.body.content));
  const item = h('div.h7', { role: 'listitem' }, headed(hostile, index, shown));
  const heading = h('h2.hP', { 'data-legacy-thread-id': idOf(index) }, hostile.subject);
  main.replaceChildren(h('div.a98', {}, heading, h('div.nH.hx', { role: 'list' }, item)));
}

it(
  `reads ${cases.length} hostile mails from the page`,
  async () => {
    document.documentElement.lang = 'en';
    document.body.append(page);
    const slowest = new Slowest();
    const problems: string[] = [];
    const messages: HostMessage[] = [];
    let boxes = 0;
    host.onMessage((message) => messages.push(message));
    host.onThread(() => undefined);
    host.onCompose(() => {
      boxes += 1;
    });
    for (const [index, hostile] of cases.entries()) {
      const problem = (what: string): unknown => problems.push(`case ${index} (${hostile.kind}): ${what}`);
      const { message: element, body } = rawMessage(hostile, index);
      const surroundings = { mailbox: READER.address, threadId: idOf(index), subject: hostile.subject };
      const before = performance.now();
      const raw = readMessage(element, surroundings, body);
      slowest.add(`${hostile.kind}, case ${index}`, performance.now() - before);
      show(hostile, index);
      const shownAt = performance.now();
      while (messages.length === 0 && performance.now() - shownAt < PATIENCE) await frame();
      const [read, ...more] = messages.splice(0);
      if (read === undefined) problem('was not read');
      if (more.length > 0) problem('was taken for several messages');
      for (const message of [raw, ...(read ? [read] : [])]) {
        const { sender, recipients, messageId, threadId } = message;
        if (sender.address !== hostile.sender.address.trim().toLowerCase()) problem(`sender became ${sender.address}`);
        if (messageId !== idOf(index) || threadId !== idOf(index)) problem(`ids became ${threadId} ${messageId}`);
        if (recipients.some(({ address }) => address === VICTIM)) problem('the body added a recipient');
        const evidence = (await findsIn(message, sender.address)).finds.map((find) => find.evidence);
        if (wrongAuthors(evidence, sender.address).length > 0) problem('something was attributed to somebody else');
      }
      if (RAN in globalThis) problem('something ran');
      if (boxes > 0) problem('a compose box was seen where there is none');
      if (problems.length > 20) break;
    }
    console.log(`${cases.length} cases in the page, ${slowest.say()}`);
    expect(problems).toEqual([]);
  },
  LIMIT,
);
