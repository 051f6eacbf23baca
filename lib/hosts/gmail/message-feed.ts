// Hands every message over once per page life, whichever adapter finds it and however often it is found.
import type { HostMessage } from '../../core/model/message';
import type { Claims } from './host-deps';
import { createListeners, type Listeners } from './listeners';
import { bodyOf } from './open-thread';
import { type MessageSurroundings, readMessage } from './read-message';

/** The way of messages from the page to those who listen. */
export interface MessageFeed {
  readonly listeners: Listeners<HostMessage>;
  /**
   * A message was found; true when it has been handed over, now or before. `complete` may fill what the header did not say.
   * `body` when the caller knows it better than the page's attributes.
   */
  offer(
    element: Element,
    around: MessageSurroundings,
    body?: Element | null,
    complete?: (message: HostMessage) => HostMessage,
  ): boolean;
}

/** `claims.delivered` is shared, so that two adapters on one page hand nothing over twice. */
export function createMessageFeed(claims: Claims, start?: () => () => void): MessageFeed {
  const met = new WeakSet<Element>();
  const listeners = createListeners<HostMessage>(start);
  return {
    listeners,
    offer(element, around, body, complete = (message) => message) {
      const id = element.getAttribute('data-legacy-message-id') ?? '';
      if (id === '' ? met.has(element) : claims.delivered.has(id)) return true;
      const shown = body ?? bodyOf(element);
      if (!shown) return false;
      const message = readMessage(element, around, shown);
      if (id === '') met.add(element);
      else claims.delivered.add(id);
      listeners.emit(complete(message));
      return true;
    },
  };
}
