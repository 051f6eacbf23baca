// Every key of the panel, on one screen. Opened and closed with "?".
import type { ReactElement } from 'react';
import type { MessageKey } from '../../lib/core/model/sentence';
import { useWords } from '../data/words';
import { Button } from '../ui/button';
import { Kbd } from '../ui/kbd';
import { Section } from '../ui/section';
import { useKeys } from '../ui/use-keys';
import styles from './key-list.module.css';

/** The keys of the panel and what they do. */
export const PANEL_KEYS: readonly (readonly [keys: readonly string[], does: MessageKey])[] = [
  [['J', 'K'], 'keys_move'],
  [['↵'], 'keys_remember'],
  [['B'], 'keys_both'],
  [['E'], 'keys_edit'],
  [['⌫'], 'keys_away'],
  [['X'], 'keys_cut'],
  [['U'], 'keys_undo'],
  [['A'], 'keys_add'],
  [['D'], 'keys_draft'],
  [['Q'], 'keys_ask'],
  [['C', 'M', 'V'], 'keys_spoke'],
  [['/'], 'keys_find'],
  [['Esc'], 'keys_leave'],
  [['?'], 'keys_list'],
];

/** The list. `draftKey`: the key that drafts anywhere in Chrome; '' when none is set. */
export function KeyList({
  draftKey,
  onClose,
}: {
  readonly draftKey: string;
  readonly onClose: () => void;
}): ReactElement {
  const { text } = useWords();
  useKeys({ Escape: onClose, '?': onClose });
  const rows = draftKey === '' ? PANEL_KEYS : [...PANEL_KEYS, [[draftKey], 'keys_draft_anywhere'] as const];
  return (
    <Section level={1} title={text('keys_title')}>
      <dl className={styles.list}>
        {rows.map(([keys, does]) => (
          <div key={does} className={styles.row}>
            <dt className={styles.keys}>
              {keys.map((key) => (
                <Kbd key={key} spoken>
                  {key}
                </Kbd>
              ))}
            </dt>
            <dd className={styles.does}>{text(does)}</dd>
          </div>
        ))}
      </dl>
      <Button kbd="Esc" onClick={onClose}>
        {text('panel_close')}
      </Button>
    </Section>
  );
}
