// Two people taken for one: the draft says of the reader what is remembered of somebody else. A sentence that names the other one is right.
import { givenName } from '../../model/person';
import type { Guardrail, Remark } from '../guardrail';
import { namesOwner, type Owner, ownerOf } from '../owners';
import { readingOf } from '../reading';
import type { KnownFact, Situation } from '../situation';
import { followedBy, isRaised, sharesWith, spanOf, usesOf } from '../uses';

/** Speaks where the reader is told something of another one's life. */
export const guardrail: Guardrail = {
  check(situation) {
    const uses = usesOf(situation);
    const { said } = readingOf(situation);
    const followed = followedBy(situation).map((one) => ({ ...one, owner: ownerOf(one.fact, situation) }));
    const given = followed.flatMap(({ fact, hits, owner }) => {
      // What is given to the family may follow what one of them likes.
      if (owner === null || owner.kin.size > 0 || owner.roles.size > 0) return [];
      const isOwn = followed.some((other) => other.owner === null && [...hits].some((key) => other.hits.has(key)));
      return isOwn ? [] : [remarkOf(fact, null, owner, situation)];
    });
    const spoken = uses.flatMap((use) => {
      const owner = ownerOf(use.fact, situation);
      if (owner === null || isTheirLoss(use.fact) || namesOwner(owner, use.said, said[use.at - 1])) return [];
      const isOwn = uses.some((other) => sharesWith(use, other) && ownerOf(other.fact, situation) === null);
      return isOwn || use.frames.asks || isRaised(use, situation)
        ? []
        : [remarkOf(use.fact, spanOf(use), owner, situation)];
    });
    return [...given, ...spoken];
  },
};

/** Whoever died, the loss is the reader's: "I am so sorry for your loss". */
const isTheirLoss = ({ claim, about }: KnownFact): boolean =>
  claim.type === 'moment' && claim.kind === 'bereavement' && !about?.trim();

function remarkOf(fact: KnownFact, span: Remark['span'], owner: Owner, { person }: Situation): Remark {
  return {
    severity: 'stop',
    span,
    sentence: {
      key: 'guard_merge_somebody',
      params: { name: givenName(person.name) || person.name, other: owner.label },
    },
    facts: [fact.id],
    evidence: fact.evidence[0] ?? null,
  };
}
