// Somebody who is not in memory: says so, and takes one click to change it. Shows how much was noticed, not what.
import type { ReactElement } from 'react';
import type { HostPerson } from '../../lib/core/model/message';
import type { SignalKind } from '../../lib/core/model/signal';
import { useWords } from '../data/words';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { useKeys } from '../ui/use-keys';

/** "You don't keep anything about Ruth yet." Without an address nobody can be added. */
export function Stranger({
  person,
  noticed,
  onAdd,
}: {
  readonly person: HostPerson;
  /** What was noticed in what was read; null when their mail is not read. */
  readonly noticed: { readonly finds: number; readonly signals: readonly SignalKind[] } | null;
  readonly onAdd: () => void;
}): ReactElement {
  const { text } = useWords();
  const hasAddress = person.address !== '';
  useKeys({ a: hasAddress ? onAdd : undefined });
  const name = person.name === '' ? person.address : person.name;
  if (!hasAddress) {
    return (
      <EmptyState title={text('panel_no_address_title')}>
        <p>{name === '' ? text('panel_no_address') : text('panel_no_address_name', { name })}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={text(noticed === null ? 'panel_stranger_unread' : 'panel_stranger', { name })}
      actions={
        // Nobody is invited to add whose mail is left alone.
        <Button
          variant={noticed === null ? 'quiet' : 'primary'}
          kbd={noticed === null ? undefined : 'A'}
          aria-keyshortcuts="A"
          onClick={onAdd}
        >
          {text('panel_add_person', { name })}
        </Button>
      }
    >
      {noticed?.signals.map((kind) => (
        <p key={kind}>{text(`noticed_${kind}`)}</p>
      ))}
      {noticed === null || (noticed.finds === 0 && noticed.signals.length > 0) ? null : (
        <p>{noticed.finds === 0 ? text('panel_noticed_none') : text('panel_noticed', { count: noticed.finds })}</p>
      )}
    </EmptyState>
  );
}
