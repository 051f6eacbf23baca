// Turns a message on the page into plain data. Sender, recipients, date and ids are read from Gmail's own header only: nothing that stands
// inside the body, whatever it is called, can speak for the header.
import { BODY_LIMIT, type HostMessage, type HostPerson } from '../../core/model/message';
import { bodyMarkup } from './body-markup';
import { bodyOf } from './open-thread';
import { sentAt } from './sent-at';

/** What a message does not say itself. */
export interface MessageSurroundings {
  readonly mailbox: string;
  readonly threadId: string;
  readonly subject: string;
}

const NAME_LIMIT = 300;
const RECIPIENT_LIMIT = 200;

const person = (element: Element): HostPerson => ({
  name: (element.getAttribute('name') ?? '').trim().slice(0, NAME_LIMIT),
  address: (element.getAttribute('email') ?? '').trim().toLowerCase(),
});

/** Elements of the header: they stand before the body, so that neither the body nor a reply below it is among them. */
const headerOf = (message: Element, body: Element, selector: string): Element[] =>
  [...message.querySelectorAll(selector)].filter(
    (element) => (element.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );

/** Everyone once, by address. */
export function distinct(people: readonly HostPerson[]): HostPerson[] {
  const byAddress = new Map<string, HostPerson>();
  for (const one of people) if (one.address !== '' && !byAddress.has(one.address)) byAddress.set(one.address, one);
  return [...byAddress.values()];
}

const senderAmong = (people: readonly Element[]): Element | undefined =>
  people.find((element) => element.matches('.gD')) ?? people.find((element) => element.closest('h3')) ?? people[0];

/** The address of who wrote a message whose text is shown; '' otherwise. */
export function senderOf(message: Element): string {
  const body = bodyOf(message);
  const from = body === null ? undefined : senderAmong(headerOf(message, body, '[email]'));
  return from === undefined ? '' : person(from).address;
}

/** Reads a message. `message`: the element that carries the message's id. `body`: the element that holds the sender's words. `limit`: characters of it. */
export function readMessage(
  message: Element,
  around: MessageSurroundings,
  body: Element,
  limit = BODY_LIMIT,
): HostMessage {
  const people = headerOf(message, body, '[email]');
  const from = senderAmong(people);
  const sender = from ? person(from) : { name: '', address: '' };
  const recipients = distinct(people.filter((element) => element !== from && !element.matches('.gD')).map(person));
  const language = document.documentElement.lang || navigator.language;
  const dates = [...headerOf(message, body, '.g3[title]'), ...headerOf(message, body, 'span[title]')];
  const sent = dates.map((date) => sentAt(date.getAttribute('title') ?? '', language)).find((at) => at !== null);
  const { content, clipped } = bodyMarkup(body, limit);
  return {
    ...around,
    messageId: message.getAttribute('data-legacy-message-id') ?? '',
    sender,
    recipients: recipients.slice(0, RECIPIENT_LIMIT),
    direction: sender.address !== '' && sender.address === around.mailbox ? 'out' : 'in',
    sentAt: sent ?? null,
    body: { kind: 'html', content },
    clipped,
  };
}
