// The ledger, worked out anew when its page is opened; how a gesture went is written from there.
import { useEffect, useEffectEvent, useState } from 'react';
import { newCommand } from '../../lib/app/deps';
import { ledger, type LedgerRow } from '../../lib/app/ledger';
import { recordOutcome } from '../../lib/app/record-outcome';
import type { Gesture } from '../../lib/core/model/gesture';
import type { OccurrenceId } from '../../lib/core/model/ids';
import type { Sentence } from '../../lib/core/model/sentence';
import { rest } from '../../lib/platform/rest';
import { useServices } from './services';
import { type Live, useLive } from './use-live';

/** `part`: how far it is, from 0 to 1. `retry` works it out again. */
export function useLedger(): {
  readonly live: Live<readonly LedgerRow[]>;
  readonly part: number | null;
  readonly retry: () => void;
} {
  const services = useServices();
  const [attempt, setAttempt] = useState(0);
  const [live, setLive] = useState<Live<readonly LedgerRow[]>>({ state: 'loading' });
  const [part, setPart] = useState<number | null>(null);
  const work = useEffectEvent((_attempt: number, signal: AbortSignal) =>
    ledger({ ...services, rest })({ signal, onPart: setPart }),
  );
  useEffect(() => {
    const stop = new AbortController();
    void (async () => {
      try {
        const rows = await work(attempt, stop.signal);
        if (rows.ok) setLive({ state: 'ready', value: rows.value });
      } catch (error) {
        setLive({ state: 'failed', error });
      }
    })();
    return () => {
      stop.abort();
    };
  }, [attempt]);
  return {
    live,
    part,
    retry: () => {
      setLive({ state: 'loading' });
      setAttempt((count) => count + 1);
    },
  };
}

/** How one gesture went, kept up to date, and the way to write it; that answers with what went wrong, or null. */
export function useOutcome(gesture: Gesture): {
  readonly outcome: string;
  readonly record: (outcome: string) => Promise<Sentence | null>;
} {
  const services = useServices();
  const id: OccurrenceId = gesture.id;
  const live = useLive(`gesture ${id}`, async () => (await services.memory.get('gestures', id)) ?? gesture);
  return {
    outcome: (live.state === 'ready' ? live.value : gesture).outcome,
    record: async (outcome) => {
      const done = await recordOutcome(services)({ command: newCommand(services.clock), gesture: id, outcome });
      return done.ok ? null : done.error.sentence;
    },
  };
}
