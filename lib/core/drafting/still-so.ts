// What of a memory a draft may rest on: the person's own facts, and not what they have taken back since. Decides nothing about fitness.
import { ownFacts } from '../guardrails/about-them';
import { ownerOf } from '../guardrails/owners';
import type { KnownFact, Situation } from '../guardrails/situation';
import type { Fact } from '../model/fact';

/** The person's own facts, and those about their family and animals; never somebody else's who was filed under them. */
export function theirs(situation: Situation): KnownFact[] {
  return ownFacts(situation).filter((fact) => {
    const owner = ownerOf(fact, situation);
    return owner === null || (fact.about === undefined && owner.kin.size > 0);
  });
}

const NO_MORE =
  /\b(?:off|no|not|never|without|stopped|quit|gave up|given up|giving up|avoid\w*|don't|can't|cannot|couldn't|haven't|didn't|isn't|no longer|any ?more|sold|lost|died|cancel\w*|postponed|called off|broke\w*|hate|fed up|instead)\b/iu;

/** Whether a message of theirs says that something remembered is no longer so: what they wrote last outranks the memory. */
export function isTakenBack({ claim }: Fact, thread: NonNullable<Situation['thread']>): boolean {
  const words = claim.value.toLocaleLowerCase('en').match(/\p{L}{4,}/gu) ?? [];
  return thread.some(
    ({ from, text }) =>
      from === 'them' &&
      text
        .toLocaleLowerCase('en')
        .split(/[.!?\n]/u)
        .some(
          (sentence) =>
            NO_MORE.test(sentence.replaceAll('’', "'")) &&
            words.some((word) => sentence.includes(word.replace(/(?:ing|s)$/u, ''))),
        ),
  );
}
