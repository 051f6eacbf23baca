// Two people taken for one: the draft says of the reader what is remembered of somebody else. A sentence that names the other one is right.
import { givenName } from '../../model/person';
import type { Guardrail, Remark } from '../guardrail';
import { namesOwner, type Owner, ownerOf } from '../owners';
import { readingOf } from '../reading';
import type { Situation } from '../situation';
import { isRaised, sharesWith, spanOf, type Use, usesOf } from '../uses';

/** Speaks where the reader is told something of another one's life. */
export const guardrail: Guardrail = {
  check(situation) {
    const uses = usesOf(situation);
    const { said } = readingOf(situation);
    return uses.flatMap((use) => {
      const owner = ownerOf(use.fact, situation);
      if (owner === null || namesOwner(owner, use.said, said[use.at - 1])) return [];
      const isOwn = uses.some((other) => sharesWith(use, other) && ownerOf(other.fact, situation) === null);
      return isOwn || use.frames.asks || isRaised(use, situation) ? [] : [remarkOf(use, owner, situation)];
    });
  },
};

function remarkOf(use: Use, owner: Owner, { person }: Situation): Remark {
  return {
    severity: 'stop',
    span: spanOf(use),
    sentence: {
      key: 'guard_merge_somebody',
      params: { name: givenName(person.name) || person.name, other: owner.label },
    },
    facts: [use.fact.id],
    evidence: use.fact.evidence[0] ?? null,
  };
}
