// Keeps what is typed in a form in the memory with every keystroke, so that no closing, reloading or update loses it.
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { z } from 'zod';
import type { PersonId } from '../../lib/core/model/ids';
import type { Sentence } from '../../lib/core/model/sentence';
import type { Unsaved } from '../../lib/ports/memory';
import { useServices } from './services';

/** A form's content that survives. `value` null: not known yet. */
export interface Kept<T> {
  readonly value: T | null;
  readonly change: (value: T) => void;
  /** Throws the kept text away: after saving, or when the user leaves the form. */
  readonly drop: () => void;
  /** Why it cannot be kept at the moment. */
  readonly failure: Sentence | null;
}

/** `key` is `<form>:<record id>`. What was kept is parsed; what cannot be understood is as if nothing had been kept. */
export function useUnsaved<T>(key: string, personId: PersonId | null, schema: z.ZodType<T>, initial: T): Kept<T> {
  const { memory, desk, clock } = useServices();
  const [typed, setTyped] = useState<{ readonly key: string; readonly value: T } | null>(null);
  const [failure, setFailure] = useState<Sentence | null>(null);
  const writer = useRef<{ next: Unsaved | null; busy: boolean }>({ next: null, busy: false });

  // One write at a time, the newest text next: what is typed reaches the disk within milliseconds and in order. The desk takes it at once and
  // outside of this page, which may be closed before that.
  const write = async (row: Unsaved): Promise<void> => {
    const { current } = writer;
    current.next = row;
    void desk.put('unsaved', row.key, row);
    if (current.busy) return;
    current.busy = true;
    try {
      while (current.next !== null) {
        const { next } = current;
        current.next = null;
        const result = await memory.keepUnsaved(next);
        setFailure(result.ok ? null : result.error.sentence);
        if (result.ok && current.next === null) await desk.clear('unsaved', next.key);
      }
    } finally {
      current.busy = false;
    }
  };

  const loaded = useEffectEvent((from: string, kept: Unsaved | undefined, late: Unsaved | null) => {
    const isLate = late !== null && late.at >= (kept?.at ?? 0);
    const text = isLate ? late.text : (kept?.text ?? '');
    // What was typed while this was loading is newer.
    setTyped((now) => (now?.key === from ? now : { key: from, value: read(text, schema) ?? initial }));
    if (isLate && writer.current.next === null) void write(late);
  });
  useEffect(() => {
    let isWanted = true;
    void (async () => {
      const [kept, late] = await Promise.all([memory.unsaved(key), desk.get('unsaved', key)]);
      if (isWanted) loaded(key, kept, late);
    })();
    return () => {
      isWanted = false;
    };
  }, [key, memory, desk]);

  return {
    value: typed?.key === key ? typed.value : null,
    failure,
    change: (value) => {
      setTyped({ key, value });
      void write({ key, text: JSON.stringify(value), personId, at: clock.now() });
    },
    drop: () => {
      setTyped({ key, value: initial });
      void write({ key, text: '', personId, at: clock.now() });
    },
  };
}

function read<T>(text: string, schema: z.ZodType<T>): T | null {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
