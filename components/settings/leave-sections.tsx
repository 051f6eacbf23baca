// Taking everything along, and deleting everything. Deleting asks for typed words first.
import { type ReactElement, useState } from 'react';
import type { Sentence } from '../../lib/core/model/sentence';
import { useWords } from '../data/words';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { TypedConfirmation } from '../ui/typed-confirmation';
import styles from './settings.module.css';

/** `onExport` makes the file and answers with its name, or null when it could not be made. */
export function ExportSection({ onExport }: { readonly onExport: () => Promise<string | null> }): ReactElement {
  const { text } = useWords();
  const [outcome, setOutcome] = useState<{ readonly file: string | null } | null>(null);
  const save = async (): Promise<void> => {
    setOutcome({ file: await onExport() });
  };
  return (
    <Card id="export" title={text('settings_export')} lead={text('settings_export_what')}>
      <div>
        <Button onClick={() => void save()}>{text('settings_export_do')}</Button>
      </div>
      <output className={styles.done}>
        {outcome?.file ? text('settings_export_done', { file: outcome.file }) : ''}
      </output>
      {outcome?.file === null ? <Notice tone="error">{text('settings_export_failed')}</Notice> : null}
    </Card>
  );
}

/** `onErase` answers with what went wrong, or null when nothing is left. */
export function EraseSection({ onErase }: { readonly onErase: () => Promise<Sentence | null> }): ReactElement {
  const { text, say } = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <Card id="erase" title={text('settings_erase')} lead={text('settings_erase_what')}>
      {asking ? (
        <TypedConfirmation
          words={text('settings_erase_word')}
          label={text('settings_erase_type', { word: text('settings_erase_word') })}
          mismatch={text('settings_erase_mismatch')}
          action={text('settings_erase_do')}
          busyAction={text('settings_erase_doing')}
          cancel={text('app_cancel')}
          onCancel={() => {
            setAsking(false);
          }}
          onConfirm={async () => {
            const wrong = await onErase();
            return wrong === null ? null : say(wrong);
          }}
        />
      ) : (
        <div>
          <Button
            variant="danger"
            onClick={() => {
              setAsking(true);
            }}
          >
            {text('settings_erase_open')}
          </Button>
        </div>
      )}
    </Card>
  );
}
