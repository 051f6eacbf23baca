// Which facts are this person's own and hold today, and how a remark is made. The rest of the memory is no ground to hold anything back.
import { type Fact, isCurrent } from '../model/fact';
import { isPromise } from '../model/promise';
import { givenName } from '../model/person';
import type { Sentence } from '../model/sentence';
import { daysBetween } from '../model/when';
import { roughly } from './arrival';
import type { Remark, Severity } from './guardrail';
import { ownerOf } from './owners';
import type { KnownFact, Situation } from './situation';

/** The facts about this very person that hold today. */
export function ownFacts(situation: Situation): readonly KnownFact[] {
  const known = own.get(situation);
  if (known !== undefined) return known;
  const facts = situation.facts.filter(
    (fact) =>
      fact.personId === situation.person.id &&
      isCurrent(fact, situation.today) &&
      !isPromise(fact.claim) &&
      (!fact.about?.trim() || ownerOf(fact, situation) === null),
  );
  own.set(situation, facts);
  return facts;
}

/** Twelve guardrails ask for the same facts. */
const own = new WeakMap<Situation, readonly KnownFact[]>();

/** Days since a fact was said or last confirmed; null when nobody knows. */
export const ageOf = ({ observedAt }: Fact, { today }: Situation): number | null =>
  observedAt === null ? null : daysBetween(observedAt, today);

/** Whether a fact speaks of the person: "sender", themselves. */
export const isSelf = ({ claim }: Fact): boolean => /^(?:sender|self|me|myself|i)$/iu.test(claim.subject.trim());

/** The name that sentences use. */
export const nameOf = ({ person, about }: Situation): string =>
  about?.firstName ?? (givenName(person.name) || person.name);

/** Whether what is about to be sent answers what they wrote: the last word of the conversation is theirs, or it is said to be an answer. */
export function isAnswer(situation: Situation): boolean {
  const { occasion, thread, interactions, draft, gesture } = situation;
  if (occasion === 'answer') return true;
  if (occasion === undefined && gesture === undefined && draft !== undefined && (thread ?? []).length === 0) {
    const last = (interactions ?? []).toSorted((a, b) => roughly(situation, b.at) - roughly(situation, a.at))[0];
    return last?.direction === 'in' && last.channel === 'email' && last.signals.length === 0 && last.text.includes('?');
  }
  return (
    thread?.at(-1)?.from === 'them' && (occasion === undefined || /^(?:apology|follow_up|thanks)$/u.test(occasion))
  );
}

/** Silence, and what stays inside the company, reach nobody. */
export const reachesThem = ({ gesture }: Situation): boolean =>
  gesture === undefined || !/^(?:silence|escalate)$/u.test(gesture.kind);

/** A finding about the whole, or about a part of the draft. */
export function remark(
  severity: Severity,
  sentence: Sentence,
  facts: readonly Fact[] = [],
  span: Remark['span'] = null,
): Remark {
  const evidence = facts[0]?.evidence.toSorted((a, b) => ((a.sentAt ?? '') < (b.sentAt ?? '') ? 1 : -1))[0] ?? null;
  return { severity, span, sentence, facts: facts.map(({ id }) => id), evidence };
}
