// Asks whether the page may be read, once it says whose mail it shows, and knows the answer from then on. Reads nothing else of the page.
import { isReadingState } from '../../lib/messaging/guards';
import type { ReadingState } from '../../lib/messaging/protocol';
import type { Stop } from '../../lib/ports/mail-host';

/** What the question needs from the session. */
export interface MayReadParts {
  /** Whose mail is open; '' while the page does not say. */
  readonly nameOf: () => string;
  /** Asks the background; whatever it answered. */
  readonly ask: (mailbox: string) => Promise<unknown>;
  readonly apply: (state: ReadingState) => void;
}

/** The question and its newest answer. */
export interface MayRead {
  /** The account of the page, the same for its whole life; '' until the page has named it. */
  readonly mailbox: () => string;
  /** Reading was switched on, off or paused. */
  told(state: ReadingState): void;
  readonly stop: Stop;
}

/** Asks at once, or as soon as the page names its account. */
export function askWhetherToRead({ nameOf, ask, apply }: MayReadParts): MayRead {
  let mailbox = '';
  let started = false;
  let turn = 0;

  const take = (state: ReadingState): void => {
    ({ started } = state);
    apply(state);
  };
  const hello = async (): Promise<void> => {
    mailbox = nameOf();
    if (mailbox === '') return;
    names.disconnect();
    const mine = ++turn;
    const answer = await ask(mailbox);
    // What was told meanwhile is newer than the answer.
    if (mine === turn && isReadingState(answer)) take(answer);
  };
  // Gmail writes the account's address into the head and the title some time after the page has come.
  const names = new MutationObserver(() => {
    if (mailbox === '') void hello();
  });
  // Start is pressed on another page, and that page may be gone before it has told this one.
  const seenAgain = (): void => {
    if (document.visibilityState === 'visible' && !started) void hello();
  };

  names.observe(document.head, { childList: true, subtree: true, characterData: true, attributes: true });
  document.addEventListener('visibilitychange', seenAgain);
  void hello();
  return {
    mailbox: () => mailbox,
    told(state) {
      turn++;
      if (mailbox === '') void hello();
      else take(state);
    },
    stop() {
      turn++;
      names.disconnect();
      document.removeEventListener('visibilitychange', seenAgain);
    },
  };
}
