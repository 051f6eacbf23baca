// High value needs approval: a gesture above what the user may give freely. Below it no approval exists; sums that are owed are none of its business.
import { FREE } from '../../model/money';
import { nameOf, remark } from '../about-them';
import { arrivalOf, daysApart } from '../arrival';
import { DEAR } from '../lexicon/gifts';
import type { Guardrail, Remark } from '../guardrail';
import { isAbove, moneyText, sumsIn } from '../money';
import { givingIn } from '../offered';
import { readingOf } from '../reading';
import type { Money, Situation } from '../situation';

const costs = /^(?:gift|experience|credit|card|note|introduction|article|feature_help|email|call)$/u;

export const guardrail: Guardrail = {
  check(situation) {
    const found = [...ofGesture(situation), ...ofDraft(situation)];
    return found.slice(0, 1);
  },
};

function ofGesture(situation: Situation): Remark[] {
  const { gesture, user } = situation;
  if (gesture === undefined || !costs.test(gesture.kind)) return [];
  const name = nameOf(situation);
  const { cost } = gesture;
  if (cost === null)
    return /^(?:gift|experience)$/u.test(gesture.kind) && DEAR.test(` ${gesture.item.toLowerCase()} `)
      ? [remark('hold', { key: 'guard_high_value_unpriced', params: { name, what: gesture.item } })]
      : [];
  const free = user?.free ?? FREE;
  if (isAbove(cost, free))
    return [
      remark('hold', {
        key: 'guard_high_value',
        params: { name, cost: moneyText(cost), limit: moneyText(free) },
      }),
    ];
  return cost.amount > 0 && isOverBudget(situation, cost)
    ? [remark('hold', { key: 'guard_high_value_budget', params: { name, cost: moneyText(cost) } })]
    : [];
}

/** Whether what was given in the user's period and this are more than the budget. */
function isOverBudget(situation: Situation, cost: Money): boolean {
  const budget = situation.user?.budget;
  if (budget === undefined) return false;
  const arrival = arrivalOf(situation);
  const spent = (situation.past ?? [])
    .filter((past) => {
      const days = daysApart(situation, past.at, arrival);
      return past.cost?.currency === budget.currency && days >= 0 && days < budget.perDays;
    })
    .reduce((sum, past) => sum + (past.cost?.amount ?? 0), 0);
  return cost.currency === budget.currency
    ? spent + cost.amount > budget.amount
    : isAbove(cost, { amount: budget.amount - spent, currency: budget.currency });
}

/** A sum in a sentence that gives something. */
function ofDraft(situation: Situation): Remark[] {
  const { draft, user } = situation;
  if (draft === undefined) return [];
  const free = user?.free ?? FREE;
  const gives = readingOf(situation).said.filter((said) => givingIn(said));
  return gives.flatMap(({ start, end }) =>
    sumsIn(draft.text.slice(Math.max(0, start - 2), end + 2))
      .map((sum) => ({ ...sum, start: sum.start + Math.max(0, start - 2), end: sum.end + Math.max(0, start - 2) }))
      .filter((sum) => isAbove(sum, free))
      .map((sum) =>
        remark(
          'hold',
          {
            key: 'guard_high_value',
            params: { name: nameOf(situation), cost: moneyText(sum), limit: moneyText(free) },
          },
          [],
          { start: sum.start, end: sum.end },
        ),
      ),
  );
}
