// Memories of one fictional person for the tests of moments and gestures, written as short as their examples.
import type { ExampleFact, MomentExample, PersonMemory } from '../../../../lib/core/moments/detector';
import type { KnownFact } from '../../../../lib/core/guardrails/situation';
import type { Account } from '../../../../lib/core/model/account';
import { GESTURE_KINDS } from '../../../../lib/core/model/gesture';
import { AccountId, Instant, PersonId } from '../../../../lib/core/model/ids';
import type { Person } from '../../../../lib/core/model/person';
import { initialSettings, type Settings } from '../../../../lib/core/model/settings';
import { Day } from '../../../../lib/core/model/when';
import { FactRecord } from '../../../../scripts/tool/records';
import { factOf, timeOf } from '../../../../scripts/tool/situation';

export const INES: Person = {
  id: PersonId.parse('p1'),
  name: 'Inês Marques',
  role: '',
  accountId: null,
  handles: [],
  createdAt: Instant.parse(0),
  deletedAt: null,
};

/** A fact in the words of an example. */
function remembered(given: ExampleFact, index = 0, person: Person = INES): KnownFact {
  const { id = `f${index + 1}`, type = 'moment', kind, said = '2026-03-03', confirmed, ...rest } = given;
  const record = FactRecord.parse({
    id,
    type,
    ...(type === 'preference' ? { category: kind } : { kind }),
    observedAt: said,
    confirmedAt: confirmed,
    ...rest,
  });
  return factOf(record, person);
}

const accountOf = ({ account: { renewal, start } = {}, health = [] }: Partial<MomentExample>): Account => ({
  id: AccountId.parse('a1'),
  name: 'Tejo Foods',
  domains: [],
  contractStart: start === undefined ? null : Day.parse(start),
  contractEnd: renewal === undefined ? null : Day.parse(renewal),
  health: health.map(([day, score]) => ({ at: Day.parse(day), score, contributors: [], saidAt: Instant.parse(0) })),
  createdAt: Instant.parse(0),
  deletedAt: null,
});

/** The memory of an example. */
export function memoryIn(example: Partial<MomentExample>, person: Person = INES): PersonMemory {
  const { facts = [], account, touches = [], past = [] } = example;
  return {
    person,
    account: account === undefined && example.health === undefined ? null : accountOf(example),
    facts: facts.map((fact, k) => remembered(fact, k, person)),
    interactions: [],
    gestures: [],
    touches: touches.map(([at, direction, channel, text = '']) => ({
      at: timeOf(at),
      direction,
      channel,
      signals: [],
      text,
    })),
    past: past.map(([kind, at]) => ({
      kind: GESTURE_KINDS.find((one) => one === kind) ?? 'note',
      item: '',
      at: timeOf(at),
      cost: null,
    })),
    shortList: example.shortList,
    coveredSince: example.coveredSince === undefined ? undefined : Day.parse(example.coveredSince),
  };
}

/** The settings of an example: with its shelf. */
export const settingsIn = ({ shelf = [] }: Partial<MomentExample>): Settings => ({
  ...initialSettings,
  shelf: shelf.map((title, k) => ({ id: `s${k + 1}`, title, topics: [], kind: 'article' })),
});
