// What is stored where: every table with its count, how much room it takes, whether Chrome may clear it, and that nobody encrypts it.
import { type ReactElement, useState } from 'react';
import type { OnDisk } from '../data/browser-services';
import type { StoredCounts } from '../data/use-whole-memory';
import { useWords } from '../data/words';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import styles from './settings.module.css';

const ROWS = [
  'people',
  'accounts',
  'facts',
  'candidates',
  'suppressions',
  'interactions',
  'gestures',
  'questions',
  'settings',
  'verdicts',
  'journal',
  'unsaved',
  'snapshots',
] as const satisfies readonly (keyof StoredCounts)[];

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** "2.4 MB". */
function sizeText(bytes: number, language: string): string {
  const step = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    maximumFractionDigits: step < 2 ? 0 : 1,
  }).format(bytes / 1000 ** step);
}

/** `counts` and `disk` are null until they are known. `onPersist` asks Chrome and answers whether it agreed. */
export function StoredSection({
  counts,
  disk,
  onPersist,
}: {
  readonly counts: StoredCounts | null;
  readonly disk: OnDisk | null;
  readonly onPersist: () => Promise<boolean>;
}): ReactElement {
  const { text, language } = useWords();
  const [refused, setRefused] = useState(false);
  const ask = async (): Promise<void> => {
    setRefused(!(await onPersist()));
  };
  return (
    <Card id="stored" title={text('settings_stored')} lead={text('settings_stored_lead')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text('settings_stored_what')}</th>
            <th scope="col">{text('settings_stored_count')}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{text(`settings_stored_${row}`)}</th>
              <td>{counts === null ? '' : counts[row].toLocaleString(language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles.notes}>
        {disk === null ? null : (
          <li>
            {disk.bytes === null
              ? text('settings_stored_size_unknown')
              : text('settings_stored_size', { size: sizeText(disk.bytes, language) })}
          </li>
        )}
        {disk === null ? null : (
          <li>
            {text(disk.persisted ? 'settings_stored_persisted' : 'settings_stored_not_persisted')}{' '}
            {disk.persisted ? null : <Button onClick={() => void ask()}>{text('settings_stored_persist')}</Button>}
            <output className={styles.refused}>
              {refused && !disk.persisted ? text('settings_stored_refused') : ''}
            </output>
          </li>
        )}
        <li>{text('settings_stored_plain')}</li>
        <li>{text('settings_stored_path')}</li>
      </ul>
    </Card>
  );
}
