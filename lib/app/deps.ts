// What the use cases are made of. Every use case has the shape (deps) => (input) => Promise<Result<…>> and takes of this only what it needs.
import { CommandId } from '../core/model/ids';
import type { Clock, Command } from '../ports/clock';
import type { Desk } from '../ports/desk';
import type { Drafter } from '../ports/drafter';
import type { Memory } from '../ports/memory';

/** Everything that a composition root provides. */
export interface AppDeps {
  readonly memory: Memory;
  readonly clock: Clock;
  readonly desk: Desk;
  readonly drafter: Drafter;
  /** The browser's own model, where one can run: in a page, and only when the user switched it on. */
  readonly ownModel?: Drafter;
}

/** Every decision of the user carries its own command, so that a repeat is the same operation and can be undone by its id. */
export interface Decision {
  readonly command: Command;
}

/** What `undo` needs to take a decision back. */
export interface Done {
  readonly commandId: CommandId;
}

/** A new decision: made once where the user acts, kept for retries. */
export const newCommand = (clock: Clock): Command => ({ id: CommandId.parse(clock.randomId()), at: clock.now() });
