// What is said when a part of a draft is against a person's word: the sentence, and the quote that stands beside it. Finds nothing itself.
import type { Fact } from '../model/fact';
import { givenName } from '../model/person';
import type { PreferenceClaim } from '../model/preference';
import type { Sentence } from '../model/sentence';
import type { Remark, Situation } from './guardrail';

/** A fact whose word counts here. */
export interface Told {
  readonly fact: Fact;
  readonly claim: PreferenceClaim;
  /** It is about their family only. */
  readonly atHome: boolean;
}

/** A part of the text and the facts that it contradicts. Offsets in UTF-16. */
export interface Clash {
  readonly start: number;
  readonly end: number;
  readonly rulings: readonly Told[];
}

const byTelling = (a: Told, b: Told): number =>
  ((b.fact.observedAt ?? '') < (a.fact.observedAt ?? '')
    ? -1
    : (b.fact.observedAt ?? '') > (a.fact.observedAt ?? '')
      ? 1
      : 0) || (a.fact.id < b.fact.id ? -1 : 1);

/** What is said of a part of the draft and of the facts that it contradicts. */
export function remarkOf(situation: Situation, clash: Clash): Remark {
  const told = clash.rulings.toSorted(byTelling);
  const first = told[0];
  if (first === undefined) throw new Error('a clash without a fact');
  return {
    severity: 'hold',
    span: { start: clash.start, end: clash.end },
    sentence: sentenceFor(situation.person.name, first),
    facts: told.map(({ fact }) => fact.id),
    evidence: newestEvidence(first.fact),
  };
}

const newestEvidence = (fact: Fact): Remark['evidence'] =>
  fact.evidence.toSorted((a, b) => ((a.sentAt ?? '') < (b.sentAt ?? '') ? 1 : -1))[0] ?? null;

/** "Inês told you on 3 March: avoids coffee". Guesses no gender; the quote stands beside it. */
function sentenceFor(fullName: string, { fact, claim, atHome }: Told): Sentence {
  const refused = claim.polarity === 'avoid' || claim.polarity === 'dislike' ? claim.polarity : null;
  const manner = refused === null ? 'plain' : claim.category === 'meeting_time' ? 'time' : refused;
  const what = claim.value.replace(/^(?:no|not|off|never|avoids?|without)\s+(?=\S)/iu, '');
  const params = { name: givenName(fullName) || fullName, what: manner === 'plain' ? claim.value : what };
  if (fact.evidence.length === 0) return { key: `guard_word_noted_${manner}`, params };
  if (atHome) return { key: `guard_word_home_${manner}`, params: { ...params, subject: claim.subject } };
  if (fact.observedAt === null) return { key: `guard_word_undated_${manner}`, params };
  return { key: `guard_word_told_${manner}`, params: { ...params, when: fact.observedAt } };
}
