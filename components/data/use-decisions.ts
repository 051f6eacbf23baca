// Carries out what the user decides, says what was done, and takes the last thing back.
import { useState } from 'react';
import { type Done, newCommand } from '../../lib/app/deps';
import { undo } from '../../lib/app/undo';
import type { CommandId } from '../../lib/core/model/ids';
import type { Result } from '../../lib/core/model/result';
import type { Sentence } from '../../lib/core/model/sentence';
import type { Command } from '../../lib/ports/clock';
import { useServices } from './services';

/** The user's decisions in one place of a page. */
export interface Decisions {
  /** True when it was done; otherwise `failure` says why, and nothing was changed. */
  readonly decide: (work: (command: Command) => Promise<Result<Done>>, said: Sentence) => Promise<boolean>;
  /** What was done last, to be shown with Undo. */
  readonly done: { readonly said: Sentence; readonly commandId: CommandId } | null;
  readonly failure: Sentence | null;
  readonly undoLast: () => Promise<void>;
  /** Puts the last word, good or bad, away. */
  readonly clear: () => void;
}

/** One at a time: a second decision replaces the word about the first. */
export function useDecisions(): Decisions {
  const services = useServices();
  const [done, setDone] = useState<Decisions['done']>(null);
  const [failure, setFailure] = useState<Sentence | null>(null);
  const run = async (work: () => Promise<Result<Done>>, said: Sentence | null): Promise<boolean> => {
    const result = await work();
    if (!result.ok) {
      setFailure(result.error.sentence);
      return false;
    }
    setFailure(null);
    setDone(said === null ? null : { said, commandId: result.value.commandId });
    return true;
  };
  return {
    decide: async (work, said) => {
      const command = newCommand(services.clock);
      return run(() => work(command), said);
    },
    done,
    failure,
    undoLast: async () => {
      if (done === null) return;
      await run(() => undo(services)({ command: newCommand(services.clock), target: done.commandId }), null);
    },
    clear: () => {
      setDone(null);
      setFailure(null);
    },
  };
}
