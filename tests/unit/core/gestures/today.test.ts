// The few cards of a day: their order, who is shown, and how many wait.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAYBOOK, Playbook, moveFor } from '../../../../lib/core/gestures/playbook';
import { suggestionsFor } from '../../../../lib/core/gestures/suggest';
import type { Suggestion } from '../../../../lib/core/gestures/suggestion';
import { pickToday } from '../../../../lib/core/gestures/today';
import { PersonId } from '../../../../lib/core/model/ids';
import { initialSettings } from '../../../../lib/core/model/settings';
import { Day } from '../../../../lib/core/model/when';
import { detectors } from '../../../../lib/core/moments/detect';
import type { ExampleFact } from '../../../../lib/core/moments/detector';
import { INES, memoryIn } from '../moments/remembered';

const of = (name: string, ...facts: readonly ExampleFact[]): Suggestion[] =>
  suggestionsFor(memoryIn({ facts }, { ...INES, id: PersonId.parse(name), name }), {
    today: Day.parse('2026-03-17'),
    settings: initialSettings,
  });
const BIRTHDAY: ExampleFact = { kind: 'birthday', date: '--03-17' };
const CONCERT: ExampleFact = { kind: 'event', value: 'concert', date: '2026-03-18' };
const COMPLAINT: ExampleFact = { type: 'signal', kind: 'complaint', value: 'late', said: '2026-03-15' };
const LOSS: ExampleFact = { kind: 'bereavement', subject: 'their father', value: 'father died', said: '2026-03-13' };
const shown = (suggestions: readonly Suggestion[], limit = 5) =>
  pickToday(suggestions, limit).cards.map(({ personId, occurrence }) => `${personId} ${occurrence.detector}`);

describe('the cards of a day', () => {
  it('stand in the order of what matters most, and what is held behind', () => {
    expect(
      shown([...of('Ada', CONCERT), ...of('Bea', BIRTHDAY), ...of('Cleo', LOSS), ...of('Dora', BIRTHDAY, COMPLAINT)]),
    ).toEqual(['Dora trouble', 'Cleo loss', 'Bea birthday', 'Ada event', 'Dora birthday']);
  });

  it('show nobody twice unless there is trouble', () => {
    expect(shown(of('Ada', BIRTHDAY, CONCERT))).toEqual(['Ada birthday']);
  });

  it('are at most as many as the user wants; the rest is counted', () => {
    const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].flatMap((name) => of(name, BIRTHDAY));
    expect(pickToday(many, 5)).toMatchObject({ cards: { length: 5 }, waiting: 2 });
    expect(pickToday(many, 0)).toEqual({ cards: [], waiting: 7 });
    expect(pickToday([], 5)).toEqual({ cards: [], waiting: 0 });
  });

  it('do not depend on the order in which people were planned', () => {
    const all = [
      ...of('Ada', CONCERT),
      ...of('Bea', BIRTHDAY),
      ...of('Cleo', LOSS),
      ...of('Dora', BIRTHDAY, COMPLAINT),
      ...of('Eve', BIRTHDAY),
    ];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.integer({ min: 0, max: 6 }),
        (shuffled, limit) => {
          expect(shown(shuffled, limit)).toEqual(shown(all, limit));
        },
      ),
    );
  });
});

describe('the playbook', () => {
  it('ships ten lines that name every moment once, and reads what it wrote', () => {
    expect(PLAYBOOK.plays).toHaveLength(10);
    const named = PLAYBOOK.plays.flatMap(({ moments }) => moments);
    expect(new Set(named).size).toBe(named.length);
    expect([...named, 'promise', 'goal'].toSorted()).toEqual([...detectors.keys()].toSorted());
    expect(Playbook.parse(JSON.parse(JSON.stringify(PLAYBOOK)))).toEqual(PLAYBOOK);
  });

  it('suggests nothing for a moment that the user took out', () => {
    const plays = PLAYBOOK.plays.filter(({ id }) => id !== 'birthday');
    expect(moveFor({ version: 2, plays }, 'birthday', true).gesture).toBe('silence');
  });
});
