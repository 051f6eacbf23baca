// Observes the memory: the value of a query, again whenever what it read has changed, in whatever window.
import { liveQuery } from 'dexie';
import { useEffectEvent, useLayoutEffect, useState } from 'react';

/** `failed`: the memory cannot be read now. */
export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: unknown };

/** `key` says what is asked for: another key starts anew with `loading`. `refresh` asks again and keeps the old value meanwhile. */
export function useLive<T>(key: string, query: () => Promise<T>, refresh = 0): Live<T> {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly live: Live<T> } | null>(null);
  const ask = useEffectEvent((_key: string, _refresh: number) => query());
  // Before the browser paints: an ordinary effect would ask only after a frame in which nothing is known yet.
  useLayoutEffect(() => {
    const subscription = liveQuery(() => ask(key, refresh)).subscribe({
      next: (value) => {
        setAnswer({ key, live: { state: 'ready', value } });
      },
      error: (error: unknown) => {
        setAnswer({ key, live: { state: 'failed', error } });
      },
    });
    return () => {
      subscription.unsubscribe();
    };
  }, [key, refresh]);
  return answer?.key === key ? answer.live : { state: 'loading' };
}
