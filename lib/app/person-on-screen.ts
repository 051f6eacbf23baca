// Gathers what the panel shows of one address or person. Reads only. Reads the memory first and the desk last, so that a live query sees all of
// the memory; changes of the desk are for its watch to tell.
import type { Account } from '../core/model/account';
import type { Candidate } from '../core/model/candidate';
import type { Fact } from '../core/model/fact';
import { emailHandle, handleText } from '../core/model/handle';
import type { PersonId } from '../core/model/ids';
import type { Interaction } from '../core/model/interaction';
import type { Person } from '../core/model/person';
import { SIGNAL_KINDS, type SignalKind } from '../core/model/signal';
import { isQuiet } from '../core/extract/hearing';
import { type UnreadReason, unreadReason } from '../core/people/sender-class';
import type { PendingFind, PendingMessage } from '../ports/desk';
import type { MemoryReads } from '../ports/memory';
import type { AppDeps } from './deps';

/** Somebody in memory with all that is kept, as input of `buildCard`; or a stranger with what waits for them on the desk. */
export type PersonOnScreen =
  | {
      readonly known: true;
      readonly person: Person;
      readonly account: Account | null;
      readonly facts: readonly Fact[];
      readonly candidates: readonly Candidate[];
      readonly interactions: readonly Interaction[];
      /** Rules behind these candidates that the user does not want to hear. */
      readonly quiet: ReadonlySet<string>;
      /** Why new mail from this address is left unread; null when it is read, or when no address was asked for. */
      readonly unread: UnreadReason | null;
    }
  | {
      readonly known: false;
      readonly address: string;
      readonly name: string;
      /** One for each claim, newest first; what the user did not want is left out. */
      readonly finds: readonly PendingFind[];
      /** Whether any mail of theirs was read: before, nobody can say that there is nothing in it. */
      readonly wasRead: boolean;
      /** What was noticed of how they feel; stored only once they are added. */
      readonly signals: readonly SignalKind[];
      readonly unread: UnreadReason | null;
    };

/** How many touches the panel shows. */
const TOUCHES = 20;

/** `name` is what the page calls them. An id that is nobody's gives null. */
export const personOnScreen =
  ({ memory, desk }: Pick<AppDeps, 'memory' | 'desk'>) =>
  async (
    whom: { readonly address: string; readonly name: string; readonly mailbox: string } | { readonly id: PersonId },
  ): Promise<PersonOnScreen | null> => {
    if ('id' in whom) {
      const person = await memory.get('people', whom.id);
      return person === undefined || person.deletedAt !== null ? null : await gathered(memory, person, null);
    }
    const handle = emailHandle(whom.address);
    const [settings, person] = await Promise.all([
      memory.settings(),
      handle === null ? undefined : memory.personByHandle(handle),
    ]);
    const unread = unreadReason(settings, whom.mailbox, whom.address);
    if (person !== undefined) return await gathered(memory, person, unread);
    const isForgotten = handle !== null && (await memory.isForgotten(handle));
    const address = handle === null ? '' : handleText(handle);
    const quiet = await quietAmong(memory);
    const messages = address === '' ? [] : await desk.list('pending', `${address}/`);
    const all = await waitingAmong(desk, address, messages);
    const finds = all.filter(({ claim }) => claim.type !== 'signal');
    const signals = new Set(all.flatMap(({ claim }) => (claim.type === 'signal' ? [claim.kind] : [])));
    return {
      known: false,
      address,
      name: whom.name,
      unread: unread ?? (isForgotten ? 'forgotten' : null),
      wasRead: messages.some(({ sent }) => sent !== true),
      finds: finds.filter(({ rule }) => !quiet.has(rule)),
      // A complaint says it; that it was said with frustration is no other news.
      signals: SIGNAL_KINDS.filter(
        (kind) => signals.has(kind) && !(kind === 'frustration' && signals.has('complaint')),
      ),
    };
  };

async function gathered(memory: MemoryReads, person: Person, unread: UnreadReason | null): Promise<PersonOnScreen> {
  const [account, facts, candidates, interactions] = await Promise.all([
    person.accountId === null ? undefined : memory.get('accounts', person.accountId),
    memory.factsOf(person.id),
    memory.candidatesOf(person.id),
    memory.interactionsOf(person.id, TOUCHES),
  ]);
  const waiting = candidates.filter(({ state }) => state === 'proposed');
  const quiet = await quietAmong(memory, [...new Set(waiting.map(({ rule }) => rule))]);
  return { known: true, person, account: account ?? null, facts, candidates, interactions, quiet, unread };
}

/** Those of these rules, or of all, that the user does not want to hear. */
async function quietAmong(memory: MemoryReads, rules?: readonly string[]): Promise<ReadonlySet<string>> {
  const records = rules?.length === 0 ? [] : await memory.ruleRecords(rules);
  return new Set(records.filter(isQuiet).map(({ rule }) => rule));
}

async function waitingAmong(
  desk: AppDeps['desk'],
  address: string,
  messages: readonly PendingMessage[],
): Promise<PendingFind[]> {
  const unwanted = new Set((await desk.list('unwanted', `${address}/`)).map(({ findId }) => findId));
  const finds = messages
    .toSorted((a, b) => (b.sentAt ?? '').localeCompare(a.sentAt ?? '') || b.at - a.at)
    .flatMap((message) => message.finds)
    .filter(({ id }) => !unwanted.has(id));
  const byClaim = Map.groupBy(finds, ({ id }) => id);
  return [...byClaim.values()].flatMap(([newest]) => newest ?? []);
}
