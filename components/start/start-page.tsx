// The page `#/start`: the agreement before Start, what comes next after it.
import type { ReactElement } from 'react';
import { newCommand } from '../../lib/app/deps';
import { startReading } from '../../lib/app/start-reading';
import type { Settings } from '../../lib/core/model/settings';
import { useServices } from '../data/services';
import { useSeenMailboxes } from '../data/use-seen-mailboxes';
import { StartForm } from './start-form';
import { Started } from './started';

/** Writes nothing before Start is pressed. */
export function StartPage({ settings }: { readonly settings: Settings }): ReactElement {
  const services = useServices();
  const seen = useSeenMailboxes();
  if (settings.startedAt !== null) {
    return <Started accounts={settings.mailboxes.flatMap(({ address, reading }) => (reading ? [address] : []))} />;
  }
  return (
    <StartForm
      seen={seen}
      onStart={async (choice) => {
        const done = await startReading(services)({ ...choice, command: newCommand(services.clock) });
        return done.ok ? null : done.error.sentence;
      }}
    />
  );
}
