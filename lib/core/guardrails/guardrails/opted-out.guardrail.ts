// Opted out: they asked not to be written to. Stops what we start, not an answer to what they wrote.
import { isAnswer, nameOf, ownFacts, reachesThem, remark } from '../about-them';
import { arrivalOf, daysApart } from '../arrival';
import type { Guardrail } from '../guardrail';
import { PROMOTES, RENEWS } from '../lexicon/tone';
import { proposalsOf } from '../about-draft';
import type { KnownFact, Situation } from '../situation';

/** An older mail of theirs is no question that still waits for an answer. Days. */
const FRESH = 60;

/** Said of one kind of mail only, the opt-out stops that kind. */
const OF_BULK =
  /\bonly\b.*\b(?:newsletters?|marketing|promotion\w*|webinars?|surveys?|bulk|campaigns?)\b|\b(?:newsletters?|marketing|promotion\w*|webinars?|surveys?|bulk|campaigns?)\b.*\bonly\b/iu;

function isWelcomeAnswer(situation: Situation): boolean {
  if (!isAnswer(situation)) return false;
  const last = situation.thread?.at(-1);
  if (last?.from === 'me') return false;
  return last?.at === undefined || last.at === null || daysApart(situation, last.at, arrivalOf(situation)) <= FRESH;
}

export const guardrail: Guardrail = {
  check(situation) {
    const { about, interactions, gesture, draft } = situation;
    if ((gesture === undefined && !draft?.text.trim()) || !reachesThem(situation) || isWelcomeAnswer(situation))
      return [];
    const signals = ownFacts(situation).filter(({ claim }) => claim.type === 'signal' && claim.kind === 'opt_out');
    const said = (interactions ?? []).some((touch) => touch.direction !== 'out' && touch.signals.includes('opt_out'));
    const dismissed = situation.facts.some(
      ({ claim, state, supersededBy }) =>
        claim.type === 'signal' && claim.kind === 'opt_out' && (state === 'dismissed' || supersededBy !== null),
    );
    const whole = about?.optedOut === true || (said && !dismissed) || signals.some((fact) => !isOfBulk(fact));
    if (!whole && !(signals.length > 0 && isBulk(situation))) return [];
    return [remark('stop', { key: 'guard_opted_out', params: { name: nameOf(situation) } }, signals)];
  },
};

const isOfBulk = ({ claim }: KnownFact): boolean => OF_BULK.test(`${claim.subject} ${claim.value}`);

const isBulk = (situation: Situation): boolean =>
  situation.occasion === 'renewal' ||
  proposalsOf(situation, PROMOTES).length > 0 ||
  proposalsOf(situation, RENEWS).length > 0;
