// Somebody who is not in memory: says so, and takes one click to change it. Shows how much was noticed, not what.
import type { ReactElement } from 'react';
import type { HostPerson } from '../../lib/core/model/message';
import type { SignalKind } from '../../lib/core/model/signal';
import { useWords } from '../data/words';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { MoreIcon } from '../ui/icons';
import { Menu, type MenuItem } from '../ui/menu';
import { useKeys } from '../ui/use-keys';
import styles from './stranger.module.css';

/** "You don't keep anything about Ruth yet." Without an address nobody can be added. */
export function Stranger({
  person,
  noticed,
  menu,
  onAdd,
}: {
  readonly person: HostPerson;
  /** What was noticed in what was read; null when their mail is not read. `finds` null: none of it was read yet. */
  readonly noticed: { readonly finds: number | null; readonly signals: readonly SignalKind[] } | null;
  /** What else can be done here. */
  readonly menu?: readonly MenuItem[];
  readonly onAdd: () => void;
}): ReactElement {
  const { text } = useWords();
  const hasAddress = person.address !== '';
  // Nobody is invited to add whose mail is left alone.
  const isInvited = hasAddress && noticed !== null;
  useKeys({ a: isInvited ? onAdd : undefined });
  const name = person.name === '' ? person.address : person.name;
  if (!hasAddress) {
    return (
      <EmptyState title={text('panel_no_address_title')}>
        <p>{name === '' ? text('panel_no_address') : text('panel_no_address_name', { name })}</p>
      </EmptyState>
    );
  }
  // What was noticed comes in below: the button stays where it is.
  const said = (
    <EmptyState title={text(noticed === null ? 'panel_stranger_unread' : 'panel_stranger', { name })}>
      <p>
        <Button
          variant={isInvited ? 'primary' : 'quiet'}
          {...(isInvited ? { kbd: 'A', 'aria-keyshortcuts': 'A' } : {})}
          onClick={onAdd}
        >
          {text('panel_add_person', { name })}
        </Button>
      </p>
      {noticed?.signals.map((kind) => (
        <p key={kind}>{text(`noticed_${kind}`)}</p>
      ))}
      {noticed === null || noticed.finds === null || (noticed.finds === 0 && noticed.signals.length > 0) ? null : (
        <p>
          {noticed.finds === 0 ? text('panel_noticed_none') : text('panel_noticed', { count: noticed.finds, name })}
        </p>
      )}
    </EmptyState>
  );
  if (menu === undefined) return said;
  return (
    <>
      <div className={styles.menu}>
        <Menu label={text('panel_more')} items={menu}>
          <MoreIcon />
        </Menu>
      </div>
      {said}
    </>
  );
}
