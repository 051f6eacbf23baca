// Reads one message that the page has loaded. Refuses before Start, while paused, and for senders that are not to be read.
// For somebody in memory candidates, signals and the touch are stored in one change; for anybody else they lie on the desk.
import { digest } from '../core/model/digest';
import { emailHandle, handleText, type Handle } from '../core/model/handle';
import { CommandId } from '../core/model/ids';
import type { HostMessage } from '../core/model/message';
import type { Person } from '../core/model/person';
import { type Result, ok } from '../core/model/result';
import type { Settings } from '../core/model/settings';
import type { Signed } from '../core/people/signature';
import { type UnreadReason, unreadReason } from '../core/people/sender-class';
import type { Command } from '../ports/clock';
import type { PendingFind, PendingMessage } from '../ports/desk';
import type { MemoryFailure, MemoryWrites } from '../ports/memory';
import type { AppDeps } from './deps';
import { EXTRACTOR_VERSION, findsIn, type MailRead, whyUnread } from './finds-in';
import { byContent, bySender, noteUnread } from './note-unread';
import { meetSent } from './record-sent';
import { settleAnswers } from './settle-questions';
import { mailInteraction, takeFinds } from './take-finds';

/** `remembered`: into memory · `desk`: sender is not in memory · `again`: was read before · `sent`: the user's own · `left`: not read, and why. */
export type ReadOutcome =
  | { readonly outcome: 'remembered' | 'desk'; readonly proposals: number }
  | { readonly outcome: 'again' | 'sent' }
  | { readonly outcome: 'left'; readonly why: UnreadReason | 'no-id' };

type Deps = Pick<AppDeps, 'memory' | 'clock' | 'desk'>;
type Reading = Promise<Result<ReadOutcome, MemoryFailure>>;

const left = (why: UnreadReason | 'no-id'): Result<ReadOutcome, never> => ok({ outcome: 'left', why });

/** Safe to repeat: the command's id is a digest of the message, the person and the extractor's version. */
export const readMessage =
  (deps: Deps) =>
  async (message: HostMessage): Reading => {
    const settings = await deps.memory.settings();
    const why = unreadReason(settings, message.mailbox, message.sender.address);
    if (why !== null && why !== 'own') {
      await noteUnread(deps, message, bySender(why));
      return left(why);
    }
    if (message.messageId === '') return left('no-id');
    if (why === 'own') return await readOwn(deps, message, settings);
    const handle = emailHandle(message.sender.address);
    if (handle === null) return left('no-address');
    const person = await deps.memory.personByHandle(handle);
    if (person === undefined && (await deps.memory.isForgotten(handle))) {
      await noteUnread(deps, message, bySender('forgotten'));
      return left('forgotten');
    }
    if (person !== undefined && (await wasRead(deps, message, person))) {
      await noteUnread(deps, message, byContent(whyUnread(message)));
      return ok({ outcome: 'again' });
    }
    const { finds, signed, text, unread } = await findsIn(message, handleText(handle));
    await noteUnread(deps, message, byContent(unread));
    if (person !== undefined) return await intoMemory(deps, message, person, { finds, signed, text });
    await ontoDesk(deps, message, handle, finds, { signed });
    // They may have been added while the mail was read: then the desk was looked at too early.
    const added = await deps.memory.personByHandle(handle);
    if (added !== undefined) return await intoMemory(deps, message, added, { finds, signed, text });
    return ok({ outcome: 'desk', proposals: finds.filter(({ claim }) => claim.type !== 'signal').length });
  };

const readingCommand = (deps: Deps, message: HostMessage, person: Person): Command => ({
  id: CommandId.parse(digest('read', message.mailbox, message.messageId, person.id, EXTRACTOR_VERSION)),
  at: deps.clock.now(),
});

/** Saves reading a mail again: the touch stands in memory and no rule has changed since. */
async function wasRead(deps: Deps, message: HostMessage, person: Person): Promise<boolean> {
  return (await deps.memory.journalOf(readingCommand(deps, message, person).id)).length > 0;
}

async function intoMemory(
  deps: Deps,
  message: HostMessage,
  person: Person,
  { finds, signed, text }: Pick<MailRead, 'finds' | 'signed' | 'text'>,
): Reading {
  const command = readingCommand(deps, message, person);
  const changed = await deps.memory.change(command, async (writes) => {
    const taking = { person: person.id, command, today: deps.clock.today() };
    // Added before their first mail was read: who they are stands in it. Later an empty role is the user's own choice.
    const isFirst = (await writes.interactionsOf(person.id, 1)).length === 0;
    if (isFirst && person.role === '' && signed.role !== '')
      await writes.patch('people', person.id, { role: signed.role });
    await writes.put('interactions', mailInteraction({ ...touchOf(message), direction: 'in' }, taking));
    await nameAccount(writes, person, signed);
    const answers = text === null ? [] : await settleAnswers(writes, person.id, message, text, finds);
    return await takeFinds(writes, [...finds, ...answers], taking);
  });
  if (!changed.ok) return changed;
  return ok(changed.value.repeated ? { outcome: 'again' } : { outcome: 'remembered', proposals: changed.value.value });
}

/** An organisation that is still called by its domain is called as its people sign. */
async function nameAccount(writes: MemoryWrites, { accountId }: Person, { organisation }: Signed): Promise<void> {
  const account = accountId === null || organisation === '' ? undefined : await writes.get('accounts', accountId);
  if (account?.domains.includes(account.name) === true)
    await writes.patch('accounts', account.id, { name: organisation });
}

const touchOf = (message: HostMessage) => ({
  at: message.sentAt,
  mailbox: message.mailbox,
  threadId: message.threadId,
  messageId: message.messageId,
  length: null,
});

async function ontoDesk(
  { desk, clock }: Deps,
  message: HostMessage,
  handle: Handle,
  finds: readonly PendingFind[],
  more: Pick<PendingMessage, 'sent' | 'signed'>,
): Promise<void> {
  const address = handleText(handle);
  const { mailbox, threadId, messageId, sentAt } = message;
  await desk.put('pending', `${address}/${mailbox}/${messageId}`, {
    address,
    name: more.sent === true ? '' : message.sender.name,
    mailbox,
    threadId,
    messageId,
    sentAt,
    ...more,
    finds,
    at: clock.now(),
  });
}

/** The user's own mail: a touch with everybody in memory it went to. Its words are not read. */
async function readOwn(deps: Deps, message: HostMessage, settings: Settings): Reading {
  const { sender } = message;
  // How the user calls themselves, to be proposed in Settings; kept on the desk only.
  if (sender.name !== '' && sender.address === message.mailbox)
    await deps.desk.put('mailbox', sender.address, { address: sender.address, name: sender.name });
  for (const { address } of message.recipients) {
    const handle = emailHandle(address);
    if (handle === null) continue;
    let person = await deps.memory.personByHandle(handle);
    if (person === undefined) {
      const isRead = unreadReason(settings, message.mailbox, address) === null;
      if (!isRead || (await deps.memory.isForgotten(handle))) continue;
      // Should they be added while the browser is open, or be added by now, it counts that they were answered.
      await ontoDesk(deps, message, handle, [], { sent: true });
      person = await deps.memory.personByHandle(handle);
      if (person === undefined) continue;
    }
    const command = readingCommand(deps, message, person);
    const changed = await deps.memory.change(command, (writes) =>
      meetSent(writes, mailInteraction({ ...touchOf(message), direction: 'out' }, { person: person.id, command })),
    );
    if (!changed.ok) return changed;
  }
  return ok({ outcome: 'sent' });
}
