// A mail being written: inside a conversation or in a floating window. Saves itself when typing pauses.
import type { PageData, ShownMessage, ShownParty } from '../shown.ts';
import { addressees, bodyOf, plainLines, quoteOf, reopened, signatureOf, subjectOf } from './content.ts';
import type { ComposeSetting } from './content.ts';
import { button, h, nest } from './dom.ts';
import { icon } from './icons.ts';
import { trimmedDots } from './quote.ts';
import { createRecipients } from './recipients.ts';
import type { Outgoing, Traffic } from './traffic.ts';
import { word } from './words.ts';

/** A mail that is being written. */
export interface Compose {
  /** Saves it as a draft now. */
  readonly save: () => void;
  readonly focus: () => void;
  readonly send: () => void;
}

const SAVE_AFTER = 600;
let opened = 0;

const hidden = (name: string, value: string): HTMLElement => h('input', { type: 'hidden', name, value });

/** Puts the parts of a compose box together. */
export function openCompose(
  data: PageData,
  traffic: Traffic,
  setting: ComposeSetting,
): { element: HTMLElement; compose: Compose } {
  opened += 1;
  const number = opened;
  const { thread, message, draft } = setting;
  const inline = thread !== null;
  const id = draft?.id ?? `msg-a:r${Date.now()}${number}`;
  const { to, cc } = draft === null ? addressees(setting, data.me) : { to: draft.to, cc: [] };
  const lines = [
    createRecipients('to', word('recipients'), to),
    createRecipients('cc', 'Cc', cc),
    createRecipients('bcc', 'Bcc', []),
  ] as const;
  lines.forEach((line, index) => {
    line.element.hidden = index > 0 && line.people().length === 0;
  });
  const subject = h('input.aoT', {
    name: 'subjectbox',
    'aria-label': word('subject'),
    placeholder: word('subject'),
    value: subjectOf(setting),
    style: inline ? 'display:none' : null,
  });
  const editor = h('div.Am.aiL.Al.editable.LW-avf.tS-tW', {
    id: `:c${number}`,
    g_editable: 'true',
    role: 'textbox',
    contenteditable: data.plainText ? 'plaintext-only' : 'true',
    'aria-multiline': 'true',
    'aria-label': word('body'),
    tabindex: 1,
    spellcheck: 'false',
  });
  if (data.plainText) editor.classList.add('aO9');
  const kept = draft === null ? null : reopened(draft);
  const quote = kept === null ? quoteOf(setting) : kept.quote;
  const foldsQuote = inline && setting.kind !== 'forward';
  let folded = foldsQuote ? quote : null;
  const open = foldsQuote ? null : quote;
  if (kept !== null) editor.append(...kept.text);
  else if (data.plainText) editor.append(...plainLines(data.signature, open));
  else editor.append(h('br'), ...signatureOf(data), ...(open === null ? [] : [h('br'), h('br'), open]));

  const dots = trimmedDots(() => {
    if (folded !== null) editor.append(...(data.plainText ? plainLines([], folded) : [h('br'), folded]));
    folded = null;
    dots.remove();
    editor.focus();
  });

  let timer = 0;
  let gone = false;
  const outgoing = (): Outgoing => ({
    id,
    thread: thread?.sync ?? `thread-a:r${id.slice(7)}`,
    to: lines[0].people(),
    cc: lines[1].people(),
    bcc: lines[2].people(),
    subject: subject instanceof HTMLInputElement ? subject.value : '',
    html: data.plainText ? bodyOf(editor, folded).replaceAll('\n', '<br>') : bodyOf(editor, folded),
  });
  const close = (sent: ShownMessage | null): void => {
    gone = true;
    window.clearTimeout(timer);
    setting.closed(sent);
  };
  const compose: Compose = {
    save() {
      window.clearTimeout(timer);
      if (!gone && changed) void traffic.save('draft', outgoing());
    },
    focus() {
      // A frame later: extensions move parts of a box that has just come.
      requestAnimationFrame(() => {
        if (to.length === 0 && setting.kind !== 'reply') lines[0].focus();
        else caretAtStart(editor);
        element.scrollIntoView({ block: 'nearest' });
      });
    },
    send() {
      const mail = outgoing();
      if (gone || mail.to.length === 0) return;
      gone = true;
      void traffic.save('send', mail).then((legacy) => close(sentMessage(mail, data.me, legacy)));
    },
  };
  let changed = false;
  editor.addEventListener('input', () => {
    changed = true;
    window.clearTimeout(timer);
    timer = window.setTimeout(compose.save, SAVE_AFTER);
  });
  const discard = (): void => {
    if (gone) return;
    void traffic.save('discard', outgoing());
    close(null);
  };
  const form = h(
    'form.bAs',
    { method: 'POST' },
    nest(
      'div>table.fX>tbody>tr>td.Iy>div.fX.aiL>table.GS>tbody>tr.bzf>td.eV>div>div',
      ...lines.map(({ element }) => element),
    ),
    subject,
    hidden('composeid', String(9000 + number)),
    hidden('draft', `#${id}`),
    hidden('from', data.me.address),
    ...(message === null ? [] : [hidden('rm', `#${message.sync}`)]),
    ...(thread === null ? [] : [hidden('lts', thread.id)]),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  const sizer = h(
    'div.GP',
    { id: `:g${number}` },
    nest('div.qz.aiL>div.Ar', h('div.Ap', {}, editor), folded === null ? null : dots),
  );
  const later = h(
    'div.J-M',
    { style: 'display:none' },
    h('div', { selector: 'scheduledSend', role: 'menuitem' }, word('sendLater')),
  );
  const parts = [form, replyType(inline), nest('table.iN>tbody>tr>td', sizer), sendBar(compose.send, discard), later];
  const element = h('div.aoP', { role: 'region' }, nest('table.I5>tbody>tr>td', ...parts));
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      compose.send();
    } else if (event.key === 'Escape') {
      compose.save();
      if (inline) editor.blur();
      else close(null);
    }
  });
  return { element, compose };
}

