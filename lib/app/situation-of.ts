// What the guardrails may know of one recipient, from the memory. Reads only what a judgement needs; keeps nothing.
import { unpacked } from '../core/guardrails/similarity';
import type { Now, PastGesture, SentText, Situation, Touch } from '../core/guardrails/situation';
import type { Gesture } from '../core/model/gesture';
import type { PersonId } from '../core/model/ids';
import type { Interaction } from '../core/model/interaction';
import type { Person } from '../core/model/person';
import { freeAmount, type Settings } from '../core/model/settings';
import { daysBetween, dayOf } from '../core/model/when';
import { attributesOf } from '../core/people/attributes';
import type { Clock } from '../ports/clock';
import type { MemoryReads } from '../ports/memory';

/** Touches that are looked at, the latest first. */
const MOST_TOUCHES = 50;
/** Mails to others that are looked at, and for how long: more would be no longer lately. */
const MOST_SENT = 500;
const SENT_FOR = 30 * 86_400_000;
/** Days for which a mail of theirs waits for an answer. */
const WAITS = 30;

/** Everything the memory knows of a person that bears on what is about to be sent; the draft itself is the caller's. */
export async function situationOf(
  { memory, clock }: { readonly memory: MemoryReads; readonly clock: Clock },
  person: Person,
  settings: Settings,
): Promise<Situation> {
  const today = clock.today();
  const [facts, touches, gestures, sent, account] = await Promise.all([
    memory.factsOf(person.id),
    memory.interactionsOf(person.id, MOST_TOUCHES),
    memory.gesturesOf(person.id),
    memory.sentSince(clock.now() - SENT_FOR, MOST_SENT),
    person.accountId === null ? undefined : memory.get('accounts', person.accountId),
  ]);
  const now = nowOf(clock);
  const interactions = touches.flatMap(touchOf);
  const last = touches.find(({ channel, at }) => channel === 'email' && at !== null);
  // Who had the last word is answered; what they wrote is not kept, that they wrote is.
  const answers =
    last !== undefined && last.direction === 'in' && last.at !== null && daysBetween(dayOf(last.at), today) <= WAITS;
  return {
    person,
    about: attributesOf(person, account ?? null),
    facts,
    today,
    now,
    user: { name: settings.userName === '' ? undefined : settings.userName, free: freeAmount(settings) },
    interactions,
    sent: sentTo(sent, person.id),
    past: gestures.flatMap(pastOf),
    thread: answers && last.at !== null ? [{ from: 'them', at: { local: last.at }, text: '' }] : [],
  };
}

/** Now, with the minutes by which the user's clock is ahead of UTC. */
export function nowOf(clock: Clock): Now {
  const instant = clock.now();
  const shown = Date.parse(`${clock.localTime()}Z`);
  return { instant, offset: Math.round((shown - Math.floor(instant / 60_000) * 60_000) / 60_000) };
}

const touchOf = ({ at, direction, channel, note }: Interaction): Touch[] =>
  at === null || channel === 'note' ? [] : [{ at: { local: at }, direction, channel, signals: [], text: note }];

/** What went to others, one entry for each mail: the same mail to five people at once is no copied one. */
function sentTo(sent: readonly Interaction[], person: PersonId): SentText[] {
  const mails = new Map<string, SentText>();
  for (const { personId, threadId, createdAt, at, signature } of sent)
    if (personId !== person && signature !== undefined)
      mails.set(`${createdAt} ${threadId}`, {
        to: personId,
        at: at === null ? null : { local: at },
        text: '',
        signature: unpacked(signature),
      });
  return [...mails.values()];
}

/** What was done for them; what was only thought of, or left on purpose, is nothing that they got. */
const pastOf = ({ state, kind, item, cost, at }: Gesture): PastGesture[] =>
  state !== 'done' || at === null || kind === 'silence' ? [] : [{ kind, item, cost, at: { local: at } }];
