// Corrects who somebody is: name, role, account, addresses, and where their clock stands. Two windows that change different fields lose nothing.
import { digest } from '../core/model/digest';
import { isCurrent } from '../core/model/fact';
import { domainOf, emailHandle, handleText } from '../core/model/handle';
import { AccountId, type PersonId } from '../core/model/ids';
import type { Person } from '../core/model/person';
import { type Failure, type Result, fail, ok } from '../core/model/result';
import type { Day } from '../core/model/when';
import { isFreeMail } from '../core/people/free-mail';
import { isZoneClaim, timeInZone, zoneClaim } from '../core/people/zones';
import type { Command } from '../ports/clock';
import type { MemoryFailure, MemoryWrites } from '../ports/memory';
import { decide, gone } from './decide';
import type { AppDeps, Decision, Done } from './deps';
import { rememberClaim } from './remember-claim';

/** A text before and after the edit: when another window changed it since, nothing is overwritten. */
interface Edited {
  readonly was: string;
  readonly is: string;
}

/** One change. `account`: name of the organisation, '' for none. `zone`: an IANA name, or null for unknown. */
export type PersonChange =
  | { readonly kind: 'name' | 'role' | 'account'; readonly text: Edited }
  | { readonly kind: 'add-address' | 'remove-address'; readonly address: string }
  | { readonly kind: 'zone'; readonly zone: string | null }
  /** Whether the user opens every mail with them where it is read. */
  | { readonly kind: 'opens-all'; readonly on: boolean }
  /** Whether a guardrail speaks about them, by its id. */
  | { readonly kind: 'guardrail'; readonly id: string; readonly on: boolean };

type Refusal = Failure<
  'gone' | 'changed-elsewhere' | 'not-an-address' | 'own-address' | 'last-address' | 'empty-name' | 'not-a-zone'
>;

/** Fails with `handle-taken` when the address is somebody else's, with `last-address` when none would be left. */
export const editPerson =
  ({ memory, clock }: Pick<AppDeps, 'memory' | 'clock'>) =>
  (
    input: Decision & { readonly person: PersonId; readonly change: PersonChange },
  ): Promise<Result<Done, MemoryFailure | Refusal>> =>
    decide<Refusal>(memory, input.command, async (writes) => {
      const person = await writes.get('people', input.person);
      if (person === undefined || person.deletedAt !== null) return gone();
      const { change, command } = input;
      switch (change.kind) {
        case 'name':
          return await setText(writes, person, 'name', change.text);
        case 'role':
          return await setText(writes, person, 'role', change.text);
        case 'account':
          return await setAccount(writes, person, change.text, command);
        case 'add-address':
          return await addAddress(writes, person, change.address);
        case 'remove-address':
          return await removeAddress(writes, person, change.address);
        case 'opens-all':
          await writes.patch('people', person.id, { opensAllSince: change.on ? clock.today() : null });
          return ok(null);
        case 'guardrail':
          return await setGuardrail(writes, person, change);
        case 'zone':
          break;
      }
      return await setZone(writes, person, change.zone, command, clock.today());
    });

const LONGEST = 300;

/** The new text, unless somebody else wrote another one meanwhile. */
function merged(now: string, { was, is }: Edited): Result<string, Refusal> {
  const text = is.trim().slice(0, LONGEST);
  return now === was || now === text
    ? ok(text)
    : fail({ type: 'changed-elsewhere', sentence: { key: 'error_changed_elsewhere' } });
}

async function setText(
  writes: MemoryWrites,
  person: Person,
  field: 'name' | 'role',
  edited: Edited,
): Promise<Result<null, Refusal>> {
  const text = merged(person[field], edited);
  if (!text.ok) return text;
  if (field === 'name' && text.value === '') return fail({ type: 'empty-name', sentence: { key: 'error_empty_name' } });
  await writes.patch('people', person.id, { [field]: text.value });
  return ok(null);
}

