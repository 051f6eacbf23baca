// What guardrails know of somebody beside the facts: it comes from the account, and a limit counts only while it is the rule.
import { expect, it } from 'vitest';
import { checkDraft } from '../../../../lib/core/guardrails/check';
import { wholeSum } from '../../../../lib/core/guardrails/money';
import { attributesOf } from '../../../../lib/core/people/attributes';
import { Day } from '../../../../lib/core/model/when';
import { anAccount, aPerson } from '../../../fakes/records';

const ines = aPerson('p1', 'Marques, Inês');
const bare = anAccount('a1', 'Tejo Foods');
const wine = {
  kind: 'gift',
  item: 'a bottle of wine',
  cost: { amount: 40, currency: 'EUR' },
  channel: '',
  when: null,
} as const;
/** What the board says of a gift of forty euros. */
const said = (account: Parameters<typeof attributesOf>[1]): string[] =>
  checkDraft({
    person: ines,
    about: attributesOf(ines, account),
    facts: [],
    today: Day.parse('2031-05-14'),
    gesture: wine,
  })
    .filter(({ guardrail }) => guardrail === 'gift-policy')
    .map(({ sentence, severity }) => `${severity} ${sentence.key}`);

it('says nothing of which nobody said anything', () => {
  expect(attributesOf(ines, null)).toEqual({ firstName: 'Inês' });
  expect(attributesOf(ines, bare)).toEqual({ firstName: 'Inês', company: 'Tejo Foods' });
  expect(said(bare)).toEqual([]);
});

it('holds a gift back by what was said of the account', () => {
  const limit = { giftLimit: { amount: 25, currency: 'EUR' } };
  expect(said({ ...bare, giftPolicy: 'none' })).toEqual(['stop guard_gift_policy_none']);
  expect(said({ ...bare, giftPolicy: 'limit', ...limit })).toEqual(['stop guard_gift_policy_limit']);
  expect(said({ ...bare, negotiating: true, giftPolicy: 'fine' })).toEqual(['stop guard_gift_policy_negotiating']);
  expect(said({ ...bare, sector: 'public' })).toEqual(['hold guard_gift_policy_public']);
});

it('lets it pass where it was said to be right', () => {
  expect(said({ ...bare, giftPolicy: 'limit', giftLimit: { amount: 50, currency: 'EUR' } })).toEqual([]);
  expect(said({ ...bare, giftPolicy: 'fine', giftLimit: { amount: 25, currency: 'EUR' } })).toEqual([]);
  expect(said({ ...bare, giftPolicy: 'fine', sector: 'public' })).toEqual([]);
  expect(said({ ...bare, negotiating: null, sector: null, giftPolicy: null, giftLimit: null })).toEqual([]);
});

it('takes for an amount what is one and nothing else', () => {
  expect(['25 EUR', ' €25.50 ', '1,000 USD'].map(wholeSum)).toEqual([
    { amount: 25, currency: 'EUR' },
    { amount: 25.5, currency: 'EUR' },
    { amount: 1000, currency: 'USD' },
  ]);
  expect(['25', '', 'about 25 EUR', '25 EUR or 30 USD', '-25 EUR', '25 EUR each'].map(wholeSum)).toEqual(
    Array.from({ length: 6 }, () => null),
  );
});
