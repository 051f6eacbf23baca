// The short list of people: who is on it, who could be, and who would leave when it is full. The user alone puts on and takes off.
import { isCurrent } from '../core/model/fact';
import type { PersonId } from '../core/model/ids';
import type { Person } from '../core/model/person';
import { type Failure, type Result, fail, ok } from '../core/model/result';
import { shortListLimit } from '../core/model/settings';
import { byDistance, LATELY, OFTEN, type Standing, standingOf } from '../core/people/short-list';
import type { MemoryFailure, MemoryReads } from '../ports/memory';
import { decide, gone } from './decide';
import type { AppDeps, Decision, Done } from './deps';

/** Somebody on the list, or proposed for it. */
export interface Listed extends Standing {
  readonly person: Person;
}

/** Everything that is shown of it. */
export interface ShortList {
  /** By name. */
  readonly people: readonly Listed[];
  readonly limit: number;
  /** Who would leave first, in that order. */
  readonly first: readonly Listed[];
  /** Whom the user writes with most and who is not on it. */
  readonly proposed: readonly Listed[];
}

/** Touches that are looked at for each. */
const TOUCHES = 100;
/** Sent mails among which candidates are looked for, how many of them are looked at closely, and how many are proposed. */
const SENT = 500;
const CLOSELY = 8;
const PROPOSED = 3;

/** Reads only. */
export const shortList =
  ({ memory, clock }: { readonly memory: MemoryReads; readonly clock: AppDeps['clock'] }) =>
  async (): Promise<ShortList> => {
    const today = clock.today();
    const listed = async (person: Person): Promise<Listed> => ({
      person,
      ...standingOf(await memory.interactionsOf(person.id, TOUCHES), today),
    });
    const on = await memory.shortListed();
    const people = await Promise.all(on.map(listed));
    const known = new Set(on.map(({ id }) => id));
    const sent = await memory.sentSince(clock.now() - LATELY * 86_400_000, SENT);
    const often = [...Map.groupBy(sent, ({ personId }) => personId)]
      .filter(([id]) => !known.has(id))
      .toSorted(([, a], [, b]) => b.length - a.length)
      .slice(0, CLOSELY);
    const close = await Promise.all(
      often.map(async ([id]) => {
        const person = await memory.get('people', id);
        if (person === undefined || person.deletedAt !== null) return [];
        const facts = await memory.factsOf(id);
        const refuses = facts.some(
          ({ claim, state, ...fact }) =>
            claim.type === 'signal' &&
            claim.kind === 'opt_out' &&
            state === 'open' &&
            isCurrent({ claim, state, ...fact }, today),
        );
        return refuses ? [] : [await listed(person)];
      }),
    );
    return {
      people: people.toSorted((a, b) => a.person.name.localeCompare(b.person.name)),
      limit: shortListLimit(await memory.settings()),
      first: people.toSorted(byDistance),
      proposed: close
        .flat()
        .filter(({ talks }) => talks >= OFTEN)
        .toSorted((a, b) => b.talks - a.talks)
        .slice(0, PROPOSED),
    };
  };

/** Fails with `list-full` when nobody leaves (`instead` null) and there is no room, with `gone` when somebody is not in memory. */
export const putOnShortList =
  ({ memory, clock }: Pick<AppDeps, 'memory' | 'clock'>) =>
  (
    input: Decision & { readonly person: PersonId; readonly reason: string; readonly instead: PersonId | null },
  ): Promise<Result<Done, MemoryFailure | Failure<'gone' | 'list-full'>>> =>
    decide<Failure<'gone' | 'list-full'>>(memory, input.command, async (writes) => {
      const { instead } = input;
      const person = await writes.get('people', input.person);
      if (person === undefined || person.deletedAt !== null) return gone();
      if (person.shortList != null) return ok(null);
      const others = (await writes.shortListed()).filter(({ id }) => id !== instead);
      if (others.length >= shortListLimit(await writes.settings()))
        return fail({ type: 'list-full', sentence: { key: 'error_list_full' } });
      if (instead !== null && (await writes.get('people', instead)) !== undefined)
        await writes.patch('people', instead, { shortList: null });
      const reason = input.reason.trim().slice(0, 300);
      await writes.patch('people', person.id, { shortList: { since: clock.today(), reason } });
      return ok(null);
    });

/** What the list was for stays remembered; only the care ends. */
export const takeOffShortList =
  ({ memory }: Pick<AppDeps, 'memory'>) =>
  (input: Decision & { readonly person: PersonId }): Promise<Result<Done, MemoryFailure | Failure<'gone'>>> =>
    decide(memory, input.command, async (writes) => {
      const person = await writes.get('people', input.person);
      if (person === undefined || person.deletedAt !== null) return gone();
      await writes.patch('people', person.id, { shortList: null });
      return ok(null);
    });