/**
 * While the person's newest address is at the account's own domain a new name corrects the account, for all its people. Without a domain an account is
 * theirs alone: what was said of it is there again when its name is typed anew. Else they have moved to another one.
 */
async function setAccount(
  writes: MemoryWrites,
  person: Person,
  edited: Edited,
  command: Command,
): Promise<Result<null, Refusal>> {
  const now = person.accountId === null ? undefined : await writes.get('accounts', person.accountId);
  const text = merged(now?.name ?? '', edited);
  if (!text.ok) return text;
  if (text.value === '') {
    await writes.patch('people', person.id, { accountId: null });
    return ok(null);
  }
  const addresses = person.handles.filter((handle) => handle.startsWith('email:')).map(handleText);
  const domain = domainOf(addresses.at(-1) ?? '');
  const own = domain === '' || isFreeMail(domain) ? null : domain;
  const id = AccountId.parse(digest('account', own === null ? person.id : command.id));
  const account = own === null ? await writes.get('accounts', id) : await writes.accountByDomain(own);
  if (account !== undefined) {
    await writes.patch('accounts', account.id, { name: text.value });
    await writes.patch('people', person.id, { accountId: account.id });
    return ok(null);
  }
  await writes.put('accounts', {
    id,
    name: text.value,
    domains: own === null ? [] : [own],
    contractStart: null,
    contractEnd: null,
    createdAt: command.at,
    deletedAt: null,
  });
  await writes.patch('people', person.id, { accountId: id });
  return ok(null);
}

const notAnAddress = (text: string): Result<never, Refusal> =>
  fail({ type: 'not-an-address', sentence: { key: 'error_not_an_address', params: { text } } });

async function addAddress(writes: MemoryWrites, person: Person, text: string): Promise<Result<null, Refusal>> {
  const handle = emailHandle(text);
  if (handle === null) return notAnAddress(text);
  const address = handleText(handle);
  if ((await writes.settings()).ownAddresses.includes(address)) {
    return fail({ type: 'own-address', sentence: { key: 'error_own_address', params: { address } } });
  }
  await writes.patch('people', person.id, { handles: [...person.handles, handle] });
  return ok(null);
}

async function removeAddress(writes: MemoryWrites, person: Person, text: string): Promise<Result<null, Refusal>> {
  const handle = emailHandle(text);
  if (handle === null) return notAnAddress(text);
  const handles = person.handles.filter((other) => other !== handle);
  if (handles.length === 0) {
    return fail({ type: 'last-address', sentence: { key: 'error_last_address', params: { name: person.name } } });
  }
  await writes.patch('people', person.id, { handles });
  return ok(null);
}

async function setGuardrail(
  writes: MemoryWrites,
  person: Person,
  { id, on }: { readonly id: string; readonly on: boolean },
): Promise<Result<null, Refusal>> {
  const others = (person.quietGuardrails ?? []).filter((other) => other !== id);
  await writes.patch('people', person.id, { quietGuardrails: on ? others : [...others, id] });
  return ok(null);
}

async function setZone(
  writes: MemoryWrites,
  person: Person,
  zone: string | null,
  command: Command,
  today: Day,
): Promise<Result<null, Refusal>> {
  if (zone !== null && timeInZone(0, zone) === null) {
    return fail({ type: 'not-a-zone', sentence: { key: 'error_not_a_zone', params: { text: zone } } });
  }
  const before = (await writes.factsOf(person.id)).filter((fact) => isZoneClaim(fact.claim) && isCurrent(fact, today));
  if (zone === null) {
    for (const { id } of before) await writes.patch('facts', id, { deletedAt: command.at });
    return ok(null);
  }
  const wish = {
    person: person.id,
    claim: zoneClaim(zone),
    evidence: [],
    provenance: 'told',
    certainty: 'stated',
    sensitivity: 'ordinary',
    keepUntil: null,
    replaces: before.map(({ id }) => id),
    withoutQuote: false,
  } as const;
  await rememberClaim(writes, wish, command, today);
  return ok(null);
}
