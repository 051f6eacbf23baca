// When a rule goes quiet for the user, and what rules are called.
import { describe, expect, it } from 'vitest';
import { rules } from '../../../../lib/core/extract/engine';
import { isQuiet, type RuleRecord, ruleName } from '../../../../lib/core/extract/hearing';

const decided = (accepted: number, edited: number, dismissed: number): RuleRecord => {
  const counts = { accepted, edited, dismissed };
  return { rule: 'a-rule', ...counts, recent: counts };
};

describe('a rule', () => {
  it.each([
    [0, 0, 4],
    [1, 0, 7],
    [0, 1, 7],
    [40, 0, 62],
  ])('is quiet when %i were taken, %i changed and %i dismissed', (...counts) => {
    expect(isQuiet(decided(...counts))).toBe(true);
  });

  it.each([
    [0, 0, 0],
    [0, 0, 3],
    [1, 0, 5],
    [5, 0, 0],
    [40, 10, 52],
    [50, 0, 51],
  ])('is heard when %i were taken, %i changed and %i dismissed', (...counts) => {
    expect(isQuiet(decided(...counts))).toBe(false);
  });

  it('is judged by what was decided since the user wanted to hear it again', () => {
    expect(isQuiet({ ...decided(0, 0, 90), recent: { accepted: 0, edited: 0, dismissed: 3 } })).toBe(false);
  });

  it('that there is has a name', () => {
    expect([...rules.keys()].filter((rule) => ruleName(rule).topic === null)).toEqual([]);
    expect(ruleName('food-drink')).toEqual({ topic: 'cat_food_drink', learned: false });
    expect(ruleName('race-or-match')).toEqual({ topic: 'kind_race_or_match', learned: false });
    expect(ruleName('hobby.any-verb')).toEqual({ topic: 'cat_hobby', learned: false });
  });

  it('that learned is named after what it finds, one that is gone has no name', () => {
    expect(ruleName('scorer:food_drink')).toEqual({ topic: 'cat_food_drink', learned: true });
    expect(ruleName('star-sign')).toEqual({ topic: null, learned: false });
  });
});
