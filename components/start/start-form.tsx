// The first page: says what is read, kept and never done, and asks what may be read. Nothing is written before Start is pressed.
import { type ReactElement, useState } from 'react';
import type { Sentence } from '../../lib/core/model/sentence';
import { SENDER_CLASSES } from '../../lib/core/model/settings';
import { useMailPage } from '../data/use-beside';
import { useWords } from '../data/words';
import { AccountSwitches } from '../settings/account-switches';
import { type SenderChoice, SenderChoices, type SenderStep } from '../settings/sender-choice';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import styles from './start.module.css';

/** What the user agreed to. `notReading`: known, but left off. */
export interface StartChoice extends SenderChoice {
  readonly reading: readonly string[];
  readonly notReading: readonly string[];
}

const PROMISES = ['read', 'kept', 'never'] as const;
const LINES = [1, 2, 3] as const;

/** `seen`: accounts that are open in this browser. `onStart` answers with what went wrong, or null. */
export function StartForm({
  seen,
  onStart,
}: {
  readonly seen: readonly string[];
  readonly onStart: (choice: StartChoice) => Promise<Sentence | null>;
}): ReactElement {
  const { text, say } = useWords();
  const page = useMailPage();
  const [typed, setTyped] = useState<readonly string[]>([]);
  const [reading, setReading] = useState<ReadonlySet<string>>(new Set());
  const [senders, setSenders] = useState<SenderChoice>({
    unreadClasses: SENDER_CLASSES,
    neverRead: [],
    alwaysRead: [],
  });
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Sentence | null>(null);
  const [isTooEarly, setTooEarly] = useState(false);

  const known = [...new Set([...seen, ...typed])];
  const chosen = known.filter((address) => reading.has(address));

  // Says so until it is right, however the user gets there.
  const error: Sentence | null =
    isTooEarly && chosen.length === 0
      ? { key: known.length === 0 ? 'error_no_mailbox_known' : 'error_no_mailbox' }
      : failure;
  const turn = (address: string, on: boolean): void => {
    setReading((before) => new Set(on ? [...before, address] : [...before].filter((other) => other !== address)));
  };
  const start = async (): Promise<void> => {
    setTooEarly(chosen.length === 0);
    if (chosen.length === 0) return;
    setBusy(true);
    const wrong = await onStart({
      ...senders,
      reading: chosen,
      notReading: known.filter((address) => !reading.has(address)),
    });
    setBusy(false);
    setFailure(wrong);
  };

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{text('start_title')}</h1>
        <p className={styles.lead}>{text('start_lead')}</p>
      </header>
      <div className={styles.promises}>
        {PROMISES.map((promise) => (
          <section key={promise} className={styles.promise} aria-labelledby={`promise-${promise}`}>
            <h2 id={`promise-${promise}`}>{text(`start_${promise}_title`)}</h2>
            <p>{text(`start_${promise}_short`)}</p>
          </section>
        ))}
        <details className={styles.exactly}>
          <summary>{text('start_exactly')}</summary>
          <div className={styles.details}>
            {PROMISES.map((promise) => (
              <ul key={promise} aria-label={text(`start_${promise}_title`)}>
                {LINES.map((line) => (
                  <li key={line}>{text(`start_${promise}_${line}`)}</li>
                ))}
              </ul>
            ))}
            <p className={styles.disk}>{text('start_disk')}</p>
          </div>
        </details>
      </div>
      <Card title={text('start_accounts_title')}>
        <AccountSwitches
          accounts={known.map((address) => ({
            address,
            reading: reading.has(address),
            note: text(seen.includes(address) ? 'start_accounts_seen' : 'start_accounts_typed'),
          }))}
          empty={
            <div className={styles.none}>
              <p>{text('start_accounts_none')}</p>
              <Button onClick={() => void page.findAccounts()}>{text('start_accounts_find')}</Button>
            </div>
          }
          onSwitch={turn}
          onAdd={(address) => {
            setTyped((before) => [...before, address]);
            turn(address, true);
            return null;
          }}
        />
      </Card>
      <details className={styles.unread}>
        <summary>{text('start_unread_title')}</summary>
        <p className={styles.hint}>{text('start_unread_lead')}</p>
        <SenderChoices
          choice={senders}
          folded
          onStep={(step) => {
            setSenders((before) => afterStep(before, step));
            return null;
          }}
        />
      </details>
      <div className={styles.go}>
        {error === null ? null : <Notice tone="error">{say(error)}</Notice>}
        <div className={styles.button}>
          <Button variant="primary" aria-disabled={busy} onClick={() => (busy ? undefined : void start())}>
            {text(busy ? 'start_starting' : 'start_button')}
          </Button>
        </div>
        <p className={styles.hint}>{text('start_button_hint')}</p>
      </div>
    </div>
  );
}

const withOrWithout = <T,>(list: readonly T[], entry: T, there: boolean): readonly T[] =>
  there ? [...new Set([...list, entry])] : list.filter((other) => other !== entry);

/** The choice after one step. */
function afterStep(choice: SenderChoice, step: SenderStep): SenderChoice {
  switch (step.kind) {
    case 'class':
      return { ...choice, unreadClasses: withOrWithout(choice.unreadClasses, step.senderClass, !step.read) };
    case 'never-read':
    case 'always-read':
      break;
  }
  // What is put on one list leaves the other: an entry cannot be both.
  const [list, other] =
    step.kind === 'never-read' ? (['neverRead', 'alwaysRead'] as const) : (['alwaysRead', 'neverRead'] as const);
  return {
    ...choice,
    [list]: withOrWithout(choice[list], step.entry, step.listed),
    ...(step.listed ? { [other]: withOrWithout(choice[other], step.entry, false) } : {}),
  };
}
