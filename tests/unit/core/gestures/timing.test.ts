// When a gesture is begun and when it arrives: on days on which people work where the person is.
import { expect, it } from 'vitest';
import { suggestionsFor } from '../../../../lib/core/gestures/suggest';
import { timingOf } from '../../../../lib/core/gestures/timing';
import { guardrails } from '../../../../lib/core/guardrails/check';
import { OccurrenceId } from '../../../../lib/core/model/ids';
import { initialSettings } from '../../../../lib/core/model/settings';
import { Day } from '../../../../lib/core/model/when';
import { zoneClaim } from '../../../../lib/core/people/zones';
import { aFact } from '../../../fakes/records';
import { sceneOf } from '../guardrails/scene';
import { INES, memoryIn } from '../moments/remembered';

/** A Thursday on which Portugal rests; it follows no simple rule. */
const FREE = Day.parse('2026-06-04');
const HOLIDAYS = new Set([FREE]);
const silence = {
  id: OccurrenceId.parse('silence:p1:rhythm:1'),
  detector: 'silence',
  personId: INES.id,
  on: null,
  from: FREE,
  until: null,
  weight: 45,
  facts: [],
  what: { key: 'moment_silence_unseen' },
} as const;

it('a call waits for the day after a public holiday of their country', () => {
  const arrives = (holidays?: ReadonlySet<string>): Day | undefined =>
    timingOf(silence, 'call', 0, { today: FREE, there: FREE, country: { code: 'PT', holidays } })?.arrives;
  expect(arrives()).toBe(FREE);
  expect(arrives(HOLIDAYS)).toBe('2026-06-05');
});

it('a call on a public holiday of their country is held', () => {
  const scene = sceneOf({
    person: { country: 'PT' },
    occasion: 'check_in',
    gesture: { kind: 'call', channel: 'call', when: `${FREE}T10:00:00+01:00` },
    now: '2026-06-02T10:00:00+01:00',
  });
  const held = (holidays?: ReadonlySet<string>): number =>
    guardrails.get('wrong-time')?.check({ ...scene, about: { ...scene.about, holidays } }).length ?? Number.NaN;
  expect([held(), held(HOLIDAYS)]).toEqual([0, 1]);
});

it('a card is begun a day earlier when a public holiday lies before its day', () => {
  const today = Day.parse('2026-05-27');
  const memory = memoryIn({ facts: [{ kind: 'birthday', date: '--06-05' }], shortList: true });
  const facts = [...memory.facts, aFact('zone', memory.person, zoneClaim('Europe/Lisbon'))];
  const prepareBy = (holidays?: ReadonlySet<string>): Day | null | undefined =>
    suggestionsFor(
      { ...memory, facts, about: { holidays } },
      { today, now: { instant: Date.parse(`${today}T09:00Z`), offset: 60 }, settings: initialSettings },
    )[0]?.prepareBy;
  expect([prepareBy(), prepareBy(HOLIDAYS)]).toEqual(['2026-05-29', '2026-05-28']);
});
