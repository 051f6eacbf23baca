// One message of a conversation: hidden in a stack, collapsed to a line, or open. Only an open message has its text in the page.
import type { PageData, ShownMessage, ShownParty } from '../shown.ts';
import { button, className, h, nest, nodesOf, onPress } from './dom.ts';
import { icon } from './icons.ts';
import { trimQuote } from './quote.ts';
import { fullDate, shortDate, word } from './words.ts';

/** `hidden` messages stand in a stack that shows only their number. */
export type MessageState = 'hidden' | 'collapsed' | 'open';

/** A message that is on the page. */
export interface MessageView {
  readonly element: HTMLElement;
  readonly message: ShownMessage;
  state(): MessageState;
  show(state: MessageState): void;
  /** Marks this message as the one that carries the number of hidden ones. */
  setStack(hidden: number): void;
  /** Where an answer to this message is written; null while it is not open. */
  foot(): HTMLElement | null;
}

/** What can be done with a message. */
export interface MessageActions {
  toggle(view: MessageView): void;
  readonly openStack: () => void;
  answer(view: MessageView, kind: 'reply' | 'replyAll' | 'forward'): void;
}

const STATE_CLASS = { hidden: 'kQ', collapsed: 'kv', open: 'h7' } as const;

const hueOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);

function avatar({ name, address }: ShownParty): HTMLElement {
  const letter = /[\p{L}\p{N}]/u.exec(name || address)?.[0] ?? '?';
  const style = `background:hsl(${hueOf(address || name)} 45% 45%)`;
  return h('div.aju', {}, h('div.aCi', {}, h('div.aJ6', { style, 'aria-hidden': 'true' }, letter.toUpperCase())));
}

const senderName = ({ name, address }: ShownParty): string => name || address || word('unknown');

function sender(from: ShownParty): HTMLElement {
  const name = senderName(from);
  return h(
    'h3.iw',
    {},
    h(
      'span.qu',
      { role: 'gridcell', tabindex: -1, translate: 'no' },
      h('span.gD', { email: from.address, name, 'data-hovercard-id': from.address }, h('span', {}, name)),
      from.address === ''
        ? null
        : [
            ' ',
            h(
              'span.go',
              {},
              h('span', { 'aria-hidden': 'true' }, '<'),
              from.address,
              h('span', { 'aria-hidden': 'true' }, '>'),
            ),
          ],
    ),
  );
}

function dateCell(message: ShownMessage, extra: readonly HTMLElement[] = []): HTMLElement {
  const full = fullDate(message.at);
  const date = h('span.g3', { title: full, alt: full, role: 'gridcell', tabindex: -1 }, shortDate(message.at, true));
  return h('td.gH.bAk', {}, h('div.gK', {}, h('span'), date, ...extra));
}

function recipients({ to, cc }: ShownMessage, me: ShownParty): HTMLElement {
  const people = [...to, ...cc].map((party) =>
    h(
      'span.g2',
      { email: party.address, name: party.name, dir: 'ltr', 'data-hovercard-id': party.address },
      party.address === me.address ? word('me') : party.name || party.address,
    ),
  );
  const listed = people.flatMap((one, index) => (index === 0 ? [one] : [', ', one]));
  return h('div.iw.ajw', {}, h('span.hb', {}, `${word('to')} `, ...listed));
}

function collapsedBody(message: ShownMessage): HTMLElement {
  const row = h(
    'tr.acZ',
    {},
    h('td.gF.gK', {}, sender(message.from)),
    h('td.iA', {}, h('div.g6', { dir: 'auto' }, message.snippet)),
    dateCell(message),
  );
  const ids = { 'data-message-id': `#${message.sync}`, 'data-legacy-message-id': message.id };
  return h('div.adf.ads', ids, avatar(message.from), nest('div.gs>div.gE.iv>table.cf.gJ.gz>tbody', row));
}

interface OpenParts {
  readonly element: HTMLElement;
  readonly foot: HTMLElement;
  readonly header: HTMLElement;
}

