// The panel's view model: what comes first, what is old, what waits, what is coming, and what is left out.
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../lib/core/model/candidate';
import type { Evidence } from '../../../../lib/core/model/evidence';
import { type Claim, claimKey, type Fact } from '../../../../lib/core/model/fact';
import { CandidateId, EvidenceId, FactId, InteractionId, Instant, PersonId } from '../../../../lib/core/model/ids';
import type { Interaction } from '../../../../lib/core/model/interaction';
import { Handle } from '../../../../lib/core/model/handle';
import { Day, LocalTime, When } from '../../../../lib/core/model/when';
import { buildCard, type Card } from '../../../../lib/core/people/card';
import { zoneClaim } from '../../../../lib/core/people/zones';

const TODAY = Day.parse('2031-05-20');
const ines = PersonId.parse('ines');
const person = {
  id: ines,
  name: 'Inês Marques',
  role: '',
  accountId: null,
  handles: [Handle.parse('email:ines@atlantida.example')],
  createdAt: Instant.parse(1),
  deletedAt: null,
};

const says = (
  category: 'food_drink' | 'dietary' | 'communication' | 'sport',
  polarity: 'like' | 'avoid' | 'fact',
  value: string,
): Claim => ({
  type: 'preference',
  category,
  polarity,
  subject: 'sender',
  value,
});

let made = 0;
function fact(claim: Claim, given: Partial<Fact> = {}): Fact {
  made += 1;
  return {
    id: FactId.parse(`f${made}`),
    personId: ines,
    claimKey: claimKey(ines, claim),
    claim,
    provenance: 'told',
    certainty: 'stated',
    sensitivity: 'ordinary',
    evidence: [],
    observedAt: Day.parse('2031-02-20'),
    confirmedAt: null,
    keepUntil: null,
    supersededBy: null,
    state: claim.type === 'signal' ? 'open' : null,
    createdAt: Instant.parse(made),
    deletedAt: null,
    ...given,
  };
}

const evidence = (threadId: string, sentAt: string): Evidence => ({
  id: EvidenceId.parse(`e${threadId}${sentAt}`),
  quote: 'words',
  prefix: '',
  suffix: '',
  author: 'ines@atlantida.example',
  mailbox: 'ruth@keepsake.example',
  threadId,
  messageId: 'm',
  sentAt: LocalTime.parse(sentAt),
});

function candidate(claim: Claim, threadId: string, sentAt: string, given: Partial<Candidate> = {}): Candidate {
  made += 1;
  return {
    id: CandidateId.parse(`c${made}`),
    personId: ines,
    claimKey: claimKey(ines, claim),
    claim,
    evidence: evidence(threadId, sentAt),
    provenance: 'told',
    certainty: 'stated',
    sensitivity: 'ordinary',
    rule: 'a-rule',
    state: 'proposed',
    foundAt: Instant.parse(made),
    ...given,
  };
}

function touch(
  direction: Interaction['direction'],
  at: string | null,
  channel: Interaction['channel'] = 'email',
): Interaction {
  made += 1;
  return {
    id: InteractionId.parse(`i${made}`),
    personId: ines,
    channel,
    direction,
    at: at === null ? null : LocalTime.parse(at),
    mailbox: '',
    threadId: '',
    messageId: '',
    length: null,
    note: '',
    createdAt: Instant.parse(made),
    deletedAt: null,
  };
}

const card = (given: Partial<Parameters<typeof buildCard>[0]>): Card =>
  buildCard({
    quiet: new Set(),
    person,
    account: null,
    facts: [],
    candidates: [],
    interactions: [],
    today: TODAY,
    threadId: 't1',
    ...given,
  });
const values = (facts: readonly { readonly fact: Fact }[]): string[] => facts.map((one) => one.fact.claim.value);

