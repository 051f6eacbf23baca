// Says why a sender's mail is left unread, and how to have it read anyway. Changes nothing by itself.
import type { ReactElement } from 'react';
import type { MessageKey } from '../../lib/core/model/sentence';
import type { UnreadReason } from '../../lib/core/people/sender-class';
import { useWords } from '../data/words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import styles from './unread.module.css';

const SENTENCES: Readonly<Record<UnreadReason, MessageKey>> = {
  'not-started': 'unread_not_started',
  paused: 'unread_paused',
  'mailbox-off': 'unread_mailbox_off',
  'no-address': 'unread_no_address',
  own: 'unread_own',
  listed: 'unread_listed',
  forgotten: 'unread_forgotten',
  colleagues: 'unread_colleagues',
  hr: 'unread_hr',
  legal: 'unread_legal',
  medical: 'unread_medical',
  bank: 'unread_bank',
};
/** Reasons that one click on "read it anyway" takes away: the class of the sender, or the user's own list. */
const LIFTABLE: ReadonlySet<UnreadReason> = new Set(['listed', 'colleagues', 'hr', 'legal', 'medical', 'bank']);

/** One notice; `onRead` reads this sender from now on. */
export function Unread({
  reason,
  onRead,
  onSettings,
}: {
  readonly reason: UnreadReason;
  readonly onRead: () => void;
  readonly onSettings: () => void;
}): ReactElement {
  const { text } = useWords();
  return (
    <div className={styles.unread}>
      <Notice
        actions={
          LIFTABLE.has(reason) ? (
            <Button onClick={onRead}>{text('panel_read_anyway')}</Button>
          ) : reason === 'paused' || reason === 'mailbox-off' ? (
            <Button onClick={onSettings}>{text('panel_open_settings')}</Button>
          ) : undefined
        }
      >
        {text(SENTENCES[reason])}
      </Notice>
    </div>
  );
}
