import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardrails } from '../../../../lib/core/guardrails/check';
import { likeness, signatureOf } from '../../../../lib/core/guardrails/similarity';
import { anyCharacter } from '../../../fakes/any-character';
import { situationIn } from './table';
import { runs } from '../../../fakes/runs';

const PIECES = [
  'Hi Inês,',
  'Dear [Name],',
  'thank you ',
  'for the ',
  'your daughter ',
  'Paula ',
  'sailing ',
  'I know that you love ',
  'could you ',
  'by the way, ',
  'coffee ',
  'divorce ',
  'congratulations on ',
  '“',
  '”',
  '"',
  '> ',
  '\n',
  '\n\n',
  '? ',
  '. ',
  ', ',
  '{{',
  '}}',
  'XXX ',
  'é',
  '👋🏽 ',
  'at Norrland ',
  'Best,\nRobin',
  '___',
  'as a ',
  'since ',
];
const anyText = fc.oneof(
  fc.string({ maxLength: 300, unit: anyCharacter }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);
const FACTS = [
  'family fact daughter Paula =public',
  'hobby like sailing #2020-01-01',
  'food_drink like coffee ~Tom Baker',
  'moment launch the portal =inferred',
  'work fact Employee of the Year',
  'meeting_time avoid before ten',
  'personal_fact fact grew up in Goa @Tom Baker superseded',
];

describe('whatever is typed', () => {
  it.each([...guardrails])('%s keeps its spans inside the text and says the same twice', (_, guardrail) => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const row = {
          facts: FACTS,
          draft: text,
          sent: [text, other, text, text, text, text],
          thread: [`them: ${other}`],
        };
        const remarks = guardrail.check(situationIn(row));
        for (const { span } of remarks) {
          if (span === null) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        expect(guardrail.check(situationIn(row))).toEqual(remarks);
      }),
      runs(40),
    );
  });

  it('likeness is between 0 and 1, the same both ways, and 1 with itself', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const [left, right] = [signatureOf(a), signatureOf(b)];
        expect(likeness(left, right)).toBe(likeness(right, left));
        expect(likeness(left, right)).toBeGreaterThanOrEqual(0);
        expect(likeness(left, right)).toBeLessThanOrEqual(1);
        expect([0, 1]).toContain(likeness(left, left));
      }),
    );
  });
});
