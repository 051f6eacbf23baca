// Fictional people with a story, put straight into a memory: for tests of what is shown. Journeys never use this.
import { type Claim, claimKey, type Fact } from '../../lib/core/model/fact';
import { CandidateId, FactId, InteractionId } from '../../lib/core/model/ids';
import type { Candidate } from '../../lib/core/model/candidate';
import type { Evidence } from '../../lib/core/model/evidence';
import type { Interaction } from '../../lib/core/model/interaction';
import type { MomentKind } from '../../lib/core/model/moment';
import type { Person } from '../../lib/core/model/person';
import type { Polarity, PreferenceCategory } from '../../lib/core/model/preference';
import type { SignalKind } from '../../lib/core/model/signal';
import { Day, LocalTime, When } from '../../lib/core/model/when';
import { quoteEvidence } from '../../lib/core/model/evidence';
import { zoneClaim } from '../../lib/core/people/zones';
import { handleText } from '../../lib/core/model/handle';
import type { TestApp } from './app';
import { INES, USER } from './app';
import { aCandidate, aFact, anAccount, aPerson, aTouch } from './records';

/** The thread that is open in the tests; evidence of today stands in it. */
export const OPEN_THREAD = '18f0000000000001';

/** A preference of the person themselves. */
export const preference = (
  category: PreferenceCategory,
  polarity: Polarity,
  value: string,
  subject = 'sender',
): Claim => ({
  type: 'preference',
  category,
  polarity,
  value,
  subject,
});

/** A moment of the person themselves; `date` in one of the forms of When. */
const moment = (kind: MomentKind, value: string, date: string | null): Claim => ({
  type: 'moment',
  kind,
  value,
  subject: 'sender',
  date: date === null ? null : When.parse(date),
});

/** Words that a person wrote. `text` marks the quote with brackets: "I am [off coffee] now". */
export function words(
  person: Person,
  claim: Claim,
  text: string,
  day: string,
  threadId = '18e0000000000001',
): Evidence {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  const [author] = person.handles;
  return quoteEvidence(
    text.replace(/[[\]]/gu, ''),
    { start, end },
    {
      author: author === undefined ? '' : handleText(author),
      mailbox: USER,
      threadId,
      messageId: `${threadId.slice(0, 15)}9`,
      sentAt: LocalTime.parse(`${day}T10:30`),
    },
    claimKey(person.id, claim),
  );
}

/** A remembered fact with the words it comes from; '' when the user typed it. */
export function fact(person: Person, claim: Claim, text: string, day: string, more: Partial<Fact> = {}): Fact {
  const evidence = text === '' ? [] : [words(person, claim, text, day)];
  return {
    ...aFact(`fact-${claimKey(person.id, claim)}`, person, claim, ...evidence),
    id: FactId.parse(`fact-${claimKey(person.id, claim)}`),
    observedAt: Day.parse(day),
    ...more,
  };
}

/** An open signal. */
export const signal = (person: Person, kind: SignalKind, value: string, text: string, day: string): Fact =>
  fact(person, { type: 'signal', kind, value, subject: 'sender' }, text, day, { state: 'open' });

/** Something that waits, found in the open thread. */
export function proposal(person: Person, claim: Claim, text: string, more: Partial<Candidate> = {}): Candidate {
  const evidence = words(person, claim, text, '2031-05-12', OPEN_THREAD);
  return {
    ...aCandidate('candidate', person, claim, evidence),
    id: CandidateId.parse(`candidate-${evidence.id}`),
    ...more,
  };
}

/** A mail or a talk. */
export const touch = (person: Person, id: string, at: string, more: Partial<Interaction> = {}): Interaction => ({
  ...aTouch(id, person, at),
  id: InteractionId.parse(id),
  ...more,
});

/** What a memory holds of one person. */
export interface Story {
  readonly person: Person;
  readonly account: string;
  readonly facts: readonly Fact[];
  readonly candidates: readonly Candidate[];
  readonly interactions: readonly Interaction[];
}