function openBody(view: MessageView, data: PageData, trims: boolean, actions: MessageActions): OpenParts {
  const { message } = view;
  const answer = (kind: 'reply' | 'replyAll' | 'forward') => (): void => actions.answer(view, kind);
  const more = h(
    'div.T-I.J-J5-Ji.T-I-Js-Gs.aap.T-I-awG.T-I-ax7.L3',
    {
      role: 'button',
      tabindex: 0,
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
      'aria-label': word('more'),
    },
    icon('more'),
  );
  const headRow = h(
    'tr.acZ',
    {},
    nest('td.gF.gK>table.cf.ix>tbody>tr>td.c2', sender(message.from)),
    dateCell(message),
    h('td.gH.acX.bAm', { rowspan: 2 }, button('aaq', word('reply'), icon('reply'), answer('reply')), more),
  );
  const header = nest(
    'table.cf.gJ>tbody',
    headRow,
    h('tr.acZ.xD', {}, h('td', { colspan: 3 }, recipients(message, data.me))),
  );
  const text = h('div.a3s.aiL', {}, nodesOf(message.html));
  if (trims) trimQuote(text);
  const entire = h(
    'a.vem.vvT',
    { href: `/mail/u/${data.account}/?view=lg&permmsgid=${message.sync}`, target: '_blank' },
    word('entire'),
  );
  if (message.clipped) text.append(h('br'), h('div.iX', {}, `${word('clipped')}  `, entire));
  const pill = (classes: string, label: string, kind: 'reply' | 'replyAll' | 'forward'): HTMLElement => {
    const element = h(
      `span.ams.${classes}`,
      { role: 'link', tabindex: 0 },
      icon(kind === 'forward' ? 'forward' : 'reply', 18),
      label,
    );
    onPress(element, answer(kind));
    return element;
  };
  const many = message.to.length + message.cc.length > 1;
  const pills = h(
    'div.amn',
    {},
    pill('bkH', word('reply'), 'reply'),
    many ? pill('bkI', word('replyAll'), 'replyAll') : null,
    pill('bkG', word('forward'), 'forward'),
  );
  const foot = nest('div.ip.iq>div>table.cf.wS>tbody>tr>td.amr>div.nr.wR', pills);
  const element = h(
    'div.adn.ads',
    { 'data-message-id': `#${message.sync}`, 'data-legacy-message-id': message.id },
    avatar(message.from),
    h(
      'div.gs',
      {},
      h('div.gE.iv.gt', {}, header),
      h('div', {}, h('div.ii.gt', { id: `:b${message.id}` }, text)),
      h('div.hi'),
    ),
  );
  return { element, foot, header };
}

/** @param first the oldest message keeps its quote open: nothing of it stands above */
export function createMessage(
  message: ShownMessage,
  first: boolean,
  data: PageData,
  actions: MessageActions,
): MessageView {
  const slot = h('div');
  const extra = h('div.G3.G2', {}, slot);
  const element = h('div', { role: 'listitem', tabindex: -1 }, h('div.Bk', {}, extra));
  let state: MessageState = 'collapsed';
  let foot: HTMLElement | null = null;
  const view: MessageView = {
    element,
    message,
    state: () => state,
    foot: () => foot,
    show(next) {
      if (state === next && element.className !== '') return;
      if (next === 'open') {
        const parts = openBody(view, data, !first, actions);
        foot = parts.foot;
        slot.replaceChildren(parts.element);
        extra.append(parts.foot);
        parts.header.addEventListener('click', ({ target }) => {
          if (target instanceof Element && target.closest('[role=button],[role=gridcell]') === null)
            actions.toggle(view);
        });
      } else if (state === 'open' || slot.firstChild === null) {
        foot?.remove();
        foot = null;
        slot.replaceChildren(collapsedBody(message));
      }
      state = next;
      element.className = className(STATE_CLASS[next]);
    },
    setStack(hidden) {
      element.classList.add('adv');
      const stack = h('span.adx', { role: 'button', tabindex: 0 }, h('span', {}, String(hidden)));
      onPress(stack, actions.openStack);
      extra.append(stack);
    },
  };
  element.addEventListener('click', () => {
    if (state === 'collapsed') actions.toggle(view);
    else if (state === 'hidden') actions.openStack();
  });
  view.show('collapsed');
  return view;
}
