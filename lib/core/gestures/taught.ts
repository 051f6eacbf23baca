// What decisions teach the next suggestion of their kind, for the same person: all of it stands on this one screen.
// 1. Who chose another gesture than the one suggested, and did it, is offered that gesture the next time.
// 2. "Not this" makes the next one of its kind count for less, each time again; what was done since takes that back.
// 3. "Never" ends it (model/gesture, isAside). Nothing is learnt from what was put off, nor from one person for another.
import { detectorOf, type Gesture, type GestureKind } from '../model/gesture';
import type { Move } from '../model/playbook';
import type { Sentence } from '../model/sentence';
import type { Occurrence } from '../moments/detector';
import { leadOf } from './playbook';

/** What was learnt. */
export interface Taught {
  /** How the user did it the last time that they chose themselves; null: they never did. */
  readonly way: Pick<Gesture, 'kind' | 'channel'> | null;
  /** By how much it counts: 1 or less. */
  readonly factor: number;
  /** What the card says of the way, and of what was left. */
  readonly chose: Sentence | null;
  readonly left: Sentence | null;
}

/** Nothing was decided yet. */
export const UNTAUGHT: Taught = { way: null, factor: 1, chose: null, left: null };

/** Each "not this" takes so much; three are as good as "never". */
const LESS = 0.7;
const MOST = 3;

/** `gestures`: what was decided for this person. */
export function taughtBy({ id, aliases = [], detector }: Occurrence, gestures: readonly Gesture[]): Taught {
  const lessons = gestures
    .filter((one) => one.deletedAt === null && one.at !== null && detectorOf(one.id) === detector)
    .filter((one) => one.id !== id && !aliases.includes(one.id))
    .toSorted((a, b) => ((a.at ?? '') < (b.at ?? '') ? 1 : -1));
  const own = lessons.find(({ state, edited }) => state === 'done' && edited != null);
  const since = lessons.findIndex(({ state }) => state === 'done');
  const left = lessons.slice(0, since === -1 ? undefined : since).filter(({ state }) => state === 'declined').length;
  return {
    way: own ?? null,
    factor: LESS ** Math.min(left, MOST),
    chose: own === undefined ? null : { key: CHOSE[own.kind] },
    left: left === 0 ? null : { key: 'today_taught_left', params: { count: left } },
  };
}

/** What the playbook says, in the way that the user chose. */
export const inTheirWay = (move: Move, way: Taught['way']): Move =>
  way === null
    ? move
    : {
        gesture: way.kind,
        channel: way.channel,
        leadDays: way.kind === move.gesture ? move.leadDays : leadOf(way.kind),
      };

const CHOSE = {
  note: 'today_taught_note',
  card: 'today_taught_card',
  call: 'today_taught_call',
  gift: 'today_taught_gift',
  experience: 'today_taught_experience',
  introduction: 'today_taught_introduction',
  article: 'today_taught_article',
  feature_help: 'today_taught_feature_help',
  credit: 'today_taught_credit',
  email: 'today_taught_email',
  escalate: 'today_taught_escalate',
  silence: 'today_taught_silence',
} as const satisfies Readonly<Record<GestureKind, Sentence['key']>>;
