// Who is left unread: kinds of senders, and two lists of addresses and domains. Used before Start and in Settings; writes nothing itself.
import type { ReactElement } from 'react';
import { SENDER_CLASSES, type SenderClass } from '../../lib/core/model/settings';
import { listEntry } from '../../lib/core/people/sender-class';
import { useWords } from '../data/words';
import { AddLine } from '../ui/add-line';
import { IconButton } from '../ui/button';
import { CloseIcon } from '../ui/icons';
import { Switch } from '../ui/switch';
import styles from './settings.module.css';

/** What was chosen. */
export interface SenderChoice {
  readonly unreadClasses: readonly SenderClass[];
  readonly neverRead: readonly string[];
  readonly alwaysRead: readonly string[];
}

/** One step away from a choice. */
export type SenderStep =
  | { readonly kind: 'class'; readonly senderClass: SenderClass; readonly read: boolean }
  | { readonly kind: 'never-read' | 'always-read'; readonly entry: string; readonly listed: boolean };

/** `onStep` answers with what is wrong, or null. It takes care that an entry stands in one of the two lists only. */
export function SenderChoices({
  choice,
  folded = false,
  onStep,
}: {
  readonly choice: SenderChoice;
  /** Whether the two lists are folded away at first. */
  readonly folded?: boolean;
  readonly onStep: (step: SenderStep) => string | null | Promise<string | null>;
}): ReactElement {
  const { text } = useWords();
  return (
    <>
      <ul className={styles.list}>
        {SENDER_CLASSES.map((senderClass) => (
          <li key={senderClass}>
            <Switch
              label={text('sender_switch', { who: text(`sender_${senderClass}`) })}
              hint={text(`sender_${senderClass}_what`)}
              checked={choice.unreadClasses.includes(senderClass)}
              onChange={(unread) => {
                void onStep({ kind: 'class', senderClass, read: !unread });
              }}
            />
          </li>
        ))}
      </ul>
      <details className={styles.lists} open={!folded}>
        <summary>{text('sender_lists')}</summary>
        <div className={styles.columns}>
          <EntryList list="never-read" entries={choice.neverRead} onStep={onStep} />
          <EntryList list="always-read" entries={choice.alwaysRead} onStep={onStep} />
        </div>
      </details>
    </>
  );
}

type ListKind = Exclude<SenderStep['kind'], 'class'>;
const WORDS = { 'never-read': 'sender_never', 'always-read': 'sender_always' } as const;

function EntryList({
  list,
  entries,
  onStep,
}: {
  readonly list: ListKind;
  readonly entries: readonly string[];
  readonly onStep: (step: SenderStep) => string | null | Promise<string | null>;
}): ReactElement {
  const { text } = useWords();
  const add = (typed: string): string | null | Promise<string | null> => {
    const entry = listEntry(typed);
    if (entry === null) return text('error_not_an_entry', { text: typed });
    if (entries.includes(entry)) return text('sender_twice', { entry });
    return onStep({ kind: list, entry, listed: true });
  };
  return (
    <fieldset className={styles.entries}>
      <legend className={styles.subtitle}>{text(WORDS[list])}</legend>
      <p className={styles.hint}>{text(`${WORDS[list]}_hint`)}</p>
      {entries.length === 0 ? null : (
        <ul className={styles.chips}>
          {entries.map((entry) => (
            <li key={entry} className={styles.entry}>
              <bdi>{entry}</bdi>
              <IconButton
                label={text('app_remove_what', { what: entry })}
                onClick={() => {
                  void onStep({ kind: list, entry, listed: false });
                }}
              >
                <CloseIcon />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <AddLine
        label={text('sender_entry')}
        add={text('app_add')}
        placeholder={text('sender_placeholder')}
        onAdd={add}
      />
    </fieldset>
  );
}
