// Today's plan: made of everybody once a day, of whoever was changed at once, and never of what is gone.
import { beforeEach, describe, expect, it } from 'vitest';
import { planToday, type PlanDeps } from '../../../lib/app/plan-today';
import { forgetPerson } from '../../../lib/app/forget-person';
import type { Person } from '../../../lib/core/model/person';
import type { PersonMemory } from '../../../lib/core/moments/detector';
import { zoneClaim } from '../../../lib/core/people/zones';
import { newApp, startedApp, type TestApp, value } from '../../fakes/app';
import { aFact, aPerson, aTouch, liking } from '../../fakes/records';
import { aHold, aSuggestion } from '../../fakes/suggestions';

const DAY = 24 * 60 * 60_000;
const ines = aPerson('p1', 'Inês Marques', 'ines@atlantida.example');
const jonas = aPerson('p2', 'Jonas Thiel', 'jonas@elbmarine.example');

let app: TestApp;
let asked: string[];
let rests: number;

/** Plans with a core that suggests one card to everybody of whom anything is remembered. */
const plan = (given: Partial<PlanDeps> = {}) =>
  planToday({
    ...app,
    suggest: (memory: PersonMemory) => {
      asked.push(memory.person.name);
      return memory.facts.map((fact) => aSuggestion(memory.person, { source: fact.id }));
    },
    rest: async () => {
      rests += 1;
    },
    ...given,
  });

const add = async (...people: readonly Person[]): Promise<void> => {
  value(await app.memory.change(app.clock.command(), (writes) => writes.putAll('people', people)));
};
const learn = async (id: string, person: Person): Promise<void> => {
  const fact = aFact(id, person, liking(id));
  value(await app.memory.change(app.clock.command(), (writes) => writes.put('facts', fact)));
};
const plannedIds = async (): Promise<string[]> =>
  (await app.memory.planned()).flatMap(({ suggestions }) => suggestions.map(({ occurrence }) => occurrence.id));

const late: PlanDeps['suggest'] = ({ person }) => [aSuggestion(person, { item: 'as Inês Marques said' })];
/** Takes longer than a slice for everybody, and cannot do it for one. */
const slow: PlanDeps['suggest'] = ({ person }) => {
  app.clock.advance(10);
  if (person.id === ines.id) throw new Error('a bug');
  return [aSuggestion(person)];
};

beforeEach(async () => {
  app = await startedApp();
  asked = [];
  rests = 0;
  await add(ines, jonas);
  await learn('tea', ines);
});

