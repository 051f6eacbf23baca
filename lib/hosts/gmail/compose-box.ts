// A compose box as the port sees it, the same for every adapter; how it ends is what the adapter tells it. No work while the user types.
import type { HostPerson } from '../../core/model/message';
import type { HostCompose } from '../../ports/mail-host';
import { composeText } from './compose-text';
import { insertDraft } from './insert';
import { createListeners } from './listeners';
import { findOpenThread } from './open-thread';
import { distinct } from './read-message';
import { createUnderlines } from './underline';

const PAUSE = 400;

const keys = new WeakMap<Element, string>();
const page = crypto.randomUUID().slice(0, 8);
let count = 0;

/** Names a box. Other page lives use other names. */
export function composeKeyOf(box: Element): string {
  const key = keys.get(box) ?? `${page}-${String(++count)}`;
  keys.set(box, key);
  return key;
}

/** A box with the levers of the adapter that found it. */
export interface ComposeBox {
  readonly compose: HostCompose;
  /** The user pressed Send: recipients and length are taken now, for the box may be gone when it is certain. */
  sending(): void;
  /** It is on its way. */
  sent(): void;
  /** The box is gone. */
  closed(): void;
}

const CHIP = '[role="option"][data-hovercard-id], [email]';

function recipientsIn(frame: Element, box: Element): HostPerson[] {
  const chips = [...frame.querySelectorAll(CHIP)].filter((chip) => !box.contains(chip));
  return distinct(
    chips.map((chip) => ({
      name: (chip.getAttribute('data-name') ?? chip.getAttribute('name') ?? '').trim().slice(0, 300),
      address: (chip.getAttribute('email') ?? chip.getAttribute('data-hovercard-id') ?? '').trim().toLowerCase(),
    })),
  ).filter((person) => person.address.includes('@'));
}

const field = (frame: Element, name: string): string =>
  frame.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? '';

/** Calls when typing has paused: one timer that, while it runs, is not touched by further keys. */
function watchPauses(box: HTMLElement, listener: () => void): () => void {
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ring = (): void => {
    const left = last + PAUSE - performance.now();
    timer = left > 0 ? setTimeout(ring, left) : undefined;
    if (timer === undefined) listener();
  };
  const typed = (): void => {
    last = performance.now();
    timer ??= setTimeout(ring, PAUSE);
  };
  box.addEventListener('input', typed);
  // Recipients may have changed while the caret was elsewhere.
  box.addEventListener('focus', typed);
  return () => {
    clearTimeout(timer);
    box.removeEventListener('input', typed);
    box.removeEventListener('focus', typed);
  };
}

/** `box`: the editable element. `frame`: the nearest element that also holds recipients and subject. `why`: see {@link createUnderlines}. */
export function createComposeBox(box: HTMLElement, frame: Element, why: string): ComposeBox {
  const pauses = createListeners<null>(() => watchPauses(box, () => pauses.emit(null)));
  const opened = createListeners<string>();
  const sent = createListeners<{ readonly recipients: readonly HostPerson[]; readonly text: string }>();
  const closed = createListeners<null>();
  const underlines = createUnderlines(box, why, (id) => opened.emit(id));
  const inline = frame.closest('[role="main"]') !== null;
  let map = composeText(box);
  let version = 1;
  let leaving: { readonly recipients: readonly HostPerson[]; readonly text: string } | null = null;
  let gone = false;
  const refresh = (): void => {
    const now = composeText(box);
    if (now.text !== map.text) version++;
    map = now;
  };
  const compose: HostCompose = {
    key: composeKeyOf(box),
    kind: inline ? 'inline' : 'floating',
    threadId: field(frame, 'lts') || (inline ? (findOpenThread()?.threadId ?? '') : ''),
    recipients: () => recipientsIn(frame, box),
    subject: () => field(frame, 'subjectbox'),
    read() {
      refresh();
      return { version, text: map.text };
    },
    insert: (text, before) => insertDraft(box, text, before),
    underline(of, ranges) {
      refresh();
      if (of === version) underlines.show(map, ranges);
    },
    focus: () => box.focus(),
    onPause: (listener) => pauses.add(() => listener()),
    onUnderline: (listener) => opened.add(listener),
    onSent: (listener) => sent.add(listener),
    onClosed: (listener) => closed.add(() => listener()),
  };
  return {
    compose,
    sending() {
      leaving = { recipients: recipientsIn(frame, box), text: composeText(box).text };
    },
    sent() {
      if (leaving === null) return;
      sent.emit(leaving);
      sent.clear();
      leaving = null;
    },
    closed() {
      if (gone) return;
      gone = true;
      underlines.stop();
      closed.emit(null);
      for (const all of [pauses, opened, sent, closed]) all.clear();
    },
  };
}
