// What the user has said on Today that they will write to somebody, and has not done yet: a draft is for that. Reads only.
import type { Owed, PassOn } from '../core/drafting/brief';
import { isHeld } from '../core/gestures/suggestion';
import type { Occasion } from '../core/guardrails/situation';
import type { PersonId } from '../core/model/ids';
import { dueFor } from './today';

/** A promise that a draft can keep. */
export interface Promised {
  readonly occasion: Occasion | null;
  /** What of the shelf goes with it; null: nothing. */
  readonly passOn: PassOn | null;
  /** What was promised to them before; null: nothing. */
  readonly owed: Owed | null;
}

const WRITTEN = /^(?:note|email|article|feature_help|introduction|credit)$/u;

/** The latest one; null where nothing was promised, or what was waits for something. */
export const promisedTo =
  (deps: Parameters<typeof dueFor>[0]) =>
  async (person: PersonId): Promise<Promised | null> => {
    const due = await dueFor(deps)(person);
    const [latest] = due
      .filter(({ suggestion, gesture }) => gesture?.state === 'approved' && WRITTEN.test(suggestion.gesture))
      .filter(({ suggestion }) => !isHeld(suggestion))
      .toSorted((a, b) => ((a.gesture?.at ?? '') < (b.gesture?.at ?? '') ? 1 : -1));
    if (latest === undefined) return null;
    const { suggestion, shelf } = latest;
    const { detector, facts, item = '' } = suggestion.occurrence;
    return {
      occasion: suggestion.occasion,
      passOn: shelf === null ? null : { item: shelf, facts },
      owed: detector === 'promise' && facts.length > 0 && item !== '' ? { what: item, facts } : null,
    };
  };
