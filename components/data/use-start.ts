// Presses Start: from then on the chosen accounts may be read.
import { newCommand } from '../../lib/app/deps';
import { type StartInput, startReading } from '../../lib/app/start-reading';
import type { Sentence } from '../../lib/core/model/sentence';
import { useServices } from './services';

/** Answers with what went wrong, or null. */
export function useStart(): (choice: Omit<StartInput, 'command'>) => Promise<Sentence | null> {
  const services = useServices();
  return async (choice) => {
    const done = await startReading(services)({ ...choice, command: newCommand(services.clock) });
    return done.ok ? null : done.error.sentence;
  };
}
