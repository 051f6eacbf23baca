// What the bench asks of the board of guardrails: a made-up draft, facts and sent mails of any number. Bundled as a release is, and run by plain Node.
import { checkDraft } from '../../lib/core/guardrails/check';
import { packed, signatureOf, unpacked } from '../../lib/core/guardrails/similarity';
import type { SentText, Situation } from '../../lib/core/guardrails/situation';
import { claimKey, type Claim, type Fact } from '../../lib/core/model/fact';
import { FactId, Instant, PersonId } from '../../lib/core/model/ids';
import type { Person } from '../../lib/core/model/person';
import { addDays, makeDay } from '../../lib/core/model/when';

const TODAY = makeDay(2026, 3, 17);
const HEAD = 'Hi Ada,\n\nthank you for the notes from Tuesday, they were a great help to all of us here.\n\n';
const SENTENCES = [
  'The new crane arrives in the second week of May and the crew is being trained this month.',
  'Shall we look at the berth plan together over a coffee on Thursday at eight in the morning?',
  'I have asked the yard for two more quotes, and both of them came back below what we had feared.',
  'Your remark about the tide tables was right: we now print them a week earlier.',
  'How is your daughter getting on with the cello, and did the concert go well?',
  'If you like, I can ring you tomorrow or we walk through the figures by mail, whatever suits you.',
  'The insurance wants photographs of the quay before and after, which Ben will take on Monday.',
  'We could celebrate the opening with a dinner at the steak house by the harbour.',
  'Nothing else has changed since last week, and the budget stands as we agreed.',
  'Please let me know whether the colours of the plan can be told apart when it is printed.',
];
const SUBJECTS = ['sender', 'their daughter', 'sender', 'their wife', 'sender'];
const VALUES = [
  'coffee',
  'calls before ten',
  'vegetarian',
  'sailing on the lake',
  'the cello',
  'flowers with a strong scent',
  'early mornings',
  'old maps of harbours',
  'a dog called Pilot',
  'long walks in the dunes',
];

const SORTS = [
  'old',
  'small',
  'French',
  'wooden',
  'loud',
  'early',
  'wild',
  'blue',
  'second-hand',
  'home-made',
  'Nordic',
];
const THINGS =
  'saxophones, pottery, mountain huts, crime novels, rowing boats, tomatoes, chess clubs, tandems, poems, steam trains, kites, mosaics, choirs, beehives, lamps, stamps, lighthouses, quilts, marathons, gardens, comics, violins, bread, rivers, parrots, maps, caves, tango, ferries, clocks'.split(
    ', ',
  );

/** Words, as many as were asked for. */
export function makeDraft(words: number, turn: number): string {
  const text: string[] = [];
  let count = HEAD.split(/\s+/u).length;
  for (let at = turn; count < words; at++) {
    const sentence = SENTENCES[at % SENTENCES.length] ?? '';
    text.push(sentence);
    count += sentence.split(' ').length;
  }
  return `${HEAD}${text.join(' ')} Number ${turn}.\n\nRuth`;
}

function factOf(index: number, personId: PersonId): Fact {
  // A few speak of what the draft speaks of, as in a life; the rest is of all sorts.
  const value =
    index < VALUES.length
      ? (VALUES[index] ?? '')
      : `${SORTS[index % SORTS.length] ?? ''} ${THINGS[(index * 7) % THINGS.length] ?? ''} in ${1900 + index}`;
  const subject = SUBJECTS[index % SUBJECTS.length] ?? 'sender';
  const claim: Claim =
    index % 7 === 6
      ? { type: 'moment', kind: 'birthday', subject, value: '', date: null }
      : {
          type: 'preference',
          category: index % 3 === 0 ? 'food_drink' : index % 3 === 1 ? 'communication' : 'hobby',
          polarity: index % 4 === 0 ? 'avoid' : 'like',
          subject,
          value,
        };
  return {
    id: FactId.parse(`f${index}`),
    personId,
    claim,
    claimKey: claimKey(personId, claim),
    provenance: 'told',
    sensitivity: 'ordinary',
    certainty: 'stated',
    state: null,
    evidence: [],
    observedAt: addDays(TODAY, -(index % 900)),
    confirmedAt: null,
    keepUntil: null,
    supersededBy: null,
    createdAt: Instant.parse(1),
    deletedAt: null,
  };
}

/** Texts of mails as they are kept: their signatures, made once when they were sent. */
export const makeSent = (count: number): SentText[] =>
  Array.from({ length: count }, (_, index) => ({
    to: `person ${index}`,
    at: { day: addDays(TODAY, -(index % 30)) },
    text: '',
    signature: unpacked(packed(signatureOf(`${makeDraft(60, index)} ${SENTENCES[(index * 7) % 10] ?? ''} ${index}`))),
  }));

/** A situation as it comes from the store: every fact a new object. */
export function makeSituation(sizes: {
  readonly words: number;
  readonly facts: number;
  readonly sent: readonly SentText[];
  readonly turn: number;
}): Situation {
  const id = PersonId.parse('p1');
  const person: Person = {
    id,
    name: 'Ada Birch',
    role: '',
    accountId: null,
    handles: [],
    createdAt: Instant.parse(1),
    deletedAt: null,
  };
  return {
    person,
    facts: Array.from({ length: sizes.facts }, (_, index) => factOf(index, id)),
    today: TODAY,
    now: { instant: Date.UTC(2026, 2, 17, 9), offset: 0 },
    user: { name: 'Ruth' },
    interactions: [],
    sent: sizes.sent,
    past: [],
    draft: { text: makeDraft(sizes.words, sizes.turn) },
  };
}

/** How many findings there are. */
export const findingsIn = (situation: Situation): number => checkDraft(situation).length;
