// Labelled inputs on native elements. They hold no value of their own and check nothing.
import { type HTMLInputTypeAttribute, type ReactElement, type ReactNode, type RefObject, useId } from 'react';
import { classNames } from './class-names';
import styles from './field.module.css';
import { VisuallyHidden } from './visually-hidden';

interface Labelled {
  readonly label: string;
  /** The label is read aloud only: a heading over a column of fields shows it. */
  readonly labelUnseen?: boolean;
  /** A sentence under the field. */
  readonly hint?: string | undefined;
  /** What is wrong with the value, in a sentence. */
  readonly error?: string | undefined;
}

function Frame({
  id,
  label,
  labelUnseen = false,
  hint,
  error,
  children,
}: Labelled & { readonly id: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {labelUnseen ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      {children}
      {hint === undefined ? null : (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p className={styles.error} id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

const describedBy = (id: string, { hint, error }: Pick<Labelled, 'hint' | 'error'>): string | undefined =>
  [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean).join(' ') ||
  undefined;

interface TextFieldProps extends Labelled {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: HTMLInputTypeAttribute;
  /** Several lines: grows with what is written. */
  readonly multiline?: boolean;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  /** Names of suggestions, shown by the browser. */
  readonly suggestions?: readonly string[];
  readonly maxLength?: number;
  readonly inputRef?: RefObject<(HTMLInputElement & HTMLTextAreaElement) | null>;
}

/** A line, or several lines, of the user's own words. */
export function TextField(props: TextFieldProps): ReactElement {
  const {
    label,
    hint,
    error,
    value,
    onChange,
    type = 'text',
    multiline = false,
    suggestions,
    inputRef,
    ...rest
  } = props;
  const id = useId();
  const shared = {
    ...rest,
    id,
    ref: inputRef,
    value,
    dir: 'auto',
    'aria-invalid': error === undefined ? undefined : true,
    'aria-describedby': describedBy(id, { hint, error }),
  };
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      {multiline ? (
        <textarea
          {...shared}
          rows={2}
          className={classNames(styles.input, styles.area)}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      ) : (
        <input
          {...shared}
          type={type}
          className={styles.input}
          list={suggestions === undefined ? undefined : `${id}-list`}
          autoComplete="off"
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
      {suggestions === undefined ? null : (
        <datalist id={`${id}-list`}>
          {suggestions.map((text) => (
            <option key={text}>{text}</option>
          ))}
        </datalist>
      )}
    </Frame>
  );
}

interface SelectOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly group?: string;
}

function Options<T extends string>({ options }: { readonly options: readonly SelectOption<T>[] }): ReactElement {
  return (
    <>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </>
  );
}

/** One of a few things, as the browser's own list. `T` is the value, never shown. */
export function SelectField<T extends string>(
  props: Labelled & {
    readonly value: T;
    /** Options of one `group` stand together under its name. */
    readonly options: readonly SelectOption<T>[];
    readonly onChange: (value: T) => void;
    readonly disabled?: boolean;
  },
): ReactElement {
  const { label, labelUnseen = false, hint, error, value, options, onChange, disabled = false } = props;
  const groups = [...new Set(options.map((option) => option.group ?? ''))];
  const id = useId();
  return (
    <Frame id={id} label={label} labelUnseen={labelUnseen} hint={hint} error={error}>
      <select
        id={id}
        className={classNames(styles.input, styles.select)}
        value={value}
        disabled={disabled}
        aria-describedby={describedBy(id, { hint, error })}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {groups.map((group) =>
          group === '' ? (
            <Options key={group} options={options.filter((option) => option.group === undefined)} />
          ) : (
            <optgroup key={group} label={group}>
              <Options options={options.filter((option) => option.group === group)} />
            </optgroup>
          ),
        )}
      </select>
    </Frame>
  );
}

/** Yes or no, with the label beside the box. */
export function CheckField({
  label,
  hint,
  checked,
  onChange,
  disabled = false,
}: {
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}): ReactElement {
  const id = useId();
  return (
    <div className={styles.check}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <label htmlFor={id} dir="auto">
        {label}
      </label>
      {hint === undefined ? null : (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** Fields side by side where there is room; `narrow` ones always, in three columns of which the middle is the widest. */
export function FieldRow({
  narrow = false,
  children,
}: {
  readonly narrow?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  return <div className={narrow ? styles.narrow : styles.row}>{children}</div>;
}
