// The playbook: which gesture fits which moment, for the people of the short list and for all others. Data that the user edits; decides nothing else.
import { z } from 'zod';
import type { GestureKind } from '../model/gesture';
import { Move, type PlayEdit } from '../model/playbook';

const Play = z.object({
  id: z.string().min(1).max(40),
  /** Ids of detectors. */
  moments: z.array(z.string()),
  shortList: Move,
  others: Move,
});
/** One line of the playbook. */
export type Play = z.infer<typeof Play>;

export const Playbook = z.object({
  /** Counts up with every edit; a suggestion can say which one it followed. */
  version: z.number().int().positive(),
  plays: z.array(Play),
});
/** All lines; the first that names a moment counts. */
export type Playbook = z.infer<typeof Playbook>;

const move = (gesture: Move['gesture'], leadDays = 0, channel: Move['channel'] = null): Move => ({
  gesture,
  leadDays,
  channel,
});

const NOTE = move('note');
const CARD = move('card', 5);
const GIFT = move('gift', 8);
const CALL = move('call', 0, 'call');

/** The ten lines that Keepsake ships with. */
export const PLAYBOOK: Playbook = {
  version: 1,
  plays: [
    { id: 'birthday', moments: ['birthday'], shortList: CARD, others: NOTE },
    {
      id: 'anniversary',
      moments: ['work-anniversary', 'anniversary', 'contract-anniversary'],
      shortList: CARD,
      others: NOTE,
    },
    { id: 'family', moments: ['wedding', 'baby', 'graduation'], shortList: GIFT, others: CARD },
    { id: 'success', moments: ['new-job', 'award', 'launch', 'milestone'], shortList: CARD, others: NOTE },
    { id: 'on-the-way', moments: ['move', 'welcome-back', 'race-or-match', 'event'], shortList: NOTE, others: NOTE },
    { id: 'renewal', moments: ['renewal'], shortList: move('call', 30, 'call'), others: move('email', 30, 'email') },
    { id: 'trouble', moments: ['trouble', 'health-score'], shortList: CALL, others: CALL },
    { id: 'grief', moments: ['loss', 'illness'], shortList: CALL, others: CARD },
    { id: 'quiet', moments: ['silence', 'stale-fact'], shortList: CALL, others: NOTE },
    { id: 'no-occasion', moments: ['lagniappe'], shortList: move('gift'), others: NOTE },
  ],
};

/** What is shipped, with what the user changed. */
export function playbookOf(edits: readonly PlayEdit[] = []): Playbook {
  if (edits.length === 0) return PLAYBOOK;
  const changed = new Map(edits.map((edit) => [edit.id, edit]));
  return {
    version: edits.reduce((sum, edit) => sum + edit.edits, PLAYBOOK.version),
    plays: PLAYBOOK.plays.map((play) => {
      const { shortList, others } = changed.get(play.id) ?? { shortList: null, others: null };
      return { ...play, shortList: shortList ?? play.shortList, others: others ?? play.others };
    }),
  };
}

/** Working days that a gesture needs where nobody says how many: what goes by post takes its time. */
export const leadOf = (gesture: GestureKind): number => (gesture === 'card' ? 5 : gesture === 'gift' ? 8 : 0);

/** What is no matter of choice: a promise is kept, and what helps with a goal is passed on. */
export const byMail = (gesture: Move['gesture']): Move => move(gesture, 0, 'email');

/** What to do about a moment; nothing where no line names it. `detector`: its id. */
export function moveFor({ plays }: Playbook, detector: string, shortList: boolean): Move {
  const play = plays.find(({ moments }) => moments.includes(detector));
  if (play === undefined) return move('silence');
  return shortList ? play.shortList : play.others;
}
