// Stale or contradicted: the draft relies on something old that nobody confirmed, or on something that they have taken back since.
// Asking whether it still holds is the cure, and is left alone.
import { type Fact, isCurrent } from '../../model/fact';
import { givenName } from '../../model/person';
import type { Day } from '../../model/when';
import { clash } from '../../people/contradictions';
import type { Guardrail, Remark } from '../guardrail';
import { ownerOf } from '../owners';
import type { Situation } from '../situation';
import { followedBy, isRaised, sharesWith, spanOf, type Use, usesOf } from '../uses';

/** Years without confirmation after which a fact is asked about before it is used. */
const OLD = 2;
/** What is true for good. */
const LASTING: ReadonlySet<string> = new Set([
  'birthday',
  'anniversary',
  'work_anniversary',
  'wedding',
  'graduation',
  'bereavement',
]);
const ORIGIN =
  /\b(?:born|grew up|raised|native|originally|comes from|studied|graduated|alumn\w*|twin (?:brother|sister))\b/iu;

/** The fact says that something is over. */
const ENDED =
  /\b(?:no longer|not any ?more|anymore|stopped|gave up|given up|quit|broke up|split up|separated from|divorced from|used to|has left|left the)\b/iu;

/** Speaks where a sentence rests on what may no longer be so. */
export const guardrail: Guardrail = {
  check(situation) {
    const uses = usesOf(situation).filter(
      (use) => ownerOf(use.fact, situation) === null || use.fact.about === undefined,
    );
    const reasons = new Map<Fact, Why | null>();
    const reason = (fact: Fact): Why | null => {
      const known = reasons.get(fact);
      if (known !== undefined) return known;
      const found = findReason(fact, situation);
      reasons.set(fact, found);
      return found;
    };
    const followed = followedBy(situation).filter(({ fact }) => ownerOf(fact, situation) === null);
    const given = followed.flatMap(({ fact, hits }) => {
      const why = reason(fact);
      const isBacked = followed.some(
        (other) => reason(other.fact) === null && [...hits].some((key) => other.hits.has(key)),
      );
      return why === null || isBacked ? [] : [remarkOf(fact, null, why, situation)];
    });
    const spoken = uses.flatMap((use) => {
      const why = reason(use.fact);
      if (why === null || use.frames.asks || isAgainst(use)) return [];
      const isBacked = uses.some(
        (other) =>
          other !== use &&
          sharesWith(use, other) &&
          [...use.hits].every((key) => other.hits.has(key) || !use.terms.names.has(key)) &&
          reason(other.fact) === null &&
          !isAgainst(other),
      );
      return isBacked || isRaised(use, situation) ? [] : [remarkOf(use.fact, spanOf(use), why, situation)];
    });
    return [...given, ...spoken];
  },
};

type Why = 'stale' | 'superseded' | 'contradicted';

function findReason(fact: Fact, { facts, today }: Situation): Why | null {
  if (fact.supersededBy !== null) return 'superseded';
  const known = lastKnown(fact) ?? '';
  const isContradicted = facts.some(
    (other) =>
      other.id !== fact.id &&
      (other.observedAt ?? '') > known &&
      isCurrent(other, today) &&
      other.about === undefined &&
      clash(other.claim, fact.claim),
  );
  if (isContradicted) return 'contradicted';
  return isStale(fact, today) ? 'stale' : null;
}

const lastKnown = ({ observedAt, confirmedAt }: Fact): Day | null =>
  confirmedAt !== null && confirmedAt > (observedAt ?? '') ? confirmedAt : observedAt;

function isStale(fact: Fact, today: Day): boolean {
  const known = lastKnown(fact);
  const { claim } = fact;
  if (known === null || (claim.type === 'moment' && LASTING.has(claim.kind)) || ORIGIN.test(claim.value)) return false;
  return `${String(Number(known.slice(0, 4)) + OLD).padStart(4, '0')}${known.slice(4)}` < today;
}

/** The sentence says the opposite of the fact, and so does not rest on it: "no coffee for you" of a liking. */
function isAgainst({ fact: { claim }, refused, said, range }: Use): boolean {
  if (claim.type !== 'preference') return false;
  const against = claim.polarity === 'avoid' || claim.polarity === 'dislike';
  const before = said.words.slice(Math.max(0, range.from - 4), range.from).map((word) => word.text);
  const no =
    refused ||
    before.at(-1) === 'off' ||
    said.words[range.to]?.text === 'free' ||
    before.some((word) =>
      /^(?:no|without|avoid|avoiding|not|never|hate|dislike|allergic|instead|longer|stopped|quit|gave|over)$/u.test(
        word,
      ),
    );
  if (ENDED.test(claim.value) || against) return !no;
  return claim.polarity === 'like' && no;
}

const KEYS = {
  stale: 'guard_stale_old',
  superseded: 'guard_stale_superseded',
  contradicted: 'guard_stale_contradicted',
} as const;

function remarkOf(fact: Fact, span: Remark['span'], why: Why, { person }: Situation): Remark {
  const name = givenName(person.name) || person.name;
  return {
    severity: 'hold',
    span,
    sentence:
      why === 'stale'
        ? { key: KEYS.stale, params: { name, when: lastKnown(fact) ?? '' } }
        : { key: KEYS[why], params: { name } },
    facts: [fact.id],
    evidence: fact.evidence[0] ?? null,
  };
}
