// What something costs: an amount and its currency side by side. Checks only that it is an amount.
import type { ReactElement } from 'react';
import { CURRENCIES } from '../../lib/core/guardrails/money';
import type { Money } from '../../lib/core/model/money';
import { useWords } from '../data/words';
import { FieldRow, SelectField, TextField } from '../ui/field';

/** As typed: a point or a comma before the cents. Null: nothing; undefined: no amount. */
export function moneyOf(amount: string, currency: string): Money | null | undefined {
  const plain = amount.trim().replace(',', '.');
  if (plain === '') return null;
  return /^\d{1,7}(?:\.\d{1,2})?$/u.test(plain) ? { amount: Number(plain), currency } : undefined;
}

/** `label`: of the amount. */
export function MoneyFields({
  label,
  amount,
  currency,
  error,
  onChange,
}: {
  readonly label: string;
  readonly amount: string;
  readonly currency: string;
  readonly error?: string | undefined;
  readonly onChange: (money: { readonly amount: string; readonly currency: string }) => void;
}): ReactElement {
  const { text } = useWords();
  return (
    <FieldRow>
      <TextField
        label={label}
        value={amount}
        error={error}
        maxLength={12}
        onChange={(value) => {
          onChange({ amount: value, currency });
        }}
      />
      <SelectField
        label={text('money_currency')}
        value={currency}
        options={CURRENCIES.map((value) => ({ value, label: value }))}
        onChange={(value) => {
          onChange({ amount, currency: value });
        }}
      />
    </FieldRow>
  );
}
