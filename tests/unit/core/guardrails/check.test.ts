import { describe, expect, it } from 'vitest';
import { checkDraft, guardrails, saidOnce } from '../../../../lib/core/guardrails/check';
import { GUARDRAIL_NAMES } from '../../../../lib/core/guardrails/switches';
import { situationOf } from './situation';

describe('the board', () => {
  it('finds every guardrail by its file', () => {
    expect([...guardrails.keys()]).toContain('against-their-word');
  });

  it('has a name and a switch for each', () => {
    expect(Object.keys(GUARDRAIL_NAMES).toSorted()).toEqual([...guardrails.keys()].toSorted());
  });

  it('leaves out those that are switched off', () => {
    const situation = situationOf(['food_drink avoid coffee'], "Let's grab a coffee.");
    const ids = (quiet: readonly string[]) => checkDraft(situation, quiet).map(({ guardrail }) => guardrail);
    expect(ids([])).toContain('against-their-word');
    expect(ids(['against-their-word'])).not.toContain('against-their-word');
  });

  it('names the guardrail of each finding, in reading order', () => {
    const draft = "Let's grab a coffee. Or shall I ring you at eight in the morning?";
    const facts = ['meeting_time avoid before ten', 'communication avoid calls', 'food_drink avoid coffee'];
    const findings = checkDraft(situationOf(facts, draft));
    expect(findings.map(({ span }) => draft.slice(span?.start, span?.end))).toEqual([
      'coffee',
      'ring you',
      'eight in the morning',
    ]);
    expect(new Set(findings.map(({ guardrail }) => guardrail))).toEqual(new Set(['against-their-word']));
  });

  it('says once what two guardrails find in the same words', () => {
    const draft = 'I have ordered a Christmas ham for you, and some bacon.';
    const findings = checkDraft(situationOf(['dietary avoid pork'], draft));
    expect(new Set(findings.map(({ guardrail }) => guardrail))).toEqual(new Set(['against-their-word', 'gift-misfit']));
    const said = saidOnce(findings).map(({ span }) => draft.slice(span?.start, span?.end));
    expect(said.toSorted()).toEqual(['Christmas ham', 'bacon']);
  });

  it('has nothing to say of an empty draft, or without facts', () => {
    expect(checkDraft(situationOf(['food_drink avoid coffee'], ''))).toEqual([]);
    expect(checkDraft(situationOf([], "Let's grab a coffee."))).toEqual([]);
  });
});
