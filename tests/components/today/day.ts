// A day with cards about fictional people, put straight into the plan: for tests of what Today shows.
import type { Suggestion } from '../../../lib/core/gestures/suggestion';
import type { Sentence } from '../../../lib/core/model/sentence';
import { Day } from '../../../lib/core/model/when';
import type { PlannedPerson } from '../../../lib/ports/memory';
import { startedApp, type TestApp, value } from '../../fakes/app';
import { fact, nobodyYet, preference, signal, tell } from '../../fakes/people';
import { aHold, aSuggestion } from '../../fakes/suggestions';

const TODAY = Day.parse('2031-05-14');

/** A sentence of the core, as it is worded: any text that is there already. */
const said = (words: string): Sentence => ({ key: 'claim_of', params: { subject: words, said: '' } });

export const ruth = nobodyYet('Ruth Okafor', 'ruth@lumina.example');
const jonas = nobodyYet('Jonas Thiel', 'jonas@elbmarine.example');
const tiago = nobodyYet('Tiago Reis', 'tiago@atlantida.example');

const loss = fact(
  ruth.person,
  preference('family', 'fact', 'lost her father'),
  'My [father died] on Friday.',
  '2031-05-10',
);
const sloop = fact(
  jonas.person,
  preference('hobby', 'like', 'restores a 1961 sloop'),
  'I still [restore my sloop of 1961].',
  '2031-03-02',
);
const dry = fact(jonas.person, preference('food_drink', 'avoid', 'alcohol'), '', '2031-03-02');
const broken = signal(
  tiago.person,
  'complaint',
  'two pallets arrived broken',
  'Sadly [two pallets arrived broken].',
  '2031-05-12',
);

export const jonasCard = aSuggestion(jonas.person, {
  gesture: 'card',
  channel: null,
  item: 'a sailing book',
  importance: 80,
  prepareBy: TODAY,
  on: Day.parse('2031-05-15'),
  facts: [sloop.id, dry.id],
});

/** Ruth grieves, Jonas turns forty tomorrow, Tiago waits for an answer. */
export const cards: readonly Suggestion[] = [
  aSuggestion(ruth.person, {
    detector: 'bereavement',
    gesture: 'call',
    channel: 'call',
    importance: 95,
    on: null,
    facts: [loss.id],
  }),
  jonasCard,
  aSuggestion(tiago.person, {
    detector: 'renewal',
    importance: 60,
    on: Day.parse('2031-06-23'),
    facts: [],
    holds: [aHold({ facts: [broken.id], sentence: { key: 'guard_open_trouble_first', params: { name: 'Tiago' } } })],
  }),
].map((card) => ({ ...card, why: said(`Because of ${card.occurrence.detector}`) }));

/** Writes a plan for today, as the background does. */
export async function plan(app: TestApp, suggestions: readonly Suggestion[], looking = false): Promise<void> {
  const state = await app.memory.planState();
  const { seq } = await app.memory.changedSince(null);
  const planned: PlannedPerson[] = [...Map.groupBy(suggestions, ({ personId }) => personId)].map(([personId, of]) => ({
    personId,
    day: app.clock.today(),
    suggestions: of,
  }));
  const to = { id: 'today', pass: 'pass', day: app.clock.today(), after: looking ? '' : null, seq } as const;
  value(await app.memory.keepPlan(state, to, planned));
}

/** The three in memory, with their cards planned. */
export async function aDay(): Promise<TestApp> {
  const app = await startedApp();
  await tell(app, { ...ruth, facts: [loss] });
  await tell(app, { ...jonas, account: 'Elbmarine', facts: [sloop, dry] });
  await tell(app, { ...tiago, facts: [broken] });
  await plan(app, cards);
  return app;
}
