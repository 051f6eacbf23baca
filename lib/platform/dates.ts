// Writes floating days, partial dates and wall-clock times in a language. Reads only the forms that the model stores; makes no Date of a string.

/** The moment at which a calendar in UTC shows this day: only for `Intl` with `timeZone: 'UTC'`. Years below 100 stay what they are. */
function utc(year: number, month: number, day: number, hour = 0, minute = 0): Date {
  const date = new Date(Date.UTC(2000, month - 1, day, hour, minute));
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

const format = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });

const DAY = { year: 'numeric', month: 'short', day: 'numeric' } as const;

const numbers = (text: string): number[] =>
  text
    .split(/\D+/u)
    .filter((part) => part !== '')
    .map(Number);

/** A day: "3 Mar 2026". */
export function writeDay(language: string, day: string): string {
  const [year = 0, month = 1, date = 1] = numbers(day);
  return format(language, DAY).format(utc(year, month, date));
}

/** A day with its weekday and without its year, for what is near: "Thu 3 Jun". */
export function writeNearDay(language: string, day: string): string {
  const [year = 0, month = 1, date = 1] = numbers(day);
  return format(language, { weekday: 'short', month: 'short', day: 'numeric' }).format(utc(year, month, date));
}

/** A date as precise as it is known: "3 Mar 2026", "March 2026", "2026", "3 March", "3 – 9 Mar 2026". Anything else is returned as it is. */
export function writeWhen(language: string, when: string): string {
  const parts = numbers(when);
  const [a = 0, b = 1, c = 1] = parts;
  if (/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/u.test(when)) {
    const [, , , year = 0, month = 1, day = 1] = parts;
    return format(language, DAY).formatRange(utc(a, b, c), utc(year, month, day));
  }
  if (/^\d{4}-\d\d-\d\d$/u.test(when)) return writeDay(language, when);
  if (/^\d{4}-\d\d$/u.test(when)) return format(language, { year: 'numeric', month: 'long' }).format(utc(a, b, 1));
  if (/^--\d\d-\d\d$/u.test(when)) return format(language, { month: 'long', day: 'numeric' }).format(utc(2000, a, b));
  return when;
}

/** A local time: "3 Mar 2026, 16:12". */
export function writeLocalTime(language: string, time: string): string {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = numbers(time);
  return format(language, { ...DAY, hour: 'numeric', minute: '2-digit' }).format(utc(year, month, day, hour, minute));
}

/** Only the clock of a local time: "16:12". */
export function writeClock(language: string, time: string): string {
  const [, , , hour = 0, minute = 0] = numbers(time);
  return format(language, { hour: 'numeric', minute: '2-digit' }).format(utc(2000, 1, 1, hour, minute));
}
