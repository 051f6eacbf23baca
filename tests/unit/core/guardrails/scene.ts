// Tables of situations, written in the words of the tools and read by their reader. Everybody here is made up.
import type { z } from 'zod';
import { expect, it } from 'vitest';
import { POLARITIES } from '../../../../lib/core/model/preference';
import { guardrails } from '../../../../lib/core/guardrails/check';
import type { Remark } from '../../../../lib/core/guardrails/guardrail';
import type { Situation } from '../../../../lib/core/guardrails/situation';
import { SituationRecord } from '../../../../scripts/tool/records';
import { situationOf } from '../../../../scripts/tool/situation';

type Written = z.input<typeof SituationRecord>;
type WrittenFact = NonNullable<Written['facts']>[number];

/** A situation with what does not matter left out; facts short or in full. */
export interface Scene extends Partial<Omit<Written, 'id' | 'facts' | 'person' | 'draft'>> {
  readonly person?: Partial<Written['person']>;
  readonly facts?: readonly (string | WrittenFact)[];
  /** A text, or the draft in full. */
  readonly draft?: string | Written['draft'];
}

/** A Tuesday morning in Chicago. */
const NOW = '2026-03-17T09:12:00-05:00';

let ids = 0;

/**
 * `<category> <polarity> <value>`, `moment <kind> <value>` or `signal <kind> <value>`; then `@subject`, `#date` and `~day on which it was said`.
 */
export function factRecord(short: string, change: Partial<WrittenFact> = {}): WrittenFact {
  const match = /^(\w+) (\w+) ?(.*?)(?: @([^#~]*?))?(?: #([^~\s]+))?(?: ~(\S+))?$/u.exec(short);
  if (match === null) throw new Error(`not a fact: ${short}`);
  const [, first = '', second = '', value = '', subject, date, observedAt] = match;
  ids += 1;
  const what: Partial<WrittenFact> =
    first === 'moment' || first === 'signal'
      ? { type: first, kind: second }
      : { type: 'preference', category: first, polarity: POLARITIES.find((one) => one === second) ?? 'fact' };
  return {
    id: `f${ids}`,
    type: 'preference',
    subject: subject ?? 'sender',
    value,
    date,
    provenance: 'told',
    observedAt: observedAt ?? '2026-03-03',
    ...what,
    ...change,
  };
}

/** The situation of a scene. */
export function sceneOf({ person, facts = [], draft, ...rest }: Scene): Situation {
  const record = SituationRecord.parse({
    id: 'scene',
    now: NOW,
    user: { name: 'Martin Kahl', company: 'Norvik' },
    ...rest,
    person: { name: 'Inês Marques', firstName: 'Inês', company: 'Tejo Foods', ...person },
    facts: facts.map((fact) => (typeof fact === 'string' ? factRecord(fact) : fact)),
    draft: typeof draft === 'string' ? { channel: 'email', text: draft } : draft,
  });
  return situationOf(record);
}

/** What one guardrail says of a scene. */
const remarksOf = (id: string, scene: Scene): readonly Remark[] => guardrails.get(id)?.check(sceneOf(scene)) ?? [];

export type Rows = readonly (readonly [what: string, scene: Scene])[];

/** Makes a test of every row. */
export function tables(id: string, speaks: Rows, quiet: Rows): void {
  it.each(speaks)('speaks: %s', (_, scene) => {
    expect(remarksOf(id, scene)).not.toEqual([]);
  });
  it.each(quiet)('stays quiet: %s', (_, scene) => {
    expect(remarksOf(id, scene)).toEqual([]);
  });
}