/** Somebody with an address and nothing else. */
export const nobodyYet = (name: string, address: string): Story => ({
  person: aPerson(`person-${address}`, name, address),
  account: '',
  facts: [],
  candidates: [],
  interactions: [],
});

/** Inês: a complaint is open, coffee is off since the new mail, and much is known of her. Today is 14 May 2031. */
export function inesStory(): Story {
  const person = { ...aPerson('person-ines', INES.name, INES.address), role: 'Head of Operations' };
  return {
    person,
    account: 'Atlântida',
    facts: [
      fact(person, zoneClaim('Europe/Lisbon'), '', '2031-01-02'),
      fact(
        person,
        preference('food_drink', 'like', 'coffee, an oat-milk cortado'),
        'If you are ever in Lisbon, the cortado at Fábrica, [with oat milk], is my one luxury.',
        '2029-03-04',
      ),
      fact(
        person,
        preference('food_drink', 'avoid', 'peanuts'),
        'One thing for the dinner: I am [allergic to peanuts], the real kind.',
        '2030-11-20',
      ),
      fact(
        person,
        preference('family', 'fact', 'Twins, Tomás and Rita, start school'),
        'Mornings are busy, [the twins start school] this week.',
        '2031-02-10',
      ),
      fact(
        person,
        preference('sport', 'like', 'Runs the Lisbon half marathon'),
        'I am [running the half marathon] again in March.',
        '2030-12-09',
      ),
      fact(
        person,
        preference('gift', 'avoid', 'anything over 25 €'),
        'We may accept [nothing over 25 €], sorry.',
        '2030-05-10',
      ),
      fact(person, preference('communication', 'like', 'mail'), 'Please [mail me, do not call].', '2031-01-15'),
      fact(person, preference('communication', 'avoid', 'phone'), 'Please mail me, [do not call].', '2031-01-15'),
      fact(person, moment('birthday', '', '--05-26'), 'My birthday is [on 26 May], no fuss please.', '2030-05-28'),
      fact(
        person,
        moment('contract', 'Renewal, third year', '2031-06-30'),
        'The contract [ends on 30 June].',
        '2031-01-08',
      ),
      signal(
        person,
        'complaint',
        'two pallets arrived broken',
        'I am sorry to say that [two pallets arrived broken] on Monday.',
        '2031-05-12',
      ),
    ],
    candidates: [
      proposal(
        person,
        preference('food_drink', 'avoid', 'coffee'),
        'So happy to meet, though [my doctor has banned me from coffee], so tea for me.',
      ),
      proposal(
        person,
        moment('move', 'Moves to Porto', '2031-06-01'),
        'By the way, [we are moving to Porto on 1 June], boxes everywhere.',
      ),
      proposal(
        person,
        preference('travel_place', 'like', 'the Douro valley'),
        'We were [in the Douro again], as every spring.',
        { certainty: 'guessed' },
      ),
    ],
    interactions: [
      touch(person, 'touch-1', '2031-05-12T10:30'),
      touch(person, 'touch-2', '2031-05-02T16:00', { direction: 'out', length: 420 }),
      touch(person, 'touch-3', '2031-04-11T09:00', {
        channel: 'call',
        direction: 'both',
        note: 'about the new warehouse',
      }),
    ],
  };
}

/** Puts a story into the memory of a test. */
export async function tell(app: TestApp, story: Story): Promise<void> {
  const account = story.account === '' ? null : anAccount(`account-${story.person.id}`, story.account);
  const done = await app.memory.change(app.clock.command(), async (memory) => {
    if (account !== null) await memory.put('accounts', account);
    await memory.put('people', { ...story.person, accountId: account?.id ?? null });
    await memory.putAll('facts', story.facts);
    await memory.putAll('candidates', story.candidates);
    await memory.putAll('interactions', story.interactions);
  });
  if (!done.ok) throw new Error(`could not tell the story: ${done.error.type}`);
}
