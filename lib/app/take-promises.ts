// What the user promised in a mail that leaves is proposed, with their own words, like anything else that is found. It becomes memory only by their accept.
import { quoteAt } from '../core/model/evidence';
import { claimKey } from '../core/model/fact';
import { normalAddress } from '../core/model/handle';
import { promiseClaim } from '../core/model/promise';
import type { LocalTime } from '../core/model/when';
import { dayOf } from '../core/model/when';
import { promisesIn } from '../core/moments/promises';
import type { PendingFind } from '../ports/desk';
import type { MemoryWrites } from '../ports/memory';
import { takeFinds, type Taking } from './take-finds';

/** More than so many in one mail are a plan, not promises. */
const MOST = 3;

/** A mail of the user's as it leaves. */
interface Leaving {
  readonly mailbox: string;
  readonly threadId: string;
  readonly text: string;
  readonly at: LocalTime;
}

/** Only what has a day, or names a thing: "I'll be in touch" is no promise that anybody waits for. */
function promisesOf({ mailbox, threadId, text, at }: Leaving): PendingFind[] {
  return promisesIn(text, dayOf(at))
    .filter(({ due, roots, talk }) => due !== null || (roots.size > 0 && !talk))
    .slice(0, MOST)
    .map(({ what, due, start, end }) => {
      const claim = promiseClaim(what, due);
      return {
        id: claimKey('', claim),
        claim,
        evidence: {
          ...quoteAt(text, start, end),
          author: normalAddress(mailbox) ?? mailbox,
          mailbox,
          threadId,
          // Gmail gives it one later.
          messageId: '',
          sentAt: at,
        },
        provenance: 'shared',
        certainty: 'stated',
        sensitivity: 'ordinary',
        rule: 'promise',
      };
    });
}

/** Inside of a change. */
export const takePromises = (memory: MemoryWrites, sent: Leaving, taking: Taking): Promise<number> =>
  takeFinds(memory, promisesOf(sent), taking);
