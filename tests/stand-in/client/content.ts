// What stands in a compose box when it opens: addressees, subject, signature and quote; and what of it is sent.
import type { PageData, ShownDraft, ShownMessage, ShownParty, ShownThread } from '../shown.ts';
import { h, nodesOf } from './dom.ts';
import { fullDate, word } from './words.ts';

/** What the mail is for. */
export type ComposeKind = 'new' | 'reply' | 'replyAll' | 'forward';

/** What it answers, and who is told when it is gone. */
export interface ComposeSetting {
  readonly kind: ComposeKind;
  readonly thread: ShownThread | null;
  readonly message: ShownMessage | null;
  readonly draft: ShownDraft | null;
  /** Called once; with the message when it was sent. */
  closed(sent: ShownMessage | null): void;
}

const withoutMe = (people: readonly ShownParty[], me: ShownParty): readonly ShownParty[] =>
  people.filter(({ address }) => address !== '' && address !== me.address);

/** Who gets the answer: the sender, or those a message of one's own went to. */
export function addressees(
  { kind, message }: ComposeSetting,
  me: ShownParty,
): { to: readonly ShownParty[]; cc: readonly ShownParty[] } {
  if (message === null || kind === 'new' || kind === 'forward') return { to: [], cc: [] };
  const to = message.from.address === me.address ? message.to : withoutMe([message.from], me);
  if (kind === 'reply') return { to, cc: [] };
  const others = withoutMe([...message.to, ...message.cc], me);
  return { to, cc: others.filter(({ address }) => !to.some((one) => one.address === address)) };
}

/** The subject that the box starts with. */
export function subjectOf({ kind, thread, draft }: ComposeSetting): string {
  const subject = draft?.subject || (thread?.subject ?? '');
  if (kind === 'new' || draft !== null) return subject;
  const mark = kind === 'forward' ? 'Fwd' : 'Re';
  return /^\s*(?:re|fwd?|aw|wg)\s*:/i.test(subject) ? subject : `${mark}: ${subject}`;
}

const label = ({ name, address }: ShownParty): string => (name === '' ? address : `${name} <${address}>`);

/** The message answered, as quoted below the answer. */
export function quoteOf({ kind, thread, message }: ComposeSetting): HTMLElement | null {
  if (message === null || kind === 'new') return null;
  const text = nodesOf(message.html);
  if (kind !== 'forward') {
    const style = 'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex';
    const line = word('wrote', { date: fullDate(message.at), who: label(message.from) });
    return h(
      'div.gmail_quote.gmail_quote_container',
      {},
      h('div.gmail_attr', { dir: 'ltr' }, line, h('br')),
      h('blockquote.gmail_quote', { style }, text),
    );
  }
  const head = [
    `${word('from')}: ${label(message.from)}`,
    `${word('date')}: ${fullDate(message.at)}`,
    `${word('subject')}: ${thread?.subject ?? ''}`,
  ];
  const lines = [word('forwarded'), ...head, `${word('recipients')}: ${message.to.map(label).join(', ')}`].flatMap(
    (line) => [line, h('br')],
  );
  return h('div.gmail_quote.gmail_quote_container', {}, h('div.gmail_attr', { dir: 'ltr' }, ...lines), h('br'), text);
}

/** The signature, as the page puts it below a new text. */
export function signatureOf({ signature }: PageData): readonly (HTMLElement | string)[] {
  if (signature.length === 0) return [];
  const lines = signature.map((line) => h('div', {}, line));
  return [
    h('br', { clear: 'all' }),
    h('div', {}, h('br')),
    h('span.gmail_signature_prefix', {}, '-- '),
    h('br'),
    h('div.gmail_signature', { dir: 'ltr', 'data-smartmail': 'gmail_signature' }, h('div', { dir: 'ltr' }, ...lines)),
  ];
}

/** The words of an element line by line, as the browser lays them out. */
function linesOf(element: HTMLElement): readonly string[] {
  document.body.append(element);
  const lines = element.innerText.trimEnd().split('\n');
  element.remove();
  return lines;
}

/** Plain mode writes lines, not elements; the first line of a quote says whose it is. */
export function plainLines(signature: readonly string[], quote: HTMLElement | null): readonly (HTMLElement | string)[] {
  const signed = signature.length === 0 ? [] : ['', '', '-- ', ...signature];
  const quoted =
    quote === null ? [] : ['', '', ...linesOf(quote).map((line, index) => (index === 0 ? line : `> ${line}`))];
  return [...signed, ...quoted].flatMap((line, index) => (index === 0 ? [line] : [h('br'), line]));
}

/** A draft that was left: what was written, and the quote that stood folded below it. */
export function reopened({ html }: ShownDraft): { text: readonly Node[]; quote: HTMLElement | null } {
  const [written, ...rest] = nodesOf(html).children;
  const quote = rest.find((part) => part.matches('.gmail_quote_container'));
  return { text: [...(written?.childNodes ?? [])], quote: quote instanceof HTMLElement ? quote : null };
}

/** What is sent: the text, with the quote that was still folded. */
export function bodyOf(editor: HTMLElement, folded: HTMLElement | null): string {
  const quote = folded === null ? '' : `<br>${h('div', {}, folded.cloneNode(true)).getHTML()}`;
  return `<div dir="ltr">${editor.getHTML()}</div>${quote}`;
}
