// Taking everything along, and deleting everything. Deleting asks for typed words first.
import { type ReactElement, useState } from 'react';
import type { Result } from '../../lib/core/model/result';
import type { Sentence } from '../../lib/core/model/sentence';
import type { LongTask as Task } from '../../lib/ports/memory';
import { useLongTask } from '../data/use-long-task';
import { useWords } from '../data/words';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { Progress } from '../ui/progress';
import { TypedConfirmation } from '../ui/typed-confirmation';
import styles from './settings.module.css';

/** `onExport` makes the file and answers with its name. */
export function ExportSection({
  onExport,
}: {
  readonly onExport: (task: Task) => Promise<Result<string>>;
}): ReactElement {
  const { text, say } = useWords();
  const [outcome, setOutcome] = useState<Result<string> | null>(null);
  const { howFar, run, stop } = useLongTask();
  const save = async (): Promise<void> => {
    setOutcome(null);
    setOutcome(await run(onExport));
  };
  return (
    <Card id="export" title={text('settings_export')} lead={text('settings_export_what')}>
      {howFar === null ? (
        <div>
          <Button onClick={() => void save()}>{text('settings_export_do')}</Button>
        </div>
      ) : (
        <Progress
          label={text('settings_export_doing')}
          part={howFar.part}
          left={howFar.left === null ? '' : say(howFar.left)}
          stop={text('app_stop')}
          onStop={stop}
        />
      )}
      <output className={styles.done}>
        {outcome?.ok === true ? text('settings_export_done', { file: outcome.value }) : ''}
      </output>
      {outcome?.ok === false ? <Notice tone="error">{say(outcome.error.sentence)}</Notice> : null}
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
          progress={<Progress label={text('settings_erase_doing')} part={null} left="" />}
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
