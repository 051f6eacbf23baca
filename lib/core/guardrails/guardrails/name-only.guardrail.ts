// Nothing personal but the name: a kindness that anybody could get is a form letter. Answers and everyday business are not asked to be personal, nor is
// a word of condolence.
import { givenName } from '../../model/person';
import { isFormLetter } from '../form-letter';
import type { Guardrail } from '../guardrail';
import { cue } from '../line';
import { readingOf } from '../reading';
import type { Occasion, Situation } from '../situation';

const BUSINESS: ReadonlySet<Occasion> = new Set(['answer', 'condolence', 'get_well', 'introduction']);

/** Hands something over: everyday business, no kindness. */
const HANDS_OVER = cue(
  "attached|enclosed|here(?:'s| is| are) (?:the|your)|below (?:is|are)|(?:is|are) below|(?:page|section) (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)|you asked for|as (?:promised|agreed|discussed|requested)|payment terms|(?:tracking|order|invoice|ticket|case) (?:number|no)",
);
const isErrand = (situation: Situation): boolean =>
  situation.occasion === 'follow_up' && readingOf(situation).said.some(({ line }) => line.has(HANDS_OVER));

/** "The second pallet is on the truck": what goes on about business is a form letter only when it sounds like one. */
const isKindness = ({ occasion }: Situation): boolean => occasion !== undefined && occasion !== 'follow_up';

/** Speaks of a message that only the name makes theirs. */
export const guardrail: Guardrail = {
  check(situation) {
    if (situation.draft === undefined || isAnswer(situation)) return [];
    if (isErrand(situation) || !isFormLetter(situation, isKindness(situation))) return [];
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
