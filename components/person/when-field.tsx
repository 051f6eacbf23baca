// A date of which any part may be unknown: a birthday without a year, a month without a day. Checks nothing.
import type { ReactElement } from 'react';
import { useWords } from '../data/words';
import { FieldRow, SelectField, TextField } from '../ui/field';
import type { DayDraft } from './claim-draft';

const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

/** Day, month and year side by side; `error` stands under the day. */
export function WhenField({
  legend,
  value,
  error,
  onChange,
}: {
  readonly legend: string;
  readonly value: DayDraft;
  readonly error?: string | undefined;
  readonly onChange: (value: DayDraft) => void;
}): ReactElement {
  const { text, language } = useWords();
  const months = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return (
    <FieldRow narrow>
      <TextField
        label={text('panel_day_of', { what: legend })}
        value={value.day}
        maxLength={2}
        error={error}
        onChange={(day) => {
          onChange({ ...value, day });
        }}
      />
      <SelectField
        label={text('panel_month')}
        value={value.month}
        options={[
          { value: '', label: '–' },
          ...MONTHS.map((month) => ({ value: month, label: months.format(Date.UTC(2000, Number(month) - 1, 15)) })),
        ]}
        onChange={(month) => {
          onChange({ ...value, month });
        }}
      />
      <TextField
        label={text('panel_year')}
        value={value.year}
        maxLength={4}
        onChange={(year) => {
          onChange({ ...value, year });
        }}
      />
    </FieldRow>
  );
}
