// The Gmail accounts, each with its switch, and a line to add one. Used before Start and in Settings; writes nothing itself.
import type { ReactElement, ReactNode } from 'react';
import { normalAddress } from '../../lib/core/model/handle';
import { useWords } from '../data/words';
import { AddLine } from '../ui/add-line';
import { Switch } from '../ui/switch';
import styles from './settings.module.css';

/** One account as it is offered. `note`: where its address comes from. */
export interface AccountLine {
  readonly address: string;
  readonly reading: boolean;
  readonly note?: string;
}

/** `onAdd` gets a valid address that is not in the list yet, and answers with what is wrong, or null. */
export function AccountSwitches({
  accounts,
  empty,
  onSwitch,
  onAdd,
}: {
  readonly accounts: readonly AccountLine[];
  readonly empty: ReactNode;
  readonly onSwitch: (address: string, reading: boolean) => void;
  readonly onAdd: (address: string) => string | null | Promise<string | null>;
}): ReactElement {
  const { text } = useWords();
  const add = (typed: string): string | null | Promise<string | null> => {
    const address = normalAddress(typed);
    if (address === null) return text('error_not_an_address', { text: typed });
    if (accounts.some((account) => account.address === address)) return text('account_twice', { address });
    return onAdd(address);
  };
  return (
    <>
      {accounts.length === 0 ? (
        <div className={styles.quiet}>{empty}</div>
      ) : (
        <ul className={styles.list}>
          {accounts.map((account) => (
            <li key={account.address}>
              <Switch
                label={text('account_read', { address: account.address })}
                hint={account.note}
                checked={account.reading}
                onChange={(reading) => {
                  onSwitch(account.address, reading);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <AddLine
        label={text('account_label')}
        add={text('account_add')}
        placeholder={text('account_placeholder')}
        type="email"
        onAdd={add}
      />
    </>
  );
}
