// The one button. Its key, if it has one, stands on it. Decides nothing.
import type { ComponentProps, ReactElement } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';
import { Kbd } from './kbd';

/** primary: the one main action of a place · plain: another action · quiet: a way out · danger: cannot be undone. */
export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger';

interface Props extends Omit<ComponentProps<'button'>, 'className'> {
  readonly variant?: ButtonVariant;
  /** The key that does the same, as printed on the button. */
  readonly kbd?: string | undefined;
  /** Takes the whole width it can get. */
  readonly wide?: boolean;
}

/** A button with a text, at least 28 px high. */
export function Button({
  variant = 'plain',
  kbd,
  wide = false,
  children,
  type = 'button',
  ...rest
}: Props): ReactElement {
  return (
    <button type={type} className={classNames(styles.button, styles[variant], wide && styles.wide)} {...rest}>
      <span className={styles.text}>{children}</span>
      {kbd === undefined ? null : <Kbd>{kbd}</Kbd>}
    </button>
  );
}

/** A link that looks like a button, for what opens a page. */
export function ButtonLink({
  variant = 'plain',
  children,
  ...rest
}: Omit<ComponentProps<'a'>, 'className'> & { readonly variant?: ButtonVariant }): ReactElement {
  return (
    <a className={classNames(styles.button, styles[variant])} {...rest}>
      <span className={styles.text}>{children}</span>
    </a>
  );
}

/** A button that shows only a sign; `label` says what it does. */
export function IconButton({
  label,
  children,
  type = 'button',
  ...rest
}: Omit<ComponentProps<'button'>, 'className' | 'aria-label' | 'title'> & { readonly label: string }): ReactElement {
  return (
    <button type={type} className={styles.icon} aria-label={label} title={label} {...rest}>
      {children}
    </button>
  );
}

/** Buttons side by side, wrapping. */
export function ButtonRow({ children }: { readonly children: ComponentProps<'div'>['children'] }): ReactElement {
  return <div className={styles.row}>{children}</div>;
}
