// A machine that slept wakes up: what was due meanwhile stands in the ledger once, the plan is the one of a machine that never slept, and decisions hold.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decidedOf, decideGesture } from '../../../lib/app/decide-gesture';
import { ledger } from '../../../lib/app/ledger';
import { planToday } from '../../../lib/app/plan-today';
import { nowOf } from '../../../lib/app/situation-of';
import { suggestionsFor } from '../../../lib/core/gestures/suggest';
import type { Claim, Fact } from '../../../lib/core/model/fact';
import { addDays, When } from '../../../lib/core/model/when';
import { startedApp, type TestApp, value } from '../../fakes/app';
import { aFact, aPerson } from '../../fakes/records';
import { runs } from '../../fakes/runs';

const DAY = 24 * 60 * 60_000;
const people = ['Inês Marques', 'Jonas Thiel', 'Ruth Okafor'].map((name, n) =>
  aPerson(`p${n}`, name, `p${n}@people.example`),
);
const rest = (): Promise<void> => Promise.resolve();

/** What happens to one of them: what it is, how many days from the start, and whether it was told before. */
const anything = fc.record({
  who: fc.constantFrom(...people),
  kind: fc.constantFrom('birthday', 'launch', 'bereavement', 'race_or_match'),
  inDays: fc.integer({ min: -10, max: 50 }),
});
type Happens = typeof anything extends fc.Arbitrary<infer T> ? T : never;

function factOf(app: TestApp, { who, kind, inDays }: Happens, n: number): Fact {
  const on = addDays(app.clock.today(), inDays);
  const claim: Claim = {
    type: 'moment',
    kind,
    subject: kind === 'bereavement' ? 'their father' : 'sender',
    value: '',
    date: When.parse(kind === 'birthday' ? `--${on.slice(5)}` : on),
  };
  return { ...aFact(`f${n}`, who, claim), observedAt: addDays(app.clock.today(), -1) };
}

const plan = async (app: TestApp): Promise<void> => {
  const suggest: Parameters<typeof planToday>[0]['suggest'] = (memory, settings) =>
    suggestionsFor(memory, { today: app.clock.today(), now: nowOf(app.clock), settings });
  value(await planToday({ ...app, suggest, rest })());
};
const planned = async (app: TestApp) =>
  (await app.memory.planned()).toSorted((a, b) => (a.personId < b.personId ? -1 : 1));
const rows = async (app: TestApp) => value(await ledger({ ...app, rest })());

async function begun(happens: readonly Happens[]): Promise<TestApp> {
  const app = await startedApp();
  const facts = happens.map((one, n) => factOf(app, one, n));
  value(
    await app.memory.change(app.clock.command(), async (writes) => {
      await writes.putAll('people', people);
      await writes.putAll('facts', facts);
    }),
  );
  await plan(app);
  // The first card is done before anybody sleeps.
  const [first] = (await planned(app)).flatMap(({ suggestions }) => suggestions);
  if (first !== undefined)
    value(
      await decideGesture(app)({ command: app.clock.command(), about: decidedOf(first), decision: { kind: 'done' } }),
    );
  return app;
}

it('loses and doubles nothing while it sleeps', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anything, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 33 }),
      async (happens, days) => {
        const [awake, asleep] = await Promise.all([begun(happens), begun(happens)]);
        for (let day = 0; day < days; day++) {
          awake.clock.advance(DAY);
          await plan(awake);
        }
        asleep.clock.advance(days * DAY);
        await plan(asleep);
        await plan(asleep);
        expect(await planned(asleep)).toEqual(await planned(awake));
        expect(await rows(asleep)).toEqual(await rows(awake));
        const ids = (await rows(asleep)).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const cards = (await planned(asleep)).flatMap(({ suggestions }) => suggestions);
        const done = (await Promise.all(people.map(({ id }) => asleep.memory.gesturesOf(id)))).flat();
        expect(cards.filter(({ occurrence }) => done.some(({ id }) => id === occurrence.id))).toEqual([]);
      },
    ),
    runs(6),
  );
}, 300_000);

it('what went by unseen is missed, once; what is still good is a card', async () => {
  const [ines, jonas] = people;
  if (ines === undefined || jonas === undefined) throw new Error('nobody is there');
  const app = await begun([
    { who: ines, kind: 'birthday', inDays: 12 },
    { who: jonas, kind: 'birthday', inDays: 31 },
  ]);
  app.clock.advance(31 * DAY);
  await plan(app);
  expect((await planned(app)).map(({ personId, suggestions }) => [personId, suggestions.length])).toEqual([
    [jonas.id, 1],
  ]);
  expect((await rows(app)).map(({ person, end }) => [person.name, end])).toEqual([
    ['Jonas Thiel', 'open'],
    ['Inês Marques', 'missed'],
  ]);
});
