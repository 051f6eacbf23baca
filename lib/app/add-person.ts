// Takes somebody into memory, with their account and everything that waits for them on the desk, in one change that can be undone.
import { digest } from '../core/model/digest';
import { domainOf, emailHandle, handleText, type Handle } from '../core/model/handle';
import { claimKey } from '../core/model/fact';
import { AccountId, CommandId, PersonId } from '../core/model/ids';
import { type Failure, type Result, fail, ok } from '../core/model/result';
import { isFreeMail } from '../core/people/free-mail';
import type { Signed } from '../core/people/signature';
import type { Command } from '../ports/clock';
import type { PendingMessage } from '../ports/desk';
import type { MemoryFailure, MemoryWrites } from '../ports/memory';
import { decide } from './decide';
import type { AppDeps, Decision, Done } from './deps';
import { rememberClaim } from './remember-claim';
import { candidateIdOf, mailInteraction, takeFinds, type Taking } from './take-finds';

/** `remember`: ids of pending finds that the user accepts in the same step. */
export interface AddPersonInput extends Decision {
  readonly address: string;
  readonly name: string;
  readonly role?: string;
  readonly remember?: readonly string[];
}

/** Who was added, or was there already. */
export interface Added extends Done {
  readonly personId: PersonId;
  readonly existed: boolean;
}

/** Whom a command adds: the same command always adds the same person. */
export const personIdOf = (command: CommandId): PersonId => PersonId.parse(digest('person', command));

/** Whoever already has this address is returned as they are. Adding a forgotten address by hand starts from nothing. */
export const addPerson =
  ({ memory, clock, desk }: Pick<AppDeps, 'memory' | 'clock' | 'desk'>) =>
  async (
    input: AddPersonInput,
  ): Promise<Result<Added, MemoryFailure | Failure<'not-started' | 'not-an-address' | 'own-address'>>> => {
    const handle = emailHandle(input.address);
    if (handle === null) {
      return fail({
        type: 'not-an-address',
        sentence: { key: 'error_not_an_address', params: { text: input.address } },
      });
    }
    const address = handleText(handle);
    const settings = await memory.settings();
    if (settings.startedAt === null) return fail({ type: 'not-started', sentence: { key: 'error_not_started' } });
    if (settings.ownAddresses.includes(address)) {
      return fail({ type: 'own-address', sentence: { key: 'error_own_address', params: { address } } });
    }
    const { command } = input;
    const personId = personIdOf(command.id);
    const known = await memory.personByHandle(handle);
    if (known !== undefined) return ok({ commandId: command.id, personId: known.id, existed: known.id !== personId });
    // Read before the change: inside of it only the store may be awaited. The desk keeps them, so that undoing shows them again.
    const waiting = () => desk.list('pending', `${address}/`);
    const pending = await waiting();
    const bySent = pending.toSorted((a, b) => (b.sentAt ?? '').localeCompare(a.sentAt ?? ''));
    const newest = (what: keyof Signed): string =>
      bySent.flatMap(({ signed }) => (signed === undefined || signed[what] === '' ? [] : [signed[what]]))[0] ?? '';
    const unwanted = new Set((await desk.list('unwanted', `${address}/`)).map(({ findId }) => findId));
    const done = await decide(memory, command, async (writes) => {
      const taking: Taking = { person: personId, command, today: clock.today() };
      await writes.put('people', {
        id: personId,
        name: input.name.trim().slice(0, 300),
        role: (input.role ?? newest('role')).trim().slice(0, 300),
        accountId: await accountOf(writes, handle, newest('organisation'), taking),
        handles: [handle],
        createdAt: command.at,
        deletedAt: null,
      });
      for (const message of pending) await takeMessage(writes, message, { ...input, unwanted, taking });
      return ok(null);
    });
    if (!done.ok) return done;
    // What was read meanwhile lay on the desk too late for the change, and too early for its reader to know them. Should this fail, such a mail is
    // read when it is opened again.
    const late = (await waiting()).filter((message) => !pending.some((other) => isSameMail(message, other)));
    const second: Command = { id: CommandId.parse(digest('read meanwhile', command.id)), at: command.at };
    if (late.length > 0)
      await memory.change(second, async (writes) => {
        const taking: Taking = { person: personId, command: second, today: clock.today() };
        for (const message of late) await takeMessage(writes, message, { unwanted, taking });
      });
    return ok({ ...done.value, personId, existed: false });
  };

const isSameMail = (one: PendingMessage, other: PendingMessage): boolean =>
  one.mailbox === other.mailbox && one.messageId === other.messageId;

interface Deciding {
  readonly unwanted: ReadonlySet<string>;
  readonly remember?: readonly string[];
  readonly taking: Taking;
}

/** Moves one waiting message into memory: the touch, what it says, and what the user decided on it already. */
async function takeMessage(writes: MemoryWrites, message: PendingMessage, deciding: Deciding): Promise<void> {
  const { taking, unwanted, remember = [] } = deciding;
  const { mailbox, threadId, messageId, sentAt } = message;
  const touch = {
    mailbox,
    threadId,
    messageId,
    at: sentAt,
    direction: message.sent === true ? 'out' : 'in',
    length: null,
  } as const;
  await writes.put('interactions', mailInteraction(touch, taking));
  for (const find of message.finds) {
    if (!unwanted.has(find.id)) continue;
    const id = claimKey(taking.person, find.claim);
    await writes.put('suppressions', { id, personId: taking.person, at: taking.command.at });
  }
  await takeFinds(
    writes,
    message.finds.filter(({ id }) => !unwanted.has(id)),
    taking,
  );
  for (const find of message.finds) {
    if (!remember.includes(find.id)) continue;
    const candidate = await writes.get('candidates', candidateIdOf(find, taking.person));
    if (candidate?.state !== 'proposed') continue;
    await rememberClaim(
      writes,
      {
        person: taking.person,
        claim: find.claim,
        evidence: [],
        provenance: find.provenance,
        certainty: find.certainty,
        sensitivity: find.sensitivity,
        keepUntil: null,
        replaces: [],
        withoutQuote: false,
      },
      taking.command,
      taking.today,
    );
  }
}

/**
 * The account of an address: the one with its domain, a new one, or none for a free-mail address. `signed`: how a signature calls it; until
 * one does, it is called by its domain.
 */
async function accountOf(
  writes: MemoryWrites,
  handle: Handle,
  signed: string,
  { command }: Taking,
): Promise<AccountId | null> {
  const domain = domainOf(handleText(handle));
  if (isFreeMail(domain)) return null;
  const known = await writes.accountByDomain(domain);
  if (known !== undefined) {
    if (known.name === domain && signed !== '') await writes.patch('accounts', known.id, { name: signed });
    return known.id;
  }
  const id = AccountId.parse(digest('account', command.id));
  await writes.put('accounts', {
    id,
    name: signed === '' ? domain : signed,
    domains: [domain],
    contractStart: null,
    contractEnd: null,
    createdAt: command.at,
    deletedAt: null,
  });
  return id;
}
