// Told by whom: the draft says as if it were known from them what was only found, bought or guessed. An open "I read that …" is no such thing, nor is
// a question whether it is so.
import type { Fact } from '../../model/fact';
import { givenName } from '../../model/person';
import type { Guardrail, Remark } from '../guardrail';
import { cue } from '../line';
import type { Situation } from '../situation';
import { isRaised, sharesWith, spanOf, type Use, usesOf } from '../uses';

/** Days that everybody may wish well on, wherever they were found. */
const WISHED: ReadonlySet<string> = new Set(['birthday', 'work_anniversary']);

const isTold = ({ provenance }: Fact): boolean => provenance === 'told' || provenance === 'shared';

/** Speaks of a sentence that rests on nothing they told us. */
export const guardrail: Guardrail = {
  check(situation) {
    const uses = usesOf(situation);
    return uses
      .filter((use) => !isTold(use.fact) && !isOpen(use) && !isGreeting(use))
      .filter((use) => !uses.some((other) => isTold(other.fact) && sharesWith(use, other)) && !isRaised(use, situation))
      .map((use) => remarkOf(use, situation));
  },
};

const CLAIMED = cue(
  'you (?:once |also |just )?(?:told|said|mentioned|wrote|shared|confided)|(?:hear|heard|know|knew|learn|learned|learnt|read) (?:[^ ]+ )?(?:from|by) you|from you (?:i|we) (?:know|heard|learned|learnt)',
);

/** Says where it comes from, or asks. Nobody wants to hear that something about them was worked out. */
const isOpen = ({ frames, fact, said }: Use): boolean =>
  frames.asks || (frames.attributed && fact.provenance === 'public' && !said.line.has(CLAIMED));

const isGreeting = ({ fact: { claim }, frames }: Use): boolean =>
  claim.type === 'moment' && WISHED.has(claim.kind) && frames.wish && !frames.memory;

const KEYS = {
  public: 'guard_told_public',
  imported: 'guard_told_imported',
  inferred: 'guard_told_inferred',
} as const;

function remarkOf(use: Use, { person }: Situation): Remark {
  const { provenance, id, evidence } = use.fact;
  return {
    severity: 'hold',
    span: spanOf(use),
    sentence: {
      key: provenance === 'public' || provenance === 'imported' ? KEYS[provenance] : KEYS.inferred,
      params: { name: givenName(person.name) || person.name },
    },
    facts: [id],
    evidence: evidence[0] ?? null,
  };
}
