// Who of several people of a conversation has something waiting for the user: a proposal, or trouble that is open. Reads only.
import { isTrouble } from '../core/people/card';
import type { AppDeps } from './deps';
import { personOnScreen } from './person-on-screen';

/** The addresses, of those asked for, that something waits at. */
export const newsOf =
  (deps: Pick<AppDeps, 'memory' | 'desk'>) =>
  async (addresses: readonly string[], mailbox: string): Promise<readonly string[]> => {
    const news = await Promise.all(
      addresses.map(async (address) => {
        const shown = await personOnScreen(deps)({ address, name: '', mailbox });
        if (shown === null) return [];
        const waits = shown.known
          ? shown.candidates.some(({ state, rule }) => state === 'proposed' && !shown.quiet.has(rule)) ||
            shown.facts.some((fact) => fact.state === 'open' && isTrouble(fact))
          : shown.finds.length + shown.signals.length > 0;
        return waits ? [address] : [];
      }),
    );
    return news.flat();
  };
