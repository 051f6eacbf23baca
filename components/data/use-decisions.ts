// Carries out what the user decides about somebody, says what was done, and takes the last thing back: also later, after looking at somebody else.
import { useRef, useState } from 'react';
import { type Done, newCommand } from '../../lib/app/deps';
import { undo } from '../../lib/app/undo';
import type { CommandId, PersonId } from '../../lib/core/model/ids';
import type { Result } from '../../lib/core/model/result';
import type { Sentence } from '../../lib/core/model/sentence';
import type { Command } from '../../lib/ports/clock';
import type { LastDone } from '../../lib/ports/desk';
import { useServices } from './services';
import { useDeskChanges } from './use-desk';
import { useLive } from './use-live';

/** For how long what was done is said by itself, in milliseconds; later it is found in the menu and under its key. */
const SAID_FOR = 5 * 60_000;

type Work = (command: Command) => Promise<Result<Done>>;

/** The user's decisions about one person. */
export interface Decisions {
  /** True when it was done; otherwise `failure` says why, and nothing was changed. */
  readonly decide: (work: Work, said: Sentence) => Promise<boolean>;
  /** The same for what a field writes by itself: answers with what went wrong, or null, and the field says it. */
  readonly write: (work: Work, said: Sentence) => Promise<Sentence | null>;
  /** What was done last, to be shown with Undo; null once it was put away or is a while ago. */
  readonly done: LastDone | null;
  /** What was done last, as long as the browser is open: it can be taken back. */
  readonly last: LastDone | null;
  readonly failure: Sentence | null;
  /** Takes back what was done last, also what is still being written; nothing where nothing was done. */
  readonly undoLast: () => Promise<void>;
  /** Puts the last word, good or bad, away. */
  readonly clear: () => void;
}

/** `place`: whom, or the page on which, they are about. One at a time: a second decision replaces the word about the first. */
export function useDecisions(place: PersonId | 'today' | 'review' | 'playbook'): Decisions {
  const services = useServices();
  const { desk, clock } = services;
  const changes = useDeskChanges('done');
  const live = useLive(`done ${place}`, () => desk.get('done', place), changes);
  const last = live.state === 'ready' ? live.value : null;
  const [putAway, setPutAway] = useState<CommandId | null>(null);
  const [failure, setFailure] = useState<Sentence | null>(null);
  const before = useRef<Promise<unknown>>(null);
  /** After what is still being written: undo is of the decision just made, and a second one not of the same. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = (before.current ?? Promise.resolve()).then(work);
    before.current = turn.catch(() => undefined);
    return turn;
  };
  const write = (work: Work, said: Sentence): Promise<Sentence | null> =>
    inTurn(async () => {
      const result = await work(newCommand(clock));
      if (!result.ok) return result.error.sentence;
      setFailure(null);
      await desk.put('done', place, { said, commandId: result.value.commandId, at: clock.now() });
      return null;
    });
  return {
    decide: async (work, said) => {
      const wrong = await write(work, said);
      if (wrong !== null) setFailure(wrong);
      return wrong === null;
    },
    write,
    done: last === null || last.commandId === putAway || clock.now() - last.at > SAID_FOR ? null : last,
    last,
    failure,
    undoLast: () =>
      inTurn(async () => {
        const latest = await desk.get('done', place);
        if (latest === null) return;
        const result = await undo(services)({ command: newCommand(clock), target: latest.commandId });
        setFailure(result.ok ? null : result.error.sentence);
        if (result.ok) await desk.clear('done', place);
      }),
    clear: () => {
      setPutAway(last?.commandId ?? null);
      setFailure(null);
    },
  };
}
