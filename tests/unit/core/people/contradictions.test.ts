import { describe, expect, it } from 'vitest';
import { clash } from '../../../../lib/core/people/contradictions';
import type { Claim } from '../../../../lib/core/model/fact';
import type { MomentKind } from '../../../../lib/core/model/moment';
import type { Polarity, PreferenceCategory } from '../../../../lib/core/model/preference';
import { When } from '../../../../lib/core/model/when';
import { zoneClaim } from '../../../../lib/core/people/zones';

const says = (
  polarity: Polarity,
  value: string,
  category: PreferenceCategory = 'food_drink',
  subject = 'sender',
): Claim => ({
  type: 'preference',
  category,
  polarity,
  subject,
  value,
});
const happens = (kind: MomentKind, date: string | null, subject = 'sender'): Claim => ({
  type: 'moment',
  kind,
  subject,
  value: '',
  date: date === null ? null : When.parse(date),
});

describe('two claims about one person', () => {
  it.each<readonly [string, Claim, Claim]>([
    ['liked and avoided', says('like', 'coffee'), says('avoid', 'Coffee')],
    ['a sort of it, by its name', says('like', 'iced tea'), says('dislike', 'tea')],
    ['a sort of it, by what it is', says('like', 'oat-milk cortado'), says('avoid', 'coffee')],
    ['a sort of a sort of it', says('like', 'espresso'), says('avoid', 'caffeine', 'dietary')],
    ['needed and avoided, as food and as diet', says('need', 'peanuts', 'dietary'), says('avoid', 'peanuts')],
    ['two birthdays', happens('birthday', '--06-03'), happens('birthday', '1990-06-04')],
    ['two wedding days', happens('wedding', '2031-07'), happens('wedding', '2031-08-01')],
    ['two clocks', zoneClaim('Europe/Lisbon'), zoneClaim('Europe/Madrid')],
  ])('clash: %s', (_what, a, b) => {
    expect(clash(a, b)).toBe(true);
    expect(clash(b, a)).toBe(true);
  });

  it.each<readonly [string, Claim, Claim]>([
    ['different things', says('like', 'tea'), says('avoid', 'coffee')],
    ['the narrower avoided', says('like', 'coffee'), says('avoid', 'espresso')],
    ['different people', says('like', 'coffee'), says('avoid', 'coffee', 'food_drink', 'their daughter')],
    ['different matters', says('like', 'football', 'sport'), says('avoid', 'football', 'gift')],
    [
      'the same birthday, told with and without the year',
      happens('birthday', '--06-03'),
      happens('birthday', '1990-06-03'),
    ],
    ['a month and a day in it', happens('wedding', '2031-07'), happens('wedding', '2031-07-12')],
    ['two trips', happens('trip', '2031-07-01'), happens('trip', '2031-08-01')],
    ['an undated birthday', happens('birthday', null), happens('birthday', '--06-03')],
    ['a like and a moment', says('like', 'birthday'), happens('birthday', '--06-03')],
  ])('may both hold: %s', (_what, a, b) => {
    expect(clash(a, b)).toBe(false);
    expect(clash(b, a)).toBe(false);
  });
});
