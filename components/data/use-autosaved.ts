// Writes what is typed into one field by itself: after a pause, on leaving the field, and when the page is hidden. What was typed right before
// the page was closed is written when the field is shown the next time.
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { z } from 'zod';
import type { PersonId } from '../../lib/core/model/ids';
import type { Sentence } from '../../lib/core/model/sentence';
import type { SaveState } from '../ui/saved-mark';
import { useUnsaved } from './use-unsaved';

/** Milliseconds without a key after which a text is written. */
const PAUSE = 500;

const TextEdit = z.object({ was: z.string(), is: z.string() });
const Unwritten = TextEdit.nullable();
/** A text before and after an edit. */
export type TextEdit = Readonly<z.infer<typeof TextEdit>>;

/** Which field it is. */
export interface FieldOf {
  /** `<field>:<record id>`. */
  readonly key: string;
  /** Whom it is about; null for nobody. */
  readonly personId: PersonId | null;
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
export function useAutosaved(
  { key, personId }: FieldOf,
  stored: string,
  save: (edit: TextEdit) => Promise<Sentence | null>,
): Autosaved {
  const unwritten = useUnsaved(key, personId, Unwritten, null);
  const [typed, setTyped] = useState<string | null>(null);
  const draft = typed ?? unwritten.value?.is ?? null;
  const [state, setState] = useState<SaveState>('idle');
  const [error, setError] = useState<Sentence | null>(null);
  const { drop } = unwritten;
  const now = useRef({ draft: null as string | null, base: stored, focused: false, saving: false, save, drop });

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
      if (current.draft !== null) current.drop();
    } finally {
      current.saving = false;
    }
  }, []);

  useEffect(() => {
    now.current.save = save;
    now.current.drop = drop;
  }, [save, drop]);
  const resume = useEffectEvent(({ was, is }: TextEdit) => {
    const { current } = now;
    if (current.draft !== null) return;
    if (is.trim() === stored) {
      drop();
      return;
    }
    current.base = was;
    current.draft = is;
  });
  useEffect(() => {
    if (unwritten.value !== null) resume(unwritten.value);
  }, [unwritten.value]);
  // What another window wrote shows as soon as nothing of our own is on its way.
  useEffect(() => {
    const { current } = now;
    const clean = current.draft === null || current.draft.trim() === current.base;
    if (!clean || current.saving) return;
    current.base = stored;
    if (!current.focused || current.draft === stored) {
      current.draft = null;
      setTyped(null);
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
      setTyped(value);
      setError(null);
      unwritten.change({ was: now.current.base, is: value });
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
