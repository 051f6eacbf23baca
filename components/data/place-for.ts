// Where words for somebody belong, of what is open beside the panel: never into a mail to others. Looks; opens and writes nothing.
import type { HostPerson } from '../../lib/core/model/message';
import type { View } from '../../lib/messaging/protocol';

/** A mail: one that is being written, or one that is still to be opened. */
export interface Place {
  /** '' for none yet. */
  readonly composeKey: string;
  /** The thread that it answers; '' for a new mail. */
  readonly threadId: string;
  readonly subject: string;
  /** Whom it goes to; [] for nobody yet. */
  readonly recipients: readonly HostPerson[];
}

/** The mail that is being written to them, or to nobody yet; else a reply where they take part in the open conversation; else a new mail. */
export function placeFor(view: View, address: string): Place {
  const { composeKey, composeThread, composeTo, threadId, subject, people, focus } = view;
  const isThem = (person: HostPerson): boolean => person.address === address;
  if (composeKey !== '' && (composeTo.length === 0 || composeTo.some(isThem)))
    return {
      composeKey,
      threadId: composeThread,
      subject: composeThread === threadId ? subject : '',
      recipients: composeTo,
    };
  return focus === address || people.some(isThem)
    ? { composeKey: '', threadId, subject, recipients: [] }
    : { composeKey: '', threadId: '', subject: '', recipients: [] };
}
