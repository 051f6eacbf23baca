// Every state of the panel, each with its own memory and mail page: looked at by people in a gallery, and by axe in a test.
import { addPerson } from '../../lib/app/add-person';
import { changeSettings } from '../../lib/app/change-settings';
import { readMessage } from '../../lib/app/read-message';
import { FactId } from '../../lib/core/model/ids';
import type { View } from '../../components/data/mail-page';
import { INES, mail, newApp, startedApp, type TestApp, USER, value } from '../fakes/app';
import { fact, inesStory, nobodyYet, preference, proposal, signal, tell, touch, words } from '../fakes/people';
import { type PlayedPage, playedPage, TAB, view } from './panel-page';

/** One state: what is in memory and what the page beside shows. */
export interface PanelState {
  readonly app: TestApp;
  readonly page: PlayedPage;
}

const FRENCH = 'Bonjour Ruth, je vous remercie beaucoup pour votre message, nous sommes très contents de vous revoir.';
const RUTH = { name: 'Ruth Okafor', address: 'ruth.okafor@harbour.example' };

const started = async (first: View | null = view): Promise<PanelState> => ({
  app: await startedApp(),
  page: playedPage(first),
});

/** Somebody with a long name in another script, many facts and long words. */
function manyFacts(): ReturnType<typeof inesStory> {
  const name = 'د. عبد الرحمن بن محمد آل السعدي Wolfeschlegelsteinhausenbergerdorff-Montgomery';
  const base = nobodyYet(name, INES.address);
  const { person } = base;
  const categories = ['food_drink', 'hobby', 'music_media', 'work', 'goal'] as const;
  return {
    ...base,
    person: { ...person, role: 'Geschäftsführender Direktor für Unternehmensentwicklung und Partnerschaften' },
    account: 'شركة الاتحاد للتجارة والمقاولات',
    facts: Array.from({ length: 30 }, (_, index) =>
      fact(
        person,
        preference(
          categories[index % categories.length] ?? 'work',
          index % 3 === 0 ? 'like' : 'fact',
          index % 4 === 0
            ? `يحب القهوة العربية ${index}`
            : `the long-distance-railway-timetable collection number ${index}`,
        ),
        'وأنا [أحب القهوة العربية] كثيرا.',
        '2030-08-01',
      ),
    ),
  };
}

