// Presses Start: from then on the chosen accounts may be read. Done when the open mail pages know it, so that the first page may be closed.
import { newCommand } from '../../lib/app/deps';
import { type StartInput, startReading } from '../../lib/app/start-reading';
import type { Sentence } from '../../lib/core/model/sentence';
import { useReadingChoices } from './use-reading-choices';
import { useServices } from './services';

/** Answers with what went wrong, or null. */
export function useStart(): (choice: Omit<StartInput, 'command'>) => Promise<Sentence | null> {
  const services = useServices();
  const { tell } = useReadingChoices();
  return async (choice) => {
    const done = await startReading(services)({ ...choice, command: newCommand(services.clock) });
    if (!done.ok) return done.error.sentence;
    await tell();
    return null;
  };
}