describe('the card of a person', () => {
  it('is empty for somebody of whom nothing is known', () => {
    expect(card({})).toMatchObject({ zone: null, lastWrote: null, trouble: [], proposals: [], coming: [], groups: [] });
  });

  it('sets apart what must not be got wrong, the clock, trouble and thanks', () => {
    const facts = [
      fact(says('food_drink', 'like', 'cortado')),
      fact(says('food_drink', 'avoid', 'tripe')),
      fact(says('dietary', 'fact', 'vegetarian')),
      fact(says('communication', 'like', 'mail')),
      fact(zoneClaim('Europe/Lisbon')),
      fact({ type: 'signal', kind: 'complaint', subject: 'sender', value: 'broken pallets' }),
      fact({ type: 'signal', kind: 'praise', subject: 'sender', value: 'quick answer' }),
      fact({ type: 'signal', kind: 'frustration', subject: 'sender', value: 'old' }, { state: 'answered' }),
    ];
    const shown = card({ facts });
    expect(values(shown.mustNotGetWrong).toSorted()).toEqual(['mail', 'tripe', 'vegetarian']);
    expect(shown.zone).toBe('Europe/Lisbon');
    expect(values(shown.trouble)).toEqual(['broken pallets']);
    expect(values(shown.warmth)).toEqual(['quick answer']);
    expect(shown.groups.map(({ of, facts: inside }) => [of, inside.length])).toEqual([
      ['food_drink', 2],
      ['dietary', 1],
      ['communication', 1],
    ]);
  });

  it('leaves out what was deleted, replaced or is past its day, but keeps what was replaced readable', () => {
    const facts = [
      fact(says('sport', 'like', 'rowing'), { deletedAt: Instant.parse(9) }),
      fact(says('sport', 'like', 'running'), { supersededBy: FactId.parse('x') }),
      fact(says('sport', 'like', 'sailing'), { keepUntil: Day.parse('2031-05-19') }),
      fact(says('sport', 'like', 'chess'), { keepUntil: TODAY }),
    ];
    const shown = card({ facts });
    expect(shown.groups.flatMap((group) => values(group.facts))).toEqual(['chess']);
    expect(values(shown.replaced)).toEqual(['running']);
  });

  it('says how old a fact is, from when it was last confirmed', () => {
    const told = { observedAt: Day.parse('2028-01-01') };
    const facts = [
      fact(says('sport', 'like', 'rowing'), told),
      fact(says('sport', 'like', 'chess'), { ...told, confirmedAt: Day.parse('2031-05-01') }),
      fact(says('sport', 'like', 'golf'), { observedAt: null }),
    ];
    const ages = card({ facts }).groups.flatMap((group) =>
      group.facts.map((one) => [one.fact.claim.value, one.age?.key ?? null, one.old]),
    );
    expect(ages).toEqual([
      ['chess', 'age_days', false],
      ['rowing', 'age_years', true],
      ['golf', null, false],
    ]);
  });

  it('shows each claim that waits once, of the open thread first, beside what it contradicts', () => {
    const liked = fact(says('food_drink', 'like', 'cortado'));
    const noCoffee = says('food_drink', 'avoid', 'coffee');
    const candidates = [
      candidate(says('sport', 'like', 'chess'), 't2', '2031-05-19T10:00'),
      candidate(noCoffee, 't1', '2031-05-01T10:00'),
      candidate(noCoffee, 't2', '2031-05-02T10:00'),
      candidate(says('sport', 'like', 'golf'), 't1', '2031-05-20T10:00', { state: 'dismissed' }),
      candidate(says('dietary', 'avoid', 'nuts'), 't3', '2031-01-01T10:00', { sensitivity: 'special' }),
    ];
    const { proposals, groups } = card({ facts: [liked], candidates });
    expect(proposals.map((one) => [one.candidate.claim.value, one.candidates.length, one.tickable])).toEqual([
      ['coffee', 2, true],
      ['chess', 1, true],
      ['nuts', 1, false],
    ]);
    expect(proposals[0]?.candidate.evidence.threadId).toBe('t2');
    expect(proposals[0]?.contradicts.map(({ id }) => id)).toEqual([liked.id]);
    expect(groups[0]?.facts[0]?.contradictedBy.map(({ claimKey: key }) => key)).toEqual([proposals[0]?.claimKey]);
  });

  it('shows what was stated before what was implied, as sure as the surest finding, and ticks only what was stated', () => {
    const at = '2031-05-18T10:00';
    const golf = says('sport', 'like', 'golf');
    const candidates = [
      candidate(says('sport', 'like', 'archery'), 't1', at, { certainty: 'guessed' }),
      candidate(says('sport', 'like', 'boxing'), 't1', at, { certainty: 'implied' }),
      candidate(golf, 't1', at, { certainty: 'guessed' }),
      candidate(golf, 't2', '2031-05-01T10:00', { certainty: 'stated' }),
      candidate(says('dietary', 'avoid', 'no nuts'), 't1', at, { sensitivity: 'personal' }),
      candidate(says('sport', 'like', 'chess'), 't2', at),
    ];
    expect(
      card({ candidates }).proposals.map((one) => [one.candidate.claim.value, one.certainty, one.tickable]),
    ).toEqual([
      ['no nuts', 'stated', false],
      ['golf', 'stated', true],
      ['boxing', 'implied', false],
      ['archery', 'guessed', false],
      ['chess', 'stated', true],
    ]);
  });

  it('leaves out what a quiet rule found, unless another rule found it as well or it contradicts a fact', () => {
    const at = '2031-05-18T10:00';
    const golf = says('sport', 'like', 'golf');
    const candidates = [
      candidate(says('sport', 'like', 'chess'), 't1', at, { rule: 'sport' }),
      candidate(golf, 't1', at, { rule: 'sport' }),
      candidate(golf, 't2', at, { rule: 'scorer:sport' }),
      candidate(says('food_drink', 'avoid', 'coffee'), 't1', at, { rule: 'sport' }),
    ];
    const facts = [fact(says('food_drink', 'like', 'cortado'))];
    const { proposals } = card({ candidates, facts, quiet: new Set(['sport']) });
    expect(proposals.map((one) => one.candidate.claim.value).toSorted()).toEqual(['coffee', 'golf']);
  });

  it('lists what one mail says always in the same order, topic by topic', () => {
    const one = { foundAt: Instant.parse(1) };
    const candidates = [
      candidate(says('sport', 'like', 'swims'), 't1', '2031-05-18T10:00', one),
      candidate(says('food_drink', 'avoid', 'wine'), 't1', '2031-05-18T10:00', one),
      candidate(says('food_drink', 'avoid', 'coffee'), 't1', '2031-05-18T10:00', one),
    ];
    const orders = [candidates, candidates.toReversed()].map((found) =>
      card({ candidates: found }).proposals.map(({ candidate: { claim } }) => claim.value),
    );
    expect(orders).toEqual([
      ['coffee', 'wine', 'swims'],
      ['coffee', 'wine', 'swims'],
    ]);
  });

  it('lists what comes, the nearest first', () => {
    const facts = [
      fact({ type: 'moment', kind: 'birthday', subject: 'sender', value: '', date: When.parse('--06-03') }),
      fact({ type: 'moment', kind: 'move', subject: 'sender', value: 'to Porto', date: When.parse('2031-06-01') }),
      fact({ type: 'moment', kind: 'launch', subject: 'sender', value: '', date: When.parse('2030-06-01') }),
    ];
    expect(card({ facts }).coming.map(({ day, inDays }) => [day, inDays])).toEqual([
      ['2031-06-01', 12],
      ['2031-06-03', 14],
    ]);
  });

  it('proposes that a complaint was answered only when the user wrote or spoke after it', () => {
    const complaint = fact(
      { type: 'signal', kind: 'complaint', subject: 'sender', value: 'late' },
      { observedAt: Day.parse('2031-05-18'), evidence: [evidence('t1', '2031-05-18T10:00')] },
    );
    const isMaybe = (...interactions: Interaction[]): boolean | undefined =>
      card({ facts: [complaint], interactions }).trouble[0]?.maybeAnswered;
    expect(isMaybe()).toBe(false);
    expect(isMaybe(touch('out', '2031-05-18T09:00'), touch('in', '2031-05-19T09:00'), touch('out', null))).toBe(false);
    expect(isMaybe(touch('out', '2031-05-18T11:00'))).toBe(true);
    expect(isMaybe(touch('both', '2031-05-19T11:00', 'call'))).toBe(true);
    expect(isMaybe(touch('both', '2031-05-19T11:00', 'note'))).toBe(false);
  });

  it('knows when they last wrote, by mail and by them', () => {
    const interactions = [
      touch('out', '2031-05-20T10:00'),
      touch('in', '2031-05-18T10:00'),
      touch('in', '2031-05-01T10:00'),
      touch('in', null),
    ];
    expect(card({ interactions }).lastWrote).toEqual({ key: 'age_days', params: { count: 2 } });
  });
});
