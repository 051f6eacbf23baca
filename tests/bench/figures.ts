// Numbers with their limits: medians, 95th percentiles, and the table in which they are printed.

/** One measured number. `limit` null: said, but not limited. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'KiB' | 'calls' | 'tasks' | 'times' | 'mails/s';
  readonly limit: number | null;
}

/** The value below which the part `p` (0 to 1) of all values lies; NaN for none. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}

/** The middle value. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Whether it keeps its limit. What could not be measured does not. */
const isOver = ({ value, limit }: Figure): boolean => limit !== null && !(value <= limit);

/** Prints all figures; returns how many are over. */
export function printFigures(figures: readonly Figure[]): number {
  console.table(
    Object.fromEntries(
      figures.map((figure) => [
        figure.name,
        {
          value: rounded(figure.value),
          unit: figure.unit,
          limit: figure.limit ?? '',
          '': figure.limit === null ? '' : isOver(figure) ? 'OVER' : 'ok',
        },
      ]),
    ),
  );
  return figures.filter(isOver).length;
}
