// What is suggested, or held, beside something else that is open with the same person.
import { describe, expect, it } from 'vitest';
import { suggestionsFor } from '../../../../lib/core/gestures/suggest';
import type { Suggestion } from '../../../../lib/core/gestures/suggestion';
import { initialSettings, type Settings } from '../../../../lib/core/model/settings';
import { Day } from '../../../../lib/core/model/when';
import type { ExampleFact, MomentExample } from '../../../../lib/core/moments/detector';
import { memoryIn } from '../moments/remembered';

const TODAY = '2026-03-17';
const suggest = (example: Partial<MomentExample>, settings: Partial<Settings> = {}): Suggestion[] =>
  suggestionsFor(memoryIn(example), {
    today: Day.parse(TODAY),
    now: { instant: Date.parse(`${TODAY}T14:12:00Z`), offset: -300 },
    settings: { ...initialSettings, ...settings },
  });
const found = (suggestions: readonly Suggestion[], detector: string): Suggestion | undefined =>
  suggestions.find(({ occurrence }) => occurrence.detector === detector);

const COMPLAINT: ExampleFact = { type: 'signal', kind: 'complaint', value: 'late delivery', said: '2026-03-15' };
const LEAVING: ExampleFact = { type: 'signal', kind: 'churn_risk', value: 'looks at others', said: '2026-03-15' };
const FALLEN = [
  ['2026-02-01', 82],
  ['2026-03-10', 50],
] as const;

describe('beside talk of leaving', () => {
  const account = { renewal: '2026-04-10' };

  it('a renewal waits until that was talked about', () => {
    expect(found(suggest({ facts: [LEAVING], account }), 'renewal')?.holds).toMatchObject([
      { guardrail: 'open-trouble', severity: 'hold', sentence: { key: 'guard_open_trouble_leaving' } },
    ]);
  });

  it('nothing waits where the user switched that off, and a birthday never does', () => {
    const quiet = suggest({ facts: [LEAVING], account }, { quietGuardrails: ['open-trouble'] });
    expect(found(quiet, 'renewal')?.holds).toEqual([]);
    const birthday = found(suggest({ facts: [LEAVING, { kind: 'birthday', date: '--03-17' }] }), 'birthday');
    expect(birthday?.holds).toEqual([]);
  });
});

describe('beside a complaint', () => {
  it('a fallen score is not asked about: it is a complaint already', () => {
    expect(found(suggest({ health: FALLEN }), 'health-score')).toBeDefined();
    expect(found(suggest({ health: FALLEN, facts: [COMPLAINT] }), 'health-score')).toBeUndefined();
  });

  it.each([
    ['this morning', `${TODAY}T08:00`, 'moment_trouble_written'],
    ['this afternoon', `${TODAY}T14:00`, 'moment_trouble_complaint'],
  ])('a meeting %s', (_, at, key) => {
    const suggestions = suggest({ facts: [COMPLAINT], touches: [[at, 'both', 'meeting']] });
    expect(found(suggestions, 'trouble')?.occurrence.what.key).toBe(key);
  });
});

it('good luck for a Saturday is wished on Friday, and not held', () => {
  const match: ExampleFact = { kind: 'race_or_match', value: 'plays the final', date: '2026-03-21' };
  const [card] = suggestionsFor(memoryIn({ facts: [match] }), {
    today: Day.parse('2026-03-20'),
    settings: initialSettings,
  });
  expect(card).toMatchObject({ prepareBy: '2026-03-20', on: '2026-03-21', holds: [] });
});

it('a renewal whose day has passed asks for no paper that is still to come', () => {
  expect(found(suggest({ account: { renewal: '2026-03-16' } }), 'renewal')?.why.key).toBe('today_why_renewal_past');
});