const replyType = (inline: boolean): HTMLElement =>
  nest('div.J-J5-Ji>div.J-JN-M-I-Jm', h('img', { class: inline ? 'mL HQ' : null, alt: '' }));

const sentMessage = (mail: Outgoing, me: ShownParty, id: string): ShownMessage => ({
  id,
  sync: mail.id,
  from: me,
  to: mail.to,
  cc: mail.cc,
  at: Date.now(),
  html: mail.html,
  snippet: '',
  clipped: false,
});

function caretAtStart(editor: HTMLElement): void {
  editor.focus();
  getSelection()?.collapse(editor, 0);
}

function sendBar(send: () => void, discard: () => void): HTMLElement {
  const arrow = h(
    'div.T-I.J-J5-Ji.hG.T-I-atl.L3',
    { role: 'button', tabindex: 1, 'aria-haspopup': 'true', 'aria-label': word('sendLater') },
    icon('down', 16),
  );
  const sendButton = button('aoO.v7.T-I-atl', word('send'), word('send'), send);
  const cells = [
    h('td.gU.Up', {}, h('div', {}, h('div.dC', {}, sendButton, arrow))),
    h(
      'td.oc.gU',
      {},
      h('div.aX', { style: 'display:none' }, h('div.aA4')),
      h('div.bAK', { role: 'button' }, h('div.dv', {}, icon('letters'))),
    ),
    h('td.gU', {}, h('div.eq', { style: 'left:0' })),
    h('td.gU.az5', {}, button('oh', word('discard'), icon('bin'), discard)),
  ];
  const table = h(
    'table.IZ',
    { role: 'presentation' },
    h('colgroup', {}, h('col'), h('col')),
    h('tbody', {}, h('tr.btC', {}, ...cells)),
  );
  return h('div.aDg', {}, h('div.aDj', {}, h('div.aDh', {}, table)));
}
