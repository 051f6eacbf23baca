// Fills the memory of a running extension with many fictional people, so that costs are measured at the size that users reach.
// Bundled and evaluated inside an extension page; the bench then measures with the product's own reads.
import { claimKey, type Claim, type Fact } from '../../lib/core/model/fact';
import { quoteEvidence } from '../../lib/core/model/evidence';
import { emailHandle } from '../../lib/core/model/handle';
import { FactId, Instant, PersonId } from '../../lib/core/model/ids';
import type { Person } from '../../lib/core/model/person';
import { PREFERENCE_CATEGORIES } from '../../lib/core/model/preference';
import { addDays, Day, LocalTime } from '../../lib/core/model/when';
import { Database } from '../../lib/store/database';
import { listing } from '../../lib/store/directory';
import { filledPerson } from './filled-people';

const THINGS = [
  'oat milk',
  'sailing',
  'early trains',
  'jazz',
  'hiking in the Alps',
  'a marathon',
  'green tea',
  'old maps',
  'the quarterly review',
  'chess',
];
const BATCH = 2000;
const at = <T>(list: readonly T[], index: number): T => {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
};

function person(n: number): Person {
  const { name, address } = filledPerson(n);
  const handle = emailHandle(address);
  return {
    id: PersonId.parse(`person-${n}`),
    name,
    role: 'Buyer',
    accountId: null,
    handles: handle === null ? [] : [handle],
    createdAt: Instant.parse(n),
    deletedAt: null,
  };
}

function fact(n: number, owner: Person): Fact {
  const claim: Claim = {
    type: 'preference',
    category: at(PREFERENCE_CATEGORIES, n),
    polarity: n % 5 === 0 ? 'avoid' : 'like',
    subject: 'sender',
    value: `${at(THINGS, n)} ${n}`,
  };
  const key = claimKey(owner.id, claim);
  const quote = `I have always been fond of ${claim.value}`;
  const text = `Hello Maya, ${quote}, as you may remember from our talk.`;
  const observed = addDays(Day.parse('2024-01-01'), n % 1000);
  const source = {
    author: `person${n}@company.example`,
    mailbox: 'maya@northwind.example',
    threadId: '18f0',
    messageId: n.toString(16),
    sentAt: LocalTime.parse(`${observed}T09:00`),
  };
  return {
    id: FactId.parse(`fact-${n}`),
    personId: owner.id,
    claimKey: key,
    claim,
    provenance: 'told',
    certainty: 'stated',
    sensitivity: 'ordinary',
    evidence: [quoteEvidence(text, { start: 12, end: 12 + quote.length }, source, key)],
    observedAt: observed,
    confirmedAt: null,
    keepUntil: null,
    supersededBy: null,
    state: null,
    createdAt: Instant.parse(n),
    deletedAt: null,
  };
}

/** Adds `people` people with `facts` facts altogether. */
export async function fill(people: number, facts: number): Promise<void> {
  const db = new Database('keepsake', undefined, () => Promise.resolve());
  const everybody = Array.from({ length: people }, (_, n) => person(n));
  for (let start = 0; start < people; start += BATCH) {
    const some = everybody.slice(start, start + BATCH);
    await db.rows('people').bulkPut(some);
    await db.directory.bulkPut(some.map(listing));
  }
  for (let start = 0; start < facts; start += BATCH) {
    const count = Math.min(BATCH, facts - start);
    await db.rows('facts').bulkPut(Array.from({ length: count }, (_, n) => fact(start + n, at(everybody, start + n))));
  }
  db.close();
}
