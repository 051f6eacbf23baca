// A small page with the attributes by which the plain adapter reads Gmail, for tests in a browser. Does what the hands of a user do.
import { SAM, type SceneMessage, type SceneThread } from '../../../contracts/mail-host.contract.ts';

type Child = Node | string;

/** Makes an element: `tag.class.class`, attributes, children. */
export function h(
  spec: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElement {
  const [tag = 'div', ...classes] = spec.split('.');
  const element = document.createElement(tag);
  if (classes.length > 0) element.className = classes.join(' ');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function header({ from, to, date }: SceneMessage): HTMLElement {
  return h(
    'div.gE.iv.gt',
    {},
    h('h3.iw', {}, h('span.gD', { email: from.address, name: from.name }, from.name)),
    h('span.g3', { title: date }, date),
    h('span.hb', {}, ...to.map((one) => h('span.g2', { email: one.address, name: one.name }, one.name))),
  );
}

/** An open message with its body. */
export function openMessage(message: SceneMessage, body: readonly Child[]): HTMLElement {
  const ids = { 'data-legacy-message-id': message.id, 'data-message-id': `#msg-f:${message.id}` };
  return h('div.adn.ads', ids, header(message), h('div.ii.gt', {}, h('div.a3s.aiL', {}, ...body)));
}

const paragraphs = ({ text }: SceneMessage): HTMLElement[] => text.map((one) => h('p', {}, one));

/** The page. */
export interface GmailPage {
  showList(): void;
  showThread(thread: SceneThread): void;
  /** Opens a reply to the last message; the caret stands in it. `inside`: what Gmail puts into the box. */
  reply(inside?: readonly Child[]): HTMLElement;
  send(): void;
  discard(): void;
  box(): HTMLElement | null;
  remove(): void;
}

/** Puts the page into the document, with its list shown. */
export function gmailPage(): GmailPage {
  const main = h('div', { role: 'main' });
  const account = h('div', { 'aria-label': `Account: ${SAM.name} (${SAM.address})` });
  const page = h('div', {}, h('header', { role: 'banner' }, account), h('div', {}, main));
  document.body.append(page);
  document.documentElement.lang = 'en';
  let shown: SceneThread | null = null;
  let reply: HTMLElement | null = null;

  const showList = (): void => {
    shown = null;
    reply = null;
    main.replaceChildren(h('div', { role: 'grid' }, 'mails'));
  };
  const item = (message: SceneMessage, last: boolean): HTMLElement => {
    const entry = h(last ? 'div.h7' : 'div.kv', { role: 'listitem' });
    const closed = h(
      'div.adf.ads',
      { 'data-legacy-message-id': message.id },
      h('span.gD', { email: message.from.address }, 'x'),
    );
    entry.append(last ? openMessage(message, paragraphs(message)) : closed);
    closed.addEventListener('click', () => {
      entry.className = 'h7';
      entry.replaceChildren(openMessage(message, paragraphs(message)));
    });
    return entry;
  };
  const close = (): void => {
    reply?.remove();
    reply = null;
  };
  showList();
  return {
    showList,
    showThread(thread) {
      shown = thread;
      reply = null;
      const { id, subject, messages } = thread;
      const heading = h('h2.hP', { 'data-legacy-thread-id': id }, subject);
      const items = messages.map((message, index) => item(message, index === messages.length - 1));
      main.replaceChildren(h('div.a98', {}, heading, h('div.nH.hx', { role: 'list' }, ...items)));
    },
    reply(inside = [h('br')]) {
      const last = shown?.messages.at(-1);
      const box = h('div.editable', { g_editable: 'true', role: 'textbox', contenteditable: 'true' }, ...inside);
      const to = h(
        'div',
        { role: 'option', 'data-hovercard-id': last?.from.address ?? '', 'data-name': last?.from.name ?? '' },
        'x',
      );
      const subject = h('input', { name: 'subjectbox', value: `Re: ${shown?.subject ?? ''}` });
      reply = h('div.M9', {}, h('form', {}, to, subject), box, h('div.aoO', { role: 'button' }, 'Send'));
      reply.querySelector('.aoO')?.addEventListener('click', close);
      main.querySelector('[role="list"]')?.lastElementChild?.append(reply);
      box.focus();
      return box;
    },
    send: () => reply?.querySelector<HTMLElement>('.aoO')?.click(),
    discard: close,
    box: () => reply?.querySelector<HTMLElement>('[g_editable]') ?? null,
    remove: () => page.remove(),
  };
}
