// The user sent a mail: for everybody in memory it becomes a touch, without its text, of which only the signature for comparing is kept, and how much
// of a draft is in it. What was promised in it is proposed with its sentence.
import { keptShare } from '../core/drafting/kept-share';
import { packed, signatureOf } from '../core/guardrails/similarity';
import { digest } from '../core/model/digest';
import { emailHandle, handleText } from '../core/model/handle';
import { CommandId, InteractionId, type PersonId } from '../core/model/ids';
import type { Interaction } from '../core/model/interaction';
import type { HostPerson } from '../core/model/message';
import { type Result, ok } from '../core/model/result';
import { dayOf, daysBetween } from '../core/model/when';
import { unreadReason } from '../core/people/sender-class';
import type { DraftOnDesk } from '../ports/desk';
import type { MemoryFailure, MemoryWrites } from '../ports/memory';
import type { AppDeps } from './deps';
import { settleSent } from './settle-questions';
import { takePromises } from './take-promises';

/** What the page says about a mail that left. */
export interface SentMail {
  readonly mailbox: string;
  readonly threadId: string;
  readonly recipients: readonly HostPerson[];
  /** Characters. */
  readonly length: number;
  /** Its beginning; read once and not kept. */
  readonly text: string;
  readonly commandId: string;
  /** The draft that was put into it, if there was one. */
  readonly draft?: Pick<DraftOnDesk, 'text' | 'personId'> | null;
}

/** How many people in memory it went to; 0 before Start, for an account that is off, and while paused. */
export const recordSent =
  ({ memory, clock }: Pick<AppDeps, 'memory' | 'clock'>) =>
  async (sent: SentMail): Promise<Result<number, MemoryFailure>> => {
    // The sender is the mailbox itself: 'own' is what may be recorded, anything else stands in the way.
    const settings = await memory.settings();
    if (unreadReason(settings, sent.mailbox, sent.mailbox) !== 'own') return ok(0);
    const command = { id: CommandId.parse(digest('sent', sent.commandId)), at: clock.now() };
    const signature = packed(signatureOf(sent.text));
    const handles = new Set(sent.recipients.flatMap(({ address }) => emailHandle(address) ?? []));
    const changed = await memory.change(command, async (writes) => {
      const people = new Set<PersonId>();
      for (const handle of handles) {
        const person = await writes.personByHandle(handle);
        if (person === undefined || people.has(person.id)) continue;
        people.add(person.id);
        await writes.put('interactions', {
          id: InteractionId.parse(digest('sent', sent.commandId, person.id)),
          personId: person.id,
          channel: 'email',
          direction: 'out',
          at: clock.localTime(),
          mailbox: sent.mailbox,
          threadId: sent.threadId,
          messageId: '',
          length: sent.length,
          signature,
          ...(sent.draft?.personId === person.id ? { draftKept: keptShare(sent.draft.text, sent.text) } : {}),
          note: '',
          createdAt: command.at,
          deletedAt: null,
        });
        await settleSent(writes, person.id, sent, clock.today());
      }
      // Promised to several, it is nobody's in particular; of what is written to a lawyer nothing is proposed either.
      const [only] = people;
      const isRead = [...handles].every((handle) => unreadReason(settings, sent.mailbox, handleText(handle)) === null);
      if (only !== undefined && handles.size === 1 && isRead)
        await takePromises(writes, { ...sent, at: clock.localTime() }, { person: only, command, today: clock.today() });
      return people.size;
    });
    if (!changed.ok) return changed;
    return ok(changed.value.repeated ? 0 : changed.value.value);
  };

/** How far back a mail that was seen leaving is looked for when it turns up in its thread. */
const RECENT = 50;

/**
 * Stores the touch of a sent mail that was read in its thread. When it was recorded as it left (then Gmail had no id for it yet) that record
 * learns its ids instead: one mail is one touch.
 */
export async function meetSent(memory: MemoryWrites, touch: Interaction): Promise<void> {
  const recent = await memory.interactionsOf(touch.personId, RECENT);
  const recorded = recent.find((other) => isSameMail(other, touch));
  if (recorded === undefined) {
    await memory.put('interactions', touch);
    return;
  }
  await memory.patch('interactions', recorded.id, {
    threadId: touch.threadId,
    messageId: touch.messageId,
    at: touch.at ?? recorded.at,
  });
}

const isSameMail = (recorded: Interaction, touch: Interaction): boolean =>
  recorded.channel === 'email' &&
  recorded.direction === 'out' &&
  recorded.messageId === '' &&
  recorded.mailbox === touch.mailbox &&
  (recorded.threadId === touch.threadId || recorded.threadId === '') &&
  (recorded.at === null || touch.at === null || Math.abs(daysBetween(dayOf(recorded.at), dayOf(touch.at))) <= 1);
