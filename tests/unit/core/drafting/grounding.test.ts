import { describe, expect, it } from 'vitest';
import { assemble, GAP, groundsOf } from '../../../../lib/core/drafting/grounding';
import { factOf } from '../guardrails/situation';

const fact = factOf('hobby like chess');
const plain = { text: 'Hello.', personal: false, facts: [] };

describe('putting a draft together', () => {
  it('places every sentence and the gap', () => {
    const draft = assemble(
      [[plain, { text: 'You play chess.', personal: true, facts: [fact.id] }], GAP, [plain]],
      null,
    );
    expect(draft.text).toBe('Hello. You play chess.\n\n\nHello.');
    expect(draft.gap).toBe('Hello. You play chess.\n\n'.length);
    expect(groundsOf(draft, [fact]).map(({ sentence, facts }) => [sentence.text, facts])).toEqual([
      ['You play chess.', [fact]],
    ]);
  });

  it('refuses a sentence about the person that rests on nothing', () => {
    expect(() => assemble([[{ text: 'You play chess.', personal: true, facts: [] }]], null)).toThrow(
      'rests on no fact',
    );
  });

  it('shows no fact that is not there any more', () => {
    const draft = assemble([[{ text: 'You play chess.', personal: true, facts: [fact.id] }]], null);
    expect(groundsOf(draft, [])[0]).toMatchObject({ facts: [], evidence: [] });
  });
});
