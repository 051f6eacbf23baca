// Who this is, at a glance: name, role, account, their clock, how they want to be reached, when they last wrote.
import type { ReactElement, ReactNode } from 'react';
import { initials } from '../../lib/core/model/person';
import { Avatar } from '../ui/avatar';
import { Emphasis } from '../ui/emphasis';
import styles from './person-header.module.css';

interface Props {
  readonly name: string;
  readonly role: string;
  readonly account: string;
  /** Short lines, each with the words that stand out in it. */
  readonly notes: readonly { readonly text: string; readonly strong: string }[];
  readonly menu?: ReactNode;
}

/** The head of the panel. */
export function PersonHeader({ name, role, account, notes, menu }: Props): ReactElement {
  return (
    <header className={styles.header}>
      <Avatar letters={initials(name)} />
      <div className={styles.who}>
        <h1 className={styles.name} dir="auto" title={name}>
          {name}
        </h1>
        {role === '' && account === '' ? null : (
          <p className={styles.role}>
            {role === '' ? null : <bdi>{role}</bdi>}
            {role === '' || account === '' ? null : ' · '}
            {account === '' ? null : <bdi>{account}</bdi>}
          </p>
        )}
      </div>
      {menu === undefined ? null : <div className={styles.menu}>{menu}</div>}
      {notes.length === 0 ? null : (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note.text} dir="auto">
              <Emphasis text={note.text} on={note.strong} />
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
