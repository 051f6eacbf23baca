// Records of fictional people for tests of the memory.
import { quoteEvidence } from '../../lib/core/model/evidence';
import { type Claim, claimKey, type Fact } from '../../lib/core/model/fact';
import { emailHandle } from '../../lib/core/model/handle';
import {
  AccountId,
  CandidateId,
  FactId,
  Instant,
  InteractionId,
  OccurrenceId,
  PersonId,
} from '../../lib/core/model/ids';
import type { Account } from '../../lib/core/model/account';
import type { Candidate } from '../../lib/core/model/candidate';
import type { Evidence } from '../../lib/core/model/evidence';
import type { Gesture } from '../../lib/core/model/gesture';
import type { Interaction } from '../../lib/core/model/interaction';
import type { Person } from '../../lib/core/model/person';
import { type Question, questionId } from '../../lib/core/model/question';
import type { Suppression } from '../../lib/core/model/suppression';
import { Day, LocalTime } from '../../lib/core/model/when';

const MAILBOX = 'sam@keel.example';

/** Somebody known by addresses. */
export function aPerson(id: string, name: string, ...addresses: readonly string[]): Person {
  return {
    id: PersonId.parse(id),
    name,
    role: '',
    accountId: null,
    handles: addresses.flatMap((address) => emailHandle(address) ?? []),
    createdAt: Instant.parse(1),
    deletedAt: null,
  };
}

/** An organisation with mail domains. */
export function anAccount(id: string, name: string, ...domains: readonly string[]): Account {
  return {
    id: AccountId.parse(id),
    name,
    domains: [...domains],
    contractStart: null,
    contractEnd: null,
    createdAt: Instant.parse(1),
    deletedAt: null,
  };
}

/** "Likes …". */
export const liking = (value: string): Claim => ({
  type: 'preference',
  category: 'food_drink',
  polarity: 'like',
  subject: 'sender',
  value,
});

/** Words of an author about a claim of a person. */
export function someEvidence(person: Person, claim: Claim, quote: string, author: string): Evidence {
  const text = `Hello, ${quote} Bye.`;
  const source = {
    author,
    mailbox: MAILBOX,
    threadId: '18c0000000000001',
    messageId: '18c0000000000002',
    sentAt: LocalTime.parse('2031-03-02T10:15'),
  };
  return quoteEvidence(text, { start: 7, end: 7 + quote.length }, source, claimKey(person.id, claim));
}

/** A remembered preference; without evidence the user typed it. */
export function aFact(id: string, person: Person, claim: Claim, ...evidence: readonly Evidence[]): Fact {
  return {
    id: FactId.parse(id),
    personId: person.id,
    claimKey: claimKey(person.id, claim),
    claim,
    provenance: 'told',
    certainty: 'stated',
    sensitivity: 'ordinary',
    evidence: [...evidence],
    observedAt: Day.parse('2031-03-02'),
    confirmedAt: null,
    keepUntil: null,
    supersededBy: null,
    state: null,
    createdAt: Instant.parse(2),
    deletedAt: null,
  };
}

/** A claim that waits for the user. */
export function aCandidate(id: string, person: Person, claim: Claim, evidence: Evidence): Candidate {
  return {
    id: CandidateId.parse(id),
    personId: person.id,
    claimKey: claimKey(person.id, claim),
    claim,
    evidence,
    provenance: 'told',
    certainty: 'stated',
    sensitivity: 'ordinary',
    rule: 'likes',
    state: 'proposed',
    foundAt: Instant.parse(3),
  };
}

/** A claim that the user dismissed. */
export const aSuppression = (person: Person, claim: Claim): Suppression => ({
  id: claimKey(person.id, claim),
  personId: person.id,
  at: Instant.parse(4),
});

/** A mail that came in; `at` null when its date was unreadable. */
export function aTouch(id: string, person: Person, at: string | null, note = ''): Interaction {
  return {
    id: InteractionId.parse(id),
    personId: person.id,
    channel: 'email',
    direction: 'in',
    at: at === null ? null : LocalTime.parse(at),
    mailbox: MAILBOX,
    threadId: '18c0000000000001',
    messageId: '18c0000000000002',
    length: null,
    note,
    createdAt: Instant.parse(Date.UTC(2031, 2, 2, 12)),
    deletedAt: null,
  };
}

/** A question that went out. */
export const aQuestion = (person: Person, words = 'Is there anything you do not eat?'): Question => ({
  id: questionId(person.id, 'diet'),
  personId: person.id,
  topic: 'diet',
  state: 'asked',
  words,
  day: Day.parse('2031-03-02'),
  threadId: '18c0000000000001',
  answeredIn: '',
  createdAt: Instant.parse(5),
});

/** A gesture that the user approved. */
export function aGesture(id: string, person: Person, outcome = ''): Gesture {
  return {
    id: OccurrenceId.parse(id),
    personId: person.id,
    kind: 'card',
    channel: null,
    item: '',
    cost: null,
    state: 'approved',
    at: LocalTime.parse('2031-05-13T16:00'),
    snoozedUntil: null,
    outcome,
    createdAt: Instant.parse(5),
    deletedAt: null,
  };
}
