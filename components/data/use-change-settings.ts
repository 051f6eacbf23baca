// Writes one change of the settings.
import { changeSettings, type SettingsChange } from '../../lib/app/change-settings';
import { newCommand } from '../../lib/app/deps';
import type { Sentence } from '../../lib/core/model/sentence';
import { useServices } from './services';

/** Answers with what went wrong, or null. */
export function useChangeSettings(): (change: SettingsChange) => Promise<Sentence | null> {
  const services = useServices();
  return async (change) => {
    const done = await changeSettings(services)({ command: newCommand(services.clock), change });
    return done.ok ? null : done.error.sentence;
  };
}
