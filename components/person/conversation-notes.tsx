// What works now on this mail page, and what of the conversation has not been read. One sentence each, never over anything.
import type { ReactElement } from 'react';
import type { HostHealth } from '../../lib/ports/mail-host';
import { useWords } from '../data/words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import styles from './conversation-notes.module.css';

/** Nothing while all is well and everything is read. */
export function ConversationNotes({
  health,
  collapsed,
  onReadWhole,
}: {
  readonly health: HostHealth;
  /** Messages that the page still hides. */
  readonly collapsed: number;
  readonly onReadWhole: () => void;
}): ReactElement | null {
  const { text } = useWords();
  if (health === 'inboxsdk' && collapsed === 0) return null;
  return (
    <div className={styles.notes}>
      {health === 'inboxsdk' ? null : (
        <Notice title={text('health_title')}>{text(health === 'dom' ? 'health_dom' : 'health_manual')}</Notice>
      )}
      {collapsed === 0 ? null : (
        <p className={styles.more}>
          <span>{text('panel_collapsed', { count: collapsed })}</span>
          <Button onClick={onReadWhole}>{text('panel_read_whole')}</Button>
        </p>
      )}
    </div>
  );
}