/** The states by name. */
export const panelStates: Readonly<Record<string, () => Promise<PanelState>>> = {
  full: async () => {
    const state = await started({
      ...view,
      collapsed: 4,
      people: [INES, RUTH, { name: '', address: 'warehouse@atlantida.example' }],
    });
    await tell(state.app, inesStory());
    return state;
  },
  sensitive: async () => {
    const state = await started();
    const story = inesStory();
    const special = proposal(
      story.person,
      preference('dietary', 'need', 'halal food'),
      'For Thursday: [I eat halal], anything from the sea is fine.',
      { sensitivity: 'special' },
    );
    await tell(state.app, { ...story, facts: story.facts.slice(0, 4), candidates: [special] });
    return state;
  },
  warning: async () => {
    const state = await started({ ...view, composeKey: 'box' });
    const story = inesStory();
    await tell(state.app, { ...story, candidates: [] });
    const avoided = preference('food_drink', 'avoid', 'coffee');
    await state.app.desk.put('findings', `${TAB}/box`, {
      composeKey: 'box',
      version: 1,
      findings: [
        {
          id: 'finding',
          matter: 'against-their-word:fact',
          words: 'coffee',
          personId: story.person.id,
          guardrail: 'against-their-word',
          severity: 'hold',
          span: { start: 0, end: 6 },
          sentence: { key: 'claim_avoid', params: { value: 'coffee' } },
          facts: [FactId.parse('fact')],
          evidence: words(story.person, avoided, 'Happy to meet, though I am [off coffee] since March.', '2031-03-03'),
        },
      ],
    });
    return state;
  },
  empty: async () => {
    const state = await started();
    value(await addPerson(state.app)({ command: state.app.clock.command(), ...INES }));
    return state;
  },
  many: async () => {
    const state = await started();
    await tell(state.app, manyFacts());
    return state;
  },
  warmth: async () => {
    const state = await started();
    const story = inesStory();
    await tell(state.app, {
      ...story,
      facts: [
        ...story.facts.slice(0, 3),
        signal(
          story.person,
          'gratitude',
          'the quick replacement',
          'Thank you for [the quick replacement].',
          '2031-05-01',
        ),
      ],
      candidates: [],
      interactions: [touch(story.person, 'touch', '2031-05-13T08:00')],
    });
    return state;
  },
  stranger: async () => {
    const state = await started();
    await state.app.desk.put('pending', `${INES.address}/${USER}/m`, {
      address: INES.address,
      name: INES.name,
      mailbox: USER,
      threadId: view.threadId,
      messageId: 'm',
      sentAt: null,
      at: 1,
      finds: [],
    });
    return state;
  },
  'not read': async () => {
    const state = await started();
    value(await addPerson(state.app)({ command: state.app.clock.command(), ...INES }));
    value(await readMessage(state.app)(mail(FRENCH)));
    return state;
  },
  'partly not read': async () => {
    const colleague = { name: 'Tom Ågren', address: 'tom@keepsake.example' };
    const state = await started({ ...view, loaded: 5, people: [INES, colleague] });
    await tell(state.app, { ...inesStory(), candidates: [] });
    const mails = [
      mail(FRENCH),
      mail(FRENCH),
      mail('I am out of the office until 3 June.', { subject: 'Automatic reply: Our next meeting' }),
      mail('I like the plan.', { sender: colleague }),
    ];
    for (const [index, message] of mails.entries()) {
      value(await readMessage(state.app)({ ...message, messageId: `18f000000000010${index}` }));
    }
    return state;
  },
  'only guesses': async () => {
    const state = await started();
    const story = inesStory();
    await tell(state.app, {
      ...story,
      candidates: story.candidates.map((one) => ({ ...one, certainty: 'guessed' as const })),
    });
    return state;
  },
  'without address': () => started({ ...view, people: [{ name: 'Somebody', address: '' }], focus: '' }),
  excluded: () =>
    started({
      ...view,
      people: [{ name: 'Payroll', address: 'payroll@atlantida.example' }],
      focus: 'payroll@atlantida.example',
    }),
  paused: async () => {
    const state = await started();
    const { app } = state;
    value(await changeSettings(app)({ command: app.clock.command(), change: { kind: 'pause', paused: true } }));
    return state;
  },
  'paused in a list': async () => {
    const state = await started({ ...view, threadId: '', people: [], focus: '' });
    const { app } = state;
    value(await changeSettings(app)({ command: app.clock.command(), change: { kind: 'pause', paused: true } }));
    return state;
  },
  'mailbox off': async () => {
    const state = await started({ ...view, mailbox: 'other@keepsake.example' });
    return state;
  },
  'no thread': () => started({ ...view, threadId: '', people: [], focus: '' }),
  'no page': () => started(null),
  manual: () => started({ ...view, health: 'manual', threadId: '', people: [], focus: '' }),
  dom: async () => {
    const state = await started({ ...view, health: 'dom' });
    await tell(state.app, { ...inesStory(), candidates: [] });
    return state;
  },
  'not started': async () => ({ app: newApp(), page: playedPage() }),
  selection: async () => {
    const state = await started();
    const story = inesStory();
    await tell(state.app, { ...story, candidates: [] });
    const claim = preference('travel_place', 'like', 'the night train to Madrid');
    await state.app.desk.put('selection', String(TAB), {
      author: INES,
      evidence: words(story.person, claim, 'I always take [the night train to Madrid], never the plane.', '2031-05-12'),
      suggestion: claim,
      sensitivity: 'ordinary',
      at: 1,
    });
    return state;
  },
};
