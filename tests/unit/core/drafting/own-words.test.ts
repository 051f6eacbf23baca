// No wording that drafts are made of is objected to by a guardrail: else it would be chance whether somebody gets a personal draft or a plain one.
import { describe, expect, it } from 'vitest';
import { draftFor } from '../../../../lib/core/drafting/draft';
import { DETAILS_EN } from '../../../../lib/core/drafting/lexicon/en-details';
import { OCCASIONS_EN } from '../../../../lib/core/drafting/lexicon/en-occasions';
import { checkDraft } from '../../../../lib/core/guardrails/check';
import { OCCASIONS } from '../../../../lib/core/guardrails/situation';
import { PersonId } from '../../../../lib/core/model/ids';
import { LocalTime } from '../../../../lib/core/model/when';
import { everyOf } from '../../../fakes/runs';
import { factOf, INES, TODAY } from '../guardrails/situation';
import { momentOf, VOICE } from './memory';

/** Something harmless for every slot. */
const FILLED: Readonly<Record<string, string>> = {
  thing: 'the cello',
  pastime: 'sailing',
  place: 'Porto',
  region: 'Porto',
  at: ' at Harbour Lane',
  city: 'Valencia',
  when: ' on Sunday',
  day: 'Sunday',
  years: 'five',
  treat: 'a good espresso',
  kin: 'your daughter',
  kins: "your daughter's",
  pet: 'Bello',
  news: 'the new role',
  role: 'head of sales',
  goal: 'the plan to open in Ghent',
  plan: 'open in Ghent',
  doing: 'opening in Ghent',
  team: 'the Rovers',
  times: 'on Fridays',
  hours: 'Fridays',
  trouble: 'the late delivery',
  grievance: 'the boxes were late',
  kindness: 'your help with the figures',
  praise: 'the kind words',
  promise: 'the figures',
  item: 'the article on ports',
  itemName: 'Juris Ozols',
  lost: 'the loss of your father',
  loss: 'your loss',
  illness: 'your knee operation',
  illNews: 'your news',
  readNews: 'your news',
  asked: 'what you asked',
  tellingMe: 'telling me',
  theirCompany: 'Harbour Lane',
  ourCompany: 'Northwind',
  renewalDay: '1 December',
  inWriting: 'in writing, as you prefer',
};
const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Every text that a wording with "<one|other>" may become. */
function choices(wording: string): readonly string[] {
  const found = /<([^<>]*)>/u.exec(wording);
  if (found === null) return [wording];
  const [whole, words = ''] = found;
  return words
    .split('|')
    .flatMap((word) => choices(wording.slice(0, found.index) + word + wording.slice(found.index + whole.length)));
}

const filled = (wording: string): string =>
  capital(
    wording
      .replaceAll(/\{\w+\|([^|{}]*)\|(?:[^{}]|\{\w+\})*\}/gu, '$1')
      .replaceAll(/\{(\w+)\}/gu, (slot, name: string) => FILLED[name] ?? capital(FILLED[small(name)] ?? slot)),
  );

const bodiesOf = ({ body }: (typeof OCCASIONS_EN)[keyof typeof OCCASIONS_EN]): readonly string[] =>
  body
    .flat()
    .flatMap((part) => (typeof part === 'string' ? [] : part.flatMap(({ say }) => say)))
    .filter((wording) => wording !== '');

/** What is held against a mail that says this, but that nothing is remembered which it could rest on. */
const heldAgainst = (body: string, at: string): string[] =>
  checkDraft(
    {
      person: INES,
      facts: [],
      today: TODAY,
      occasion: OCCASIONS.find((occasion) => occasion === at),
      draft: { text: `Hi Inês,\n\n${body}\n\nBest,\nMaya`, subject: '' },
    },
    ['unsupported-claim'],
  )
    .filter(({ severity, sentence }) => severity !== 'hint' && sentence.key !== 'guard_leftover_gap')
    .map(({ guardrail, sentence }) => `${body}: ${guardrail} ${sentence.key}`);

