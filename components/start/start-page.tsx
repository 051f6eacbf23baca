// The page `#/start`: the agreement before Start, what comes next after it.
import { type ReactElement, useState } from 'react';
import type { Sentence } from '../../lib/core/model/sentence';
import type { Settings } from '../../lib/core/model/settings';
import { useSeenMailboxes } from '../data/use-seen-mailboxes';
import { useStart } from '../data/use-start';
import { goTo } from '../shell/route';
import { type StartChoice, StartForm } from './start-form';
import { Started } from './started';

/** Writes nothing before Start is pressed. */
export function StartPage({ settings }: { readonly settings: Settings }): ReactElement {
  const start = useStart();
  const seen = useSeenMailboxes();
  const [isStarting, setStarting] = useState(false);
  const press = async (choice: StartChoice): Promise<Sentence | null> => {
    // The form stands at every place before Start; what comes next stands here.
    goTo({ page: 'start' });
    setStarting(true);
    const wrong = await start(choice);
    setStarting(false);
    return wrong;
  };
  if (settings.startedAt !== null && !isStarting) {
    const accounts = settings.mailboxes.flatMap(({ address, reading }) => (reading ? [address] : []));
    return <Started accounts={accounts} seen={seen} />;
  }
  return <StartForm seen={seen} onStart={press} />;
}
