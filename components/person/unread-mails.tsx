// One quiet line: which mails of the open conversation were not read, and why. Offers nothing: there is nothing to do about it.
import type { ReactElement } from 'react';
import type { View } from '../data/mail-page';
import { useUnreadMails } from '../data/use-unread-mails';
import { useWords } from '../data/words';
import styles from './unread-mails.module.css';

/** Nothing while everything was read. Why the mail of whoever is looked at is left unread altogether is said elsewhere. */
export function UnreadMails({ view }: { readonly view: View }): ReactElement | null {
  const { text, say } = useWords();
  const unread = useUnreadMails(view.mailbox, view.threadId);
  const shown = unread.filter(({ bySender, address }) => !bySender || address !== view.focus);
  if (shown.length === 0) return null;
  const total = Math.max(view.loaded, unread.length);
  const reasons = [...Map.groupBy(shown, ({ reason }) => say(reason))];
  return (
    <ul className={styles.line} aria-label={text('panel_unread_mails')}>
      {reasons.map(([said, mails]) => (
        <li key={said}>{total === 1 ? said : text('panel_unread_of', { part: mails.length, total, why: said })}</li>
      ))}
    </ul>
  );
}