describe('no guardrail objects', () => {
  it.each(
    Object.entries(DETAILS_EN).flatMap(([topic, words]) =>
      Object.entries(words).map(([occasion, wordings]) => [topic, occasion, wordings] as const),
    ),
  )('to a remembered detail: %s, %s', (_, occasion, wordings) => {
    const said = wordings.flatMap(choices).map(filled);
    expect(said.join(' ')).not.toMatch(/[{}<>]/u);
    expect(said.flatMap((body) => heldAgainst(body, occasion))).toEqual([]);
  });

  it.each(Object.entries(OCCASIONS_EN))('to what is said at an occasion: %s', (occasion, words) => {
    const said = bodiesOf(words).flatMap(choices).map(filled);
    expect(said.join(' ')).not.toMatch(/[{}<>]/u);
    expect(said.flatMap((text) => heldAgainst(text, occasion))).toEqual([]);
  });
});

it.each(['birthday', 'anniversary', 'congratulation', 'welcome_back', 'check_in'] as const)(
  'no wording hides from met-today that they meet today: %s',
  (occasion) => {
    const meeting = {
      at: { local: LocalTime.parse(`${TODAY}T10:00`) },
      direction: 'both',
      channel: 'meeting',
      signals: [],
      text: '',
    } as const;
    const said = [
      ...bodiesOf(OCCASIONS_EN[occasion]),
      ...Object.values(DETAILS_EN).flatMap((words) => words[occasion] ?? []),
    ];
    const unheld = said
      .flatMap(choices)
      .map(filled)
      .filter((body) => {
        const draft = { text: `Hi Inês,\n\n${body}\n\nBest,\nMaya`, subject: '' };
        const situation = { person: INES, facts: [], today: TODAY, occasion, draft, interactions: [meeting] };
        return !checkDraft(situation, []).some(({ guardrail }) => guardrail === 'met-today');
      });
    expect(unheld).toEqual([]);
  },
);

it.each([
  ['an answer', undefined],
  ['a birthday', 'birthday'],
  ['thanks', 'thanks'],
  ['a check-in', 'check_in'],
] as const)('%s says what they love, whoever they are', (_, occasion) => {
  const people = Array.from({ length: 100 / everyOf(5) }, (__, at) => `person-${at}`);
  const plain = people.filter((id) => {
    const person = { ...INES, id: PersonId.parse(id) };
    const cello = { ...factOf('hobby like playing cello', {}, 1), personId: person.id };
    const birthday = { ...momentOf('birthday', '', '--06-10'), personId: person.id };
    const facts = occasion === 'birthday' ? [cello, birthday] : [cello];
    const thread = occasion === undefined ? [{ from: 'them' as const, at: null, text: '' }] : [];
    const { draft } = draftFor({
      situation: { person, facts, today: TODAY, occasion, thread },
      voice: VOICE,
    });
    return draft?.text.includes('cello') !== true;
  });
  expect(plain).toEqual([]);
});

it.each(['answer', 'condolence'] as const)('the father who died is named in %s, whoever they are', (occasion) => {
  const unnamed = Array.from({ length: 50 / everyOf(5) }, (__, at) => `person-${at}`).filter((id) => {
    const person = { ...INES, id: PersonId.parse(id) };
    const loss = { ...momentOf('bereavement', 'father died', TODAY), personId: person.id };
    const { draft } = draftFor({
      situation: {
        person,
        facts: [],
        today: TODAY,
        occasion: occasion === 'answer' ? undefined : occasion,
        thread: [{ from: 'them', at: null, text: 'My father passed away on Wednesday.' }],
      },
      voice: VOICE,
      heard: [loss],
    });
    return draft?.text.includes('your father') !== true;
  });
  expect(unnamed).toEqual([]);
});
