// One mail as a host hands it over: plain data, never elements. Types only: content scripts build it, extension pages parse it.
import type { LocalTime } from './when';

/** Content beyond this many UTF-16 characters is cut by the host (`clipped` says so). */
export const BODY_LIMIT = 512 * 1024;

/** A name and an address as the page shows them. `address` is '' when the page shows none. */
export interface HostPerson {
  readonly name: string;
  readonly address: string;
}

/** One mail as captured. */
export interface HostMessage {
  /** The user's address whose mail this is. */
  readonly mailbox: string;
  readonly threadId: string;
  /** Gmail's 16-hex legacy id; '' when the page shows none: then it is shown, and nothing is stored. */
  readonly messageId: string;
  readonly sender: HostPerson;
  readonly recipients: readonly HostPerson[];
  /** `out` when the sender is the mailbox itself. */
  readonly direction: 'in' | 'out';
  readonly sentAt: LocalTime | null;
  readonly subject: string;
  readonly body: { readonly kind: 'html' | 'text'; readonly content: string };
  readonly clipped: boolean;
}
