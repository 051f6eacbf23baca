// What the user decides in the panel about reading itself: one sender although their kind is not read, and a pause of everything.
import { changeSettings, type SettingsChange } from '../../lib/app/change-settings';
import { type Done, newCommand } from '../../lib/app/deps';
import { readingState } from '../../lib/app/reading-state';
import type { Result } from '../../lib/core/model/result';
import type { Sentence } from '../../lib/core/model/sentence';
import type { UnreadReason } from '../../lib/core/people/sender-class';
import type { Command } from '../../lib/ports/clock';
import { useServices } from './services';
import { useMailPage } from './use-beside';

/** Every change is told to the open mail pages at once. */
export function useReadingChoices(): {
  /** Null when the sender is read from now on; otherwise what stood in the way. */
  readonly readAnyway: (address: string, reason: UnreadReason) => Promise<Sentence | null>;
  readonly pause: (command: Command) => Promise<Result<Done>>;
  /** Tells the open mail pages how things stand, for example after a pause was taken back. */
  readonly tell: () => Promise<void>;
} {
  const services = useServices();
  const page = useMailPage();
  const tell = (): Promise<void> => page.readingChanged((mailbox) => readingState(services)({ mailbox }));
  const change = async (command: Command, wanted: SettingsChange): Promise<Result<Done>> => {
    const result = await changeSettings(services)({ command, change: wanted });
    if (result.ok) await tell();
    return result;
  };
  return {
    readAnyway: async (address, reason) => {
      const result = await change(
        newCommand(services.clock),
        reason === 'listed'
          ? { kind: 'never-read', entry: address, listed: false }
          : { kind: 'always-read', entry: address, listed: true },
      );
      return result.ok ? null : result.error.sentence;
    },
    tell,
    pause: (command) => change(command, { kind: 'pause', paused: true }),
  };
}
