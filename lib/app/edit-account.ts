// What the user says of an account as a whole: its contract, what its people may accept, and how it does. Counts for all of its people, so that each
// of them is planned again. Two windows that change different things lose nothing.
import type { Account, GiftPolicy } from '../core/model/account';
import type { AccountId, Instant } from '../core/model/ids';
import type { Money } from '../core/model/money';
import { type Failure, type Result, fail, ok } from '../core/model/result';
import { Day } from '../core/model/when';
import { scoreOf, type TypedScore } from '../core/people/scores';
import type { MemoryFailure } from '../ports/memory';
import { decide, gone } from './decide';
import type { AppDeps, Decision, Done } from './deps';

/** One change. `day`: as a calendar writes it, '' for nobody knows. `policy` null: nobody said. */
export type AccountChange =
  | {
      readonly kind: 'contractStart' | 'contractEnd';
      readonly day: { readonly was: string; readonly is: string };
    }
  | { readonly kind: 'gifts'; readonly policy: Exclude<GiftPolicy, 'limit'> | null }
  | { readonly kind: 'gift-limit'; readonly limit: Money }
  | { readonly kind: 'public-sector' | 'negotiating'; readonly on: boolean }
  /** Stands for another one of the same day. */
  | { readonly kind: 'add-score'; readonly score: TypedScore }
  | { readonly kind: 'remove-score'; readonly at: Day };

type Refusal = Failure<
  'gone' | 'changed-elsewhere' | 'not-a-day' | 'end-before-start' | 'not-an-amount' | 'not-a-score' | 'not-yet'
>;

/** Fails with a sentence for what cannot be: an end before the beginning, a score of a day to come, an amount that is none. */
export const editAccount =
  ({ memory, clock }: Pick<AppDeps, 'memory' | 'clock'>) =>
  (
    input: Decision & { readonly account: AccountId; readonly change: AccountChange },
  ): Promise<Result<Done, MemoryFailure | Refusal>> =>
    decide<Refusal>(memory, input.command, async (writes) => {
      const account = await writes.get('accounts', input.account);
      if (account === undefined || account.deletedAt !== null) return gone();
      const fields = fieldsOf(account, input.change, clock.today(), input.command.at);
      if (!fields.ok) return fields;
      await writes.patch('accounts', account.id, fields.value);
      return ok(null);
    });

function fieldsOf(account: Account, change: AccountChange, today: Day, at: Instant): Result<Partial<Account>, Refusal> {
  const { health = [] } = account;
  switch (change.kind) {
    case 'contractStart':
    case 'contractEnd':
      return contractFields(account, change.kind, change.day, at);
    case 'gifts':
      return ok({ giftPolicy: change.policy });
    case 'gift-limit': {
      const { amount } = change.limit;
      return Number.isFinite(amount) && amount >= 0
        ? ok({ giftPolicy: 'limit', giftLimit: change.limit })
        : fail({ type: 'not-an-amount', sentence: { key: 'money_wrong' } });
    }
    case 'public-sector':
      return ok({ sector: change.on ? 'public' : null });
    case 'negotiating':
      return ok({ negotiating: change.on });
    case 'add-score': {
      const score = scoreOf(change.score, today);
      if (!score.ok) return score;
      const others = health.filter((other) => other.at !== score.value.at);
      return ok({ health: [...others, { ...score.value, saidAt: at }] });
    }
    case 'remove-score':
      break;
  }
  return ok({ health: health.filter((score) => score.at !== change.at) });
}

/** Nobody had a contract before, and none is made for longer: what lies outside is a year that is still being typed. */
const FIRST = '1900-01-01';
const LAST = '2200-01-01';

function contractFields(
  account: Account,
  field: 'contractStart' | 'contractEnd',
  { was, is }: { readonly was: string; readonly is: string },
  at: Instant,
): Result<Partial<Account>, Refusal> {
  const now = account[field] ?? '';
  if (now !== was && now !== is)
    return fail({ type: 'changed-elsewhere', sentence: { key: 'error_changed_elsewhere' } });
  const day = is === '' ? null : Day.safeParse(is).data;
  if (day === undefined || (day !== null && (day < FIRST || day > LAST)))
    return fail({ type: 'not-a-day', sentence: { key: 'error_contract_day' } });
  const said = day === null ? null : at;
  const fields =
    field === 'contractStart'
      ? { contractStart: day, contractStartSaid: said }
      : { contractEnd: day, contractEndSaid: said };
  const { contractStart, contractEnd } = { ...account, ...fields };
  if (contractStart !== null && contractEnd !== null && contractEnd < contractStart)
    return fail({ type: 'end-before-start', sentence: { key: 'error_contract_end' } });
  return ok(fields);
}
