// Gathers by what somebody who is to be forgotten may be found anywhere. Reads only.
import { handleText } from '../core/model/handle';
import type { PersonId } from '../core/model/ids';
import type { Database } from './database';
import { type Known, whoIs } from './identify';
import type { Forgetting } from './remaining';
import { scrubber } from './traces';

/** Somebody with all that they are known by. */
interface Whom extends Forgetting, Pick<Known, 'handles'> {
  /** The same as `people`. */
  readonly records: readonly PersonId[];
  /** The same for the same person as long as nothing is added by which they may be found. */
  readonly knownBy: string;
}

/** Null when there is nobody. */
export async function whomToForget(db: Database, id: PersonId): Promise<Whom | null> {
  const { people, handles, names, accounts: known } = await whoIs(db, id);
  if (people.size === 0) return null;
  const accounts = new Set(await ofNobodyElse(db, people, known));
  // The user's own addresses are nobody's trace, even when a record of the user is forgotten.
  const settings = await db.rows('settings').get('settings');
  const own = new Set([...(settings?.ownAddresses ?? []), ...(settings?.mailboxes ?? []).map((box) => box.address)]);
  const addresses = [...handles].map(handleText).filter((address) => !own.has(address));
  const traces = { addresses, names: [...names], ids: [...people, ...accounts] };
  return {
    people,
    records: [...people],
    handles,
    accounts,
    scrubbing: scrubber(traces),
    knownBy: JSON.stringify(traces),
  };
}

async function ofNobodyElse(
  db: Database,
  people: ReadonlySet<PersonId>,
  accounts: ReadonlySet<string>,
): Promise<string[]> {
  const alone: string[] = [];
  for (const account of accounts) {
    const members = await db.rows('people').where('accountId').equals(account).toArray();
    if (members.every(({ id }) => people.has(id))) alone.push(account);
  }
  return alone;
}
