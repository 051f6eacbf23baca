// What the user would rather do about something that is due: another gesture, another way, another day, other words. It stays the same matter.
import type { Gesture } from '../core/model/gesture';
import type { Channel } from '../core/model/interaction';
import { type Failure, type Result, ok } from '../core/model/result';
import type { Day } from '../core/model/when';
import type { MemoryFailure } from '../ports/memory';
import { type Decided, isAboveFree } from './decide-gesture';
import { decide, gone } from './decide';
import type { AppDeps, Decision, Done } from './deps';

/** What is to be done instead. `on`: on which day; null: on the one on which it is due. */
export interface GestureEdit {
  readonly kind: Gesture['kind'];
  readonly channel: Channel | null;
  readonly item: string;
  readonly cost: Gesture['cost'];
  readonly on: Day | null;
}

/** The longest text of what is to be done, in characters. */
const LONGEST = 300;

/** Keeps what was decided, unless it now costs more than is given freely: that is confirmed anew. Fails with `gone` when they are not in memory. */
export const editGesture =
  ({ memory }: Pick<AppDeps, 'memory'>) =>
  (
    input: Decision & { readonly about: Pick<Decided, 'id' | 'personId'>; readonly edit: GestureEdit },
  ): Promise<Result<Done, MemoryFailure | Failure<'gone'>>> =>
    decide(memory, input.command, async (writes) => {
      const { about, command } = input;
      const { on, ...chosen } = input.edit;
      const person = await writes.get('people', about.personId);
      if (person === undefined || person.deletedAt !== null) return gone();
      const before = await writes.get('gestures', about.id);
      // What was confirmed for this worth is confirmed; anything else is asked anew.
      const approval = before !== undefined && isSameWorth(before, chosen) ? (before.approval ?? null) : null;
      const asks = approval === null && isAboveFree(chosen, await writes.settings());
      await writes.put('gestures', {
        id: about.id,
        personId: about.personId,
        ...chosen,
        item: chosen.item.trim().slice(0, LONGEST),
        state: asks ? 'suggested' : (before?.state ?? 'suggested'),
        at: asks ? null : (before?.at ?? null),
        snoozedUntil: before?.snoozedUntil ?? null,
        edited: { on },
        ...(approval === null ? {} : { approval }),
        outcome: before?.outcome ?? '',
        createdAt: before?.createdAt ?? command.at,
        deletedAt: null,
      });
      return ok(null);
    });

const isSameWorth = (a: Pick<Gesture, 'kind' | 'cost'>, b: Pick<Gesture, 'kind' | 'cost'>): boolean =>
  a.kind === b.kind && a.cost?.amount === b.cost?.amount && a.cost?.currency === b.cost?.currency;
