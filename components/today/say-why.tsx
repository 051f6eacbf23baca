// The second confirmation of what costs more than is given freely: a reason, in the user's own words. Below that worth nobody is asked.
import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { z } from 'zod';
import type { TodayCard } from '../../lib/app/today';
import { useUnsaved } from '../data/use-unsaved';
import { useWords } from '../data/words';
import { TextField } from '../ui/field';
import { Form, FormButtons } from '../ui/form';
import { useKeys } from '../ui/use-keys';
import styles from './today.module.css';

/** Whether a card is to be confirmed a second time before anything is done. */
export const asksWhy = ({ suggestion, gesture }: TodayCard): boolean =>
  gesture?.approval == null && suggestion.holds.some(({ guardrail }) => guardrail === 'high-value-needs-approval');

/** Escape leaves; nothing was decided then. */
export function SayWhy({
  card: { suggestion },
  onConfirm,
  onClose,
}: {
  readonly card: TodayCard;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}): ReactElement | null {
  const { text } = useWords();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [tried, setTried] = useState(false);
  const kept = useUnsaved(`why:${suggestion.occurrence.id}`, suggestion.personId, z.string(), '');
  const isReady = kept.value !== null;
  useLayoutEffect(() => {
    if (isReady) field.current?.focus();
  }, [isReady]);
  const close = (): void => {
    kept.drop();
    onClose();
  };
  useKeys({ Escape: close });
  const reason = kept.value;
  if (reason === null) return null;
  return (
    <Form
      onSubmit={() => {
        setTried(true);
        if (reason.trim() === '') return;
        kept.drop();
        onConfirm(reason.trim());
      }}
    >
      <fieldset className={styles.later}>
        <legend>{text('today_why_right')}</legend>
        <TextField
          inputRef={field}
          label={text('today_why_right_label')}
          hint={text('today_why_right_hint')}
          value={reason}
          maxLength={500}
          error={tried && reason.trim() === '' ? text('today_why_right_missing') : undefined}
          onChange={kept.change}
        />
        <FormButtons
          save={text('today_why_right_confirm')}
          cancel={text('app_cancel')}
          cancelKbd="Esc"
          onCancel={close}
        />
      </fieldset>
    </Form>
  );
}
