// What is said of each kind of moment before, on and after its day. Content, in English. Slots: {they} you, your daughter · {your} your, your
// daughter’s · {the} the, your daughter’s · {place} " to Porto" or nothing · {thing} "the Lisbon half marathon".
import type { MomentKind } from '../model/moment';

/** Sentences by time. `told`: the name that stands in "what you told me about …" when there is no date. */
interface ByTime {
  readonly ahead?: readonly string[];
  readonly now?: readonly string[];
  readonly just?: readonly string[];
  readonly told?: string;
}

/** What is said of one kind of moment. */
export interface MomentWords {
  readonly own: ByTime;
  /** When it is somebody else's; null: nothing is said then. */
  readonly other: ByTime | null;
  /** Spoken of only in the days around it. */
  readonly near?: true;
  /** Stands for {thing} when the value is no name; without it nothing is said then. */
  readonly fallback?: string;
}

/** For both, the person's own and somebody else's. */
const both = (words: ByTime): Pick<MomentWords, 'own' | 'other'> => ({ own: words, other: words });

const lovelyDay = (name: string): ByTime => ({
  ahead: [`I hope ${name} will be a lovely day.`],
  now: [`I hope ${name} is a lovely day.`],
  just: [`I hope ${name} was a lovely day.`],
  told: name,
});

/** null: never spoken of. Illness and loss belong into a call or a line by hand, a contract into business. */
export const MOMENT_WORDS: Readonly<Record<MomentKind, MomentWords | null>> = {
  birthday: {
    near: true,
    own: {
      ahead: ['I wish you a very good birthday in the days to come.'],
      now: ['Happy birthday!'],
      just: ['I hope you had a good birthday.'],
    },
    other: {
      ahead: ['I hope {they} will have a lovely birthday.'],
      now: ['Please wish {they} a happy birthday from me.'],
      just: ['I hope {they} had a lovely birthday.'],
    },
  },
  anniversary: {
    near: true,
    ...both({ now: ['Congratulations on {your} anniversary.'], just: ['Congratulations on {your} anniversary.'] }),
  },
  work_anniversary: {
    near: true,
    ...both({
      now: ['Congratulations on {your} work anniversary.'],
      just: ['Congratulations on {your} work anniversary.'],
    }),
  },
  trip: both({
    ahead: ['I wish {they} a good trip{place}.'],
    now: ['I hope {the} trip{place} is going well.'],
    just: ['I hope {the} trip{place} went well.'],
    told: '{your} trip{place}',
  }),
  out_of_office: { own: { just: ['Welcome back.'] }, other: null },
  move: both({
    ahead: ['I hope the preparations for {the} move{place} are going well.'],
    now: ['I hope {the} move{place} is going well.'],
    just: ['I hope {the} move{place} went well.'],
    told: '{your} move{place}',
  }),
  launch: {
    fallback: 'the launch',
    ...both({
      ahead: ['I hope the preparations for {thing} are going well.'],
      now: ['I hope {thing} is going well.'],
      just: ['I hope {thing} went well.'],
      told: '{thing}',
    }),
  },
  new_job: {
    own: {
      ahead: ['All the best for the start in your new role.'],
      now: ['I hope the new role has started well.'],
      just: ['I hope the new role has started well.'],
      told: 'your new role',
    },
    other: {
      ahead: ['I wish {they} all the best for the new role.'],
      just: ['I hope {your} new role has started well.'],
      told: '{your} new role',
    },
  },
  baby: {
    own: {
      ahead: ['I wish you and your family all the best for the weeks ahead.'],
      just: ['I hope you are all doing well with the new arrival.'],
    },
    other: null,
  },
  wedding: both(lovelyDay('{the} wedding')),
  graduation: both(lovelyDay('{your} graduation')),
  race_or_match: {
    fallback: 'the big day',
    own: {
      ahead: ['Good luck with {thing}.', 'I wish you all the best for {thing}.'],
      now: ['Good luck with {thing}.'],
      just: ['I hope {thing} went well.'],
      told: '{thing}',
    },
    other: {
      ahead: ['I wish {they} all the best for {thing}.'],
      now: ['I wish {they} all the best for {thing}.'],
      just: ['I hope {thing} went well for {they}.'],
    },
  },
  event: both({
    ahead: ['I hope {thing} goes well.'],
    now: ['I hope {thing} is going well.'],
    just: ['I hope {thing} went well.'],
    told: '{thing}',
  }),
  award: {
    fallback: 'the award',
    own: { now: ['Congratulations on {thing}.'], just: ['Congratulations on {thing}.'], told: '{thing}' },
    other: {
      now: ['Congratulations to {they} on {thing}.'],
      just: ['Congratulations to {they} on {thing}.'],
      told: '{thing}',
    },
  },
  milestone: both({
    now: ['Congratulations on {thing}.'],
    just: ['Congratulations on {thing}.'],
    ahead: ['I have not forgotten {thing}.'],
    told: '{thing}',
  }),
  contract: null,
  health: null,
  bereavement: null,
};
