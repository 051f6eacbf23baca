// Too much: three or more remembered details in one message chill it, and so does one that has nothing to do with the occasion. What they spoke of
// themselves in this conversation is an answer, not a display.
import { givenName } from '../../model/person';
import type { Guardrail, Remark } from '../guardrail';
import { cue } from '../line';
import { readingOf } from '../reading';
import type { Occasion, Situation } from '../situation';
import { isRaised, sharesWith, spanOf, type Use, usesOf } from '../uses';

/** One remembered detail warms a message; from this many on it reads like a file. */
const MANY = 3;

/** Speaks of a message that shows off, or of a detail in the wrong place. */
export const guardrail: Guardrail = {
  check(situation) {
    const uses = usesOf(situation).filter(
      (use) => !isRaised(use, situation) && use.fact.supersededBy === null && !isMatter(use, situation),
    );
    const details = detailsOf(uses);
    if (details.length >= MANY) return [tooMany(details, situation)];
    const misplaced = details.find((detail) => detail.every((use) => isMisplaced(use, situation)));
    return misplaced === undefined ? [] : [outOfPlace(misplaced, situation)];
  },
};

/** Uses that speak of the same thing are one detail, in one sentence or several. */
function detailsOf(uses: readonly Use[]): Use[][] {
  const details: Use[][] = [];
  for (const use of uses) {
    const same = details.filter((detail) => detail.some((other) => isSame(other, use)));
    for (const detail of same) details.splice(details.indexOf(detail), 1);
    details.push([...same.flat(), use]);
  }
  return details;
}

const isSame = (a: Use, b: Use): boolean =>
  a.fact.id === b.fact.id || sharesWith(a, b) || [...a.terms.names].some((key) => a.hits.has(key) && b.hits.has(key));

/** Occasions at which a warm detail of their life is out of place. */
const SERIOUS: ReadonlySet<Occasion> = new Set(['renewal', 'apology', 'condolence', 'get_well']);
/** Instructions for dealing with somebody: they are followed, not recited. */
const INSTRUCTIONS: ReadonlySet<string> = new Set(['dietary', 'communication', 'meeting_time', 'gift']);
const PRACTICAL: ReadonlySet<Occasion> = new Set([
  'follow_up',
  'answer',
  'check_in',
  'introduction',
  'renewal',
  'thanks',
]);
/** What belongs to business at any time. */
const WORKLY: ReadonlySet<string> = new Set(['work', 'goal', 'communication', 'meeting_time', 'values_cause']);
const WORK_MOMENTS: ReadonlySet<string> = new Set([
  'launch',
  'contract',
  'work_anniversary',
  'milestone',
  'new_job',
  'award',
  'event',
  'out_of_office',
  'move',
]);

/** What an occasion is about. */
const ABOUT: Readonly<Partial<Record<Occasion, readonly string[]>>> = {
  birthday: ['birthday'],
  condolence: ['bereavement', 'health', 'family', 'pet'],
  get_well: ['health', 'bereavement', 'race_or_match'],
  renewal: ['contract'],
  anniversary: ['anniversary', 'work_anniversary', 'contract', 'wedding'],
  welcome_back: ['trip', 'out_of_office', 'health', 'baby'],
};

/** What the message is for is no detail beside it. */
const isMatter = ({ fact: { claim } }: Use, { occasion }: Situation): boolean =>
  claim.type === 'moment' &&
  (claim.kind === 'birthday' ||
    (occasion !== undefined && (occasion === 'congratulation' || ABOUT[occasion]?.includes(claim.kind) === true)));

/** Wants money, or threatens. */
const DUNS = cue(
  'overdue|past due|(?:outstanding|unpaid|open) (?:invoices?|balance|amounts?|payments?)|(?:final|last|second|payment|friendly) (?:notice|reminder)|(?:has|have) not (?:yet )?(?:been paid|received (?:your|the) payment)|breach of|legal action|collection agency|terminat(?:e|ion|ing) (?:of )?(?:the|your|our) (?:contract|agreement|account)',
);

function isMisplaced({ fact: { claim }, said }: Use, situation: Situation): boolean {
  const { occasion } = situation;
  const kind = claim.type === 'preference' ? claim.category : claim.kind;
  if (occasion === undefined)
    return !INSTRUCTIONS.has(kind) && !WORKLY.has(kind) && readingOf(situation).said.some(({ line }) => line.has(DUNS));
  if (ABOUT[occasion]?.includes(kind) === true) return false;
  if (INSTRUCTIONS.has(kind)) {
    // A note about a gift, a meal or a meeting follows from it.
    const acts =
      /\b(?:book|table|menu|kitchen|lunch|dinner|cake|order|restaurant|send|call|meet|write|writing|mail|ring|gift|present|parcel|bak)/u.test(
        said.line.text,
      );
    return !PRACTICAL.has(occasion) && !(acts && kind !== 'communication' && kind !== 'meeting_time');
  }
  if (!SERIOUS.has(occasion)) return false;
  const isWork = claim.type === 'preference' ? WORKLY.has(kind) : WORK_MOMENTS.has(kind);
  if (isWork) return occasion === 'condolence' || occasion === 'get_well';
  // Greetings to the family belong under a get-well note, and so does the hope for what they miss.
  const isMissed =
    /^(?:hobby|sport)$/u.test(kind) && /(?<![^ ])(?:back|again|miss|until|before)(?![^ ])/u.test(said.line.text);
  return !(occasion === 'get_well' && (kind === 'family' || isMissed));
}

const tooMany = (details: readonly (readonly Use[])[], { person }: Situation): Remark => {
  const third = details[MANY - 1]?.[0];
  return {
    severity: 'hold',
    span: third === undefined ? null : spanOf(third),
    sentence: {
      key: 'guard_much_many',
      params: { name: givenName(person.name) || person.name, count: details.length },
    },
    facts: [...new Set(details.flat().map(({ fact }) => fact.id))],
    evidence: null,
  };
};

function outOfPlace(detail: readonly Use[], { person }: Situation): Remark {
  const [use] = detail;
  if (use === undefined) throw new Error('a detail without a use');
  return {
    severity: 'hint',
    span: spanOf(use),
    sentence: { key: 'guard_much_misplaced', params: { name: givenName(person.name) || person.name } },
    facts: [...new Set(detail.map(({ fact }) => fact.id))],
    evidence: use.fact.evidence[0] ?? null,
  };
}
