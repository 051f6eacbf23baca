// The form for one fact: proposed, remembered, selected or typed by hand. Holds no state: whoever shows it keeps what is typed.
import { type ReactElement, type ReactNode, useLayoutEffect, useId, useRef } from 'react';
import { MOMENT_KINDS, type MomentKind } from '../../lib/core/model/moment';
import { POLARITIES, PREFERENCE_CATEGORIES, type PreferenceCategory } from '../../lib/core/model/preference';
import { useWords } from '../data/words';
import { CheckField, FieldRow, SelectField, TextField } from '../ui/field';
import { Form, FormButtons } from '../ui/form';
import { useKeys } from '../ui/use-keys';
import type { ClaimDraft, DraftFailure } from './claim-draft';
import styles from './fact-form.module.css';
import { WhenField } from './when-field';

interface Props {
  /** What this form is, for screen readers. */
  readonly label: string;
  readonly draft: ClaimDraft;
  readonly failure: DraftFailure | null;
  readonly onChange: (draft: ClaimDraft) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly saveLabel: string;
  /** Stands between the fields and the buttons: evidence, further choices. */
  readonly children?: ReactNode;
}

type Topic = `preference:${PreferenceCategory}` | `moment:${MomentKind}`;

/** Category or kind, polarity, words, whom it is about, date. The focus starts in the words; Enter saves, Escape leaves. */
export function FactForm(props: Props): ReactElement {
  const { draft, failure, onChange } = props;
  const { text, say } = useWords();
  const labelId = useId();
  const words = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    words.current?.focus();
  }, []);
  useKeys({ Escape: props.onCancel });
  const topics = [
    ...PREFERENCE_CATEGORIES.map((category) => ({
      value: `preference:${category}` as const,
      label: text(`cat_${category}`),
      group: text('panel_group_preferences'),
    })),
    ...MOMENT_KINDS.map((kind) => ({
      value: `moment:${kind}` as const,
      label: text(`kind_${kind}`),
      group: text('panel_group_moments'),
    })),
  ] satisfies { value: Topic }[];
  const topic: Topic = draft.type === 'moment' ? `moment:${draft.kind}` : `preference:${draft.category}`;

  const choose = (chosen: Topic): void => {
    const category = PREFERENCE_CATEGORIES.find((known) => chosen === `preference:${known}`);
    const kind = MOMENT_KINDS.find((known) => chosen === `moment:${known}`);
    if (category !== undefined) onChange({ ...draft, type: 'preference', category });
    if (kind !== undefined) onChange({ ...draft, type: 'moment', kind });
  };

  const errorOf = (type: DraftFailure['type']): string | undefined =>
    failure?.type === type ? say(failure.sentence) : undefined;

  return (
    <Form className={styles.form} labelledBy={labelId} onSubmit={props.onSave}>
      <strong className={styles.label} id={labelId}>
        {props.label}
      </strong>
      <TextField
        label={text(draft.type === 'moment' ? 'panel_what_happens' : 'panel_what')}
        value={draft.value}
        error={errorOf('value')}
        inputRef={words}
        onChange={(value) => {
          onChange({ ...draft, value });
        }}
      />
      {draft.type === 'signal' ? null : (
        <FieldRow>
          <SelectField label={text('panel_topic')} value={topic} options={topics} onChange={choose} />
          {draft.type === 'preference' ? (
            <SelectField
              label={text('panel_polarity')}
              value={draft.polarity}
              options={POLARITIES.map((value) => ({ value, label: text(`polarity_${value}`) }))}
              onChange={(polarity) => {
                onChange({ ...draft, polarity });
              }}
            />
          ) : null}
        </FieldRow>
      )}
      {draft.type === 'moment' ? (
        <>
          <WhenField
            legend={text('panel_when')}
            value={draft.from}
            error={errorOf('date')}
            onChange={(from) => {
              onChange({ ...draft, from });
            }}
          />
          {draft.until === null ? null : (
            <WhenField
              legend={text('panel_until')}
              value={draft.until}
              onChange={(until) => {
                onChange({ ...draft, until });
              }}
            />
          )}
          <CheckField
            label={text('panel_several_days')}
            checked={draft.until !== null}
            onChange={(several) => {
              onChange({ ...draft, until: several ? { ...draft.from, day: '' } : null });
            }}
          />
        </>
      ) : null}
      <TextField
        label={text('panel_about_whom')}
        value={draft.subject}
        placeholder={text('panel_about_themselves')}
        onChange={(subject) => {
          onChange({ ...draft, subject });
        }}
      />
      {props.children}
      <FormButtons
        save={props.saveLabel}
        saveKbd="↵"
        cancel={text('panel_cancel')}
        cancelKbd="Esc"
        onCancel={props.onCancel}
      />
    </Form>
  );
}
