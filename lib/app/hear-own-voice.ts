// Notices how the user writes when a mail leaves. Only for accounts that are read, and not from what a drafter wrote; lies on the desk, never on the disk.
import { hearVoice } from '../core/drafting/own-voice';
import { unreadReason } from '../core/people/sender-class';
import type { AppDeps } from './deps';
import type { SentMail } from './record-sent';

/** Keeps counts, no words of the mail. */
export const hearOwnVoice =
  ({ memory, desk }: Pick<AppDeps, 'memory' | 'desk'>) =>
  async ({ mailbox, text, draft }: Pick<SentMail, 'mailbox' | 'text' | 'draft'>): Promise<void> => {
    if (draft != null || unreadReason(await memory.settings(), mailbox, mailbox) !== 'own') return;
    await desk.put('voice', 'heard', hearVoice(text, await desk.get('voice', 'heard')));
  };
