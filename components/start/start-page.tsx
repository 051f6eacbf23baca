// The page `#/start`: the agreement before Start, what comes next after it.
import type { ReactElement } from 'react';
import type { Settings } from '../../lib/core/model/settings';
import { useSeenMailboxes } from '../data/use-seen-mailboxes';
import { useStart } from '../data/use-start';
import { StartForm } from './start-form';
import { Started } from './started';

/** Writes nothing before Start is pressed. */
export function StartPage({ settings }: { readonly settings: Settings }): ReactElement {
  const start = useStart();
  const seen = useSeenMailboxes();
  if (settings.startedAt !== null) {
    return <Started accounts={settings.mailboxes.flatMap(({ address, reading }) => (reading ? [address] : []))} />;
  }
  return <StartForm seen={seen} onStart={start} />;
}
