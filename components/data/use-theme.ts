// Light or dark: as the user set it, else as the mail page looks, else as the system does.
import { useEffect } from 'react';
import type { Settings } from '../../lib/core/model/settings';
import { applyTheme } from '../../lib/platform/theme';

/** `host` null: no mail page is beside. */
export function useTheme(setting: Settings['theme'], host: 'light' | 'dark' | null): void {
  useEffect(() => {
    applyTheme(document.documentElement, setting, host);
  }, [setting, host]);
}
