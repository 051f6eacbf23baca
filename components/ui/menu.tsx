// A button that opens a short list of actions, on the browser's own popover: Escape and a click elsewhere close it.
import { type KeyboardEvent, type ReactElement, type ReactNode, useId, useRef } from 'react';
import { IconButton } from './button';
import { classNames } from './class-names';
import styles from './menu.module.css';

/** One line of a menu. */
export interface MenuItem {
  readonly label: string;
  readonly onChoose: () => void;
  /** True for what cannot be undone. */
  readonly danger?: boolean;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** An icon button with its menu. */
export function Menu({
  label,
  items,
  children,
}: {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly children: ReactNode;
}): ReactElement {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const anchor = `--menu-${id.replaceAll(/[^\w-]/gu, '')}`;

  const step = (event: KeyboardEvent<HTMLDivElement>): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    buttons.at((at + by + buttons.length) % buttons.length)?.focus();
  };

  return (
    <>
      <IconButton label={label} aria-haspopup="menu" popoverTarget={id} style={{ anchorName: anchor }}>
        {children}
      </IconButton>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        className={styles.menu}
        style={{ positionAnchor: anchor }}
        onKeyDown={step}
        onToggle={(event) => {
          if (event.newState === 'open') list.current?.querySelector('button')?.focus();
        }}
      >
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            className={classNames(styles.item, item.danger === true && styles.danger)}
            onClick={() => {
              list.current?.hidePopover();
              item.onChoose();
            }}
          >
            {item.label}
          </button>
        ))}
      </div>
    </>
  );
}