describe('the plan', () => {
  it('is made with the public holidays of the country that somebody is in, where that is known', async () => {
    const zone = aFact('zone', ines, zoneClaim('Europe/Lisbon'));
    value(await app.memory.change(app.clock.command(), (writes) => writes.put('facts', zone)));
    const seen = new Map<string, ReadonlySet<string> | undefined>();
    const suggest: PlanDeps['suggest'] = ({ person, about }) => {
      seen.set(person.name, about?.holidays);
      return [];
    };
    value(await plan({ suggest, holidays: async (code) => new Set([code]) })());
    expect(seen).toEqual(
      new Map([
        ['Inês Marques', new Set(['PT'])],
        ['Jonas Thiel', undefined],
      ]),
    );
  });

  it('is made of everybody, and then only of whoever was changed', async () => {
    value(await plan()());
    expect(asked).toEqual(['Inês Marques', 'Jonas Thiel']);
    expect(await plannedIds()).toEqual(['birthday:p1:tea:2031']);
    value(await plan()());
    expect(asked).toHaveLength(2);
    await learn('boats', jonas);
    value(await plan()());
    expect(asked.slice(2)).toEqual(['Jonas Thiel']);
    expect(await plannedIds()).toEqual(['birthday:p1:tea:2031', 'birthday:p2:boats:2031']);
  });

  it('is made anew on another day, also when days were slept through, and after a change of the settings', async () => {
    value(await plan()());
    app.clock.advance(31 * DAY);
    value(await plan()());
    expect(asked).toHaveLength(4);
    expect((await app.memory.planned())[0]?.day).toBe('2031-06-14');
    const settings = await app.memory.settings();
    value(
      await app.memory.change(app.clock.command(), (writes) => writes.put('settings', { ...settings, todayLimit: 2 })),
    );
    value(await plan()());
    expect(asked).toHaveLength(6);
  });

  it('knows whom a touch, a decision, a deletion and its undoing concern', async () => {
    value(await plan()());
    const touched = app.clock.command();
    value(
      await app.memory.change(touched, (writes) => writes.put('interactions', aTouch('t1', jonas, '2031-05-14T08:00'))),
    );
    value(await plan()());
    value(await app.memory.undo(touched.id, app.clock.command()));
    value(await plan()());
    expect(asked.slice(2)).toEqual(['Jonas Thiel', 'Jonas Thiel']);
    const gone = app.clock.command();
    value(await app.memory.change(gone, (writes) => writes.patch('people', ines.id, { deletedAt: gone.at })));
    value(await plan()());
    expect(await plannedIds()).toEqual([]);
    value(await app.memory.undo(gone.id, app.clock.command()));
    value(await plan()());
    expect(await plannedIds()).toEqual(['birthday:p1:tea:2031']);
  });

  it('goes on where it was broken off', async () => {
    await add(...Array.from({ length: 50 }, (_, index) => aPerson(`q${index}`, `Person ${index}`)));
    const broken = { ...app.memory };
    let writes = 0;
    broken.keepPlan = async (...given) => {
      writes += 1;
      if (writes === 3) throw new Error('the worker died');
      return await app.memory.keepPlan(...given);
    };
    await expect(plan({ memory: broken })()).rejects.toThrow('the worker died');
    const before = asked.length;
    asked = [];
    value(await plan()());
    expect(before).toBe(40);
    expect(asked).toHaveLength(32);
    expect(new Set(asked).size).toBe(32);
  });

  it('keeps nothing of what was found before somebody was forgotten meanwhile', async () => {
    value(await plan()());
    await learn('boats', jonas);
    let hasForgotten = false;
    const racing = {
      ...app.memory,
      interactionsOf: async (...given: Parameters<typeof app.memory.interactionsOf>) => {
        if (!hasForgotten) value(await forgetPerson(app)({ command: app.clock.command(), person: ines.id }));
        hasForgotten = true;
        return await app.memory.interactionsOf(...given);
      },
    };
    const kept: boolean[] = [];
    const watched = {
      ...racing,
      keepPlan: async (...given: Parameters<typeof app.memory.keepPlan>) => {
        const written = await app.memory.keepPlan(...given);
        if (written.ok) kept.push(written.value);
        return written;
      },
    };
    value(await plan({ memory: watched, suggest: late })());
    expect(kept[0]).toBe(false);
    expect((await app.memory.planned()).map(({ personId }) => personId)).toEqual([jonas.id]);
  });

  it('holds no quotes and nothing that is not known, and goes with the person', async () => {
    const told = aHold({ evidence: null, facts: [aFact('tea', ines, liking('tea')).id] });
    value(await plan({ suggest: ({ person }) => [aSuggestion(person, { holds: [told], cost: undefined })] })());
    const [kept] = (await app.memory.plannedFor(ines.id))?.suggestions ?? [];
    expect(kept?.holds).toEqual([told]);
    expect(kept).not.toHaveProperty('cost');
    value(await forgetPerson(app)({ command: app.clock.command(), person: ines.id }));
    expect(await app.memory.plannedFor(ines.id)).toBeUndefined();
    expect(JSON.stringify(await app.memory.dump())).not.toContain('"p1"');
  });

  it('is of nobody before Start', async () => {
    app = newApp();
    value(await plan()());
    expect(asked).toEqual([]);
    expect(await app.memory.planState()).toBeUndefined();
  });

  it('lets others go first when it takes long, and is not stopped by one who cannot be planned', async () => {
    await expect(plan({ suggest: slow })()).rejects.toThrow('not everybody could be planned');
    expect(rests).toBe(2);
    expect(await plannedIds()).toEqual(['birthday:p2:f1:2031']);
    value(await plan({ suggest: slow })());
  });

  it('looks again, every hour, at whoever has a card', async () => {
    value(await plan()());
    value(await plan()({ afresh: true }));
    expect(asked.slice(2)).toEqual(['Inês Marques']);
  });
});
