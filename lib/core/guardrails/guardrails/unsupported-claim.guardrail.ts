// A statement about the reader that rests on nothing at hand: no remembered fact, no mail of theirs, no earlier touch. A question whether it is so, a
// wish for anybody and what is said of the writer need no evidence.
import { givenName } from '../../model/person';
import type { Guardrail } from '../guardrail';
import { claimsIn } from '../claims';
import { ownWords } from '../fact-terms';
import { TAG } from '../lexicon/claims';
import { ASKS_WHETHER } from '../lexicon/frames';
import { placeOf, readingOf } from '../reading';
import { isStated, supportIn } from '../support';

/** Speaks of what nobody can show the source of. */
export const guardrail: Guardrail = {
  check(situation) {
    const { said } = readingOf(situation);
    const own = ownWords(situation);
    const claims = said.flatMap((sentence) =>
      sentence.question && sentence.line.has(ASKS_WHETHER) && !sentence.line.has(TAG)
        ? []
        : claimsIn(sentence, own).map((claim) => ({ ...claim, sentence })),
    );
    if (claims.length === 0) return [];
    const support = supportIn(situation);
    const seen = new Set<number>();
    return claims
      .filter(({ needs, liking }) => needs.some((keys) => !keys.some((key) => isStated(key, support, liking))))
      .filter(({ sentence }) => !seen.has(sentence.start) && seen.add(sentence.start).size > 0)
      .map(({ sentence, from, to }) => ({
        severity: 'hold' as const,
        span: placeOf(sentence, from, to),
        sentence: {
          key: 'guard_unsupported' as const,
          params: { name: givenName(situation.person.name) || situation.person.name },
        },
        facts: [],
        evidence: null,
      }));
  },
};
