// What a section of Settings says while its changes are written: saving, saved, or what went wrong.
import { useState } from 'react';
import type { SettingsChange } from '../../lib/app/change-settings';
import type { Sentence } from '../../lib/core/model/sentence';
import { useWords } from '../data/words';
import type { SaveState } from '../ui/saved-mark';

/** Writes one change; answers with what went wrong, or null. */
export type SaveChange = (change: SettingsChange) => Promise<Sentence | null>;

/** `save` answers like `change`, as text. `error` stays until the next change. */
export function useSectionSave(change: SaveChange): {
  readonly state: SaveState;
  readonly error: string | null;
  readonly save: (wanted: SettingsChange) => Promise<string | null>;
} {
  const { say } = useWords();
  const [state, setState] = useState<SaveState>('idle');
  const [error, setError] = useState<string | null>(null);
  const save = async (wanted: SettingsChange): Promise<string | null> => {
    setState('saving');
    const wrong = await change(wanted);
    const said = wrong === null ? null : say(wrong);
    setError(said);
    setState(wrong === null ? 'saved' : 'failed');
    return said;
  };
  return { state, error, save };
}
