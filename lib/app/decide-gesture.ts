// What the user decides about a suggestion: I will do it, done, later, not this, never for this person. From the first decision on it is stored.
import { wasSaidInPerson } from '../core/gestures/in-person';
import type { Suggestion } from '../core/gestures/suggestion';
import { isAbove } from '../core/guardrails/money';
import { digest } from '../core/model/digest';
import type { Gesture } from '../core/model/gesture';
import { InteractionId, type OccurrenceId, type PersonId } from '../core/model/ids';
import type { Channel } from '../core/model/interaction';
import { type Failure, type Result, fail, ok } from '../core/model/result';
import { freeAmount, type Settings } from '../core/model/settings';
import type { Day, LocalTime } from '../core/model/when';
import type { Command } from '../ports/clock';
import type { MemoryFailure, MemoryWrites } from '../ports/memory';
import { decide, gone } from './decide';
import type { AppDeps, Decision, Done } from './deps';

/**
 * `snooze`: until that day, or, null, until they write. `reopen`: back to the beginning, as if nothing had been decided. `reason`: why it is
 * right although it costs more than is given freely.
 */
export type GestureDecision =
  | { readonly kind: 'approve' | 'done'; readonly reason?: string }
  | { readonly kind: 'decline' | 'never' | 'reopen' }
  | { readonly kind: 'snooze'; readonly until: Day | null };

/** What is decided about: a suggestion, or what is kept of one. */
export interface Decided {
  readonly id: OccurrenceId;
  readonly personId: PersonId;
  readonly kind: Gesture['kind'];
  readonly channel: Channel | null;
  readonly item: string;
  readonly cost: Gesture['cost'];
}

/** What a decision about a suggestion is about. */
export const decidedOf = ({ occurrence, personId, gesture, channel, item, cost }: Suggestion): Decided => ({
  id: occurrence.id,
  personId,
  kind: gesture,
  channel,
  item,
  cost: cost ?? null,
});

const STATES = {
  approve: 'approved',
  done: 'done',
  snooze: 'snoozed',
  decline: 'declined',
  never: 'never',
  reopen: 'suggested',
} as const satisfies Readonly<Record<GestureDecision['kind'], Gesture['state']>>;

/**
 * A call, meeting or visit that is done is also a touch with the person; undoing takes both back. Fails with `gone` when they are not in memory,
 * with `needs-reason` when it costs more than is given freely and nobody said why.
 */
export const decideGesture =
  ({ memory, clock }: Pick<AppDeps, 'memory' | 'clock'>) =>
  (
    input: Decision & { readonly about: Decided; readonly decision: GestureDecision },
  ): Promise<Result<Done, MemoryFailure | Failure<'gone' | 'needs-reason'>>> =>
    decide<Failure<'gone' | 'needs-reason'>>(memory, input.command, async (writes) => {
      const { about, decision, command } = input;
      const person = await writes.get('people', about.personId);
      if (person === undefined || person.deletedAt !== null) return gone();
      const before = await writes.get('gestures', about.id);
      const at = clock.localTime();
      const approval = approvalOf(decision, before, at);
      const acts = decision.kind === 'approve' || decision.kind === 'done';
      if (acts && approval === null && isAboveFree(about, await writes.settings()))
        return fail({ type: 'needs-reason', sentence: { key: 'error_needs_reason' } });
      await writes.put('gestures', {
        ...about,
        ...(before?.edited == null ? {} : { edited: before.edited }),
        ...(approval === null ? {} : { approval }),
        state: STATES[decision.kind],
        at,
        snoozedUntil: decision.kind === 'snooze' ? decision.until : null,
        outcome: before?.outcome ?? '',
        createdAt: before?.createdAt ?? command.at,
        deletedAt: null,
      });
      if (decision.kind === 'done') await touch(writes, about, at, command);
      return ok(null);
    });

type Approval = NonNullable<Gesture['approval']>;

/** The longest reason that is kept, in characters. */
const LONGEST_REASON = 500;

/** What was said for it now or before; nothing once it was taken back. */
function approvalOf(decision: GestureDecision, before: Gesture | undefined, at: LocalTime): Approval | null {
  if (decision.kind === 'reopen') return null;
  const reason = 'reason' in decision ? (decision.reason ?? '').trim().slice(0, LONGEST_REASON) : '';
  return reason === '' ? (before?.approval ?? null) : { reason, at };
}

/** Whether it costs more than the user gives freely. To do nothing costs nothing. */
export const isAboveFree = ({ kind, cost }: Pick<Decided, 'kind' | 'cost'>, settings: Settings): boolean =>
  cost !== null && kind !== 'silence' && kind !== 'escalate' && isAbove(cost, freeAmount(settings));

async function touch(writes: MemoryWrites, about: Decided, at: LocalTime, command: Command): Promise<void> {
  const { channel, personId } = about;
  if (wasSaidInPerson(about)) return;
  // A mail that was sent is known as it leaves; what goes by post is no talk.
  if (channel !== 'call' && channel !== 'meeting' && channel !== 'visit') return;
  await writes.put('interactions', {
    id: InteractionId.parse(digest('gesture', command.id)),
    personId,
    channel,
    direction: 'both',
    at,
    mailbox: '',
    threadId: '',
    messageId: '',
    length: null,
    note: '',
    createdAt: command.at,
    deletedAt: null,
  });
}
