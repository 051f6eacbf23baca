// The user's settings, kept up to date.
import type { Settings } from '../../lib/core/model/settings';
import { useServices } from './services';
import { type Live, useLive } from './use-live';

/** What the user decided, or what holds before. */
export function useSettings(): Live<Settings> {
  const { memory } = useServices();
  return useLive('settings', () => memory.settings());
}
