// Has one sender read although their kind of sender is not.
import { changeSettings } from '../../lib/app/change-settings';
import { newCommand } from '../../lib/app/deps';
import type { UnreadReason } from '../../lib/core/people/sender-class';
import type { Sentence } from '../../lib/core/model/sentence';
import { tellMailTabs } from '../../lib/messaging/tell-tabs';
import { readingState } from '../../lib/app/reading-state';
import { useServices } from './services';

/** Null when it is so from now on; otherwise what stood in the way. Open mail pages are told. */
export function useReadAnyway(): (address: string, reason: UnreadReason) => Promise<Sentence | null> {
  const services = useServices();
  return async (address, reason) => {
    const change =
      reason === 'listed'
        ? ({ kind: 'never-read', entry: address, listed: false } as const)
        : ({ kind: 'always-read', entry: address, listed: true } as const);
    const result = await changeSettings(services)({ command: newCommand(services.clock), change });
    if (!result.ok) return result.error.sentence;
    await tellMailTabs((mailbox) => readingState(services)({ mailbox }));
    return null;
  };
}
