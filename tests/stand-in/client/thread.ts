// An open conversation: subject, "expand all", its messages, and the answer being written in it.
import type { PageData, ShownMessage, ShownThread } from '../shown.ts';
import { openCompose } from './compose.ts';
import type { Compose } from './compose.ts';
import type { ComposeKind } from './content.ts';
import { className, h, onPress } from './dom.ts';
import { iconUrl } from './icons.ts';
import type { IconName } from './icons.ts';
import { createMessage } from './message.ts';
import type { MessageActions, MessageView } from './message.ts';
import type { Traffic } from './traffic.ts';
import { word } from './words.ts';

/** A conversation that is on the page. */
export interface ThreadView {
  readonly element: HTMLElement;
  readonly thread: ShownThread;
  expandAll(): void;
  /** Answers the message the keyboard is on, or the last one. */
  answer(kind: 'reply' | 'replyAll' | 'forward'): void;
  /** Moves the keyboard's mark by so many messages. */
  move(step: number): void;
  /** Opens or folds the marked message. */
  toggle(): void;
  /** Saves what is being written, before the conversation goes away. */
  leave(): void;
}

/** From so many folded messages on, those between the first and the last folded one make a stack. */
const STACK_FROM = 4;

function control(name: string, image: IconName, label: string, action: () => void): HTMLElement {
  const element = h(
    'button.bHJ-b',
    { type: 'button', role: 'button', 'aria-label': label, 'data-tooltip': label },
    h(`img.${name}`, { alt: '', src: iconUrl(image) }),
  );
  onPress(element, action);
  return element;
}

/** An open conversation, the last message open. */
export function createThread(data: PageData, traffic: Traffic, thread: ShownThread): ThreadView {
  const list = h('div.nH.hx', { role: 'list' });
  const views: MessageView[] = [];
  let marked = -1;
  let writing: { readonly compose: Compose; readonly view: MessageView } | null = null;

  const openStack = (): void => {
    for (const view of views) {
      view.element.classList.remove('adv');
      view.element.querySelector('.adx')?.remove();
      if (view.state() === 'hidden') view.show('collapsed');
    }
  };
  const actions: MessageActions = {
    toggle(view) {
      if (writing?.view !== view) view.show(view.state() === 'open' ? 'collapsed' : 'open');
    },
    openStack,
    answer,
  };
  const add = (message: ShownMessage): MessageView => {
    const view = createMessage(message, views.length === 0, data, actions);
    views.push(view);
    list.append(view.element);
    return view;
  };

  function answer(view: MessageView, kind: ComposeKind, draft = thread.draft): void {
    const foot = view.foot();
    if (foot === null || writing !== null) return;
    const kept = [...foot.childNodes];
    const home = h('div.M9');
    const { element, compose } = openCompose(data, traffic, {
      kind,
      thread,
      message: view.message,
      draft,
      closed(message) {
        foot.classList.remove('adB');
        foot.replaceChildren(...kept);
        writing = null;
        if (message === null) return;
        add(message).show('open');
      },
    });
    home.append(element);
    foot.replaceChildren(home);
    foot.classList.add('adB');
    writing = { compose, view };
    compose.focus();
  }

  for (const message of thread.messages) add(message);
  const folded = views.slice(0, -1);
  if (folded.length >= STACK_FROM) {
    const hidden = folded.slice(1, -1);
    for (const view of hidden) view.show('hidden');
    hidden[0]?.setStack(hidden.length);
  }
  views.at(-1)?.show('open');

  const expandAll = (): void => {
    openStack();
    for (const view of views) view.show('open');
  };
  const collapseAll = (): void => {
    for (const view of views.slice(0, -1)) if (writing?.view !== view) view.show('collapsed');
  };
  const controls =
    thread.messages.length < 2
      ? []
      : [
          control('gq', 'collapse', word('collapseAll'), collapseAll),
          control('gx', 'expand', word('expandAll'), expandAll),
        ];
  const heading = h(
    'h2.hP',
    { 'data-thread-perm-id': thread.sync, 'data-legacy-thread-id': thread.id, tabindex: -1, dir: 'auto' },
    thread.subject || word('noSubject'),
  );
  const element = h(
    'div.nH.a98.iY',
    {},
    h(
      'div.nH',
      {},
      h(
        'div.V8djrc.byY',
        {},
        h('div.nH', {}, h('div.ha', {}, heading, h('span.J-J5-Ji'))),
        h(
          'div.bHJ',
          {},
          ...controls,
          control('g1', 'print', word('print'), () => {}),
        ),
      ),
    ),
    h('div.nH.aHU', {}, list),
  );
  if (thread.draft !== null) {
    const last = views.at(-1);
    if (last !== undefined) queueMicrotask(() => answer(last, 'reply'));
  }
  return {
    element,
    thread,
    expandAll,
    answer(kind) {
      const view = views[marked] ?? views.at(-1);
      if (view === undefined) return;
      view.show('open');
      answer(view, kind, null);
    },
    move(step) {
      views[marked]?.element.classList.remove(className('btb'));
      marked = Math.max(0, Math.min(views.length - 1, (marked < 0 ? views.length - 1 : marked) + step));
      const now = views[marked]?.element;
      now?.classList.add(className('btb'));
      now?.focus();
    },
    toggle() {
      const view = views[marked];
      if (view !== undefined) actions.toggle(view);
    },
    leave: () => writing?.compose.save(),
  };
}
