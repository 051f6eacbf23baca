// The Gmail accounts that are open in this browser, as far as their tabs have said so.
import { type VoiceHeard, voiceIn } from '../../lib/core/drafting/own-voice';
import { useServices } from './services';
import { useDeskChanges } from './use-desk';
import { useLive } from './use-live';

/** How the user's own mails are signed in these accounts; '' until one was read. */
export function useOwnName(): string {
  const { desk } = useServices();
  const changes = useDeskChanges('mailbox');
  const live = useLive('own name', async () => await desk.list('mailbox', ''), changes);
  return live.state === 'ready' ? (live.value.find(({ name = '' }) => name !== '')?.name ?? '') : '';
}

/** Their addresses in order; empty until one is known. */
export function useSeenMailboxes(): readonly string[] {
  const { desk } = useServices();
  const changes = useDeskChanges('mailbox');
  const live = useLive(
    'mailboxes',
    async () => (await desk.list('mailbox', '')).map(({ address }) => address).toSorted(),
    changes,
  );
  return live.state === 'ready' ? live.value : [];
}

/** How the user mostly writes, and in how many mails that was noticed; null while too little is known. */
export function useOwnVoice(): {
  readonly mails: number;
  readonly voice: NonNullable<ReturnType<typeof voiceIn>>;
} | null {
  const { desk } = useServices();
  const changes = useDeskChanges('voice');
  const live = useLive('own voice', async (): Promise<VoiceHeard | null> => await desk.get('voice', 'heard'), changes);
  if (live.state !== 'ready' || live.value === null) return null;
  const voice = voiceIn(live.value);
  return voice === null ? null : { mails: live.value.mails, voice };
}
