// What guardrails and drafts may know of somebody beside the facts. Where they are is not said here: that rests on facts.
import type { Attributes } from '../guardrails/situation';
import type { Account } from '../model/account';
import { givenName, type Person } from '../model/person';

/** The attributes of a person and of the account that they belong to. */
export const attributesOf = ({ name }: Pick<Person, 'name'>, account: Account | null): Attributes => ({
  firstName: givenName(name) || undefined,
  company: account?.name,
  sector: account?.sector ?? undefined,
  giftPolicy: account?.giftPolicy ?? undefined,
  // The amount of another policy is only kept for the day on which it is chosen again.
  giftLimit: account?.giftPolicy === 'limit' ? (account.giftLimit ?? undefined) : undefined,
  negotiating: account?.negotiating ?? undefined,
});
