// Suggestions about fictional people, as the core would make them: for tests of what plans, keeps and shows them.
import type { Suggestion } from '../../lib/core/gestures/suggestion';
import type { Finding } from '../../lib/core/guardrails/guardrail';
import { OccurrenceId } from '../../lib/core/model/ids';
import type { Person } from '../../lib/core/model/person';
import { Day } from '../../lib/core/model/when';

const TODAY = Day.parse('2031-05-14');

/** A card that congratulates on a birthday; `given` says what is different. */
export function aSuggestion(
  person: Person,
  given: Partial<Suggestion> & { readonly source?: string; readonly detector?: string } = {},
): Suggestion {
  const { source = 'f1', detector = 'birthday', ...rest } = given;
  return {
    occurrence: {
      id: OccurrenceId.parse(`${detector}:${person.id}:${source}:2031`),
      detector,
      personId: person.id,
      on: TODAY,
      from: TODAY,
      until: TODAY,
      weight: 60,
      facts: [],
      what: { key: 'kind_birthday' },
    },
    personId: person.id,
    gesture: 'note',
    channel: 'email',
    item: '',
    occasion: 'birthday',
    prepareBy: null,
    on: TODAY,
    why: { key: 'cat_hobby' },
    facts: [],
    holds: [],
    importance: 60,
    ...rest,
  };
}

/** What a guardrail says when it asks to wait. */
export const aHold = (given: Partial<Finding> = {}): Finding => ({
  guardrail: 'open-trouble',
  severity: 'stop',
  span: null,
  sentence: { key: 'trouble_complaint' },
  facts: [],
  evidence: null,
  ...given,
});
