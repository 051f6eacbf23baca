// Stands in the panel when no mail says whom it is about: why that is so, and the way on.
import type { ReactElement } from 'react';
import type { Settings } from '../../lib/core/model/settings';
import { unreadReason } from '../../lib/core/people/sender-class';
import type { View } from '../data/mail-page';
import { useWords } from '../data/words';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';

/** `view` null: no mail page answers. Where nothing is read, a mail may be open and nobody would know. */
export function Nobody({
  view,
  settings,
  onSettings,
}: {
  readonly view: View | null;
  readonly settings: Settings;
  readonly onSettings: () => void;
}): ReactElement {
  const { text } = useWords();
  const reason = view === null || view.mailbox === '' ? null : unreadReason(settings, view.mailbox, '');
  if (reason === 'paused' || reason === 'mailbox-off') {
    return (
      <EmptyState
        title={text(reason === 'paused' ? 'unread_paused' : 'unread_mailbox_off')}
        actions={<Button onClick={onSettings}>{text('panel_open_settings')}</Button>}
      />
    );
  }
  return (
    <EmptyState title={text(view === null ? 'panel_no_page_title' : 'panel_no_thread_title')}>
      <p>{text(view === null ? 'panel_no_page' : 'panel_no_thread')}</p>
    </EmptyState>
  );
}
