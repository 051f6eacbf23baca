// Nothing personal but the name: a kindness that anybody could get is a form letter. Answers and everyday business are not asked to be personal, nor is
// a word of condolence.
import { givenName } from '../../model/person';
import { isFormLetter } from '../form-letter';
import type { Guardrail } from '../guardrail';
import type { Occasion, Situation } from '../situation';

const BUSINESS: ReadonlySet<Occasion> = new Set(['answer', 'condolence', 'get_well', 'introduction']);

/** Speaks of a message that only the name makes theirs. */
export const guardrail: Guardrail = {
  check(situation) {
    if (situation.draft === undefined || isAnswer(situation)) return [];
    if (!isFormLetter(situation, situation.occasion !== undefined)) return [];
    return [
      {
        severity: 'hint',
        span: null,
        sentence: {
          key: 'guard_name_only',
          params: { name: givenName(situation.person.name) || situation.person.name },
        },
        facts: [],
        evidence: null,
      },
    ];
  },
};

const isAnswer = ({ occasion, thread = [] }: Situation): boolean =>
  occasion === undefined ? thread.at(-1)?.from === 'them' : BUSINESS.has(occasion);
