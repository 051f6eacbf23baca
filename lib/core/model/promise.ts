// What the user promised somebody, remembered as a day of theirs. It is nothing that they told: no draft and no guardrail takes it for knowledge of them.
import type { Claim } from './fact';
import type { MomentClaim } from './moment';
import { type Day, When } from './when';

/** `what`: "send you the deck". `due`: null when no day was named. */
export const promiseClaim = (what: string, due: Day | null): MomentClaim => ({
  type: 'moment',
  kind: 'event',
  subject: 'sender',
  value: `I promised to ${what}`.slice(0, 400),
  date: due === null ? null : When.parse(due),
});

/** Whether it is such a promise. */
export const isPromise = (claim: Claim): boolean =>
  claim.type === 'moment' && claim.kind === 'event' && claim.value.startsWith('I promised to ');
