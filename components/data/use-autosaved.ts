// Writes what is typed into one field by itself: after a pause, on leaving the field, and when the page is hidden or closed.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Sentence } from '../../lib/core/model/sentence';
import type { SaveState } from '../ui/saved-mark';

/** Milliseconds without a key after which a text is written. */
const PAUSE = 500;

/** A text before and after an edit. */
export interface TextEdit {
  readonly was: string;
  readonly is: string;
}

/** A field that saves itself. */
export interface Autosaved {
  readonly value: string;
  readonly state: SaveState;
  /** What went wrong with the last attempt; the text stays in the field. */
  readonly error: Sentence | null;
  readonly onChange: (value: string) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** `stored`: what the memory holds now. `save` gets trimmed texts, one call at a time, and answers with what went wrong, or null. */
export function useAutosaved(stored: string, save: (edit: TextEdit) => Promise<Sentence | null>): Autosaved {
  const [draft, setDraft] = useState<string | null>(null);
  const [state, setState] = useState<SaveState>('idle');
  const [error, setError] = useState<Sentence | null>(null);
  const now = useRef({ draft: null as string | null, base: stored, focused: false, saving: false, save });

  const flush = useCallback(async () => {
    const { current } = now;
    if (current.saving) return;
    current.saving = true;
    try {
      while (current.draft !== null && current.draft.trim() !== current.base) {
        const edit = { was: current.base, is: current.draft.trim() };
        setState('saving');
        const wrong = await current.save(edit);
        setError(wrong);
        setState(wrong === null ? 'saved' : 'failed');
        if (wrong !== null) return;
        current.base = edit.is;
      }
    } finally {
      current.saving = false;
    }
  }, []);

  useEffect(() => {
    now.current.save = save;
  }, [save]);
  // What another window wrote shows as soon as nothing of our own is on its way.
  useEffect(() => {
    const { current } = now;
    const clean = current.draft === null || current.draft.trim() === current.base;
    if (!clean || current.saving) return;
    current.base = stored;
    if (!current.focused || current.draft === stored) {
      current.draft = null;
      setDraft(null);
    }
  }, [stored]);
  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(() => void flush(), PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [draft, flush]);
  useEffect(() => {
    const hidden = (): void => void flush();
    document.addEventListener('visibilitychange', hidden);
    addEventListener('pagehide', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('pagehide', hidden);
      hidden();
    };
  }, [flush]);

  return {
    value: draft ?? stored,
    state,
    error,
    onChange: (value) => {
      now.current.draft = value;
      setDraft(value);
      setError(null);
    },
    onFocus: () => {
      now.current.focused = true;
    },
    onBlur: () => {
      now.current.focused = false;
      void flush();
    },
  };
}
