// What was said in person, or on the phone, instead of being written: how it is kept among the gestures. Notes no talk: that one is known already.
import type { Gesture } from '../model/gesture';

/** A few words, said when they met; under a silence: that they did talk, and nobody says when and how. */
export const SAID_IN_PERSON = { kind: 'note', channel: 'meeting', item: '', cost: null } as const;

/** Whether a gesture was said, not written. */
export const wasSaidInPerson = ({ kind, channel }: Pick<Gesture, 'kind' | 'channel'>): boolean =>
  kind === SAID_IN_PERSON.kind && channel === SAID_IN_PERSON.channel;
